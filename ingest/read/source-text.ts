import type { Span } from '../../schemas/span.ts'

/** Left, top, right, bottom on a page, in points from its top left corner. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** Where a run of characters stands in the original document; each format has its own way to say it. */
export type Place =
  /** Plain text and Markdown: the first character's line and column, both from 1; `offset` in the decoded source. */
  | { readonly type: 'line'; readonly line: number; readonly column: number; readonly offset: number }
  /** PDF and OFD: the box of the whole run, whose characters share its width evenly. */
  | { readonly type: 'page'; readonly page: number; readonly box: Box }
  /** Word: paragraph number (from 1) in a part of the file, and the character's offset in it. */
  | { readonly type: 'paragraph'; readonly part: string; readonly paragraph: number; readonly offset: number }

/** Characters `span` of the source text that come, one for one, from consecutive characters at one place. */
export type Origin = { readonly span: Span; readonly at: Place }

/**
 * One line of the source text.
 *
 * `screen`: a line as it was wrapped; the paragraph may go on in the next one.
 * `paragraph`: whole, as its author ended it.
 * `heading`: whole, and the format says that it is a heading (style, size, tag) of this depth, 0 for the title.
 * `row`: a table row; its cells are separated by tabs.
 * `note`: a footnote or a text box, whole.
 */
export type SourceLine = { readonly span: Span } & (
  | { readonly type: 'screen' | 'paragraph' | 'note' }
  | { readonly type: 'heading'; readonly depth: number }
  | { readonly type: 'row'; readonly table: number; readonly header: boolean }
)

/** What a reader left out or could not keep, with how often: page numbers, running headers, comments, images … */
export type Loss = { readonly code: LossCode; readonly count: number; readonly detail?: string }
export type LossCode =
  | 'page-number'
  | 'running-header'
  | 'hidden-text'
  | 'image'
  | 'comment'
  | 'revision'
  | 'header-footer'
  | 'automatic-number'
  | 'script'
  | 'link-target'
  | 'character-repaired'
  /** A page that shows a picture alone, among pages of text. */
  | 'page-without-text'
  | 'watermark'
  /** A character that a page shows and its text does not give, by all signs. */
  | 'character-doubtful'
  /** A paragraph whose automatic number the format does not give. */
  | 'missing-number'

/** What every reader returns: the words of a document in reading order and, for each character, where it came from. */
export type SourceText = {
  readonly mediaType: string
  /** Lines joined by LF. No character is rewritten but for decoding and the repair of compatibility radicals. */
  readonly text: string
  readonly lines: readonly SourceLine[]
  /** In the order of the text; a character outside every span was supplied by the reader (a derived number, a tab). */
  readonly origins: readonly Origin[]
  readonly pages: number | null
  /** What the format itself says of the document (meta tags of a page): never a guess. */
  readonly facts: { readonly title?: string; readonly published?: string; readonly url?: string }
  readonly losses: readonly Loss[]
  /** Characters that the original shows otherwise, by all signs; U+FFFD stands for one that is shown and not given. */
  readonly doubtful: readonly Span[]
}

/** Why a document gives no rules; the words are in the message tables, in Chinese and English. */
export type ReadProblem = {
  readonly code:
    | 'needs-ocr'
    | 'needs-password'
    | 'damaged'
    | 'not-a-document'
    | 'text-damaged'
    | 'too-large'
    | 'too-slow'
    | 'revisions-pending'
  readonly detail?: string
  readonly pages?: readonly number[]
  /** The words in question, where there are any. */
  readonly quote?: string
}
