import type { Span } from '../../../schemas/span.ts'
import type { Block } from '../../structure/notice-tree.ts'
import {
  actedEntry,
  asksNothing,
  asksTwice,
  asksWithin,
  closingLine,
  handsInBefore,
  instruction,
  sanctioned,
} from '../../words/document-entries.ts'
import { copiesTwice } from '../../words/document-lists.ts'
import { foldWidth } from '../../words/fold.ts'
import { notListed, offeredPaper, plainName, referenceHeading } from '../../words/list-openers.ts'
import type { Branch } from './branches.ts'
import { areSentences, isSentence } from './case-sentences.ts'
import { findDocuments } from './document-names.ts'
import { strengthOf } from './document-nouns.ts'
import { type DocumentEntry, inTurn, readEntry } from './entry.ts'
import { type FoundDocument, type ListOpening, type Site, wordsSpan } from './found-document.ts'
import { headingOpens, labelOpens, sentenceOpens } from './openers.ts'
import { findInProse } from './prose.ts'
import { outsideBrackets } from './segments.ts'
import { withOpening } from './told-by-opening.ts'

/** The items of a list; none where less than `share` of its entries are surely documents. */
export function readList(
  site: Site,
  opening: ListOpening,
  branches: readonly Branch[],
  share: number,
  from = 0,
): FoundDocument[] {
  if (isReference(site, opening, branches)) return []
  const { folded } = site.reading
  const told = areSentences(
    folded,
    branches.map(({ block }) => block),
  )
  const listed = told ? branches.filter(({ block }) => !isSentence(folded, block)) : branches
  const read = listed.map(branch => ({ branch, entry: entryOf(site, branch) }))
  const entries = read.flatMap(({ entry }) => entry ?? [])
  const announced = opening.certain && site.reading.folded.charAt(opening.span.end - 1) === ':'
  const fitting = entries.filter(entry => entry.sure || (announced && isPlain(entry))).length
  if (entries.length > 0 && (!entries.some(entry => entry.sure) || fitting < entries.length * share)) return []
  const found: FoundDocument[] = []
  for (const { branch, entry } of read) {
    const order = from + found.length
    const next =
      entry === null ? readGroup(site, opening, branch, order) : readItem(site, opening, branch, entry, order)
    for (const document of next) found.push(document)
  }
  return found
}

/** Whether a list under a bare heading shows what to look up and not what to hand in: 相关文件：1.《…办法》 2.《…表》模板. */
function isReference({ reading }: Site, { words }: ListOpening, branches: readonly Branch[]): boolean {
  if (!referenceHeading.pattern.test(foldWidth(words).replace(/\s/g, ''))) return false
  return branches.some(({ block }) => {
    const { start, end } = wordsSpan(block)
    return offeredPaper.pattern.test(reading.folded.slice(start, end).trim())
  })
}

/**
 * The entries under a label that is no document itself: （四）相关证明： 1.授权书 2.同意文件.
 *
 * A label that opens a list of its own, such as 必备材料, is left to be one.
 */
function readGroup(site: Site, opening: ListOpening, { block, below }: Branch, from: number): FoundDocument[] {
  const depth = below[0]?.depth ?? 0
  const branches: { block: Block; below: Block[] }[] = []
  for (const each of below) {
    if (each.depth <= depth) branches.push({ block: each, below: [] })
    else branches.at(-1)?.below.push(each)
  }
  const { start, end } = wordsSpan(block)
  if (branches.length === 0 || sentenceOpens(site.reading.folded.slice(start, end).trimEnd())) return []
  const label = site.reading.text.slice(start, end).replace(/[：:；;。\s]+$/, '')
  if (headingOpens(label) || labelOpens(label)) return []
  const generic = strengthOf(site.reading.folded.slice(start, start + label.length)) === 'generic' || label.length > 24
  const found = readList(site, opening, branches, 0.4, from)
  return found.map(each => ({ ...each, group: each.group ?? (generic ? null : label) }))
}

/** The item of an entry, and that which may stand in for it; several where each has its own number of copies. */
function readItem(
  site: Site,
  opening: ListOpening,
  branch: Branch,
  entry: DocumentEntry,
  from: number,
): FoundDocument[] {
  const counted = withOwnCopies(site, branch)
  if (counted.length > 0) {
    return counted.map((each, index) => ({ ...each, opening, order: from + index + 1, group: entry.label }))
  }
  const { request } = opening
  const common = { block: branch.block, opening, request, brought: false }
  const whose = entry.label ?? groupOf(opening.words)
  return inTurn(withParts(site, branch, entry)).map(({ entry, instead }, index) => ({
    ...common,
    entry: withOpening(opening.words, entry),
    group: entry.label ?? whose,
    order: from + index + 1,
    alternativeTo: instead ? from + index : null,
    flags: opening.certain && (entry.sure || isPlain(entry)) ? [] : (['list-boundary'] as const),
  }))
}

/** The longest name of a paper that no noun for papers ends. */
const longestPlain = 30

/** Whether an entry without a noun for papers is nothing but a name, so that its list says what it is: ⟦产品配方⟧. */
const isPlain = ({ item }: DocumentEntry): boolean =>
  item.length <= longestPlain && plainName.pattern.test(item) && !notListed.pattern.test(item)

/** Whose list it is, as its opening says: ⟦重点企业⟧需提供. */
const groupOf = (opening: string): string | null => handsInBefore.pattern.exec(foldWidth(opening))?.groups?.whom ?? null

/**
 * The documents of an entry that are items of their own, as it gives them copies or asks whole sentences for them:
 * 原著、译稿各6份，授权证明2份; 候选人提交申报表；候选团队提交业绩报告.
 */
function withOwnCopies(site: Site, { block }: Branch): FoundDocument[] {
  const span = wordsSpan(block)
  const words = site.reading.folded.slice(span.start, span.end)
  const asks = asksTwice.pattern.test(words)
  if (!asks && !copiesTwice.pattern.test(words)) return []
  const found = (site.sentences.get(block.index) ?? []).flatMap(sentence => findInProse(site, sentence))
  const counted = found.filter(({ entry }) => entry.copies !== null).length > 1
  return found.length > 1 && (asks || counted) ? found : []
}

/** Reads an entry that is a document; one that opens a list of its own, or only instructs, is none. */
function entryOf(site: Site, { block, below, overSentences }: Branch): DocumentEntry | null {
  const { reading } = site
  const span = below.length > 0 ? withoutOpening(reading.folded, wordsSpan(block)) : wordsSpan(block)
  const words = reading.folded.slice(span.start, span.end)
  const heads = below.length > 0 || block.type === 'heading'
  if (heads && overSentences !== true && isGroup(words)) return null
  const outside = outsideBrackets(reading.folded, span)
  if (
    sentenceOpens(words.trimEnd()) ||
    asksNothing.pattern.test(outside) ||
    sanctioned.pattern.test(firstSentence(outside)) ||
    asksWithin.pattern.test(words) ||
    actedEntry.pattern.test(outside) ||
    closingLine.pattern.test(words)
  )
    return null
  const entry = readEntry(reading, span)
  if (entry === null || (!entry.sure && (instruction.pattern.test(words) || words.length > 120))) return null
  return entry
}

/** An entry may say behind its document what happens without it: 发票等商业单证。⟦逾期不予受理。⟧ */
const firstSentence = (words: string): string => words.slice(0, words.indexOf('。') + 1 || words.length)

/** An entry without the sentence that opens what stands below it: 评价表及证明材料。⟦证明材料包括：⟧ */
function withoutOpening(folded: string, { start, end }: Span): Span {
  const words = folded.slice(start, end).trimEnd()
  const stop = words.slice(0, -1).lastIndexOf('。') + 1
  return stop > 1 && sentenceOpens(words.slice(stop)) ? { start, end: start + stop } : { start, end }
}

const isGroup = (words: string): boolean => {
  const label = words.replace(/[:;。]\s*$/, '')
  const strength = strengthOf(label)
  if (strength === 'generic') return findDocuments(label, { start: 0, end: label.length }).length < 2
  return strength === null || headingOpens(label)
}

/** The contents of a container that stand as numbered blocks below it. */
function withParts({ reading }: Site, { below }: Branch, entry: DocumentEntry): DocumentEntry {
  if (below.length === 0) return entry
  const parts = below.map(block => {
    const span = wordsSpan(block)
    return reading.text.slice(span.start, span.end).replace(/[；;。，,]\s*$/, '')
  })
  return { ...entry, parts: [...entry.parts, ...parts.filter(part => part !== '')] }
}
