import { foldWidth } from '../words/fold.ts'
import { contentsTitle } from '../words/layout/titles.ts'
import type { Paragraph } from './wraps.ts'

const headLines = 60
const longestList = 200
const longestEntry = 60
const wordsOf = ({ strand }: Paragraph): string => foldWidth(strand.text).replace(/\s/g, '')

/**
 * The table of contents of a text, from its name up to where its first entry comes again as a heading; null without one.
 *
 *     ⟦目录⟧
 *     ⟦第一章 总则⟧
 *     ⟦第二章 附则⟧
 *     第一章 总则
 */
export function contentsOf(paragraphs: readonly Paragraph[]): { start: number; end: number } | null {
  const start = paragraphs.slice(0, headLines).findIndex(each => contentsTitle.pattern.test(wordsOf(each)))
  const first = paragraphs[start + 1]
  if (start < 0 || first === undefined) return null
  const entry = wordsOf(first)
  for (let end = start + 2; end < Math.min(paragraphs.length, start + longestList); end += 1) {
    const each = paragraphs[end]
    if (each === undefined || each.strand.text.length > longestEntry) return null
    if (wordsOf(each) === entry) return { start, end }
  }
  return null
}
