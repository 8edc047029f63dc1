import type { PeriodWhen, When } from '../generated/types.ts'
import { dayNumber, dayOf, localDate } from './days.ts'
import type { Options } from './options.ts'
import { endOfPeriodOf, occurrences, reachOf } from './recurrence.ts'
import type { NoticeFacts, Occasion, Timed } from './rule.ts'
import type { Reason, Warning } from './step.ts'
import type { Span } from './window.ts'

/** The stretches of time that a rule gives around some days, or why it gives none. */
export type Spans = {
  readonly spans: readonly Span[]
  readonly reason: Reason | null
  readonly warnings: readonly Warning[]
}

const known = (spans: readonly Span[], warnings: readonly Warning[] = []): Spans => ({ spans, reason: null, warnings })
const unknown = (reason: Reason): Spans => ({ spans: [], reason, warnings: [] })

/** How the days that a rule names bind: by or within them, from them, or on them. */
function boundOf(rule: Timed): 'by' | 'within' | 'from' | 'on' {
  if (rule.kind === 'date') return dateBounds[rule.role] ?? 'on'
  return rule.bound === 'during' || rule.bound === 'each' ? 'on' : rule.bound
}

const dateBounds: { readonly [R in Occasion['role']]?: 'by' | 'from' } = {
  effective: 'from',
  repealed: 'from',
  expires: 'by',
}

/**
 * The stretches of time that a rule gives between two days, with the nearest ones on either side of them.
 *
 * A rule that counts from an event gives none here: see `spansWith`.
 */
export function spansAround(rule: Timed, low: number, high: number, options: Options): Spans {
  const given = givenSpans(rule, low, high, options)
  return { ...given, spans: given.spans.map(span => readSpan(span, rule, options)) }
}

function givenSpans(rule: Timed, low: number, high: number, options: Options): Spans {
  const { when } = rule
  switch (when.type) {
    case 'date': {
      const day = dayOf(when.date)
      return known([bounded({ first: day, last: day, firstTime: when.time, lastTime: when.time }, rule)])
    }
    case 'period':
      return known([bounded(daysOfPeriod(when), rule)])
    case 'interval':
      return intervalSpans(when, options)
    case 'recurring':
      return recurringSpans(rule, when, low, high, options)
    case 'untilEvent': {
      const last = eventDay(when.event, options)
      return last === null ? unknown('event-needed') : known([{ first: null, last }])
    }
    case 'continuous':
      return known([{ first: null, last: null }])
    case 'unannounced':
      return unknown('no-day')
    case 'relative':
      return unknown('event-needed')
  }
}

/** The day of an event that the caller gives by the words of the text. */
function eventDay(anchor: string | undefined, { events = {} }: Options): number | null {
  const event = anchor !== undefined && Object.hasOwn(events, anchor) ? events[anchor] : undefined
  return event === undefined ? null : dayOf(typeof event === 'string' ? event : event.on)
}

/** 5月31日前 has no first day, 自5月1日起 no last one but that of its period; a time of day belongs to the end that is left. */
function bounded(span: Span, rule: Timed, over: number | null = null): Span {
  const { first, firstTime, last, lastTime } = span
  const bound = boundOf(rule)
  if (bound === 'from') return { first, firstTime, last: over }
  if (bound === 'on') return rule.kind === 'date' ? { first, firstTime, last } : { first, last, lastTime }
  return { first: null, last, lastTime, assumed: lastTime || bound === 'within' ? undefined : 'last' }
}

const lengths = { year: 12, half: 6, quarter: 3, month: 1 } as const

/** First and last day of 2026年, 上半年, 一季度, 7月 or 7月中旬 (1–10, 11–20, 21 to the end). */
function daysOfPeriod({ unit, year, index = 1, month = 1 }: PeriodWhen): Span {
  if (unit === 'tenDay') {
    const first = dayNumber(year, month, index * 10 - 9)
    return { first, last: index === 3 ? dayNumber(year, month + 1, 1) - 1 : first + 9 }
  }
  const first = (index - 1) * lengths[unit] + 1
  return { first: dayNumber(year, first, 1), last: dayNumber(year, first + lengths[unit], 1) - 1 }
}

function intervalSpans(when: Extract<When, { type: 'interval' }>, options: Options): Spans {
  const { startTime, endTime, endEvent } = when
  const first = when.start === null ? eventDay(when.startEvent, options) : dayOf(when.start)
  const last = when.end === null ? eventDay(endEvent, options) : dayOf(when.end)
  const warnings: Warning[] = last === null && endEvent !== undefined ? ['ends-with-event'] : []
  return known([{ first, firstTime: startTime, last, lastTime: endTime }], warnings)
}

type Recurring = Extract<When, { type: 'recurring' }>

/** Occurrences within the years for which the notice speaks. */
function recurringSpans(rule: Timed, when: Recurring, low: number, high: number, options: Options): Spans {
  const { notice, phase } = options
  if (when.interval !== undefined && phase === undefined) return unknown('phase-unknown')
  const reach = reachOf(when)
  const since = notice?.issued ? dayOf(notice.issued) : -Infinity
  const until = lastDayOfWork(when, notice)
  const [from, to] = [Math.min(low, until) - reach, Math.max(high, since) + reach]
  const spans = occurrences(when, from, to, phase === undefined ? 0 : dayOf(phase))
    .filter(({ first, last }) => (last ?? since) >= since && (first ?? until) <= until)
    .map(span => (when.on ? bounded(span, rule, endOfPeriodOf(when, span.last ?? 0)) : span))
  const warnings: Warning[] = when.since === undefined ? [] : ['since-event']
  return known(spans, until < high ? [...warnings, 'work-year-over'] : warnings)
}

/**
 * The last day for which a notice about one year's work speaks.
 *
 * 每季度第二个月底前 in a notice on the work of 2023 says nothing of 2024; 每年5月31日前 goes on until something else is said.
 */
function lastDayOfWork(when: Recurring, notice: NoticeFacts | undefined): number {
  const year = notice && when.every !== 'year' ? workYear(notice) : null
  return year === null ? Infinity : dayNumber(year + 1, 1, 1) - 1
}

/** The year whose work a notice arranges, by its title (关于做好2023年…工作的通知) or else by what it attaches. */
export function workYear({ title, attachments }: NoticeFacts): number | null {
  const years = [title ?? '', ...(title === null ? attachments.map(attachment => attachment.title) : [])]
    .flatMap(text => [...text.matchAll(/(20\d\d)(?=\s*年)/g)])
    .map(([year]) => Number(year))
  return years.length === 0 ? null : Math.max(...years)
}

/** Reads what the notice leaves open as the caller says: whether 前 takes in its day; 含当日 and 不含 in the text decide. */
export function readSpan(span: Span, rule: Timed, { inclusiveBefore = true }: Options): Span {
  const written = rule.kind === 'deadline' ? rule.inclusive : undefined
  if (span.assumed === undefined || (written === undefined && inclusiveBefore)) return span
  const out = written === false || (written === undefined && span.assumed === 'last') ? 1 : 0
  return span.assumed === 'last'
    ? { ...span, assumed: undefined, last: (span.last ?? 0) - out }
    : { ...span, assumed: undefined, first: (span.first ?? 0) + out }
}

/** The written form of a span's days, for a step. */
export const daysIn = ({ first, last }: Span) => ({
  from: first === null ? null : localDate(first),
  to: last === null ? null : localDate(last),
})
