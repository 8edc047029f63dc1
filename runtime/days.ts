/** A civil day in Asia/Shanghai, `2026-05-31`. */
export type LocalDate = string

/** A time of day as a notice writes it; `24:00` is the end of the day. */
export type ClockTime = string

/** The Gregorian calendar repeats after 400 years, of 146097 days; the year begins in March so that its leap day is its last. */
const daysInEra = 146_097

/** Days since 1970-01-01 of a civil day; the day of the month may lie outside the month and is carried on. */
export function dayNumber(year: number, month: number, day: number): number {
  const years = year + Math.floor((month - 3) / 12)
  const monthFromMarch = (((month - 3) % 12) + 12) % 12
  const era = Math.floor(years / 400)
  const yearOfEra = years - era * 400
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * daysInEra + yearOfEra * 365 + leapDays + dayOfYear - 719_468
}

const shape = /^(\d{4})-(\d\d)-(\d\d)$/

/** Days since 1970-01-01 of a written day; a day that no calendar has is refused, `2026-02-30` too. */
export function dayOf(date: LocalDate): number {
  const [, year, month, day] = shape.exec(date) ?? []
  const number = dayNumber(Number(year), Number(month), Number(day))
  if (localDate(number) !== date) throw new RangeError(`no such day: ${date}`)
  return number
}

/** Year, month and day of the month of a day number. */
export function civil(number: number): { year: number; month: number; day: number } {
  const shifted = number + 719_468
  const era = Math.floor(shifted / daysInEra)
  const dayOfEra = shifted - era * daysInEra
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month < 3 ? 1 : 0), month, day }
}

const padded = (number: number, width: number): string => String(number).padStart(width, '0')

/** The written form of a day number. */
export function localDate(number: number): LocalDate {
  const { year, month, day } = civil(number)
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

/** The day number of the last day of a month; the month may lie outside the year and is carried on. */
export const lastOfMonth = (year: number, month: number): number => dayNumber(year, month + 1, 1) - 1

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
export const weekday = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** Saturday or Sunday. */
export const isWeekend = (number: number): boolean => weekday(number) > 5
