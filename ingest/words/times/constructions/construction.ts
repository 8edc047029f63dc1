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

/** What a time itself must be for a construction to fit, where its words alone do not tell. */
export type Shape =
  /** 近三年: counted back from now. */
  | 'recent'
  /** 30日至90日. */
  | 'range'
  /** 每年5月31日 or 每年第二季度, not 每年 alone. */
  | 'placedCycle'
  /** 每年5月31日. */
  | 'cycleDay'
  /** 2019-2020年. */
  | 'years'
  /** 2024年1月1日至12月31日. */
  | 'days'
  /** 2008年至今. */
  | 'openEnd'
  /** 次月 and 次年, not 次日. */
  | 'monthOrYear'
  /** 该月, which the sentence has named before. */
  | 'toldMonth'
  /** 年度内. */
  | 'thisYear'
  /** 2022年 or 2021年、2022年. */
  | 'yearOrYears'
  /** 2025年, not 本年. */
  | 'namedYear'

/** Where the event stands from which a time counts, or with which it opens or closes. */
export type EventPlace = 'before' | 'around' | 'opens' | 'closes'

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
  readonly shape?: Shape
  readonly gives: Gives
  /** `before`: right before the quote, which it belongs to; `around`: somewhere before; absent: either, and not quoted. */
  readonly event?: EventPlace
  /** Whether the event can only be guessed. */
  readonly guessed?: true
  /** Whether its words make a statement even of a line that reads as a heading. */
  readonly states?: true
  /** Whether it holds of a document that is asked for, beside its name. */
  readonly ofDocument?: true
  /** Sentences in which ⟦ ⟧ marks the time. */
  readonly examples: readonly string[]
}
