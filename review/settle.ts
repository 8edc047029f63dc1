import type { Decision } from '../schemas/decisions.ts'
import { Rule } from '../schemas/rule.ts'
import type { DecisionSet } from './decisions.ts'
import { fingerprint } from './fingerprint.ts'
import { boundTo } from './identity.ts'
import type { Stale } from './reconcile.ts'

type Verdict = { readonly rule: Rule | null; readonly rejected?: Rule; readonly stale?: Stale }

const amended = (rule: Rule, decision: Extract<Decision, { amend: unknown }>): Verdict => {
  const parsed = Rule.safeParse({ ...rule, ...decision.amend, review: { ...rule.review, status: 'amended' } })
  if (parsed.success) return { rule: parsed.data }
  const message = parsed.error.issues.map(({ path, message: why }) => `${path.join('.')}：${why}`).join('；')
  return { rule, stale: { type: 'invalid', id: rule.id, decision, message } }
}

const judge = (rule: Rule, decision: Decision | undefined): Verdict => {
  if (!decision) return { rule }
  if (boundTo(decision) !== fingerprint(rule)) {
    return { rule, stale: { type: 'changed', id: rule.id, decision, now: rule } }
  }
  if ('reject' in decision) return { rule: null, rejected: rule }
  if ('accept' in decision) return { rule: { ...rule, review: { ...rule.review, status: 'accepted' } } }
  return amended(rule, decision)
}

/** Puts each decision into force that fits its rule, and tells those that do not. */
export const settle = (
  named: readonly Rule[],
  { decided }: DecisionSet,
): { rules: Rule[]; rejected: Rule[]; stale: Stale[] } => {
  const verdicts = named.map(rule => judge(rule, decided.get(rule.id)))
  const present = new Set(named.map(({ id }) => id))
  // A rejection whose rule is gone from the text has what it wanted; every other decision waits for a person.
  const gone = [...decided].flatMap(([id, decision]): Stale[] =>
    present.has(id) || 'reject' in decision ? [] : [{ type: 'gone', id, decision }],
  )
  return {
    rules: verdicts.flatMap(({ rule }) => rule ?? []),
    rejected: verdicts.flatMap(({ rejected }) => rejected ?? []),
    stale: [...verdicts.flatMap(({ stale }) => stale ?? []), ...gone],
  }
}
