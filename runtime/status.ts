import { type LocalDate, localDate } from './days.ts'
import { type Instant, milliseconds, shanghaiDay } from './instant.ts'
import type { Options } from './options.ts'
import { doubtsOf, type Firmness, firmnessOf, isAwaited, type Occasion, type Timed } from './rule.ts'
import { spansAround } from './spans.ts'
import type { Reason, Warning } from './step.ts'
import { endOf, type Span, startOf, toWindow, type Window } from './window.ts'
import { rolled, workingDaysBetween } from './work-calendar.ts'

type Shared = {
  readonly firmness: Firmness
  readonly warnings: readonly Warning[]
  /** The window before this one, and the one after it, where the rule tells. */
  readonly previous: Window | null
  readonly next: Window | null
}
type Running = Shared & {
  readonly window: Window
  /** Days to the last day, 0 on the last day itself; null where the window has no last day. */
  readonly daysLeft: number | null
  /** Working days to the last day; null where they are not known. */
  readonly workingDaysLeft: number | null
  readonly isLastDay: boolean
}

/**
 * What a rule means at a moment.
 *
 * `awaited`: the notice says that the time will be announced. `unknown`: it cannot be told, and `reason` says why; an app
 * must never show it as closed.
 */
export type Status =
  | (Shared & { readonly state: 'not_started'; readonly window: Window; readonly daysUntil: number })
  | (Running & { readonly state: 'open' | 'closing_soon' | 'rolling' })
  | (Shared & { readonly state: 'suspended'; readonly window: Window; readonly resumes: LocalDate | null })
  | (Shared & { readonly state: 'closed'; readonly window: Window })
  | (Shared & { readonly state: 'awaited'; readonly window: null })
  | (Shared & { readonly state: 'unknown'; readonly window: null; readonly reason: Reason })

/** The states in which a rule can be. */
export type State = Status['state']

/** What a rule means at a moment: whether something is open, how long still, and what comes next. */
export function statusAt(rule: Timed, at: Instant, options: Options = {}): Status {
  const { suspensions = [], ...alone } = options
  const shut = suspensions.map(each => statusAt(each, at, alone)).find(({ state }) => state === 'suspended')
  if (shut) return shut
  const moment = milliseconds(at)
  const today = shanghaiDay(moment)
  const { spans, reason, warnings } = spansAround(rule, today, today, options)
  const running = spans.findIndex(span => endOf(span) > moment)
  const current = spans[running === -1 ? spans.length - 1 : running]
  const place = running === -1 ? spans.length - 1 : running
  const shared: Shared = {
    firmness: firmnessOf(rule),
    warnings: [...warnings, ...warningsOf(rule, current, running !== -1, options)],
    previous: windowAt(spans, place - 1),
    next: windowAt(spans, place + 1),
  }
  if (isAwaited(rule)) return { ...shared, state: 'awaited', window: null }
  if (reason !== null || current === undefined)
    return { ...shared, state: 'unknown', window: null, reason: reason ?? 'event-needed' }
  if (running === -1) return over(rule, current, shared)
  if (startOf(current) > moment) {
    const daysUntil = (current.first ?? today) - today
    return { ...shared, state: 'not_started', window: toWindow(current), daysUntil }
  }
  if (isSuspension(rule)) {
    const resumes = current.last === null ? null : localDate(lastDayOf(current) + 1)
    return { ...shared, state: 'suspended', window: toWindow(current), resumes }
  }
  return inside(rule, current, spans[place + 1], today, shared, options)
}

const windowAt = (spans: readonly Span[], place: number): Window | null => {
  const span = spans[place]
  return span ? toWindow(span) : null
}

/** What is over may be said to be closed only where the notice was sure of it. */
function over(rule: Timed, span: Span, shared: Shared): Status {
  if (rule.kind === 'date' && (rule.role === 'event' || rule.role === 'window'))
    return { ...shared, state: 'closed', window: toWindow(span) }
  if (shared.firmness === 'planned') return { ...shared, state: 'unknown', window: null, reason: 'plan-passed' }
  if (shared.firmness === 'inPrinciple')
    return { ...shared, state: 'unknown', window: null, reason: 'in-principle-passed' }
  return { ...shared, state: 'closed', window: toWindow(span) }
}

/** The last civil day of a span that still has a moment of it. */
const lastDayOf = (span: Span): number => shanghaiDay(endOf(span) - 1)

function inside(
  rule: Timed,
  span: Span,
  next: Span | undefined,
  today: number,
  shared: Shared,
  options: Options,
): Status {
  const daysLeft = span.last === null ? null : lastDayOf(span) - today
  const { calendar, soonDays = 7 } = options
  const workingDaysLeft = daysLeft === null || !calendar ? null : workingDaysBetween(today, today + daysLeft, calendar)
  const running = { ...shared, window: toWindow(span), daysLeft, workingDaysLeft, isLastDay: daysLeft === 0 }
  const rolling = rule.when.type === 'continuous' || (span.first !== null && next && startOf(next) === endOf(span))
  if (rolling) return { ...running, state: 'rolling' }
  return { ...running, state: daysLeft !== null && daysLeft <= soonDays ? 'closing_soon' : 'open' }
}

/** Words with which a notice shuts a channel for a while: 暂时关闭, 停止受理. */
const shutting = /关闭|暂停|停止|停机|不受理|不予受理/

/** Whether a rule tells when something is shut, and not when it is open. */
export const isSuspension = (rule: Timed): rule is Occasion =>
  rule.kind === 'date' &&
  rule.role === 'window' &&
  (shutting.test(rule.title) || rule.evidence.some(({ quote }) => shutting.test(quote)))

function warningsOf(rule: Timed, span: Span | undefined, running: boolean, { calendar }: Options): Warning[] {
  const warnings: Warning[] = []
  if (span?.assumed === 'last') warnings.push('before-assumed')
  if (span?.assumed === 'first') warnings.push('after-assumed')
  warnings.push(...doubtsOf(rule))
  const last = running && calendar && span && span.last !== null ? span.last : null
  if (last !== null && calendar && rolled(last, calendar) !== last && rolled(last, calendar) !== 'unknown')
    warnings.push('rest-day')
  return warnings
}
