import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalEventTransparency } from 'ical-generator'
import {
  calendarEntries,
  cite,
  type Entry,
  formatDate,
  type NoticeFacts,
  type Rule,
  type WorkCalendar,
} from '../runtime/index.ts'
import { entryWords, firmnessMarks, type Language } from './wording.ts'

/** A notice and those of its rules that a feed is to have. */
export type Feed = { readonly notice: NoticeFacts; readonly rules: readonly Rule[] }

/** What a feed is called, which days it covers, and what it counts working days by. */
export type FeedOptions = {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly language: Language
  readonly calendar: WorkCalendar
}

/** China has had no summer time since 1991, so that one rule without end describes its zone. */
const shanghai = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

/** Days before a last day on which a calendar reminds its owner. */
const reminders = [30, 7, 3, 1]

/**
 * An iCalendar feed (RFC 5545) of dates and windows, for 日历订阅.
 *
 * The same rules give the same bytes: an entry's stamp is the day of its notice, its sequence the notice's version, its
 * identity the rule and its cycle.
 */
export function printCalendar(feeds: readonly Feed[], { name, from, to, language, calendar }: FeedOptions): string {
  const feed = ical({ name, prodId: { company: 'Rulepress', product: 'rulepress', language: language.toUpperCase() } })
  feed.timezone({ name: null, generator: () => shanghai })
  for (const { notice, rules } of feeds)
    for (const entry of calendarEntries(rules, from, to, { notice, calendar })) {
      const event = feed.createEvent(eventOf(entry, notice, language))
      for (const alarm of alarmsOf(entry)) event.createAlarm(alarm).relatesTo(ICalAlarmRelatesTo.end)
    }
  return feed.toString()
}

function eventOf(entry: Entry, notice: NoticeFacts, language: Language) {
  const { rule, key } = entry
  const time = timeOf(entry)
  return {
    id: `${notice.id}/${key}@rulepress`,
    sequence: notice.version,
    stamp: new Date(`${notice.issued ?? notice.published ?? entry.from}T00:00:00Z`),
    summary: `${firmnessMarks[entry.firmness][language]}${shortened(rule.title)}`,
    description: describe(entry, notice, language),
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(time === null ? allDay(entry) : atTime(entry.to, time)),
  }
}

/** The last day is the day before DTEND, which RFC 5545 leaves out; the zone of the machine plays no part. */
const allDay = ({ from, to }: Entry) => ({
  allDay: true,
  start: new Date(`${from}T00:00:00Z`),
  end: new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000),
})

const atTime = (day: string, time: string) => ({
  timezone: 'Asia/Shanghai',
  start: `${day}T${time}:00`,
  end: `${day}T${time}:00`,
})

/** Only what ends for certain is worth a reminder: not a plan, and not a window after which the next one begins at once. */
const reminded = ({ window, rolling, firmness }: Entry): boolean =>
  window.to !== null && !rolling && (firmness === 'firm' || firmness === 'encouraged')

/** Counted from the end of the entry, which for a whole day is the beginning of the next. */
const alarmsOf = (entry: Entry) =>
  (reminded(entry) ? reminders : []).map(days => ({
    type: ICalAlarmType.display,
    description: shortened(entry.rule.title),
    trigger: (timeOf(entry) === null ? days + 1 : days) * 86_400,
  }))

/** The time of day at which something is due; 24:00, and a window of days, are whole days. */
function timeOf({ window, from, to }: Entry): string | null {
  const time = window.to?.time ?? null
  return time === '24:00' || from !== to ? null : time
}

const longest = 60
const shortened = (title: string): string => (title.length <= longest ? title : `${title.slice(0, longest - 1)}…`)

function describe({ rule, window, warnings }: Entry, notice: NoticeFacts, language: Language): string {
  const words = entryWords[language]
  const lines = [
    rule.kind === 'deadline' ? words.actor(rule.actor, rule.action) : '',
    window.to === null ? '' : words.until(formatDate(window.to.date, language), window.to.time ?? '24:00'),
    window.safe === null || window.safe === window.to?.date ? '' : words.safe(formatDate(window.safe, language)),
    ...cite(rule, notice).map(({ text }) => text),
    ...warnings.map(warning => words.warning(warning)),
    words.disclaimer,
  ]
  return lines.filter(line => line !== '').join('\n')
}
