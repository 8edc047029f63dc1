import { isWide, type Run } from './layout/run.ts'
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

/** The four ways in which a page may have been turned, by the side to which its lines run. */
export type Turn = 0 | 90 | 180 | 270

/** The characters of a page: runs of those that stand upright, and how many stand turned or at an angle. */
export type PageText = {
  readonly runs: Run[]
  readonly turned: Record<Turn, number>
  slanted: number
}

type Open = {
  text: string
  readonly left: number
  right: number
  readonly baseline: number
  readonly size: number
  /** How many characters before the last one follow each other without a gap. */
  close: number
}

/** Whether a gap is a space: between Latin words it is, between Chinese ones where those before it are set close together; a stretched line stands apart throughout. */
function isTyped({ text, size, close }: Open, next: string, gap: number): boolean {
  const last = text.at(-1) ?? ''
  if (!isWide(last) && !isWide(next)) return gap > 0.15 * size && last !== ' '
  return gap > 0.3 * size && close >= 2 && isHan(last) && isHan(next)
}

const isHan = (character: string): boolean => character >= '\u3400' && character <= '\u9fff'

/** A glyph whose code the font does not give comes as NUL, and is told as lost; other controls are no characters. */
const readable = (text: string): string =>
  control.test(text) ? text.replaceAll('\0', '\ufffd').replace(controls, '') : text
const control = /[\p{Cc}\p{Cf}]/u
const controls = /[\p{Cc}\p{Cf}]/gu

const lengthOf = (shown: Shown): number =>
  shown.reduce<number>((sum, glyph) => (typeof glyph === 'number' ? sum : sum + glyph.unicode.length), 0)

/** The way that a line runs; null at an angle, as watermarks do. */
function turnOf([a, b]: Matrix, size: number): Turn | null {
  const [across, down] = [a * Math.sign(size), b * Math.sign(size)]
  if (Math.abs(down) <= 0.1 * Math.abs(across)) return across > 0 ? 0 : 180
  if (Math.abs(across) <= 0.1 * Math.abs(down)) return down > 0 ? 270 : 90
  return null
}

/** Puts the glyphs of a page together: what stands on one line without a gap is one run, with the spaces that were typed in it. */
export function startText(width: number, height: number): { text: PageText; show: Show; close: () => void } {
  const text: PageText = { runs: [], turned: { 0: 0, 90: 0, 180: 0, 270: 0 }, slanted: 0 }
  let open: Open | null = null
  let spaced = false
  const close = (): void => {
    if (open !== null) {
      const { left, right, baseline, size } = open
      text.runs.push({ text: readable(open.text), left, right, baseline, size })
    }
    open = null
    spaced = false
  }

  /** Adds a glyph to the open run, or begins another one where it stands apart, before it or on another line. */
  const put = (unicode: string, left: number, right: number, baseline: number, size: number): void => {
    if (open !== null && open.size === size && Math.abs(open.baseline - baseline) <= 0.25 * size) {
      const gap = left - open.right
      if (gap > -0.2 * size && gap < 0.6 * size) {
        const space = (spaced && gap > 0.03 * size) || isTyped(open, unicode, gap)
        open.text += space ? ` ${unicode}` : unicode
        open.right = right
        open.close = gap < 0.1 * size ? open.close + 1 : 0
        spaced = false
        return
      }
    }
    close()
    open = { text: unicode, left, right, baseline, size, close: 0 }
  }

  const show: Show = (state, shown) => {
    const to = times(state.toPage, state.line)
    const turn = turnOf(to, state.size)
    if (turn === null) text.slanted += lengthOf(shown)
    else text.turned[turn] += lengthOf(shown)
    const [a, b, c, d, e, f] = to
    const { font, spacing, wordSpacing, stretch, rise } = state
    const size = Math.hypot(c, d) * Math.abs(state.size) * (Math.abs(state.size) <= 1 ? font.height : 1)
    const unit = font.unit * state.size
    let { along } = state
    for (const glyph of shown) {
      if (typeof glyph === 'number') {
        along -= (glyph / 1_000) * state.size * stretch
        continue
      }
      const { unicode, isSpace } = glyph
      const advance = glyph.width * unit * stretch
      if (unicode.trim() === '') spaced ||= unicode !== ''
      else if (turn === 0) {
        const left = a * along + c * rise + e
        const right = left + a * advance
        const baseline = b * along + d * rise + f
        if (right >= 0 && left <= width && baseline >= 0 && baseline <= height)
          put(unicode, left, right, baseline, size)
      }
      along += advance + (isSpace ? spacing + wordSpacing : spacing) * stretch
    }
    state.along = along
  }
  return { text, show, close }
}

/** Shows glyphs where the text has come to, and goes on behind them. */
export type Show = (state: TextState, shown: Shown) => void
