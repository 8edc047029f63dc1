import type { Audience, DateFact, Deadline, Notice, RelativeWhen, Rule } from '../generated/types.ts'
import type { Warning } from './step.ts'
import { soon } from './words.ts'

/** A date that something is open, shut, held, planned or in force on: one that has a state. */
export type Occasion = DateFact & {
  readonly role: 'window' | 'event' | 'planned' | 'effective' | 'repealed' | 'expires'
}

/** A rule that has a time: only for such a rule can an app ask for a state, a window or days left. */
export type Timed = Deadline | Occasion

/** A rule that counts from an event: only for such a rule can an app ask for a due date. */
export type Relative<R extends Deadline | DateFact = Deadline | DateFact> = R & { readonly when: RelativeWhen }

/** A rule that speaks to those who apply, or to those who administer: the one never passes for the other. */
export type For<A extends Audience, R extends Rule = Rule> = R & { readonly audience: A }

/** A rule that a person has looked at. */
export type Reviewed<R extends Rule = Rule> = R & {
  readonly review: { readonly status: 'accepted' | 'amended' | 'added' }
}

const states: ReadonlySet<string> = new Set(['window', 'event', 'planned', 'effective', 'repealed', 'expires'])

/** Whether a rule has a state in time; a cohort or a fiscal year has none. */
export const isTimed = <R extends Rule>(rule: R): rule is R & Timed =>
  rule.kind === 'deadline' || (rule.kind === 'date' && states.has(rule.role))

/** Whether a rule counts from an event. */
export const isRelative = <R extends Deadline | DateFact>(rule: R): rule is Relative<R> => rule.when.type === 'relative'

/** Whether a rule speaks to those who apply. */
export const isForApplicant = <R extends Rule>(rule: R): rule is For<'applicant', R> => audienceOf(rule) === 'applicant'

/** Whether a rule speaks to those who administer. */
export const isForAuthority = <R extends Rule>(rule: R): rule is For<'authority', R> => audienceOf(rule) === 'authority'

const audienceOf = (rule: Rule): Audience | null => ('audience' in rule ? rule.audience : null)

/** Whether a person has looked at a rule. */
export const isReviewed = <R extends Rule>(rule: R): rule is Reviewed<R> => rule.review.status !== 'proposed'

/**
 * How firmly a rule stands: `firm` 应, `encouraged` 鼓励, `inPrinciple` 原则上, `planned` 拟, `pending` 另行通知.
 *
 * A date that is only planned or in principle must never be shown as if it were promised.
 */
export type Firmness = 'firm' | 'encouraged' | 'inPrinciple' | 'planned' | 'pending'

/** Whether the notice says that the time will be announced, as 另行通知 does and 请及时 does not. */
export const isAwaited = ({ when, evidence }: Timed): boolean =>
  when.type === 'unannounced' && !soon.test(evidence[0]?.quote ?? '')

/** How firmly a rule stands. */
export function firmnessOf(rule: Timed): Firmness {
  if (isAwaited(rule)) return 'pending'
  if (rule.modality === 'inPrinciple' || rule.modality === 'planned' || rule.modality === 'encouraged')
    return rule.modality
  return rule.kind === 'date' && rule.role === 'planned' ? 'planned' : 'firm'
}

/** What an app should tell of a rule whatever is computed from it: plans, principles, and what nobody has looked at. */
export function doubtsOf(rule: Timed): readonly Warning[] {
  const firmness = firmnessOf(rule)
  const warnings: Warning[] = []
  if (firmness === 'planned') warnings.push('planned')
  if (firmness === 'inPrinciple') warnings.push('in-principle')
  if (rule.review.status === 'proposed') warnings.push('proposed')
  if (rule.review.flags.length > 0) warnings.push('flagged')
  return warnings
}

/** What runtime functions need to know of a notice. */
export type NoticeFacts = Pick<Notice, 'id' | 'version' | 'title' | 'issuers' | 'issued' | 'published' | 'attachments'>
