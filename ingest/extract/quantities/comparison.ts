import type { Measure, Operator } from '../../../schemas/rule.ts'
import {
  baseEnds,
  type ComparatorRow,
  carryingWords,
  comparatorsBefore,
  comparatorsBehind,
  farAdverbs,
  inclusionNote,
  meanWords,
  namedLimit,
  negatedAdverbs,
  negations,
  noBase,
  notFar,
  partOfWord,
  suffixNotBefore,
  transparentWords,
  wholeBefore,
} from '../../words/comparators.ts'
import { halfWords, pastHalf } from '../../words/number-writing.ts'
import { perWords } from '../../words/numbers/rates.ts'
import { standsAlone } from '../../words/particles/alone.ts'

/** Words by their last character, longest first, so that what ends at an offset is found at once. */
function byLast<T>(rows: readonly (readonly [string, T])[]): Map<number, (readonly [string, T])[]> {
  const map = new Map<number, (readonly [string, T])[]>()
  for (const row of rows) {
    const last = row[0].charCodeAt(row[0].length - 1)
    map.set(last, [...(map.get(last) ?? []), row])
  }
  for (const list of map.values()) list.sort((a, b) => b[0].length - a[0].length)
  return map
}

const endingAt = <T>(
  map: Map<number, (readonly [string, T])[]>,
  text: string,
  at: number,
  floor: number,
): readonly [string, T] | null =>
  map
    .get(text.charCodeAt(at - 1))
    ?.find(([word]) => at - word.length >= floor && text.startsWith(word, at - word.length)) ?? null

const before = byLast(comparatorsBefore.flatMap(row => row.words.map(word => [word, row] as const)))
const negated = byLast(negations.map(word => [word, true] as const))
const between = byLast(negatedAdverbs.map(word => [word, true] as const))
const transparent = byLast(transparentWords.map(word => [word, true] as const))
const carrying = byLast([...carryingWords, ...transparentWords].map(word => [word, true] as const))
const behind = comparatorsBehind
  .flatMap(row => row.words.map(word => ({ word, operator: row.operator })))
  .sort((a, b) => b.word.length - a.word.length)

/** What a word before a number says of it, and where the words of the comparison begin. */
export type Comparison = {
  readonly operator: Operator
  readonly start: number
  /** Where the words end that may say what is measured: behind a comparator that names it (上限), else before it. */
  readonly lead: number
}

/** What a comparison has to know of the number behind it. */
export type Compared = { readonly unit: string | null; readonly measure: Measure }

const marks = '\t,，。;；:：、!！?？()（）\n“”"[]【】'

/** Start of the stretch without punctuation that ends at an offset, at most 60 characters back. */
export function stretchStart(text: string, at: number, floor: number): number {
  let start = at
  const least = Math.max(floor, at - 60)
  while (start > least) {
    const before = beforeBracket(text, start, least)
    if (before === start && marks.includes(text.charAt(start - 1))) break
    start = before === start ? start - 1 : before
  }
  return start
}

/**
 * The comparison that stands before a number.
 *
 *     比例⟦不低于⟧6%    ⟦最高⟧给予50万元    ⟦不超过⟧实际投入的30%    注册资本⟦达到⟧人民币500万元
 */
export function comparisonBefore(text: string, number: number, floor: number, unit: Compared): Comparison | null {
  const least = stretchStart(text, number, floor)
  const near = walk(text, number, least, transparent)
  for (const at of near) {
    const found = endingAt(before, text, at, least)
    if (found && holdsFor(found[1], unit) && !isPart(text, at, found[0]))
      return polarity(text, at, found[0], least, found[1])
  }
  if (pastHalfAt(text, number)) return { operator: '>', start: number - 1, lead: number - 1 }
  return (
    overBase(text, number, least, unit.measure === 'share') ??
    carried(text, number, least) ??
    overName(text, number, floor)
  )
}

/** A comparison with what has a name, whose value a bracket tells: 裁员率⟦不高于控制目标（⟧5.5%）. */
function overName(text: string, number: number, floor: number): Comparison | null {
  if (text.charAt(number - 1) !== '(' || !namedLimit.pattern.test(text.slice(number, number + longestValue)))
    return null
  const open = number - 1
  const least = stretchStart(text, open, floor)
  for (let at = open - 1; at > Math.max(least, open - farthestBase); at -= 1) {
    const found = apartAt(text, at, least)
    if (!found) continue
    const name = text.slice(at, open)
    return /\d/.test(name) || noBase.pattern.test(name) ? null : polarity(text, at, found[0], least, found[1])
  }
  return null
}

/** The longest value in such a bracket with what follows it. */
const longestValue = 20

/** Whether a word compares numbers of a unit. */
const holdsFor = ({ units }: ComparatorRow, { unit }: Compared): boolean =>
  units === undefined || units.includes(unit ?? '')

/** 均 of 人均, 应 of 供应, which belong to what is measured. */
const endsMeasure = (text: string, at: number): boolean =>
  meanWords.pattern.test(text.slice(Math.max(0, at - 1), at + 1)) || !standsAlone(text.charAt(at), text, at)

/** 过半数: more than half. */
const pastHalfAt = (text: string, number: number): boolean =>
  text.charAt(number - 1) === pastHalf && halfWords.some(word => text.startsWith(word, number))

/** Offsets at which the words before a number may end, nearer ones first. */
function walk(text: string, number: number, least: number, map: Map<number, (readonly [string, boolean])[]>): number[] {
  const offsets = [number]
  let at = number
  for (let steps = 0; steps < 8; steps++) {
    const found = endingAt(map, text, at, least)
    const length = found?.[0].length ?? perLength(text, at, least)
    if (length === 0) break
    at -= length
    offsets.push(at)
  }
  return offsets
}

/** 满 in 期满, 达 in 传达: part of another word. */
const isPart = (text: string, at: number, word: string): boolean => {
  const start = at - word.length
  const previous = text.charAt(start - 1)
  if (previous === '' || !partOfWord[word]?.includes(previous)) return false
  return !(wholeBefore[word]?.test(text.slice(Math.max(0, start - 4), start)) ?? false)
}

function polarity(text: string, wordEnd: number, word: string, least: number, row: ComparatorRow): Comparison {
  const plain = wordEnd - word.length
  const adverbs = plain - (endingAt(between, text, plain, least)?.[0].length ?? 0)
  const apart = row.negated === null || adverbs === plain ? null : endingAt(negated, text, adverbs, least)
  const at = apart ? adverbs : plain
  const no = row.negated === null ? null : (apart ?? endingAt(negated, text, at, least))
  const start = no ? at - no[0].length + (endsMeasure(text, at - no[0].length) ? 1 : 0) : at
  const adverb = endingAt(before, text, start, least)
  const from = adverb?.[1].adverb && !adverb[1].noun ? start - adverb[0].length : start
  return {
    operator: no && row.negated !== null ? row.negated : row.operator,
    start: from,
    lead: row.noun ? wordEnd : from,
  }
}

/** The comparator that ends at a place, if it is one that other words may part from its number: no adverb and no single character. */
function apartAt(text: string, at: number, floor: number): readonly [string, ComparatorRow] | null {
  const found = endingAt(before, text, at, floor)
  return found && !found[1].adverb && found[0].length > 1 && !isPart(text, at, found[0]) ? found : null
}

/** How far before its number a comparison with a base may stand. */
const farthestBase = 40

/** Remarks in brackets, which say nothing of the comparison around them. */
const remarks = /\([^()]{0,60}\)/g

/** The place before a remark that ends at a place; the place itself where none does. */
function beforeBracket(text: string, at: number, floor: number): number {
  if (text.charAt(at - 1) !== ')') return at
  const open = text.lastIndexOf('(', at - 2)
  return open > floor ? open : at
}

/** Whether the base of a number closes with a remark, whose own number parts it from no comparison: 平均工资⟦（6312元）的⟧3倍. */
const endsInRemark = (text: string, number: number): boolean => text.slice(number - 2, number) === ')的'

/** A comparison with a share or a price of something: 不超过⟦实际投入的⟧30%, 不高于⟦上网电价⟧450元. */
function overBase(text: string, number: number, least: number, share: boolean): Comparison | null {
  if (!share && !baseEnds.includes(text.charAt(number - 1))) return null
  const remarked = endsInRemark(text, number)
  const floor = remarked ? stretchStart(text, number, 0) : least
  const from = Math.max(floor, number - farthestBase)
  for (let at = beforeBracket(text, number - 1, from); at > from; at = beforeBracket(text, at - 1, from)) {
    const found = apartAt(text, at, floor)
    if (!found) continue
    if (noBase.pattern.test(text.slice(at, number).replace(remarks, ''))) return null
    const told = polarity(text, at, found[0], floor, found[1])
    return remarked ? { ...told, start: Math.max(told.start, least), lead: Math.max(told.lead, least) } : told
  }
  return null
}

const plainly = (at: number, [word, row]: readonly [string, ComparatorRow]): Comparison => ({
  operator: row.operator,
  start: at - word.length,
  lead: row.noun ? at : at - word.length,
})

/** An adverb whose number follows behind other words: 最高⟦可给予⟧50万元, 最多⟦只应同时教授⟧30名. */
function carried(text: string, number: number, least: number): Comparison | null {
  for (const at of walk(text, number, least, carrying)) {
    const found = endingAt(before, text, at, least)
    if (found?.[1].adverb && !isPart(text, at, found[0])) return plainly(at, found)
  }
  for (let at = number - 1; at > Math.max(least, number - 16); at--) {
    const found = endingAt(before, text, at, least)
    if (!found || !farAdverbs.pattern.test(found[0]) || notFar.pattern.test(text.slice(at, number))) continue
    return plainly(at, found)
  }
  return null
}

/** Where a bare number begins with what it is counted by: ⟦每人每月⟧1309元. */
export const perStart = (text: string, number: number, floor: number): number => number - perLength(text, number, floor)

const perLength = (text: string, number: number, floor: number): number =>
  perWords.pattern.exec(text.slice(Math.max(floor, number - 16), number))?.[0].length ?? 0

/** What the words behind a number say of it: the comparison, whether the number itself belongs to it, and where they end. */
export type Behind = { readonly operator: Operator | null; readonly inclusive: boolean | null; readonly end: number }

/**
 * Reads what follows a number and its unit.
 *
 *     500万元⟦（含）以上⟧    20人⟦以下（不含20人）⟧    2个⟦及以上⟧
 */
export function comparisonBehind(text: string, end: number): Behind {
  let at = end
  let inclusive: boolean | null = null
  let operator: Operator | null = null
  for (let steps = 0; steps < 3; steps++) {
    inclusionNote.pattern.lastIndex = at
    const noted = inclusionNote.pattern.exec(text)
    if (noted) {
      inclusive = noted.groups?.no === undefined
      at = inclusionNote.pattern.lastIndex
      continue
    }
    const word: { word: string; operator: Operator } | undefined =
      operator === null ? behind.find(each => text.startsWith(each.word, at)) : undefined
    if (!word || !ends(text, at, word.word)) break
    operator = word.operator
    at += word.word.length
  }
  return { operator, inclusive, end: at }
}

/** 上限 before a value of its own, 许可: no suffix. */
const ends = (text: string, at: number, word: string): boolean =>
  !(suffixNotBefore[word]?.test(text.charAt(at + word.length)) ?? false)
