import type { Progress } from '../pipeline/index.ts'
import type { Session } from './session.ts'

/** Shows how far a build is: a bar on a terminal, a plain line for about every tenth of it elsewhere. */
export function openProgress({ columns, progress }: Session): {
  readonly show: (progress: Progress) => void
  readonly close: () => void
} {
  let tenths = 0
  let isOpen = false
  const line = ({ done, total, outcome }: Progress): void => {
    const reached = Math.floor((done * 10) / total)
    if (reached > tenths) progress(`${done}/${total} ${outcome.id}\n`)
    tenths = reached
  }
  const bar = ({ done, total, outcome }: Progress): void => {
    const width = 20
    const filled = Math.round((done * width) / total)
    const text = `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total} ${outcome.id}`
    progress(`\r\u001b[K${text.slice(0, (columns ?? 80) - 1)}`)
    isOpen = true
  }
  return {
    show: columns === null ? line : bar,
    close: () => isOpen && progress('\r\u001b[K'),
  }
}
