import type { Consequence } from '../../../schemas/rule.ts'
import { pointingBreach } from '../../words/sanctions.ts'
import { evidenceAt } from '../evidence.ts'
import type { Reading, Sentence } from '../reading.ts'
import { pairsOf, type Sanction } from './sanctions.ts'

/** How many of the sanctions behind a deadline, and of those before it, are asked whether they concern it. */
const reach = { behind: 200, before: 50 }

/** How many consequences one deadline is told to have. */
const most = 4

/**
 * What happens to whoever misses a deadline: a general sanction (逾期不予受理) behind it in its block or section,
 * or, anywhere, one whose breach names the same action.
 */
export function consequencesFor(
  reading: Reading,
  sanctions: readonly Sanction[],
  sentence: Sentence,
  action: string,
): Consequence[] {
  const known = pairsOf(action)
  const from = firstFrom(sanctions, sentence.span.start)
  const near = sanctions.slice(Math.max(0, from - reach.before), from + reach.behind)
  const found = near
    .filter(each => concerns(each, sentence, known))
    .map(({ effect }) => evidenceAt(reading, effect.block, effect.span))
    .map(evidence => ({ text: evidence.quote, evidence }))
  return [...new Map(found.map(each => [each.text, each])).values()].slice(0, most)
}

/** Index of the first sanction at or behind an offset, by halves. */
function firstFrom(sanctions: readonly Sanction[], start: number): number {
  let [low, high] = [0, sanctions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sanctions[middle]?.sentence.span.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** How many pairs of characters a breach must share with an action told elsewhere to be about it. */
const akin = 3

function concerns(sanction: Sanction, sentence: Sentence, known: ReadonlySet<string>): boolean {
  const isBehind = sanction.sentence.span.start >= sentence.span.start
  const distance = sanction.sentence.block.index - sentence.block.index
  if (sanction.sentence.index === sentence.index || (isBehind && distance === 0 && sanction.general)) return true
  const shared = kinship(known, sanction)
  if (isBehind && distance === 0) return shared >= 1 || pointingBreach.test(sanction.breach)
  if (isBehind && sanction.general) return distance <= 3 || shared >= 2
  return shared >= akin || (isBehind && shared === akin - 1 && sharesSection(sanction, sentence))
}

/** Whether two sentences stand under the same first number: 二（一） and 二（三）3. */
const sharesSection = (sanction: Sanction, sentence: Sentence): boolean =>
  sentence.block.section !== '' && sanction.sentence.block.section.charAt(0) === sentence.block.section.charAt(0)

/** How much of the breach speaks of the action. */
function kinship(known: ReadonlySet<string>, { pairs }: Sanction): number {
  let shared = 0
  for (const pair of pairs) if (known.has(pair)) shared += 1
  return shared
}
