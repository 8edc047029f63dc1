import type { Flag, Measure, Operator } from '../../schemas/rule.ts'
import type { Span } from '../../schemas/span.ts'
import { inTurnBefore, turnGap } from '../words/distribution.ts'
import { type NumeralPlaces, readPlaces } from './numeral-places.ts'
import { type Atom, findAtoms } from './quantities/atoms.ts'
import { comparisonBefore, comparisonBehind, perStart } from './quantities/comparison.ts'
import { type Inclusion, readInclusion } from './quantities/inclusion.ts'

/** A number with its unit and what is said of it: ⟦不低于6%⟧, ⟦5,000万元至2亿元（含）⟧, ⟦各1100家⟧. */
export type QuantityMention = Span & {
  /** The number and its unit alone. */
  readonly number: Span
  readonly operator: Operator
  readonly value: number
  readonly max?: number
  readonly excludes?: readonly ('value' | 'max')[]
  /** Null where the text names none. */
  readonly unit: string | null
  readonly measure: Measure
  /** End of the words before it that may say what is measured: 缴费基数上限⟦⟧为28221元. */
  readonly lead: number
  /** Whether the text compares; a bare number is `=` without. */
  readonly compared: boolean
  readonly chinese: boolean
  /** Whether it is the size of a household: 3人户. */
  readonly household: boolean
  /** Whether it stands in a list of numbers given in turn. */
  readonly inTurn: boolean
  /** What is measured, where it stands inside the comparison: 45%≤⟦负荷率⟧<50%. */
  readonly inner: Span | null
  readonly flags: readonly Flag[]
}

/** Separators between the ends of a range, and how much of the text they take. */
const rangeMark = /(?:\(含\)|\(不含\))?(?:至|到|[-—–−~～─―]{1,2})(?:人民币)?/y

/** Every quantity of a folded text outside `skip`, in order, without overlaps. */
export function findQuantities(
  folded: string,
  skip: readonly Span[],
  places: NumeralPlaces = readPlaces(folded),
): QuantityMention[] {
  const inclusion = readInclusion(folded)
  const atoms = withUnits(folded, findAtoms(folded, skip, places))
  const mentions: QuantityMention[] = []
  let floor = 0
  for (let index = 0; index < atoms.length; index++) {
    const atom = atoms[index]
    if (!atom || atom.start < floor) continue
    const other = atoms[index + 1]
    const range = other ? rangeOf(folded, atom, other) : null
    const enclosed = other && !range ? enclosing(folded, atom, other) : null
    const mention = enclosed ?? (range ? between(folded, range, floor) : single(folded, atom, floor, inclusion))
    if (range || enclosed) index += 1
    const last = mentions.at(-1)
    const joined = last ? merge(folded, last, mention) : null
    if (joined) mentions.pop()
    mentions.push(joined ?? (last ? inherited(folded, last, mention) : mention))
    floor = mention.end
  }
  return mentions
}

/** 不高于10、35、50⟦毫克/立方米⟧: numbers in a row share the unit of the last. */
function withUnits(folded: string, atoms: readonly Atom[]): Atom[] {
  const named = [...atoms]
  for (let index = named.length - 2; index >= 0; index--) {
    const [atom, next] = [named[index], named[index + 1]]
    if (!atom || !next || atom.unit !== null || next.unit === null || atom.chinese) continue
    if (next.start !== atom.end + 1 || folded.charAt(atom.end) !== '、') continue
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
function inherited(folded: string, last: QuantityMention, mention: QuantityMention): QuantityMention {
  if (mention.compared || !last.compared || last.max !== undefined || last.unit !== mention.unit) return mention
  if (!turnGap.test(folded.slice(last.end, mention.start))) return mention
  const inTurn =
    last.inTurn ||
    inTurnBefore.test(folded.slice(Math.max(0, last.start - 8), last.number.start)) ||
    inTurnBefore.test(folded.slice(mention.end, mention.end + 40))
  return inTurn ? { ...mention, operator: last.operator, compared: true, inTurn } : mention
}

type Range = { readonly low: Atom; readonly high: Atom }

/** Two numbers that a range mark joins; the first takes unit and magnitude of the second: 1至3⟦万元⟧. */
function rangeOf(folded: string, low: Atom, high: Atom): Range | null {
  rangeMark.lastIndex = low.end
  if (!rangeMark.test(folded) || rangeMark.lastIndex !== high.start) return null
  if (low.unit !== null) return low.unit === high.unit ? { low, high } : null
  const scale = low.magnitude === 1 && low.value < high.value / high.magnitude ? high.magnitude : 1
  return {
    low: { ...low, unit: high.unit, measure: high.measure, value: Number((low.value * scale).toPrecision(15)) },
    high,
  }
}

function between(folded: string, { low, high }: Range, floor: number): QuantityMention {
  const before = comparisonBefore(folded, low.start, floor)
  const behind = comparisonBehind(folded, high.end)
  const lowOut = folded.startsWith('(不含)', low.end)
  const highOut = behind.inclusive === false
  const excludes = [...(lowOut ? (['value'] as const) : []), ...(highOut ? (['max'] as const) : [])]
  return {
    start: before?.start ?? low.start,
    end: behind.end,
    number: { start: low.start, end: high.end },
    lead: before?.lead ?? low.start,
    operator: 'between',
    value: low.value,
    max: high.value,
    ...(excludes.length > 0 ? { excludes } : {}),
    unit: high.unit,
    measure: high.measure,
    compared: true,
    chinese: low.chinese && high.chinese,
    household: isHousehold(folded, high),
    inTurn: false,
    inner: null,
    flags: low.value >= high.value ? ['comparator-unclear'] : flagsOf(high),
  }
}

const isHousehold = (folded: string, { end }: Span): boolean =>
  /(?:人户|之家)$/.test(folded.slice(Math.max(0, end - 2), end))

const enclosure = /(?<low>[≤<≦]=?)(?<inner>[^\d<>≤≥≦≧,;。:\n\t]{1,24})(?<high>[≤<≦]=?)/y

/** 45%≤负荷率<50%: both ends around what is measured. */
function enclosing(folded: string, low: Atom, high: Atom): QuantityMention | null {
  enclosure.lastIndex = low.end
  const groups = enclosure.exec(folded)?.groups
  if (!groups || enclosure.lastIndex !== high.start || (low.unit ?? high.unit) !== high.unit) return null
  const start = low.end + (groups.low?.length ?? 0)
  const excludes = [
    ...(groups.low === '<' ? (['value'] as const) : []),
    ...(groups.high === '<' ? (['max'] as const) : []),
  ]
  return {
    ...between(folded, { low: { ...low, unit: high.unit }, high }, low.start),
    start: low.start,
    lead: low.start,
    ...(excludes.length > 0 ? { excludes } : {}),
    inner: { start, end: start + (groups.inner?.length ?? 0) },
  }
}

const flagsOf = (atom: Atom): Flag[] => (atom.vague ? ['vague-amount'] : [])

function single(folded: string, atom: Atom, floor: number, inclusion: Inclusion): QuantityMention {
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
  const before = comparisonBefore(folded, atom.start, floor)
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

const lower = new Set<Operator>(['>=', '>'])
const upper = new Set<Operator>(['<=', '<'])
const bridge = /^(?:至|且|、|并且|但|到|,且|,但)?$/

/** 50万元以上⟦200万元以下⟧, 大于5⟦且小于10⟧: a floor and a cap that stand side by side are one range. */
function merge(folded: string, one: QuantityMention, other: QuantityMention): QuantityMention | null {
  if (!lower.has(one.operator) || !upper.has(other.operator) || other.max !== undefined) return null
  if (other.start - one.end > 2 || !bridge.test(folded.slice(one.end, other.start))) return null
  const unit = one.unit ?? other.unit
  if (unit !== other.unit || one.value >= other.value) return null
  const excludes = [
    ...(one.operator === '>' ? (['value'] as const) : []),
    ...(other.operator === '<' ? (['max'] as const) : []),
  ]
  return {
    ...other,
    start: one.start,
    lead: one.lead,
    number: { start: one.number.start, end: other.number.end },
    operator: 'between',
    value: one.value,
    max: other.value,
    ...(excludes.length > 0 ? { excludes } : {}),
    chinese: one.chinese && other.chinese,
    flags: [...new Set([...one.flags, ...other.flags])],
  }
}
