import type { Span } from '../../../schemas/span.ts'
import { chineseDecimals, fractionBehind, fractionMark, fractionSlash, ratioMarks } from '../../words/number-writing.ts'
import { ratioBefore, ratioBehind } from '../../words/numbers/scores-and-ratios.ts'
import { type Numeral, readNumeral } from '../../words/numerals.ts'
import type { Atom } from './atoms.ts'
import { matchesAt } from './matches-at.ts'

/** What every share written with two numbers has. */
const share = { measure: 'share', vague: false, chinese: false, magnitude: 1 } as const

/** 百分之八, 千分之三, 三分之二: the denominator stands first. */
export function fractionOf(folded: string, bottom: Numeral, top: Numeral | undefined): Atom | null {
  const at = matchesAt(fractionMark.pattern, folded, bottom.end)
  if (!top || at === bottom.end || top.start !== at) return null
  const point = chineseDecimals.pattern.exec(folded.slice(top.end, top.end + 8))?.[0] ?? ''
  const numerator = top.value + (point === '' ? 0 : Number(`0.${decimals(point)}`))
  const perMille = bottom.value === 1000
  const value = perMille ? numerator : (numerator / bottom.value) * 100
  return {
    start: bottom.start,
    end: top.end + point.length,
    value: Number(value.toPrecision(6)),
    unit: perMille ? '‰' : '%',
    ...share,
  }
}

/** 2/3以上: a fraction in figures, small enough to be no date and followed by what compares it. */
export function slashOf(folded: string, top: Numeral, bottom: Numeral | undefined): Atom | null {
  if (!bottom || bottom.start !== top.end + 1 || folded.charAt(top.end) !== fractionSlash) return null
  if (top.script !== 'arabic' || bottom.script !== 'arabic' || top.value < 1 || bottom.value > 10) return null
  if (top.value >= bottom.value || matchesAt(fractionBehind.pattern, folded, bottom.end) === bottom.end) return null
  return {
    start: top.start,
    end: bottom.end,
    value: Number(((top.value / bottom.value) * 100).toPrecision(6)),
    unit: '%',
    ...share,
  }
}

const decimals = (point: string): string => [...point.slice(1)].map(each => String(readNumeral(each))).join('')

const isClock = (folded: string, left: Numeral, right: Numeral): boolean =>
  /^\d\d$/.test(folded.slice(right.start, right.end)) && left.value < 25

/** Whether the words around two figures with a colon speak of a ratio: 教职工与学生⟦比⟧为1:19. */
export const isRatio = (folded: string, { start, end }: Span): boolean =>
  ratioBefore.pattern.test(folded.slice(Math.max(0, start - 40), start)) ||
  ratioBehind.pattern.test(folded.slice(end, end + 6))

/** 1:1 is a ratio; 10:30 would be a time, which its own reader takes first. */
export function ratioOf(folded: string, left: Numeral, right: Numeral | undefined): Atom | null {
  if (!right || right.start !== left.end + 1 || !ratioMarks.includes(folded.charAt(left.end))) return null
  if (/[:∶]/.test(folded.charAt(right.end)) && /\d/.test(folded.charAt(right.end + 1))) return null
  if (/[:∶]/.test(folded.charAt(left.start - 1)) && /\d/.test(folded.charAt(left.start - 2))) return null
  if (left.script !== 'arabic' || right.script !== 'arabic' || right.value === 0) return null
  if (isClock(folded, left, right) && !isRatio(folded, { start: left.start, end: right.end })) return null
  const value = Number(((left.value / right.value) * 100).toPrecision(6))
  return {
    start: left.start,
    end: right.end,
    value,
    unit: '%',
    ...share,
  }
}
