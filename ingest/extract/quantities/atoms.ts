import type { Measure } from '../../../schemas/rule.ts'
import type { Span } from '../../../schemas/span.ts'
import { matchesIn } from '../../words/matches.ts'
import {
  belowZero,
  blurBefore,
  blurBehind,
  coldUnits,
  comparedHalf,
  currencySigns,
  lateMagnitude,
  secondValue,
  setUnits,
  setWord,
} from '../../words/number-writing.ts'
import { findNumerals, myriads, type Numeral, round } from '../../words/numerals.ts'
import type { NumeralPlaces } from '../numeral-places.ts'
import { matchesAt } from './matches-at.ts'
import { fractionOf, ratioOf, slashOf } from './ratios.ts'
import { rateEnd, unitAt } from './units-at.ts'

/** A number with its unit, before anything compares with it: `500万元`, `三分之二`, `1:1`, `20余家`. */
export type Atom = Span & {
  readonly value: number
  /** Null where only the second end of a range names the unit: ⟦10⟧至15个百分点. */
  readonly unit: string | null
  readonly measure: Measure
  /** 余, 多, 几 or 数 blurs the number. */
  readonly vague: boolean
  readonly chinese: boolean
  /** What 万 or 亿 the number is written with multiplies by; 1 without. */
  readonly magnitude: number
}

/** What 万 and 亿 in a number multiply by. */
function magnitudeOf(text: string): number {
  let product = 1
  for (let at = 0; at < text.length; at++) product *= factors.get(text.charCodeAt(at)) ?? 1
  return product
}

const factors = new Map(Object.entries(myriads).map(([char, factor]) => [char.charCodeAt(0), factor]))

/** Halves that are compared, in order: fifty per cent. */
const halvesOf = (folded: string): Atom[] =>
  matchesIn(comparedHalf.pattern, folded).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    value: 50,
    unit: '%',
    measure: 'share',
    vague: false,
    chinese: false,
    magnitude: 1,
  }))

/** Numbers of a folded text that may be quantities, with their units, in order; `skip` and `places` say which may not. */
export function findAtoms(folded: string, skip: readonly Span[], places: NumeralPlaces): Atom[] {
  const atoms: Atom[] = []
  const numerals = findNumerals(folded)
  const halves = halvesOf(folded)
  let skipped = 0
  let half = 0
  for (let index = 0; index < numerals.length; index++) {
    const numeral = numerals[index]
    if (!numeral) continue
    for (; (halves[half]?.start ?? Number.POSITIVE_INFINITY) <= numeral.start; half++)
      atoms.push(...halves.slice(half, half + 1))
    while ((skip[skipped]?.end ?? Number.POSITIVE_INFINITY) <= numeral.start) skipped += 1
    if ((skip[skipped]?.start ?? Number.POSITIVE_INFINITY) < numeral.end) continue
    if (Number.isNaN(numeral.value) || numeral.start < (atoms.at(-1)?.end ?? 0) || places(numeral) !== null) continue
    const next = numerals[index + 1]
    const parts = fractionOf(folded, numeral, next) ?? slashOf(folded, numeral, next) ?? copiesOf(folded, numeral, next)
    if (parts) {
      atoms.push(parts)
      index += 1
    } else {
      const ratio = ratioOf(folded, numeral, next)
      if (ratio) index += 1
      atoms.push(ratio ?? plain(folded, numeral))
    }
  }
  return [...atoms, ...halves.slice(half)]
}

/** 一式三份: three copies, one set. */
function copiesOf(folded: string, one: Numeral, many: Numeral | undefined): Atom | null {
  if (one.value !== 1 || folded.charAt(one.end) !== setWord || many?.start !== one.end + 1) return null
  const copies = plain(folded, many)
  return setUnits.includes(copies.unit ?? '') ? { ...copies, start: one.start, chinese: false } : null
}

/** What stands right before a number and belongs to it: the sign of money, or what puts a temperature below nought. */
function signBefore(
  folded: string,
  start: number,
  unit: string | null,
): { start: number; below: boolean; coin: string | null } {
  const cold = unit !== null && coldUnits.includes(unit)
  const below = cold ? belowZero.pattern.exec(folded.slice(Math.max(0, start - 3), start))?.groups?.sign : undefined
  const coin = unit === null ? (currencySigns[folded.charAt(start - 1)] ?? null) : null
  return { start: start - (below?.length ?? (coin === null ? 0 : 1)), below: below !== undefined, coin }
}

function plain(folded: string, numeral: Numeral): Atom {
  const text = folded.slice(numeral.start, numeral.end)
  let at = matchesAt(blurBehind.pattern, folded, numeral.end)
  const vague = at > numeral.end || blurBefore.pattern.test(folded.slice(numeral.start - 1, numeral.start + 1))
  const late = vague ? folded.slice(at, matchesAt(lateMagnitude.pattern, folded, at)) : ''
  at += late.length
  if (folded.charAt(at) === ' ') at += 1
  const near = unitAt(folded, at)
  if (!near) at = matchesAt(secondValue.pattern, folded, at)
  const found = near ?? unitAt(folded, at)
  const magnitude = magnitudeOf(text + late)
  const sign = signBefore(folded, numeral.start, found?.word ?? null)
  const value = numeral.value * magnitudeOf(late) * (found?.row.factor ?? 1) * (sign.below ? -1 : 1)
  return {
    start: sign.start,
    end: found ? rateEnd(folded, at + found.word.length) : numeral.end,
    value: round(value),
    unit: found ? (found.row.unit ?? found.word) : sign.coin,
    measure: found?.row.measure ?? (sign.coin === null ? 'other' : 'amount'),
    vague,
    chinese: numeral.script === 'chinese',
    magnitude,
  }
}
