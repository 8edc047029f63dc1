import { type ClockTime, type LocalDate, localDate } from './days.ts'
import { type IsoInstant, isoInstant, momentOf } from './instant.ts'

/**
 * One end of a window as the notice writes it.
 *
 * `inclusive` is `assumed` where the notice writes 前, which no law defines: offices nearly always take the day itself,
 * a careful applicant acts on the day before.
 */
export type Edge = {
  readonly date: LocalDate
  readonly time: ClockTime | null
  readonly inclusive: true | 'assumed'
}

/** A stretch of time: `[startsAt, endsBefore)`, null where it is open; `safe` is its last day under every reading of 前. */
export type Window = {
  readonly from: Edge | null
  readonly to: Edge | null
  readonly safe: LocalDate | null
  readonly startsAt: IsoInstant | null
  readonly endsBefore: IsoInstant | null
}

/** A window in day numbers and times of day, both days belonging to it. */
export type Span = {
  readonly first: number | null
  readonly firstTime?: ClockTime | undefined
  readonly last: number | null
  readonly lastTime?: ClockTime | undefined
  /** Whether the last day belongs to it only by a reading of 前, or the first day only by a reading of 后. */
  readonly assumed?: 'first' | 'last' | undefined
}

/** The first moment of a span; the beginning of time where it is open. */
export const startOf = ({ first, firstTime }: Span): number => (first === null ? -Infinity : momentOf(first, firstTime))

/** The moment at which a span is over; the end of time where it is open. */
export const endOf = ({ last, lastTime }: Span): number =>
  last === null ? Infinity : momentOf(last, lastTime ?? '24:00')

const edge = (day: number, time: ClockTime | undefined, assumed: boolean): Edge => ({
  date: localDate(day),
  time: time ?? null,
  inclusive: assumed ? 'assumed' : true,
})

/** A span as apps read it. */
export function toWindow(span: Span): Window {
  const { first, last, assumed } = span
  return {
    from: first === null ? null : edge(first, span.firstTime, assumed === 'first'),
    to: last === null ? null : edge(last, span.lastTime, assumed === 'last'),
    safe: last === null ? null : localDate(assumed === 'last' ? last - 1 : last),
    startsAt: first === null ? null : isoInstant(startOf(span)),
    endsBefore: last === null ? null : isoInstant(endOf(span)),
  }
}
