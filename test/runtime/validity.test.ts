import { expect, test } from 'vitest'
import { ban, endOfPeriod, stateCouncil, validity } from '../../runtime/index.ts'
import * as sample from '../samples/rules.ts'

const lasting = { ...sample.validity, measure: 'validity' as const }
const banned = { ...sample.ban, measure: 'ban' as const }
const at = '2026-11-21T10:00+08:00'

test('a title of three years holds to the same-numbered day, the day before under every reading', () => {
  expect(validity(lasting, '2023-11-21', at)).toMatchObject({
    state: 'running',
    until: '2026-11-21',
    safe: '2026-11-20',
    daysLeft: 0,
  })
  expect(validity(lasting, '2023-11-20', at)).toMatchObject({ state: 'over', until: '2026-11-20' })
  expect(validity(lasting, '2023-11-20', at, { renewals: 1 })).toMatchObject({ state: 'running', until: '2029-11-20' })
  expect(validity(lasting, '2024-02-29', at)).toMatchObject({ until: '2027-02-28' })
})

test('a ban is over under every reading only the day after', () => {
  expect(ban(banned, '2024-01-15', at)).toMatchObject({ state: 'running', until: '2027-01-15', safe: '2027-01-16' })
})

test('a length in a unit that is none of the calendar is not guessed', () => {
  expect(ban({ ...banned, unit: '届' }, '2024-01-15', at)).toEqual({ state: 'unknown', unit: '届' })
})

test.each([
  ['2026-05-26', 'P5D', {}, '2026-05-31', 'unknown'],
  ['2026-05-26', 'P5D', { calendar: stateCouncil }, '2026-05-31', '2026-06-01'],
  ['2026-05-26', 'P5D', { calendar: stateCouncil, roll: 'nextWorkingDay' }, '2026-06-01', '2026-06-01'],
  ['2026-02-09', 'P10D', { calendar: stateCouncil, days: 'working' }, '2026-02-28', null],
  ['2023-01-13', 'P5D', {}, '2023-01-18', 'unknown'],
] as const)('%s and %s with %j ends on %s', (start, length, options, last, rolled) => {
  expect(endOfPeriod(start, length, options)).toMatchObject({ last, rolled })
})

test('公示五天 may be calendar days or working days: both can be asked for, and neither is guessed', () => {
  expect(endOfPeriod('2026-11-20', 'P5D')?.last).toBe('2026-11-25')
  expect(endOfPeriod('2026-11-20', 'P5D', { days: 'working', calendar: stateCouncil })?.last).toBe('2026-11-27')
  expect(endOfPeriod('2026-11-20', 'P5D', { days: 'working' })).toBeNull()
})
