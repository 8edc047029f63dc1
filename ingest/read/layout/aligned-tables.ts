import type { Measure } from './metrics.ts'
import type { PageLine, Segment } from './run.ts'

/** Stretches of a column: text, a ruled table, or lines whose parts stand below each other like the cells of a table. */
export type Stretch =
  | { readonly type: 'text'; readonly lines: readonly PageLine[] }
  | { readonly type: 'ruled'; readonly line: PageLine }
  | { readonly type: 'aligned'; readonly lines: readonly PageLine[] }

const standsBelow = (one: Segment, other: Segment, body: number): boolean =>
  Math.abs(one.left - other.left) < body || Math.abs((one.left + one.right) / 2 - (other.left + other.right) / 2) < body

/** Whether two lines have parts in the same columns, beyond the one at the edge where every line begins. */
function isAligned(line: PageLine, other: PageLine | undefined, { body, left }: Measure): boolean {
  if (other === undefined || other.table !== null || line.segments.length < 2 || other.segments.length < 2) return false
  const inner = line.segments.filter(segment => segment.left > left + 3 * body)
  const shared = inner.filter(segment => other.segments.some(next => standsBelow(segment, next, body)))
  return shared.length > 0 && shared.length >= Math.min(line.segments.length, other.segments.length) - 1
}

/** Three aligned lines make a table, two do where they have three columns; one line with a gap is justified text or a signature. */
function isTable(lines: readonly PageLine[]): boolean {
  return lines.length >= 3 || (lines.length === 2 && lines.every(({ segments }) => segments.length >= 3))
}

/** Divides the lines of a column into text and tables. */
export function markAlignedTables(lines: readonly PageLine[], at: Measure): Stretch[] {
  const parts: Stretch[] = []
  let text: PageLine[] = []
  const flush = (): void => {
    if (text.length > 0) parts.push({ type: 'text', lines: text })
    text = []
  }
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]
    if (line === undefined) break
    if (line.table !== null) {
      flush()
      parts.push({ type: 'ruled', line })
      index += 1
      continue
    }
    let end = index + 1
    for (let last = line; end < lines.length; end += 1) {
      const next = lines[end]
      if (next === undefined || !isAligned(last, next, at)) break
      last = next
    }
    const group = lines.slice(index, end)
    if (isTable(group)) {
      flush()
      parts.push({ type: 'aligned', lines: group })
    } else text.push(...group)
    index = end
  }
  flush()
  return parts
}
