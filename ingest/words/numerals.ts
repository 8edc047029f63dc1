import type { Span } from '../../schemas/span.ts'

/** Digits as Chinese text writes them, the capital figures of cheques and contracts among them (GB/T 15835). */
export const chineseDigits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}

/** Places below ten thousand, by which the digit before them is multiplied. */
export const places: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }

/** Places by which all that stands before them is multiplied. */
export const myriads: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

const digitChars = Object.keys(chineseDigits).join('')
const placeChars = Object.keys(places).join('')
const myriadChars = Object.keys(myriads).join('')

/** 千 that opens a unit and counts nothing: 150万⟦千⟧瓦, 3⟦千⟧米, 100元/⟦千⟧字, but 七千字. */
const unitPrefix = `千(?=[瓦米克卡伏帕赫焦升乏])|(?<![\\d${digitChars}])千(?=字)|百(?=帕)`

/** A figure in Arabic digits, with thousands separators and decimals: `3,000` `10.5`; at most fifteen digits long. */
export const arabicNumeral = String.raw`(?:\d{1,3}(?:,\d{3}(?!\d)){1,5}|\d{1,15})(?:\.\d{1,12})?`

/** A number in Chinese characters: `三` `十五` `二百五十` `两千万` `二○○七`. */
export const chineseNumeral = `[${digitChars}${placeChars}${myriadChars}]{1,24}`

/**
 * Any number, mixed writing included: `12` `3万4000` `25万6千` `1.5亿` `三十` `万`.
 *
 * Bounded in length and without nested repetition, so that a pattern built on it stays linear.
 */
export const numeral = `(?:${arabicNumeral}(?:[${placeChars}${myriadChars}]{1,3}(?:${arabicNumeral}[${placeChars}${myriadChars}]{0,3})?)?|${chineseNumeral})`

const figure = /\d[\d,]*(?:\.\d+)?/y

/** What a character of a number is worth, by its code; null for any other character. */
const worth = new Map<number, { readonly digit?: number; readonly place?: number; readonly myriad?: number }>([
  ...Object.entries(chineseDigits).map(([char, digit]) => [char.charCodeAt(0), { digit }] as const),
  ...Object.entries(places).map(([char, place]) => [char.charCodeAt(0), { place }] as const),
  ...Object.entries(myriads).map(([char, myriad]) => [char.charCodeAt(0), { myriad }] as const),
])

type Sum = {
  /** What 亿 has closed. */ hundredMillions: number
  /** What 万 has closed. */ tenThousands: number
  /** What 千, 百 and 十 have closed. */ section: number
  /** The digit or figure that still waits for its place. */ waiting: number | null
  /** The place before a waiting Chinese digit, if it follows at once: 二百⟦五⟧ is 250. */ lastPlace: number
}

/** A value as it was written, without what binary fractions add to it: 0.07 × 100 is 7. */
export const round = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15))

/**
 * The value of a number in Arabic digits, Chinese characters or both; null for anything else.
 *
 * Digits without places are read one after the other (`二○○七` is 2007), a digit right after 百, 千, 万 or 亿 counts in the
 * place below it (`三万五` is 35000), 半 alone is a half.
 */
export function readNumeral(text: string): number | null {
  if (text === '半') return 0.5
  if (text.length > 0 && text.length <= 15 && digitsEnd(text, 0) === text.length) return Number(text)
  const sum: Sum = { hundredMillions: 0, tenThousands: 0, section: 0, waiting: null, lastPlace: 0 }
  for (let at = 0; at < text.length; at++) {
    if (isArabic(text, at)) {
      figure.lastIndex = at
      const [token] = figure.exec(text) ?? ['']
      sum.waiting = join(sum.waiting, token)
      sum.lastPlace = 0
      at += token.length - 1
      continue
    }
    const { digit, place, myriad } = worth.get(text.charCodeAt(at)) ?? {}
    if (digit !== undefined) {
      if (digit === 0 || sum.waiting !== null) sum.lastPlace = 0
      sum.waiting = (sum.waiting ?? 0) * 10 + digit
    } else if (place !== undefined) addPlace(sum, place)
    else if (myriad !== undefined) addMyriad(sum, myriad)
    else return null
  }
  if (text === '') return null
  const rest = (sum.waiting ?? 0) * (sum.lastPlace > 10 ? sum.lastPlace / 10 : 1)
  const value = sum.hundredMillions + sum.tenThousands + sum.section + rest
  return Number.isFinite(value) ? round(value) : null
}

/** `二00七` mixes both digits; elsewhere a figure stands alone before its place. */
const join = (waiting: number | null, figure: string): number => Number(`${waiting ?? ''}${figure.replaceAll(',', '')}`)

/** 十, 百 or 千 multiplies the digit that waits for it. */
function addPlace(sum: Sum, place: number): void {
  sum.section += (sum.waiting ?? 1) * place
  sum.lastPlace = place
  sum.waiting = null
}

/** 万 or 亿 multiplies all that stands before it. */
function addMyriad(sum: Sum, myriad: number): void {
  const below = sum.section + (sum.waiting ?? 0)
  if (myriad === 1e4) sum.tenThousands += (below || 1) * 1e4
  else {
    sum.hundredMillions += (sum.tenThousands + below || 1) * 1e8
    sum.tenThousands = 0
  }
  sum.section = 0
  sum.lastPlace = myriad
  sum.waiting = null
}

/** A number as it stands in a text. */
export type Numeral = Span & { readonly value: number; readonly script: 'arabic' | 'chinese' | 'mixed' }

/** A longer run of Chinese digits is no number; it is read in pieces, for a pattern without bound overflows. */
const longestRun = 400

const kinds = new Uint8Array(0x10000)
const [arabicKind, chineseKind, placeKind] = [1, 2, 3]
for (const char of '0123456789') kinds[char.charCodeAt(0)] = arabicKind
for (const char of digitChars) kinds[char.charCodeAt(0)] = chineseKind
for (const char of placeChars + myriadChars) kinds[char.charCodeAt(0)] = placeKind

const opensUnit = new RegExp(unitPrefix, 'y')
const [thousand, hundred] = ['千'.charCodeAt(0), '百'.charCodeAt(0)]
const [comma, point] = [','.charCodeAt(0), '.'.charCodeAt(0)]

const isArabic = (folded: string, at: number): boolean => kinds[folded.charCodeAt(at)] === arabicKind

/** Whether a place stands at an offset and opens no unit. */
function isPlace(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at)
  if (kinds[code] !== placeKind) return false
  if (code !== thousand && code !== hundred) return true
  opensUnit.lastIndex = at
  return !opensUnit.test(folded)
}

function digitsEnd(folded: string, start: number): number {
  let at = start
  while (isArabic(folded, at)) at += 1
  return at
}

function placesEnd(folded: string, start: number): number {
  let at = start
  while (isPlace(folded, at)) at += 1
  return at
}

const decimalsEnd = (folded: string, at: number): number =>
  folded.charCodeAt(at) === point && isArabic(folded, at + 1) ? digitsEnd(folded, at + 1) : at

/** End of a figure with thousands separators and decimals. */
function figureEnd(folded: string, start: number): number {
  let at = digitsEnd(folded, start)
  while (folded.charCodeAt(at) === comma && digitsEnd(folded, at + 1) === at + 4) at += 4
  return decimalsEnd(folded, at)
}

function chineseEnd(folded: string, start: number): number {
  let at = start
  while (at - start < longestRun && (kinds[folded.charCodeAt(at)] === chineseKind || isPlace(folded, at))) at += 1
  return at
}

/** Hands over every run of numerals in a folded text, left to right. */
function scan(folded: string, found: (start: number, end: number, script: Numeral['script']) => void): void {
  for (let start = 0; start < folded.length; start++) {
    const kind = kinds[folded.charCodeAt(start)]
    if (kind === 0) continue
    if (kind === arabicKind) {
      const figure = figureEnd(folded, start)
      const places = placesEnd(folded, figure)
      const more = places > figure ? digitsEnd(folded, places) : places
      const end = more > places ? placesEnd(folded, decimalsEnd(folded, more)) : places
      found(start, end, places > figure ? 'mixed' : 'arabic')
      start = end - 1
      continue
    }
    const end = chineseEnd(folded, start)
    if (end === start) continue
    found(start, end, 'chinese')
    start = end - 1
  }
}

/**
 * Every run of numerals in a folded text, left to right, in linear time; words such as 统⟦一⟧ are still among them.
 *
 *     每人每月⟦1,238⟧元，共⟦3万4000⟧人，⟦二百五十⟧户
 */
export function findNumerals(folded: string): Numeral[] {
  const found: Numeral[] = []
  scan(folded, (start, end, script) => {
    const value = end - start >= longestRun ? null : readNumeral(folded.slice(start, end))
    found.push({ start, end, value: value ?? Number.NaN, script })
  })
  return found
}

/** Where the numerals of a folded text stand, without reading them. */
export function numeralSpans(folded: string): Span[] {
  const found: Span[] = []
  scan(folded, (start, end) => found.push({ start, end }))
  return found
}
