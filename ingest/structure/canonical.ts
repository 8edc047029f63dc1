import type { Span } from '../../schemas/span.ts'
import type { Segment } from './notice-tree.ts'
import type { Strand } from './strand.ts'

/** The canonical text of a notice: one strand a line, and where each stretch of it stands in the source. */
export type Canonical = {
  readonly text: string
  readonly spans: readonly Span[]
  readonly segments: readonly Segment[]
}

/** Lines joined by LF, the last one ended by it. */
export function layOut(strands: readonly Strand[]): Canonical {
  const spans: Span[] = []
  const segments: Segment[] = []
  let at = 0
  for (const { text, runs } of strands) {
    spans.push({ start: at, end: at + text.length })
    for (const [index, run] of runs.entries()) {
      const end = runs[index + 1]?.at ?? text.length
      if (run.source >= 0 && end > run.at)
        segments.push({ span: { start: at + run.at, end: at + end }, source: run.source })
    }
    at += text.length + 1
  }
  return { text: strands.map(({ text }) => `${text}\n`).join(''), spans, segments }
}
