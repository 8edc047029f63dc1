import type { Span } from '../../../schemas/span.ts'
import { firstIn } from '../in-stretch.ts'
import type { Sentence } from '../reading.ts'

/** Which clause of a sentence holds an offset. */
export const clauseAt = (sentence: Sentence, at: number): number =>
  Math.max(
    0,
    sentence.clauses.findIndex(clause => clause.start <= at && at < clause.end),
  )

/** Where the words go on behind a time: past commas, colons and a remark in brackets, 4月17日前⟦（以邮戳为准）⟧寄送. */
export const skipMarks = (text: string, start: number, end: number): number => {
  let at = start
  while (at < end) {
    const character = text.charAt(at)
    const remark = { start: at, end: Math.min(end, at + longestRemark) }
    const close = character === '（' ? firstIn(text, '）', remark) : character === '(' ? firstIn(text, ')', remark) : -1
    if (close > at) at = close + 1
    else if ('，,：: '.includes(character)) at += 1
    else break
  }
  return at
}

/** A longer bracket holds more than a remark on the time. */
const longestRemark = 40

/** The last clause that a stretch of a sentence reaches. */
export const lastClauseOf = (sentence: Sentence, { start, end }: Span): number =>
  clauseAt(sentence, Math.max(start, end - 1))
