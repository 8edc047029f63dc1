import { rateWords, type UnitRow, unitRows } from '../../words/units.ts'

/** A unit as it stands in a text, and the row that knows it. */
export type UnitWord = { readonly word: string; readonly row: UnitRow }

/** Unit words by their first character, longest first. */
const words = new Map<number, UnitWord[]>()
for (const row of unitRows) {
  for (const word of row.words) {
    const first = word.charCodeAt(0)
    words.set(first, [...(words.get(first) ?? []), { word, row }])
  }
}
for (const list of words.values()) list.sort((a, b) => b.word.length - a.word.length)

/** The unit that stands at an offset, if any. */
export function unitAt(folded: string, at: number): UnitWord | null {
  const list = words.get(folded.charCodeAt(at))
  return list?.find(({ word, row }) => folded.startsWith(word, at) && fits(folded, at + word.length, word, row)) ?? null
}

function fits(folded: string, behind: number, word: string, row: UnitRow): boolean {
  if (/[A-Za-z]$/.test(word) && /[A-Za-z\d]/.test(folded.charAt(behind))) return false
  return (
    !(row.not ?? []).some(each => folded.startsWith(each, behind)) &&
    (row.only === undefined || behind >= folded.length || row.only.some(each => folded.startsWith(each, behind)))
  )
}

/** End of what a rate is counted by: 450元⟦/兆瓦时⟧, 10分⟦/人⟧, 20元⟦/千瓦·次⟧. */
export function rateEnd(folded: string, at: number): number {
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
