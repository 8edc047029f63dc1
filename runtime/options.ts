import type { ClockTime, LocalDate } from './days.ts'
import type { NoticeFacts, Occasion } from './rule.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** When an event of the text happened: its day, its time where hours count, its last day where it lasts (公示期). */
export type EventDate = LocalDate | { readonly on: LocalDate; readonly time?: ClockTime; readonly until?: LocalDate }

/** What the text leaves open, and what only the caller knows. */
export type Options = {
  /** Events by the words that the rule has for them: `{ 认定结果公告: '2026-02-12' }`. */
  readonly events?: Readonly<Record<string, EventDate>>
  /** The notice of the rule: gives the dates of 印发 and 发布, and the year whose work it arranges. */
  readonly notice?: NoticeFacts
  /** Working days; without them a count of working days is unknown. */
  readonly calendar?: WorkCalendar
  /** Whether 5月31日前 takes in the day itself. No law says so; offices nearly always do. Default: true. */
  readonly inclusiveBefore?: boolean
  /** Whether a last day of rest moves to the next working day (民法典第203条). Platforms do not move theirs. Default: `none`. */
  readonly roll?: 'none' | 'nextWorkingDay'
  /** Whether the day of the event counts (民法典第201条: it does not). Default: `nextDay`. */
  readonly countFrom?: 'nextDay' | 'sameDay'
  /** Days left from which a window is `closing_soon`. Default: 7. */
  readonly soonDays?: number
  /** Periods in which the channel of this rule is shut. */
  readonly suspensions?: readonly Occasion[]
  /** A day in one of the periods that count, for 每两年 and the like. */
  readonly phase?: LocalDate
}
