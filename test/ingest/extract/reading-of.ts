import type { Reading, Sentence } from '../../../ingest/extract/reading.ts'
import { readSentences } from '../../../ingest/extract/sentences.ts'
import { structure } from '../../../ingest/structure/index.ts'
import type { Span } from '../../../schemas/span.ts'
import { sourceOf } from '../structure/source-of.ts'

/** The reading of a text as the extractors see it. */
export const readingOf = (text: string): Reading => readSentences(structure(sourceOf(text)))

/** The reading of a text in which ⟦ ⟧ mark one span, that span, and the sentence around it. */
export function markedReading(marked: string): { reading: Reading; span: Span; sentence: Sentence } {
  const reading = readingOf(marked.replace(/[⟦⟧]/g, ''))
  const [before = '', inside = ''] = marked.split(/[⟦⟧]/)
  const rank = before.split(inside).length - 1
  let start = -1
  for (let n = 0; n <= rank; n++) start = reading.text.indexOf(inside, start + 1)
  const span = { start, end: start + inside.length }
  const sentence = reading.sentences.find(each => each.span.start <= start && span.end <= each.span.end)
  if (sentence === undefined) throw new Error(`no sentence around ${inside}`)
  return { reading, span, sentence }
}
