import type { Span } from '../../../schemas/span.ts'
import { dayJoin } from '../../words/times/days.ts'
import { type Interpretation, interpret, surroundings } from './interpret.ts'
import type { TimeMention } from './mention.ts'

/** Times of the calendar that may stand side by side. */
const listed: ReadonlySet<string> = new Set(['day', 'interval', 'cycle'])

/** How many times to either side are looked through. */
const farthest = 24

/** The first and the last of the times that stand side by side with one; null where it stands alone. */
function groupOf(folded: string, own: readonly TimeMention[], index: number): [TimeMention, TimeMention] | null {
  const joined = (one: TimeMention | undefined, other: TimeMention | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    listed.has(one.value.type) &&
    listed.has(other.value.type) &&
    dayJoin.pattern.test(folded.slice(one.span.end, other.span.start))
  let [first, last] = [index, index]
  while (index - first < farthest && joined(own[first - 1], own[first])) first -= 1
  while (last - index < farthest && joined(own[last], own[last + 1])) last += 1
  const [from, to] = [own[first], own[last]]
  return first === last || from === undefined || to === undefined ? null : [from, to]
}

/**
 * What times mean that stand side by side, by the words around them all; null for a time that stands alone.
 *
 *     请分别⟦于1月29日⟧、⟦2月26日⟧和⟦3月29日前⟧报送
 *
 * The words before belong to the quote of the first, those behind to that of the last.
 */
export function interpretBeside(
  folded: string,
  sentence: Span,
  own: readonly TimeMention[],
  index: number,
): Interpretation | null {
  const mention = own[index]
  const group = mention === undefined ? null : groupOf(folded, own, index)
  if (mention === undefined || group === null) return null
  const [first, last] = group
  const span = { start: first.span.start, end: last.span.end }
  const { row, quote } = interpret({ ...first, span }, surroundings(folded, sentence, span))
  if (row.gives.kind === 'none' || row.event !== undefined) return null
  const start = mention === first ? quote.start : mention.span.start
  return { row, quote: { start, end: mention === last ? quote.end : mention.span.end } }
}
