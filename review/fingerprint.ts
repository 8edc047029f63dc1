import { createHash } from 'node:crypto'
import type { Rule } from '../schemas/rule.ts'

/** A rule with or without its id: what meaning is taken from. */
export type Unnamed = { [K in Rule['kind']]: Omit<Extract<Rule, { kind: K }>, 'id'> }[Rule['kind']]

/** The values of a rule in an order that does not depend on who wrote the object. */
export const valuesOf = (rule: Unnamed): Record<string, unknown> => {
  const {
    id: _id,
    heading: _heading,
    title: _title,
    evidence: _evidence,
    review: _review,
    ...meaning
  } = {
    id: '',
    heading: '',
    ...rule,
  }
  if ('consequences' in meaning) return { ...meaning, consequences: meaning.consequences.map(({ text }) => text) }
  return meaning
}

/** The words that a rule rests on, without their place. */
export const quotesOf = (rule: Unnamed): readonly string[] => [
  ...rule.evidence.map(({ quote }) => quote),
  ...(rule.kind === 'deadline' ? rule.consequences.map(({ evidence }) => evidence.quote) : []),
]

/** JSON with sorted keys, so that equal values give equal text. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, held]) => held !== undefined)
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
  return `{${sorted.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(',')}}`
}

/** The values of a rule as one string: equal exactly where two rules say the same. */
export const meaning = (rule: Unnamed): string => canonical(valuesOf(rule))

/**
 * What a decision is bound to: kind, values and quotes of the rule that the person saw.
 *
 * Offsets, section numbers, pages, labels and flags are no part of it, so a rule may move without asking anybody again.
 */
export const fingerprint = (rule: Unnamed): string =>
  createHash('sha256')
    .update(canonical({ values: valuesOf(rule), quotes: quotesOf(rule) }))
    .digest('hex')
    .slice(0, 12)
