import type { Audience, Consequence } from '../../../schemas/rule.ts'
import { pointingBreach } from '../../words/sanctions.ts'
import { evidenceAt } from '../evidence.ts'
import type { Reading, Sentence } from '../reading.ts'
import { pairsOf, type Sanction } from './sanctions.ts'

/** How many of the sanctions behind a deadline, and of those before it, are asked whether they concern it. */
const reach = { behind: 200, before: 50 }

/** How much of a deadline's sentence is compared with what a sanction names. */
const longest = 300

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
  { action, audience }: { readonly action: string; readonly audience: Audience },
): Consequence[] {
  if (sanctions.length === 0) return []
  const { start, end } = sentence.span
  const known = pairsOf(`${reading.text.slice(start, Math.min(end, start + longest))} ${action}`)
  const from = firstFrom(sanctions, sentence.span.start)
  const near = sanctions.slice(Math.max(0, from - reach.before), from + reach.behind)
  const found = near
    .filter(each => concerns(each, sentence, known, audience))
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

function concerns(sanction: Sanction, sentence: Sentence, known: ReadonlySet<number>, audience: Audience): boolean {
  const isBehind = sanction.sentence.span.start >= sentence.span.start
  const distance = sanction.sentence.block.index - sentence.block.index
  if (sanction.sentence.index === sentence.index) return isBehind
  if (isBehind && distance === 0)
    return sanction.general || shared(known, sanction.pairs) >= 1 || pointingBreach.test(sanction.breach)
  // what an office is late with is not punished by what is said of applicants elsewhere
  if (audience === 'authority') return false
  if (isBehind && sanction.general) return distance <= 3 || shared(known, sanction.pairs) >= akin
  const telling = shared(known, sanction.telling)
  return telling >= akin || (isBehind && telling === akin - 1 && sharesSection(sanction, sentence))
}

/** Whether two sentences stand under the same first number: 二（一） and 二（三）3. */
const sharesSection = (sanction: Sanction, sentence: Sentence): boolean =>
  sentence.block.section !== '' && sanction.sentence.block.section.charAt(0) === sentence.block.section.charAt(0)

function shared(known: ReadonlySet<number>, pairs: ReadonlySet<number>): number {
  let count = 0
  for (const pair of pairs) if (known.has(pair)) count += 1
  return count
}
