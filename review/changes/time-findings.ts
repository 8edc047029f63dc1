import type { DateRule, DeadlineRule } from '../../schemas/rule.ts'
import type { When, WhenOf } from '../../schemas/when.ts'
import type { Direction, Finding } from './change.ts'
import { finding } from './finding.ts'
import { endOf, order, startOf } from './moment.ts'
import { type EdgeSide, timeWitness } from './time-witness.ts'
import { nearlySame } from './wording-fold.ts'

/** Two times of one rule, and how they are to be read. */
type Pair = {
  readonly before: When
  readonly after: When
  /** The side on which the time binds: a last day, a first day, or a window with both. */
  readonly edge: 'end' | 'start' | 'window' | 'none'
  /** Whether both come from one notice: only then is a day in another year a change of the day and not of the year. */
  readonly oneNotice: boolean
}

const yearOf = (when: When): number | null => {
  if (when.type === 'date') return Number(when.date.slice(0, 4))
  if (when.type === 'period') return when.year
  if (when.type === 'interval') return Number((when.end ?? when.start ?? '0').slice(0, 4)) || null
  return null
}

/** Between notices of different years a fixed day is not comparable by the calendar. */
const otherYear = ({ before, after, oneNotice }: Pair): boolean => {
  const [from, to] = [yearOf(before), yearOf(after)]
  return !oneNotice && from !== null && to !== null && from !== to
}

const moved = (pair: Pair, side: EdgeSide): 1 | 0 | -1 | null => {
  const at = side === 'end' ? endOf : startOf
  const own = order(at(pair.before), at(pair.after))
  return own ?? order(at(pair.before, 'days'), at(pair.after, 'days'))
}

const perYear = { year: 1, half: 2, quarter: 4, month: 12, week: 52, day: 365 } as const
const timesAYear = ({ every, interval = 1 }: WhenOf<'recurring'>): number => perYear[every] / interval

const recurrence = (pair: Pair): Finding[] => {
  const { before, after } = pair
  if (before.type === 'recurring' && after.type !== 'recurring') return [finding('became-one-off')]
  if (before.type !== 'recurring' && after.type === 'recurring') return [finding('became-recurring')]
  if (before.type !== 'recurring' || after.type !== 'recurring') return []
  const [from, to] = [timesAYear(before), timesAYear(after)]
  if (from === to) return []
  return [finding(from < to ? 'more-often' : 'less-often')]
}

/** 20个工作日 to 20日: whether the last (or first) day comes earlier depends on the numbers. */
const countedIn = (pair: Pair): Finding[] => {
  const { before, after, edge } = pair
  if (before.type !== 'relative' || after.type !== 'relative' || !before.calendar || !after.calendar) return []
  if (before.calendar === after.calendar || edge === 'none') return []
  const side = edge === 'start' ? 'start' : 'end'
  const at = side === 'end' ? endOf : startOf
  const way = order(at(before, 'days'), at(after, 'days'))
  const later: Direction = side === 'end' ? 'looser' : 'tighter'
  const earlier: Direction = side === 'end' ? 'tighter' : 'looser'
  const direction = way === 1 ? later : way === -1 ? earlier : 'unclear'
  return [finding(before.calendar === 'working' ? 'working-to-calendar' : 'calendar-to-working', { direction })]
}

const anchors = ({ before, after }: Pair): Finding[] => {
  const [from, to] = [before, after].map(when =>
    when.type === 'relative' ? when.anchor : when.type === 'untilEvent' ? when.event : null,
  )
  if (!from || !to || nearlySame(from, to)) return []
  return [finding('anchor-changed', { from, to })]
}

const edgeKinds = {
  end: { 1: 'deadline-later', [-1]: 'deadline-earlier' },
  start: { 1: 'start-later', [-1]: 'start-earlier' },
} as const

const single = (pair: Pair, side: EdgeSide): Finding[] => {
  const way = moved(pair, side)
  if (way === 0 || way === null) return []
  return [finding(edgeKinds[side][way], { witness: timeWitness(pair.before, pair.after, side) })]
}

/** A window that opens earlier and closes later is longer; one that does both earlier, or both later, has moved. */
const window = (pair: Pair): Finding[] => {
  const [start, end] = [moved(pair, 'start'), moved(pair, 'end')]
  if (!start && !end) return []
  const witness = timeWitness(pair.before, pair.after, end ? 'end' : 'start')
  if (start === end) return [finding('window-moved', { witness })]
  const longer = (start ?? 0) <= 0 && (end ?? 0) >= 0
  return [finding(longer ? 'window-lengthened' : 'window-shortened', { witness })]
}

const placed = (pair: Pair): Finding[] => {
  if (otherYear(pair)) return [finding('deadline-rescheduled')]
  if (pair.edge === 'none') {
    const way = moved(pair, 'end')
    return way === 1 || way === -1 ? [finding(way === 1 ? 'date-later' : 'date-earlier')] : []
  }
  return pair.edge === 'window' ? window(pair) : single(pair, pair.edge)
}

/** What differs between two times of one rule: at most the few aspects in which they do. */
export const whenFindings = (pair: Pair): Finding[] => {
  const { before, after } = pair
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (before.type === 'unannounced' || after.type === 'unannounced') return []
  const named = [...recurrence(pair), ...anchors(pair), ...countedIn(pair)]
  if (named.some(({ kind }) => kind === 'became-one-off' || kind === 'became-recurring')) return named
  const counted = named.some(({ kind }) => kind === 'working-to-calendar' || kind === 'calendar-to-working')
  const found = [...named, ...(counted ? [] : placed(pair))]
  if (found.length > 0) return found
  const sameBut = before.type === after.type && (before.type === 'relative' || before.type === 'untilEvent')
  return sameBut && onlyWords(before, after) ? [] : [finding('time-changed')]
}

/** Whether two times differ in the name of their event alone. */
const onlyWords = (before: When, after: When): boolean => {
  const bare = (when: When): string => JSON.stringify({ ...when, anchor: '', event: '' })
  return bare(before) === bare(after)
}

/** The side on which a deadline binds. */
export const edgeOf = ({ bound, when }: DeadlineRule): Pair['edge'] => {
  if (bound === 'from') return 'start'
  if (bound === 'during' || (bound === 'each' && when.type === 'recurring' && when.from !== undefined)) return 'window'
  return 'end'
}

const dateEdges = {
  window: 'window',
  expires: 'end',
  effective: 'none',
  repealed: 'none',
  event: 'none',
  planned: 'none',
  cohort: 'none',
  fiscalYear: 'none',
  cutoff: 'none',
} as const satisfies { readonly [R in DateRule['role']]: Pair['edge'] }

/** What differs in the time of a date rule; a cohort or fiscal year of another year is another cohort, not a later day. */
export const dateFindings = (before: DateRule, after: DateRule, oneNotice: boolean): Finding[] => {
  const found = whenFindings({ before: before.when, after: after.when, edge: dateEdges[after.role], oneNotice })
  if (found.length === 0 || (after.role !== 'cohort' && after.role !== 'fiscalYear')) return found
  return [finding('cohort-changed')]
}
