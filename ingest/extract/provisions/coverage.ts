import type { Span } from '../../../schemas/span.ts'
import type { Candidate } from '../candidate.ts'

/** Which stretches of a notice other rules already carry: whole provisions, or only their own clause. */
export type Carried = {
  /** Whether a deadline or a document rests on these words, so that the rule tells the whole provision. */
  readonly whole: (span: Span) => boolean
  /** Whether any rule rests on these words. */
  readonly partly: (span: Span) => boolean
}

/** Indexes the evidence of the rules found so far. */
export function carriedBy(taken: readonly Candidate[]): Carried {
  const acts = spansOf(taken.filter(({ kind }) => kind === 'deadline' || kind === 'material'))
  const all = spansOf(taken)
  return { whole: span => touches(acts, span), partly: span => touches(all, span) }
}

const spansOf = (rules: readonly Candidate[]): Span[] => {
  const sorted = rules.flatMap(({ evidence }) => evidence).sort((one, other) => one.start - other.start)
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of sorted) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/** Whether one of the spans, which are sorted and apart, shares a character with `span`: a binary search. */
function touches(spans: readonly Span[], { start, end }: Span): boolean {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const found = spans[low]
  return found !== undefined && found.start < end
}
