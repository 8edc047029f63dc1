import { actedEntry } from '../../words/document-entries.ts'
import { commands, factsAlone, listHint, notListed } from '../../words/list-openers.ts'
import { type Branch, branchesAfter, branchesFrom, labelledAfter, linesAfter } from './branches.ts'
import { type FoundDocument, type ListOpening, type Site, wordsSpan } from './found-document.ts'
import { readList } from './list-items.ts'
import { openingOf, unopened } from './list-openings.ts'
import { findOneLine } from './one-line.ts'

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
  const take = (opening: ListOpening, branches: readonly Branch[], share: number, label?: string): void => {
    if (branches.length === 0 || branches.some(branch => used.has(branch.block.index))) return
    const found = readList(site, opening, branches, share)
    for (const document of found) {
      documents.push(label === undefined ? document : { ...document, group: document.group ?? label })
      used.add(document.block.index)
    }
    for (const { block, below } of branches) {
      if (found.some(each => each.block === block)) for (const each of below) used.add(each.index)
    }
  }
  const takeLines = (opening: ListOpening, lines: readonly Branch[]): void => {
    const [line, ...more] = lines.filter(({ block }) => !used.has(block.index))
    const enumerated = line === undefined || more.length > 0 ? [] : findOneLine(site, opening, line.block)
    if (enumerated.length === 0) take({ ...opening, certain: false }, lines, 0.9)
    for (const document of enumerated) {
      documents.push(document)
      used.add(document.block.index)
    }
  }
  for (const block of site.reading.tree.blocks) {
    if (used.has(block.index) || !listParts.has(block.part)) continue
    const opening = openingOf(site, block)
    if (opening === null) continue
    const branches = branchesAfter(site, block)
    const labelled = branches.length > 0 ? [] : labelledAfter(site, block)
    for (const list of labelled) take(opening, list.branches, 0.4, list.label)
    if (branches.length > 0) take(opening, branches, block.type === 'annexTitle' ? 0.75 : 0.4)
    else if (labelled.length === 0) takeLines(opening, linesAfter(site, block))
  }
  for (const block of site.reading.tree.blocks) {
    if (block.marker === null || used.has(block.index) || !listParts.has(block.part)) continue
    const opening = unopened(site, block)
    if (opening === null) continue
    const hinted = listHint.pattern.test(opening.words)
    const branches = branchesFrom(site, block)
    if (branches.length >= 3 && branches.every(each => isBare(site, each))) take(opening, branches, hinted ? 0.7 : 0.9)
  }
  return { documents, blocks: used }
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
    !actedEntry.pattern.test(words) &&
    !commands.pattern.test(words.split(/[,;。:(]/)[0] ?? '')
  )
}
