import { foldWidth } from '../words/fold.ts'
import { sentenceEnd } from '../words/layout/punctuation.ts'
import { titleEnd } from '../words/layout/titles.ts'
import { type Line, widthOf } from './lines.ts'

/** How a text was set: the measure of its lines, and whether its paragraphs are indented. */
export type Layout = {
  /** In Han characters; null where lines are paragraphs. */
  readonly measure: number | null
  readonly indents: boolean
  /** The measure at which paragraphs of the format itself were cut in two, as a conversion from pages leaves them. */
  readonly broken: number | null
}

/** A line that its paragraph is longer than cannot be shorter than the measure by more than this (kinsoku, justification). */
const slack = 3.5
const widest = 80

/** The layout of a text, from all of its lines. */
export function layoutOf(lines: readonly Line[]): Layout {
  const wrapped = lines.filter(({ form }) => form === 'wrapped')
  const indented = wrapped.filter(({ indent }) => indent >= 1.5).length
  return {
    measure: measureOf(wrapped),
    indents: indented >= wrapped.length * 0.05 && indented <= wrapped.length * 0.7,
    broken: brokenMeasure(lines),
  }
}

/** Widths counted, so that windows of nearly one width can be found. */
function countWidths(lines: readonly Line[]): (from: number, to: number) => number {
  const counts = new Array<number>(widest + 2).fill(0)
  for (const { width } of lines) {
    const at = Math.min(widest + 1, Math.ceil(width))
    counts[at] = (counts[at] ?? 0) + 1
  }
  return (from, to) => counts.slice(Math.max(0, from), to + 1).reduce((sum, count) => sum + count, 0)
}

/**
 * The measure to which a text was hard wrapped; null where its lines are its paragraphs.
 *
 * Wrapped text has many lines of nearly one width, hardly any longer, and most of them end inside a sentence.
 */
function measureOf(wrapped: readonly Line[]): number | null {
  if (wrapped.length < 6) return null
  const all = countWidths(wrapped)
  const open = countWidths(wrapped.filter(({ strand }) => !sentenceEnd.test(strand.text.slice(-3))))
  let best: { measure: number; full: number } | null = null
  for (let measure = widest; measure >= 14; measure -= 1) {
    if (all(measure + 1, widest + 1) > wrapped.length * 0.05) break
    const full = all(measure - 3, measure)
    if (full <= (best?.full ?? 0) || full < Math.max(4, wrapped.length * 0.12)) continue
    if (open(measure - 3, measure) >= full * 0.6) best = { measure, full }
  }
  return best?.measure ?? null
}

/** Paragraphs that stop inside a sentence, before a plain one: many of one width were lines of a page. */
function brokenMeasure(lines: readonly Line[]): number | null {
  const words = lines.filter(({ shape }) => shape !== 'clutter')
  const cut = words.filter((line, index) => {
    const next = words[index + 1]
    return line.form === 'whole' && stopsInside(line) && next?.shape === 'plain' && next.source.type === 'paragraph'
  })
  if (cut.length < 6) return null
  const count = countWidths(cut)
  let best = { measure: 0, full: 0 }
  for (let measure = 60; measure >= 20; measure -= 1) {
    const full = count(measure - 3, measure)
    if (full > best.full) best = { measure, full }
  }
  return best.full >= Math.max(6, cut.length * 0.4) ? best.measure : null
}

const stopsInside = ({ strand: { text }, source, width }: Line): boolean =>
  source.type === 'paragraph' &&
  width >= 17 &&
  /[\u4e00-\u9fff，、（《“\d]$/.test(text) &&
  !titleEnd.test(foldWidth(text.slice(-30)))

/** Whether a wrapped line is full, or would have been with the word that begins the next one. */
export function isFull(previous: Line, next: Line, measure: number): boolean {
  const { text } = previous.strand
  if (titleEnd.test(foldWidth(text.slice(-30))) && !/[，。；]/.test(text)) return false
  const word = /^[\x21-\x7e]{1,60}/.exec(next.strand.text)?.[0] ?? ''
  return previous.width + Math.max(0, widthOf(word) - 1) >= measure - slack
}

/** Whether a paragraph was cut at the measure of the pages that it was taken from. */
export const isCut = (previous: Line, measure: number): boolean =>
  stopsInside(previous) && previous.width >= measure - slack - 2
