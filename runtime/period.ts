import { addMonths, civil, dayOf, type LocalDate, localDate } from './days.ts'
import { parseDuration } from './duration.ts'
import type { Step } from './step.ts'
import { rolled, type WorkCalendar, workingDayAfter } from './work-calendar.ts'

/** What the law leaves open about a period. */
export type PeriodOptions = {
  readonly calendar?: WorkCalendar
  /** Whether days are working days; 日 and 天 without 工作 are calendar days. */
  readonly days?: 'calendar' | 'working'
  readonly countFrom?: 'nextDay' | 'sameDay'
  readonly roll?: 'none' | 'nextWorkingDay'
}

/** A period's last day, and the day before which it is over; null where the calendar does not reach so far. */
export type Period = {
  readonly last: LocalDate
  readonly rolled: LocalDate | null | 'unknown'
  readonly steps: readonly Step[]
}

/**
 * The last day of a period that begins with an event.
 *
 * 民法典第201条: the day of the event is not counted. 第202条: months and years end on the same-numbered day, or on the
 * month's last. 第203条: a last day of rest moves to the next working day, where that is asked for.
 */
export function endOfPeriod(start: LocalDate, duration: string, options: PeriodOptions = {}): Period | null {
  const { months, days } = parseDuration(duration)
  const from = options.countFrom === 'sameDay' ? dayOf(start) - 1 : dayOf(start)
  const inMonths = addMonths(from, months)
  const steps: Step[] = [{ code: options.countFrom === 'sameDay' ? 'same-day' : 'next-day', date: localDate(from + 1) }]
  if (months > 0) {
    const clamped = civil(inMonths).day !== civil(from).day
    steps.push({ code: 'months', count: months, date: localDate(inMonths), clamped })
  }
  const last = options.days === 'working' ? workingDayIn(inMonths, days, options.calendar) : inMonths + days
  if (last === 'unknown') return null
  if (days > 0 && options.days !== 'working') steps.push({ code: 'days', count: days, date: localDate(last) })
  return settle(last, steps, options)
}

const workingDayIn = (from: number, count: number, calendar: WorkCalendar | undefined): number | 'unknown' =>
  calendar ? workingDayAfter(from, count, calendar) : 'unknown'

function settle(last: number, steps: readonly Step[], { calendar, roll }: PeriodOptions): Period {
  const moved = calendar ? rolled(last, calendar) : 'unknown'
  const applied = roll === 'nextWorkingDay' && moved !== 'unknown'
  const day = applied ? moved : last
  return { last: localDate(day), rolled: moved === 'unknown' ? moved : moved === last ? null : localDate(moved), steps }
}
