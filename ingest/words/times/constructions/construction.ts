import type { Bound, DateRole, Measure, Operator } from '../../../../schemas/rule.ts'
import type { UnclaimedReason } from '../../../../schemas/rule-file.ts'
import type { PartialPeriod, TimeValue } from '../time-value.ts'

/** What a time means in its sentence. */
export type Gives =
  /** `open`: the named day is the first (`since`) or the last (`until`) of a span with no other end. */
  | { readonly kind: 'date'; readonly role: DateRole; readonly open?: 'since' | 'until' }
  | {
      readonly kind: 'deadline'
      readonly bound: Bound
      /** How a length counts from its event. */
      readonly direction?: 'after' | 'before'
      /** The event that starts the count, where the words of the construction are themselves the event. */
      readonly anchor?: string
    }
  | { readonly kind: 'threshold'; readonly measure: Measure; readonly operator: Operator }
  | { readonly kind: 'none'; readonly reason: UnclaimedReason }

/**
 * What stands around a time and what it makes of it: the first row whose words fit decides.
 *
 * `left` ends where the time begins and `right` begins where it ends; both belong to the quote. `before`, `after` and `around`
 * only have to be there: in the sentence before the time, in the rest of its clause, in its clause.
 */
export type Construction = {
  readonly id: string
  readonly of: readonly TimeValue['type'][]
  /** Of periods, only those of these units. */
  readonly units?: readonly PartialPeriod['unit'][]
  readonly left?: string
  readonly right?: string
  readonly before?: string
  readonly after?: string
  readonly around?: string
  readonly gives: Gives
  /** Sentences in which ⟦ ⟧ marks the time. */
  readonly examples: readonly string[]
}
