import type { Span } from '../../../schemas/span.ts'
import { matchesIn } from '../../words/matches.ts'
import { innerMarker, wideStop } from '../../words/number-writing.ts'
import { demandingRemark, writtenLimit } from '../../words/numbers/demands.ts'
import { joinSpans } from '../coverage.ts'
import { type NumeralPlaces, readPlaces } from '../numeral-places.ts'
import { isRatio } from '../quantities/ratios.ts'
import type { Reading } from '../reading.ts'

/** The text in which quantities are read, and which of its numerals are none. */
export type BareText = { readonly folded: string; readonly places: NumeralPlaces }

/** Reads once for a notice what all readers of its numbers need. */
export function readBareText(reading: Reading): BareText {
  const folded = bareText(reading)
  return { folded, places: readPlaces(folded) }
}

/** The folded text with the numbers of items blanked, so that `1.3人户` is three persons. */
function bareText({ folded, text, tree }: Reading): string {
  const parts: string[] = []
  let at = 0
  for (const { marker } of tree.blocks) {
    if (!marker || marker.start < at) continue
    parts.push(folded.slice(at, marker.start), ' '.repeat(marker.end - marker.start))
    at = marker.end
  }
  const bare = parts.join('') + folded.slice(at)
  return text.includes(wideStop) ? withoutInnerMarkers(bare, text) : bare
}

/** A number with a full-width stop opens an item within its line: 注：⟦1．⟧300米以上的环形田径场. */
function withoutInnerMarkers(bare: string, text: string): string {
  const parts: string[] = []
  let at = 0
  for (const { index, 0: marker } of matchesIn(innerMarker.pattern, text)) {
    parts.push(bare.slice(at, index), ' '.repeat(marker.length))
    at = index + marker.length
  }
  return parts.join('') + bare.slice(at)
}

/** What other readers own of a text, in order: times, but for ratios that look like one, and the names of documents. */
export function ownedSpans(bare: string, times: readonly Span[], taken: readonly Span[]): Span[] {
  const documents = taken.flatMap(span => outsideRemarks(bare, span))
  const clocks = times.filter(span => !(clock.test(bare.slice(span.start, span.end)) && isRatio(bare, span)))
  return joinSpans([...clocks, ...documents])
}

const clock = /^\d{1,2}:\d{2}$/

/** A document without what demands something of it: 翻译样章⟦（译文须为2万字以上）⟧, ⟦800字以内⟧个人简介. */
function outsideRemarks(bare: string, { start, end }: Span): Span[] {
  const document = bare.slice(start, end)
  const found = [demandingRemark.pattern, writtenLimit.pattern].flatMap(pattern =>
    matchesIn(pattern, document).map(({ 0: words, index }) => ({
      start: start + index,
      end: start + index + words.length,
    })),
  )
  const edges = joinSpans(found).flatMap(remark => [remark.start, remark.end])
  return [start, ...edges, end].flatMap((at, index, all) => {
    const until = all[index + 1]
    return index % 2 === 0 && until !== undefined && until > at ? [{ start: at, end: until }] : []
  })
}
