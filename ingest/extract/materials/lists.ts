import type { Block } from '../../structure/notice-tree.ts'
import { instruction } from '../../words/document-entries.ts'
import { strengthOf } from './document-nouns.ts'
import { readCopies, readForms } from './document-words.ts'
import { type DocumentEntry, readEntry } from './entry.ts'
import { type FoundDocument, type ListOpening, requestOf, type Site, wordsSpan } from './found-document.ts'
import { headingOpens, sentenceOpens } from './openers.ts'
import { findInProse } from './prose.ts'

/** A block that belongs to a list, with the deeper blocks below it. */
type Branch = { readonly block: Block; readonly below: readonly Block[] }

/** Documents in numbered lists, and the blocks that those lists use up. */
export type ListedDocuments = { readonly documents: readonly FoundDocument[]; readonly blocks: ReadonlySet<number> }

/**
 * Finds the numbered lists of documents: one item an entry, under a heading or sentence that opens the list.
 *
 *     （一）企业申请 … 申请时提交下列材料：
 *     ⟦1. 高新技术企业认定申请书；⟧
 *     ⟦2. 证明企业依法成立的相关注册登记证件；⟧
 *     （二）专家评审
 */
export function findListed(site: Site): ListedDocuments {
  const documents: FoundDocument[] = []
  const used = new Set<number>()
  const { blocks } = site.reading.tree
  for (const block of blocks) {
    if (used.has(block.index) || !listParts.has(block.part)) continue
    const opening = openingOf(site, block)
    if (opening === null) continue
    const branches = branchesAfter(site, block)
    if (branches.some(branch => used.has(branch.block.index))) continue
    const found = readList(site, opening, branches, block.type === 'annexTitle')
    if (found === null) continue
    for (const document of found) documents.push(document)
    for (const { entry, block: own } of found) if (entry.sure || found.length > 0) used.add(own.index)
    for (const { block: own, below } of branches) {
      if (found.some(each => each.block === own)) for (const each of below) used.add(each.index)
    }
  }
  return { documents, blocks: used }
}

const listParts: ReadonlySet<string> = new Set(['body', 'annex', 'head'])

/** What a block says that opens a list, if it does. */
export function openingOf(site: Site, block: Block): ListOpening | null {
  const { text, folded } = site.reading
  if (block.type === 'clutter' || block.type === 'title' || block.type === 'row') return null
  const last = site.sentences.get(block.index)?.at(-1)
  if (last && sentenceOpens(folded.slice(last.span.start, last.span.end).trimEnd())) {
    const span = { start: last.span.start, end: last.span.end }
    return { words: text.slice(span.start, span.end).replace(/[：:]\s*$/u, ''), span, block }
  }
  const heading = block.heading ?? (block.type === 'annexTitle' ? wordsSpan(block) : null)
  if (heading === null) return null
  const words = folded.slice(heading.start, heading.end).replace(/\s/gu, '')
  const form = block.type === 'annexTitle' && /(?:申报书|申请书|申报材料|申请材料|材料汇编)$/u.test(words)
  if (!headingOpens(words) && !form) return null
  return { words: text.slice(heading.start, heading.end).replace(/[：:]\s*$/u, ''), span: heading, block }
}

/** Blocks without a number that may stand between an opening and its first entry. */
const slack = 2

/** The numbered blocks below an opening, up to where the numbering returns to the parent. */
function branchesAfter(site: Site, opener: Block): Branch[] {
  const { blocks } = site.reading.tree
  let at = opener.index + 1
  const limit = at + (opener.type === 'paragraph' || opener.type === 'item' ? 0 : slack)
  for (let between = blocks[at]; at < limit && between?.type === 'paragraph'; between = blocks[at]) {
    if (between.marker !== null) break
    if (openingOf(site, between) !== null) return []
    at += 1
  }
  const first = blocks[at]
  if (!first || first.marker === null || first.part !== opener.part || first.depth <= floorOf(blocks, opener)) return []
  const branches: { block: Block; below: Block[] }[] = []
  const seen = new Set<string>()
  for (const block of blocks.slice(at, at + 400)) {
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

/** The items of a list, or null where its entries are no documents. */
function readList(
  site: Site,
  opening: ListOpening,
  branches: readonly Branch[],
  doubtful: boolean,
): FoundDocument[] | null {
  const read: { branch: Branch; entry: DocumentEntry | null }[] = branches.map(branch => ({
    branch,
    entry: entryOf(site, branch),
  }))
  const sure = read.filter(({ entry }) => entry?.sure).length
  const candidates = read.filter(({ entry }) => entry !== null).length
  if (candidates === 0 || sure === 0 || sure < candidates * (doubtful ? 0.75 : 0.4)) return null
  const found: FoundDocument[] = []
  let order = 0
  for (const { branch, entry } of read) {
    if (entry === null) continue
    const counted = withOwnCopies(site, branch)
    for (const each of counted) {
      order += 1
      found.push({ ...each, opening, order, group: entry.label })
    }
    if (counted.length > 0) continue
    order += 1
    const flags = entry.sure ? [] : (['list-boundary'] as const)
    const common = {
      block: branch.block,
      opening,
      request: requestOf(opening),
      group: entry.label,
      brought: false,
      flags,
    }
    const own = withOpening(opening.words, withParts(site, branch, entry))
    found.push({ ...common, entry: own, order, alternativeTo: null })
    if (entry.alternative === null) continue
    const alternativeTo = order
    order += 1
    found.push({ ...common, entry: entry.alternative, order, alternativeTo })
  }
  return found
}

/** The documents of an entry that gives them copies of their own, which makes each an item: 原著、译稿各6份，授权证明2份. */
function withOwnCopies(site: Site, { block }: Branch): FoundDocument[] {
  const span = wordsSpan(block)
  const counts = site.reading.folded.slice(span.start, span.end).match(copiesInEntry)?.length ?? 0
  if (counts === 0) return []
  const found = (site.sentences.get(block.index) ?? []).flatMap(sentence => findInProse(site, sentence))
  return found.length > 1 && found.filter(({ entry }) => entry.copies !== null).length > 1 ? found : []
}

const copiesInEntry =
  /[各均][一二两三四五六七八九十\d]{1,3}[份套张本册]|[份套张本册][,;、][^。]{0,80}?[\d一二两三四五六七八九十][份套张本册]/gu

/** Copies and shapes that the opening asks of all its documents: 提交以下材料（一式三份）. */
const withOpening = (opening: string, entry: DocumentEntry): DocumentEntry => ({
  ...entry,
  copies: entry.copies ?? readCopies(opening),
  form: [...new Set([...entry.form, ...readForms(opening)])],
})

/** Reads an entry that is a document; one that opens a list of its own, or only instructs, is none. */
function entryOf(site: Site, { block, below }: Branch): DocumentEntry | null {
  const { reading } = site
  const span = wordsSpan(block)
  const words = reading.folded.slice(span.start, span.end)
  if ((below.length > 0 || block.type === 'heading') && isGroup(words)) return null
  if (openingOf(site, block) !== null && sentenceOpens(words.trimEnd())) return null
  const entry = readEntry(reading, span)
  if (entry === null || (!entry.sure && (instruction.pattern.test(words) || words.length > 120))) return null
  return entry
}

const isGroup = (words: string): boolean => {
  const label = words.replace(/[:;。]\s*$/u, '')
  const strength = strengthOf(label)
  return strength === null || strength === 'generic' || headingOpens(label)
}

/** The contents of a container that stand as numbered blocks below it. */
function withParts({ reading }: Site, { below }: Branch, entry: DocumentEntry): DocumentEntry {
  if (below.length === 0) return entry
  const parts = below.map(block => {
    const span = wordsSpan(block)
    return reading.text.slice(span.start, span.end).replace(/[；;。，,]\s*$/u, '')
  })
  return { ...entry, parts: [...entry.parts, ...parts.filter(part => part !== '')] }
}
