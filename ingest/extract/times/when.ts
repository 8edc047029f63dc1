import type { Span } from '../../../schemas/span.ts'
import type { When } from '../../../schemas/when.ts'
import { endEventIn, startEventIn, todayWord, yearlyList } from '../../words/times/events.ts'
import { known } from '../../words/times/fragments.ts'
import type { CycleDay, PartialDay, TimeValue } from '../../words/times/time-value.ts'
import type { Reading } from '../reading.ts'
import { type Resolved, resolveDay, resolveInterval, resolvePeriod } from './calendar.ts'
import type { TimeMention } from './mention.ts'
import { type Place, sure } from './place.ts'
import { next, relativeLength } from './relative-when.ts'

function day(place: Place, value: TimeValue & { type: 'day' }, span: Span): Resolved<When> | null {
  const { found, reading, context } = place
  if (yearlyList.pattern.test(before(reading, span))) return yearly(value.at)
  const open = found.row.gives.kind === 'date' ? found.row.gives.open : undefined
  if (open === 'since') return resolveInterval(value.at, null, context)
  if (found.row.event === 'closes') {
    const from = resolveInterval(value.at, null, context)
    const endEvent = endEventIn(reading.text.slice(span.end, found.quote.end))
    return from && endEvent !== null ? { ...from, value: { ...from.value, endEvent } } : from
  }
  if (found.row.event !== 'opens') return resolveDay(value.at, context)
  const startEvent = startEventIn(reading.text.slice(found.quote.start, span.start))
  const until = resolveInterval(null, value.at, context)
  return until === null || startEvent === null ? until : { ...until, value: { ...until.value, startEvent } }
}

const yearly = ({ month, day, time }: PartialDay): Resolved<When> =>
  sure({ type: 'recurring', every: 'year', on: known<CycleDay>({ month, day, time }) })

function period(
  { reading, context }: Place,
  { of }: TimeValue & { type: 'period' },
  span: Span,
): Resolved<When> | null {
  const { unit, year, index } = of
  const listed = year === undefined && unit === 'month' && yearlyList.pattern.test(before(reading, span))
  if (!listed || index === undefined) return resolvePeriod(of, context)
  return sure({ type: 'recurring', every: 'year', from: { month: index, day: 1 }, to: { month: index, day: -1 } })
}

/** How far before a day a list of days that come round may have begun. */
const listReach = 60

/** The words right before a time, as far as a list of days that come round may reach. */
const before = ({ folded }: Reading, { start }: Span): string => folded.slice(Math.max(0, start - listReach), start)

function today({ context: { issued } }: Place): Resolved<When> {
  return issued === null
    ? sure({ type: 'relative', anchor: todayWord, offset: 'P0D', direction: 'after', calendar: 'calendar' })
    : { value: { type: 'date', date: issued }, flags: ['inferred-date'] }
}

function interval({ context }: Place, value: TimeValue & { type: 'interval' }): Resolved<When> | null {
  if (value.from !== 'today') return resolveInterval(value.from, value.to, context)
  const until = resolveInterval(null, value.to, context)
  return until && { ...until, value: { ...until.value, startEvent: todayWord } }
}

function cycle({ type: _, ...value }: TimeValue & { type: 'cycle' }): Resolved<When> {
  return sure({ type: 'recurring', ...value } as When)
}

/** The stored form of a time in its place, or null where the text does not say enough. */
export function whenOf({ span, value }: TimeMention, place: Place): Resolved<When> | null {
  switch (value.type) {
    case 'day':
      return day(place, value, span)
    case 'period':
      return period(place, value, span)
    case 'interval':
      return interval(place, value)
    case 'cycle':
      return cycle(value)
    case 'length':
      return relativeLength(place, value, place.found.row.gives)
    case 'next':
      return next(place, value)
    case 'today':
      return today(place)
    case 'continuous':
      return sure({ type: 'continuous' })
    case 'untilEvent':
      return sure({ type: 'untilEvent', event: value.event })
    case 'vague':
      return { value: { type: 'unannounced' }, flags: ['vague-period'] }
    case 'clock':
      return null
  }
}
