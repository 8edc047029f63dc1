import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../../ingest/extract/quantities.ts'
import { comparatorsBefore, comparatorsBehind } from '../../../ingest/words/comparators.ts'

describe('each example of a comparator is read whole', () => {
  const rows = [...comparatorsBefore, ...comparatorsBehind].flatMap(row => Object.entries(row.examples))
  test.each(rows)('%s', (text, operator) => {
    expect(findQuantities(text, [])).toMatchObject([{ operator, start: 0, end: text.length, compared: true }])
  })
})

describe('part of another word compares nothing', () => {
  test.each(['期满3人', '传达5人', '签约20家', '期限3人'])('%s', text => {
    expect(findQuantities(text, [])).toMatchObject([{ operator: '=', compared: false }])
  })
})
