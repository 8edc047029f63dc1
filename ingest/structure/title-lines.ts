import { foldWidth } from '../words/fold.ts'
import { bareNumber } from '../words/layout/document-numbers.ts'
import { aboutWord } from '../words/layout/issuers.ts'
import { unclosed } from '../words/layout/punctuation.ts'
import { titleEnd, titleGoesOn, titleObjectGoesOn } from '../words/layout/titles.ts'
import { isEdge } from './shapes.ts'
import type { Paragraph } from './wraps.ts'

const longestTitle = 160
const headLines = 60
const sentenceMark = /[。；：！？]/

/** The paragraphs that make a title, from `start` up to `end`. */
export type TitleLines = { readonly start: number; readonly end: number }

/** The first line that belongs to the body: a numbered one, or one that runs on over a sentence. */
export function headEnd(paragraphs: readonly Paragraph[]): number {
  const limit = Math.min(paragraphs.length, headLines)
  for (let index = 0; index < limit; index += 1) {
    const each = paragraphs[index]
    if (each === undefined || each.shape === 'numbered') return index
    if (!isEdge(each.shape) && each.strand.text.length > 30 && /[。；]/.test(each.strand.text)) return index
  }
  return limit
}

/** The words of a line that could belong to a title; null for one that cannot. */
export const plain = (paragraph: Paragraph | undefined): string | null =>
  paragraph?.shape === 'plain' &&
  (paragraph.lines[0]?.table ?? null) === null &&
  paragraph.strand.text.length <= longestTitle &&
  !sentenceMark.test(paragraph.strand.text)
    ? paragraph.strand.text
    : null

/** Whether the title could end with a line: with a kind of document, itself perhaps in a bracket. */
export const endsTitle = (text: string): boolean => titleEnd.pattern.test(foldWidth(text).replace(/^\((.*)\)$/, '$1'))

/** Whether two paragraphs stand close, as the lines of one title do: no empty line, unless every line is set apart. */
export function closeness(paragraphs: readonly Paragraph[]): (index: number) => boolean {
  const lines = paragraphs.slice(0, headLines).flatMap(each => each.lines)
  const airy = lines.filter(({ apart }) => apart).length >= lines.length * 0.7
  return index => airy || paragraphs[index]?.lines[0]?.apart === false
}

/** Issuers on lines of their own above 关于, the rest of the title below, and a bracket such as （试行） belong to it. */
export function withEdges(paragraphs: readonly Paragraph[], { start, end }: TitleLines, title: string): TitleLines {
  const close = closeness(paragraphs)
  let first = start
  if (title.startsWith(aboutWord))
    while (first > 0 && start - first < 5 && paragraphs[first - 1]?.shape === 'office' && close(first)) first -= 1
  let last = end
  let joined = title
  while (last - end < 3) {
    const below = plain(paragraphs[last])
    if (below === null) break
    const bracket = /^[（(][^（）()]{2,20}[）)]$/.test(below) && !bareNumber.pattern.test(foldWidth(below))
    if (
      !bracket &&
      !(
        close(last) &&
        endsTitle(below) &&
        (titleGoesOn.pattern.test(below) || unclosed(joined) || goesOnAsObject(joined, below))
      )
    )
      break
    joined += below
    last += 1
  }
  return { start: first, end: last }
}

/** Whether a first line ends with a kind of document that the second one writes about. */
const goesOnAsObject = (above: string, below: string): boolean =>
  titleObjectGoesOn.pattern.test(below) &&
  !titleObjectGoesOn.pattern.test(above) &&
  !below.includes(aboutWord) &&
  above.includes(aboutWord)
