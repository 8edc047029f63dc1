import { type Frame, isWide, type Run } from './layout/run.ts'
import { type Matrix, times } from './pdf-matrix.ts'
import type { Shown, TextState } from './pdf-text-state.ts'

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
  readonly frame: Frame | null
  /** Where the last character begins. */
  last: number
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

const isDown = (shown: Shown): boolean => {
  const [first] = shown
  return typeof first === 'object' && first.vmetric !== undefined && first.vmetric !== null
}

/** The frame that cuts off all of a line; null where any of it is shown. */
const cutBy = (frame: Frame | null, baseline: number, size: number): Frame | null =>
  frame !== null && (baseline - 0.8 * size > frame.bottom || baseline < frame.top) ? frame : null

/** Two characters closer than this, in ems, are one that is drawn twice to look bold. */
const SAME = 0.2
/** How many runs of the same words are looked through. */
const MOST_REPEATS = 8

/** Tells runs that were drawn at the same place before, as bold and shadowed titles are. */
function startRepeats(): (run: Run) => boolean {
  const byText = new Map<string, Run[]>()
  return run => {
    const same = byText.get(run.text) ?? []
    const near = SAME * run.size
    const repeated = same.some(
      ({ left, baseline }) => Math.abs(left - run.left) < near && Math.abs(baseline - run.baseline) < near,
    )
    byText.set(run.text, [...same.slice(1 - MOST_REPEATS), run])
    return repeated
  }
}

/** Puts the glyphs of a page together: what stands on one line without a gap is one run, with the spaces that were typed in it. */
export function startText(width: number, height: number): { text: PageText; show: Show; close: () => void } {
  const text: PageText = { runs: [], turned: { 0: 0, 90: 0, 180: 0, 270: 0 }, slanted: 0 }
  const drawnBefore = startRepeats()
  let open: Open | null = null
  let spaced = false
  const close = (): void => {
    if (open !== null) {
      const { left, right, baseline, size, frame } = open
      const run = { text: readable(open.text), left, right, baseline, size }
      if (!drawnBefore(run)) text.runs.push(frame === null ? run : { ...run, frame })
    }
    open = null
    spaced = false
  }

  /** Adds a glyph to the open run, or begins another one where it stands apart, before it or on another line. */
  const put = (glyph: Omit<Open, 'last' | 'close'>): void => {
    const { text: unicode, left, right, baseline, size } = glyph
    if (open !== null && open.size === size && Math.abs(open.baseline - baseline) <= 0.25 * size) {
      if (Math.abs(left - open.last) < SAME * size && open.text.endsWith(unicode)) return
      const gap = left - open.right
      if (gap > -0.2 * size && gap < 0.6 * size) {
        const space = (spaced && gap > 0.03 * size) || isTyped(open, unicode, gap)
        open.text += space ? ` ${unicode}` : unicode
        open.right = right
        open.last = left
        open.close = gap < 0.1 * size ? open.close + 1 : 0
        spaced = false
        return
      }
    }
    close()
    open = { ...glyph, last: left, close: 0 }
  }

  /** Glyphs set from top to bottom: their words stand where the first of them does, as wide as one. */
  const showDown = (state: TextState, shown: Shown, [, , c, d, e, f]: Matrix, size: number): void => {
    const left = c * state.along + e - size / 2
    const baseline = d * state.along + f + 0.88 * size
    const words = shown.map(glyph => (typeof glyph === 'number' ? '' : glyph.unicode)).join('')
    close()
    if (words.trim() !== '') put({ text: words, left, right: left + size, baseline, size, frame: null })
    close()
    for (const glyph of shown) {
      if (typeof glyph === 'number') state.along -= (glyph / 1_000) * state.size
      else state.along += (glyph.vmetric?.[0] ?? 0) * state.font.unit * state.size + state.spacing
    }
  }

  const show: Show = (state, shown) => {
    const to = times(state.toPage, state.line)
    const turn = turnOf(to, state.size)
    if (turn === null) text.slanted += lengthOf(shown)
    else text.turned[turn] += lengthOf(shown)
    const [a, b, c, d, e, f] = to
    const { font, spacing, wordSpacing, stretch, rise } = state
    const size = Math.hypot(c, d) * Math.abs(state.size) * (Math.abs(state.size) <= 1 ? font.height : 1)
    if (turn === 0 && isDown(shown)) return showDown(state, shown, to, size)
    const unit = font.unit * state.size
    const frame = cutBy(state.frame, b * state.along + d * rise + f, size)
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
        const seen = right >= 0 && left <= width && baseline >= 0 && baseline <= height
        if (seen) put({ text: unicode, left, right, baseline, size, frame })
      }
      along += advance + (isSpace ? spacing + wordSpacing : spacing) * stretch
    }
    state.along = along
  }
  return { text, show, close }
}

/** Shows glyphs where the text has come to, and goes on behind them. */
export type Show = (state: TextState, shown: Shown) => void
