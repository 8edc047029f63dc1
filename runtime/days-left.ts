import { dayOf } from './days.ts'
import { type Instant, shanghaiDay } from './instant.ts'
import type { Window } from './window.ts'
import { type WorkCalendar, workingDaysBetween } from './work-calendar.ts'

/** Days until the last day of a window, 0 on the day itself and less than 0 after it; null where it has none. */
export const daysLeft = ({ to }: Window, at: Instant): number | null =>
  to === null ? null : dayOf(to.date) - shanghaiDay(at)

/** Working days until the last day of a window, itself included; null where it has none or a year is not announced. */
export const workingDaysLeft = ({ to }: Window, at: Instant, calendar: WorkCalendar): number | null =>
  to === null ? null : workingDaysBetween(shanghaiDay(at), dayOf(to.date), calendar)
