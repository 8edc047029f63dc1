import type { MaterialRule } from '../../schemas/rule.ts'
import { copyUnit } from '../wording/signals.ts'
import type { Finding } from './change.ts'
import { finding } from './finding.ts'
import type { ChangeKind } from './registry.ts'
import type { Witness } from './witness.ts'
import { folded, sameWords } from './wording-fold.ts'

type Pair = { readonly before: MaterialRule; readonly after: MaterialRule }
type SetKinds = { readonly more: ChangeKind; readonly fewer: ChangeKind; readonly other: ChangeKind }

const sets = (from: readonly string[], to: readonly string[], kinds: SetKinds): Finding[] => {
  const [one, other] = [new Set(from.map(folded)), new Set(to.map(folded))]
  if (one.symmetricDifference(other).size === 0) return []
  const told = { from: from.join('、'), to: to.join('、') }
  if (one.isSubsetOf(other)) return [finding(kinds.more, told)]
  return [finding(other.isSubsetOf(one) ? kinds.fewer : kinds.other, told)]
}

const copies = ({ before, after }: Pair): Finding[] => {
  const [from, to] = [before.copies ?? 1, after.copies ?? 1]
  if (from === to) return []
  const enough = { type: 'number', subject: after.item, value: Math.min(from, to), unit: copyUnit } as const
  const witness: Witness =
    from < to ? { case: enough, before: 'meets', after: 'fails' } : { case: enough, before: 'fails', after: 'meets' }
  return [finding(from < to ? 'more-copies' : 'fewer-copies', { witness })]
}

const condition = ({ before, after }: Pair): Finding[] => {
  const [from, to] = [before.condition, after.condition]
  if (sameWords(from, to)) return []
  if (from === null) return [finding('material-condition-added', { to: to ?? '' })]
  if (to === null) return [finding('material-condition-dropped', { from })]
  return [finding('material-condition-changed', { from, to })]
}

const alternative = ({ before, after }: Pair): Finding[] => {
  if ((before.alternativeTo === null) === (after.alternativeTo === null)) return []
  return [finding(after.alternativeTo === null ? 'alternative-dropped' : 'alternative-added')]
}

const submission = ({ before, after }: Pair): Finding[] => {
  const said = ({ submitTo }: MaterialRule) =>
    [submitTo?.channel, submitTo?.url, submitTo?.email].filter(Boolean).join(' ')
  const [from, to] = [said(before), said(after)]
  return sameWords(from, to) ? [] : [finding('submission-changed', { from, to })]
}

const years = /\d{4}/g
const withoutYears = (text: string): string => text.replace(years, '')

const named = ({ before, after }: Pair): Finding[] => {
  if (before.fiscalYears.join() !== after.fiscalYears.join()) {
    const told = { from: before.fiscalYears.join('、'), to: after.fiscalYears.join('、') }
    const renamed = sameWords(withoutYears(before.item), withoutYears(after.item))
    return [
      finding('fiscal-years-changed', told),
      ...(renamed ? [] : [finding('material-renamed', { from: before.item, to: after.item })]),
    ]
  }
  return sameWords(before.item, after.item) ? [] : [finding('material-renamed', { from: before.item, to: after.item })]
}

/** What differs in a document that has to be handed in; its place in the list is no difference. */
export const materialFindings = (pair: Pair): Finding[] => [
  ...named(pair),
  ...copies(pair),
  ...condition(pair),
  ...sets(pair.before.form, pair.after.form, { more: 'form-added', fewer: 'form-dropped', other: 'form-changed' }),
  ...sets(pair.before.parts ?? [], pair.after.parts ?? [], {
    more: 'parts-added',
    fewer: 'parts-dropped',
    other: 'parts-changed',
  }),
  ...alternative(pair),
  ...submission(pair),
]
