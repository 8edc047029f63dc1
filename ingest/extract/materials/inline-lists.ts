import type { Span } from '../../../schemas/span.ts'
import { inlineMarker } from '../../words/list-openers.ts'
import { firstIn } from '../in-stretch.ts'
import { inTurn, readEntry } from './entry.ts'
import type { FoundDocument, ListOpening, Site } from './found-document.ts'
import { sentenceOpens } from './openers.ts'
import { withOpening } from './told-by-opening.ts'

/** The most entries of a list within a paragraph. */
const mostEntries = 60
/** How far such a list may go. */
const reach = 6000

/**
 * Finds lists that are numbered within one paragraph.
 *
 *     申请人应提交以下单证：（一）⟦进境动植物检疫许可证⟧；（二）⟦原产地证书⟧；（三）⟦贸易合同、发票等商业单证⟧。
 */
export function findInline(site: Site): { documents: FoundDocument[]; spans: Span[] } {
  const documents: FoundDocument[] = []
  const spans: Span[] = []
  const { text, folded } = site.reading
  for (const [index, sentences] of site.sentences) {
    const block = site.reading.tree.blocks[index]
    if (!block || block.body === null || (block.part !== 'body' && block.part !== 'annex')) continue
    for (const { span, clauses } of sentences) {
      const colon = clauses.find(
        ({ end }) => folded.charAt(end - 1) === ':' && opensInline(folded, end, block.span.end),
      )
      if (colon === undefined || !sentenceOpens(folded.slice(span.start, colon.end))) continue
      const entries = entriesFrom(folded, colon.end, Math.min(block.span.end, colon.end + reach))
      const words = text.slice(span.start, colon.end - 1)
      const request = { start: colon.end - 1, end: colon.end }
      const opening: ListOpening = { words, span: { start: span.start, end: colon.end }, block, certain: true, request }
      const found = entries.flatMap(entry => readEntry(site.reading, entry) ?? [])
      if (found.filter(entry => entry.sure).length < Math.max(1, found.length * 0.4)) continue
      for (const [index, { entry, instead }] of found.flatMap(inTurn).entries()) {
        const flags = entry.sure ? [] : (['list-boundary'] as const)
        const common = { opening, request: opening.request, group: entry.label, brought: false, flags }
        documents.push({
          ...common,
          entry: withOpening(words, entry),
          block,
          order: index + 1,
          alternativeTo: instead ? index : null,
        })
      }
      spans.push({ start: colon.end, end: entries.at(-1)?.end ?? colon.end })
      break
    }
  }
  return { documents, spans }
}

const opensInline = (folded: string, at: number, end: number): boolean => {
  inlineMarker.pattern.lastIndex = at
  return at < end && inlineMarker.pattern.test(folded)
}

/** The entries of a list that begins at `at`; the last one ends with its sentence. */
function entriesFrom(folded: string, at: number, end: number): Span[] {
  const entries: Span[] = []
  let from = at
  for (let index = at; index < end && entries.length < mostEntries; index += 1) {
    inlineMarker.pattern.lastIndex = index
    const opens = index === at || ';。,'.includes(folded.charAt(index - 1))
    if (!opens || !inlineMarker.pattern.test(folded)) continue
    if (index > at) entries.push({ start: from, end: index })
    from = inlineMarker.pattern.lastIndex
  }
  const stop = firstIn(folded, '。', { start: from, end: end + 1 })
  entries.push({ start: from, end: stop < 0 ? end : stop + 1 })
  return entries
}
