import type { Candidate } from '../candidate.ts'

type Step = Extract<Candidate, { kind: 'threshold' }>

/** How many characters apart the steps of one ladder may stand. */
const stride = 300

/** The end that a step leaves to itself: 小于5,000万元（含） and 3万元至5万元 own their upper number. */
const ownedTop = (step: Step): number | null => {
  if (step.operator === '<=') return step.value
  return step.operator === 'between' && !step.excludes?.includes('max') ? (step.max ?? null) : null
}

const startOf = ({ evidence }: Candidate): number => evidence[0]?.start ?? 0

/**
 * A band that begins where the step before it ends does not hold that number.
 *
 *     小于5,000万元（含）的…；⟦5,000万元至2亿元（含）⟧的… excludes its lower end
 */
export function partLadders(candidates: readonly Candidate[]): Candidate[] {
  const steps = new Map<string, Step>()
  return candidates.map(candidate => {
    if (candidate.kind !== 'threshold') return candidate
    const kind = `${candidate.measure} ${candidate.unit}`
    const below = steps.get(kind)
    steps.set(kind, candidate)
    const follows =
      below !== undefined && startOf(candidate) - startOf(below) < stride && ownedTop(below) === candidate.value
    if (!follows || candidate.operator !== 'between' || candidate.excludes?.includes('value')) return candidate
    return { ...candidate, excludes: ['value' as const, ...(candidate.excludes ?? [])] }
  })
}
