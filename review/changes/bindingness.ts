import type { Modality, Rule } from '../../schemas/rule.ts'
import type { Finding } from './change.ts'
import { finding } from './finding.ts'

/** How sure a rule is: awaited (另行通知), planned (拟), a default (原则上), or firm. */
export const firmnessOf = (rule: Rule): 'awaited' | 'planned' | 'inPrinciple' | 'firm' => {
  if ('when' in rule && rule.when.type === 'unannounced') return 'awaited'
  if (rule.modality === 'planned' || (rule.kind === 'date' && rule.role === 'planned')) return 'planned'
  return rule.modality === 'inPrinciple' ? 'inPrinciple' : 'firm'
}

const ranks = { awaited: 0, planned: 1, inPrinciple: 2, firm: 3 } as const

/** How much a duty or permission binds: more is harder to live with; null where it binds no one. */
const weights: { readonly [M in Modality]: number | null } = {
  may: 0,
  encouraged: 1,
  inPrinciple: 2,
  must: 3,
  mustNot: 3,
  planned: null,
  is: null,
}

/** What differs in how firm and how binding a rule is. */
export const bindingFindings = (before: Rule, after: Rule): Finding[] => {
  const [from, to] = [firmnessOf(before), firmnessOf(after)]
  if (from !== to) return [finding(ranks[from] < ranks[to] ? 'became-firm' : 'became-unfirm', { from, to })]
  if (before.modality === after.modality) return []
  const told = { from: before.modality, to: after.modality }
  const [weight, newWeight] = [weights[before.modality], weights[after.modality]]
  if (weight === null || newWeight === null || weight === newWeight) return [finding('modality-changed', told)]
  return [finding(weight < newWeight ? 'modality-stricter' : 'modality-laxer', told)]
}
