import { countGap, enumerationComma, equivalent, inTurnBefore, lister, turnGap } from '../../words/distribution.ts'
import type { Atom } from './atoms.ts'
import type { QuantityMention } from './mention.ts'

/** 不高于10、35、50⟦毫克/立方米⟧: numbers in a row share the unit of the last. */
export function withUnits(folded: string, atoms: readonly Atom[]): Atom[] {
  const named = [...atoms]
  for (let index = named.length - 2; index >= 0; index--) {
    const [atom, next] = [named[index], named[index + 1]]
    if (!atom || !next || atom.unit !== null || next.unit === null || atom.chinese) continue
    if (next.start !== atom.end + 1 || folded.charAt(atom.end) !== enumerationComma) continue
    named[index] = { ...atom, unit: next.unit, measure: next.measure, value: scaled(atom, next) }
  }
  return named
}

/** 1、3、5⟦万⟧元: a number without a magnitude takes the one behind it. */
const scaled = (atom: Atom, next: Atom): number =>
  atom.magnitude === 1 && next.magnitude > 1 && atom.value < 10000
    ? Number((atom.value * next.magnitude).toPrecision(15))
    : atom.value

/** 分别不少于200人、⟦500人⟧、⟦1000人⟧: what compares the first of several numbers compares them all. */
export function inherited(folded: string, last: QuantityMention, mention: QuantityMention): QuantityMention {
  if (
    !mention.compared &&
    last.compared &&
    last.max === undefined &&
    equivalent.pattern.test(folded.slice(last.end, mention.start))
  )
    return { ...mention, operator: last.operator, compared: true }
  if (mention.compared || !last.compared || last.max !== undefined || last.unit !== mention.unit) return mention
  const gap = folded.slice(last.end, mention.start)
  if (
    last.measure === 'count' &&
    countGap.pattern.test(gap) &&
    lister.pattern.test(folded.slice(last.start, last.number.start))
  )
    return { ...mention, operator: last.operator, compared: true }
  if (!turnGap.pattern.test(gap)) return mention
  const inTurn =
    last.inTurn ||
    inTurnBefore.pattern.test(folded.slice(Math.max(0, last.start - 8), last.number.start)) ||
    inTurnBefore.pattern.test(folded.slice(mention.end, mention.end + 40))
  return inTurn ? { ...mention, operator: last.operator, compared: true, inTurn } : mention
}
