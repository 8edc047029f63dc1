import { foldWidth } from '../words/fold.ts'
import { aboutWord, letterheadFile } from '../words/layout/issuers.ts'
import { unclosed } from '../words/layout/punctuation.ts'
import { titleEnd, titleGoesOn } from '../words/layout/titles.ts'
import { isEdge } from './shapes.ts'
import { joinStrands } from './strand.ts'
import type { Paragraph } from './wraps.ts'

const longestTitle = 160
const headLines = 60
const sentenceMark = /[。；：！？]/

/** Paragraphs with the lines of the title made one, and where the title stands; null where the head has none. */
export type Titled = { readonly paragraphs: readonly Paragraph[]; readonly title: number | null }

/**
 * Finds the title, over however many lines it was set.
 *
 *     ⟦某市经济和信息化局关于组织⟧
 *     ⟦开展2026年某项申报的通知⟧
 */
export function joinTitle(paragraphs: readonly Paragraph[]): Titled {
  const end = headEnd(paragraphs)
  const about = aboutTitle(paragraphs, end)
  const named = about === null ? null : pageTitle(paragraphs, about)
  const span = named ?? about ?? markedTitle(paragraphs, end) ?? plainTitle(paragraphs, end)
  if (span === null) return { paragraphs, title: null }
  const lines = paragraphs.slice(span.start, span.end)
  const joined: Paragraph = {
    lines: lines.flatMap(each => each.lines),
    strand: joinStrands(lines.map(each => each.strand)),
    shape: 'plain',
  }
  return { paragraphs: paragraphs.toSpliced(span.start, span.end - span.start, joined), title: span.start }
}

/** The first line that belongs to the body: a numbered one, or one that runs on over a sentence. */
function headEnd(paragraphs: readonly Paragraph[]): number {
  const limit = Math.min(paragraphs.length, headLines)
  for (let index = 0; index < limit; index += 1) {
    const each = paragraphs[index]
    if (each === undefined || each.shape === 'numbered') return index
    if (!isEdge(each.shape) && each.strand.text.length > 30 && /[。；]/.test(each.strand.text)) return index
  }
  return limit
}

type Lines = { start: number; end: number }

/** The words of a line that could belong to a title; null for one that cannot. */
export const plain = (paragraph: Paragraph | undefined): string | null =>
  paragraph?.shape === 'plain' &&
  paragraph.strand.text.length <= longestTitle &&
  !sentenceMark.test(paragraph.strand.text)
    ? paragraph.strand.text
    : null

/** Whether the title could end with a line: with a kind of document, itself perhaps in a bracket. */
export const endsTitle = (text: string): boolean => titleEnd.test(foldWidth(text).replace(/^\((.*)\)$/, '$1'))

/** Whether two paragraphs stand close, as the lines of one title do: no empty line, unless every line is set apart. */
function closeness(paragraphs: readonly Paragraph[]): (index: number) => boolean {
  const lines = paragraphs.slice(0, headLines).flatMap(each => each.lines)
  const airy = lines.filter(({ apart }) => apart).length >= lines.length * 0.7
  return index => airy || paragraphs[index]?.lines[0]?.apart === false
}

/** A title that says 关于 what it is; its earlier lines are plain and stand close. */
function aboutTitle(paragraphs: readonly Paragraph[], end: number): Lines | null {
  const close = closeness(paragraphs)
  for (let last = 0; last < end; last += 1) {
    const text = plain(paragraphs[last])
    if (text === null || !endsTitle(text)) continue
    let start = last
    let joined = text
    while (!joined.includes(aboutWord) && start > 0 && last - start < 6 && close(start)) {
      const above = plain(paragraphs[start - 1])
      if (above === null || endsTitle(above)) break
      start -= 1
      joined = above + joined
    }
    if (joined.includes(aboutWord)) return withEdges(paragraphs, { start, end: last + 1 }, joined)
  }
  return null
}

/** A document whose name stands above, with the notice that issued it below: `⟦某某管理办法⟧ … 关于印发《某某管理办法》的通知`. */
function pageTitle(paragraphs: readonly Paragraph[], about: Lines): Lines | null {
  const notice = paragraphs
    .slice(about.start, about.end)
    .map(({ strand }) => strand.text)
    .join('')
  for (let index = 0; index < about.start; index += 1) {
    const text = plain(paragraphs[index])
    if (text !== null && endsTitle(text) && notice.includes(`《${text}》`)) return { start: index, end: index + 1 }
  }
  return null
}

/** Issuers on lines of their own above 关于, the rest of the title below, and a bracket such as （试行） belong to it. */
function withEdges(paragraphs: readonly Paragraph[], { start, end }: Lines, title: string): Lines {
  const close = closeness(paragraphs)
  let first = start
  if (title.startsWith(aboutWord))
    while (first > 0 && start - first < 5 && paragraphs[first - 1]?.shape === 'office' && close(first)) first -= 1
  let last = end
  let joined = title
  while (last - end < 3) {
    const below = plain(paragraphs[last])
    if (below === null) break
    const bracket = /^[（(][^（）()]{2,20}[）)]$/.test(below)
    if (!bracket && !(close(last) && endsTitle(below) && (titleGoesOn.test(below) || unclosed(joined)))) break
    joined += below
    last += 1
  }
  return { start: first, end: last }
}

const isLetterhead = (paragraph: Paragraph | undefined): boolean =>
  letterheadFile.test(foldWidth(paragraph?.strand.text ?? ''))

/** Lines that the format itself marks as the title. */
function markedTitle(paragraphs: readonly Paragraph[], end: number): Lines | null {
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
function plainTitle(paragraphs: readonly Paragraph[], end: number): Lines | null {
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
