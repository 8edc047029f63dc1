import type { Block } from '../../structure/notice-tree.ts'
import { firstMarker, formTitle, listHint } from '../../words/list-openers.ts'
import { type ListOpening, markOf, type Site, wordsSpan } from './found-document.ts'
import { headingOpens, labelOpens, sentenceOpens } from './openers.ts'

/** What a block says that opens a list, if it does. */
export function openingOf(site: Site, block: Block): ListOpening | null {
  const { text, folded } = site.reading
  if (block.type === 'clutter' || block.type === 'title' || block.type === 'row') return null
  const last = site.sentences.get(block.index)?.at(-1)
  if (last && sentenceOpens(folded.slice(last.span.start, last.span.end).trimEnd())) {
    const span = { start: last.span.start, end: last.span.end }
    return {
      words: text.slice(span.start, span.end).replace(/[：:]\s*$/, ''),
      span,
      block,
      certain: true,
      request: markOf(span),
    }
  }
  const heading = block.heading ?? (block.type === 'annexTitle' || isLabel(block) ? wordsSpan(block) : null)
  if (heading === null) return null
  const words = folded.slice(heading.start, heading.end).replace(/\s/g, '')
  const form = block.type === 'annexTitle' && formTitle.pattern.test(words)
  if (!headingOpens(words) && !form && !labelOpens(words)) return null
  const said = text.slice(heading.start, heading.end).replace(/[：:]\s*$/, '')
  return { words: said, span: heading, block, certain: true, request: markOf(heading) }
}

/** The longest line without a number that may head a list. */
const longestLabel = 16

/** Whether a line is as short as a heading that has no number: 申报材料. */
const isLabel = ({ type, marker, span }: Block): boolean =>
  type === 'paragraph' && marker === null && span.end - span.start <= longestLabel

/** The heading over a first entry that no words for documents open. */
export function unopened(site: Site, block: Block): ListOpening | null {
  const { text, folded, tree } = site.reading
  if (block.marker === null || !firstMarker.pattern.test(folded.slice(block.marker.start, block.marker.end)))
    return null
  const over = block.parent === null ? null : tree.blocks[block.parent]
  const span = over?.heading ?? over?.body ?? null
  if (!over || span === null) return null
  const words = text.slice(span.start, Math.min(span.end, span.start + 80))
  const above = over.parent === null ? null : (tree.blocks[over.parent]?.heading ?? null)
  const hinted =
    listHint.pattern.test(words) || (above !== null && listHint.pattern.test(text.slice(above.start, above.end)))
  return { words: words.replace(/[：:。]\s*$/, ''), span, block: over, certain: hinted, request: markOf(span) }
}
