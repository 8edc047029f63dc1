import { dayOf, type LocalDate } from './days.ts'
import { type Instant, milliseconds, shanghaiDay } from './instant.ts'
import type { Options } from './options.ts'
import { touches } from './recurrence.ts'
import type { Timed } from './rule.ts'
import { spansWith } from './spans-with.ts'
import { startOf, toWindow, type Window } from './window.ts'

/** Every window of a rule that has a day between two others, both days belonging to the range, in order. */
export function windowsBetween(rule: Timed, from: LocalDate, to: LocalDate, options: Options = {}): readonly Window[] {
  const [low, high] = [dayOf(from), dayOf(to)]
  const { spans } = spansWith(rule, low, high, options)
  return spans.filter(span => touches(span, low, high)).map(toWindow)
}

/** The first window that begins after a moment; null where the rule tells of none. */
export function nextWindow(rule: Timed, at: Instant, options: Options = {}): Window | null {
  const moment = milliseconds(at)
  const today = shanghaiDay(moment)
  const next = spansWith(rule, today, today, options).spans.find(span => startOf(span) > moment)
  return next ? toWindow(next) : null
}
