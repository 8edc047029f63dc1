import type { ProvisionRole } from '../../../schemas/rule.ts'
import { anyOf } from '../../words/alternatives.ts'
import { headingRoles, otherHeading, provisionRoles, purposeClauses } from '../../words/provisions.ts'
import { modalityOf } from '../roles.ts'

/** The longest stretch whose words are weighed; a provision says what it is near its beginning. */
const longest = 400

/** Roles that words alone decide, whatever heading they stand under. */
const strong: ReadonlySet<ProvisionRole> = new Set(['exception', 'sanction', 'prerequisite', 'effect', 'contact'])

/**
 * What kind of provision a stretch of text is; null where it binds, allows and decides nothing.
 *
 *     取消复核资格 → sanction    称号依然有效 → effect    为做好新旧政策衔接 → null
 */
export function roleOf(words: string, headings: readonly string[] = []): ProvisionRole | null {
  const said = withoutPurpose(words.slice(0, longest))
  if (said === '') return null
  const found = provisionRoles.find(({ pattern }) => pattern.test(said))?.role ?? null
  if (found !== null && strong.has(found)) return found
  const under = headingRole(headings)
  if (under === 'condition' && found !== 'channel') return 'condition'
  if (found === 'condition' || found === 'channel') return found
  if (under !== null) return under
  return found ?? (modalityOf(said) === 'is' ? null : 'procedure')
}

/** The clauses that do more than tell a purpose, a ground or a manner. */
export const withoutPurpose = (words: string): string =>
  (words.match(clause) ?? []).filter(each => !isPurpose(each.trim())).join('')

/** Whether a clause only tells a purpose, a ground or a manner. */
export const isPurpose = (said: string): boolean => anyPurpose.test(said)

const anyPurpose = anyOf(purposeClauses.map(({ pattern }) => pattern))

const clause = /[^,;。]+[,;。]*/g

function headingRole(headings: readonly string[]): ProvisionRole | null {
  for (const heading of headings) {
    const row = headingRoles.find(({ pattern }) => pattern.test(heading))
    if (row) return row.role
    if (otherHeading.pattern.test(heading)) return null
  }
  return null
}
