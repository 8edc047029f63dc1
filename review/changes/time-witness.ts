import type { RecurringDay, When, WhenOf } from '../../schemas/when.ts'
import { periodEnds } from './moment.ts'
import type { Answer, Witness } from './witness.ts'

/** A limit in time as seen from the days below and above it; the limit itself is on time, and possible. */
type Edge = { readonly below: Answer; readonly above: Answer }

const edges = {
  end: { below: 'onTime', above: 'late' },
  start: { below: 'tooEarly', above: 'possible' },
} as const satisfies { readonly [side: string]: Edge }

/** Whether a time is compared by its last day or by its first. */
export type EdgeSide = keyof typeof edges

const flip = (from: number, to: number, side: EdgeSide): Pick<Witness, 'before' | 'after'> => {
  const { below, above } = edges[side]
  return from < to ? { before: above, after: below } : { before: below, after: above }
}

/** A day that is beyond one last day but not the other, or from one first day on but not yet the other. */
const between = (one: number, other: number, side: EdgeSide): number => {
  const [low, high] = [Math.min(one, other), Math.max(one, other)]
  return side === 'end' ? low + Math.max(1, Math.floor((high - low) / 3)) : low + Math.floor((high - low) / 2)
}

const dayMs = 86_400_000
const epoch = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayMs
const isoDay = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)

/** A common year: 29 February is no case that both readings always have. */
const commonYear = 2023
const ofYear = (month: number, day: number): number => {
  const last = new Date(Date.UTC(commonYear, month, 0)).getUTCDate()
  const at = day === -1 ? last : Math.min(day, last)
  return (Date.UTC(commonYear, month - 1, at) - Date.UTC(commonYear, 0, 1)) / dayMs
}

const yearly = (one: RecurringDay, other: RecurringDay, side: EdgeSide): Witness | null => {
  if (one.month === undefined || other.month === undefined) return null
  const [from, to] = [ofYear(one.month, one.day ?? 1), ofYear(other.month, other.day ?? 1)]
  if (from === to) return null
  const at = new Date(Date.UTC(commonYear, 0, 1 + between(from, to, side)))
  return { case: { type: 'yearly', month: at.getUTCMonth() + 1, day: at.getUTCDate() }, ...flip(from, to, side) }
}

const shortMonth = 28
/** Months of a cycle are not equally long: only days that every month has are named. */
const ofCycle = ({ month = 1, day = 1 }: RecurringDay): number =>
  (month - 1) * shortMonth + Math.min(day === -1 ? shortMonth : day, shortMonth)

const cyclic = (
  every: 'half' | 'quarter' | 'month',
  one: RecurringDay,
  other: RecurringDay,
  side: EdgeSide,
): Witness | null => {
  const [from, to] = [ofCycle(one), ofCycle(other)]
  if (from === to) return null
  const at = between(from, to, side)
  const place = { month: Math.floor((at - 1) / shortMonth) + 1, day: ((at - 1) % shortMonth) + 1 }
  return { case: { type: 'cycle', every, ...place }, ...flip(from, to, side) }
}

const recurring = (one: WhenOf<'recurring'>, other: WhenOf<'recurring'>, side: EdgeSide): Witness | null => {
  const [from, to] = [one, other].map(when => when.on ?? (side === 'end' ? when.to : when.from))
  const { every } = one
  if (!from || !to || every !== other.every || every === 'week' || every === 'day') return null
  if (one.interval !== other.interval) return null
  return every === 'year' ? yearly(from, to, side) : cyclic(every, from, to, side)
}

const lapseUnits = [
  [/^P(\d+)D$/, 'day'],
  [/^P(\d+)M$/, 'month'],
  [/^P(\d+)Y$/, 'year'],
] as const

const countOf = (offset: string | undefined, pattern: RegExp): number | null => {
  const held = offset?.match(pattern)?.[1]
  return held === undefined ? null : Number(held)
}

const lapse = (one: WhenOf<'relative'>, other: WhenOf<'relative'>, side: EdgeSide): Witness | null => {
  if (one.direction === 'during' || one.direction !== other.direction || one.calendar !== other.calendar) return null
  if (one.monthDay !== undefined || other.monthDay !== undefined || (one.direction === 'before' && side === 'start'))
    return null
  for (const [pattern, unit] of lapseUnits) {
    const [from, to] = [countOf(one.offset, pattern), countOf(other.offset, pattern)]
    if (from === null || to === null || from === to) continue
    const [low, high] = [Math.min(from, to), Math.max(from, to)]
    const middle = low + Math.ceil((high - low) / 2)
    const lapsed = {
      type: 'lapse',
      anchor: other.anchor,
      unit: unit === 'day' && one.calendar === 'working' ? 'workingDay' : unit,
    } as const
    // 届满前30日提出: whoever comes fewer than 30 days before the event is late, so more days mean an earlier last day.
    if (one.direction === 'before')
      return { case: { ...lapsed, count: high - 1, side: 'before' }, ...flip(to, from, side) }
    return { case: { ...lapsed, count: middle, side: 'after' }, ...flip(from, to, side) }
  }
  return null
}

const dayOf = (when: When, side: EdgeSide): string | null => {
  if (when.type === 'date') return when.date
  if (when.type === 'interval') return side === 'end' ? when.end : when.start
  if (when.type === 'period') return periodEnds(when)[side]
  return null
}

/** A day on which one reading says too late (or too early) and the other does not. */
export const timeWitness = (one: When, other: When, side: EdgeSide): Witness | null => {
  if (one.type === 'recurring' && other.type === 'recurring') return recurring(one, other, side)
  if (one.type === 'relative' && other.type === 'relative') return lapse(one, other, side)
  const [from, to] = [dayOf(one, side), dayOf(other, side)]
  if (from === null || to === null || from === to) return null
  const date = isoDay(between(epoch(from), epoch(to), side))
  return { case: { type: 'day', date }, ...flip(epoch(from), epoch(to), side) }
}
