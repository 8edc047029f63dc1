/** A civil day in Asia/Shanghai, `2026-05-31`. */
export type LocalDate = string

/** A time of day as a notice writes it; `24:00` is the end of the day. */
export type ClockTime = string

const milliseconds = 86_400_000

/** Days since 1970-01-01 of a civil day; a month or day outside its year or month is carried on. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / milliseconds

const moment = (number: number): Date => new Date(number * milliseconds)

/** The written form of a day number. */
export const localDate = (number: number): LocalDate => moment(number).toISOString().slice(0, 10)

/** Days since 1970-01-01 of a written day; a day that no calendar has is refused, `2026-02-30` too. */
export function dayOf(date: LocalDate): number {
  const number = isDay.test(date) ? Date.parse(date) / milliseconds : Number.NaN
  if (Number.isNaN(number) || localDate(number) !== date) throw new RangeError(`no such day: ${date}`)
  return number
}

const isDay = /^\d{4}-\d\d-\d\d$/

/** Whether a text is a day of the calendar. */
export function isLocalDate(text: string): boolean {
  try {
    dayOf(text)
    return true
  } catch {
    return false
  }
}

/** Year, month and day of the month of a day number. */
export function civil(number: number): { year: number; month: number; day: number } {
  const date = moment(number)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The day number of the last day of a month; a month outside its year is carried on. */
export const lastOfMonth = (year: number, month: number): number => dayNumber(year, month + 1, 0)

/** A day of a month, or the month's last day where it has none of that number (民法典第202条). */
export const clampedDay = (year: number, month: number, day: number): number =>
  Math.min(dayNumber(year, month, day), lastOfMonth(year, month))

/**
 * The same-numbered day some months later or earlier, else the month's last day.
 *
 * 民法典第202条: 按照年、月计算期间的，到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日。
 */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = civil(number)
  return clampedDay(year, month + months, day)
}

/** 1 is Monday, 7 is Sunday. */
export const weekday = (number: number): number => moment(number).getUTCDay() || 7

/** Saturday or Sunday. */
export const isWeekend = (number: number): boolean => weekday(number) > 5
