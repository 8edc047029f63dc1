import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, localDate } from '../../runtime/days.ts'
import {
  daysLeft,
  type Instant,
  nextDue,
  nextWindow,
  type Options,
  stateCouncil,
  statusAt,
  statusFor,
  type Timed,
  windowsBetween,
  workingDaysLeft,
} from '../../runtime/index.ts'
import { startOfDay } from '../../runtime/instant.ts'
import { deadline, sampleFile } from '../samples/notice.ts'
import * as sample from '../samples/rules.ts'

const at = '2026-11-21T10:00+08:00'
const file = sampleFile([])
const notice = { id: file.id, version: file.version, ...file.notice }

test('an application that is open every month is rolling, with nine days left in its cycle', () => {
  expect(statusAt(sample.monthlyWindow, at, { notice, calendar: stateCouncil })).toMatchObject({
    state: 'rolling',
    daysLeft: 9,
    window: { startsAt: '2026-11-01T00:00:00+08:00', endsBefore: '2026-12-01T00:00:00+08:00', to: { time: '24:00' } },
    next: { startsAt: '2026-12-01T00:00:00+08:00' },
  })
})

test.each<[string, Timed, Instant, Options, object]>([
  [
    '每年5月31日前',
    sample.annualUpdate,
    at,
    { notice },
    {
      state: 'open',
      daysLeft: 191,
      window: { to: { date: '2027-05-31', inclusive: 'assumed' }, safe: '2027-05-30' },
      previous: { to: { date: '2026-05-31' } },
    },
  ],
  [
    'its last day',
    sample.annualUpdate,
    '2026-05-31T23:59:59+08:00',
    {},
    { state: 'closing_soon', daysLeft: 0, isLastDay: true },
  ],
  ['a moment later', sample.annualUpdate, '2026-06-01T00:00:00+08:00', {}, { state: 'open', daysLeft: 364 }],
  ['a week before', sample.annualUpdate, '2026-05-24T12:00+08:00', {}, { state: 'closing_soon', daysLeft: 7 }],
  ['eight days before', sample.annualUpdate, '2026-05-23T12:00+08:00', {}, { state: 'open', daysLeft: 8 }],
  [
    'soon is what the caller says',
    sample.annualUpdate,
    '2026-05-23T12:00+08:00',
    { soonDays: 30 },
    { state: 'closing_soon' },
  ],
  [
    'before the notice',
    sample.annualUpdate,
    '2020-01-01T00:00+08:00',
    { notice },
    { window: { to: { date: '2026-05-31' } } },
  ],
  [
    'the module in March',
    sample.shutModule,
    '2026-03-15T10:00+08:00',
    {},
    { state: 'suspended', resumes: '2026-04-01' },
  ],
  ['its last moment', sample.shutModule, '2026-03-31T23:59+08:00', {}, { state: 'suspended' }],
  ['the module in April', sample.shutModule, '2026-04-01T00:00+08:00', {}, { state: 'closed' }],
  [
    'an application through a shut module',
    sample.monthlyWindow,
    '2026-03-15T10:00+08:00',
    { suspensions: [sample.shutModule] },
    { state: 'suspended', resumes: '2026-04-01' },
  ],
  ['另行通知', sample.awaitedNotice, at, {}, { state: 'awaited', firmness: 'pending', window: null }],
  [
    '原则上每年第二季度',
    sample.secondQuarter,
    at,
    { notice },
    {
      state: 'not_started',
      firmness: 'inPrinciple',
      window: { from: { date: '2027-04-01' }, to: { date: '2027-06-30' } },
    },
  ],
  [
    'in that quarter',
    sample.secondQuarter,
    '2027-05-01T00:00+08:00',
    {},
    { state: 'open', warnings: ['in-principle'] },
  ],
  [
    'a plan that has passed',
    sample.plannedReview,
    at,
    {},
    { state: 'unknown', reason: 'plan-passed', firmness: 'planned' },
  ],
  [
    'a plan to come',
    sample.plannedReview,
    '2025-06-01T00:00+08:00',
    {},
    { state: 'planned', window: { from: { date: '2025-07-01' } } },
  ],
  [
    'after a fixed day',
    sample.officeSummary,
    '2026-09-01T00:00+08:00',
    {},
    { state: 'closed', window: { endsBefore: '2026-09-01T00:00:00+08:00' } },
  ],
  ['before it', sample.officeSummary, '2026-08-31T23:59+08:00', {}, { state: 'closing_soon', daysLeft: 0 }],
  ['an event nobody gave', sample.changeReport, at, {}, { state: 'unknown', reason: 'event-needed' }],
])('%s', (_words, rule, moment, options, expected) => {
  expect(statusAt(rule, moment, options)).toMatchObject(expected)
})

test.each([
  ['an event', sample.changeReport, '2026-09-30', at, { state: 'open', daysLeft: 39 }],
  ['an event long past', sample.changeReport, '2026-01-30', at, { state: 'closed' }],
  ['not yet', sample.certificate, '2026-02-12', '2026-03-04T23:59+08:00', { state: 'not_started', daysUntil: 1 }],
  ['from then on', sample.certificate, '2026-02-12', '2026-03-05T00:00+08:00', { state: 'open', daysLeft: null }],
  ['a year not announced', sample.certificate, '2026-12-30', at, { state: 'unknown', reason: 'calendar-unknown' }],
  [
    'an office',
    sample.officeList,
    '2026-10-31',
    at,
    { state: 'closing_soon', daysLeft: 4, window: { safe: '2026-11-24' } },
  ],
] as const)('counted from %s', (_words, rule, event, moment, expected) => {
  expect(statusFor(rule, event, moment, { calendar: stateCouncil })).toMatchObject(expected)
})

test('days left of a window, and working days as far as years are announced', () => {
  const [window] = windowsBetween(sample.monthlyWindow, '2026-11-01', '2026-11-30')
  const [next] = windowsBetween(sample.annualUpdate, '2027-05-31', '2027-05-31')
  if (!window || !next) throw new Error('no window')
  expect([daysLeft(window, at), workingDaysLeft(window, at, stateCouncil)]).toEqual([9, 6])
  expect([daysLeft(next, at), workingDaysLeft(next, at, stateCouncil)]).toEqual([191, null])
  expect(daysLeft(window, '2026-12-02T00:00+08:00')).toBe(-2)
})

const quarterly = deadline('一、', '一', {
  id: 'x.deadline',
  title: '每季度第二个月底前',
  bound: 'by',
  when: { type: 'recurring', every: 'quarter', on: { month: 2, day: -1 } },
  actor: '各市局',
  action: '推荐',
  audience: 'authority',
  consequences: [],
})

test('每季度第二个月底前 in a notice on one year ends with that year, and says so', () => {
  const old = { ...notice, title: '关于做好2023年工作的通知', issued: '2023-01-13' }
  expect(windowsBetween(quarterly, '2020-01-01', '2026-12-31', { notice: old }).map(({ to }) => to?.date)).toEqual([
    '2023-02-28',
    '2023-05-31',
    '2023-08-31',
    '2023-11-30',
  ])
  expect(statusAt(quarterly, at, { notice: old })).toMatchObject({
    state: 'closed',
    warnings: ['work-year-over', 'before-assumed'],
  })
  expect(statusAt(quarterly, at)).toMatchObject({ state: 'open', window: { to: { date: '2026-11-30' } } })
  const lost = { ...old, title: null, attachments: [{ number: 1, title: '2023年第 X批汇总表' }] }
  expect(statusAt(quarterly, at, { notice: lost })).toMatchObject({ state: 'closed' })
})

test('the next window is the one that has not begun', () => {
  expect(nextWindow(sample.monthlyWindow, at)?.startsAt).toBe('2026-12-01T00:00:00+08:00')
  expect(nextWindow(sample.secondQuarter, at)?.from?.date).toBe('2027-04-01')
  expect(nextWindow(sample.officeSummary, at)).toBeNull()
})

const day = fc.integer({ min: dayOf('2010-01-01'), max: dayOf('2040-01-01') })
const timed = fc.constantFrom<Timed>(sample.monthlyWindow, sample.secondQuarter, sample.shutModule, {
  ...sample.secondQuarter,
  modality: 'must',
  when: { type: 'recurring', every: 'year', from: { month: 11, day: 15 }, to: { month: 2, day: -1 } },
})

test("a window's days are exactly those on which its state is open", () => {
  fc.assert(
    fc.property(timed, day, (rule, number) => {
      const date = localDate(number)
      const { state } = statusAt(rule, startOfDay(date))
      const inside = windowsBetween(rule, date, date).length > 0
      expect(['open', 'closing_soon', 'rolling', 'suspended'].includes(state)).toBe(inside)
    }),
  )
})

test('days left go down by one a day, and the time of day changes nothing', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 86_399 }), (number, second) => {
      const status = statusAt(sample.annualUpdate, Date.parse(startOfDay(localDate(number))) + second * 1000)
      if (status.state !== 'open' && status.state !== 'closing_soon') throw new Error(status.state)
      expect(localDate(number + (status.daysLeft ?? 0))).toBe(status.window.to?.date)
    }),
  )
})

const interval = (when: object): Timed => ({
  ...sample.shutModule,
  title: '受理申报',
  evidence: [],
  when: { type: 'interval', start: null, end: null, ...when },
})

test.each<[string, Timed, Options, object]>([
  [
    'until an event that nobody knows',
    interval({ start: '2026-01-01', endEvent: '新办法出台' }),
    {},
    { state: 'open', warnings: ['ends-with-event'] },
  ],
  [
    'until an event that has happened',
    interval({ start: '2026-01-01', endEvent: '新办法出台' }),
    { events: { 新办法出台: '2026-05-01' } },
    { state: 'closed' },
  ],
  [
    'from an event',
    interval({ startEvent: '平台开放', end: '2026-12-31' }),
    { events: { 平台开放: '2026-12-01' } },
    { state: 'not_started' },
  ],
])('a window %s', (_words, rule, options, expected) => {
  expect(statusAt(rule, at, options)).toMatchObject(expected)
})

test('额满为止 is neither open nor closed until somebody knows', () => {
  const rule: Timed = { ...sample.monthlyWindow, when: { type: 'untilEvent', event: '额满' } }
  expect(statusAt(rule, at)).toMatchObject({ state: 'unknown', reason: 'event-needed' })
  expect(statusAt(rule, at, { events: { 额满: '2026-11-01' } })).toMatchObject({ state: 'closed' })
})

test('自本通知印发之日起施行 counts from the date of the notice, and says so', () => {
  const when = { type: 'relative', anchor: '本通知印发', offset: 'P0D', direction: 'after' } as const
  const rule = { ...sample.shutModule, role: 'effective' as const, when }
  expect(nextDue(rule, at, { notice })).toMatchObject({
    state: 'earliest',
    from: { date: '2026-02-09' },
    warnings: ['notice-date-assumed'],
  })
  expect(nextDue(rule, at)).toMatchObject({ state: 'unknown', reason: 'event-needed' })
})
