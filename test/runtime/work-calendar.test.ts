import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, localDate } from '../../runtime/days.ts'
import { stateCouncil } from '../../runtime/state-council.ts'
import { isWorkingDay, weekdayAfter, workingDayAfter, workingDaysBetween } from '../../runtime/work-calendar.ts'

const after = (start: string, count: number): string => {
  const day = workingDayAfter(dayOf(start), count, stateCouncil)
  return day === 'unknown' ? day : localDate(day)
}

test.each([
  ['2025-04-15', 20, '2025-05-15', '2025-05-13'],
  ['2026-02-12', 10, '2026-03-04', '2026-02-26'],
  ['2026-02-09', 10, '2026-02-28', '2026-02-23'],
  ['2026-02-28', -10, '2026-02-09', '2026-02-16'],
])('%s and %i working days is %s, and plainly %s', (start, count, due, plain) => {
  expect(after(start, count)).toBe(due)
  expect(localDate(weekdayAfter(dayOf(start), count))).toBe(plain)
})

test.each([
  ['2026-02-14', true],
  ['2026-02-15', false],
  ['2026-02-24', true],
  ['2026-02-28', true],
  ['2025-04-27', true],
  ['2026-05-31', false],
  ['2027-03-01', 'unknown'],
  ['2003-12-31', 'unknown'],
])('on %s people work: %s', (date, works) => {
  expect(isWorkingDay(date, stateCouncil)).toBe(works)
})

test.each([
  ['2026-12-28', 5],
  ['2026-12-31', 1],
  ['2004-01-02', -2],
])('%s and %i leaves the years announced', (start, count) => {
  expect(after(start, count)).toBe('unknown')
})

test('days left in working days are not guessed beyond the years announced', () => {
  expect(workingDaysBetween(dayOf('2026-12-25'), dayOf('2026-12-31'), stateCouncil)).toBe(4)
  expect(workingDaysBetween(dayOf('2026-12-25'), dayOf('2027-01-01'), stateCouncil)).toBeNull()
})

type Table = Record<string, string>
const kept: { holidays: Table; workdays: Table } = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('chinese-days/dist/chinese-days.json'), 'utf8'),
)

test('the table says what the package says, for every day of every year', () => {
  for (let day = dayOf('2004-01-01'); day <= dayOf('2026-12-31'); day += 1) {
    const date = localDate(day)
    const weekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())
    expect([date, isWorkingDay(date, stateCouncil)]).toEqual([
      date,
      date in kept.workdays || (!weekend && !(date in kept.holidays)),
    ])
  }
})

const announced = fc.integer({ min: dayOf('2005-01-01'), max: dayOf('2026-06-01') })

test('the nth working day is a working day, and n working days lie up to it', () => {
  fc.assert(
    fc.property(announced, fc.integer({ min: 1, max: 60 }), (start, count) => {
      const day = workingDayAfter(start, count, stateCouncil)
      if (day === 'unknown') throw new Error('announced')
      expect(isWorkingDay(localDate(day), stateCouncil)).toBe(true)
      expect(workingDaysBetween(start, day, stateCouncil)).toBe(count)
    }),
  )
})

test('the plain count agrees with stepping day by day', () => {
  fc.assert(
    fc.property(
      announced,
      fc.integer({ min: -40, max: 40 }).filter(count => count !== 0),
      (start, count) => {
        let day = start
        for (let left = Math.abs(count); left > 0; ) {
          day += Math.sign(count)
          if (![0, 6].includes(new Date(`${localDate(day)}T00:00:00Z`).getUTCDay())) left -= 1
        }
        expect(localDate(weekdayAfter(start, count))).toBe(localDate(day))
      },
    ),
  )
})
