import type { Decision } from '../schemas/decisions.ts'
import type { RuleFile } from '../schemas/rule-file.ts'
import type { DecisionSet } from './decisions.ts'
import { fingerprint, type Unnamed } from './fingerprint.ts'
import { common, profile, shingles } from './likeness.ts'
import { matchRules } from './matching.ts'
import { kindOf, topicOf } from './naming.ts'

/** A rule as read or added, the topic it would be named by, and the id where a person gave one. */
export type Reading = { readonly rule: Unnamed; readonly topic: string; readonly id?: string }

type Known = {
  readonly text: string
  readonly earlier: RuleFile | null
  readonly earlierText?: string | null
  readonly decisions: DecisionSet
}

/** The fingerprint that a decision is bound to. */
export const boundTo = (decision: Decision): string => {
  if ('accept' in decision) return decision.accept
  return 'amend' in decision ? decision.of : decision.reject
}

/** Readings that a person saw exactly as they are, and no other reading is equal to them. */
const pinned = (readings: readonly Reading[], { decided }: DecisionSet): Map<number, string> => {
  const places = new Map<string, number[]>()
  readings.forEach(({ rule }, at) => {
    const print = fingerprint(rule)
    places.set(print, [...(places.get(print) ?? []), at])
  })
  const pins = new Map<number, string>()
  for (const [id, decision] of decided) {
    const [at, ...others] = places.get(boundTo(decision)) ?? []
    const kind = at === undefined ? undefined : readings[at]?.rule.kind
    if (at !== undefined && others.length === 0 && kind === kindOf(id) && !pins.has(at)) pins.set(at, id)
  }
  return pins
}

const matchEarlier = (readings: readonly Reading[], known: Known, ids: Map<number, string>): void => {
  const named = new Set(ids.values())
  const earlier = (known.earlier?.rules ?? []).filter(({ id }) => !named.has(id))
  const open = readings.flatMap((reading, at) => (ids.has(at) ? [] : [{ reading, at }]))
  const pairs = matchRules(
    earlier.map(rule => profile(rule, topicOf(rule.id), known.earlierText ?? null)),
    open.map(({ reading }) => profile(reading.rule, reading.topic, known.text)),
  )
  for (const { before, after } of pairs) {
    const [rule, place] = [earlier[before], open[after]]
    if (rule && place) ids.set(place.at, rule.id)
  }
}

/** Decisions whose rule is in no earlier file (rejected ones above all) find it by what the person saw. */
const matchDecided = (readings: readonly Reading[], known: Known, ids: Map<number, string>): void => {
  const named = new Set([...ids.values(), ...(known.earlier?.rules ?? []).map(({ id }) => id)])
  for (const [id, decision] of known.decisions.decided) {
    if (named.has(id)) continue
    const open = readings.flatMap((reading, at) =>
      ids.has(at) || reading.rule.kind !== kindOf(id) ? [] : [{ reading, at }],
    )
    const exact = open.find(({ reading }) => fingerprint(reading.rule) === boundTo(decision))
    const seen = shingles(decision.saw?.quote ?? '')
    const near = open
      .map(({ reading, at }) => ({
        at,
        like: common(seen, shingles(reading.rule.evidence.map(({ quote }) => quote).join(''))),
      }))
      .filter(({ like }) => seen.size > 0 && like >= 0.6)
      .sort((one, other) => other.like - one.like || one.at - other.at)
    const found = exact ?? near[0]
    if (found) ids.set(found.at, id)
  }
}

/** The id that each reading already has: given by a person, decided upon, or matched with an earlier rule. */
export const identify = (readings: readonly Reading[], known: Known): readonly (string | undefined)[] => {
  const ids = new Map<number, string>()
  readings.forEach(({ id }, at) => {
    if (id !== undefined) ids.set(at, id)
  })
  for (const [at, id] of pinned(readings, known.decisions)) if (!ids.has(at)) ids.set(at, id)
  matchEarlier(readings, known, ids)
  matchDecided(readings, known, ids)
  return readings.map((_, at) => ids.get(at))
}
