import type { Flag, Operator } from '../../../schemas/rule.ts'
import type { Span } from '../../../schemas/span.ts'
import { householdEnd } from '../../words/units.ts'
import type { Atom } from './atoms.ts'
import { comparisonBefore, comparisonBehind, perStart } from './comparison.ts'
import type { Inclusion } from './inclusion.ts'
import type { QuantityMention } from './mention.ts'

/** Whether a number is the size of a household: 3人户. */
export const isHousehold = (folded: string, { end }: Span): boolean =>
  householdEnd.pattern.test(folded.slice(Math.max(0, end - 2), end))

/** Why a person should look at a number as it is written: 20余家. */
export const flagsOf = (atom: Atom): Flag[] => (atom.vague ? ['vague-amount'] : [])

/** One number with its unit and what compares it. */
export function single(folded: string, atom: Atom, floor: number, inclusion: Inclusion): QuantityMention {
  const tolerance = '±'.includes(folded.charAt(atom.start - 1)) && atom.start > 0
  const number = { start: atom.start, end: atom.end }
  const common = {
    number,
    unit: atom.unit,
    measure: atom.measure,
    chinese: atom.chinese,
    household: isHousehold(folded, atom),
    inTurn: false,
    inner: null,
  }
  if (tolerance) {
    const span = { start: atom.start - 1, end: atom.end }
    return {
      ...span,
      ...common,
      lead: span.start,
      operator: 'between',
      value: -atom.value,
      max: atom.value,
      compared: true,
      flags: [],
    }
  }
  const before = comparisonBefore(folded, atom.start, floor, atom)
  const bare = perStart(folded, atom.start, floor)
  const behind = comparisonBehind(folded, atom.end)
  const settled = settle(folded.slice(behind.end - 4, behind.end), before?.operator ?? null, behind, inclusion)
  return {
    start: before?.start ?? bare,
    end: behind.end,
    ...common,
    lead: before?.lead ?? bare,
    operator: settled.operator ?? (atom.vague ? 'about' : '='),
    value: atom.value,
    compared: settled.operator !== null,
    flags: [...flagsOf(atom), ...settled.flags],
  }
}

const open: Readonly<Partial<Record<Operator, Operator>>> = { '>=': '>', '<=': '<' }
const closed: Readonly<Partial<Record<Operator, Operator>>> = { '>': '>=', '<': '<=' }
const side = (operator: Operator): string => operator.charAt(0)

/** One operator out of the words before, the words behind, and whether the text counts the number itself in. */
function settle(
  words: string,
  before: Operator | null,
  behind: { readonly operator: Operator | null; readonly inclusive: boolean | null },
  inclusion: Inclusion,
): { readonly operator: Operator | null; readonly flags: Flag[] } {
  if (behind.operator === 'about') return { operator: 'about', flags: [] }
  const base = before ?? behind.operator
  if (base === null) return { operator: null, flags: [] }
  const clash = before !== null && behind.operator !== null && side(before) !== side(behind.operator)
  const loose = before === '>' && behind.operator === '>='
  const inclusive = behind.inclusive ?? (before === null ? inclusion(words) : null)
  const operator = inclusive === null ? base : ((inclusive ? closed : open)[base] ?? base)
  return { operator, flags: clash || loose ? ['comparator-unclear'] : [] }
}
