import { z } from 'zod'

/** A civil day in the notice's time zone, `2026-05-31`. */
export const LocalDate = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .meta({ description: '当地日期，如 2026-05-31' })

/** A time of day as written, `24:00` being the end of the day. */
export const ClockTime = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
  .meta({ description: '时刻，24:00 为当日结束' })

/** An ISO 8601 duration of whole units: `P3M`, `P10D`, `PT48H`. */
export const Duration = z
  .string()
  .regex(/^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?)?$/)
  .meta({ description: 'ISO 8601 时长' })

/** A day inside a recurring period; `month` counts within the period, day -1 is the last day. */
export const RecurringDay = z.strictObject({
  month: z.int().min(1).max(12).optional(),
  day: z.union([z.literal(-1), z.int().min(1).max(31)]).optional(),
  weekday: z.int().min(1).max(7).optional(),
  time: ClockTime.optional(),
})
export type RecurringDay = z.infer<typeof RecurringDay>

const DateWhen = z.strictObject({ type: z.literal('date'), date: LocalDate, time: ClockTime.optional() })

const PeriodWhen = z.strictObject({
  type: z.literal('period'),
  unit: z.enum(['year', 'half', 'quarter', 'month', 'tenDay']),
  year: z.int().min(1000).max(9999),
  index: z.int().min(1).max(12).optional(),
  month: z.int().min(1).max(12).optional(),
})

const IntervalWhen = z.strictObject({
  type: z.literal('interval'),
  start: LocalDate.nullable(),
  startTime: ClockTime.optional(),
  startEvent: z.string().min(1).optional(),
  end: LocalDate.nullable(),
  endTime: ClockTime.optional(),
  endEvent: z.string().min(1).optional(),
})

const RecurringWhen = z.strictObject({
  type: z.literal('recurring'),
  every: z.enum(['year', 'half', 'quarter', 'month', 'week', 'day']),
  interval: z.int().min(2).optional(),
  since: z.string().min(1).optional(),
  on: RecurringDay.optional(),
  from: RecurringDay.optional(),
  to: RecurringDay.optional(),
})

const RelativeWhen = z.strictObject({
  type: z.literal('relative'),
  anchor: z.string().min(1),
  offset: Duration.optional(),
  direction: z.enum(['after', 'before', 'during']),
  calendar: z.enum(['calendar', 'working']).optional(),
  monthDay: z.union([z.literal(-1), z.int().min(1).max(31)]).optional(),
  opens: Duration.optional(),
  startOf: z.enum(['year', 'month']).optional(),
})

const ContinuousWhen = z.strictObject({ type: z.literal('continuous') })
const UntilEventWhen = z.strictObject({ type: z.literal('untilEvent'), event: z.string().min(1) })
const UnannouncedWhen = z.strictObject({ type: z.literal('unannounced') })

/** When something holds or is due, as close to the words of the notice as a machine can compute with. */
export const When = z.discriminatedUnion('type', [
  DateWhen,
  PeriodWhen,
  IntervalWhen,
  RecurringWhen,
  RelativeWhen,
  ContinuousWhen,
  UntilEventWhen,
  UnannouncedWhen,
])
export type When = z.infer<typeof When>
export type WhenOf<T extends When['type']> = Extract<When, { type: T }>
