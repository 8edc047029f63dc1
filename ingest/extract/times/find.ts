import type { Span } from '../../../schemas/span.ts'
import { cyclePatterns } from '../../words/times/cycles.ts'
import { dayPatterns } from '../../words/times/days.ts'
import { behindNumeral, betweenNumerals, numeralCharacters, wholeYear } from '../../words/times/fragments.ts'
import { intervalPatterns } from '../../words/times/intervals.ts'
import { lengthPatterns } from '../../words/times/lengths.ts'
import { periodPatterns } from '../../words/times/periods.ts'
import { relativePatterns } from '../../words/times/relative.ts'
import type { TimePattern } from '../../words/times/time-pattern.ts'
import { maskedSpans } from './mask.ts'
import type { TimeMention } from './mention.ts'

/** Every way to write a time, in the order in which equals are preferred. */
export const timePatterns: readonly TimePattern[] = [
  ...intervalPatterns,
  ...dayPatterns,
  ...cyclePatterns,
  ...relativePatterns,
  ...periodPatterns,
  ...lengthPatterns,
]

type Row = { readonly row: TimePattern; readonly regex: RegExp }

/** The rows by the character with which they open, and by what stands behind it or behind its numeral. */
const rowsByOpening = new Map<number, Map<number, Row[]>>()
for (const row of timePatterns) {
  const regex = new RegExp(row.pattern, 'y')
  for (const start of new Set(row.starts)) {
    const rows = rowsByOpening.get(start.charCodeAt(0)) ?? new Map<number, Row[]>()
    rowsByOpening.set(start.charCodeAt(0), rows)
    for (const behind of new Set(row.behind))
      rows.set(behind.charCodeAt(0), [...(rows.get(behind.charCodeAt(0)) ?? []), { row, regex }])
  }
}

const [numeral, between, goesOn, latin, opens] = [1, 2, 4, 8, 16]
const marks = new Uint8Array(0x10000)
const mark = (characters: string, bit: number): void => {
  for (const each of characters) marks[each.charCodeAt(0)] = (marks[each.charCodeAt(0)] ?? 0) | bit
}
mark(numeralCharacters, numeral)
mark(betweenNumerals, between)
mark(behindNumeral, goesOn)
mark('0123456789.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_', latin)
mark(timePatterns.map(({ starts }) => starts).join(''), opens)

const has = (folded: string, at: number, bit: number): boolean => ((marks[folded.charCodeAt(at)] ?? 0) & bit) !== 0

/** Where the numeral that a place lies in ends; the place itself where it lies in none. */
function numeralEnd(folded: string, at: number): number {
  let end = at
  while (has(folded, end, numeral)) end += 1
  return end
}

/** Whether what stands behind a numeral can make a time of it, as it cannot in 5000万元 or 一、. */
const makesTime = (folded: string, end: number): boolean =>
  has(folded, end, goesOn) || (has(folded, end, between) && has(folded, end + 1, numeral))

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** The rows of which a match can open at a place, of which it is known where its numeral ends. */
const rowsAt = (folded: string, at: number, end: number): readonly Row[] =>
  rowsByOpening.get(folded.charCodeAt(at))?.get(folded.charCodeAt(Math.max(end, at + 1))) ?? []

/** What a row says of the text at one place. */
function readRow({ row, regex }: Row, folded: string, at: number): TimeMention | null {
  regex.lastIndex = at
  const match = regex.exec(folded)
  if (match === null || match[0].length === 0) return null
  const end = at + match[0].length
  if (isDigit(folded.charCodeAt(end - 1)) && isDigit(folded.charCodeAt(end))) return null
  const value = row.read(match.groups ?? {}, match[0])
  return value === null ? null : { span: { start: at, end }, value, row: row.id }
}

/** What every row says of the text at one place. */
export const readTimesAt = (folded: string, at: number): TimeMention[] =>
  rowsAt(folded, at, numeralEnd(folded, at)).flatMap(row => readRow(row, folded, at) ?? [])

/** The longest time at one place of a folded text, of equals that of the first row; null where none stands. */
function readTimeAt(folded: string, at: number, numeralEnd: number): TimeMention | null {
  let longest: TimeMention | null = null
  for (const row of rowsAt(folded, at, numeralEnd)) {
    row.regex.lastIndex = at
    if (!row.regex.test(folded) || row.regex.lastIndex <= (longest?.span.end ?? at)) continue
    longest = readRow(row, folded, at) ?? longest
  }
  return longest
}

const yearAt = new RegExp(wholeYear, 'y')

/** A figure inside a longer one (`12.5`, `A5`) opens no time; after the number of an item (`5.2023年`) a year may. */
const joined = (folded: string, at: number): boolean => {
  if (!isDigit(folded.charCodeAt(at)) || !has(folded, at - 1, latin)) return false
  yearAt.lastIndex = at
  return folded.charAt(at - 1) !== '.' || !yearAt.test(folded)
}

/**
 * The time expressions of a folded text, left to right and never overlapping, in linear time.
 *
 *     应于⟦每年5月31日⟧前，⟦公示⟧期内，自公告之日起⟦10个工作日⟧后
 *
 * What stands inside 《》, a document number or an address is none.
 */
export function findTimes(folded: string): TimeMention[] {
  const found: TimeMention[] = []
  const masked = maskedSpans(folded)
  let nextMask = 0
  let run = 0
  for (let at = 0; at < folded.length; at++) {
    const mask: Span | undefined = masked[nextMask]
    if (mask !== undefined && at >= mask.start) {
      at = Math.max(at, mask.end) - 1
      nextMask += 1
      continue
    }
    if (!has(folded, at, opens) || joined(folded, at)) continue
    if (at >= run) run = numeralEnd(folded, at)
    if (run > at && !makesTime(folded, run)) {
      at = run - 1
      continue
    }
    const mention = readTimeAt(folded, at, run)
    if (mention === null) continue
    found.push(mention)
    at = mention.span.end - 1
  }
  return found
}
