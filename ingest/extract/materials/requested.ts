import { clauseBetween, newRequest, notInName, together } from '../../words/document-grammar.ts'
import { handsOn } from '../../words/document-sentences.ts'
import { isAdverbial } from './adverbial.ts'
import { type DocumentMention, findDocuments } from './document-names.ts'
import { strengthOf } from './document-nouns.ts'
import type { Request } from './requests.ts'

/**
 * The documents of a request; a list or a topic may go on behind a comma: ⟦财务审计报告⟧，⟦专项审计报告⟧均应备案.
 *
 * What is sent must stand right before its verb, so that 体检表由医院直接送至 asks for nothing.
 */
export function mentionsIn(folded: string, { span, sense, from }: Request): DocumentMention[] {
  const found = findDocuments(folded, span)
  const isObject = sense === 'give' || sense === 'make' || sense === 'bring'
  const handed = handsOn.pattern.test(folded.charAt(from))
  let last = found.at(-1)
  for (let at = nextPart(folded, last, span.end, handed); at !== null; at = nextPart(folded, last, span.end, handed)) {
    const next = findDocuments(folded, { start: at, end: span.end })
    if (next.length === 0 || (isObject && !handed && !goesOn(folded, at, next))) break
    for (const each of next) found.push(each)
    last = next.at(-1)
  }
  if (sense === 'counted') return found.every(each => each.copies !== null) ? found : []
  if (sense !== 'sent' && sense !== 'topic') return found
  if (last === undefined || !isAdverbial(folded.slice(last.whole.end, span.end))) return []
  return found.slice(found.findLastIndex((each, index) => !goesOnTo(folded, each, found[index + 1])) + 1)
}

/** The most words between two papers of one enumeration. */
const longestBetween = 40

/** Whether only marks, remarks and when and how they are sent stand between two papers: 申请表⟦（附件1），于5月前连同⟧承诺书. */
function goesOnTo(folded: string, one: DocumentMention, next: DocumentMention | undefined): boolean {
  if (next === undefined) return true
  const between = folded.slice(one.whole.end, next.name.start)
  return between.length <= longestBetween && !clauseBetween.pattern.test(between)
}

/** Where the objects may go on: behind the next comma; of what is handed on also behind a remark. */
function nextPart(folded: string, last: DocumentMention | undefined, end: number, handed: boolean): number | null {
  if (last === undefined || last.whole.end >= end) return null
  if (',;'.includes(folded.charAt(last.whole.end))) return last.whole.end + 1
  const mark = handed ? folded.slice(last.whole.end, end).search(/[,;、]/) : -1
  return mark < 0 ? null : last.whole.end + mark + 1
}

/** Whether a clause behind the objects of a verb is nothing but further objects. */
function goesOn(folded: string, start: number, next: readonly DocumentMention[]): boolean {
  const [first, last] = [next[0], next.at(-1)]
  if (first === undefined || last === undefined || first.name.start - start > 4) return false
  const certain = last.copies !== null || strengthOf(folded.slice(last.name.start, last.name.end)) === 'strong'
  const words = folded.slice(start, last.whole.end)
  const behind = folded.slice(last.whole.end, last.whole.end + 2)
  const closed = behind === '' || ',;。'.includes(behind.charAt(0)) || together.pattern.test(behind)
  return certain && closed && !notInName.pattern.test(words) && !newRequest.pattern.test(words)
}
