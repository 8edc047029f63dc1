import type { Construction } from '../../words/times/constructions/construction.ts'
import { timetableHeading } from '../../words/times/time-label.ts'
import type { PartialDay, TimeValue } from '../../words/times/time-value.ts'
import type { Reading, Sentence } from '../reading.ts'
import { headingsOf } from '../roles.ts'
import type { TimeMention } from './mention.ts'
import type { PlacedTime } from './read.ts'
import { contextFor, type NoticeYears } from './years.ts'

/** A day that a notice has named, and the section in which it stands. */
export type NamedDay = { readonly at: PartialDay; readonly section: number | null; readonly event: boolean }

/** The hours of a line are a part of the event whose day another line tells. */
const timetabled: Construction = { id: 'timetable', of: [], gives: { kind: 'date', role: 'event' }, examples: [] }

const sameDay = (one: PartialDay, other: PartialDay): boolean => one.month === other.month && one.day === other.day

/** The day of a timetable: the last one that its section names, else the only day of an event that the notice names. */
function dayOf(section: number | null, named: readonly NamedDay[]): PartialDay | null {
  const own = named.findLast(each => each.section === section)
  if (own) return own.at
  const events = named.filter(({ event }) => event)
  const [first] = events
  return first && events.every(({ at }) => sameDay(at, first.at)) ? first.at : null
}

/**
 * What a line of a timetable means that opens with a time of day; null where it is none or its day is not sure.
 *
 *     笔试定于5月24日举行。 … 一、考试时间及科目
 *     ⟦上午9:00-10:30⟧ 《职业能力倾向测验》
 */
export function lineOfTimetable(
  reading: Reading,
  sentence: Sentence,
  mention: TimeMention,
  named: readonly NamedDay[],
  years: NoticeYears,
): PlacedTime | null {
  const { block } = sentence
  const { value, span } = mention
  if (value.type !== 'clock' || value.half === undefined || value.until === undefined || block.table) return null
  if (block.body?.start !== span.start || !timetableHeading.pattern.test(headingsOf(reading, sentence)[0] ?? ''))
    return null
  const day = dayOf(block.parent, named)
  if (day === null) return null
  const { weekday: _, time: __, ...at } = day
  const hours: TimeValue = { type: 'interval', from: { ...at, time: value.time }, to: { ...at, time: value.until } }
  return {
    mention: { ...mention, value: hours },
    sentence,
    others: [],
    context: contextFor(reading, sentence, span.start, [], new Map(), years),
    found: { row: timetabled, quote: span },
    label: '',
    roles: null,
    flags: ['inferred-date'],
  }
}
