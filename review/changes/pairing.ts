import type { Rule } from '../../schemas/rule.ts'
import { likeness, type Profile, profile, within } from '../likeness.ts'
import { matchRules } from '../matching.ts'
import { topicOf } from '../naming.ts'
import type { Side } from './change.ts'

/** Which rule of one side is which of the other, and what stands alone. */
export type Pairing = {
  readonly pairs: readonly (readonly [before: Rule, after: Rule])[]
  readonly gone: readonly Rule[]
  readonly come: readonly Rule[]
  /** Duties that got or lost their time, so that they are of another kind now. */
  readonly turned: readonly (readonly [before: Rule, after: Rule])[]
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

/** Only what is told in sentences can be split: two dates of one sentence are two dates. */
const divisible: ReadonlySet<Rule['kind']> = new Set(['provision', 'deadline', 'material'])

/** Whether the words of one rule stand in those of another that says more, and no longer in what that one became. */
const partOf = (part: Profile, whole: Profile, kept: Profile): boolean =>
  divisible.has(part.rule.kind) &&
  part.rule.kind === whole.rule.kind &&
  wordsOf(part).every((words, at) => within(words, wordsOf(whole)[at] ?? words) >= covered) &&
  wordsOf(part).every((words, at) => within(words, wordsOf(kept)[at] ?? words) < 0.5)

type Parted = { readonly whole: Rule; readonly kept: Rule; readonly part: Rule }

/** Rules without a partner whose words stood in a rule that has one: the whole was split, or seen backwards, merged. */
const partsOf = (
  pairs: readonly (readonly [whole: Rule, kept: Rule])[],
  alone: readonly Rule[],
  sides: readonly [Side, Side],
): Parted[] => {
  const [wholes, parts] = sides
  const lonely = new Set(alone)
  const keptBy = new Map(pairs)
  const keptProfiles = new Map(profilesOf(parts, rule => !lonely.has(rule)).map(held => [ruleOf(held), held]))
  const known = profilesOf(wholes, rule => keptBy.has(rule)).flatMap(whole => {
    const kept = keptProfiles.get(keptBy.get(ruleOf(whole)) ?? ruleOf(whole))
    return kept ? [{ whole, kept }] : []
  })
  return profilesOf(parts, rule => lonely.has(rule)).flatMap(part => {
    const found = known.find(({ whole, kept }) => partOf(part, whole, kept))
    return found ? [{ whole: ruleOf(found.whole), kept: ruleOf(found.kept), part: ruleOf(part) }] : []
  })
}

const turnable = (one: Rule, other: Rule): boolean =>
  (one.kind === 'deadline' && other.kind === 'provision') || (one.kind === 'provision' && other.kind === 'deadline')

/** Of what stands alone, a deadline and a provision that say the same but for the time. */
const turnedOf = (
  gone: readonly Rule[],
  come: readonly Rule[],
  sides: readonly [Side, Side],
): (readonly [Rule, Rule])[] => {
  const lonely = new Set([...gone, ...come])
  const [earlier, later] = [
    profilesOf(sides[0], rule => lonely.has(rule)),
    profilesOf(sides[1], rule => lonely.has(rule)),
  ]
  const taken = new Set<Profile>()
  return earlier.flatMap(before => {
    const found = later.find(after => {
      const [part, whole] = before.gist.size <= after.gist.size ? [before.gist, after.gist] : [after.gist, before.gist]
      return (
        !taken.has(after) && turnable(ruleOf(before), ruleOf(after)) && part.size >= 6 && within(part, whole) >= 0.75
      )
    })
    if (!found) return []
    taken.add(found)
    return [[ruleOf(before), ruleOf(found)] as const]
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
  const alone = (rules: readonly Rule[] = []) => rules.filter(rule => !parts.has(rule))
  const turned = turnedOf(alone(gone), alone(come), [before, after])
  const turners = new Set(turned.flat())
  return {
    pairs,
    turned,
    gone: alone(gone).filter(rule => !turners.has(rule)),
    come: alone(come).filter(rule => !turners.has(rule)),
    splits: splits.map(({ whole, kept, part }) => ({ before: whole, after: kept, other: part })),
    merges: merges.map(({ whole, kept, part }) => ({ after: whole, before: kept, other: part })),
  }
}
