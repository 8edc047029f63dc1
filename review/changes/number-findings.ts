import type { Operator, ThresholdRule } from '../../schemas/rule.ts'
import { benefitWords, eventWords, prohibitionWords } from '../wording/signals.ts'
import type { Direction, Finding } from './change.ts'
import { finding } from './finding.ts'
import { numberWitness, spanWitness } from './number-witness.ts'
import type { ChangeKind } from './registry.ts'
import { opposite } from './registry.ts'

type Pair = { readonly before: ThresholdRule; readonly after: ThresholdRule }
type Way = 'up' | 'down'

const upKinds = {
  amount: ['threshold-raised', 'threshold-lowered'],
  share: ['threshold-raised', 'threshold-lowered'],
  score: ['threshold-raised', 'threshold-lowered'],
  count: ['threshold-raised', 'threshold-lowered'],
  age: ['threshold-raised', 'threshold-lowered'],
  other: ['threshold-raised', 'threshold-lowered'],
  validity: ['validity-lengthened', 'validity-shortened'],
  lookback: ['lookback-lengthened', 'lookback-shortened'],
  ban: ['ban-lengthened', 'ban-shortened'],
  publicity: ['publicity-lengthened', 'publicity-shortened'],
  quota: ['quota-raised', 'quota-lowered'],
  copies: ['more-copies', 'fewer-copies'],
} as const satisfies { readonly [M in ThresholdRule['measure']]: readonly [ChangeKind, ChangeKind] }

const saysAny = ({ subject, title, evidence }: ThresholdRule, words: readonly string[]): boolean =>
  words.some(word => [subject, title, ...evidence.map(({ quote }) => quote)].some(text => text.includes(word)))

/**
 * What a higher number does to the one concerned.
 *
 * A floor that rises is harder to meet and a ceiling that rises easier; where the number is what somebody gets or what an
 * office aims at, or the notice says only about how much, the texts do not settle it.
 */
const raised = ({ before, after }: Pair): Direction => {
  if (after.measure === 'quota') return after.operator === '>=' ? 'unclear' : 'looser'
  if (after.measure === 'lookback')
    return [before, after].every(rule => saysAny(rule, prohibitionWords)) ? 'tighter' : 'unclear'
  if (before.operator !== after.operator) return 'unclear'
  const benefit = [before, after].some(rule => saysAny(rule, benefitWords))
  switch (after.operator) {
    case '>=':
    case '>':
      return benefit ? 'unclear' : 'tighter'
    case '<=':
    case '<':
      return 'looser'
    case '=':
    case 'about':
    case 'between':
      return 'unclear'
  }
}

const witnessOf = ({ before, after }: Pair) => {
  if (after.measure === 'validity') return spanWitness(before, after, eventWords.zh.recognition, ['valid', 'expired'])
  if (after.measure === 'ban') return spanWitness(before, after, eventWords.zh.revocation, ['barred', 'free'])
  if (after.measure === 'publicity' || after.measure === 'lookback' || after.operator === '=') return null
  return numberWitness(before, after)
}

const moved = (pair: Pair, way: Way): Finding => {
  const [up, down] = upKinds[pair.after.measure]
  const plain = finding(way === 'up' ? up : down, { witness: witnessOf(pair) })
  const fixed = !(['threshold', 'lookback', 'quota'] as const).some(open => plain.kind.startsWith(open))
  if (fixed) return plain
  const direction = raised(pair)
  return { ...plain, direction: way === 'up' ? direction : opposite(direction) }
}

const range = ({ before, after }: Pair): Finding[] => {
  const [low, high] = [after.value - before.value, (after.max ?? after.value) - (before.max ?? before.value)]
  if (low === 0 && high === 0) return []
  const witness = numberWitness(before, after)
  if (low <= 0 && high >= 0) return [finding('range-widened', { witness })]
  if (low >= 0 && high <= 0) return [finding('range-narrowed', { witness })]
  return [finding('range-moved', { witness })]
}

/** How much a comparison lets through at its own number, less to more. */
const stricter: { readonly [O in Operator]?: Operator } = { '>=': '>', '<=': '<' }

const comparison = (pair: Pair): Finding[] => {
  const { before, after } = pair
  if (before.operator === after.operator) {
    if (JSON.stringify(before.excludes) === JSON.stringify(after.excludes)) return []
    const [from, to] = [before.excludes?.length ?? 0, after.excludes?.length ?? 0]
    const kind = from === to ? 'comparison-changed' : from < to ? 'comparison-stricter' : 'comparison-laxer'
    return [finding(kind, { witness: numberWitness(before, after) })]
  }
  const witness = after.value === before.value ? numberWitness(before, after) : null
  if (after.measure === 'ban' && before.operator === '>=' && after.operator === '=')
    return [finding('comparison-laxer')]
  if (after.measure === 'ban' && before.operator === '=' && after.operator === '>=')
    return [finding('comparison-stricter')]
  if (stricter[before.operator] === after.operator) return [finding('comparison-stricter', { witness })]
  if (stricter[after.operator] === before.operator) return [finding('comparison-laxer', { witness })]
  return [finding('comparison-changed', { witness })]
}

/** What differs in the number of a threshold. */
export const numberFindings = (pair: Pair): Finding[] => {
  const { before, after } = pair
  if (before.unit !== after.unit) return [finding('unit-changed')]
  const compared = comparison(pair)
  if (before.operator === 'between' && after.operator === 'between') return [...compared, ...range(pair)]
  if (before.value === after.value) return compared
  return [...compared, moved(pair, before.value < after.value ? 'up' : 'down')]
}
