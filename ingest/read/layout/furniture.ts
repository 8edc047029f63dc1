import { pageNumber } from '../../words/page-layout.ts'
import type { SourceBuilder } from '../source-builder.ts'
import { toLines } from './lines.ts'
import type { PageLine, PageRuns, Run } from './run.ts'

const TOP = 0.08
const BOTTOM = 0.86
const OUTER = 0.1

const masked = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, '')

/**
 * Takes page numbers and running headers off the pages, and counts them.
 *
 * A page number stands alone at the head or foot; a running header is what the edge repeats on three pages and on most of them,
 * whatever its digits; of two pages, both.
 */
export function takeFurniture(pages: readonly PageRuns[], source: SourceBuilder): PageRuns[] {
  const edges = pages.map(page => edgeLines(page))
  const repeats = new Map<string, number>()
  for (const lines of edges) {
    const own = new Set(lines.filter(({ outer }) => outer).map(({ line }) => masked(line.text)))
    for (const text of own) repeats.set(text, (repeats.get(text) ?? 0) + 1)
  }
  const least = pages.length === 2 ? 2 : Math.max(3, Math.min(pages.length * 0.6, 8))
  return pages.map((page, index) => {
    const taken = new Set<Run>()
    for (const { line, outer } of edges[index] ?? []) {
      const numbered = pageNumber.pattern.test(line.text)
      if (!numbered && !(outer && (repeats.get(masked(line.text)) ?? 0) >= least)) continue
      if (numbered) source.lose('page-number')
      else source.lose('running-header', line.text.slice(0, 60))
      for (const run of line.segments.flatMap(({ runs }) => runs)) taken.add(run)
    }
    return taken.size === 0 ? page : { ...page, runs: page.runs.filter(run => !taken.has(run)) }
  })
}

type EdgeLine = { readonly line: PageLine; readonly outer: boolean }

/** The lines at the head and foot of a page. */
function edgeLines({ number, height, runs }: PageRuns): EdgeLine[] {
  const atEdge = runs.filter(({ baseline }) => baseline < height * OUTER || baseline > height * BOTTOM)
  return toLines(number, atEdge).flatMap(line => {
    const outer = line.baseline < height * OUTER || line.baseline > height * (1 - OUTER)
    return line.baseline < height * TOP || line.baseline > height * BOTTOM || outer ? [{ line, outer }] : []
  })
}
