import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { type Instant, isoInstant, milliseconds, momentOf, shanghaiDate, shanghaiDay } from '../../runtime/instant.ts'

test.each([
  ['2026-11-21T10:00+08:00', '2026-11-21'],
  ['2026-11-20T16:00Z', '2026-11-21'],
  ['2026-11-20T15:59:59.999Z', '2026-11-20'],
  ['2026-11-20T11:00:00-05:00', '2026-11-21'],
] as const)('at %s a calendar in Shanghai shows %s', (at, date) => {
  expect(shanghaiDate(at)).toBe(date)
  expect(shanghaiDate(new Date(at))).toBe(date)
  expect(shanghaiDate(Temporal.Instant.from(at))).toBe(date)
})

test('the same moment in every form, as another library sees it', () => {
  const from = Date.UTC(1992, 0, 1)
  fc.assert(
    fc.property(fc.integer({ min: from, max: Date.UTC(2099, 0, 1) }), at => {
      const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Asia/Shanghai')
      expect(shanghaiDate(at)).toBe(there.toPlainDate().toString())
      expect(milliseconds(isoInstant(at))).toBe(at)
    }),
  )
})

test('24:00 is the first moment of the next day', () => {
  const day = shanghaiDay('2026-08-31T12:00+08:00')
  expect(momentOf(day, '24:00')).toBe(momentOf(day + 1, '00:00'))
  expect(isoInstant(momentOf(day, '24:00'))).toBe('2026-09-01T00:00:00+08:00')
  expect(isoInstant(momentOf(day, '16:30'))).toBe('2026-08-31T16:30:00+08:00')
})

test.each(['2026-08-31', '2026-08-31T10:00', 'yesterday', '', '2026-08-31 10:00+08:00'])('%j is no moment', text => {
  const at: unknown = text
  expect(() => milliseconds(at as Instant)).toThrow(RangeError)
})

test('nor is a date that is none', () => {
  expect(() => milliseconds(new Date('no'))).toThrow(RangeError)
  expect(() => milliseconds(Number.NaN)).toThrow(RangeError)
})
