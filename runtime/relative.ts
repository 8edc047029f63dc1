import type { Deadline } from '../generated/types.ts'
import { addMonths, civil, clampedDay, dayNumber, dayOf, lastOfMonth, localDate } from './days.ts'
import { parseDuration } from './duration.ts'
import { isoInstant, momentOf } from './instant.ts'
import type { EventDate, Options } from './options.ts'
import type { Occasion, Relative } from './rule.ts'
import type { Reason, Step, Warning } from './step.ts'
import type { Span } from './window.ts'
import { weekdayAfter, workingDayAfter } from './work-calendar.ts'

/** A span and how it came about, or why there is none. */
export type Reckoning = {
  readonly span: Span | null
  readonly reason: Reason | null
  /** What a count of Mondays to Fridays says where the working days are not known. */
  readonly plain: number | null
  readonly steps: readonly Step[]
  readonly warnings: readonly Warning[]
}

type Reached = { day: number; time?: string | undefined } | { unknown: Reason; plain: number | null }
type Counting = Relative<Deadline | Occasion>

/** The span that a rule counts from an event. */
export function reckon(rule: Counting, event: EventDate, options: Options = {}): Reckoning {
  const { on, time, until } = typeof event === 'string' ? { on: event, time: undefined, until: undefined } : event
  const { when } = rule
  const start = dayOf(on)
  const steps: Step[] = [{ code: 'event', anchor: when.anchor, date: on, time: time ?? null }]
  if (when.direction === 'during')
    return until === undefined
      ? nothing('no-length', null, steps)
      : found({ first: start, last: dayOf(until) }, [...steps, { code: 'through', date: until, time: null }])
  const reached = reach(rule, when.offset ?? 'P0D', start, time, options, steps)
  if ('unknown' in reached) return nothing(reached.unknown, reached.plain, steps)
  const opens = when.opens === undefined ? null : reach(rule, when.opens, start, time, options, [])
  if (opens && 'unknown' in opens) return nothing(opens.unknown, null, steps)
  if (opens) steps.push({ code: 'opens', date: localDate(opens.day) })
  return inRange(shape(rule, start, reached, opens?.day ?? null, steps), steps)
}

const nothing = (reason: Reason, plain: number | null, steps: readonly Step[]): Reckoning => ({
  span: null,
  reason,
  plain,
  steps,
  warnings: [],
})
const found = (span: Span, steps: readonly Step[], warnings: readonly Warning[] = []): Reckoning => ({
  span,
  reason: null,
  plain: null,
  steps,
  warnings,
})

const lastDay = dayOf('9999-12-30')
const inRange = (span: Span, steps: readonly Step[]): Reckoning =>
  (span.last ?? span.first ?? 0) > lastDay || (span.first ?? span.last ?? 0) < -354_285
    ? nothing('out-of-range', null, steps)
    : found(
        span,
        steps,
        span.assumed === 'first' ? ['after-assumed'] : span.assumed === 'last' ? ['before-assumed'] : [],
      )

/** The day that a length after or before an event reaches. */
function reach(
  { when }: Counting,
  offset: string,
  start: number,
  time: string | undefined,
  options: Options,
  steps: Step[],
): Reached {
  const { months, days, minutes } = parseDuration(offset)
  const sign = when.direction === 'before' ? -1 : 1
  if (minutes > 0) return reachHours(start, time, sign * minutes, steps)
  const from = options.countFrom === 'sameDay' && months + days > 0 ? start - sign : start
  if (months + days > 0 && when.monthDay === undefined)
    steps.push({ code: from === start ? 'next-day' : 'same-day', date: localDate(from + sign) })
  const inMonths = months === 0 ? from : addMonths(from, sign * months)
  if (months > 0 && when.monthDay === undefined)
    steps.push({
      code: 'months',
      count: months,
      date: localDate(inMonths),
      clamped: civil(inMonths).day !== civil(from).day,
    })
  const reached =
    when.calendar === 'working'
      ? working(inMonths, sign * days, options, steps)
      : calendar(inMonths, sign * days, steps)
  return 'unknown' in reached ? reached : { day: settled(reached.day, when, steps) }
}

function calendar(from: number, count: number, steps: Step[]): { day: number } {
  if (count !== 0) steps.push({ code: 'days', count: Math.abs(count), date: localDate(from + count) })
  return { day: from + count }
}

function working(from: number, count: number, { calendar: known }: Options, steps: Step[]): Reached {
  const plain = weekdayAfter(from, count)
  const day = known === undefined ? 'unknown' : workingDayAfter(from, count, known)
  if (known === undefined || day === 'unknown') {
    steps.push({ code: 'working-days-unknown', count: Math.abs(count), plain: localDate(plain) })
    return { unknown: 'calendar-unknown', plain }
  }
  const shared = { count: Math.abs(count), date: localDate(day), plain: localDate(plain), calendar: known.source }
  steps.push({ code: 'working-days', ...shared })
  return { day }
}

/** The moment some hours after or before an event; without its time, from the last moment of its day. */
function reachHours(start: number, time: string | undefined, minutes: number, steps: Step[]): Reached {
  const from = momentOf(start, time ?? (minutes > 0 ? '24:00' : '00:00'))
  const [date = '', clock = ''] = isoInstant(from + minutes * 60_000).split('T')
  steps.push({ code: 'hours', minutes: Math.abs(minutes), date, time: clock.slice(0, 5) })
  return { day: dayOf(date), time: clock.slice(0, 5) }
}

/** 次月25日前 names a day of the month that is reached; 所在年度起 the beginning of the year. */
function settled(day: number, { monthDay, startOf }: Counting['when'], steps: Step[]): number {
  const { year, month } = civil(day)
  if (monthDay !== undefined) {
    const named = monthDay === -1 ? lastOfMonth(year, month) : clampedDay(year, month, monthDay)
    steps.push({ code: 'day-of-month', date: localDate(named) })
    return named
  }
  if (startOf === undefined) return day
  const first = dayNumber(year, startOf === 'year' ? 1 : month, 1)
  steps.push({ code: 'start-of', unit: startOf, date: localDate(first) })
  return first
}

/** Which stretch of time the day reached bounds: up to it, from it, or from the day after it has ended. */
function shape(
  rule: Counting,
  start: number,
  reached: { day: number; time?: string | undefined },
  opens: number | null,
  steps: Step[],
): Span {
  const { when } = rule
  const { day, time } = reached
  const length = when.offset !== undefined && !/^P0D$/.test(when.offset)
  const before = when.direction === 'before'
  if (opensLater(rule)) {
    const whole = !length || when.startOf !== undefined || when.monthDay !== undefined || before || time !== undefined
    const first = whole ? day : day + 1
    if (!whole) steps.push({ code: 'earliest', date: localDate(first) })
    return {
      first,
      firstTime: time,
      last: null,
      assumed: length || when.startOf || rule.kind === 'date' ? undefined : 'first',
    }
  }
  if (before && rule.kind === 'deadline' && rule.bound === 'within' && opens === null && length)
    return { first: day, last: start, assumed: 'last' }
  const exact = time !== undefined || (rule.kind === 'deadline' && (rule.bound === 'within' || rule.inclusive === true))
  return { first: opens ?? (before ? null : start), last: day, lastTime: time, assumed: exact ? undefined : 'last' }
}

const opensLater = (rule: Counting): boolean =>
  rule.kind === 'deadline' ? rule.bound === 'from' : rule.role !== 'expires' && rule.role !== 'window'
