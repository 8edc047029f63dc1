import type { Span } from '../../schemas/span.ts'

/** Characters of a line, from `at` on, that stand in the source at `source` and on. */
type Run = { readonly at: number; readonly source: number }

/**
 * A line in the making: its text and, for each character, where it came from.
 *
 * `runs` are in order; each goes on to the next, and a `source` of -1 marks what no character of the source gave.
 */
export type Strand = { readonly text: string; readonly runs: readonly Run[] }

/** A strand of one stretch of the source. */
export const strandOf = (source: string, { start, end }: Span): Strand => ({
  text: source.slice(start, end),
  runs: end > start ? [{ at: 0, source: start }] : [],
})

/** A separator that stands for the white space or the line end in its place. */
export const separator = (text: string): Strand => ({ text, runs: text === '' ? [] : [{ at: 0, source: -1 }] })

/** A strand in the making; what goes on where the last piece ended makes no new run. */
export class StrandBuilder {
  readonly #texts: string[] = []
  readonly #runs: Run[] = []
  #length = 0

  /** Adds text that stands at an offset of the source; -1 for a separator. */
  add(text: string, source: number): void {
    if (text === '') return
    const last = this.#runs.at(-1)
    const goesOn = last !== undefined && last.source >= 0 && last.source + (this.#length - last.at) === source
    if (!goesOn) this.#runs.push({ at: this.#length, source })
    this.#texts.push(text)
    this.#length += text.length
  }

  strand(): Strand {
    return { text: this.#texts.join(''), runs: this.#runs }
  }
}

/** Several strands as one line. */
export function joinStrands(strands: readonly Strand[]): Strand {
  const [only] = strands
  if (strands.length === 1 && only !== undefined) return only
  const whole = new StrandBuilder()
  for (const { text, runs } of strands)
    for (const [index, { at, source }] of runs.entries()) whole.add(text.slice(at, runs[index + 1]?.at), source)
  return whole.strand()
}

/** A strand cut at offsets in rising order, white space at the cuts left out. */
export function cutStrand(strand: Strand, offsets: readonly number[]): Strand[] {
  const parts: Strand[] = []
  const bounds = [0, ...offsets, strand.text.length]
  let next = 0
  for (let index = 0; index + 1 < bounds.length; index += 1) {
    const span = trimmed(strand.text, { start: bounds[index] ?? 0, end: bounds[index + 1] ?? 0 })
    if (span.start === span.end) continue
    while ((strand.runs[next + 1]?.at ?? Number.POSITIVE_INFINITY) <= span.start) next += 1
    const runs: Run[] = []
    for (let each = next; each < strand.runs.length; each += 1) {
      const run = strand.runs[each]
      if (run === undefined || run.at >= span.end) break
      const skipped = Math.max(0, span.start - run.at)
      runs.push({ at: run.at + skipped - span.start, source: run.source < 0 ? -1 : run.source + skipped })
    }
    parts.push({ text: strand.text.slice(span.start, span.end), runs })
  }
  return parts
}

const space = /[\s\u200b-\u200d\u2060]/

/** Whether white space stands at an offset; Han characters, which most lines begin and end with, are told at a look. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return !(code > 0x3000 && code < 0xfeff) && space.test(text.charAt(at))
}

/** The span without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let first = start
  let last = end
  while (first < last && isSpace(text, first)) first += 1
  while (last > first && isSpace(text, last - 1)) last -= 1
  return { start: first, end: last }
}
