import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { printCalendar } from '../../export/index.ts'
import { dayOf, localDate } from '../../runtime/days.ts'
import { calendarEntries, type Rule, stateCouncil } from '../../runtime/index.ts'
import { deadline, sampleFile } from '../samples/notice.ts'
import * as sample from '../samples/rules.ts'

const file = sampleFile(sample.sampleRules)
const notice = { id: file.id, version: 3, ...file.notice }
const options = {
  name: '政策期限',
  from: '2026-01-01',
  to: '2027-12-31',
  language: 'zh',
  calendar: stateCouncil,
} as const

const print = (rules: readonly Rule[]): string => printCalendar([{ notice, rules }], options)
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(event => new ICAL.Event(event))

test('a feed reads as it should, byte for byte', async () => {
  await expect(print(sample.sampleRules)).toMatchFileSnapshot('feed.ics.snap')
})

test('the same rules give the same bytes, and each entry keeps its identity and its version', () => {
  expect(print(sample.sampleRules)).toBe(print(sample.sampleRules))
  const events = read(print(sample.sampleRules))
  const ids = events.map(({ uid }) => uid)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toContain('linjiang/2026-quality/annual-update.deadline/2027-05-31@rulepress')
  expect(new Set(events.map(({ sequence }) => sequence))).toEqual(new Set([3]))
})

test('an all-day entry ends before the day after its last one', () => {
  const [event] = read(print([sample.annualUpdate]))
  expect([event?.startDate.isDate, event?.startDate.toString(), event?.endDate.toString()]).toEqual([
    true,
    '2026-05-31',
    '2026-06-01',
  ])
})

const timed = deadline('应在2026年8月31日24:00前报送总结', '二', {
  id: 'timed.deadline',
  title: '8月31日16:30前',
  bound: 'by',
  when: { type: 'date', date: '2026-08-31', time: '16:30' },
  actor: '企业',
  action: '报名',
  audience: 'applicant',
  consequences: [],
})

test('a time of day stands in the zone of Shanghai, and 24:00 keeps its day', () => {
  const [event] = read(print([timed]))
  expect(event?.startDate.toString()).toBe('2026-08-31T16:30:00')
  expect(event?.startDate.zone.tzid).toBe('Asia/Shanghai')
  expect(event?.startDate.toJSDate().toISOString()).toBe('2026-08-31T08:30:00.000Z')
  expect(read(print([sample.officeSummary]))[0]?.startDate.toString()).toBe('2026-08-31')
})

test('a reminder rings so many days before the last day begins', () => {
  const [event] = new ICAL.Component(ICAL.parse(print([sample.annualUpdate]))).getAllSubcomponents('vevent')
  const alarms = event?.getAllSubcomponents('valarm') ?? []
  const triggers = alarms.map(alarm => [
    String(alarm.getFirstPropertyValue('trigger')),
    alarm.getFirstProperty('trigger')?.getFirstParameter('related'),
  ])
  expect(triggers).toEqual([
    ['-P31D', 'END'],
    ['-P8D', 'END'],
    ['-P4D', 'END'],
    ['-P2D', 'END'],
  ])
})

test('plans and principles say so in front and ring for nobody; of months in a row only the last one rings', () => {
  const text = print([sample.secondQuarter])
  expect(read(text)[0]?.summary).toBe('［原则上］复核：原则上每年第二季度')
  expect(text).not.toContain('VALARM')
  expect(print([sample.monthlyWindow]).split('BEGIN:VALARM')).toHaveLength(1 + 4)
})

test('what has no day puts nothing into a calendar', () => {
  expect(read(print([sample.awaitedNotice, sample.changeReport, sample.revenue]))).toEqual([])
})

test('no line is longer than 75 octets, none cuts a character, all end in CRLF', () => {
  const text = print(sample.sampleRules)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of text.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(line.isWellFormed()).toBe(true)
  }
})

const day = fc.integer({ min: dayOf('2026-01-01'), max: dayOf('2027-11-30') })

test('every day survives the round trip', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 400 }), (first, length) => {
      const when = { type: 'interval', start: localDate(first), end: localDate(first + length) } as const
      const rule = { ...sample.shutModule, when }
      const [entry] = calendarEntries([rule], options.from, options.to)
      const [event] = read(print([rule]))
      const days: string[] = []
      for (const at = event?.startDate.clone(); at && event && at.compare(event.endDate) < 0; at.adjust(1, 0, 0, 0))
        days.push(at.toString())
      expect([days[0], days.at(-1), days.length]).toEqual([entry?.from, entry?.to, length + 1])
    }),
    { numRuns: 60 },
  )
})

test('a text of a notice cannot add lines of its own', () => {
  const rule = { ...timed, title: 'a\r\nEND:VEVENT\r\nBEGIN:VEVENT', action: 'x;y,z\\n\nATTACH:file:///etc/passwd' }
  const [event, other] = read(print([rule]))
  expect(other).toBeUndefined()
  expect(event?.component.getFirstProperty('attach')).toBeNull()
})
