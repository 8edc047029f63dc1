import { foldWidth } from '../words/fold.ts'
import { aboutWord, notInOfficeNames } from '../words/layout/issuers.ts'
import { titleEnd } from '../words/layout/titles.ts'
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
    if (each.shape !== 'clutter' && each.strand.text.length > 30 && /[。；]/.test(each.strand.text)) return index
  }
  return limit
}

type Lines = { start: number; end: number }

const plain = (paragraph: Paragraph | undefined): string | null =>
  paragraph?.shape === 'plain' &&
  paragraph.strand.text.length <= longestTitle &&
  !sentenceMark.test(paragraph.strand.text)
    ? paragraph.strand.text
    : null

const endsTitle = (text: string): boolean => titleEnd.test(foldWidth(text))

/** A title that says 关于 what it is; its earlier lines are plain and stand close. */
function aboutTitle(paragraphs: readonly Paragraph[], end: number): Lines | null {
  for (let last = 0; last < end; last += 1) {
    const text = plain(paragraphs[last])
    if (text === null || !endsTitle(text)) continue
    let start = last
    let joined = text
    while (!joined.includes(aboutWord) && start > 0 && last - start < 6) {
      const above = plain(paragraphs[start - 1])
      if (above === null || endsTitle(above) || paragraphs[start]?.lines[0]?.apart === true) break
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

/** Issuers on lines of their own above 关于, and a bracket such as （试行） below, belong to the title. */
function withEdges(paragraphs: readonly Paragraph[], { start, end }: Lines, title: string): Lines {
  let first = start
  if (title.startsWith(aboutWord))
    while (first > 0 && paragraphs[first - 1]?.shape === 'office' && paragraphs[first]?.lines[0]?.apart === false)
      first -= 1
  if (first < start && paragraphs[first - 1] === undefined && start - first > 4) first = start
  const below = paragraphs[end]?.strand.text ?? ''
  return { start: first, end: /^[（(][^（）()]{2,20}[）)]$/.test(below) ? end + 1 : end }
}

/** Lines that the format itself marks as the title. */
function markedTitle(paragraphs: readonly Paragraph[], end: number): Lines | null {
  const marked = (index: number): boolean => {
    const line = paragraphs[index]?.lines[0]?.source
    return line?.type === 'heading' && line.depth === 0 && paragraphs[index]?.shape !== 'clutter'
  }
  for (let start = 0; start < end; start += 1) {
    if (!marked(start)) continue
    let last = start + 1
    while (last < end && marked(last)) last += 1
    return { start, end: last }
  }
  return null
}

/** The first line of the head that ends with a kind of document, or the first of all where a date stands under it. */
function plainTitle(paragraphs: readonly Paragraph[], end: number): Lines | null {
  for (let index = 0; index < end; index += 1) {
    const text = plain(paragraphs[index])
    if (text === null || text.length < 5 || /^\d+$/.test(text)) continue
    if (endsTitle(text) && !/^[《“]/.test(text)) return withEdges(paragraphs, { start: index, end: index + 1 }, text)
  }
  return null
}

/** Whether a line could be the name of an issuer before 关于. */
export const couldBeIssuer = (text: string): boolean => !notInOfficeNames.test(text)
