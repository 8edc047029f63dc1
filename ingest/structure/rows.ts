import type { Span } from '../../schemas/span.ts'
import { formHeader } from '../words/layout/attachments.ts'
import { matchesIn } from '../words/matches.ts'

/** How the cells of a row of plain text are parted. */
export type RowForm = 'tabs' | 'pipes' | 'columns' | 'header'

/** What a line looks like as a row: its form and the spans of its cells in the source; null for a line of text. */
export type RowShape = { readonly form: RowForm; readonly cells: readonly Span[] }

const longestRow = 2_000
const sentence = /[。；：]/
/** What parts cells, in each form; one space is a part of its cell. */
const [piped, tabbed, spaced, columned] = [/[^|]+/g, /[^\t]+/g, /\S+/g, /\S+(?:[ \u00a0]\S+)*/g]
/** White space that parts columns. */
const wide = /[^\S \u00a0]|\s{2}/

/** A line as a row of a table, if it could be one. */
export function rowShape(text: string, { start, end }: Span): RowShape | null {
  if (end - start > longestRow) return null
  const words = text.slice(start, end)
  if (words.startsWith('|') && words.endsWith('|') && words.length > 2)
    return { form: 'pipes', cells: partsOf(words, start, piped) }
  const tabs = words.includes('\t') ? partsOf(words, start, tabbed) : []
  if (tabs.length >= 2) return { form: 'tabs', cells: tabs }
  if (formHeader.pattern.test(words)) return { form: 'header', cells: partsOf(words, start, spaced) }
  if (!wide.test(words) || sentence.test(words)) return null
  const columns = partsOf(words, start, columned)
  return columns.length >= 3 ? { form: 'columns', cells: columns } : null
}

const partsOf = (words: string, start: number, part: RegExp): Span[] =>
  matchesIn(part, words).map(({ index, 0: { length } }) => ({ start: start + index, end: start + index + length }))

/**
 * Lines that are rows of a table: a row of tabs or columns counts only beside another one, a header of a form by itself.
 *
 * Two names in a signature, set apart by spaces, make no table.
 */
export function confirmRows(shapes: readonly (RowShape | null)[]): (RowShape | null)[] {
  const like = (one: RowShape, other: RowShape | null | undefined): boolean => other?.form === one.form
  return shapes.map((shape, index) => {
    if (shape === null || shape.form === 'header') return shape
    return like(shape, shapes[index - 1]) || like(shape, shapes[index + 1]) ? shape : null
  })
}
