import type { Reading, Sentence } from '../reading.ts'
import { announcement } from './requests.ts'

/** The most entries between semicolons. */
const mostEntries = 60

/**
 * A sentence that announces papers, with all its entries: semicolons part them as they part sentences elsewhere.
 *
 *     ⟦申报材料包括：申请书一份；身份证复印件；收入证明。⟧逾期不予受理。
 */
export function withEntries({ folded, sentences }: Reading, sentence: Sentence): Sentence {
  const goesOn = (each: Sentence): boolean => folded.charAt(each.span.end - 1) === ';'
  if (!goesOn(sentence) || announcement(sentence, folded.slice(sentence.span.start, sentence.span.end)) === null)
    return sentence
  let last = sentence
  const clauses = [...sentence.clauses]
  for (const each of sentences.slice(sentence.index + 1, sentence.index + mostEntries)) {
    if (!goesOn(last) || each.block !== sentence.block) break
    clauses.push(...each.clauses)
    last = each
  }
  return { ...sentence, span: { start: sentence.span.start, end: last.span.end }, clauses }
}
