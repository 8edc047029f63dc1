/** A year as a text names it: a number, or its distance from the year of the notice (本年 0, 上年 -1, 次年 1). */
export type Year = number | { readonly fromNow: number }

/** A day with only the parts that the text gives; day -1 is the last of the month. */
export type PartialDay = {
  readonly year?: Year
  readonly month?: number
  readonly day?: number
  /** `HH:MM`, `24:00` allowed. */
  readonly time?: string
  /** The weekday that the text adds, 1 for Monday: a checksum. */
  readonly weekday?: number
}

/** A stretch of the calendar with only the parts that the text gives. */
export type PartialPeriod = {
  readonly unit: 'year' | 'half' | 'quarter' | 'month' | 'tenDay'
  readonly year?: Year
  readonly index?: number
  readonly month?: number
  /** Whether the text says 年度: a business or financial year. */
  readonly fiscal?: boolean
}

/** A day inside a recurring period, as in `When`. */
export type CycleDay = {
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly time?: string
}

/** How often a period comes round. */
export type Cycle = 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day'

/** Units that lengths of time are counted in. */
export type LengthUnit = 'year' | 'month' | 'week' | 'day' | 'workingDay' | 'hour' | 'minute'

/** What a time expression says by itself, before its sentence is read. */
export type TimeValue =
  | { readonly type: 'day'; readonly at: PartialDay }
  | { readonly type: 'period'; readonly of: PartialPeriod }
  | { readonly type: 'interval'; readonly from: PartialDay | 'today' | null; readonly to: PartialDay | null }
  | {
      readonly type: 'cycle'
      readonly every: Cycle
      readonly interval?: number
      readonly on?: CycleDay
      readonly from?: CycleDay
      readonly to?: CycleDay
    }
  | {
      readonly type: 'length'
      readonly amount: number
      readonly max?: number
      readonly unit: LengthUnit
      /** 近三年, 前三个年度: counted back from now. */
      readonly recent?: true
    }
  | {
      readonly type: 'next'
      readonly unit: 'day' | 'month' | 'year'
      readonly count: number
      /** Whether it is the month that the sentence has named before: 自弃租的次月起…，于⟦该月⟧最后一天. */
      readonly told?: true
      /** Whether it may be counted from the day of the notice: 本月底. */
      readonly now?: true
      readonly month?: number
      readonly day?: number
    }
  | {
      readonly type: 'clock'
      readonly time: string
      readonly until?: string
      /** Whether its half of the day is told, so that it may be another time of the day before it: ⟦下午2:00⟧. */
      readonly half?: true
    }
  | { readonly type: 'continuous' }
  | { readonly type: 'untilEvent'; readonly event: string }
  | { readonly type: 'today' }
  | { readonly type: 'vague' }
