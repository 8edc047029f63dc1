import { eventOf } from './events.ts'
import type { Options } from './options.ts'
import { reckon } from './relative.ts'
import { isRelative, type Timed } from './rule.ts'
import { readSpan, type Spans, spansAround } from './spans.ts'
import type { Span } from './window.ts'
import { rolled } from './work-calendar.ts'

/** The stretches of time that a rule gives around some days, those counted from an event among them. */
export function spansWith(rule: Timed, low: number, high: number, options: Options): Spans {
  if (!isRelative(rule)) return spansAround(rule, low, high, options)
  const event = eventOf(rule.when.anchor, options)
  if (!event) return { spans: [], reason: 'event-needed', warnings: [] }
  const reckoning = reckon(rule, event, options)
  if (reckoning.span === null) return { spans: [], reason: reckoning.reason, warnings: [] }
  const span = moved(readSpan(reckoning.span, rule, options), options)
  return { spans: [span], reason: null, warnings: event.assumed ? ['notice-date-assumed'] : [] }
}

/** Moves a last day of rest, where that is asked for (民法典第203条). */
function moved(span: Span, { roll, calendar }: Options): Span {
  if (roll !== 'nextWorkingDay' || !calendar || span.last === null) return span
  const last = rolled(span.last, calendar)
  return last === 'unknown' ? span : { ...span, last }
}
