import type { ClockTime, LocalDate } from './days.ts'
import type { Options } from './options.ts'

/** An event with its day; `assumed` where the notice's own date stands in for one that it does not name exactly. */
export type KnownEvent = {
  readonly on: LocalDate
  readonly time?: ClockTime
  readonly until?: LocalDate
  readonly assumed: boolean
}

/** 印发, 本通知发布之日, 公布: events of the notice itself, and of nothing that it announces. */
const ofTheNotice = /^自?本?(?:通知|办法|细则|规定|公告|方案|意见|指南|文件)?(印发|发布|公布|下发|发文|签发)(?:之日)?$/

/** The date of an event of the text: as the caller gives it, else the notice's own where the event is the notice. */
export function eventOf(anchor: string, { events, notice }: Options): KnownEvent | null {
  const given = events && Object.hasOwn(events, anchor) ? events[anchor] : undefined
  if (given !== undefined)
    return typeof given === 'string' ? { on: given, assumed: false } : { ...given, assumed: false }
  const act = ofTheNotice.exec(anchor)?.[1]
  if (!notice || act === undefined) return null
  const made = act === '发布' || act === '公布' ? (notice.published ?? notice.issued) : notice.issued
  return made === null ? null : { on: made, assumed: true }
}
