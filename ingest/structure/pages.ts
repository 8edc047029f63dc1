import type { Span } from '../../schemas/span.ts'
import type { SourceText } from '../read/source-text.ts'
import type { Segment } from './notice-tree.ts'

/** For an offset of the canonical text, the page of the original it stands on; null where the format has no pages. */
export function pageFinder(
  { origins, pages }: SourceText,
  segments: readonly Segment[],
): (offset: number) => number | null {
  if (pages === null) return () => null
  return offset => {
    const segment = lastAt(segments, offset)
    if (segment === undefined) return null
    const source = segment.source + Math.max(0, offset - segment.span.start)
    const place = lastAt(origins, source)?.at
    return place?.type === 'page' ? place.page : null
  }
}

/** For a span of the canonical text, whether a doubtful character of the source stands in it. */
export function damageFinder({ doubtful }: SourceText, segments: readonly Segment[]): (span: Span) => boolean {
  if (doubtful.length === 0) return () => false
  const marks = doubtful.map(span => ({ span }))
  const damaged = segments.flatMap(({ span, source }) => {
    const end = source + span.end - span.start
    const last = lastAt(marks, end - 1)?.span
    return last !== undefined && last.start < end && last.end > source ? [{ span }] : []
  })
  return ({ start, end }) => {
    const last = lastAt(damaged, end - 1)?.span
    return last !== undefined && last.start < end && last.end > start
  }
}

/** The last of a row of spans that begins at an offset or before it, else the first. */
function lastAt<T extends { readonly span: { readonly start: number } }>(
  row: readonly T[],
  offset: number,
): T | undefined {
  let low = 0
  let high = row.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((row[middle]?.span.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return row[Math.max(0, low - 1)]
}
