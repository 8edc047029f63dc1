import { quote, type Span } from '../../../schemas/span.ts'
import type { QuantityMention } from '../quantities/mention.ts'
import type { Sentence } from '../reading.ts'
import type { Cell } from './cells.ts'
import { leadStart } from './subject.ts'

/** The words around a number in which it is judged. */
export type Context = {
  readonly sentence: Sentence
  /** The sentence, folded. */
  readonly whole: string
  /** The sentence up to the end of the number's clause, folded. */
  readonly words: string
  /** The clause of the number, folded. */
  readonly clause: string
  /** The words of the comparison before the number. */
  readonly said: string
  /** The number with its unit. */
  readonly number: string
  /** The words of its clause before the number. */
  readonly lead: string
  /** The words behind it, to the end of the clause. */
  readonly rest: string
  /** The headings above the sentence, nearest first. */
  readonly headings: string
  /** Whether the number is one of a list with a name for each. */
  readonly shared: boolean
  /** Whether the number stands in a remark in brackets. */
  readonly remark: boolean
  /** Whether the number fills its cell. */
  readonly alone: boolean
  /** What its table says of it, in a table. */
  readonly cell: Cell | null
}

/** How many characters around a number are looked at, so that no sentence is read over and over. */
export const reach = 400

/** A span cut to what lies near a number. */
export const near = ({ start, end }: Span, mention: Span): Span => ({
  start: Math.max(start, mention.start - reach),
  end: Math.min(end, mention.end + reach),
})

/** The clause in which a number ends, by halving. */
export function clauseAround({ clauses, span }: Sentence, mention: Span): Span {
  let [low, high] = [0, clauses.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((clauses[middle]?.end ?? 0) < mention.end) low = middle + 1
    else high = middle
  }
  return clauses[low] ?? span
}

/** The words around a number, cut to what lies near it. */
export function contextOf(
  folded: string,
  sentence: Sentence,
  mention: QuantityMention,
  floor: number,
  { shared, cell, headings }: Pick<Context, 'shared' | 'cell' | 'headings'>,
): Context {
  const clause = near(clauseAround(sentence, mention), mention)
  const whole = near(sentence.span, mention)
  const opens = leadStart(folded, mention.start, floor)
  return {
    sentence,
    whole: quote(folded, whole),
    words: folded.slice(whole.start, Math.max(mention.end, clause.end)),
    clause: folded.slice(clause.start, Math.max(mention.end, clause.end)),
    shared,
    headings,
    cell,
    alone: cell !== null && cell.words === quote(folded, mention).trim(),
    number: quote(folded, mention.number),
    said: folded.slice(mention.start, mention.number.start),
    remark: folded.charAt(opens - 1) === '(',
    lead: folded.slice(Math.max(floor, opens), mention.start),
    rest: folded.slice(mention.end, Math.max(mention.end, clause.end)),
  }
}
