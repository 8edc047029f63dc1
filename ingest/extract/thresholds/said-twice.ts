import type { ThresholdRule } from '../../../schemas/rule.ts'
import { scopeNamed } from '../../words/scope.ts'
import type { Candidate } from '../candidate.ts'

/** Shortest measure by which two numbers are known for the same rule. */
const telling = 4

/** A bare count may well stand in several cases: 2人户中为父女结构 is another than 2人户中均年满18周岁. */
const countedOnly: ReadonlySet<string> = new Set(['count', 'copies', 'other'])

/** What two numbers share that tell one rule: measure, comparison and value, for the same ones, under one heading. */
function keyOf(candidate: Candidate): string | null {
  if (candidate.kind !== 'threshold' || candidate.subject.length < telling) return null
  if (candidate.operator === '=' && countedOnly.has(candidate.measure)) return null
  const { subject, operator, value, max, unit, appliesTo, heading } = candidate satisfies Omit<ThresholdRule, 'id'>
  return JSON.stringify([subject, operator, value, max, unit, appliesTo, heading])
}

/** How far before a number its line is looked at for whom it holds. */
const reach = 120

/** Those whom the words before a number name first: ⟦风电项目⟧履约保函金额…, （二）⟦光伏企业⟧的…. */
function scopeBefore(text: string, candidate: Candidate): string {
  const at = candidate.evidence[0]?.start ?? 0
  const line = text.slice(Math.max(0, at - reach), at)
  const sentence = line.slice(Math.max(line.lastIndexOf('\n'), line.lastIndexOf('。'), line.lastIndexOf('；')) + 1)
  return scopeNamed.pattern.exec(sentence)?.groups?.name ?? ''
}

/** A rule that the text says twice is one rule with two pieces of evidence. */
export function joinSaidTwice(candidates: readonly Candidate[], text: string): Candidate[] {
  const joined: Candidate[] = []
  const known = new Map<string, number>()
  for (const candidate of candidates) {
    const own = keyOf(candidate)
    const key = own === null ? null : `${own} ${scopeBefore(text, candidate)}`
    const at = key === null ? undefined : known.get(key)
    const first = at === undefined ? undefined : joined[at]
    if (first && at !== undefined) {
      joined[at] = { ...first, evidence: [...first.evidence, ...candidate.evidence] }
      continue
    }
    if (key !== null) known.set(key, joined.length)
    joined.push(candidate)
  }
  return joined
}
