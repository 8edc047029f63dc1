import type { Span } from '../../../schemas/span.ts'

/** Whether a span shares a character with any of some. */
export type OverlapTest = (span: Span) => boolean

/** Says whether a span shares a character with any of many, by halves over what they cover together. */
export function overlapTest(spans: readonly Span[]): OverlapTest {
  const covered: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const last = covered.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else covered.push({ start, end })
  }
  return ({ start, end }) => {
    let [low, high] = [0, covered.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((covered[middle]?.end ?? 0) <= start) low = middle + 1
      else high = middle
    }
    return (covered[low]?.start ?? Number.POSITIVE_INFINITY) < end
  }
}
