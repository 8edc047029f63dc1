import type { Deadline } from '../generated/types.ts'
import { addMonths, civil, clampedDay, dayNumber, dayOf, lastOfMonth } from './days.ts'
import { type Length, parseDuration } from './duration.ts'
import { momentOf, shanghaiClock, shanghaiDay } from './instant.ts'
import type { EventDate, Options } from './options.ts'
import type { Occasion, Relative } from './rule.ts'
import type { Reason } from './step.ts'
import type { Span } from './window.ts'
import { weekdayAfter, workingDayAfter } from './work-calendar.ts'

/** A rule that counts from an event, as it is counted. */
export type Counting = Relative<Deadline | Occasion>

/** The days that a count passes, from which its steps are told; null where it does not come so far. */
export type Count = {
  readonly start: number
  readonly length: Length
  /** The day before the first one counted. */
  readonly from: number
  readonly afterMonths: number
  /** The day reached; null where the working days are not known, and then `plain` counts Mondays to Fridays. */
  readonly reached: number | null
  readonly plain: number
  readonly time: string | undefined
  /** The day of the month named, or the beginning of the year or month: else the day reached. */
  readonly settled: number | null
}

/** A span and the counts behind it, or why there is none. */
export type Reckoning =
  | { readonly span: Span; readonly count: Count | null; readonly opens: Count | null }
  | { readonly span: null; readonly reason: Reason; readonly count: Count | null }

/** The span that a rule counts from an event. */
export function reckon(rule: Counting, event: EventDate, options: Options = {}): Reckoning {
  const { on, time, until } = typeof event === 'string' ? { on: event } : event
  const { direction, offset = 'P0D', opens } = rule.when
  const start = dayOf(on)
  if (direction === 'during')
    return until === undefined
      ? { span: null, reason: 'no-length', count: null }
      : { span: { first: start, last: dayOf(until) }, count: null, opens: null }
  const count = countFrom(rule, offset, start, time, options)
  const opening = opens === undefined ? null : countFrom(rule, opens, start, time, options)
  if (count.settled === null || opening?.settled === null) return { span: null, reason: 'calendar-unknown', count }
  if (!(Math.abs(count.settled) < farthest)) return { span: null, reason: 'out-of-range', count: null }
  return { span: spanOf(rule, count, count.settled, opening?.settled ?? null), count, opens: opening }
}

/** Dates are written with four digits of the year. */
const farthest = dayNumber(9999, 12, 1)

/** Counts a length after or before an event. */
function countFrom(
  { when }: Counting,
  offset: string,
  start: number,
  time: string | undefined,
  options: Options,
): Count {
  const length = parseDuration(offset)
  const sign = when.direction === 'before' ? -1 : 1
  if (length.minutes > 0) return countHours(start, time, sign * length.minutes, length)
  const from = options.countFrom === 'sameDay' && length.months + length.days > 0 ? start - sign : start
  const afterMonths = addMonths(from, sign * length.months)
  const days = sign * length.days
  const isWorking = when.calendar === 'working' && days !== 0
  const plain = isWorking ? weekdayAfter(afterMonths, days) : afterMonths + days
  const working = isWorking && options.calendar ? workingDayAfter(afterMonths, days, options.calendar) : 'unknown'
  const reached = isWorking ? (working === 'unknown' ? null : working) : plain
  return {
    start,
    length,
    from,
    afterMonths,
    reached,
    plain,
    time: undefined,
    settled: reached === null ? null : settle(reached, when),
  }
}

/** Counts hours; without the time of the event, from the last moment of its day. */
function countHours(start: number, time: string | undefined, minutes: number, length: Length): Count {
  const at = momentOf(start, time ?? (minutes > 0 ? '24:00' : '00:00')) + minutes * 60_000
  const reached = shanghaiDay(at)
  return {
    start,
    length,
    from: start,
    afterMonths: start,
    reached,
    plain: reached,
    time: shanghaiClock(at),
    settled: reached,
  }
}

/** 次月25日前 names a day of the month that is reached; 所在年度起 the beginning of the year. */
function settle(day: number, { monthDay, startOf }: Counting['when']): number {
  const { year, month } = civil(day)
  if (monthDay !== undefined) return monthDay === -1 ? lastOfMonth(year, month) : clampedDay(year, month, monthDay)
  return startOf === undefined ? day : dayNumber(year, startOf === 'year' ? 1 : month, 1)
}

/** Which stretch of time the day reached bounds: up to it, from it, or from the day after it has ended. */
function spanOf(rule: Counting, { start, length, time }: Count, day: number, opens: number | null): Span {
  const { direction, startOf, monthDay } = rule.when
  const before = direction === 'before'
  const some = length.months + length.days > 0
  const within = rule.kind === 'deadline' && rule.bound === 'within'
  if (opensLater(rule)) {
    const ends = some && !startOf && monthDay === undefined && !before
    const assumed = some || time || startOf || rule.kind === 'date' ? undefined : 'first'
    return { first: ends ? day + 1 : day, firstTime: time, last: null, assumed }
  }
  if (before && within && opens === null && some) return { first: day, last: start, assumed: 'last' }
  return {
    first: opens ?? (before ? null : start),
    last: day,
    lastTime: time,
    assumed: time || within ? undefined : 'last',
  }
}

const opensLater = (rule: Counting): boolean =>
  rule.kind === 'deadline' ? rule.bound === 'from' : rule.role !== 'expires' && rule.role !== 'window'
