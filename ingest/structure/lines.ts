import type { Span } from '../../schemas/span.ts'
import type { SourceLine, SourceText } from '../read/source-text.ts'
import { formHeader } from '../words/layout/attachments.ts'
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
  /** Cells of a table row, as strands of the line; else empty. */
  readonly cells: readonly Strand[]
}

/** Width in Han characters: ASCII counts half. */
export function widthOf(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index += 1) width += text.charCodeAt(index) < 0x2000 ? 0.5 : 1
  return width
}

/** The lines of the source that hold words, in order. */
export function readLines(source: SourceText): Line[] {
  const lines: Line[] = []
  let apart = false
  for (const each of source.lines) {
    const found = readLine(source, each, apart)
    apart = found.length === 0
    for (const line of found) lines.push(line)
  }
  return lines
}

function readLine(source: SourceText, line: SourceLine, apart: boolean): Line[] {
  const { text } = source
  const span = trimmed(text, line.span)
  if (span.start === span.end) return []
  const indent = widthOf(text.slice(line.span.start, span.start))
  if (line.type === 'row') return [readRow(text, line, tabbed(text, line.span))]
  const words = text.slice(span.start, span.end)
  if (formHeader.test(words)) return [readRow(text, line, spaced(text, span))]
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
      cells: [],
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

/** The words of a header row whose cells only spaces part. */
const spaced = (text: string, { start, end }: Span): Span[] =>
  [...text.slice(start, end).matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }))

/** A row keeps a tab between its cells, empty ones among them. */
function readRow(text: string, source: SourceLine, cells: readonly Span[]): Line {
  const strands = cells.map(cell => readSpaced(text, trimmed(text, cell)))
  const strand = joinStrands(strands.flatMap((cell, index) => (index === 0 ? [cell] : [separator('\t'), cell])))
  return {
    strand,
    shape: 'plain',
    form: 'whole',
    source,
    width: widthOf(strand.text),
    indent: 0,
    apart: false,
    cells: strands,
  }
}

const wideGap = /\u3000{2,}[\s\u3000]*/g

/**
 * Where the line ends of a text were lost, a double ideographic space stands before each paragraph.
 *
 *     …通知如下：⟦　　⟧1、我省集中受理…⟦　　⟧2、申报材料包括…
 *
 * Two names beside each other in a signature are no such line: it is short, and no sentence ends in it.
 */
function lostLineEnds(line: string): { start: number; end: number }[] {
  const whole = [{ start: 0, end: line.length }]
  if (line.length < 50) return whole
  const parts: { start: number; end: number }[] = []
  let from = 0
  for (const gap of line.matchAll(wideGap)) {
    if (gap.index > from) parts.push({ start: from, end: gap.index })
    from = gap.index + gap[0].length
  }
  parts.push({ start: from, end: line.length })
  return parts
}
