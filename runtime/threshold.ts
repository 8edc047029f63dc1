import type { Threshold } from '../generated/types.ts'

/** What a measured value says of a threshold; `near` 左右 and 约 decide nothing by themselves. */
export type Verdict = 'met' | 'unmet' | 'unknown'

/** A measured value, in the threshold's unit; null where it is not known. */
export type Measured = { readonly value: number | null; readonly unit: string }

/** A threshold's answer; `gap` is how far an unmet value is from the edge, 0 where it stands on an edge that is left out. */
export type Test = {
  readonly verdict: Verdict
  readonly gap: number | null
  readonly reason: 'compared' | 'no-value' | 'other-unit' | 'approximate'
}

type Operator = Exclude<Threshold['operator'], 'about'>

const meets = {
  '>=': (value, { value: least }) => value >= least,
  '>': (value, { value: least }) => value > least,
  '<=': (value, { value: most }) => value <= most,
  '<': (value, { value: most }) => value < most,
  '=': (value, { value: exact }) => value === exact,
  between: (value, { value: least, max = least, excludes = [] }) =>
    (excludes.includes('value') ? value > least : value >= least) &&
    (excludes.includes('max') ? value < max : value <= max),
} satisfies Record<Operator, (value: number, rule: Threshold) => boolean>

/** How far a value is from the edge that it has to reach. */
function distance(value: number, { operator, value: edge, max = edge }: Threshold): number {
  if (operator !== 'between') return Math.abs(value - edge)
  return value <= edge ? edge - value : value - max
}

/**
 * Whether a measured value meets a threshold.
 *
 * 以上, 以下, 不低于 take in the number, 超过, 不满, 低于 do not (民法典第1259条); the rule's operator says which it was.
 */
export function testThreshold(rule: Threshold, measured: Measured): Test {
  if (measured.value === null || Number.isNaN(measured.value))
    return { verdict: 'unknown', gap: null, reason: 'no-value' }
  if (measured.unit !== rule.unit) return { verdict: 'unknown', gap: null, reason: 'other-unit' }
  if (rule.operator === 'about') return { verdict: 'unknown', gap: null, reason: 'approximate' }
  if (meets[rule.operator](measured.value, rule)) return { verdict: 'met', gap: null, reason: 'compared' }
  return { verdict: 'unmet', gap: distance(measured.value, rule), reason: 'compared' }
}

/** Several thresholds at once: unmet where one is, unknown where one cannot be told, met where all are. */
export function testAll(pairs: readonly (readonly [Threshold, Measured])[]): Verdict {
  const verdicts = pairs.map(([rule, measured]) => testThreshold(rule, measured).verdict)
  return verdicts.includes('unmet') ? 'unmet' : verdicts.includes('unknown') ? 'unknown' : 'met'
}
