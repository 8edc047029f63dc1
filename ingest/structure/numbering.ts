import type { Span } from '../../schemas/span.ts'
import { foldWidth } from '../words/fold.ts'
import {
  bullets,
  gluedDigit,
  type HeadingMark,
  headingMarks,
  type MarkKind,
  plainLevel,
} from '../words/layout/heading-marks.ts'
import { readNumeral } from '../words/numerals.ts'
import { plainHeadings } from './plain-headings.ts'
import { hasMark, longestMark } from './shapes.ts'

/** The number of a line within the levels of its document. */
export type Numbered = {
  readonly marker: Span
  readonly kind: MarkKind | 'bullet'
  readonly depth: number
  readonly section: string
  /** Line of the number that this one stands under. */
  readonly parent: number | null
}

/** A line that may open with a number, of one region with a numbering of its own. */
type Mark = {
  readonly line: number
  readonly row: HeadingMark
  readonly number: number
  readonly label: string
  readonly length: number
  readonly glued: boolean
}

type Level = { readonly row: HeadingMark; readonly line: number; readonly number: number; readonly section: string }

function readMark(start: string, line: number): Mark | 'bullet' | null {
  if (!hasMark(start)) return null
  for (const row of headingMarks) {
    const match = row.pattern.exec(start)
    if (match?.[1] === undefined) continue
    const number = ordinalOf(row.kind, match[1])
    if (number !== null) return { line, row, number, label: match[1], length: match[0].length, glued: false }
  }
  return readGlued(start, line) ?? (bullets.pattern.test(start) ? 'bullet' : null)
}

/** The number before a figure: ⟦8.⟧1寸照片 behind 7., which alone would be 8.1. */
function readGlued(start: string, line: number): Mark | null {
  const glued = gluedDigit.pattern.exec(start)
  const digit = headingMarks.find(row => row.kind === 'digit')
  if (glued?.[1] === undefined || digit === undefined) return null
  return { line, row: digit, number: Number(glued[1]), label: glued[1], length: glued[0].length, glued: true }
}

const ordinalOf = (kind: MarkKind, label: string): number | null =>
  kind === 'circled'
    ? label.charCodeAt(0) - 0x245f
    : kind === 'letter'
      ? label.charCodeAt(0) - 0x60
      : kind === 'decimal'
        ? Number(label.split('.').at(-1))
        : kind === 'plain'
          ? null
          : readNumeral(label)

/**
 * Numbers of the lines of one region, each checked against its sequence: 一 and then 二.
 *
 * `2026.` under 一、, or 3.5% at the start of a line, is in no sequence and stays text.
 */
export function numberLines(texts: readonly string[]): (Numbered | null)[] {
  const starts = texts.map(text => foldWidth(text.slice(0, longestMark)))
  const marks = starts.map(readMark)
  const following = nextOfKind(marks)
  const headings = plainHeadings(texts)
  const outer = marks.findIndex((read, line) => read !== null || headings.has(line))
  const levels: Level[] = []
  const last = new Map<MarkKind, number>()
  return marks.map((read, line) => {
    const start = starts[line] ?? ''
    if (headings.has(line)) return openPlain(levels, line, headings.has(outer) ? plainLevel.outer : plainLevel.inner)
    if (read === null) return null
    const open = levels.at(-1)
    if (read === 'bullet') {
      const marker = bullets.pattern.exec(start)?.[0].trimEnd().length ?? 1
      return {
        marker: { start: 0, end: marker },
        kind: 'bullet',
        depth: levels.length + 1,
        section: open?.section ?? '',
        parent: open?.line ?? null,
      }
    }
    const mark = [read, readGlued(start, line)].find(each => each !== null && place(each, levels, last, following))
    if (!mark) return null
    const above = levels.at(-1)
    const section = cite(mark, above)
    levels.push({ row: mark.row, line, number: mark.number, section })
    last.set(mark.row.kind, mark.number)
    return {
      marker: { start: 0, end: mark.length },
      kind: mark.row.kind,
      depth: levels.length,
      section,
      parent: above?.line ?? null,
    }
  })
}

/** A heading without a number closes the one before it, or stands under the numbers of the outer levels. */
function openPlain(levels: Level[], line: number, row: HeadingMark): Numbered {
  const own = levels.findIndex(level => level.row.kind === row.kind)
  if (own >= 0) levels.length = own
  else while ((levels.at(-1)?.row.rank ?? 0) > row.rank + 1) levels.pop()
  const above = levels.at(-1)
  const section = above?.section ?? ''
  levels.push({ row, line, number: 0, section })
  return { marker: { start: 0, end: 0 }, kind: 'plain', depth: levels.length, section, parent: above?.line ?? null }
}

const cite = ({ row, label }: Mark, above: Level | undefined): string => {
  const own = row.cite(label)
  if (row.kind === 'article' || row.kind === 'decimal' || above === undefined) return own
  if (above.row.kind === 'chapter' && row.kind !== 'section') return `${above.section}${own}`
  return `${above.section}${own}`
}

type NextOfKind = (line: number, kind: MarkKind) => number | null

/** For each line, the number of the next mark of a kind after it. */
function nextOfKind(marks: readonly (Mark | 'bullet' | null)[]): NextOfKind {
  const places = new Map<MarkKind, Mark[]>()
  for (const mark of marks) {
    if (mark === null || mark === 'bullet') continue
    const list = places.get(mark.row.kind)
    if (list === undefined) places.set(mark.row.kind, [mark])
    else list.push(mark)
  }
  return (line, kind) => {
    const list = places.get(kind) ?? []
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle]?.line ?? 0) > line) high = middle
      else low = middle + 1
    }
    return list[low]?.number ?? null
  }
}

const widestGap = 4

/** Brings the open levels to the one above this mark; false where the mark is in no sequence. */
function place(mark: Mark, levels: Level[], last: ReadonlyMap<MarkKind, number>, following: NextOfKind): boolean {
  const { row, number, line, glued } = mark
  const own = levels.findLastIndex(level => level.row.kind === row.kind)
  const before = own >= 0 ? levels[own]?.number : last.get(row.kind)
  const next = following(line, row.kind)
  if (glued && !(number === 1 ? next === 2 : before === number - 1)) return false
  if (row.kind === 'decimal' && !(number === 1 ? next === 2 || before !== undefined : before !== undefined))
    return false
  if (own >= 0 && before !== undefined) {
    if (number === 1 || (number > before && number <= before + widestGap)) {
      levels.length = own
      return true
    }
    if (number === before && row.rank <= 5) {
      levels.length = own
      return true
    }
    return false
  }
  const continues = before !== undefined && number === before + 1
  if (number !== 1 && !continues && row.rank > 5) return false
  while (levels.length > 0 && !contains(levels.at(-1), mark, following)) levels.pop()
  return true
}

/** Whether a mark of a new kind stands under the open level: by the usual order, or as that level's numbers go on after it. */
function contains(level: Level | undefined, { row, line, number }: Mark, following: NextOfKind): boolean {
  if (level === undefined) return false
  if (level.row.rank < row.rank) return true
  if (row.rank < 4 || level.row.kind === 'article') return false
  return number === 1 && following(line, level.row.kind) === level.number + 1
}
