import { overlaps, type Span } from '../../../schemas/span.ts'
import { matchesIn } from '../../words/matches.ts'
import { type EventId, eventHint, eventPatterns, monthWord, yearOfEvent } from '../../words/times/events.ts'
import type { Reading, Sentence } from '../reading.ts'
import { type OverlapTest, overlapTest } from './taken.ts'

/** A time tied to an event alone, in its sentence. */
export type EventTime = {
  readonly sentence: Sentence
  readonly id: EventId
  readonly span: Span
  readonly anchor: string
  /** The period in which the event falls, where the text starts there: 之日所在年度起. */
  readonly startOf: 'year' | 'month' | null
}

const hints = [...new Set(eventPatterns.map(({ hint }) => hint))]
const hintPatterns = hints.map(hint => new RegExp(hint))

const rows = eventPatterns.map(({ id, pattern, hint }) => ({
  id,
  pattern: new RegExp(pattern, 'g'),
  hint: hints.indexOf(hint),
}))

/** How close behind an event a date or a length stands that alone says when: 审核通过后，于⟦6月5日⟧发放通知书. */
const near = 16

/** Whether a sentence has a word in it that ties a time to an event. */
export const maySayEvent = ({ folded }: Reading, { span }: Sentence): boolean =>
  eventHint.pattern.test(folded.slice(span.start, span.end))

/** The event times of one sentence that no found time lies in; `ruling` are the quotes of those that give rules. */
export function eventsIn(
  reading: Reading,
  sentence: Sentence,
  times: readonly Span[],
  ruling: readonly Span[],
): EventTime[] {
  const { start, end } = sentence.span
  const words = reading.folded.slice(start, end)
  const found: EventTime[] = []
  let isTime: OverlapTest | null = null
  let rules: OverlapTest | null = null
  const hinted = hintPatterns.map(hint => hint.test(words))
  for (const { id, pattern, hint } of rows) {
    if (hinted[hint] === false) continue
    for (const match of matchesIn(pattern, words)) {
      const span = { start: start + match.index, end: start + match.index + match[0].length }
      isTime ??= overlapTest([...times, ...ruling])
      rules ??= overlapTest(ruling)
      const blocked = yearOfEvent.pattern.test(match[0]) ? rules(span) : isTime(span)
      if (blocked || found.some(each => overlaps(each.span, span))) continue
      if (
        (id === 'after-period' || id === 'during-period') &&
        rules({ start: span.end, end: Math.min(end, span.end + near) })
      )
        continue
      found.push({ sentence, id, span, ...anchorOf(reading, span, match) })
    }
  }
  return found.sort((one, other) => one.span.start - other.span.start)
}

const anchorOf = ({ text }: Reading, span: Span, match: RegExpMatchArray): Pick<EventTime, 'anchor' | 'startOf'> => {
  const event = match.groups?.event ?? ''
  const from = span.start + Math.max(0, match[0].indexOf(event))
  const unit = match.groups?.unit
  return {
    anchor: text.slice(from, from + event.length),
    startOf: unit === undefined ? null : unit === monthWord ? 'month' : 'year',
  }
}
