import type { Rule } from '../../schemas/rule.ts'
import type { Finding } from './change.ts'
import { finding } from './finding.ts'
import { folded, sameWords } from './wording-fold.ts'

const actorOf = (rule: Rule): string => ('actor' in rule ? rule.actor : '')

const scope = (before: Rule, after: Rule): Finding[] => {
  const [from, to] = [before, after].map(rule => new Set(rule.appliesTo.map(folded)))
  if (!from || !to || from.symmetricDifference(to).size === 0) return []
  const told = { from: before.appliesTo.join('、'), to: after.appliesTo.join('、') }
  // No scope stands for everybody, but a reading without one may as well have missed it.
  if (from.size === 0 || to.size === 0) return [finding('scope-changed', told)]
  if (from.isSubsetOf(to)) return [finding('scope-widened', told)]
  return [finding(to.isSubsetOf(from) ? 'scope-narrowed' : 'scope-changed', told)]
}

/** What differs in who acts and whom a rule concerns. */
export const partyFindings = (before: Rule, after: Rule): Finding[] => {
  const found: Finding[] = []
  if ('audience' in before && 'audience' in after && before.audience !== after.audience) {
    found.push(finding(after.audience === 'applicant' ? 'moved-to-applicants' : 'moved-to-authorities'))
  }
  const [from, to] = [actorOf(before), actorOf(after)]
  const inferred = [before, after].some(({ review }) => review.flags.includes('inferred-actor'))
  if (!sameWords(from, to) && from !== '' && to !== '' && !inferred) found.push(finding('actor-changed', { from, to }))
  return [...found, ...scope(before, after)]
}
