import type { Span } from '../../schemas/span.ts'
import type { SourceLine, SourceText } from '../read/source-text.ts'
import { foldWidth } from '../words/fold.ts'
import { contentsEntry } from '../words/layout/clutter.ts'
import { lostLineEnds } from './lost-line-ends.ts'
import { confirmRows, rowShape } from './rows.ts'
import { type Shape, shapeOf } from './shapes.ts'
import { readSpaced } from './spaces.ts'
import { joinStrands, type Strand, separator, trimmed } from './strand.ts'

/** A line of the source as structure reads it: its words, and what its layout says of it. */
export type Line = {
  readonly strand: Strand
  /** `wrapped`: the paragraph may go on in the next line; `whole`: the format says that it ends here. */
  readonly form: 'wrapped' | 'whole'
  readonly source: SourceLine
  /** Width with its indent, in Han characters. */
  readonly width: number
  readonly indent: number
  /** Whether an empty line stands before it. */
  readonly apart: boolean
  /** What the line is by its own words. */
  readonly shape: Shape
  /** The table of a row, and whether it is its header. */
  readonly table: { readonly number: number; readonly header: boolean } | null
}

/** Width in Han characters: ASCII counts half. */
export function widthOf(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index += 1) width += text.charCodeAt(index) < 0x2000 ? 0.5 : 1
  return width
}

/** The lines of the source that hold words, in order. */
export function readLines(source: SourceText): Line[] {
  const { text } = source
  const spans = source.lines.map(({ span }) => trimmed(text, span))
  const rows = confirmRows(
    source.lines.map((line, index) => (isText(line) ? rowShape(text, spans[index] ?? line.span) : null)),
  )
  const lines: Line[] = []
  let apart = false
  let tables = 0
  for (const [index, line] of source.lines.entries()) {
    const span = spans[index] ?? line.span
    if (span.start === span.end) {
      apart = true
      continue
    }
    const row = rows[index] ?? null
    if (row !== null && row.form !== rows[index - 1]?.form) tables += 1
    if (line.type === 'row')
      lines.push(readRow(text, line, tabbed(text, line.span), { number: line.table, header: line.header }))
    else if (row !== null)
      lines.push(readRow(text, line, row.cells, { number: tables, header: row.form !== rows[index - 1]?.form }))
    else for (const each of readText(text, line, span, apart)) lines.push(each)
    apart = false
  }
  return lines
}

const isText = ({ type }: SourceLine): boolean => type === 'screen' || type === 'paragraph'

/** A line of text, or the several lines that it was before line ends were lost. */
function readText(text: string, line: SourceLine, span: Span, apart: boolean): Line[] {
  const words = text.slice(span.start, span.end)
  const indent = widthOf(text.slice(line.span.start, span.start))
  const parts = lostLineEnds(words)
  return parts.map(({ start, end }, index) => {
    const strand = readSpaced(text, { start: span.start + start, end: span.start + end })
    return {
      strand,
      shape: shapeOf(strand.text),
      form: line.type === 'screen' && index === parts.length - 1 ? 'wrapped' : 'whole',
      source: line,
      width: indent + widthOf(words.slice(start, end)),
      indent,
      apart: apart && index === 0,
      table: null,
    }
  })
}

/** Cells between tabs, empty ones among them. */
function tabbed(text: string, { start, end }: Span): Span[] {
  let at = start
  return text
    .slice(start, end)
    .split('\t')
    .map(cell => {
      const span = { start: at, end: at + cell.length }
      at = span.end + 1
      return span
    })
}

/** A row keeps a tab between its cells, empty ones among them. */
function readRow(text: string, source: SourceLine, cells: readonly Span[], table: Line['table']): Line {
  const strands = cells.map(cell => readSpaced(text, trimmed(text, cell)))
  const strand = joinStrands(strands.flatMap((cell, index) => (index === 0 ? [cell] : [separator('\t'), cell])))
  const isClutter =
    ruleOfTable.test(strand.text) || contentsEntry.pattern.test(foldWidth(strand.text.slice(-longestLeader)))
  const shape = isClutter ? 'clutter' : 'plain'
  return { strand, shape, form: 'whole', source, width: widthOf(strand.text), indent: 0, apart: false, table }
}

/** The end of an entry in a table of contents is its page; the dots before it may fill the line. */
const longestLeader = 40

/** The line under the header of a table in Markdown. */
const ruleOfTable = /^[-:\t]{3,}$/
