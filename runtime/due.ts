import { type LocalDate, localDate } from './days.ts'
import { eventOf } from './events.ts'
import { type Instant, milliseconds, shanghaiDay } from './instant.ts'
import type { EventDate, Options } from './options.ts'
import { reckon } from './relative.ts'
import { relativeSteps } from './relative-steps.ts'
import { doubtsOf, isAwaited, isRelative, type Relative, type Timed } from './rule.ts'
import { daysIn } from './spans.ts'
import { spansWith } from './spans-with.ts'
import type { Reason, Step, Warning } from './step.ts'
import { type Edge, endOf, type Span, toWindow, type Window } from './window.ts'
import { rolled, type WorkCalendar } from './work-calendar.ts'

type Shared = { readonly steps: readonly Step[]; readonly warnings: readonly Warning[] }

/**
 * When somebody has to act at the latest, or may act at the earliest, and how that was found.
 *
 * `safe` is right under every reading of the text. `rolled` is where a last day of rest would move under 民法典第203条,
 * which speaks for civil law and for notices by analogy only: null where it is a working day, `unknown` where that cannot
 * be told.
 */
export type Due =
  | (Shared & {
      readonly state: 'due'
      readonly window: Window
      readonly due: Edge
      readonly safe: LocalDate
      readonly rolled: LocalDate | null | 'unknown'
    })
  | (Shared & { readonly state: 'earliest'; readonly window: Window; readonly from: Edge; readonly safe: LocalDate })
  | (Shared & { readonly state: 'always' })
  | (Shared & { readonly state: 'awaited' })
  | (Shared & { readonly state: 'unknown'; readonly reason: Reason; readonly plain: LocalDate | null })

/** The due date that follows from an event: 公告之日起10个工作日后, 发生变化后的3个月内, 次月25日前. */
export const dueFor = <R extends Timed>(rule: Relative<R>, event: EventDate, options: Options = {}): Due =>
  toDue(rule, 0, { ...options, events: { [rule.when.anchor]: event } })

/** The next due date of a rule at a moment: of a recurring rule the next occurrence, of any other the one it has. */
export const nextDue = (rule: Timed, at: Instant, options: Options = {}): Due => toDue(rule, milliseconds(at), options)

function toDue(rule: Timed, moment: number, options: Options): Due {
  const today = shanghaiDay(moment)
  const { spans, reason, warnings: given } = spansWith(rule, today, today, options)
  const { steps, plain } = countOf(rule, options)
  const warnings = [...given, ...doubtsOf(rule)]
  if (isAwaited(rule)) return { state: 'awaited', steps, warnings }
  const span = spans.find(each => endOf(each) > moment) ?? spans.at(-1)
  if (reason !== null || span === undefined)
    return { state: 'unknown', reason: reason ?? 'event-needed', plain, steps, warnings }
  const told = [...steps, ...ownSteps(rule, span)]
  const window = toWindow(span)
  if (window.to && window.safe) {
    const moved = movedDay(span.last, options.calendar)
    const due = { state: 'due', window, due: window.to, safe: window.safe, rolled: moved } as const
    return { ...due, steps: [...told, ...endSteps(span, moved, options)], warnings: endWarnings(warnings, span, moved) }
  }
  if (!window.from) return { state: 'always', steps: told, warnings }
  const safe = span.assumed === 'first' ? localDate((span.first ?? 0) + 1) : window.from.date
  const assumed: Step[] = safe === window.from.date ? [] : [{ code: 'after-assumed', date: window.from.date, safe }]
  return { state: 'earliest', window, from: window.from, safe, steps: [...told, ...assumed], warnings }
}

/** The steps of a count from an event, and what Mondays to Fridays alone would give where it cannot be finished. */
function countOf(rule: Timed, options: Options): { steps: Step[]; plain: LocalDate | null } {
  const event = isRelative(rule) ? eventOf(rule.when.anchor, options) : null
  if (!isRelative(rule) || event === null) return { steps: [], plain: null }
  const reckoning = reckon(rule, event, options)
  const stuck = reckoning.span === null && reckoning.reason === 'calendar-unknown' ? reckoning.count : null
  return {
    steps: relativeSteps(rule, event, reckoning, options),
    plain: stuck === null ? null : localDate(stuck.plain),
  }
}

function ownSteps(rule: Timed, span: Span): Step[] {
  if (rule.when.type === 'relative' || (span.first === null && span.last === null)) return []
  return [{ code: rule.when.type === 'recurring' ? 'occurrence' : 'written', ...daysIn(span) }]
}

function movedDay(last: number | null, calendar: WorkCalendar | undefined): LocalDate | null | 'unknown' {
  if (last === null || !calendar) return 'unknown'
  const moved = rolled(last, calendar)
  return moved === 'unknown' ? moved : moved === last ? null : localDate(moved)
}

function endSteps(span: Span, moved: LocalDate | null | 'unknown', options: Options): Step[] {
  const { last, lastTime, assumed } = span
  if (last === null) return []
  const date = localDate(last)
  const steps: Step[] = [{ code: 'through', date, time: lastTime ?? null }]
  if (assumed === 'last') steps.push({ code: 'before-assumed', date, safe: localDate(last - 1) })
  if (moved !== null && moved !== 'unknown')
    steps.push({ code: 'rest-day', date, rolled: moved, applied: options.roll === 'nextWorkingDay' })
  return steps
}

const endWarnings = (given: readonly Warning[], { assumed }: Span, moved: LocalDate | null | 'unknown'): Warning[] => [
  ...given.filter(warning => warning !== 'before-assumed'),
  ...(assumed === 'last' ? (['before-assumed'] as const) : []),
  ...(moved !== null && moved !== 'unknown' ? (['rest-day'] as const) : []),
]
