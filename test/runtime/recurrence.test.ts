import fc from 'fast-check'
import rrule from 'rrule'
import { expect, test } from 'vitest'
import type { RecurringWhen } from '../../generated/types.ts'
import { dayOf, localDate } from '../../runtime/days.ts'
import { occurrences } from '../../runtime/recurrence.ts'

const { RRule } = rrule

const line = (when: Omit<RecurringWhen, 'type'>, from: string, to: string): string[] =>
  occurrences({ type: 'recurring', ...when }, dayOf(from), dayOf(to)).map(({ first, last }) =>
    [...new Set([first, last])].map(day => localDate(day ?? 0)).join('/'),
  )

test.each<[string, Omit<RecurringWhen, 'type'>, string, string, string[]]>([
  [
    '每年5月31日',
    { every: 'year', on: { month: 5, day: 31 } },
    '2026-01-01',
    '2027-12-31',
    ['2026-05-31', '2027-05-31'],
  ],
  ['每月25日', { every: 'month', on: { day: 25 } }, '2026-01-01', '2026-02-28', ['2026-01-25', '2026-02-25']],
  [
    '每月31日',
    { every: 'month', on: { day: 31 } },
    '2026-02-01',
    '2026-04-30',
    ['2026-02-28', '2026-03-31', '2026-04-30'],
  ],
  [
    '每季度第二个月底',
    { every: 'quarter', on: { month: 2, day: -1 } },
    '2024-01-01',
    '2024-12-31',
    ['2024-02-29', '2024-05-31', '2024-08-31', '2024-11-30'],
  ],
  ['每季度末', { every: 'quarter', on: { day: -1 } }, '2026-01-01', '2026-06-30', ['2026-03-31', '2026-06-30']],
  ['每半年', { every: 'half' }, '2026-01-01', '2026-12-31', ['2026-01-01/2026-06-30', '2026-07-01/2026-12-31']],
  [
    '每年第二季度',
    { every: 'year', from: { month: 4, day: 1 }, to: { month: 6, day: -1 } },
    '2026-01-01',
    '2026-12-31',
    ['2026-04-01/2026-06-30'],
  ],
  [
    '每年11月至次年2月',
    { every: 'year', from: { month: 11 }, to: { month: 2 } },
    '2027-01-01',
    '2027-12-31',
    ['2026-11-01/2027-02-28', '2027-11-01/2028-02-29'],
  ],
  ['每年5月', { every: 'year', on: { month: 5 } }, '2026-01-01', '2026-12-31', ['2026-05-01/2026-05-31']],
  ['每周五', { every: 'week', on: { weekday: 5 } }, '2026-11-16', '2026-11-29', ['2026-11-20', '2026-11-27']],
  ['每周', { every: 'week' }, '2026-11-18', '2026-11-18', ['2026-11-16/2026-11-22']],
  ['每月周一', { every: 'month', on: { weekday: 1 } }, '2026-11-01', '2026-11-15', ['2026-11-02', '2026-11-09']],
  ['每日', { every: 'day' }, '2026-11-18', '2026-11-19', ['2026-11-18', '2026-11-19']],
  [
    '每月上旬',
    { every: 'month', from: { day: 1 }, to: { day: 10 } },
    '2026-11-05',
    '2026-12-01',
    ['2026-11-01/2026-11-10', '2026-12-01/2026-12-10'],
  ],
])('%s', (_words, when, from, to, expected) => {
  expect(line(when, from, to)).toEqual(expected)
})

test('每两年 counts from a year that the caller knows', () => {
  const when = { type: 'recurring', every: 'year', interval: 2, on: { month: 3, day: 1 } } as const
  const found = occurrences(when, dayOf('2024-01-01'), dayOf('2029-12-31'), dayOf('2025-06-01'))
  expect(found.map(({ last }) => localDate(last ?? 0))).toEqual(['2025-03-01', '2027-03-01', '2029-03-01'])
})

const start = fc.integer({ min: dayOf('2000-01-01'), max: dayOf('2060-01-01') })

/** The same days by RFC 5545: -1 is BYMONTHDAY's last day; days that every month has, since RRULE skips the others. */
const oracle = (options: object, from: number, to: number): string[] =>
  new RRule({ dtstart: new Date(Date.UTC(1990, 0, 1)), ...options })
    .between(new Date(from * 86_400_000), new Date(to * 86_400_000), true)
    .map(date => date.toISOString().slice(0, 10))

const dayOfMonth = fc.constantFrom(-1, 1, 10, 25, 28)

test.each([
  ['month', {}, { freq: RRule.MONTHLY }],
  ['quarter', { month: 2 }, { freq: RRule.YEARLY, bymonth: [2, 5, 8, 11] }],
  ['half', { month: 6 }, { freq: RRule.YEARLY, bymonth: [6, 12] }],
  ['year', { month: 5 }, { freq: RRule.YEARLY, bymonth: [5] }],
] as const)('every %s falls on the days that RFC 5545 gives', (every, month, rule) => {
  fc.assert(
    fc.property(start, fc.integer({ min: 0, max: 900 }), dayOfMonth, (from, length, day) => {
      const found = line({ every, on: { ...month, day } }, localDate(from), localDate(from + length))
      expect(found).toEqual(oracle({ ...rule, bymonthday: [day] }, from, from + length))
    }),
    { numRuns: 40 },
  )
})

test('every week falls on the days that RFC 5545 gives', () => {
  fc.assert(
    fc.property(start, fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 7 }), (from, length, weekday) => {
      const found = line({ every: 'week', on: { weekday } }, localDate(from), localDate(from + length))
      expect(found).toEqual(oracle({ freq: RRule.WEEKLY, byweekday: [weekday - 1] }, from, from + length))
    }),
    { numRuns: 40 },
  )
})
