import type { Measure } from '../../../schemas/rule.ts'
import type { Span } from '../../../schemas/span.ts'
import { ratioBefore, ratioBehind } from '../../words/number-contexts.ts'
import { findNumerals, type Numeral, readNumeral } from '../../words/numerals.ts'
import { rateWords, type UnitRow, unitRows } from '../../words/units.ts'
import type { NumeralPlaces } from '../numeral-places.ts'

/** A number with its unit, before anything compares with it: `500万元`, `三分之二`, `1:1`, `20余家`. */
export type Atom = Span & {
  readonly value: number
  /** Null where only the second end of a range names the unit: ⟦10⟧至15个百分点. */
  readonly unit: string | null
  readonly measure: Measure
  /** 余, 多, 几 or 数 blurs the number. */
  readonly vague: boolean
  readonly guessed: boolean
  readonly chinese: boolean
  /** What 万 or 亿 the number is written with multiplies by; 1 without. */
  readonly magnitude: number
}

type UnitWord = { readonly word: string; readonly row: UnitRow }

/** Unit words by their first character, longest first. */
const words = new Map<string, UnitWord[]>()
for (const row of unitRows) {
  for (const word of row.words) words.set(word.charAt(0), [...(words.get(word.charAt(0)) ?? []), { word, row }])
}
for (const list of words.values()) list.sort((a, b) => b.word.length - a.word.length)

/** The unit that stands at an offset, if any. */
export function unitAt(folded: string, at: number): UnitWord | null {
  const list = words.get(folded.charAt(at))
  return list?.find(({ word, row }) => folded.startsWith(word, at) && fits(folded, at + word.length, word, row)) ?? null
}

function fits(folded: string, behind: number, word: string, row: UnitRow): boolean {
  if (/[A-Za-z]$/.test(word) && /[A-Za-z\d]/.test(folded.charAt(behind))) return false
  return (
    !(row.not ?? []).some(each => folded.startsWith(each, behind)) &&
    (row.only === undefined || behind >= folded.length || row.only.some(each => folded.startsWith(each, behind)))
  )
}

const fraction = /分之/y
const blur = /余|多(?=[^于数少次样])|来(?=[人个家])|几(?=[万亿千百十元人家个名])/y
/** A second value for another case in brackets before the unit: 氨氮≤5⟦(8)⟧mg/L. */
const secondValue = /\(\d{1,6}(?:\.\d{1,6})?\)/y
const magnitudes = /[万亿]/g

const magnitudeOf = (text: string): number =>
  [...text.matchAll(magnitudes)].reduce((product, [place]) => product * (place === '万' ? 1e4 : 1e8), 1)

const matchesAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** Numbers of a folded text that may be quantities, with their units, in order; `skip` and `places` say which may not. */
export function findAtoms(folded: string, skip: readonly Span[], places: NumeralPlaces): Atom[] {
  const atoms: Atom[] = []
  const numerals = findNumerals(folded)
  let skipped = 0
  for (let index = 0; index < numerals.length; index++) {
    const numeral = numerals[index]
    if (!numeral) continue
    while ((skip[skipped]?.end ?? Number.POSITIVE_INFINITY) <= numeral.start) skipped += 1
    if ((skip[skipped]?.start ?? Number.POSITIVE_INFINITY) < numeral.end) continue
    if (Number.isNaN(numeral.value) || numeral.start < (atoms.at(-1)?.end ?? 0) || places(numeral) !== null) continue
    const next = numerals[index + 1]
    const parts = fractionOf(folded, numeral, next) ?? copiesOf(folded, numeral, next)
    if (parts) {
      atoms.push(parts)
      index += 1
    } else {
      const ratio = ratioOf(folded, numeral, next)
      if (ratio) index += 1
      atoms.push(ratio ?? plain(folded, numeral))
    }
  }
  return atoms
}

/** 百分之八, 千分之三, 三分之二: the denominator stands first. */
function fractionOf(folded: string, bottom: Numeral, top: Numeral | undefined): Atom | null {
  const at = matchesAt(fraction, folded, bottom.end)
  if (!top || at === bottom.end || top.start !== at) return null
  const point = /^点[零〇一二三四五六七八九]{1,6}/.exec(folded.slice(top.end, top.end + 8))?.[0] ?? ''
  const numerator = top.value + (point === '' ? 0 : Number(`0.${decimals(point)}`))
  const perMille = bottom.value === 1000
  const value = perMille ? numerator : (numerator / bottom.value) * 100
  return {
    start: bottom.start,
    end: top.end + point.length,
    value: Number(value.toPrecision(6)),
    unit: perMille ? '‰' : '%',
    measure: 'share',
    vague: false,
    guessed: false,
    chinese: false,
    magnitude: 1,
  }
}

/** 一式三份: three copies, one set. */
function copiesOf(folded: string, one: Numeral, many: Numeral | undefined): Atom | null {
  if (one.value !== 1 || folded.charAt(one.end) !== '式' || many?.start !== one.end + 1) return null
  const copies = plain(folded, many)
  return copies.unit === '份' || copies.unit === '套' ? { ...copies, start: one.start, chinese: false } : null
}

/** End of what a rate is counted by: 450元⟦/兆瓦时⟧, 10分⟦/人⟧, 20元⟦/千瓦·次⟧. */
function rateEnd(folded: string, at: number): number {
  let end = at
  for (let steps = 0; steps < 3; steps++) {
    if (!'/·'.includes(folded.charAt(end)) || end >= folded.length) break
    const unit = unitAt(folded, end + 1)
    const length = unit?.word.length ?? rateWords.find(word => folded.startsWith(word, end + 1))?.length ?? 0
    if (length === 0) break
    end += 1 + length
  }
  return end
}

const decimals = (point: string): string => [...point.slice(1)].map(each => String(readNumeral(each))).join('')

const isClock = (folded: string, left: Numeral, right: Numeral): boolean =>
  /^\d\d$/.test(folded.slice(right.start, right.end)) && left.value < 25

/** Whether the words around two figures with a colon speak of a ratio: 教职工与学生⟦比⟧为1:19. */
export const isRatio = (folded: string, { start, end }: Span): boolean =>
  ratioBefore.test(folded.slice(Math.max(0, start - 40), start)) || ratioBehind.test(folded.slice(end, end + 6))

/** 1:1 is a ratio; 10:30 would be a time, which its own reader takes first. */
function ratioOf(folded: string, left: Numeral, right: Numeral | undefined): Atom | null {
  if (!right || right.start !== left.end + 1 || !':∶'.includes(folded.charAt(left.end))) return null
  if (left.script !== 'arabic' || right.script !== 'arabic' || right.value === 0) return null
  if (isClock(folded, left, right) && !isRatio(folded, { start: left.start, end: right.end })) return null
  const value = Number(((left.value / right.value) * 100).toPrecision(6))
  return {
    start: left.start,
    end: right.end,
    value,
    unit: '%',
    measure: 'share',
    vague: false,
    guessed: false,
    chinese: false,
    magnitude: 1,
  }
}

function plain(folded: string, numeral: Numeral): Atom {
  const text = folded.slice(numeral.start, numeral.end)
  let at = matchesAt(blur, folded, numeral.end)
  const vague = at > numeral.end || (/[几数]/.test(folded.charAt(numeral.start - 1)) && /^[十百千万亿]/.test(text))
  const late = vague ? /^[万亿]/.exec(folded.slice(at, at + 1))?.[0] : undefined
  if (late) at += 1
  if (folded.charAt(at) === ' ') at += 1
  const near = unitAt(folded, at)
  if (!near) at = matchesAt(secondValue, folded, at)
  const found = near ?? unitAt(folded, at)
  const magnitude = magnitudeOf(text + (late ?? ''))
  const value = numeral.value * (late ? magnitudeOf(late) : 1) * (found?.row.factor ?? 1)
  return {
    start: numeral.start,
    end: found ? rateEnd(folded, at + found.word.length) : numeral.end,
    value: Number(value.toPrecision(15)),
    unit: found ? (found.row.unit ?? found.word) : null,
    measure: found?.row.measure ?? 'other',
    vague,
    guessed: false,
    chinese: numeral.script === 'chinese',
    magnitude,
  }
}
