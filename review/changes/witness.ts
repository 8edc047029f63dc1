/** What a rule answers in one case. */
export type Answer =
  | 'onTime'
  | 'late'
  | 'tooEarly'
  | 'possible'
  | 'meets'
  | 'fails'
  | 'valid'
  | 'expired'
  | 'barred'
  | 'free'

/** One case that two readings answer differently: a day, a lapse of time, or somebody's number. */
export type Case =
  | { readonly type: 'day'; readonly date: string }
  | { readonly type: 'yearly'; readonly month: number; readonly day: number }
  | {
      readonly type: 'cycle'
      readonly every: 'half' | 'quarter' | 'month'
      readonly month: number
      readonly day: number
    }
  | {
      readonly type: 'lapse'
      readonly anchor: string
      readonly count: number
      readonly unit: 'day' | 'workingDay' | 'month' | 'year'
      readonly side: 'after' | 'before'
    }
  | { readonly type: 'number'; readonly subject: string; readonly value: number; readonly unit: string }

/** A concrete date or applicant for whom the answer flips. */
export type Witness = { readonly case: Case; readonly before: Answer; readonly after: Answer }
