import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { addMonths, civil, dayOf, isWeekend, localDate, weekday } from '../../runtime/days.ts'

const date = fc
  .record({
    year: fc.integer({ min: 1000, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(fields => Temporal.PlainDate.from(fields, { overflow: 'constrain' }))

test('a day and its number are one, as another calendar sees it', () => {
  fc.assert(
    fc.property(date, plain => {
      const number = dayOf(plain.toString())
      expect(number).toBe(Temporal.PlainDate.from('1970-01-01').until(plain, { largestUnit: 'days' }).days)
      expect(localDate(number)).toBe(plain.toString())
      expect(civil(number)).toEqual({ year: plain.year, month: plain.month, day: plain.day })
      expect(weekday(number)).toBe(plain.dayOfWeek)
      expect(isWeekend(number)).toBe(plain.dayOfWeek >= 6)
    }),
  )
})

test('months are added as another calendar adds them', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: -600, max: 600 }), (plain, months) => {
      fc.pre(plain.year + months / 12 < 9990 && plain.year + months / 12 > 1010)
      expect(localDate(addMonths(dayOf(plain.toString()), months))).toBe(plain.add({ months }).toString())
    }),
  )
})

test.each(['2026-02-30', '2026-13-01', '2026-2-3', '2025-02-29', '', '20260531', '2026-05-31T00:00', '１９９９-01-01'])(
  'there is no day %j',
  text => {
    expect(() => dayOf(text)).toThrow(RangeError)
  },
)
