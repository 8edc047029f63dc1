import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../../ingest/extract/quantities.ts'
import { unitRows } from '../../../ingest/words/units.ts'

describe.each(unitRows)('unit row $id', row => {
  test.each(Object.entries(row.examples))('%s', (text, { value, unit }) => {
    const [mention] = findQuantities(text, [])
    expect(mention).toMatchObject({ value, unit, measure: row.measure })
  })
})

describe('a unit word that opens another word is none', () => {
  test.each(['3家庭', '10分钟', '2名单', '5人民币', '3个月', '2个工作日', '3个会计年度'])('%s', text => {
    expect(findQuantities(text, []).filter(each => each.unit !== null)).toEqual([])
  })
})

test('no word stands in two rows', () => {
  const words = unitRows.flatMap(row => row.words)
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
})
