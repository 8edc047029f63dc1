import type { Rule } from '../../schemas/rule.ts'
import { firmnessOf } from '../changes/bindingness.ts'
import type { Change } from '../changes/change.ts'
import { causeTerms, changeNames, changeWords, directionTerms } from '../wording/changes.ts'
import {
  boundTerms,
  dateRoleTerms,
  type Language,
  measureTerms,
  modalityTerms,
  provisionRoleTerms,
} from '../wording/terms.ts'
import { formatValue } from '../wording/value.ts'
import { formatWitness } from '../wording/witness.ts'

/** What stood and what stands, as short texts for the two columns of a table. */
export type BeforeAfter = { readonly before: string; readonly after: string }

const codes = (language: Language): Readonly<Record<string, string>> => ({
  ...boundTerms[language],
  ...dateRoleTerms[language],
  ...measureTerms[language],
  ...modalityTerms[language],
  ...provisionRoleTerms[language],
})

const coded: ReadonlySet<string> = new Set([
  'role-changed',
  'bound-changed',
  'modality-stricter',
  'modality-laxer',
  'modality-changed',
])

/** The value of a rule with what makes it unfirm: 拟，2025年7月. */
export const sideValueOf = (rule: Rule | null, language: Language): string => {
  if (!rule) return changeWords[language].none
  const value = formatValue(rule, language)
  const firmness = firmnessOf(rule)
  if (firmness !== 'planned' && firmness !== 'inPrinciple') return value
  return `${modalityTerms[language][firmness]}${language === 'zh' ? '，' : ', '}${value}`
}

/** The two sides of a change: the texts that it is about, else the values of the rule. */
export const beforeAfter = (change: Change, language: Language): BeforeAfter => {
  const { none } = changeWords[language]
  const { kind, from, to, before, after } = change
  if (kind === 'became-firm' || kind === 'became-unfirm' || (from === undefined && to === undefined)) {
    return { before: sideValueOf(before, language), after: sideValueOf(after, language) }
  }
  const named = (text: string | undefined): string =>
    (text && coded.has(kind) ? (codes(language)[text] ?? text) : text) || none
  return { before: named(from), after: named(to) }
}

const longest = 30

/** The label of a rule, cut where it would crowd out what it is a label of. */
export const shortTitle = ({ title }: Rule): string =>
  title.length > longest ? `${title.slice(0, longest - 1)}…` : title

/** The sentence of a change: what it is called, what it is about, and both sides. */
export const messageOf = (change: Change, language: Language): string => {
  const words = changeWords[language]
  const name = changeNames[change.kind][language]
  const rule = change.after ?? change.before
  const subject = rule ? shortTitle(rule) : words.whole
  const { before, after } = beforeAfter(change, language)
  const parted = change.kind === 'rule-split' || change.kind === 'rules-merged'
  const also = change.also.length === 0 ? '' : parted ? words.into(change.also) : words.also(change.also)
  const open = language === 'zh' ? '：' : ': '
  if (change.before === null && change.after !== null) return `${subject}｜${name}${open}${after}${also}`
  if (change.after === null && change.before !== null) return `${subject}｜${name}${open}${before}${also}`
  return `${subject}｜${name}${open}${words.arrow(before, after)}${also}`
}

/** The third column: direction, witness and cause. */
export const explanationOf = (change: Change, language: Language): string[] => [
  directionTerms[language][change.direction],
  ...(change.witness ? [formatWitness(change.witness, language)] : []),
  causeTerms[language][change.cause],
]
