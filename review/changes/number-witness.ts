import type { ThresholdRule } from '../../schemas/rule.ts'
import type { Answer, Witness } from './witness.ts'

/** A threshold as a test on a number. */
export type Limit = Pick<ThresholdRule, 'operator' | 'value' | 'max' | 'excludes'>

/** Whether a number passes; null where the notice says only about how much. */
export const passes = ({ operator, value, max, excludes = [] }: Limit, held: number): boolean | null => {
  switch (operator) {
    case '>=':
      return held >= value
    case '>':
      return held > value
    case '<=':
      return held <= value
    case '<':
      return held < value
    case '=':
      return held === value
    case 'about':
      return null
    case 'between': {
      const low = excludes.includes('value') ? held > value : held >= value
      const high = max === undefined || (excludes.includes('max') ? held < max : held <= max)
      return low && high
    }
  }
}

/** A number between two limits that a person would pick: as round as there is room for. */
export const roundBetween = (one: number, other: number): number => {
  const [low, high] = [Math.min(one, other), Math.max(one, other)]
  const middle = (low + high) / 2
  for (let size = 10 ** Math.floor(Math.log10(Math.max(high, 1))); size >= 1; size /= 10) {
    for (const step of [size, size / 2]) {
      const near = Math.round(middle / step) * step
      if (near > low && near < high && Number.isInteger(near)) return near
    }
  }
  return middle
}

const limitsOf = (one: Limit, other: Limit): number[] => {
  const ends = [
    one.value,
    other.value,
    ...(one.max === undefined ? [] : [one.max]),
    ...(other.max === undefined ? [] : [other.max]),
  ]
  return [...new Set(ends)].sort((a, b) => a - b)
}

/** Numbers worth trying: between each two limits, then the limits themselves, then beyond them. */
const trials = (one: Limit, other: Limit): number[] => {
  const limits = limitsOf(one, other)
  const inner = limits.slice(1).map((limit, at) => roundBetween(limits[at] ?? limit, limit))
  return [...inner, ...limits, (limits[0] ?? 0) - 1, (limits.at(-1) ?? 0) + 1].filter(held => held >= 0)
}

/** An applicant whose number meets one reading and fails the other. */
export const numberWitness = (one: ThresholdRule, other: ThresholdRule): Witness | null => {
  const answer = (rule: Limit, held: number): Answer | null => {
    const pass = passes(rule, held)
    return pass === null ? null : pass ? 'meets' : 'fails'
  }
  for (const value of trials(one, other)) {
    const [before, after] = [answer(one, value), answer(other, value)]
    if (before !== null && after !== null && before !== after) {
      return { case: { type: 'number', subject: other.subject, value, unit: other.unit }, before, after }
    }
  }
  return null
}

const monthsPer: Readonly<Record<string, number>> = { year: 12, month: 1 }

/** A lapse of time since recognition or revocation at which one reading still holds and the other does not. */
export const spanWitness = (
  one: ThresholdRule,
  other: ThresholdRule,
  anchor: string,
  [inside, outside]: readonly [Answer, Answer],
): Witness | null => {
  const [from, to] = [one.value * (monthsPer[one.unit] ?? 0), other.value * (monthsPer[other.unit] ?? 0)]
  if (from === 0 || to === 0 || from === to) return null
  const count = roundBetween(from, to)
  if (!Number.isInteger(count)) return null
  const [before, after] = from < to ? [outside, inside] : [inside, outside]
  return { case: { type: 'lapse', anchor, count, unit: 'month', side: 'after' }, before, after }
}
