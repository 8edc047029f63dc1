import type { Span } from '../../schemas/span.ts'

/** Spans in order, joined where they touch or overlap. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

/** First of the joined spans that ends behind an offset, by halving. */
function firstBehind(joined: readonly Span[], offset: number): number {
  let [low, high] = [0, joined.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((joined[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The parts of a span that no joined span covers. */
export function gapsIn(joined: readonly Span[], { start, end }: Span): Span[] {
  const gaps: Span[] = []
  let from = start
  for (let index = firstBehind(joined, start); index < joined.length; index++) {
    const cover = joined[index]
    if (!cover || cover.start >= end) break
    if (cover.start > from) gaps.push({ start: from, end: cover.start })
    from = Math.max(from, cover.end)
  }
  if (from < end) gaps.push({ start: from, end })
  return gaps
}
