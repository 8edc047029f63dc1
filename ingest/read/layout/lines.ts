import { isWide, type PageLine, type Run, type Segment } from './run.ts'

const isBlank = (text: string): boolean => text.trim() === ''

const wordEnd = /[\p{Script=Han}）》〕]/u
const wordStart = /[\p{Script=Han}（《“]/u

/** The space, if any, that a gap between two runs of a line stands for; between Chinese words it is as wide as a character: 第一条　为了. */
function spaceBetween(before: Run, after: Run): string {
  const gap = after.left - before.right
  const one = before.text.at(-1) ?? ''
  const other = after.text.at(0) ?? ''
  if (gap > 0.9 * after.size && wordEnd.test(one) && wordStart.test(other)) return '\u3000'
  if (isWide(one) || isWide(other) || one === ' ' || other === ' ') return ''
  return gap > 0.15 * after.size ? ' ' : ''
}

/** The words of runs that stand side by side, with the spaces that their gaps stand for. */
export function joinRuns(runs: readonly Run[]): string {
  let text = ''
  runs.forEach((run, index) => {
    const before = runs[index - 1]
    text += (before === undefined ? '' : spaceBetween(before, run)) + run.text
  })
  return text
}

/** From this gap on, in ems, runs of a line belong to different cells, columns or signatures. */
const GAP = 1.5

function toSegment(runs: readonly Run[]): Segment | null {
  const first = runs.findIndex(({ text }) => !isBlank(text))
  if (first < 0) return null
  const last = runs.findLastIndex(({ text }) => !isBlank(text))
  const kept = runs.slice(first, last + 1)
  const right = kept.reduce((most, run) => Math.max(most, run.right), 0)
  return { left: kept[0]?.left ?? 0, right, runs: kept, text: joinRuns(kept) }
}

/** Splits the runs of a baseline, sorted from the left, at wide gaps; a space glyph may bridge a gap of its own width only. */
function toSegments(runs: readonly Run[]): Segment[] {
  const segments: Segment[] = []
  let open: Run[] = []
  let right = Number.NEGATIVE_INFINITY
  const close = (): void => {
    const segment = toSegment(open)
    if (segment !== null) segments.push(segment)
    open = []
  }
  for (const run of runs) {
    if (isBlank(run.text)) {
      if (open.length > 0 && run.left - right < 0.6 * run.size) {
        open.push(run)
        if (run.right - run.left < GAP * run.size) right = Math.max(right, run.right)
      }
      continue
    }
    if (open.length > 0 && run.left - right > GAP * run.size) close()
    open.push(run)
    right = Math.max(open.length === 1 ? Number.NEGATIVE_INFINITY : right, run.right)
  }
  close()
  return segments
}

/** A line of segments that stand on one baseline. */
export function toLine(page: number, segments: readonly Segment[]): PageLine {
  const runs = segments.flatMap(segment => segment.runs)
  const widest = runs.reduce((best, run) => (run.text.length > best.text.length ? run : best))
  return {
    page,
    baseline: widest.baseline,
    size: widest.size,
    left: segments[0]?.left ?? 0,
    right: segments.at(-1)?.right ?? 0,
    segments,
    text: segments.map(({ text }) => text).join('\t'),
    table: null,
  }
}

type Group = { baseline: number; size: number; readonly runs: Run[] }

/** Whether a run stands on the baseline of a group, or the group is a raised mark before it (a footnote's number, a square metre). */
function standsOn({ baseline, size, runs }: Group, run: Run): boolean {
  const below = run.baseline - baseline
  if (below < 0.35 * Math.min(size, run.size) + 1) return true
  if (run.size < 0.75 * size && below < 0.4 * size && run.text.length <= 4) return true
  const mark = size < 0.75 * run.size && runs.reduce((sum, { text }) => sum + text.trim().length, 0) <= 8
  return mark && below < 0.55 * run.size
}

/** Groups the runs of a page into lines from top to bottom, whatever the order in which they were drawn. */
export function toLines(page: number, runs: readonly Run[]): PageLine[] {
  const sorted = runs.toSorted((one, other) => one.baseline - other.baseline)
  const groups: Group[] = []
  for (const run of sorted) {
    const last = groups.at(-1)
    if (last !== undefined && standsOn(last, run)) {
      last.runs.push(run)
      if (run.size > last.size) {
        last.size = run.size
        last.baseline = run.baseline
      }
    } else groups.push({ baseline: run.baseline, size: run.size, runs: [run] })
  }
  return groups.flatMap(group => {
    const segments = toSegments(group.runs.sort((one, other) => one.left - other.left))
    return segments.length === 0 ? [] : [toLine(page, segments)]
  })
}
