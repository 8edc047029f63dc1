import { dayOf, isWeekend, type LocalDate, localDate, weekday } from './days.ts'

/** Days of rest and make-up working days of some years, `02-15/02-23` being a run of days. */
export type WorkCalendar = {
  readonly source: string
  readonly years: { readonly [year: number]: { readonly rest: readonly string[]; readonly work: readonly string[] } }
}

const holds = (spans: readonly string[], monthDay: string): boolean =>
  spans.some(span => span.slice(0, 5) <= monthDay && monthDay <= span.slice(-5))

/** Whether people work on a day; `unknown` in a year for which nothing has been announced. */
export function isWorkingDay(date: LocalDate, calendar: WorkCalendar): boolean | 'unknown' {
  const year = calendar.years[Number(date.slice(0, 4))]
  if (!year) return 'unknown'
  const monthDay = date.slice(5)
  if (holds(year.work, monthDay)) return true
  return !holds(year.rest, monthDay) && !isWeekend(dayOf(date))
}

/** The nth working day after (or, with a negative n, before) a day; `unknown` where it would leave the years known. */
export function workingDayAfter(start: number, count: number, calendar: WorkCalendar): number | 'unknown' {
  const step = Math.sign(count)
  let number = start
  for (let left = Math.abs(count); left > 0; ) {
    number += step
    const works = isWorkingDay(localDate(number), calendar)
    if (works === 'unknown') return 'unknown'
    if (works) left -= 1
  }
  return number
}

/** The nth Monday to Friday after (or before) a day: what a count without a calendar says. */
export function weekdayAfter(start: number, count: number): number {
  const day = weekday(start)
  const from = day < 6 ? start : count > 0 ? start - (day - 5) : start + (8 - day)
  const monday = from - weekday(from) + 1
  const steps = weekday(from) - 1 + count
  return monday + 7 * Math.floor(steps / 5) + (((steps % 5) + 5) % 5)
}

/** Working days after one day up to and with another; null where a year is not known. */
export function workingDaysBetween(start: number, end: number, calendar: WorkCalendar): number | null {
  let count = 0
  for (let number = start + 1; number <= end; number += 1) {
    const works = isWorkingDay(localDate(number), calendar)
    if (works === 'unknown') return null
    if (works) count += 1
  }
  return count
}

/** The first working day on or after a day (民法典第203条: 期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日). */
export function rolled(number: number, calendar: WorkCalendar): number | 'unknown' {
  const works = isWorkingDay(localDate(number), calendar)
  if (works === 'unknown') return 'unknown'
  return works ? number : workingDayAfter(number, 1, calendar)
}
