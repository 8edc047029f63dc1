import type { Candidate } from './candidate.ts'
import { toCandidate } from './materials/candidates.ts'
import { withClosings } from './materials/closing-lines.ts'
import { type FoundDocument, siteOf } from './materials/found-document.ts'
import { findInline } from './materials/inline-lists.ts'
import { findListed } from './materials/lists.ts'
import { findInProse } from './materials/prose.ts'
import { withEntries } from './materials/semicolon-lists.ts'
import { findTabled } from './materials/table-rows.ts'
import type { Reading } from './reading.ts'

const proseParts: ReadonlySet<string> = new Set(['body', 'annex'])

/** The documents that a notice asks for, in the order of its text: from lists, from tables and from running text. */
export function extractMaterials(reading: Reading): Candidate[] {
  const site = siteOf(reading)
  const listed = findListed(site)
  const tabled = findTabled(site)
  const inline = findInline(site)
  const found: FoundDocument[] = [...listed.documents, ...tabled.documents, ...inline.documents]
  let next = 0
  let read = 0
  for (const sentence of reading.sentences) {
    const { block, heading } = sentence
    if (sentence.span.start < read) continue
    if (heading || !proseParts.has(block.part) || block.type === 'row' || listed.blocks.has(block.index)) continue
    while ((inline.spans[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.span.start) next += 1
    if ((inline.spans[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.span.end) continue
    const whole = withEntries(reading, sentence)
    read = whole.span.end
    for (const document of findInProse(site, whole)) found.push(document)
  }
  const documents = found.sort((one, other) => one.entry.name.start - other.entry.name.start)
  return withClosings(site, documents).map(document => toCandidate(site, document))
}
