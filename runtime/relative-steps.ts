import { civil, localDate } from './days.ts'
import type { KnownEvent } from './events.ts'
import type { Options } from './options.ts'
import type { Count, Counting, Reckoning } from './relative.ts'
import type { Step } from './step.ts'

/** The steps by which a rule was counted from an event. */
export function relativeSteps({ when }: Counting, event: KnownEvent, reckoning: Reckoning, options: Options): Step[] {
  const { count, span } = reckoning
  const steps: Step[] = [{ code: 'event', anchor: when.anchor, date: event.on, time: event.time ?? null }]
  if (count !== null) steps.push(...countSteps(count, when, options))
  if (span !== null && reckoning.opens && reckoning.opens.settled !== null)
    steps.push({ code: 'opens', date: localDate(reckoning.opens.settled) })
  if (span?.last === null && span.first !== null && span.first !== count?.settled)
    steps.push({ code: 'earliest', date: localDate(span.first) })
  return steps
}

function countSteps(count: Count, when: Counting['when'], { calendar }: Options): Step[] {
  const { start, from, length, afterMonths, reached, time, settled } = count
  const sign = when.direction === 'before' ? -1 : 1
  const steps: Step[] = []
  if (time !== undefined && reached !== null)
    return [{ code: 'hours', minutes: length.minutes, date: localDate(reached), time }]
  const named = when.monthDay !== undefined
  if (!named && length.months + length.days > 0)
    steps.push({ code: from === start ? 'next-day' : 'same-day', date: localDate(from + sign) })
  if (!named && length.months > 0) {
    const clamped = civil(afterMonths).day !== civil(from).day
    steps.push({ code: 'months', count: length.months, date: localDate(afterMonths), clamped })
  }
  if (length.days > 0) steps.push(daysStep(count, when, calendar?.source ?? ''))
  if (named && settled !== null) steps.push({ code: 'day-of-month', date: localDate(settled) })
  if (when.startOf && settled !== null) steps.push({ code: 'start-of', unit: when.startOf, date: localDate(settled) })
  return steps
}

function daysStep({ length, reached, plain }: Count, when: Counting['when'], calendar: string): Step {
  const count = length.days
  if (reached === null) return { code: 'working-days-unknown', count, plain: localDate(plain) }
  const date = localDate(reached)
  return when.calendar === 'working'
    ? { code: 'working-days', count, date, plain: localDate(plain), calendar }
    : { code: 'days', count, date }
}
