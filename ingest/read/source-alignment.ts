import type { Piece } from './source-builder.ts'
import type { Place } from './source-text.ts'

/** Finds the line and column of an offset in the decoded source. */
export type PlaceOf = (offset: number) => Place

/** Line and column, both from 1, of any offset of a text. */
export function startPlaces(text: string): PlaceOf {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return offset => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { type: 'line', line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
  }
}

const entity = /&(?:#x?[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});?/iy

/**
 * Finds each character of a text in its source, where entities and escapes stand for characters; no piece goes over the end of a line.
 *
 *     A&amp;B　→　⟦A⟧ at 0, ⟦&⟧ at 1, ⟦B⟧ at 6
 */
export function align(value: string, raw: string, offset: number, placeOf: PlaceOf): Piece[] {
  if (value === raw && !value.includes('\n')) return [{ text: value, at: placeOf(offset) }]
  const pieces: Piece[] = []
  let from = 0
  let start = 0
  let at = 0
  const close = (end: number): void => {
    if (end > from) pieces.push({ text: value.slice(from, end), at: placeOf(offset + start) })
  }
  for (let index = 0; index < value.length; index += 1) {
    let here = at
    let next = at + 1
    entity.lastIndex = at
    const found = raw.charAt(at) === '&' ? entity.exec(raw) : null
    if (found !== null && (value.charAt(index) !== '&' || /^&(?:amp|#38|#x26);?$/i.test(found[0])))
      next = at + found[0].length
    else {
      while (here < raw.length && raw.charAt(here) !== value.charAt(index)) here += 1
      if (here >= raw.length) here = at
      next = here + 1
    }
    const follows = index > from && here === start + (index - from) && value.charAt(index - 1) !== '\n'
    if (!follows) {
      close(index)
      from = index
      start = here
    }
    at = next
    // The low half of a character that an entity stands for has no place of its own.
    if (found !== null && /[\ud800-\udbff]/.test(value.charAt(index))) index += 1
  }
  close(value.length)
  return pieces
}
