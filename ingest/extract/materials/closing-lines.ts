import { closingLine } from '../../words/document-entries.ts'
import type { Reading, Sentence } from '../reading.ts'
import { readCopies, readForms } from './document-words.ts'
import type { FoundDocument, ListOpening } from './found-document.ts'

/** The most blocks between the last paper of a list and the line that closes it. */
const reach = 3

/**
 * Documents with what the line behind their list says of all of them.
 *
 *     3.户口簿复印件。
 *     ⟦以上复印件均加盖公章。⟧
 *
 * `documents` stand in the order of the text; one pass over the sentences.
 */
export function withClosings(
  { reading }: { readonly reading: Reading },
  documents: readonly FoundDocument[],
): FoundDocument[] {
  const closings = new Map<ListOpening, Sentence>()
  let [last, closed] = [-1, -1]
  for (const sentence of reading.sentences) {
    while ((documents[last + 1]?.entry.name.end ?? Number.POSITIVE_INFINITY) <= sentence.span.start) last += 1
    const before = documents[last]
    if (before === undefined || sentence.block.index - before.block.index > reach) continue
    if (!closingLine.pattern.test(wordsOf(reading, sentence))) continue
    for (let at = last; at > closed; at -= 1) {
      const document = documents[at]
      if (document === undefined || !isBeside(document, before)) break
      closings.set(document.opening, sentence)
    }
    closed = last
  }
  return documents.map(document => {
    const sentence = closings.get(document.opening)
    return sentence === undefined ? document : withClosing(document, sentence, wordsOf(reading, sentence))
  })
}

/** Whether two documents are of one list, or of labelled lines under one heading: ⟦本区儿童：⟧户口簿 ⟦随迁子女：⟧居住证. */
const isBeside = (one: FoundDocument, last: FoundDocument): boolean =>
  one.opening === last.opening || (one.group !== null && last.group !== null && one.block.parent === last.block.parent)

/** The longest closing line. */
const longest = 80

const wordsOf = ({ folded }: Reading, { span, block }: Sentence): string => {
  const start = Math.max(span.start, block.marker?.end ?? 0)
  return folded.slice(start, Math.min(span.end, start + longest))
}

/** A document with the shapes and copies of a closing line, which may speak of copies alone. */
function withClosing(document: FoundDocument, closing: Sentence, words: string): FoundDocument {
  const match = closingLine.pattern.exec(words)
  const { entry } = document
  const ofCopies = match?.groups?.copies !== undefined
  if (ofCopies && !entry.form.includes('copy')) return document
  const said = words.slice(match?.[0].length ?? 0)
  const form = [...new Set([...entry.form, ...readForms(said)])]
  const copies = entry.copies ?? readCopies(said)
  if (form.length === entry.form.length && copies === entry.copies) return document
  return { ...document, entry: { ...entry, form, copies }, closing }
}
