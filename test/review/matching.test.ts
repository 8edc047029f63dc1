import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assign } from '../../review/assignment.ts'
import { compareSides } from '../../review/index.ts'
import { profile } from '../../review/likeness.ts'
import { matchRules } from '../../review/matching.ts'
import { markChanges } from '../../review/report/marked.ts'
import { provision, side, threshold } from './changes/rules.ts'

const total = (costs: readonly (readonly number[])[], pairs: readonly (readonly [number, number])[]): number =>
  pairs.reduce((sum, [row, column]) => sum + (costs[row]?.[column] ?? 0), 0)

/** The least cost of any complete pairing, by trying all of them. */
const leastCost = (costs: readonly (readonly number[])[], taken: readonly number[] = []): number => {
  const row = costs[taken.length]
  if (!row) return 0
  return Math.min(...row.flatMap((cost, at) => (taken.includes(at) ? [] : [cost + leastCost(costs, [...taken, at])])))
}

const matrices = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
)

describe('the optimal assignment', () => {
  test('costs as little as the best of all pairings', () => {
    fc.assert(
      fc.property(matrices, costs => {
        const pairs = assign(costs)
        const columns = costs[0]?.length ?? 0
        expect(pairs).toHaveLength(Math.min(costs.length, columns))
        expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length)
        const turned =
          costs.length <= columns ? costs : Array.from({ length: columns }, (_, at) => costs.map(row => row[at] ?? 0))
        expect(total(costs, pairs)).toBe(leastCost(turned))
      }),
      { numRuns: 200 },
    )
  })

  test('nothing to pair gives no pairs', () => {
    expect(assign([])).toEqual([])
    expect(assign([[]])).toEqual([])
  })
})

const cities = Array.from(
  { length: 500 },
  (_, at) => `第${String.fromCharCode(0x4e00 + at * 7)}${String.fromCharCode(0x5e00 + at)}市`,
)
const quotas = (order: readonly string[], more = 0) =>
  order.map((city, at) =>
    profile(
      threshold({
        title: city,
        subject: `${city}评价企业数量`,
        quote: `${city}${at + 100 + more}家`,
        measure: 'quota',
        value: at + 100 + more,
      }),
      'targets',
      null,
    ),
  )

describe('matching at size', () => {
  test('five hundred rules that all look alike find themselves again, shuffled and with other numbers', () => {
    const started = performance.now()
    const shuffled = [...cities].sort((one, other) => (one.charCodeAt(2) % 97) - (other.charCodeAt(2) % 97))
    const matches = matchRules(quotas(cities), quotas(shuffled, 7))
    const lost = matches.filter(({ before, after }) => cities[before] !== shuffled[after])
    expect(matches).toHaveLength(500)
    expect(lost).toEqual([])
    expect(performance.now() - started).toBeLessThan(20_000)
  }, 60_000)
})

test('thousands of rules on both sides are matched by what but a number changed, in linear time', () => {
  const many = Array.from({ length: 5000 }, (_, at) => `${String.fromCharCode(0x4e00 + at)}市`)
  const started = performance.now()
  const matches = matchRules(quotas(many), quotas(many, 7))
  expect(matches).toHaveLength(5000)
  expect(matches.every(({ before, after }) => before === after)).toBe(true)
  expect(performance.now() - started).toBeLessThan(10_000)
}, 60_000)

describe('comparing at size', () => {
  test('five hundred rules against five hundred others of another notice', () => {
    const rules = (from: number, id: string) =>
      side(
        cities.map((city, at) =>
          provision({
            id: `t.provision-${at + 2}`,
            action: `${city}应当报送第${from + at}类材料`,
            quote: `${city}报送${from + at}`,
            condition: null,
          }),
        ),
        { id },
      )
    const started = performance.now()
    const { changes, unchanged } = compareSides(rules(0, 'a'), rules(700, 'b'))
    expect(changes.length + unchanged.length).toBeGreaterThanOrEqual(500)
    expect(performance.now() - started).toBeLessThan(20_000)
  }, 60_000)
})

describe('marking changed characters', () => {
  test('both sides read as they did', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const marked = markChanges(before, after)
        expect(marked.before.map(({ text }) => text).join('')).toBe(before)
        expect(marked.after.map(({ text }) => text).join('')).toBe(after)
        const same = (parts: typeof marked.before) =>
          parts
            .filter(({ changed }) => !changed)
            .map(({ text }) => text)
            .join('')
        expect(same(marked.before)).toBe(same(marked.after))
      }),
    )
  })

  test('numbers are marked whole', () => {
    expect(markChanges('每年4月30日前', '每年5月31日前').after).toEqual([
      { text: '每年', changed: false },
      { text: '5', changed: true },
      { text: '月', changed: false },
      { text: '31', changed: true },
      { text: '日前', changed: false },
    ])
  })

  test('long texts are marked by their ends, in linear time', () => {
    const long = '甲乙丙丁'.repeat(20_000)
    const marked = markChanges(`${long}一${long}`, `${long}二${long}`)
    expect(marked.after.filter(({ changed }) => changed)).toEqual([{ text: '二', changed: true }])
  })
})
