import type { Span } from '../../schemas/span.ts'
import type { Block, NoticeTree } from '../structure/notice-tree.ts'

/** A part of a sentence between commas: `clauses` of one sentence follow each other without a gap. */
export type Clause = Span

/** A sentence of one block, closing mark included; table cells and headings count as sentences. */
export type Sentence = {
  /** Position in `Reading.sentences`. */
  readonly index: number
  readonly span: Span
  readonly block: Block
  readonly clauses: readonly Clause[]
  /** Whether these are the words of a heading (run-in or alone). */
  readonly heading: boolean
}

/** What the extractors share: the tree, its text folded to half width (same length, same offsets), and its sentences. */
export type Reading = {
  readonly tree: NoticeTree
  /** The canonical text as it is; quotes are cut from here. */
  readonly text: string
  /** The canonical text with full-width digits, letters and marks folded to ASCII one for one; patterns run on this. */
  readonly folded: string
  readonly sentences: readonly Sentence[]
}
