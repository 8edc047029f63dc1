import type { LocalDate, Rule } from '../generated/types.ts'
import { dayOf } from './days.ts'
import type { Options } from './options.ts'
import { touches } from './recurrence.ts'
import { doubtsOf, type Firmness, firmnessOf, isTimed, type Timed } from './rule.ts'
import { daysIn } from './spans.ts'
import { spansWith } from './spans-with.ts'
import type { Warning } from './step.ts'
import { endOf, startOf, toWindow, type Window } from './window.ts'

/** One entry of a calendar: a window or a last day, the same in every feed that has it. */
export type Entry = {
  /** Stable for a rule and its cycle, `annual-update.deadline/2027-05-31`. */
  readonly key: string
  readonly rule: Timed
  readonly window: Window
  /** First and last day of the entry; the same day for a due date. */
  readonly from: LocalDate
  readonly to: LocalDate
  /** Whether the next window follows at once, so that nobody needs to be reminded of its end. */
  readonly rolling: boolean
  readonly firmness: Firmness
  readonly warnings: readonly Warning[]
}

/** What rules put into a calendar between two days, by day; what has no last day and no single day puts in nothing. */
export function calendarEntries(
  rules: readonly Rule[],
  from: LocalDate,
  to: LocalDate,
  options: Options = {},
): readonly Entry[] {
  const [low, high] = [dayOf(from), dayOf(to)]
  return rules
    .filter(isTimed)
    .flatMap(rule => entriesOf(rule, low, high, options))
    .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : one.key < other.key ? -1 : 1))
}

function entriesOf(rule: Timed, low: number, high: number, options: Options): Entry[] {
  const { spans } = spansWith(rule, low, high, options)
  const own = { rule, firmness: firmnessOf(rule), warnings: doubtsOf(rule) }
  return spans.flatMap((span, place) => {
    const days = hasDays(rule) && touches(span, low, high) ? daysIn(span) : { from: null, to: null }
    const [from, to] = [days.from ?? days.to, days.to ?? days.from]
    if (from === null || to === null) return []
    const next = spans[place + 1]
    const rolling = span.first !== null && next !== undefined && startOf(next) === endOf(span)
    const key = `${rule.id}/${rule.when.type === 'recurring' ? from : 'once'}`
    return [{ ...own, key, window: toWindow(span), from, to, rolling }]
  })
}

/** 每季度核查 says how often and names no day: it fills no calendar. */
const hasDays = ({ when }: Timed): boolean => when.type !== 'recurring' || [when.on, when.from, when.to].some(Boolean)
