import type { Flag, MaterialRule } from '../../../schemas/rule.ts'
import type { Span } from '../../../schemas/span.ts'
import type { Block } from '../../structure/notice-tree.ts'
import type { Reading, Sentence } from '../reading.ts'
import { audienceOf, type Roles } from '../roles.ts'
import type { DocumentEntry } from './entry.ts'
import { headingOpens } from './openers.ts'

/** The words that open a list: all its items carry the same. */
export type ListOpening = {
  readonly words: string
  readonly span: Span
  readonly block: Block
  /** Whether the words say that documents follow. */
  readonly certain: boolean
  /** Its closing mark: all that it says of the actor stands before. */
  readonly request: Span
}

/** A document that a notice asks for, with the place that says so. */
export type FoundDocument = {
  readonly entry: DocumentEntry
  readonly block: Block
  readonly opening: ListOpening
  /** The words that ask for the document, from their verb on; whoever acts stands before them. */
  readonly request: Span
  /** Position in its list, from 1. */
  readonly order: number
  /** The `order` of the document it may stand in for. */
  readonly alternativeTo: number | null
  /** A label over a group of entries: 企业法人需提供. */
  readonly group: string | null
  /** Whether it is shown on the spot, which only those who apply do. */
  readonly brought: boolean
  readonly flags: readonly Flag[]
  /** A line behind the list that speaks of all its papers. */
  readonly closing?: Sentence
}

/** A notice with the index that the search for documents needs. */
export type Site = {
  readonly reading: Reading
  /** Sentences by the number of their block. */
  readonly sentences: ReadonlyMap<number, readonly Sentence[]>
  /** Blocks whose heading stands over a list of documents. */
  readonly headings: ReadonlySet<number>
  /** Whether the notice speaks to nobody but those who apply. */
  readonly toApplicants: boolean
  /** What was read of a request and its sentence, so that no list reads its opening for each item. */
  readonly told: Map<Span, Told>
}

/** What a request says of all its documents. */
export type Told = {
  readonly roles: Roles
  /** The group that its clause names before the verb, if any. */
  readonly whom: readonly string[]
  /** Whether its sentence says that whoever hands the papers in applies for something. */
  readonly applies: boolean
  readonly submitTo: MaterialRule['submitTo']
  readonly heading: string
}

/** Indexes the sentences of a notice by block. */
export function siteOf(reading: Reading): Site {
  const { tree, folded } = reading
  const { addressees } = tree.head
  const over = tree.blocks.filter(
    ({ heading }) => heading !== null && headingOpens(folded.slice(heading.start, heading.end)),
  )
  return {
    reading,
    sentences: Map.groupBy(reading.sentences, sentence => sentence.block.index),
    headings: new Set(over.map(({ index }) => index)),
    toApplicants: addressees.length > 0 && addressees.every(name => audienceOf(name) === 'applicant'),
    told: new Map(),
  }
}

/** The sentence of a block in which an offset stands. */
export const sentenceAt = ({ sentences }: Site, block: Block, at: number): Sentence => {
  const own = sentences.get(block.index) ?? []
  const found = own.find(({ span }) => span.start <= at && at < span.end) ?? own.at(-1)
  return found ?? { span: block.span, block, clauses: [block.span], heading: false, index: -1 }
}

/** The closing mark of a stretch. */
export const markOf = ({ start, end }: Span): Span => ({ start: Math.max(start, end - 1), end })

/** The words of a block behind its number. */
export const wordsSpan = (block: Block): Span => ({ start: block.marker?.end ?? block.span.start, end: block.span.end })

/** Whether a sentence stands right under a heading over documents: all that it names is asked for. */
export const underHeading = ({ headings }: Site, { block }: Sentence): boolean =>
  headings.has(block.heading === null && block.parent !== null ? block.parent : block.index)
