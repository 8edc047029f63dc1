import type { Frame } from './layout/run.ts'
import { type FontMeasure, usualFont } from './pdf-font.ts'
import { identity, type Matrix, times } from './pdf-matrix.ts'

/** How a page sets its text at a moment; widths and distances are in units of the text. */
export type TextState = {
  toPage: Matrix
  /** Where the line begins, and how far the text on it has come. */
  line: Matrix
  along: number
  font: FontMeasure
  size: number
  spacing: number
  wordSpacing: number
  stretch: number
  leading: number
  rise: number
  mode: number
  /** What all that is drawn is cut off to. */
  frame: Frame | null
}

/** How a page sets its text before it says anything of it. */
export const plainText = (toPage: Matrix): TextState => ({
  toPage,
  line: identity,
  along: 0,
  font: usualFont,
  size: 0,
  spacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  frame: null,
})

/** Begins a line at a place that is told from the beginning of the one before. */
export function moveLine(state: TextState, x: number, y: number): void {
  state.line = times(state.line, [1, 0, 0, 1, x, y])
  state.along = 0
}

/** A glyph as the engine gives it; `vmetric` where it is set from top to bottom. */
export type Glyph = {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
  readonly vmetric?: readonly number[] | null
}

/** Glyphs and, between them, how far they are moved together, in thousandths of an em. */
export type Shown = readonly (Glyph | number)[]
