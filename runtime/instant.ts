import { type ClockTime, dayOf, type LocalDate, localDate } from './days.ts'

/** A moment written with its offset from UTC: a bare `2026-05-31` is no moment, because machines disagree on its zone. */
export type IsoInstant =
  | `${number}-${number}-${number}T${string}Z`
  | `${number}-${number}-${number}T${string}+${string}`
  | `${number}-${number}-${number}T${string}-${string}`

/** A moment: a Date, milliseconds since 1970, a Temporal.Instant, or text that carries its offset. */
export type Instant = Date | number | IsoInstant | { readonly epochMilliseconds: number }

const day = 86_400_000

/** China has kept UTC+8 without summer time since 1992; earlier moments are read the same way. */
const offset = 8 * 3_600_000

const withOffset = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/

/** Milliseconds since 1970; text without an offset is refused, also where types did not see it. */
export function milliseconds(at: Instant): number {
  const value = typeof at === 'string' ? (withOffset.test(at) ? Date.parse(at) : Number.NaN) : epoch(at)
  if (!Number.isFinite(value)) throw new RangeError(`not a moment with its offset: ${String(at)}`)
  return value
}

const epoch = (at: Exclude<Instant, string>): number =>
  typeof at === 'number' ? at : 'epochMilliseconds' in at ? at.epochMilliseconds : at.getTime()

/** The day number that a calendar in Shanghai shows at a moment. */
export const shanghaiDay = (at: Instant): number => Math.floor((milliseconds(at) + offset) / day)

/** The day that a calendar in Shanghai shows at a moment. */
export const shanghaiDate = (at: Instant): LocalDate => localDate(shanghaiDay(at))

/** The moment of a time of day in Shanghai; `24:00` is the first moment of the next day. */
export const momentOf = (number: number, time: ClockTime = '00:00'): number =>
  number * day - offset + Number(time.slice(0, 2)) * 3_600_000 + Number(time.slice(3)) * 60_000

/** A moment as Shanghai writes it, `2026-12-01T00:00:00+08:00`. */
export const isoInstant = (at: number): IsoInstant =>
  new Date(at + offset).toISOString().replace(/(\.000)?Z$/, '+08:00') as IsoInstant

/** The time of day that a clock in Shanghai shows at a moment, to the minute. */
export const shanghaiClock = (at: number): string => isoInstant(at).slice(11, 16)

/** A written day of a person's choosing as the moment at which it begins in Shanghai. */
export const startOfDay = (date: LocalDate): IsoInstant => isoInstant(momentOf(dayOf(date)))
