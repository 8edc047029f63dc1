import type { Attachment, Citation, Problem } from '../../schemas/rule-file.ts'
import type { Span } from '../../schemas/span.ts'
import type { SourceText } from '../read/source-text.ts'

/** The parts of a notice in the order of GB/T 9704: what stands before it, its head, body, signature and what follows. */
export type Part = 'chrome' | 'head' | 'body' | 'attachments' | 'signature' | 'annex' | 'imprint'

export type BlockType =
  | 'clutter'
  | 'letterhead'
  | 'title'
  | 'documentNumber'
  | 'addressees'
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'row'
  | 'note'
  | 'attachment'
  | 'issuer'
  | 'issued'
  | 'annexTitle'

/**
 * One line of the canonical text: a paragraph, heading, numbered item or table row.
 *
 *     ⟦（一）⟧⟦企业年度评价建议目标。⟧⟦为夯实我省优质中小企业…⟧
 *      marker  heading               body
 *
 * A `heading` block has no body, an `item` or `paragraph` may have a run-in heading before its body.
 */
export type Block = {
  readonly type: BlockType
  readonly part: Part
  /** Position in `NoticeTree.blocks`. */
  readonly index: number
  /** The whole line, without the LF. */
  readonly span: Span
  /** The number or bullet that opens the line (`一、` `（二）` `3.` `第四条`), with its punctuation; in the list of attachments also behind 附件：. */
  readonly marker: Span | null
  /** The heading words, without marker and closing 。 */
  readonly heading: Span | null
  /** The sentences; null for a heading that stands alone. */
  readonly body: Span | null
  /** Depth of the numbering, from 1 (一、 or 第一章); 0 where the line has no number. */
  readonly depth: number
  /** The numbers that lead here, as people cite them: `二（一）3`, `第十一条（五）1`, `附件2·3`; empty before the first. */
  readonly section: string
  /** The numbered block that this one stands under. */
  readonly parent: number | null
  /** Cells of a `row`; empty otherwise. */
  readonly cells: readonly Span[]
  /** Table of a `row` and whether it is a header row. */
  readonly table: { readonly number: number; readonly header: boolean } | null
  readonly page: number | null
  /** Whether a character in it is doubtful: the original may show another, or one more. */
  readonly damaged: boolean
}

/** Characters `span` of the canonical text that stand at `source` and on in the source text. */
export type Segment = { readonly span: Span; readonly source: number }

/** What the head and the signature of a notice say, as they say it; what is not there is null or empty. */
export type Head = {
  readonly title: string | null
  readonly documentNumber: string | null
  readonly issuers: readonly string[]
  readonly addressees: readonly string[]
  readonly issued: string | null
  readonly published: string | null
  readonly attachments: readonly Attachment[]
  readonly citations: readonly Citation[]
}

/** A notice as a tree: canonical text, its blocks in order (each knows its parent), and what identifies the notice. */
export type NoticeTree = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly segments: readonly Segment[]
  readonly source: SourceText
  readonly head: Head
  readonly problems: readonly Problem[]
}
