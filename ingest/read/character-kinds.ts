import type { Span } from '../../schemas/span.ts'
import { commonHanzi } from '../words/common-hanzi.ts'

/** A character that every notice uses. */
export const COMMON = 2
/** A character of the national standards that is not common. */
export const KNOWN = 1
let kinds: Uint8Array | null = null

/**
 * For every character whether it is common, known or neither.
 *
 * Known are the characters of GB/T 2312 and of the first level of Big5: a notice hardly uses another.
 */
export function hanziKinds(): Uint8Array {
  if (kinds !== null) return kinds
  const table = new Uint8Array(0x10000)
  const add = (label: string, high: number, low: number): void => {
    const text = new TextDecoder(label).decode(new Uint8Array([high, low]))
    if (text.length === 1 && text !== '\ufffd') table[text.charCodeAt(0)] = KNOWN
  }
  for (let high = 0xb0; high <= 0xf7; high += 1) for (let low = 0xa1; low <= 0xfe; low += 1) add('gb18030', high, low)
  for (let high = 0xa4; high <= 0xc6; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) if (low <= 0x7e || low >= 0xa1) add('big5', high, low)
  }
  for (const character of commonHanzi) table[character.charCodeAt(0)] = COMMON
  kinds = table
  return table
}

/** Characters of unknown maps: private ones but for the bullets of symbol fonts (F000 to F0FF), controls, what could not be decoded. */
export const isOdd = (code: number): boolean =>
  (code > 0x7e && code < 0xa0) || (code >= 0xe000 && code <= 0xf8ff && (code < 0xf000 || code > 0xf0ff))

/** Greek and Coptic letters that no formula uses. */
const isStrange = (code: number): boolean => (code >= 0x370 && code < 0x386) || (code >= 0x3d7 && code < 0x3f0)

/** U+FFFD stands for a character that is shown and whose code nobody knows. */
export const LOST = 0xfffd

/** Whether a character is hardly what a notice shows: lost, a rare ideograph, or a letter that no formula uses. */
export function isDoubtful(code: number): boolean {
  if (code >= 0x3400 && code <= 0x9fff) return (hanziKinds()[code] ?? 0) === 0
  return code === LOST || isStrange(code)
}

/** The doubtful characters of a text; lost ones alone unless `mapped`: fonts say which characters stand on a page, and may say it wrongly. */
export function findDoubtful(text: string, mapped: boolean): Span[] {
  if (!mapped && !text.includes('\ufffd')) return []
  const spans: Span[] = []
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (!(mapped ? isDoubtful(code) : code === LOST)) continue
    const last = spans.at(-1)
    if (last?.end === index) spans[spans.length - 1] = { start: last.start, end: index + 1 }
    else spans.push({ start: index, end: index + 1 })
  }
  return spans
}
