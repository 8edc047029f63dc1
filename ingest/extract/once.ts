import type { NoticeTree } from '../structure/notice-tree.ts'
import type { Reading } from './reading.ts'

/**
 * Some work on the blocks or sentences of a notice, done once for each however often it is asked for.
 *
 * What it gives is kept no longer than the notice, and has to follow from its text and structure alone.
 */
export function once<P extends { readonly index: number }, V extends object | string | null>(
  work: (reading: Reading, part: P) => V,
): (reading: Reading, part: P) => V {
  const notices = new WeakMap<NoticeTree, V[]>()
  return (reading, part) => {
    const done = notices.get(reading.tree) ?? []
    if (done.length === 0) notices.set(reading.tree, done)
    const known = done[part.index]
    if (known !== undefined) return known
    const found = work(reading, part)
    done[part.index] = found
    return found
  }
}
