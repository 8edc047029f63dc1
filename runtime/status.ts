import { type LocalDate, localDate } from './days.ts'
import { type Instant, milliseconds, shanghaiDay } from './instant.ts'
import type { Options } from './options.ts'
import { doubtsOf, type Firmness, firmnessOf, isAwaited, type Occasion, type Timed } from './rule.ts'
import { type Spans, spansAround } from './spans.ts'
import type { Reason, Warning } from './step.ts'
import { endOf, type Span, startOf, toWindow, type Window } from './window.ts'
import { shutting } from './words.ts'

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
  readonly isLastDay: boolean
}

/**
 * What a rule means at a moment.
 *
 * `awaited`: the notice says that the time will be announced. `planned`: it names a time and promises nothing. `unknown`: it cannot be told, and `reason` says why; an app
 * must never show it as closed.
 */
export type Status =
  | (Shared & { readonly state: 'not_started'; readonly window: Window; readonly daysUntil: number })
  | (Running & { readonly state: 'open' | 'closing_soon' | 'rolling' })
  | (Shared & { readonly state: 'planned'; readonly window: Window })
  | (Shared & { readonly state: 'suspended'; readonly window: Window; readonly resumes: LocalDate | null })
  | (Shared & { readonly state: 'closed'; readonly window: Window })
  | (Shared & { readonly state: 'awaited'; readonly window: null })
  | (Shared & { readonly state: 'unknown'; readonly window: null; readonly reason: Reason })

/** The states in which a rule can be. */
export type State = Status['state']

/**
 * What a rule means at a moment: whether something is open, how long still, and what comes next.
 *
 * Of a rule that counts from an event nothing is known until the event is: see `statusFor`.
 */
export function statusAt(rule: Timed, at: Instant, options: Options = {}): Status {
  const { suspensions = [], ...alone } = options
  const shut = suspensions.map(each => statusAt(each, at, alone)).find(({ state }) => state === 'suspended')
  if (shut) return shut
  const today = shanghaiDay(at)
  return statusOf(rule, at, spansAround(rule, today, today, options), options)
}

/** What a rule means at a moment, given its stretches of time. */
export function statusOf(rule: Timed, at: Instant, { spans, reason, warnings }: Spans, options: Options): Status {
  const moment = milliseconds(at)
  const today = shanghaiDay(moment)
  const running = spans.findIndex(span => endOf(span) > moment)
  const place = running === -1 ? spans.length - 1 : running
  const span = spans[place]
  const shared: Shared = {
    firmness: firmnessOf(rule),
    warnings: [...warnings, ...(span?.assumed ? [readings[span.assumed]] : []), ...doubtsOf(rule)],
    previous: windowAt(spans, place - 1),
    next: windowAt(spans, place + 1),
  }
  if (isAwaited(rule)) return { ...shared, state: 'awaited', window: null }
  if (reason !== null || span === undefined)
    return { ...shared, state: 'unknown', window: null, reason: reason ?? 'event-needed' }
  if (running === -1) return over(rule, span, shared)
  if (shared.firmness === 'planned') return { ...shared, state: 'planned', window: toWindow(span) }
  if (startOf(span) > moment)
    return { ...shared, state: 'not_started', window: toWindow(span), daysUntil: (span.first ?? today) - today }
  if (!isSuspension(rule)) return inside(rule, span, spans[place + 1], today, shared, options)
  const resumes = span.last === null ? null : localDate(lastDayOf(span) + 1)
  return { ...shared, state: 'suspended', window: toWindow(span), resumes }
}

const readings = { last: 'before-assumed', first: 'after-assumed' } as const

const windowAt = (spans: readonly Span[], place: number): Window | null => {
  const span = spans[place]
  return span ? toWindow(span) : null
}

/** What is over may be said to be closed only where the notice was sure of it. */
function over({ kind, ...rule }: Timed, span: Span, shared: Shared): Status {
  const isSure = kind === 'date' && 'role' in rule && (rule.role === 'event' || rule.role === 'window')
  const reason = isSure ? undefined : passed[shared.firmness]
  return reason === undefined
    ? { ...shared, state: 'closed', window: toWindow(span) }
    : { ...shared, state: 'unknown', window: null, reason }
}

const passed: Partial<Record<Firmness, Reason>> = { planned: 'plan-passed', inPrinciple: 'in-principle-passed' }

/** The last civil day of a span that still has a moment of it. */
const lastDayOf = (span: Span): number => shanghaiDay(endOf(span) - 1)

function inside(
  rule: Timed,
  span: Span,
  next: Span | undefined,
  today: number,
  shared: Shared,
  { soonDays = 7 }: Options,
): Status {
  const daysLeft = span.last === null ? null : lastDayOf(span) - today
  const running = { ...shared, window: toWindow(span), daysLeft, isLastDay: daysLeft === 0 }
  const rolling = rule.when.type === 'continuous' || (span.first !== null && next && startOf(next) === endOf(span))
  if (rolling) return { ...running, state: 'rolling' }
  return { ...running, state: daysLeft !== null && daysLeft <= soonDays ? 'closing_soon' : 'open' }
}

/** Whether a rule tells when something is shut, and not when it is open. */
export const isSuspension = (rule: Timed): rule is Occasion =>
  rule.kind === 'date' &&
  rule.role === 'window' &&
  [rule.title, ...rule.evidence.map(({ quote }) => quote)].some(text => shutting.test(text))
