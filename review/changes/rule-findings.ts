import type {
  DateRule,
  DeadlineRule,
  MaterialRule,
  ProvisionRule,
  Rule,
  RuleOf,
  ThresholdRule,
} from '../../schemas/rule.ts'
import { meaning, quotesOf } from '../fingerprint.ts'
import { listMarks } from '../wording/signals.ts'
import { bindingFindings } from './bindingness.ts'
import type { Finding } from './change.ts'
import { consequenceFindings } from './consequence-findings.ts'
import { finding } from './finding.ts'
import { materialFindings } from './material-findings.ts'
import { numberFindings } from './number-findings.ts'
import { partyFindings } from './party-findings.ts'
import { dateFindings, edgeOf, whenFindings } from './time-findings.ts'
import { folded, sameWords } from './wording-fold.ts'

type Compare<K extends Rule['kind']> = (before: RuleOf<K>, after: RuleOf<K>, oneNotice: boolean) => Finding[]

const membersOf = (text: string): Set<string> => new Set(folded(text).split(listMarks).filter(Boolean))

/** Cases of a list (如发生更名、合并的) that came or went. */
const cases = (before: string, after: string): Finding[] => {
  const [from, to] = [membersOf(before), membersOf(after)]
  if (from.size < 2 || to.size < 2 || from.symmetricDifference(to).size === 0) return []
  const told = { from: before, to: after }
  if (from.isSubsetOf(to)) return [finding('case-added', told)]
  return to.isSubsetOf(from) ? [finding('case-dropped', told)] : []
}

const deadline = (before: DeadlineRule, after: DeadlineRule, oneNotice: boolean): Finding[] => {
  const edges = [edgeOf(before), edgeOf(after)]
  const bound = edges[0] === edges[1] ? [] : [finding('bound-changed', { from: before.bound, to: after.bound })]
  const times =
    bound.length > 0 ? [] : whenFindings({ before: before.when, after: after.when, edge: edgeOf(after), oneNotice })
  const inclusive =
    (before.inclusive ?? true) === (after.inclusive ?? true)
      ? []
      : [finding(after.inclusive === false ? 'last-day-excluded' : 'last-day-included')]
  const consequences = [before, after].map(rule => rule.consequences.map(({ text }) => text).join('；'))
  return [
    ...bound,
    ...times,
    ...inclusive,
    ...consequenceFindings(consequences[0] ?? '', consequences[1] ?? ''),
    ...cases(before.action, after.action),
  ]
}

const date = (before: DateRule, after: DateRule, oneNotice: boolean): Finding[] => [
  ...(before.role === after.role ? [] : [finding('role-changed', { from: before.role, to: after.role })]),
  ...dateFindings(before, after, oneNotice),
]

const threshold = (before: ThresholdRule, after: ThresholdRule): Finding[] => [
  ...(before.measure === after.measure ? [] : [finding('role-changed', { from: before.measure, to: after.measure })]),
  ...(before.measure === after.measure ? numberFindings({ before, after }) : []),
]

const provision = (before: ProvisionRule, after: ProvisionRule): Finding[] => {
  const sanction = before.role === 'sanction' && after.role === 'sanction'
  return [
    ...(before.role === after.role ? [] : [finding('role-changed', { from: before.role, to: after.role })]),
    ...(sanction ? consequenceFindings(before.action, after.action) : []),
    ...cases(before.condition ?? before.action, after.condition ?? after.action),
  ]
}

const compare: { readonly [K in Rule['kind']]: Compare<K> } = {
  date,
  deadline,
  threshold,
  material: (before: MaterialRule, after: MaterialRule) => materialFindings({ before, after }),
  provision,
}

const ofKind = (before: Rule, after: Rule, oneNotice: boolean): Finding[] => {
  if (before.kind === 'date' && after.kind === 'date') return compare.date(before, after, oneNotice)
  if (before.kind === 'deadline' && after.kind === 'deadline') return compare.deadline(before, after, oneNotice)
  if (before.kind === 'threshold' && after.kind === 'threshold') return compare.threshold(before, after, oneNotice)
  if (before.kind === 'material' && after.kind === 'material') return compare.material(before, after, oneNotice)
  if (before.kind === 'provision' && after.kind === 'provision') return compare.provision(before, after, oneNotice)
  return []
}

/** The texts of a rule that a writer may polish. */
const wordsOf = (rule: Rule): readonly string[] => {
  switch (rule.kind) {
    case 'date':
      return []
    case 'deadline':
      return [rule.action, rule.actor]
    case 'threshold':
      return [rule.subject]
    case 'material':
      return [rule.item, rule.list]
    case 'provision':
      return [rule.condition ?? '', rule.action, rule.actor]
  }
}

/** The texts that were polished, without those that stayed. */
const polished = (before: Rule, after: Rule): Finding[] => {
  const [from, to] = [wordsOf(before), wordsOf(after)]
  const changed = from.flatMap((words, at) => (sameWords(words, to[at] ?? '') ? [] : [[words, to[at] ?? ''] as const]))
  if (changed.length === 0) return []
  return [
    finding('reworded', { from: changed.map(([was]) => was).join(' '), to: changed.map(([, is]) => is).join(' ') }),
  ]
}

/** A rule without whom it speaks to, which another notice may leave to its heading or its addressees. */
const withoutReader = (rule: Rule): Rule => {
  const bare = { ...rule, appliesTo: [] }
  return 'audience' in bare ? { ...bare, audience: 'applicant' } : bare
}

/** What a rule says, compared without typography. */
const said = (rule: Rule, oneNotice: boolean): string => folded(meaning(oneNotice ? rule : withoutReader(rule)))

/**
 * Every aspect in which a rule says something else than before; none where it says the same.
 *
 * New words for the same values are one finding, `reworded`, and only where nothing else differs; the same values on
 * other words of the notice are `regrounded`.
 */
export const ruleFindings = (before: Rule, after: Rule, oneNotice: boolean): Finding[] => {
  const found = [
    ...ofKind(before, after, oneNotice),
    ...bindingFindings(before, after),
    ...partyFindings(before, after, oneNotice),
  ]
  if (found.length > 0) return found
  const words = polished(before, after)
  if (words.length > 0) return words
  if (said(before, oneNotice) !== said(after, oneNotice)) return [finding('reworded')]
  const [from, to] = [quotesOf(before).map(folded), quotesOf(after).map(folded)]
  return from.join('\n') === to.join('\n') ? [] : [finding('regrounded')]
}
