import { foldWidth } from '../words/fold.ts'
import { sentenceEnd } from '../words/layout/punctuation.ts'
import { titleEnd } from '../words/layout/titles.ts'
import { type Line, widthOf } from './lines.ts'

/** How a text was set: the measure of its lines, and how its paragraphs begin. */
export type Layout = {
  /** In Han characters; null where lines are paragraphs. */
  readonly measure: number | null
  /**
   * `indented`: by two characters. `lost`: their first lines are shorter by an indent that is gone. `apart`: behind an
   * empty line. `flush`: like any other line.
   */
  readonly starts: 'indented' | 'lost' | 'apart' | 'flush'
  /** The measure at which paragraphs of the format itself were cut in two, as a conversion from pages leaves them. */
  readonly broken: number | null
}

/** A line that its paragraph is longer than cannot be shorter than the measure by more than this (kinsoku, justification). */
const slack = 3.5
const widest = 80

/** The layout of a text, from all of its lines. */
export function layoutOf(lines: readonly Line[]): Layout {
  const wrapped = lines.filter(({ form }) => form === 'wrapped')
  const measure = measureOf(wrapped)
  return { measure, starts: measure === null ? 'flush' : startsOf(wrapped, measure), broken: brokenMeasure(lines) }
}

/** How paragraphs begin in wrapped text, by what many of its lines have and most have not. */
function startsOf(wrapped: readonly Line[], measure: number): Layout['starts'] {
  const some = (count: number): boolean => count >= wrapped.length * 0.05 && count <= wrapped.length * 0.7
  if (some(wrapped.filter(({ indent }) => indent >= 1.5).length)) return 'indented'
  if (some(wrapped.filter(({ apart }) => apart).length)) return 'apart'
  const first = wrapped.filter((line, index) => {
    const before = wrapped[index - 1]
    return before !== undefined && before.width < measure - slack - 2 && line.width >= measure - slack - 2
  })
  return first.filter(({ width }) => width <= measure - 1.5).length >= first.length * 0.6 ? 'lost' : 'flush'
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
  const open = countWidths(wrapped.filter(({ strand }) => !sentenceEnd.pattern.test(strand.text.slice(-3))))
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
  !titleEnd.pattern.test(foldWidth(text.slice(-30)))

/** Whether a wrapped line is full, or would have been with the word that begins the next one. */
export function isFull(previous: Line, next: Line, measure: number): boolean {
  const word = /^[\x21-\x7e]{1,60}/.exec(next.strand.text)?.[0] ?? ''
  return previous.width + Math.max(0, widthOf(word) - 1) >= measure - slack
}

/** A line with which a title could end: no text runs on from it in the head of a notice. */
export const couldEndTitle = ({ strand: { text } }: Line): boolean =>
  titleEnd.pattern.test(foldWidth(text.slice(-30))) && !/[，。；]/.test(text)

/** Whether a paragraph was cut at the measure of the pages that it was taken from. */
export const isCut = (previous: Line, measure: number): boolean =>
  stopsInside(previous) && previous.width >= measure - slack - 2
