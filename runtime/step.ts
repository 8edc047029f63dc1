import type { ClockTime, LocalDate } from './days.ts'

type OnDay = { readonly date: LocalDate }
type Counted = OnDay & { readonly count: number }
type Between = { readonly from: LocalDate | null; readonly to: LocalDate | null }

type Steps = {
  event: OnDay & { readonly anchor: string; readonly time: ClockTime | null }
  'next-day': OnDay
  'same-day': OnDay
  days: Counted
  months: Counted & { readonly clamped: boolean }
  hours: OnDay & { readonly minutes: number; readonly time: ClockTime }
  'working-days': Counted & { readonly plain: LocalDate; readonly calendar: string }
  'working-days-unknown': { readonly count: number; readonly plain: LocalDate }
  'day-of-month': OnDay
  'start-of': OnDay & { readonly unit: 'year' | 'month' }
  opens: OnDay
  earliest: OnDay
  written: Between
  occurrence: Between
  through: OnDay & { readonly time: ClockTime | null }
  'before-assumed': OnDay & { readonly safe: LocalDate }
  'after-assumed': OnDay & { readonly safe: LocalDate }
  'rest-day': OnDay & { readonly rolled: LocalDate; readonly applied: boolean }
}

/** The kinds of steps. */
export type StepCode = keyof Steps

/** A step of some kinds. */
export type StepOf<C extends StepCode> = { [K in C]: { readonly code: K } & Steps[K] }[C]

/** One step of a computation, told in words by `explain`. */
export type Step = StepOf<StepCode>

/** What an app should tell its user beside a result. */
export type Warning =
  | 'before-assumed'
  | 'after-assumed'
  | 'rest-day'
  | 'work-year-over'
  | 'planned'
  | 'in-principle'
  | 'proposed'
  | 'flagged'
  | 'since-event'
  | 'ends-with-event'
  | 'notice-date-assumed'

/** Why nothing can be computed. */
export type Reason =
  | 'event-needed'
  | 'no-length'
  | 'no-day'
  | 'calendar-unknown'
  | 'phase-unknown'
  | 'plan-passed'
  | 'in-principle-passed'
  | 'out-of-range'
