import type { Span } from '../../schemas/span.ts'
import { placeWithin } from './source-builder.ts'
import type { Box, Origin, Place, SourceText } from './source-text.ts'

/** A rectangle on a page that covers some of the words asked for. */
export type PageBox = { readonly page: number; readonly box: Box }

/** Position of the first origin that ends after an offset. */
function firstAfter(origins: readonly Origin[], offset: number): number {
  let low = 0
  let high = origins.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const origin = origins[middle]
    if (origin !== undefined && origin.span.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Where the characters of a span of the source text stand in the original, run by run.
 *
 * Characters that the reader supplied (an automatic number, the tab between two cells) stand nowhere and are left out.
 */
export function locate({ origins }: SourceText, { start, end }: Span): readonly Place[] {
  const places: Place[] = []
  for (let index = firstAfter(origins, start); index < origins.length; index += 1) {
    const origin = origins[index]
    if (origin === undefined || origin.span.start >= end) break
    const { span, at } = origin
    const from = Math.max(start, span.start) - span.start
    const to = Math.min(end, span.end) - span.start
    places.push(placeWithin(at, span.end - span.start, { start: from, end: to }))
  }
  return places
}

const sameLine = (one: Box, other: Box): boolean => {
  const shared = Math.min(one[3], other[3]) - Math.max(one[1], other[1])
  return shared > 0.5 * Math.min(one[3] - one[1], other[3] - other[1]) && other[0] - one[2] < 2 * (other[3] - other[1])
}

const union = (one: Box, other: Box): Box => [
  Math.min(one[0], other[0]),
  Math.min(one[1], other[1]),
  Math.max(one[2], other[2]),
  Math.max(one[3], other[3]),
]

/** The boxes that mark a span on the pages of a PDF or OFD, one a line; empty for formats without pages. */
export function boxesOf(source: SourceText, span: Span): readonly PageBox[] {
  const boxes: PageBox[] = []
  for (const place of locate(source, span)) {
    if (place.type !== 'page') continue
    const last = boxes.at(-1)
    if (last !== undefined && last.page === place.page && sameLine(last.box, place.box)) {
      boxes[boxes.length - 1] = { page: place.page, box: union(last.box, place.box) }
    } else boxes.push({ page: place.page, box: place.box })
  }
  return boxes
}

/** The page, from 1, on which the words of a span begin; null where the format has no pages. */
export function pageAt(source: SourceText, span: Span): number | null {
  const first = locate(source, span).find(place => place.type === 'page')
  return first?.type === 'page' ? first.page : null
}
