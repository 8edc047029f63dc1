import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testAll, testThreshold } from '../../runtime/index.ts'
import { revenue } from '../samples/rules.ts'

const yuan = (value: number | null) => ({ value, unit: 'CNY' })

test.each([
  ['以上 takes in its number', {}, 15_000_000, 'met'],
  ['以上', {}, 14_999_999.99, 'unmet'],
  ['超过 does not', { operator: '>' }, 15_000_000, 'unmet'],
  ['超过', { operator: '>' }, 15_000_000.01, 'met'],
  ['以下', { operator: '<=' }, 15_000_000, 'met'],
  ['不满', { operator: '<' }, 15_000_000, 'unmet'],
  ['为', { operator: '=' }, 15_000_000, 'met'],
  ['之间, lower edge', { operator: 'between', max: 20_000_000 }, 15_000_000, 'met'],
  ['之间, upper edge', { operator: 'between', max: 20_000_000 }, 20_000_000, 'met'],
  ['lower edge left out', { operator: 'between', max: 20_000_000, excludes: ['value'] }, 15_000_000, 'unmet'],
  ['upper edge left out', { operator: 'between', max: 20_000_000, excludes: ['max'] }, 20_000_000, 'unmet'],
  ['左右 decides nothing', { operator: 'about' }, 15_000_000, 'unknown'],
  ['a value nobody knows', {}, null, 'unknown'],
] as const)('%s', (_name, change, value, verdict) => {
  expect(testThreshold({ ...revenue, ...change }, yuan(value)).verdict).toBe(verdict)
})

test('money is never compared with a share', () => {
  expect(testThreshold(revenue, { value: 99, unit: '%' })).toEqual({
    verdict: 'unknown',
    gap: null,
    reason: 'other-unit',
  })
})

test('the gap is what is missing', () => {
  expect(testThreshold(revenue, yuan(14_000_000)).gap).toBe(1_000_000)
  expect(testThreshold({ ...revenue, operator: 'between', max: 20_000_000 }, yuan(23_000_000)).gap).toBe(3_000_000)
  expect(testThreshold({ ...revenue, operator: '>' }, yuan(15_000_000)).gap).toBe(0)
})

test('one unmet condition decides, one unknown keeps it open', () => {
  expect(
    testAll([
      [revenue, yuan(2e7)],
      [revenue, yuan(1)],
      [revenue, yuan(null)],
    ]),
  ).toBe('unmet')
  expect(
    testAll([
      [revenue, yuan(2e7)],
      [revenue, yuan(null)],
    ]),
  ).toBe('unknown')
  expect(testAll([[revenue, yuan(2e7)]])).toBe('met')
})

test('不低于 and 低于, 超过 and 不超过 are opposites', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), value => {
      const verdict = (operator: '>=' | '<' | '>' | '<=') =>
        testThreshold({ ...revenue, operator }, yuan(value)).verdict
      expect(verdict('>=')).not.toBe(verdict('<'))
      expect(verdict('>')).not.toBe(verdict('<='))
    }),
  )
})
