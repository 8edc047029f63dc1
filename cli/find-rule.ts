import type { StoredNotice } from '../pipeline/index.ts'
import type { Rule } from '../schemas/rule.ts'
import { closest } from './closest.ts'
import type { ExitCode } from './command.ts'
import { followers } from './notices.ts'
import type { Session } from './session.ts'

/** A rule and the notice it stands in. */
export type FoundRule = { readonly rule: Rule; readonly stored: StoredNotice }

const nameOf = ({ rule, stored }: FoundRule): string => `${stored.file.id}#${rule.id}`

/**
 * The rule that a person names: `annual-update.deadline`, or `beijing/2026-srdi-tiers#annual-update.deadline`.
 *
 * A bare id that several notices have means the one in the notice that no other follows, where there is just one.
 */
export function findRule(session: Session, stored: readonly StoredNotice[], name: string): FoundRule | ExitCode {
  const all = stored.flatMap(one => one.file.rules.map(rule => ({ rule, stored: one })))
  const [id = '', notice] = name.split('#').reverse()
  const found = all.filter(one => one.rule.id === id && (notice === undefined || one.stored.file.id === notice))
  const followed = followers(stored)
  const latest = found.filter(one => !followed.has(one.stored.file.id))
  const [only] = latest.length === 1 ? latest : found.length === 1 ? found : []
  if (only !== undefined) return only
  if (found.length > 1) return session.refuse('many-rules', { rule: name, found: found.map(nameOf) })
  const near = closest(name, name.includes('#') ? all.map(nameOf) : all.map(one => one.rule.id))
  return session.refuse('unknown-rule', { rule: name, near })
}
