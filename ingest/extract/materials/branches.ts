import type { Block } from '../../structure/notice-tree.ts'
import { firstMarker } from '../../words/list-openers.ts'
import { areSentences } from './case-sentences.ts'
import { readEntry } from './entry.ts'
import type { Site } from './found-document.ts'
import { openingOf } from './list-openings.ts'

/** A block that belongs to a list, with the deeper blocks below it. */
export type Branch = {
  readonly block: Block
  readonly below: readonly Block[]
  /** Whether what stands below are sentences of their own. */
  readonly overSentences?: boolean
}

/** Blocks without a number that may stand between an opening and its first entry. */
const slack = 2

/** The numbered blocks below an opening, up to where the numbering returns to the parent. */
export function branchesAfter(site: Site, opener: Block): Branch[] {
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
  return branchesFrom(site, first)
}

const endsInColon = (folded: string, { span: { start, end } }: Block): boolean =>
  folded.slice(start, end).trimEnd().endsWith(':')

/** The most lines of a list without numbers. */
const mostLines = 30

/** The lines behind an opening with a colon that name documents without a number, up to the first that names none. */
export function linesAfter(site: Site, opener: Block): Branch[] {
  const { reading } = site
  const { folded, tree } = reading
  if (!endsInColon(folded, opener)) return []
  const lines: Branch[] = []
  for (const block of tree.blocks.slice(opener.index + 1, opener.index + 1 + mostLines)) {
    const { start, end } = block.span
    if (block.type !== 'paragraph' || block.marker !== null || block.part !== opener.part || end - start > 90) break
    const entry = readEntry(reading, block.span)
    if (entry === null || !entry.sure || entry.label !== null || openingOf(site, block) !== null) break
    lines.push({ block, below: [] })
  }
  return lines
}

/** A line that says whose papers the numbered entries below it are: 市直学校：. */
const longestLabel = 24

/** The numbered lists below an opening that each have a label of their own. */
export function labelledAfter(site: Site, opener: Block): { readonly label: string; readonly branches: Branch[] }[] {
  const { text, folded, tree } = site.reading
  if (!endsInColon(folded, opener)) return []
  const lists: { label: string; branches: Branch[] }[] = []
  let at = opener.index + 1
  for (let over = tree.blocks[at]; over?.type === 'paragraph' && over.part === opener.part; over = tree.blocks[at]) {
    const { start, end } = over.span
    const said = folded.slice(start, end).trimEnd()
    const first = tree.blocks[at + 1]
    if (over.marker !== null || said.length > longestLabel || !said.endsWith(':') || first?.marker == null) break
    if (!firstMarker.pattern.test(folded.slice(first.marker.start, first.marker.end))) break
    const branches = branchesFrom(site, first)
    lists.push({ label: text.slice(start, start + said.length - 1).trim(), branches })
    const last = branches.at(-1)
    at = (last?.below.at(-1) ?? last?.block ?? first).index + 1
  }
  return lists
}

/** A numbered block and those that follow it in the same numbering, each with what stands below it. */
export function branchesFrom({ reading }: Site, first: Block): Branch[] {
  const { folded, tree } = reading
  const { blocks } = tree
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
  return branches.map(each => (areSentences(folded, each.below) ? { ...each, below: [], overSentences: true } : each))
}

/** The depth that entries must exceed: the opener's own, or that of the block it stands under. */
const floorOf = (blocks: readonly Block[], opener: Block): number =>
  opener.marker !== null ? opener.depth : opener.parent === null ? 0 : (blocks[opener.parent]?.depth ?? 0)

/** Whether the numbering of a list goes on behind a paragraph without a number. */
function continues(blocks: readonly Block[], block: Block, first: Block): boolean {
  const next = blocks[block.index + 1]
  return next !== undefined && next.marker !== null && next.depth === first.depth && next.parent === first.parent
}
