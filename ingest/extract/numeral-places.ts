import type { UnclaimedReason } from '../../schemas/rule-file.ts'
import type { Span } from '../../schemas/span.ts'
import { matchesIn } from '../words/matches.ts'
import { numberPlaces } from '../words/number-places.ts'
import { wordsWithNumerals } from '../words/numeral-words.ts'
import { findNumerals } from '../words/numerals.ts'

/** Why the digits at a span are no quantity: a telephone number, a document number, a section cited; null where they may be one. */
export type NumeralPlaces = (span: Span) => UnclaimedReason | 'word' | null

const reasons: readonly UnclaimedReason[] = ['citation', ...numberPlaces.map(row => row.reason)]

/** Each run of numerals in a listed word, with the word and how far into it the run stands: 进⟦一⟧步. */
type Listed = { readonly word: string; readonly offset: number }
const listed = new Map<string, Listed[]>()
for (const word of wordsWithNumerals) {
  for (const { start, end } of findNumerals(word)) {
    const key = neighbour(word, start, end)
    listed.set(key, [...(listed.get(key) ?? []), { word, offset: start }])
  }
}

/** A run of numerals with the character behind it, or, where a listed word ends with it, the one before. */
function neighbour(word: string, start: number, end: number): string {
  return end < word.length
    ? `${word.slice(start, end)}>${word.charAt(end)}`
    : `${word.charAt(start - 1)}<${word.slice(start, end)}`
}

/** Whether a run of numerals only spells a word such as 统⟦一⟧ or 进⟦一⟧步. */
export function isWord(folded: string, { start, end }: Span): boolean {
  if (end - start > 3 || /\d/.test(folded.charAt(start))) return false
  const run = folded.slice(start, end)
  const stands = ({ word, offset }: Listed): boolean => folded.startsWith(word, start - offset)
  return (
    (listed.get(`${run}>${folded.charAt(end)}`)?.some(stands) ?? false) ||
    (listed.get(`${folded.charAt(start - 1)}<${run}`)?.some(stands) ?? false)
  )
}

/** Marks every stretch of a folded text whose digits are no quantities, once, in linear time. */
export function readPlaces(folded: string): NumeralPlaces {
  const owner = new Uint8Array(folded.length)
  markTitles(folded, owner)
  for (const [row, { pattern, hint }] of numberPlaces.entries()) {
    if (hint?.test(folded) === false) continue
    for (const match of matchesIn(pattern, folded)) {
      for (let at = match.index; at < match.index + match[0].length; at++) owner[at] ||= row + 2
    }
  }
  return span => {
    for (let at = span.start; at < span.end; at++) {
      const reason = reasons[(owner[at] ?? 0) - 1]
      if (reason !== undefined) return reason
    }
    return isWord(folded, span) ? 'word' : null
  }
}

/** Titles in 《》, nested ones included, up to the end of their line. */
function markTitles(folded: string, owner: Uint8Array): void {
  for (let open = folded.indexOf('《'); open >= 0; open = folded.indexOf('《', open)) {
    let depth = 0
    let at = open
    for (; at < folded.length && at - open < 300; at++) {
      const character = folded.charAt(at)
      if (character === '\n') break
      if (character === '《') depth += 1
      else if (character === '》') depth -= 1
      if (depth === 0) break
    }
    if (depth === 0) owner.fill(1, open, at + 1)
    open = at + 1 > open ? at + 1 : open + 1
  }
}
