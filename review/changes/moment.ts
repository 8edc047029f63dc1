import type { RecurringDay, When, WhenOf } from '../../schemas/when.ts'

/**
 * A place in time that can be compared with others on the same scale.
 *
 * `low` and `high` differ where the length is not settled: one month is 28 to 31 days, ten working days 12 to 22.
 */
export type Moment = { readonly scale: string; readonly low: number; readonly high: number }

const minutes = (time: string | undefined, fallback: string): number => {
  const [hour = 0, minute = 0] = (time ?? fallback).split(':').map(Number)
  return (hour * 60 + minute) / 1440
}

const epochDay = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000

const exact = (scale: string, at: number): Moment => ({ scale, low: at, high: at })

const monthLength = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const civil = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

type Ends = { readonly start: string; readonly end: string }

/** The first and the last day of a named period: 2026年第一季度 is 2026-01-01 to 2026-03-31. */
export const periodEnds = ({ unit, year, index = 1, month = 1 }: WhenOf<'period'>): Ends => {
  const span = { year: 12, half: 6, quarter: 3, month: 1 }
  if (unit === 'tenDay') {
    const last = index === 3 ? monthLength(year, month) : index * 10
    return { start: civil(year, month, index * 10 - 9), end: civil(year, month, last) }
  }
  const length = span[unit]
  const first = unit === 'year' ? 1 : (index - 1) * length + 1
  const last = first + length - 1
  return { start: civil(year, first, 1), end: civil(year, last, monthLength(year, last)) }
}

const ranges: readonly (readonly [RegExp, number, number])[] = [
  [/(\d+)Y/, 365, 366],
  [/P(?:\d+Y)?(\d+)M/, 28, 31],
  [/(\d+)W/, 7, 7],
  [/(\d+)D/, 1, 1],
  [/T(\d+)H/, 1 / 24, 1 / 24],
  [/T(?:\d+H)?(\d+)M/, 1 / 1440, 1 / 1440],
]

/** The least and the most civil days that a duration can take; working days are stretched by weekends and holidays. */
export const daysOf = (duration: string, working: boolean): { low: number; high: number } => {
  const sums = ranges.map(([pattern, low, high]) => {
    const count = Number(duration.match(pattern)?.[1] ?? 0)
    return { low: count * low, high: count * high }
  })
  const low = sums.reduce((sum, part) => sum + part.low, 0)
  const high = sums.reduce((sum, part) => sum + part.high, 0)
  // The longest run of holidays that a State Council calendar has held is nine days; two of them may fall in one span.
  return working ? { low: (low * 7) / 5 - 2, high: (high * 7) / 5 + 12 } : { low, high }
}

const monthsOf = (duration: string): number | null => {
  const match = duration.match(/^P(?:(\d+)Y)?(?:(\d+)M)?$/)
  return match ? Number(match[1] ?? 0) * 12 + Number(match[2] ?? 0) : null
}

/** A length in its own unit where it has only one, so that equal units compare exactly. */
const lengthOf = (duration: string, working: boolean): { unit: string; low: number; high: number } => {
  if (working) {
    const days = Number(duration.match(/(\d+)D/)?.[1] ?? 0)
    return { unit: 'working', low: days, high: days }
  }
  const months = monthsOf(duration)
  if (months !== null) return { unit: 'months', low: months, high: months }
  return { unit: 'days', ...daysOf(duration, false) }
}

const signed = (direction: 'after' | 'before' | 'during', { low, high }: { low: number; high: number }) =>
  direction === 'before' ? { low: -high, high: -low } : { low, high }

const relativeMoment = (when: WhenOf<'relative'>, unit: 'own' | 'days'): Moment | null => {
  const { offset, direction, calendar, monthDay, startOf } = when
  if (offset === undefined || direction === 'during' || startOf !== undefined) return null
  const working = calendar === 'working'
  const length = unit === 'own' ? lengthOf(offset, working) : { unit: 'civil', ...daysOf(offset, working) }
  if (monthDay !== undefined) {
    const day = monthDay === -1 ? 31 : monthDay
    return exact('offset month day', (monthsOf(offset) ?? 0) * 32 + day)
  }
  return { scale: `offset ${length.unit}`, ...signed(direction, length) }
}

const recurringMoment = (when: WhenOf<'recurring'>, day: RecurringDay | undefined, end: boolean): Moment | null => {
  if (!day) return null
  const month = day.month ?? 0
  const days = day.day === -1 ? 31 : (day.day ?? (day.month === undefined ? 0 : end ? 31 : 1))
  const at = month * 32 + days + (day.weekday ?? 0)
  return exact(`recurring ${when.every} ${when.interval ?? 1}`, at + minutes(day.time, end ? '24:00' : '00:00'))
}

/** The last moment that a time allows, or null where it has none. */
export const endOf = (when: When, unit: 'own' | 'days' = 'own'): Moment | null => {
  switch (when.type) {
    case 'date':
      return exact('day', epochDay(when.date) + minutes(when.time, '24:00'))
    case 'period':
      return exact('day', epochDay(periodEnds(when).end) + 1)
    case 'interval':
      return when.end === null ? null : exact('day', epochDay(when.end) + minutes(when.endTime, '24:00'))
    case 'recurring':
      return recurringMoment(when, when.on ?? when.to, true)
    case 'relative':
      return relativeMoment(when, unit)
    case 'continuous':
    case 'untilEvent':
    case 'unannounced':
      return null
  }
}

/** The first moment that a time allows, or null where it has none. */
export const startOf = (when: When, unit: 'own' | 'days' = 'own'): Moment | null => {
  switch (when.type) {
    case 'date':
      return exact('day', epochDay(when.date) + minutes(when.time, '00:00'))
    case 'period':
      return exact('day', epochDay(periodEnds(when).start))
    case 'interval':
      return when.start === null ? null : exact('day', epochDay(when.start) + minutes(when.startTime, '00:00'))
    case 'recurring':
      return recurringMoment(when, when.on ?? when.from, false)
    case 'relative':
      return when.opens === undefined
        ? relativeMoment(when, unit)
        : relativeMoment({ ...when, offset: when.opens }, unit)
    case 'continuous':
    case 'untilEvent':
    case 'unannounced':
      return null
  }
}

/** Whether the second moment comes after the first (1), before it (-1), at the same time (0), or cannot be told (null). */
export const order = (one: Moment | null, other: Moment | null): 1 | 0 | -1 | null => {
  if (one === null || other === null || one.scale !== other.scale) return null
  if (one.low === other.low && one.high === other.high) return 0
  if (other.low >= one.high) return 1
  return other.high <= one.low ? -1 : null
}
