import type { Block } from '../../structure/notice-tree.ts'
import { commands, factsAlone, firstMarker, formTitle, listHint, notListed } from '../../words/list-openers.ts'
import { readEntry } from './entry.ts'
import { type FoundDocument, type ListOpening, markOf, type Site, wordsSpan } from './found-document.ts'
import { type Branch, readList } from './list-items.ts'
import { headingOpens, labelOpens, sentenceOpens } from './openers.ts'

/** Documents in numbered lists, and the blocks that those lists use up. */
export type ListedDocuments = { readonly documents: readonly FoundDocument[]; readonly blocks: ReadonlySet<number> }

const listParts: ReadonlySet<string> = new Set(['body', 'annex', 'head'])

/**
 * Finds the numbered lists of documents: one item an entry, under a heading or sentence that opens the list.
 *
 *     （一）企业申请 … 申请时提交下列材料：
 *     ⟦1. 高新技术企业认定申请书；⟧
 *     ⟦2. 证明企业依法成立的相关注册登记证件；⟧
 *     （二）专家评审
 *
 * A list that nothing opens is one of documents where nearly all its entries are; it is flagged unless its heading hints at papers.
 */
export function findListed(site: Site): ListedDocuments {
  const documents: FoundDocument[] = []
  const used = new Set<number>()
  const take = (opening: ListOpening, branches: readonly Branch[], share: number): void => {
    if (branches.length === 0 || branches.some(branch => used.has(branch.block.index))) return
    const found = readList(site, opening, branches, share)
    for (const document of found) {
      documents.push(document)
      used.add(document.block.index)
    }
    for (const { block, below } of branches) {
      if (found.some(each => each.block === block)) for (const each of below) used.add(each.index)
    }
  }
  for (const block of site.reading.tree.blocks) {
    if (used.has(block.index) || !listParts.has(block.part)) continue
    const opening = openingOf(site, block)
    if (opening === null) continue
    const branches = branchesAfter(site, block)
    if (branches.length > 0) take(opening, branches, block.type === 'annexTitle' ? 0.75 : 0.4)
    else take({ ...opening, certain: false }, linesAfter(site, block), 0.9)
  }
  for (const block of site.reading.tree.blocks) {
    if (block.marker === null || used.has(block.index) || !listParts.has(block.part)) continue
    const opening = unopened(site, block)
    if (opening === null) continue
    const hinted = listHint.pattern.test(opening.words)
    const branches = branchesFrom(site.reading.tree.blocks, block)
    if (branches.length >= 3 && branches.every(each => isBare(site, each))) take(opening, branches, hinted ? 0.7 : 0.9)
  }
  return { documents, blocks: used }
}

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
function unopened(site: Site, block: Block): ListOpening | null {
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

/** Whether an entry is no more than a name and what describes it: it is short, commands nothing and opens with no verb. */
function isBare({ reading }: Site, { block }: Branch): boolean {
  // a numbered line with entries of its own heads a section
  if (reading.tree.blocks[block.index + 1]?.parent === block.index) return false
  const { start, end } = wordsSpan(block)
  const words = reading.folded.slice(start, end).trim()
  return (
    words.length <= 90 &&
    !notListed.pattern.test(words) &&
    !factsAlone.pattern.test(words) &&
    !commands.pattern.test(words.split(/[,;。:(]/)[0] ?? '')
  )
}

/** Blocks without a number that may stand between an opening and its first entry. */
const slack = 2

/** The numbered blocks below an opening, up to where the numbering returns to the parent. */
function branchesAfter(site: Site, opener: Block): Branch[] {
  const { folded, tree } = site.reading
  const { blocks } = tree
  let at = opener.index + 1
  const limit = at + (opener.type === 'paragraph' || opener.type === 'item' ? 0 : slack)
  for (let between = blocks[at]; at < limit && between?.type === 'paragraph'; between = blocks[at]) {
    if (between.marker !== null) break
    if (openingOf(site, between) !== null) return []
    at += 1
  }
  const first = blocks[at]
  if (!first || first.marker === null || first.part !== opener.part) return []
  const { start, end } = first.marker
  const anew = opener.marker === null && firstMarker.pattern.test(folded.slice(start, end))
  if (!anew && first.depth <= floorOf(blocks, opener)) return []
  return branchesFrom(blocks, first)
}

/** The most lines of a list without numbers. */
const mostLines = 30

/** The lines behind an opening with a colon that name documents without a number, up to the first that names none. */
function linesAfter({ reading }: Site, opener: Block): Branch[] {
  const { folded, tree } = reading
  if (!folded.slice(opener.span.start, opener.span.end).trimEnd().endsWith(':')) return []
  const lines: Branch[] = []
  for (const block of tree.blocks.slice(opener.index + 1, opener.index + 1 + mostLines)) {
    const { start, end } = block.span
    if (block.type !== 'paragraph' || block.marker !== null || block.part !== opener.part || end - start > 90) break
    const entry = readEntry(reading, block.span)
    if (entry === null || !entry.sure || entry.label !== null) break
    lines.push({ block, below: [] })
  }
  return lines
}

/** A numbered block and those that follow it in the same numbering, each with what stands below it. */
function branchesFrom(blocks: readonly Block[], first: Block): Branch[] {
  const branches: { block: Block; below: Block[] }[] = []
  const seen = new Set<string>()
  for (const block of blocks.slice(first.index, first.index + 400)) {
    if (block.part !== first.part || block.type === 'annexTitle') break
    if (block.marker === null) {
      if (!continues(blocks, block, first)) break
      continue
    }
    if (block.depth < first.depth) break
    if (block.depth > first.depth) branches.at(-1)?.below.push(block)
    else {
      if (block.parent !== first.parent || seen.has(block.section)) break
      seen.add(block.section)
      branches.push({ block, below: [] })
    }
  }
  return branches
}

/** The depth that entries must exceed: the opener's own, or that of the block it stands under. */
const floorOf = (blocks: readonly Block[], opener: Block): number =>
  opener.marker !== null ? opener.depth : opener.parent === null ? 0 : (blocks[opener.parent]?.depth ?? 0)

/** Whether the numbering of a list goes on behind a paragraph without a number. */
function continues(blocks: readonly Block[], block: Block, first: Block): boolean {
  const next = blocks[block.index + 1]
  return next !== undefined && next.marker !== null && next.depth === first.depth && next.parent === first.parent
}
