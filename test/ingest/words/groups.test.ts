import { describe, expect, test } from 'vitest'
import { groupOf, singledOut, splitGroup } from '../../../ingest/extract/thresholds/whom.ts'
import { eachOpeners, groupRows, personUnit } from '../../../ingest/words/groups.ts'

describe('each example of a group is one, except where its unit counts it', () => {
  const rows = groupRows.flatMap(({ examples, counted }) => examples.map(example => [example, counted] as const))
  test.each(rows)('%s', (example, counted) => {
    expect(groupOf(example, '%')).toBe(example)
    const isOne = new RegExp(`^(?:${eachOpeners})`).test(example) && !counted.includes(personUnit)
    for (const unit of counted) expect(groupOf(example, unit)).toBe(isOne ? example : '')
  })
})

describe('what is measured is no group', () => {
  test.each(['从业人员', '企业注册资本', '研发费用占比', '应当由企业', '年产值达到一定规模的企业', '全市', '省'])(
    '%s',
    words => {
      expect(groupOf(words, 'CNY')).toBe('')
    },
  )
})

test('one of many is singled out before what is measured of it', () => {
  expect(singledOut('单个企业年度补贴')).toBe('单个企业')
  expect(singledOut('企业年度补贴')).toBe('')
})

test('a measure and its group part where both are told', () => {
  expect(splitGroup('安家费博士')).toEqual({ subject: '安家费', group: '博士' })
  expect(splitGroup('引进的博士')).toBeNull()
})
