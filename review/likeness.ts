import type { Span } from '../schemas/span.ts'
import { fingerprint, type Unnamed } from './fingerprint.ts'

/** Pairs of neighbouring characters and how often each stands in a text: what two wordings are compared by. */
export type Shingles = { readonly counts: ReadonlyMap<string, number>; readonly size: number }

/** A rule taken apart for comparison with many others. */
export type Profile = {
  readonly rule: Unnamed
  readonly fingerprint: string
  readonly topic: string
  /** Kind, topic and gist without numbers: what is equal where nothing but a number changed. */
  readonly key: string
  readonly gist: Shingles
  readonly quote: Shingles
  readonly party: Shingles
  readonly context: Shingles | null
  readonly classes: readonly string[]
}

/** Likeness from which two readings may be one rule. */
export const alike = 0.5

/** Counts the pairs of neighbouring characters; digits count as one sign, so that a changed number changes little. */
export const shingles = (text: string): Shingles => {
  const plain = text.replace(/[\s，。；：、（）()《》“”"<>,.;:—–-]/g, '').replace(/\d+/g, '0')
  const counts = new Map<string, number>()
  const padded = `^${plain}$`
  if (plain === '') return { counts, size: 0 }
  for (let at = 0; at + 1 < padded.length; at++) {
    const pair = padded.slice(at, at + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return { counts, size: padded.length - 1 }
}

/** The share of two texts that they have in common (Dice), from 0 to 1; two empty texts are alike. */
export const common = (one: Shingles, other: Shingles): number => {
  if (one.size === 0 && other.size === 0) return 1
  const [small, large] = one.counts.size <= other.counts.size ? [one, other] : [other, one]
  let shared = 0
  for (const [pair, count] of small.counts) shared += Math.min(count, large.counts.get(pair) ?? 0)
  return (2 * shared) / (one.size + other.size)
}

/** How much of the first text stands in the second, from 0 to 1. */
export const within = (inner: Shingles, outer: Shingles): number => {
  if (inner.size === 0) return 0
  let shared = 0
  for (const [pair, count] of inner.counts) shared += Math.min(count, outer.counts.get(pair) ?? 0)
  return shared / inner.size
}

const gistOf = (rule: Unnamed): string => {
  switch (rule.kind) {
    case 'date':
      return rule.evidence.map(({ quote }) => quote).join('')
    case 'deadline':
      return rule.action
    case 'threshold':
      return rule.subject
    case 'material':
      return rule.item
    case 'provision':
      return `${rule.condition ?? ''}${rule.action}`
  }
}

const partyOf = (rule: Unnamed): string => {
  const whom = rule.appliesTo.join('')
  switch (rule.kind) {
    case 'date':
    case 'threshold':
      return whom
    case 'material':
      return `${whom}${rule.list}`
    case 'deadline':
    case 'provision':
      return `${whom}${rule.actor}`
  }
}

const classesOf = (rule: Unnamed): readonly string[] => {
  switch (rule.kind) {
    case 'date':
      return [rule.role, rule.when.type, rule.modality]
    case 'deadline':
      return [rule.bound, rule.when.type, rule.audience]
    case 'threshold':
      return [rule.measure, rule.unit, rule.operator]
    case 'material':
      return [rule.audience, String(rule.alternativeTo !== null), String(rule.copies)]
    case 'provision':
      return [rule.role, rule.modality, rule.audience]
  }
}

const stops = '。；！？\n'

/** No sentence that anybody writes is longer; a text without marks must not be read again for each of its rules. */
const longestSentence = 1200

/** The sentence of a text around a span, without its closing mark. */
export const sentenceAround = (text: string, { start, end }: Span): Span => {
  let from = start
  while (from > Math.max(0, start - longestSentence) && !stops.includes(text.charAt(from - 1))) from--
  let to = end
  if (end > start && stops.includes(text.charAt(end - 1))) return { start: from, end }
  while (to < Math.min(text.length, end + longestSentence) && !stops.includes(text.charAt(to))) to++
  return { start: from, end: to }
}

const contextOf = (rule: Unnamed, text: string | null): Shingles | null => {
  const [first] = rule.evidence
  if (text === null || !first || text.slice(first.start, first.end) !== first.quote) return null
  const { start, end } = sentenceAround(text, first)
  const reach = 120
  return shingles(text.slice(Math.max(start, first.start - reach), Math.min(end, first.end + reach)))
}

/** Takes a rule apart for comparison; `text` is the canonical text that its offsets point into, where it is at hand. */
export const profile = (rule: Unnamed, topic: string, text: string | null): Profile => ({
  rule,
  fingerprint: fingerprint(rule),
  topic,
  key: `${rule.kind} ${topic} ${gistOf(rule).replace(/\d+/g, '0')}`,
  gist: shingles(gistOf(rule)),
  quote: shingles(rule.evidence.map(({ quote }) => quote).join('')),
  party: shingles(partyOf(rule)),
  context: contextOf(rule, text),
  classes: classesOf(rule),
})

const sameShare = (one: readonly string[], other: readonly string[]): number =>
  one.filter((held, at) => held === other[at]).length / Math.max(1, one.length)

/**
 * How likely it is that two readings of one kind are the same rule, from 0 to 1, and more for equal ones.
 *
 * What is done or measured weighs most, then the words it rests on, then the sentence around, the party and the topic.
 */
export const likeness = (one: Profile, other: Profile): number => {
  const gist = common(one.gist, other.gist)
  const quote = common(one.quote, other.quote)
  const context = one.context && other.context ? common(one.context, other.context) : quote
  const party = common(one.party, other.party)
  const classes = sameShare(one.classes, other.classes)
  const topic = one.topic === other.topic ? 1 : 0
  const sum = 0.32 * gist + 0.2 * quote + 0.16 * context + 0.1 * party + 0.14 * classes + 0.08 * topic
  return one.fingerprint === other.fingerprint ? sum + 0.5 : sum
}
