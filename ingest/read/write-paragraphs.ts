import type { WordLine } from './docx-lines.ts'
import { type ReadParagraph, textOf } from './paragraphs.ts'
import type { Piece, SourceBuilder } from './source-builder.ts'

const MOST_HEADING = 60

/** The size in which most characters of the paragraphs are set. */
function bodySize(lines: readonly WordLine[]): number {
  const counts = new Map<number, number>()
  for (const line of lines) {
    if (line.type === 'paragraph' && !line.note) {
      counts.set(line.size, (counts.get(line.size) ?? 0) + textOf(line.pieces).length)
    }
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 16
}

/** The depth that style, outline or size give to a heading, 0 for a title; null for body text. */
function depthOf(line: ReadParagraph, body: number): number | null {
  const words = textOf(line.pieces).trim()
  if (line.note || words.length > MOST_HEADING * 2) return null
  if (/^(?:title|subtitle|标题)$/i.test(line.styleName)) return 0
  if (line.centred && line.size >= body * 1.15) return 0
  if (words.length > MOST_HEADING || /[。；;，]$/.test(words)) return null
  const styled = /^(?:heading|标题) ?(\d)$/i.exec(line.styleName)?.[1]
  if (styled !== undefined) return Number(styled)
  return line.outline !== null && line.outline < 9 ? line.outline + 1 : null
}

/** Writes the lines of a Word file; a title that goes over several paragraphs of one size is one line. */
export function writeParagraphs(lines: readonly WordLine[], source: SourceBuilder): void {
  const body = bodySize(lines)
  let title: { size: number; pieces: Piece[] } | null = null
  const flush = (): void => {
    if (title !== null) source.line({ type: 'heading', depth: 0 }, title.pieces)
    title = null
  }
  for (const line of lines) {
    if (line.type === 'row') {
      flush()
      const pieces = line.cells.flatMap((cell, index): Piece[] =>
        index === 0 ? cell : [{ text: '\t', at: null }, ...cell],
      )
      source.line({ type: 'row', table: line.table, header: line.header }, pieces)
      continue
    }
    const depth = depthOf(line, body)
    if (depth === 0 && title !== null && title.size === line.size) title.pieces.push(...line.pieces)
    else {
      flush()
      if (depth === 0) title = { size: line.size, pieces: [...line.pieces] }
      else if (depth !== null) source.line({ type: 'heading', depth }, line.pieces)
      else source.line({ type: line.note ? 'note' : 'paragraph' }, line.pieces)
    }
  }
  flush()
}
