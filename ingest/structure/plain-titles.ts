import { foldWidth } from '../words/fold.ts'
import { bareNumber, documentNumberLine } from '../words/layout/document-numbers.ts'
import { letterheadFile } from '../words/layout/issuers.ts'
import { bareTitleEnd, notTitle, partHeading } from '../words/layout/titles.ts'
import { isEdge } from './shapes.ts'
import { closeness, endsTitle, plain, type TitleLines, withEdges } from './title-lines.ts'
import type { Paragraph } from './wraps.ts'

const isLetterhead = (paragraph: Paragraph | undefined): boolean =>
  letterheadFile.pattern.test(foldWidth(paragraph?.strand.text ?? ''))

/** Lines that the format itself marks as the title. */
export function markedTitle(paragraphs: readonly Paragraph[], end: number): TitleLines | null {
  const marked = (index: number): boolean => {
    const line = paragraphs[index]?.lines[0]?.source
    const shape = paragraphs[index]?.shape
    return (
      line?.type === 'heading' &&
      line.depth === 0 &&
      !isEdge(shape) &&
      shape !== 'imprint' &&
      !isLetterhead(paragraphs[index])
    )
  }
  for (let start = 0; start < end; start += 1) {
    if (!marked(start)) continue
    let last = start + 1
    while (last < end && marked(last)) last += 1
    return { start, end: last }
  }
  return null
}

/** The first line of the head that ends with a kind of document, with the longer lines right above it. */
export function plainTitle(paragraphs: readonly Paragraph[], end: number): TitleLines | null {
  const close = closeness(paragraphs)
  for (let index = 0; index < end; index += 1) {
    const text = plain(paragraphs[index])
    if (text === null || text.length < 5 || /^\d+$/.test(text) || !endsTitle(text) || /^[《“]/.test(text)) continue
    let start = index
    while (start > 0 && index - start < 3 && close(start)) {
      const above = plain(paragraphs[start - 1])
      if (above === null || above.length < 8 || endsTitle(above)) break
      start -= 1
    }
    return withEdges(paragraphs, { start, end: index + 1 }, text)
  }
  return null
}

/**
 * The first line of a text where it names it without 关于: a kind of document alone, or a matter and no heading of a part.
 *
 *     ⟦新生须知⟧        ⟦某市就业政策⟧        not 申报条件, not 各有关单位：
 */
export function bareTitle(paragraphs: readonly Paragraph[], end: number): TitleLines | null {
  for (let index = 0; index < Math.min(end, paragraphs.length - 1); index += 1) {
    const each = paragraphs[index]
    if (each === undefined || isEdge(each.shape) || each.shape === 'office') continue
    const text = foldWidth(plain(each) ?? '')
    if (documentNumberLine.pattern.test(text) || bareNumber.pattern.test(text)) continue
    const heading = partHeading.pattern.test(text)
    const named = bareTitleEnd.pattern.test(text) ? !heading || text.length >= 8 : text.length >= 6 && !heading
    const follows = paragraphs.slice(index + 1, index + 6).some(opensBody)
    const able = each.lines[0]?.table === null && text.length <= 50 && !notTitle.pattern.test(text)
    return named && follows && able ? withEdges(paragraphs, { start: index, end: index + 1 }, text) : null
  }
  return null
}

const opensBody = ({ shape, strand: { text } }: Paragraph): boolean =>
  shape === 'numbered' || text.length >= 25 || /[:：]/.test(text)
