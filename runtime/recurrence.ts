import type { RecurringDay, RecurringWhen } from '../generated/types.ts'
import { civil, clampedDay, dayNumber, lastOfMonth, weekday } from './days.ts'
import type { Span } from './window.ts'

const months = { year: 12, half: 6, quarter: 3, month: 1 } as const
type Every = RecurringWhen['every']
const isMonthly = (every: Every): every is keyof typeof months => every in months

/** The number of the period in which a day falls, counted from the year 2000, or from 1970-01-01 where it is a week or a day. */
function periodOf(every: Every, day: number): number {
  if (every === 'day') return day
  if (every === 'week') return Math.floor((day + 3) / 7)
  const { year, month } = civil(day)
  return Math.floor(((year - 2000) * 12 + month - 1) / months[every])
}

/** The first day of a period; a week begins on Monday. */
function firstDay(every: Every, period: number): number {
  if (every === 'day') return period
  return every === 'week' ? period * 7 - 3 : dayNumber(2000, period * months[every] + 1, 1)
}

/** The days that a written day means within one period: more than one only for a weekday within a month. */
function daysOf(every: Every, period: number, { month, day, weekday: wanted }: RecurringDay, end: boolean): number[] {
  const begin = firstDay(every, period)
  const over = firstDay(every, period + 1) - 1
  if (!isMonthly(every)) return [begin + (wanted ?? (end ? over - begin + 1 : 1)) - 1]
  const { year, month: firstMonth } = civil(begin)
  const inMonth = firstMonth + (month ?? 1) - 1
  const [low, high] = month === undefined ? [begin, over] : [dayNumber(year, inMonth, 1), lastOfMonth(year, inMonth)]
  if (wanted !== undefined) return range(low, high).filter(each => weekday(each) === wanted)
  if (day === undefined) return [end ? high : low]
  return [day === -1 ? high : clampedDay(year, inMonth, day)]
}

const range = (low: number, high: number): number[] => Array.from({ length: high - low + 1 }, (_, index) => low + index)

/** What a rule makes of one period: its windows, or the days by which or from which something is due. */
function spansIn(when: RecurringWhen, period: number, bound: RecurringBound): Span[] {
  const { every, on, from, to } = when
  const begin = firstDay(every, period)
  const over = firstDay(every, period + 1) - 1
  if (on) return daysOf(every, period, on, true).map(day => onDay(day, on, bound, { begin, over, every, period }))
  const [first = begin] = from ? daysOf(every, period, from, false) : []
  const [last = over] = to ? daysOf(every, period, to, true) : []
  const [wrapped = over] = to && last < first ? daysOf(every, period + 1, to, true) : [last]
  return [{ first, firstTime: from?.time, last: wrapped, lastTime: to?.time }]
}

/** How a recurring day binds: by it, from it, or on it. */
export type RecurringBound = 'by' | 'from' | 'on'
type Period = { begin: number; over: number; every: Every; period: number }

function onDay(day: number, on: RecurringDay, bound: RecurringBound, { over, every, period }: Period): Span {
  if (bound === 'by') return { first: null, last: day, lastTime: on.time, assumed: on.time ? undefined : 'last' }
  if (bound === 'from') return { first: day, firstTime: on.time, last: over }
  const wholeMonth = on.day === undefined && on.weekday === undefined && on.month !== undefined
  const [first = day] = wholeMonth ? daysOf(every, period, on, false) : []
  return { first, firstTime: on.time, last: day }
}

/**
 * The occurrences that touch some days, in order.
 *
 * Of a recurrence that skips periods (每两年) the text alone does not say which ones count: `phase`, a day in one that
 * does, has to be known.
 */
export function occurrences(when: RecurringWhen, bound: RecurringBound, low: number, high: number, phase?: number) {
  const spans: Span[] = []
  const step = when.interval ?? 1
  const origin = phase === undefined ? 0 : periodOf(when.every, phase)
  const last = periodOf(when.every, high) + 1
  for (let period = periodOf(when.every, low) - 1; period <= last; period += 1) {
    if ((((period - origin) % step) + step) % step !== 0) continue
    for (const span of spansIn(when, period, bound)) if (touches(span, low, high)) spans.push(span)
  }
  return spans
}

/** Whether a span has a day between two others; what has no first day counts on its last. */
export const touches = ({ first, last }: Span, low: number, high: number): boolean =>
  (first ?? last ?? low) <= high && (last ?? high) >= low

/** The longest stretch in which a recurrence comes back, in days: how far to look for the one before and the one after. */
export const reachOf = ({ every, interval = 1 }: RecurringWhen): number =>
  (isMonthly(every) ? 31 * months[every] : 7) * interval
