import type { Flag } from '../../../schemas/rule.ts'
import type { When } from '../../../schemas/when.ts'
import { cyclic, nextMonth, yearly as yearlyWord } from '../../words/times/anchor-words.ts'
import type { Gives } from '../../words/times/constructions/construction.ts'
import type { LengthUnit, TimeValue } from '../../words/times/time-value.ts'
import { type Anchor, eventAround, eventBefore } from './anchor.ts'
import { type Resolved, resolveDay } from './calendar.ts'
import { type Place, sure } from './place.ts'

const isoUnits: { readonly [U in LengthUnit]: (amount: number) => string } = {
  year: amount => `P${amount}Y`,
  month: amount => `P${amount}M`,
  week: amount => `P${amount}W`,
  day: amount => `P${amount}D`,
  workingDay: amount => `P${amount}D`,
  hour: amount => `PT${amount}H`,
  minute: amount => `PT${amount}M`,
}

/** A length of time as an ISO 8601 duration. */
const isoDuration = (amount: number, unit: LengthUnit): string => isoUnits[unit](Math.max(1, Math.round(amount)))

const doubts = (anchor: Anchor): readonly Flag[] => (anchor.sure ? [] : ['anchor-unclear'])

function anchored({ reading, sentence, found }: Place, at: number): Anchor | null {
  const named = found.row.event === 'around' ? null : eventBefore(reading, sentence, at)
  return named ?? eventAround(reading, sentence, at)
}

/** A length of time as the time that it is from its event. */
export function relativeLength(
  place: Place,
  value: TimeValue & { type: 'length' },
  gives: Gives,
): Resolved<When> | null {
  const anchor = anchored(place, place.found.quote.start)
  if (anchor === null) return null
  const direction = gives.kind === 'deadline' ? (gives.direction ?? 'after') : 'after'
  const calendar = value.unit === 'workingDay' ? 'working' : 'calendar'
  const [least, most] = [isoDuration(value.amount, value.unit), isoDuration(value.max ?? value.amount, value.unit)]
  const window = direction === 'before' && value.max !== undefined
  const when: When = {
    type: 'relative',
    anchor: anchor.text,
    offset: window || value.max === undefined ? least : most,
    direction,
    calendar,
    ...(window ? { opens: most } : {}),
  }
  return { value: when, flags: place.found.row.guessed ? ['anchor-unclear'] : doubts(anchor) }
}

/** 自出生次年1月1日起: the first day of the year behind the event that stands right before it. */
function startOfNextYear(place: Place, { month, day }: TimeValue & { type: 'next' }): Resolved<When> | null {
  const { gives } = place.found.row
  if (month !== 1 || day !== 1 || gives.kind !== 'deadline' || gives.bound !== 'from') return null
  const anchor = eventBefore(place.reading, place.sentence, place.found.quote.start)
  if (anchor === null) return null
  const years = { offset: 'P1Y', direction: 'after', calendar: 'calendar', startOf: 'year' } as const
  return sure({ type: 'relative', anchor: anchor.text, ...years })
}

/** 次月25日, 次年, 本月底: a time counted from an event or from the notice. */
export function next(place: Place, value: TimeValue & { type: 'next' }): Resolved<When> | null {
  if (value.unit === 'year' && value.month !== undefined) {
    const since = startOfNextYear(place, value)
    if (since !== null) return since
    const on = { month: value.month, ...(value.day === undefined ? {} : { day: value.day }) }
    const { folded } = place.reading
    const comesRound = yearlyWord.pattern.test(folded.slice(place.sentence.span.start, place.found.quote.start))
    return { value: { type: 'recurring', every: 'year', on }, flags: comesRound ? [] : ['anchor-unclear'] }
  }
  const named = value.told === undefined ? null : monthBefore(place)
  const fixed = value.now === undefined ? null : dayFromNotice(place, value)
  if (fixed !== null) return fixed
  const anchor = anchored(place, named ?? place.found.quote.start)
  if (anchor === null) return null
  const count = named === null ? value.count : 1
  const offset = value.unit === 'day' ? 'P1D' : value.unit === 'month' ? `P${count}M` : `P${count}Y`
  const when: When = {
    type: 'relative',
    anchor: anchor.text,
    offset,
    direction: 'after',
    calendar: 'calendar',
    ...(value.unit === 'month' && value.day !== undefined ? { monthDay: value.day } : {}),
    ...(value.unit !== 'day' && value.day === undefined ? { startOf: value.unit } : {}),
  }
  return { value: when, flags: place.found.row.guessed ? ['anchor-unclear'] : doubts(anchor) }
}

/** 本月底前 in a sentence that names no cycle is a day of the month in which the notice was signed. */
function dayFromNotice(
  { reading, sentence, context, found }: Place,
  value: TimeValue & { type: 'next' },
): Resolved<When> | null {
  const { issued } = context
  const before = reading.folded.slice(sentence.span.start, found.quote.start)
  if (issued === null || value.day === undefined || cyclic.pattern.test(before)) return null
  const months = Number(issued.slice(0, 4)) * 12 + Number(issued.slice(5, 7)) - 1 + value.count
  const day = resolveDay({ year: Math.floor(months / 12), month: (months % 12) + 1, day: value.day }, context)
  return day && { value: day.value, flags: ['inferred-date'] }
}

/** Where the sentence has named the month to which 该月 points back. */
function monthBefore({ reading, sentence, found }: Place): number | null {
  const at = reading.folded.slice(sentence.span.start, found.quote.start).lastIndexOf(nextMonth)
  return at < 0 ? null : sentence.span.start + at
}
