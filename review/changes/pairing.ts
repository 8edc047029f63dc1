import type { Rule } from '../../schemas/rule.ts'
import { common, likeness, type Profile, profile, within } from '../likeness.ts'
import { matchRules } from '../matching.ts'
import { topicOf } from '../naming.ts'
import type { Side } from './change.ts'

/** Which rule of one side is which of the other, and what stands alone. */
export type Pairing = {
  readonly pairs: readonly (readonly [before: Rule, after: Rule])[]
  readonly gone: readonly Rule[]
  readonly come: readonly Rule[]
  readonly splits: readonly { readonly before: Rule; readonly after: Rule; readonly other: Rule }[]
  readonly merges: readonly { readonly before: Rule; readonly other: Rule; readonly after: Rule }[]
}

/** Below this, two rules of one id are not one rule that changed but another that took the name. */
const strangers = 0.25

const profilesOf = ({ file, text }: Side, only: (rule: Rule) => boolean): Profile[] =>
  file.rules.filter(only).map(rule => profile(rule, topicOf(rule.id), text))

const byName = (before: Side, after: Side): (readonly [Rule, Rule])[] => {
  const named = new Map(profilesOf(before, () => true).map(held => [ruleOf(held).id, held]))
  return profilesOf(after, () => true).flatMap(held => {
    const rule = ruleOf(held)
    const earlier = named.get(rule.id)
    if (!earlier || earlier.rule.kind !== rule.kind || likeness(earlier, held) < strangers) return []
    return [[ruleOf(earlier), rule] as const]
  })
}

/** The rule of a profile that was taken from a rule file, so that it has its id. */
const ruleOf = ({ rule }: Profile): Rule => rule as Rule

const byMeaning = (before: Side, after: Side, taken: readonly (readonly [Rule, Rule])[]): (readonly [Rule, Rule])[] => {
  const used = new Set(taken.flat())
  const [earlier, later] = [before, after].map(side => profilesOf(side, rule => !used.has(rule)))
  if (!earlier || !later) return []
  return matchRules(earlier, later).flatMap(match => {
    const [one, other] = [earlier[match.before], later[match.after]]
    return one && other ? [[ruleOf(one), ruleOf(other)] as const] : []
  })
}

const covered = 0.7

const wordsOf = (held: Profile) => [held.gist, held.quote] as const

/** Whether the words of one rule stand in those of another that says more. */
const partOf = (part: Profile, whole: Profile): boolean =>
  part.rule.kind === whole.rule.kind &&
  wordsOf(part).every((words, at) => within(words, wordsOf(whole)[at] ?? words) >= covered) &&
  wordsOf(part).some((words, at) => common(words, wordsOf(whole)[at] ?? words) < 0.9)

type Parted = { readonly whole: Rule; readonly kept: Rule; readonly part: Rule }

/** Rules without a partner whose words stood in a rule that has one: the whole was split, or seen backwards, merged. */
const partsOf = (
  pairs: readonly (readonly [whole: Rule, kept: Rule])[],
  alone: readonly Rule[],
  sides: readonly [Side, Side],
): Parted[] => {
  const [wholes, parts] = sides
  const kept = new Map(pairs)
  const known = profilesOf(wholes, rule => kept.has(rule))
  return profilesOf(parts, rule => alone.includes(rule)).flatMap(part => {
    const whole = known.find(held => partOf(part, held))
    const rest = whole && kept.get(ruleOf(whole))
    return whole && rest ? [{ whole: ruleOf(whole), kept: rest, part: ruleOf(part) }] : []
  })
}

/**
 * Pairs the rules of two sides: by id within one notice, by meaning and evidence otherwise.
 *
 * Section numbers play no part, so a rule may move from 四、 to 三、 without being another.
 */
export const pairRules = (before: Side, after: Side): Pairing => {
  const named = before.file.id === after.file.id ? byName(before, after) : []
  const pairs = [...named, ...byMeaning(before, after, named)]
  const used = new Set(pairs.flat())
  const [gone, come] = [before, after].map(({ file }) => file.rules.filter(rule => !used.has(rule)))
  const splits = partsOf(pairs, come ?? [], [before, after])
  const merges = partsOf(
    pairs.map(([one, other]) => [other, one]),
    gone ?? [],
    [after, before],
  )
  const parts = new Set([...splits, ...merges].map(({ part }) => part))
  return {
    pairs,
    gone: (gone ?? []).filter(rule => !parts.has(rule)),
    come: (come ?? []).filter(rule => !parts.has(rule)),
    splits: splits.map(({ whole, kept, part }) => ({ before: whole, after: kept, other: part })),
    merges: merges.map(({ whole, kept, part }) => ({ after: whole, before: kept, other: part })),
  }
}
