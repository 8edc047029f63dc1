import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, localDate } from '../../runtime/days.ts'
import {
  type Due,
  dueFor,
  type EventDate,
  nextDue,
  type Options,
  type Relative,
  stateCouncil,
} from '../../runtime/index.ts'
import type { RuleOf } from '../../schemas/rule.ts'
import type { WhenOf } from '../../schemas/when.ts'
import { annualUpdate, awaitedNotice, certificate, changeReport, officeList, officeSummary } from '../samples/rules.ts'

type Bound = RuleOf<'deadline'>['bound']

/** A rule that counts from an event, of the words of a test. */
const counting = (bound: Bound, when: Omit<WhenOf<'relative'>, 'type' | 'anchor'>): Relative<RuleOf<'deadline'>> => ({
  ...changeReport,
  bound,
  when: { type: 'relative', anchor: '事件', ...when },
})
const after = { direction: 'after' } as const
const before = { direction: 'before' } as const

/** The due date in one line: `≤ last (safe)` or `≥ first (safe)`. */
function line(due: Due): string {
  const beside = (date: string, safe: string) => (date === safe ? date : `${date} (${safe})`)
  if (due.state === 'due')
    return `≤ ${beside(due.due.date + (due.due.time ? ` ${due.due.time}` : ''), due.due.time ? `${due.due.date} ${due.due.time}` : due.safe)}`
  if (due.state === 'earliest') return `≥ ${beside(due.from.date, due.safe)}`
  return due.state === 'unknown' ? `${due.reason}${due.plain ? ` ${due.plain}` : ''}` : due.state
}

const known: Options = { calendar: stateCouncil }

test.each<[string, Relative<RuleOf<'deadline'>>, EventDate, Options, string]>([
  ['3个月内，无对应日', counting('within', { ...after, offset: 'P3M' }), '2025-11-30', {}, '≤ 2026-02-28'],
  ['3个月内，有对应日', counting('within', { ...after, offset: 'P3M' }), '2026-01-31', {}, '≤ 2026-04-30'],
  ['1个月内，闰年', counting('within', { ...after, offset: 'P1M' }), '2024-01-31', {}, '≤ 2024-02-29'],
  ['1年内，闰日', counting('within', { ...after, offset: 'P1Y' }), '2024-02-29', {}, '≤ 2025-02-28'],
  ['15日内', counting('within', { ...after, offset: 'P15D' }), '2026-02-20', {}, '≤ 2026-03-07'],
  [
    '15日内，当日计入',
    counting('within', { ...after, offset: 'P15D' }),
    '2026-02-20',
    { countFrom: 'sameDay' },
    '≤ 2026-03-06',
  ],
  ['2周内', counting('within', { ...after, offset: 'P2W' }), '2025-12-25', {}, '≤ 2026-01-08'],
  ['1年6个月内', counting('within', { ...after, offset: 'P1Y6M' }), '2025-08-31', {}, '≤ 2027-02-28'],
  [
    '20个工作日后',
    counting('from', { ...after, offset: 'P20D', calendar: 'working' }),
    '2025-04-15',
    known,
    '≥ 2025-05-16',
  ],
  [
    '10个工作日后',
    counting('from', { ...after, offset: 'P10D', calendar: 'working' }),
    '2026-02-12',
    known,
    '≥ 2026-03-05',
  ],
  [
    '10个工作日后',
    counting('from', { ...after, offset: 'P10D', calendar: 'working' }),
    '2026-02-09',
    known,
    '≥ 2026-03-01',
  ],
  [
    '10个工作日内',
    counting('within', { ...after, offset: 'P10D', calendar: 'working' }),
    '2026-02-09',
    known,
    '≤ 2026-02-28',
  ],
  ['30日后', counting('from', { ...after, offset: 'P30D' }), '2026-01-01', {}, '≥ 2026-02-01'],
  [
    '工作日，没有日历',
    counting('within', { ...after, offset: 'P10D', calendar: 'working' }),
    '2026-02-12',
    {},
    'calendar-unknown 2026-02-26',
  ],
  [
    '工作日，2027年未公布',
    counting('within', { ...after, offset: 'P10D', calendar: 'working' }),
    '2026-12-28',
    known,
    'calendar-unknown 2027-01-11',
  ],
  [
    '次月25日前',
    counting('by', { ...after, offset: 'P1M', monthDay: 25 }),
    '2026-10-31',
    {},
    '≤ 2026-11-25 (2026-11-24)',
  ],
  [
    '次月25日前，跨年',
    counting('by', { ...after, offset: 'P1M', monthDay: 25 }),
    '2026-12-01',
    {},
    '≤ 2027-01-25 (2027-01-24)',
  ],
  [
    '次月底前',
    counting('by', { ...after, offset: 'P1M', monthDay: -1 }),
    '2026-01-31',
    {},
    '≤ 2026-02-28 (2026-02-27)',
  ],
  ['会议15日前', counting('by', { ...before, offset: 'P15D' }), '2026-03-16', {}, '≤ 2026-03-01 (2026-02-28)'],
  ['届满前30日内', counting('within', { ...before, offset: 'P30D' }), '2026-03-31', {}, '≤ 2026-03-31 (2026-03-30)'],
  [
    '届满前30日至90日内',
    counting('within', { ...before, offset: 'P30D', opens: 'P90D' }),
    '2026-12-31',
    {},
    '≤ 2026-12-01',
  ],
  ['届满3个月前', counting('by', { ...before, offset: 'P3M' }), '2026-05-31', {}, '≤ 2026-02-28 (2026-02-27)'],
  [
    '48小时内',
    counting('within', { ...after, offset: 'PT48H' }),
    { on: '2026-05-01', time: '10:30' },
    {},
    '≤ 2026-05-03 10:30',
  ],
  ['48小时内，时刻未知', counting('within', { ...after, offset: 'PT48H' }), '2026-05-01', {}, '≤ 2026-05-04 00:00'],
  [
    '24小时前',
    counting('by', { ...before, offset: 'PT24H' }),
    { on: '2026-05-01', time: '09:00' },
    {},
    '≤ 2026-04-30 09:00',
  ],
  ['名单公告后', counting('from', { ...after, offset: 'P0D' }), '2026-05-01', {}, '≥ 2026-05-01 (2026-05-02)'],
  ['提交申请前', counting('by', { ...before, offset: 'P0D' }), '2026-05-01', {}, '≤ 2026-05-01 (2026-04-30)'],
  ['所在年度起', counting('from', { ...after, offset: 'P0D', startOf: 'year' }), '2026-05-20', {}, '≥ 2026-01-01'],
  ['次年起', counting('from', { ...after, offset: 'P1Y', startOf: 'year' }), '2026-05-20', {}, '≥ 2027-01-01'],
  ['公示期内', counting('during', { direction: 'during' }), '2026-05-01', {}, 'no-length'],
  [
    '公示期内',
    counting('during', { direction: 'during' }),
    { on: '2026-05-01', until: '2026-05-07' },
    {},
    '≤ 2026-05-07',
  ],
  ['太久', counting('within', { ...after, offset: 'P9999Y' }), '2026-05-01', {}, 'out-of-range'],
])('%s: %s', (_words, rule, event, options, expected) => {
  expect(line(dueFor(rule, event, options))).toBe(expected)
})

test('a last day of rest is shown beside the day itself, and moves only where that is asked for', () => {
  const rule = counting('within', { ...after, offset: 'P5D' })
  expect(dueFor(rule, '2026-05-26', known)).toMatchObject({ due: { date: '2026-05-31' }, rolled: '2026-06-01' })
  expect(dueFor(rule, '2026-05-26', { ...known, roll: 'nextWorkingDay' })).toMatchObject({
    due: { date: '2026-06-01' },
  })
  expect(dueFor(rule, '2026-05-27', known)).toMatchObject({ due: { date: '2026-06-01' }, rolled: null })
  expect(dueFor(rule, '2026-05-26')).toMatchObject({ rolled: 'unknown' })
  expect(dueFor(rule, '2026-04-26', { ...known, roll: 'nextWorkingDay' })).toMatchObject({
    due: { date: '2026-05-06' },
  })
})

test.each([
  ['前 takes in its day', annualUpdate, {}, '≤ 2027-05-31 (2027-05-30)'],
  ['前 leaves out its day', annualUpdate, { inclusiveBefore: false }, '≤ 2027-05-30'],
  ['不含当日', { ...annualUpdate, inclusive: false }, {}, '≤ 2027-05-30'],
  ['含当日', { ...annualUpdate, inclusive: true }, {}, '≤ 2027-05-31'],
  ['24:00 is kept', officeSummary, {}, '≤ 2026-08-31 24:00'],
  ['另行通知', awaitedNotice, {}, 'awaited'],
  ['an event nobody gave', changeReport, {}, 'event-needed'],
])('the next due date at 2026-11-21: %s', (_name, rule, options, expected) => {
  expect(line(nextDue(rule, '2026-11-21T10:00+08:00', options))).toBe(expected)
})

test('the district list of October is due on 25 November, of November on 25 December', () => {
  expect(line(dueFor(officeList, '2026-10-31'))).toBe('≤ 2026-11-25 (2026-11-24)')
  expect(line(dueFor(officeList, '2026-11-30'))).toBe('≤ 2026-12-25 (2026-12-24)')
})

const day = fc.integer({ min: dayOf('2005-01-01'), max: dayOf('2026-03-01') }).map(localDate)
const offset = fc.oneof(
  fc.integer({ min: 1, max: 100 }).map(days => `P${days}D`),
  fc.integer({ min: 1, max: 40 }).map(months => `P${months}M`),
)

test('a later event is never due earlier', () => {
  fc.assert(
    fc.property(day, day, offset, fc.constantFrom('calendar', 'working'), (one, other, length, calendar) => {
      const rule = counting('within', { ...after, offset: length, calendar })
      const due = (event: string) => dueFor(rule, event, known)
      const [first, second] = [one, other].sort().map(event => due(event ?? ''))
      if (first?.state !== 'due' || second?.state !== 'due') return
      expect(first.due.date <= second.due.date).toBe(true)
      expect(first.safe <= first.due.date).toBe(true)
    }),
  )
})

test('who may act from a day on never could act before the period was over', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 30 }), (event, count) => {
      const when = { ...after, offset: `P${count}D`, calendar: 'working' } as const
      const last = dueFor(counting('within', when), event, known)
      const first = dueFor(counting('from', when), event, known)
      if (last.state !== 'due' || first.state !== 'earliest') return
      expect(dayOf(first.from.date)).toBe(dayOf(last.due.date) + 1)
    }),
  )
})
test('the certificate of the sample may be had from the day after the tenth working day', () => {
  const due = dueFor(certificate, '2026-02-12', known)
  expect(line(due)).toBe('≥ 2026-03-05')
  expect(due.steps.map(({ code }) => code)).toEqual(['event', 'next-day', 'working-days', 'earliest'])
})
