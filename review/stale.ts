import type { Decision } from '../schemas/decisions.ts'
import type { Rule } from '../schemas/rule.ts'
import type { RuleFile } from '../schemas/rule-file.ts'
import type { DecisionSet } from './decisions.ts'
import { fingerprint } from './fingerprint.ts'
import type { Stale } from './reconcile.ts'

const fits = (rule: Rule, decision: Decision): boolean => {
  if ('reject' in decision) return false
  if ('amend' in decision) return rule.review.status === 'amended'
  return decision.accept === fingerprint(rule)
}

/**
 * The decisions that a stored rule file does not carry out, found without reading the notice again.
 *
 * A rule that stands in the file though it was rejected, or is not amended though it was, was read anew since.
 */
export const staleIn = (file: RuleFile, { decided }: DecisionSet): Stale[] => {
  const rules = new Map(file.rules.map(rule => [rule.id, rule]))
  return [...decided].flatMap(([id, decision]): Stale[] => {
    const now = rules.get(id)
    if (now) return fits(now, decision) ? [] : [{ type: 'changed', id, decision, now }]
    return 'reject' in decision ? [] : [{ type: 'gone', id, decision }]
  })
}
