import type { RecurringDay, RecurringWhen } from '../generated/types.ts'
import { civil, clampedDay, dayNumber } from './days.ts'
import type { Span } from './window.ts'

const months = { year: 12, half: 6, quarter: 3, month: 1, week: 0, day: 0 } as const
type Every = keyof typeof months

/** The number of the period in which a day falls, counted from the year 2000, or from 1970-01-01 for weeks and days. */
function periodOf(every: Every, day: number): number {
  const { year, month } = civil(day)
  const length = months[every]
  return length === 0 ? Math.floor((day + 3) / daysIn(every)) : Math.floor(((year - 2000) * 12 + month - 1) / length)
}

const daysIn = (every: Every): number => (every === 'week' ? 7 : 1)

/** The first day of a period; a week begins on Monday. */
const firstDay = (every: Every, period: number): number =>
  months[every] === 0 ? period * daysIn(every) - 3 : dayNumber(2000, period * months[every] + 1, 1)

/** The day that a written day means within one period: 末日 is its last; what names no day begins or ends with it. */
function dayIn(every: Every, period: number, { month, day, weekday }: RecurringDay, end: boolean): number {
  const begin = firstDay(every, period)
  const over = firstDay(every, period + 1) - 1
  const wanted = day ?? (end ? -1 : 1)
  if (months[every] === 0) return weekday === undefined ? (end ? over : begin) : begin + weekday - 1
  if (month === undefined && wanted === -1) return over
  const { year, month: first } = civil(begin)
  return clampedDay(year, first + (month ?? 1) - 1, wanted === -1 ? 31 : wanted)
}

/**
 * The occurrences that touch some days, in order.
 *
 * Of a recurrence that skips periods (每两年) the text alone does not say which ones count: `phase`, a day in one that
 * does, has to be known.
 */
export function occurrences(when: RecurringWhen, low: number, high: number, phase = 0): Span[] {
  const { interval = 1, on = {}, from = on, to = on } = when
  const weekly = on.weekday !== undefined && on.day === undefined && on.month === undefined
  const every = weekly ? 'week' : when.every
  const origin = periodOf(every, phase)
  const spans: Span[] = []
  for (let period = periodOf(every, low) - 1; period <= periodOf(every, high); period += 1) {
    const first = dayIn(every, period, from, false)
    const end = dayIn(every, period, to, true)
    const last = end < first ? dayIn(every, period + 1, to, true) : end
    const span = { first, firstTime: from.time, last, lastTime: to.time }
    if ((period - origin) % interval === 0 && touches(span, low, high)) spans.push(span)
  }
  return spans
}

/** Whether a span has a day between two others; what has no first day counts on its last. */
export const touches = ({ first, last }: Span, low: number, high: number): boolean =>
  (first ?? last ?? low) <= high && (last ?? high) >= low

/** The longest stretch in which a recurrence comes back, in days: how far to look for the one before and the one after. */
export const reachOf = ({ every, interval = 1 }: RecurringWhen): number => (months[every] * 31 || 7) * interval

/** The last day of the period in which a day falls. */
export const endOfPeriodOf = ({ every }: RecurringWhen, day: number): number =>
  firstDay(every, periodOf(every, day) + 1) - 1
