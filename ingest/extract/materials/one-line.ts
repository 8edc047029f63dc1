import type { Block } from '../../structure/notice-tree.ts'
import { findDocuments } from './document-names.ts'
import { strengthOf } from './document-nouns.ts'
import { readForms } from './document-words.ts'
import { readEntry } from './entry.ts'
import type { FoundDocument, ListOpening, Site } from './found-document.ts'

/**
 * The papers of a line without a number that enumerates all there are; each is an item.
 *
 *     低保申请资料：
 *     ⟦户口簿（含首页）⟧、⟦收入证明⟧、⟦离异家庭的复印离婚证⟧
 */
export function findOneLine({ reading }: Site, opening: ListOpening, block: Block): FoundDocument[] {
  const { folded } = reading
  const end = block.span.start + folded.slice(block.span.start, block.span.end).replace(/[。;\s]+$/, '').length
  const mentions = findDocuments(folded, { start: block.span.start, end })
  const named = mentions.every(({ name }) => strengthOf(folded.slice(name.start, name.end)) === 'strong')
  if (mentions.length < 2 || !named || (mentions.at(-1)?.whole.end ?? 0) < end) return []
  return mentions.flatMap((mention, index) => {
    const entry = readEntry(reading, { start: mention.name.start, end: mention.whole.end })
    if (entry === null) return []
    const form = [...new Set([...entry.form, ...readForms(mention.shape ?? '')])]
    const told = { ...entry, form, copies: mention.copies ?? entry.copies }
    const common = { block, opening, request: opening.request, brought: false, flags: [], alternativeTo: null }
    return [{ ...common, entry: told, order: index + 1, group: entry.label }]
  })
}
