import { toLines } from './lines.ts'
import { toLinesAndTables } from './ruled-tables.ts'
import type { PageLine, PageRuns, Rule, Run } from './run.ts'

/** Lines that are read one after the other before anything beside them: a page, a stretch of it or a column. */
export type Band = { readonly lines: readonly PageLine[]; readonly column: number }

/** The free strip between two columns. */
type Gutter = { readonly left: number; readonly right: number }

const NARROWEST = 8
const LEAST_LINES = 4
const FULL = 0.8

/** The widest strip near the centre of a page that hardly any characters cross. */
function findGutter({ runs, width }: PageRuns, lines: number): Gutter | null {
  const from = Math.floor(width * 0.35)
  const to = Math.ceil(width * 0.65)
  const crossed = new Array<number>(to - from + 1).fill(0)
  for (const { text, left, right } of runs) {
    if (text.trim() === '') continue
    for (let x = Math.max(from, Math.floor(left)); x <= Math.min(to, Math.ceil(right)); x += 1) {
      crossed[x - from] = (crossed[x - from] ?? 0) + 1
    }
  }
  let best: Gutter | null = null
  let start = -1
  for (let index = 0; index <= crossed.length; index += 1) {
    const free = (crossed[index] ?? Number.POSITIVE_INFINITY) <= lines * 0.1
    if (free && start < 0) start = index
    else if (!free && start >= 0) {
      const size = index - start
      if (size >= NARROWEST && (best === null || size > best.right - best.left)) {
        best = { left: from + start, right: from + index }
      }
      start = -1
    }
  }
  return best
}

/** Whether a line runs over the strip: a character stands in it, or the parts at its sides are closer than the strip is wide. */
function crosses({ segments }: PageLine, { left, right }: Gutter): boolean {
  const middle = (left + right) / 2
  let before = Number.NEGATIVE_INFINITY
  let after = Number.POSITIVE_INFINITY
  for (const run of segments.flatMap(({ runs }) => runs)) {
    if (run.text.trim() === '') continue
    if (run.left < middle && run.right > middle) return true
    if (run.right <= middle) before = Math.max(before, run.right)
    else after = Math.min(after, run.left)
  }
  return after - before < 0.7 * (right - left)
}

/** How many lines fill their column from edge to edge: lines of text do, table cells do not. */
function countFull(lines: readonly PageLine[]): number {
  const left = Math.min(...lines.map(line => line.left))
  const right = Math.max(...lines.map(line => line.right))
  return lines.filter(line => line.segments.length === 1 && line.right - line.left > FULL * (right - left)).length
}

type Stretch = { readonly lines: PageLine[]; readonly crossing: boolean }

/** Divides the lines of a page where it changes between one column and two. */
function toStretches(lines: readonly PageLine[], gutter: Gutter): Stretch[] {
  const all: Stretch[] = []
  for (const line of lines) {
    const crossing = crosses(line, gutter)
    const last = all.at(-1)
    if (last?.crossing === crossing) last.lines.push(line)
    else all.push({ lines: [line], crossing })
  }
  return all
}

const runsOf = (lines: readonly PageLine[]): Run[] =>
  lines.flatMap(({ segments }) => segments.flatMap(({ runs }) => runs))

/** The part of a page between two heights and two sides. */
function clip(page: PageRuns, runs: readonly Run[], sides: readonly [number, number]): PageRuns {
  const top = Math.min(...runs.map(({ baseline, size }) => baseline - 3 * size))
  const bottom = Math.max(...runs.map(({ baseline, size }) => baseline + 3 * size))
  const within = ({ left, right, top: high, bottom: low }: Rule): boolean => {
    const [x, y] = [(left + right) / 2, (high + low) / 2]
    return x >= sides[0] && x <= sides[1] && y >= top && y <= bottom
  }
  return { ...page, runs, rules: page.rules.filter(within) }
}

/** Rules that run over the strip are those of a table's rows. */
const isRuled = ({ rules }: PageRuns, middle: number): boolean =>
  rules.filter(({ left, right }) => left < middle - 10 && right > middle + 10).length > 1

const largest = (lines: readonly PageLine[]): number => lines.reduce((most, { size }) => Math.max(most, size), 0)

/** Whether a sheet is the outside of a booklet: its back is on the left, and its cover with the largest words on the right. */
const isCover = ([left = [], right = []]: readonly (readonly PageLine[])[]): boolean =>
  largest(right) > 1.3 * largest(left) && right.length < left.length

function toColumns(page: PageRuns, { lines, crossing }: Stretch, gutter: Gutter): Band[] | null {
  if (crossing) return null
  const middle = (gutter.left + gutter.right) / 2
  const runs = runsOf(lines)
  if (isRuled(clip(page, runs, [0, page.width]), middle)) return null
  const sides = [runs.filter(({ right }) => right <= middle), runs.filter(({ right }) => right > middle)]
  const own = sides.map(side => toLines(page.number, side))
  const full = own.filter(side => countFull(side) >= 3).length
  // A booklet printed on landscape paper has two pages side by side, of which one may be a cover.
  const booklet = page.width > 1.2 * page.height && full > 0
  const least = booklet ? 2 : LEAST_LINES
  if (own.some(({ length }) => length < least) || (full < 2 && !booklet)) return null
  const bands = sides.map((side, index) => {
    const edges = index === 0 ? ([0, middle] as const) : ([middle, page.width] as const)
    return { lines: toLinesAndTables(clip(page, side, edges)), column: index + 1 }
  })
  return booklet && isCover(own) ? bands.toReversed() : bands
}

/**
 * Puts the lines of a page in reading order.
 *
 * Text in two columns reads down the left one and then down the right one; a table with two columns does not, and its cells are
 * shorter than their column or ruled.
 */
export function toBands(page: PageRuns): Band[] {
  const lines = toLines(page.number, page.runs)
  const whole = (): Band[] => [{ lines: toLinesAndTables(page, lines), column: 0 }]
  const gutter = findGutter(page, lines.length)
  if (gutter === null) return whole()
  let divided = false
  const bands = toStretches(lines, gutter).flatMap((stretch): Band[] => {
    const columns = toColumns(page, stretch, gutter)
    if (columns !== null) divided = true
    return columns ?? [{ lines: toLinesAndTables(clip(page, runsOf(stretch.lines), [0, page.width])), column: 0 }]
  })
  return divided ? bands : whole()
}
