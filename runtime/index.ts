export type * from '../generated/types.ts'
export { type Citation, cite, consequencesOf } from './cite.ts'
export { type ClockTime, isLocalDate, type LocalDate } from './days.ts'
export { daysLeft, workingDaysLeft } from './days-left.ts'
export { type Due, dueFor, nextDue } from './due.ts'
export { eventOf, type KnownEvent } from './events.ts'
export { type Explanation, explain, type Question, type ToldStep, tell } from './explain.ts'
export { type Instant, type IsoInstant, shanghaiDate, startOfDay } from './instant.ts'
export { type Application, type ChecklistItem, checklist } from './materials.ts'
export { calendarEntries, type Entry } from './occasions.ts'
export type { EventDate, Options } from './options.ts'
export { endOfPeriod, type Period, type PeriodOptions } from './period.ts'
export {
  type Firmness,
  type For,
  firmnessOf,
  isForApplicant,
  isForAuthority,
  isRelative,
  isReviewed,
  isTimed,
  type NoticeFacts,
  type Occasion,
  type Relative,
  type Reviewed,
  type Timed,
} from './rule.ts'
export { type VersionAt, versionAt } from './series.ts'
export { workYear } from './spans.ts'
export { stateCouncil } from './state-council.ts'
export { isSuspension, type State, type Status, statusAt } from './status.ts'
export { statusFor } from './status-for.ts'
export type { Reason, Step, Warning } from './step.ts'
export { type Measured, type Test, testAll, testThreshold, type Verdict } from './threshold.ts'
export { type BanRule, ban, type Term, type ValidityRule, validity } from './validity.ts'
export type { Edge, Window } from './window.ts'
export { nextWindow, windowsBetween } from './windows.ts'
export { formatDate, type Language, reasonLabels, stateLabels, stepWords, warningLabels } from './wording.ts'
export { isWorkingDay, type WorkCalendar } from './work-calendar.ts'
