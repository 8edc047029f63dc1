import type { Span } from '../../../schemas/span.ts'
import type { Construction, Shape } from '../../words/times/constructions/construction.ts'
import { cycleConstructions } from '../../words/times/constructions/cycles.ts'
import { dayConstructions } from '../../words/times/constructions/days.ts'
import { lengthConstructions } from '../../words/times/constructions/lengths.ts'
import { otherConstructions } from '../../words/times/constructions/others.ts'
import { spanConstructions } from '../../words/times/constructions/spans.ts'
import type { TimeValue } from '../../words/times/time-value.ts'
import type { TimeMention } from './mention.ts'

/** Every construction in the order in which they are tried. */
export const constructions: readonly Construction[] = [
  ...dayConstructions,
  ...spanConstructions,
  ...cycleConstructions,
  ...lengthConstructions,
  ...otherConstructions,
]

type Row = {
  readonly row: Construction
  readonly left: RegExp | null
  readonly right: RegExp | null
  readonly before: RegExp | null
  readonly after: RegExp | null
  readonly around: RegExp | null
}

const compile = (source: string | undefined, wrap: (source: string) => string): RegExp | null =>
  source === undefined ? null : new RegExp(wrap(source))

const rows: readonly Row[] = constructions.map(row => ({
  row,
  left: compile(row.left, source => `(?:${source})$`),
  right: compile(row.right, source => `^(?:${source})`),
  before: compile(row.before, source => source),
  after: compile(row.after, source => source),
  around: compile(row.around, source => source),
}))

const rowsOf = (type: TimeValue['type']): readonly Row[] => rows.filter(({ row }) => row.of.includes(type))

const rowsByType: { readonly [T in TimeValue['type']]: readonly Row[] } = {
  day: rowsOf('day'),
  period: rowsOf('period'),
  interval: rowsOf('interval'),
  cycle: rowsOf('cycle'),
  length: rowsOf('length'),
  next: rowsOf('next'),
  clock: rowsOf('clock'),
  continuous: rowsOf('continuous'),
  untilEvent: rowsOf('untilEvent'),
  today: rowsOf('today'),
  vague: rowsOf('vague'),
}

/** How far around a time its cue words are looked for. */
const reach = 48

/** The words around a time, within its sentence. */
export type Surroundings = { readonly left: string; readonly right: string; readonly clause: string }

const clauseMarks = new Set(Array.from(',;。，；', mark => mark.charCodeAt(0)))

/** The words behind the last mark that parts clauses. */
function lastClause(words: string): string {
  let from = words.length
  while (from > 0 && !clauseMarks.has(words.charCodeAt(from - 1))) from -= 1
  return words.slice(from)
}

/** The words before the first mark that parts clauses. */
function firstClause(words: string): string {
  let to = 0
  while (to < words.length && !clauseMarks.has(words.charCodeAt(to))) to += 1
  return words.slice(0, to)
}

/** What stands before a time in its sentence (behind the label of its column), behind it, and in the clause around it. */
export function surroundings(folded: string, sentence: Span, span: Span, label = ''): Surroundings {
  const left = label + folded.slice(Math.max(sentence.start, span.start - reach), span.start)
  const right = folded.slice(span.end, Math.min(sentence.end, span.end + reach))
  return { left, right, clause: lastClause(left) + folded.slice(span.start, span.end) + firstClause(right) }
}

/** What a time means in its sentence: the construction that says so, and the quote with its cue words. */
export type Interpretation = { readonly row: Construction; readonly quote: Span }

const shapes: { readonly [S in Shape]: (mention: TimeMention) => boolean } = {
  recent: ({ value }) => value.type === 'length' && value.recent === true,
  range: ({ value }) => value.type === 'length' && value.max !== undefined,
  placedCycle: ({ value }) => value.type === 'cycle' && (value.on !== undefined || value.from !== undefined),
  cycleDay: ({ value }) => value.type === 'cycle' && value.on !== undefined,
  years: ({ row }) => row === 'years',
  days: ({ row }) => row !== 'years',
  openEnd: ({ value }) => value.type === 'interval' && value.to === null,
  monthOrYear: ({ value }) => value.type === 'next' && value.unit !== 'day',
  toldMonth: ({ value }) => value.type === 'next' && value.told === true,
  thisYear: ({ row }) => row === 'this-year',
  yearOrYears: ({ row }) => row === 'years' || row === 'year',
  namedYear: ({ value }) => value.type !== 'period' || value.of.unit !== 'year' || typeof value.of.year === 'number',
}

const fits = ({ row, left, right, before, after, around }: Row, mention: TimeMention, near: Surroundings) => {
  const { value, span } = mention
  if (row.units && value.type === 'period' && !row.units.includes(value.of.unit)) return null
  if (row.shape && !shapes[row.shape](mention)) return null
  const cueRight = right ? right.exec(near.right) : null
  if (right && cueRight === null) return null
  const cueLeft = left ? left.exec(near.left) : null
  if (left && cueLeft === null) return null
  if (before?.test(near.left) === false || after?.test(near.right) === false) return null
  if (around?.test(near.clause) === false) return null
  return { start: span.start - (cueLeft?.[0].length ?? 0), end: span.end + (cueRight?.[0].length ?? 0) }
}

const unknown: Construction = {
  id: 'unknown',
  of: [],
  gives: { kind: 'none', reason: 'not-understood' },
  examples: [],
}

/** The first construction that fits a time; a time that no row knows is not understood. */
export function interpret(mention: TimeMention, near: Surroundings): Interpretation {
  for (const row of rowsByType[mention.value.type]) {
    const quote = fits(row, mention, near)
    if (quote !== null) return { row: row.row, quote }
  }
  return { row: unknown, quote: mention.span }
}
