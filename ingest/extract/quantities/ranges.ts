import type { Operator } from '../../../schemas/rule.ts'
import { enclosure, excludedNote, rangeBridge, rangeMark } from '../../words/ranges.ts'
import type { Atom } from './atoms.ts'
import { comparisonBefore, comparisonBehind } from './comparison.ts'
import type { QuantityMention } from './mention.ts'
import { flagsOf, isHousehold } from './single.ts'

/** The two ends of a range. */
export type Range = { readonly low: Atom; readonly high: Atom }

/** Two numbers that a range mark joins; the first takes unit and magnitude of the second: 1至3⟦万元⟧. */
export function rangeOf(folded: string, low: Atom, high: Atom): Range | null {
  rangeMark.pattern.lastIndex = low.end
  if (!rangeMark.pattern.test(folded) || rangeMark.pattern.lastIndex !== high.start) return null
  if (low.unit !== null) return low.unit === high.unit ? { low, high } : null
  const scale = low.magnitude === 1 && low.value < high.value / high.magnitude ? high.magnitude : 1
  return {
    low: { ...low, unit: high.unit, measure: high.measure, value: Number((low.value * scale).toPrecision(15)) },
    high,
  }
}

/** 3000万元至1亿元（含）: both ends belong unless a note says otherwise. */
export function between(folded: string, { low, high }: Range, floor: number): QuantityMention {
  const before = comparisonBefore(folded, low.start, floor, high)
  const behind = comparisonBehind(folded, high.end)
  const lowOut = before?.operator === '>' || folded.startsWith(excludedNote, low.end)
  const highOut = behind.inclusive === false
  const excludes = [...(lowOut ? (['value'] as const) : []), ...(highOut ? (['max'] as const) : [])]
  return {
    start: before?.start ?? low.start,
    end: behind.end,
    number: { start: low.start, end: high.end },
    lead: before?.lead ?? low.start,
    operator: 'between',
    value: low.value,
    max: high.value,
    ...(excludes.length > 0 ? { excludes } : {}),
    unit: high.unit,
    measure: high.measure,
    compared: true,
    chinese: low.chinese && high.chinese,
    household: isHousehold(folded, high),
    inTurn: false,
    inner: null,
    flags: low.value >= high.value ? ['comparator-unclear'] : flagsOf(high),
  }
}

/** 45%≤负荷率<50%: both ends around what is measured. */
export function enclosing(folded: string, low: Atom, high: Atom): QuantityMention | null {
  enclosure.pattern.lastIndex = low.end
  const groups = enclosure.pattern.exec(folded)?.groups
  if (!groups || enclosure.pattern.lastIndex !== high.start || (low.unit ?? high.unit) !== high.unit) return null
  const start = low.end + (groups.low?.length ?? 0)
  const excludes = [
    ...(groups.low === '<' ? (['value'] as const) : []),
    ...(groups.high === '<' ? (['max'] as const) : []),
  ]
  return {
    ...between(folded, { low: { ...low, unit: high.unit }, high }, low.start),
    start: low.start,
    lead: low.start,
    ...(excludes.length > 0 ? { excludes } : {}),
    inner: { start, end: start + (groups.inner?.length ?? 0) },
  }
}

const lower = new Set<Operator>(['>=', '>'])
const upper = new Set<Operator>(['<=', '<'])

/** 50万元以上⟦200万元以下⟧, 大于5⟦且小于10⟧: a floor and a cap that stand side by side are one range. */
export function merge(folded: string, one: QuantityMention, other: QuantityMention): QuantityMention | null {
  if (!lower.has(one.operator) || !upper.has(other.operator) || other.max !== undefined) return null
  if (other.start - one.end > 4 || !rangeBridge.pattern.test(folded.slice(one.end, other.start))) return null
  const unit = one.unit ?? other.unit
  if (unit !== other.unit || one.value >= other.value) return null
  const excludes = [
    ...(one.operator === '>' ? (['value'] as const) : []),
    ...(other.operator === '<' ? (['max'] as const) : []),
  ]
  return {
    ...other,
    start: one.start,
    lead: one.lead,
    number: { start: one.number.start, end: other.number.end },
    operator: 'between',
    value: one.value,
    max: other.value,
    ...(excludes.length > 0 ? { excludes } : {}),
    chinese: one.chinese && other.chinese,
    flags: [...new Set([...one.flags, ...other.flags])],
  }
}
