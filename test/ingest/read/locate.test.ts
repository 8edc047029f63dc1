import { expect, test } from 'vitest'
import { boxesOf, locate, pageAt } from '../../../ingest/read/index.ts'
import { startSource } from '../../../ingest/read/source-builder.ts'
import type { Box, Place } from '../../../ingest/read/source-text.ts'

const onPage = (page: number, box: Box): Place => ({ type: 'page', page, box })

const source = startSource()
source.line({ type: 'paragraph' }, [
  { text: '一、', at: null },
  { text: '请于3月', at: onPage(1, [100, 100, 140, 110]) },
  { text: '1日前', at: onPage(1, [50, 120, 80, 130]) },
  { text: '申报', at: onPage(2, [50, 20, 70, 30]) },
])
source.line({ type: 'paragraph' }, [
  { text: '第二行', at: { type: 'line', line: 7, column: 3, offset: 90 } },
  { text: '乙', at: { type: 'paragraph', part: 'word/document.xml', paragraph: 4, offset: 5 } },
])
const text = source.finish({ mediaType: 'application/pdf', pages: 2, facts: {} })
const spanOf = (words: string) => ({ start: text.text.indexOf(words), end: text.text.indexOf(words) + words.length })

test('a span is marked by one box a line, cut to its characters', () => {
  expect(boxesOf(text, spanOf('于3月1日'))).toEqual([
    { page: 1, box: [110, 100, 140, 110] },
    { page: 1, box: [50, 120, 70, 130] },
  ])
})

test('the page of a span is the one on which its words begin; a number that the reader supplied stands nowhere', () => {
  expect(pageAt(text, spanOf('前申报'))).toBe(1)
  expect(pageAt(text, spanOf('申报'))).toBe(2)
  expect(pageAt(text, spanOf('一、'))).toBeNull()
})

test('lines and paragraphs count on from where a run begins', () => {
  expect(locate(text, spanOf('二行乙'))).toEqual([
    { type: 'line', line: 7, column: 4, offset: 91 },
    { type: 'paragraph', part: 'word/document.xml', paragraph: 4, offset: 5 },
  ])
})
