import { bareDay, dayJoin } from '../../words/times/days.ts'
import type { PartialDay, TimeValue } from '../../words/times/time-value.ts'
import type { TimeMention } from './mention.ts'

/** The row of days that are told by their number alone. */
export const byNumberAlone = 'day-of-the-month'

/** The first and the last day of what has been named in full. */
type Named = { readonly from: PartialDay; readonly to: PartialDay }

/** How many named times back a number may point at the month of one. */
const memory = 8

/** How far before or behind what is named the days lie on which people come and go. */
const around = 2

function namedBy(value: TimeValue): Named | null {
  if (value.type === 'day') return value.at.month === undefined ? null : { from: value.at, to: value.at }
  if (value.type !== 'interval' || value.from === null || value.from === 'today' || value.to === null) return null
  return value.from.month === undefined ? null : { from: value.from, to: { ...value.from, ...value.to } }
}

/** The month in which a number of days lies within what is named, or right before or behind it. */
function monthFor(day: number, { from, to }: Named): PartialDay | null {
  const [first, last] = [from.day ?? 1, to.day === undefined || to.day < 0 ? 31 : to.day]
  const start = { ...(from.year === undefined ? {} : { year: from.year }), month: from.month ?? 1 }
  if (from.month === to.month) return day >= first - around && day <= last + around ? start : null
  if (day >= first) return start
  const end = { ...(to.year === undefined ? {} : { year: to.year }), month: to.month ?? 1 }
  return day <= last ? end : null
}

function complete(value: TimeValue, named: readonly Named[]): TimeValue {
  const at = value.type === 'day' ? value.at : value.type === 'interval' && value.from !== 'today' ? value.from : null
  if (at === null || at.month !== undefined || at.day === undefined) return value
  for (const each of named) {
    const month = monthFor(at.day, each)
    if (month === null) continue
    return value.type === 'interval'
      ? { ...value, from: { ...month, ...at } }
      : { type: 'day', at: { ...month, ...at } }
  }
  return value
}

/** The next of the days of every month: 每月5日、⟦20日⟧前; null for others. */
function alsoMonthly(folded: string, { span, value }: TimeMention, last: TimeMention | undefined): TimeValue | null {
  if (last?.value.type !== 'cycle' || last.value.every !== 'month' || last.value.on?.day === undefined) return null
  if (
    !dayJoin.pattern.test(folded.slice(last.span.end, span.start)) ||
    !bareDay.pattern.test(folded.slice(span.start, span.end))
  )
    return null
  return value.type === 'length' ? { type: 'cycle', every: 'month', on: { day: value.amount } } : null
}

/**
 * The times of a text, where a day that is told by its number alone has the month of the days named before it.
 *
 *     2018年6月11日至15日（⟦11日⟧报到，⟦15日⟧离会）
 */
export function nameDays(folded: string, mentions: readonly TimeMention[]): TimeMention[] {
  const named: Named[] = []
  let last: TimeMention | undefined
  return mentions.map(mention => {
    const value = alsoMonthly(folded, mention, last) ?? complete(mention.value, named)
    last = value === mention.value ? mention : { ...mention, value }
    const days = value === mention.value ? namedBy(value) : null
    if (days !== null) named.unshift(days)
    if (named.length > memory) named.pop()
    return last
  })
}

/** The day on which a time lies that names one day with its time of day; null for others. */
const timedDay = (value: TimeValue): PartialDay | null => {
  if (value.type === 'day') return value.at.time === undefined ? null : value.at
  if (value.type !== 'interval' || value.from === null || value.from === 'today') return null
  const { from, to } = value
  const one = to !== null && (to.month ?? from.month) === from.month && to.day === from.day
  return one && from.time !== undefined ? from : null
}

/**
 * A time of the other half of a day, on the day that was told right before it; null where it is none.
 *
 *     5月4日上午报到时间为9:20，⟦下午报到时间为14:10⟧
 */
export function laterThatDay({ value }: TimeMention, before: TimeMention | undefined): TimeValue | null {
  if (value.type !== 'clock' || value.half === undefined || before === undefined) return null
  const day = timedDay(before.value)
  if (day === null) return null
  const { weekday: _, ...rest } = day
  const from = { ...rest, time: value.time }
  return value.until === undefined
    ? { type: 'day', at: from }
    : { type: 'interval', from, to: { ...from, time: value.until } }
}
