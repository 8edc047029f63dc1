import { listStored, readStored, type StoredNotice } from '../pipeline/index.ts'
import { compareSides } from '../review/index.ts'
import { closest } from './closest.ts'
import { defineCommand, type ExitCode, exitCodes } from './command.ts'
import { printReport, reportFlags, reportOptions } from './print-report.ts'
import { formatProblem } from './problem-text.ts'
import type { Session } from './session.ts'
import { diffHelp, diffWords } from './wording/review.ts'

/** The stored rules of a notice that a person named, or the exit code after saying why there are none. */
export async function readNamed(session: Session, id: string): Promise<StoredNotice | ExitCode> {
  const known = await listStored(session.root)
  if (!known.includes(id)) {
    const near = closest(id, known)
    if (near !== null) return session.refuse('unknown-notice', { id, near })
    session.warn(`rulepress: ${diffWords.noRules[session.language]({ id })}`)
    return exitCodes.misuse
  }
  const stored = await readStored(session.root, id)
  if (stored?.ok) return stored.value
  if (stored) session.warn(formatProblem(stored.problem, session.language))
  return exitCodes.checkFailed
}

/** `rulepress compare ID [ID]`: this year's notice against last year's, rule by rule. */
export const compare = defineCommand({
  name: 'compare',
  about: diffHelp.compare,
  arguments: [
    { syntax: '<earlier>', about: diffHelp.earlier },
    { syntax: '[later]', about: diffHelp.later },
  ],
  flags: reportFlags,
  options: reportOptions,
  run: async (session, [first = '', second], options) => {
    const named = await readNamed(session, first)
    if (typeof named === 'number') return named
    const follows = second ?? named.file.notice.follows
    if (follows === null) {
      session.warn(`rulepress: ${diffWords.followsNone[session.language]({ id: first })}`)
      return exitCodes.misuse
    }
    const other = await readNamed(session, follows)
    if (typeof other === 'number') return other
    const [before, after] = second === undefined ? [other, named] : [named, other]
    return printReport(session, { comparisons: [compareSides(before, after)], untouched: 0, base: null }, options)
  },
})
