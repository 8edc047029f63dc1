import type { Span } from '../../../schemas/span.ts'
import type { Sentence } from '../reading.ts'

/** Which clause of a sentence holds an offset. */
export const clauseAt = (sentence: Sentence, at: number): number =>
  Math.max(
    0,
    sentence.clauses.findIndex(clause => clause.start <= at && at < clause.end),
  )

/** The first place from `start` that holds neither a comma nor a colon. */
export const skipMarks = (text: string, start: number, end: number): number => {
  let at = start
  while (at < end && '，,：: '.includes(text.charAt(at))) at += 1
  return at
}

/** The last clause that a stretch of a sentence reaches. */
export const lastClauseOf = (sentence: Sentence, { start, end }: Span): number =>
  clauseAt(sentence, Math.max(start, end - 1))
