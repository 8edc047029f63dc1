import { listStored, readStored, type StoredNotice } from '../pipeline/index.ts'
import { type IsoInstant, isLocalDate, type NoticeFacts } from '../runtime/index.ts'
import type { RuleFile } from '../schemas/rule-file.ts'
import { closest } from './closest.ts'
import { type ExitCode, exitCodes } from './command.ts'
import { formatProblem } from './problem-text.ts'
import type { Session } from './session.ts'

/** The stored notices that a command speaks of: all, or those named; a name that is none is refused. */
export async function openNotices(session: Session, ids: readonly string[]): Promise<StoredNotice[] | ExitCode> {
  const known = await listStored(session.root)
  const missing = ids.find(id => !known.includes(id))
  if (missing !== undefined) return session.refuse('unknown-notice', { id: missing, near: closest(missing, known) })
  if (known.length === 0) return session.refuse('no-rules', { path: session.root })
  const stored = await Promise.all((ids.length === 0 ? known : ids).map(id => readStored(session.root, id)))
  const problems = stored.flatMap(one => (one !== null && !one.ok ? [one.problem] : []))
  for (const problem of problems) session.warn(formatProblem(problem, session.language))
  if (problems.length > 0) return exitCodes.unreadable
  return stored.flatMap(one => (one?.ok ? [one.value] : []))
}

/** What the runtime needs to know of a notice. */
export const noticeFacts = ({ id, version, notice }: RuleFile): NoticeFacts => ({ id, version, ...notice })

/** The notices that say they follow an earlier one, by the id of the earlier one. */
export const followers = (stored: readonly StoredNotice[]): ReadonlyMap<string, string> =>
  new Map(stored.flatMap(({ file }) => (file.notice.follows === null ? [] : [[file.notice.follows, file.id] as const])))

/** The moment at which a day begins in Shanghai, null for what is no day. */
export const beginningOf = (day: string): IsoInstant | null =>
  isLocalDate(day) ? (`${day}T00:00:00+08:00` as IsoInstant) : null
