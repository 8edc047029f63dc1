import type { Band } from './columns.ts'
import type { PageLine, PageRuns } from './run.ts'

/** A page whose lines are in reading order. */
export type BandedPage = Pick<PageRuns, 'number' | 'width' | 'height'> & { readonly bands: readonly Band[] }

/** The measure of the text: its edges, the usual distance of lines and the size of the body, all in points. */
export type Measure = {
  readonly left: number
  readonly right: number
  readonly leading: number
  readonly body: number
  /** How far the first line of a paragraph stands in; 0 where paragraphs are not indented. */
  readonly indent: number
}

/** The most frequent value, values being alike within three points. */
function mode(values: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const value of values) {
    const bin = Math.round(value / 3) * 3
    counts.set(bin, (counts.get(bin) ?? 0) + 1)
  }
  let best: [number, number] | null = null
  for (const entry of counts) if (best === null || entry[1] > best[1]) best = entry
  return best?.[0] ?? null
}

const median = (values: readonly number[]): number | null =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? null

/** How many characters are set in each size, to the half point. */
function countSizes(lines: readonly PageLine[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { size, text } of lines) {
    const key = Math.round(size * 2) / 2
    counts.set(key, (counts.get(key) ?? 0) + text.length)
  }
  return counts
}

const most = (counts: ReadonlyMap<number, number>): number => {
  let best: [number, number] = [16, 0]
  for (const entry of counts) if (entry[1] > best[1]) best = entry
  return best[0]
}

/**
 * The size of the body on each page: that of the document, or the page's own where hardly anything is set in that.
 *
 * A notice of 16 points may have an annex of fifty pages of 10 points; neither is the title of the other.
 */
export function bodySizes(pages: readonly BandedPage[]): ReadonlyMap<BandedPage, number> {
  const linesOf = ({ bands }: BandedPage): PageLine[] => bands.flatMap(({ lines }) => [...lines])
  const whole = most(countSizes(pages.flatMap(linesOf)))
  return new Map(
    pages.map(page => {
      const counts = countSizes(linesOf(page))
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
      const own = [...counts].reduce((sum, [size, count]) => (Math.abs(size - whole) < 1 ? sum + count : sum), 0)
      return [page, all < 150 || own >= all * 0.2 ? whole : most(counts)]
    }),
  )
}

/** The right edge: where several of the longest lines end, else the end of the longest one. */
function rightEdge(rights: readonly number[], body: number): number {
  const sorted = rights.toSorted((one, other) => other - one)
  const usual = sorted[Math.floor(sorted.length * 0.1)] ?? 0
  const shared = sorted.find((right, index) => right - (sorted[index + 1] ?? 0) < 0.7 * body)
  return shared !== undefined && shared >= usual ? shared : (sorted[0] ?? 0)
}

/**
 * The edges of the text.
 *
 * Most lines of a notice with short paragraphs are indented, so that a lower cluster of line beginnings, where there is one, is the edge.
 */
export function measure(lines: readonly PageLine[], body: number): Measure | null {
  const set = lines.filter(line => line.table === null && Math.abs(line.size - body) < 1 && line.segments.length === 1)
  const lefts = set.map(({ left }) => left)
  const usual = mode(lefts)
  if (usual === null || set.length < 3) return null
  const lower = lefts.filter(left => left < usual - 0.75 * body)
  const left = lower.length >= Math.max(2, set.length * 0.15) ? (mode(lower) ?? usual) : usual
  const right = rightEdge(
    set.map(line => line.right),
    body,
  )
  const gaps = set.flatMap((line, index) => {
    const before = set[index - 1]
    const gap = before === undefined || before.page !== line.page ? 0 : line.baseline - before.baseline
    return gap > body * 0.9 && gap < body * 4 ? [gap] : []
  })
  return { left, right, leading: median(gaps) ?? body * 1.8, body, indent: usualIndent(lefts, left, body) }
}

/** The indent that at least a tenth of the lines share, between three quarters of a character and three. */
function usualIndent(lefts: readonly number[], left: number, body: number): number {
  const indents = lefts.map(own => own - left).filter(own => own > 0.75 * body && own < 3 * body)
  return indents.length >= lefts.length * 0.1 ? (mode(indents) ?? 0) : 0
}
