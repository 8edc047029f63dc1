import type { ClockTime, LocalDate } from './days.ts'
import type { Options } from './options.ts'
import { ofTheNotice, onPublication } from './words.ts'

/** An event with its day; `assumed` where the notice's own date stands in for one that it does not name exactly. */
export type KnownEvent = {
  readonly on: LocalDate
  readonly time?: ClockTime
  readonly until?: LocalDate
  readonly assumed: boolean
}

/** The date of an event of the text: as the caller gives it, else the notice's own where the event is the notice. */
export function eventOf(anchor: string, { events, notice }: Options): KnownEvent | null {
  const given = events && Object.hasOwn(events, anchor) ? events[anchor] : undefined
  if (given !== undefined)
    return typeof given === 'string' ? { on: given, assumed: false } : { ...given, assumed: false }
  const act = ofTheNotice.exec(anchor)?.[1]
  if (!notice || act === undefined) return null
  const made = onPublication.test(act) ? (notice.published ?? notice.issued) : notice.issued
  return made === null ? null : { on: made, assumed: true }
}
