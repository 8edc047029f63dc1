import type { Rule } from '../../schemas/rule.ts'
import { sentenceAround } from '../likeness.ts'
import type { Cause, Side } from './change.ts'
import { folded } from './wording-fold.ts'

const byPerson = (rule: Rule | null): boolean => rule?.review.status === 'amended' || rule?.review.status === 'added'

/** The sentences that a rule rests on, where its offsets still fit the text. */
const sentencesOf = (rule: Rule, text: string): readonly string[] =>
  rule.evidence.map(({ start, end, quote }) => {
    const { start: from, end: to } = sentenceAround(text, { start, end })
    return text.slice(start, end) === quote ? text.slice(from, to) : quote
  })

/** Whether what a rule rests on stands in the other side's text too. */
const standsIn = (rule: Rule, own: Side, other: Side): boolean => {
  if (own.text === null || other.text === null) return own.file.notice.source.sha256 === other.file.notice.source.sha256
  const whole = folded(other.text)
  return sentencesOf(rule, own.text).every(sentence => whole.includes(folded(sentence)))
}

/**
 * Why a rule is not what it was.
 *
 * Where both texts hold the same sentences, nobody but a person or the extractor can have changed the reading.
 */
export const causeOf = (before: Rule | null, after: Rule | null, sides: { before: Side; after: Side }): Cause => {
  if (byPerson(before) !== byPerson(after) || (byPerson(before) && byPerson(after))) {
    const moved = before && after && before.evidence[0]?.quote !== after.evidence[0]?.quote
    return moved ? 'source' : 'person'
  }
  if (sides.before.file.id !== sides.after.file.id) return 'source'
  const kept = before === null || standsIn(before, sides.before, sides.after)
  const known = after === null || standsIn(after, sides.after, sides.before)
  return kept && known ? 'extractor' : 'source'
}
