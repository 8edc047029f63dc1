import type { RuleFile } from '../schemas/rule-file.ts'
import { profile } from './likeness.ts'
import { matchRules } from './matching.ts'

const profiles = ({ rules }: RuleFile) => rules.map(rule => profile(rule, rule.id.split('.')[0] ?? '', null))

/** Which rule of a later notice, by id, says what a rule of the earlier one said: by meaning, not by section number. */
export function pairRules(earlier: RuleFile, later: RuleFile): Map<string, string> {
  const pairs = matchRules(profiles(earlier), profiles(later)).flatMap(({ before, after }): [string, string][] => {
    const [one, other] = [earlier.rules[before], later.rules[after]]
    return one && other ? [[other.id, one.id]] : []
  })
  return new Map(pairs)
}
