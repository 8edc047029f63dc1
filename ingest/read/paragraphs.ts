import type { Piece } from './source-builder.ts'
import type { Place } from './source-text.ts'

/** A paragraph of a format that knows paragraphs, with what its layout says of it. */
export type ReadParagraph = {
  readonly type: 'paragraph'
  readonly pieces: readonly Piece[]
  readonly note: boolean
  readonly styleName: string
  /** Outline level from 0, as Word counts them; null for body text. */
  readonly outline: number | null
  readonly centred: boolean
  /** Font size in points. */
  readonly size: number
}

export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')

const moved = (at: Place, by: number): Place => {
  if (at.type === 'paragraph') return { ...at, offset: at.offset + by }
  return at.type === 'line' ? { ...at, column: at.column + by, offset: at.offset + by } : at
}

/** Cuts the words of a paragraph at its soft line breaks (LF); lines without words are left out. */
export function cutLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]]
  for (const { text, at } of pieces) {
    let start = 0
    for (const part of text.split('\n')) {
      if (start > 0) lines.push([])
      if (part !== '') lines.at(-1)?.push({ text: part, at: at === null ? null : moved(at, start) })
      start += part.length + 1
    }
  }
  return lines.filter(line => textOf(line).trim() !== '')
}
