import type { Span } from '../../../schemas/span.ts'
import type { Block } from '../../structure/notice-tree.ts'
import { findDocuments } from './document-names.ts'
import { strengthOf } from './document-nouns.ts'
import { readForms } from './document-words.ts'
import { type DocumentEntry, readEntry } from './entry.ts'
import type { FoundDocument, ListOpening, Site } from './found-document.ts'
import { segmentsOf, type Texts } from './segments.ts'

/** The papers that a stretch enumerates; none where it says anything else. */
export function enumeratedIn(texts: Texts, span: Span): DocumentEntry[] {
  const { folded } = texts
  const mentions = segmentsOf(folded, span).flatMap(segment => {
    const found = findDocuments(folded, segment)
    return (found.at(-1)?.whole.end ?? 0) < segment.end ? [null] : found
  })
  const strengths = mentions.map(each => each && strengthOf(folded.slice(each.name.start, each.name.end)))
  return strengths.includes('strong') && strengths.every(each => each === 'strong' || each === 'weak')
    ? mentions.flatMap(mention => {
        const entry = mention && readEntry(texts, { start: mention.name.start, end: mention.whole.end })
        if (!mention || !entry) return []
        const form = [...new Set([...entry.form, ...readForms(mention.shape ?? '')])]
        return [{ ...entry, form, copies: mention.copies ?? entry.copies }]
      })
    : []
}

/**
 * The papers of a line without a number that enumerates all there are; each is an item.
 *
 *     低保申请资料：
 *     ⟦户口簿（含首页）⟧、⟦收入证明⟧、⟦离异家庭的复印离婚证⟧
 */
export function findOneLine({ reading }: Site, opening: ListOpening, block: Block): FoundDocument[] {
  const { folded } = reading
  const end = block.span.start + folded.slice(block.span.start, block.span.end).replace(/[。;\s]+$/, '').length
  const entries = enumeratedIn(reading, { start: block.span.start, end })
  return entries.length < 2 ? [] : asItems(entries, { opening, block, from: 0, group: null })
}

/** Where enumerated papers stand: their list, their line or row, how many items of the list come before, and whose they are. */
type Enumerated = {
  readonly opening: ListOpening
  readonly block: Block
  readonly from: number
  readonly group: string | null
}

/** Each of the papers that are enumerated is an item. */
export function asItems(
  entries: readonly DocumentEntry[],
  { opening, block, from, group }: Enumerated,
): FoundDocument[] {
  const common = { block, opening, request: opening.request, brought: false, flags: [], alternativeTo: null }
  return entries.map((entry, index) => ({ ...common, entry, order: from + index + 1, group: entry.label ?? group }))
}
