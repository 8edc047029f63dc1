import type { Rule } from '../../schemas/rule.ts'
import type { Finding } from './change.ts'
import { finding } from './finding.ts'
import { folded } from './wording-fold.ts'

const actorOf = (rule: Rule): string => ('actor' in rule ? rule.actor : '')

const withoutNumbers = (text: string): string => folded(text).replace(/\d+/g, '')

/** Whether two phrases name one party: the same words but for years, or one with fewer attributes before its name. */
const sameParty = (one: string, other: string): boolean => {
  const [short = '', long = ''] = [withoutNumbers(one), withoutNumbers(other)].sort((a, b) => a.length - b.length)
  return long.endsWith(short)
}

const scope = (before: Rule, after: Rule, oneNotice: boolean): Finding[] => {
  const [from, to] = [before.appliesTo, after.appliesTo]
  const kept = (name: string, others: readonly string[]) => others.some(other => sameParty(name, other))
  const gone = from.filter(name => !kept(name, to))
  const come = to.filter(name => !kept(name, from))
  if (gone.length === 0 && come.length === 0) return []
  // A rule without a scope takes that of its notice, so between two notices nothing can be told from its absence.
  if (!oneNotice && (from.length === 0 || to.length === 0)) return []
  const told = { from: from.join('、'), to: to.join('、') }
  if (from.length === 0 || to.length === 0) return [finding('scope-changed', told)]
  if (gone.length === 0) return [finding('scope-widened', told)]
  return [finding(come.length === 0 ? 'scope-narrowed' : 'scope-changed', told)]
}

/** Whether a rule binds somebody to act or not to act, so that it matters who that is. */
const binds = ({ modality }: Rule): boolean => modality === 'must' || modality === 'mustNot'

const audience = (before: Rule, after: Rule, oneNotice: boolean): Finding[] => {
  // Another notice may put the same duty in words from which its bearer is read otherwise.
  if (!oneNotice) return []
  if (!('audience' in before && 'audience' in after) || before.audience === after.audience) return []
  // The same actor has not become another sort of actor: then it is the reading that wavers, not the duty.
  const oneActor = 'actor' in before && actorOf(before) === actorOf(after)
  if (!binds(before) || !binds(after) || oneActor) return []
  return [finding(after.audience === 'applicant' ? 'moved-to-applicants' : 'moved-to-authorities')]
}

/** What differs in who acts and whom a rule concerns. */
export const partyFindings = (before: Rule, after: Rule, oneNotice: boolean): Finding[] => {
  const [from, to] = [actorOf(before), actorOf(after)]
  const inferred = [before, after].some(({ review }) => review.flags.includes('inferred-actor'))
  const known = from !== '' && to !== '' && !inferred
  const actor = known && !sameParty(from, to) ? [finding('actor-changed', { from, to })] : []
  // Where the actor is what the rule is for, a new actor is one change and not two.
  const scopes = scope(before, after, oneNotice).filter(
    ({ from: was = '', to: is = '' }) => actor.length === 0 || !sameParty(was, from) || !sameParty(is, to),
  )
  return [...(inferred ? [] : audience(before, after, oneNotice)), ...actor, ...scopes]
}
