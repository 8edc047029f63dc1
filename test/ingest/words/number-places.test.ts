import { describe, expect, test } from 'vitest'
import { isWord, readPlaces } from '../../../ingest/extract/numeral-places.ts'
import { numberPlaces } from '../../../ingest/words/number-places.ts'
import { wordsWithNumerals } from '../../../ingest/words/numeral-words.ts'
import { findNumerals } from '../../../ingest/words/numerals.ts'

describe('each example is what its row says', () => {
  const rows = numberPlaces.flatMap(row => row.examples.map(example => [example, row.reason] as const))
  test.each(rows)('%s', (example, reason) => {
    const places = readPlaces(`见${example},`)
    const found = findNumerals(example).map(({ start, end }) => places({ start: start + 1, end: end + 1 }))
    expect(found.length === 0 ? [places({ start: 1, end: 2 })] : found).toContain(reason)
  })
})

describe('numbers that are none of these', () => {
  test.each([
    '营业收入500万元',
    '不低于6%',
    '咨询机构补贴50000元',
    '年满18周岁',
    '路演3场',
    '共554套',
    '限额30000元',
    '表现最好的3家',
    '微视频大小在2G以内',
    '文件大于2G',
  ])('%s', text => {
    const places = readPlaces(text)
    expect(findNumerals(text).map(places)).toEqual(findNumerals(text).map(() => null))
  })
})

test('titles in 《》 hold no numbers, nested ones included', () => {
  const text = '《关于〈2024年〉《十条》的通知》第3人《未完'
  const places = readPlaces(text)
  expect(findNumerals(text).map(places)).toEqual(['citation', 'citation', 'ordinal'])
})

test('every listed word is known by each of its numerals', () => {
  for (const word of wordsWithNumerals) {
    const text = `、${word}、`
    const runs = findNumerals(text)
    expect(runs.length, word).toBeGreaterThan(0)
    expect(
      runs.every(run => isWord(text, run)),
      word,
    ).toBe(true)
  }
})
