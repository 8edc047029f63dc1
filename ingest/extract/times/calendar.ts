import type { Flag } from '../../../schemas/rule.ts'
import type { WhenOf } from '../../../schemas/when.ts'
import type { PartialDay, PartialPeriod, Year } from '../../words/times/time-value.ts'

/** The day of the notice, and the year that its text has named last: what fills the parts that a date leaves out. */
export type Context = {
  readonly issued: string | null
  readonly year: number | null
  /** The year that the title of the notice names. */
  readonly titled?: number | null
}

/** A value with what is uncertain about it. */
export type Resolved<T> = { readonly value: T; readonly flags: readonly Flag[] }

const two = (value: number): string => String(value).padStart(2, '0')

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7

const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)))

/** The year that a text means, with the flag that says whether it was read or inferred. */
export function resolveYear(year: Year | undefined, context: Context): Resolved<number> | null {
  if (typeof year === 'number') return { value: year, flags: [] }
  const base = year === undefined ? (context.year ?? yearOf(context.issued)) : yearOf(context.issued)
  if (base === null) return null
  return { value: base + (year?.fromNow ?? 0), flags: ['inferred-year'] }
}

/** How many months a notice of autumn or winter may look ahead into the next year. */
const farthestAhead = 7

/**
 * A day that a text leaves a year out of lies in the year of the notice, in winter perhaps in the next one.
 *
 * A notice of December on the matters of the year to come speaks of that year in whatever lies behind it.
 */
const rolled = (year: number, month: number, at: PartialDay, { issued, year: named, titled }: Context): number => {
  if (at.year !== undefined || issued === null || named !== null) return year
  const signed = Number(issued.slice(5, 7))
  const ahead = titled === year + 1 && month < signed
  return ahead || (signed >= 9 && month + 12 - signed <= farthestAhead) ? year + 1 : year
}

/** A whole date out of a partial one, or null where month, day or every hint of a year is missing. */
export function resolveDay(at: PartialDay, context: Context): Resolved<WhenOf<'date'>> | null {
  const year = resolveYear(at.year, context)
  if (year === null || at.month === undefined || at.day === undefined) return null
  const inYear = rolled(year.value, at.month, at, context)
  const last = lastDay(inYear, at.month)
  const day = at.day === -1 ? last : at.day
  const flags = [...year.flags]
  if (day > last) flags.push('impossible-date')
  else if (at.weekday !== undefined && weekdayOf(inYear, at.month, day) !== at.weekday) flags.push('weekday-mismatch')
  const date = `${inYear}-${two(at.month)}-${two(day)}`
  return { value: { type: 'date', date, ...(at.time === undefined ? {} : { time: at.time }) }, flags }
}

/** How many months each period has; ten days lie in one. */
const monthsOf = { year: 12, half: 6, quarter: 3, month: 1, tenDay: 1 } as const

/** A period without its year, in a notice of the autumn on the matters of the year to come, lies in that year where this one has no more of it. */
const ofTitle = (year: number, last: number, { unit, year: told }: PartialPeriod, context: Context): number => {
  const { issued, year: named, titled } = context
  if (told !== undefined || issued === null || named !== null || titled !== year + 1) return year
  return unit === 'year' || last < Number(issued.slice(5, 7)) ? titled : year
}

/** A stretch of the calendar with its year filled in. */
export function resolvePeriod(of: PartialPeriod, context: Context): Resolved<WhenOf<'period'>> | null {
  const year = resolveYear(of.year, context)
  if (year === null) return null
  const { unit, index, month } = of
  const parts = { ...(index === undefined ? {} : { index }), ...(month === undefined ? {} : { month }) }
  const last = month ?? monthsOf[unit] * (index ?? 1)
  return { value: { type: 'period', unit, year: ofTitle(year.value, last, of, context), ...parts }, flags: year.flags }
}

/** The right end of a span with the year and month that it takes from the left one. */
export const completed = (from: PartialDay, to: PartialDay): PartialDay => {
  const year = to.year ?? from.year
  const month = to.month ?? from.month
  return { ...to, ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }) }
}

const yearAfter = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`

/** Both ends of a span; a right end that would lie before the left one lies in the next year. */
export function resolveInterval(
  from: PartialDay | null,
  to: PartialDay | null,
  context: Context,
): Resolved<WhenOf<'interval'>> | null {
  const start = from === null ? null : resolveDay(from, context)
  const end = to === null ? null : resolveDay(from === null ? to : completed(from, to), context)
  if ((from !== null && start === null) || (to !== null && end === null)) return null
  const turned = start && end && end.value.date < start.value.date
  const flags = new Set<Flag>([
    ...(start?.flags ?? []),
    ...(end?.flags ?? []),
    ...(turned ? ['inferred-year' as const] : []),
  ])
  const [startTime, endTime] = [start?.value.time, end?.value.time]
  return {
    value: {
      type: 'interval',
      start: start?.value.date ?? null,
      ...(startTime === undefined ? {} : { startTime }),
      end: end === null ? null : turned ? yearAfter(end.value.date) : end.value.date,
      ...(endTime === undefined ? {} : { endTime }),
    },
    flags: [...flags],
  }
}
