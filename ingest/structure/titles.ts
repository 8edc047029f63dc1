import { namedTitles } from './named-titles.ts'
import { bareTitle, markedTitle, plainTitle } from './plain-titles.ts'
import { joinStrands } from './strand.ts'
import { headEnd, type TitleLines } from './title-lines.ts'
import type { Paragraph } from './wraps.ts'

/** Paragraphs with the lines of the title made one, and where the title stands; null where the head has none. */
export type Titled = { readonly paragraphs: readonly Paragraph[]; readonly title: number | null }

/**
 * Finds the title, over however many lines it was set, and the name of the page above that repeats it.
 *
 *     ⟦某市经济和信息化局关于组织⟧
 *     ⟦开展2026年某项申报的通知⟧
 */
export function joinTitle(paragraphs: readonly Paragraph[]): Titled {
  const end = headEnd(paragraphs)
  const named = namedTitles(paragraphs, end)
  const span = named.at(-1) ?? markedTitle(paragraphs, end) ?? plainTitle(paragraphs, end) ?? bareTitle(paragraphs, end)
  if (span === null) return { paragraphs, title: null }
  let joined = paragraphs
  for (const each of [...named.slice(0, -1), span].toSorted((one, other) => other.start - one.start))
    joined = joined.toSpliced(each.start, each.end - each.start, joinLines(paragraphs, each))
  const above = named.slice(0, -1).filter(({ start }) => start < span.start)
  return { paragraphs: joined, title: span.start - above.reduce((lost, { start, end }) => lost + end - start - 1, 0) }
}

const joinLines = (paragraphs: readonly Paragraph[], { start, end }: TitleLines): Paragraph => {
  const lines = paragraphs.slice(start, end)
  return {
    lines: lines.flatMap(each => each.lines),
    strand: joinStrands(lines.map(each => each.strand)),
    shape: 'plain',
  }
}
