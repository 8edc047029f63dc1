import type { Audience, Consequence } from '../../../schemas/rule.ts'
import type { Span } from '../../../schemas/span.ts'
import { pointingBreach, timeTold } from '../../words/sanctions.ts'
import { evidenceAt } from '../evidence.ts'
import type { Reading, Sentence } from '../reading.ts'
import { sectionOf } from './actor-of.ts'
import { actorOfClause } from './actors.ts'
import { pairsOf, type Sanction } from './sanctions.ts'

/** A duty with a time, as far as it matters for what follows when it is missed; `end` is where its time ends. */
export type Duty = {
  readonly actor: string
  readonly action: string
  readonly audience: Audience
  readonly end: number
}

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
  duty: Duty,
): Consequence[] {
  if (sanctions.length === 0) return []
  const { start, end } = sentence.span
  const known = pairsOf(`${reading.text.slice(start, Math.min(end, start + longest))} ${duty.action}`)
  const from = firstFrom(sanctions, sentence.span.start)
  const near = sanctions.slice(Math.max(0, from - reach.before), from + reach.behind)
  const found = near
    .filter(each => concerns(reading, each, sentence, known, duty))
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

/** Whether somebody else is told to act, with a time, in a stretch of a sentence: the sanction behind it is then theirs. */
const othersAct = (
  { text }: Reading,
  sentence: Sentence,
  { start, end }: Span,
  { actor, audience }: Pick<Duty, 'actor' | 'audience'>,
): boolean =>
  sentence.clauses.some(clause => {
    if (clause.start < start || clause.start >= end) return false
    if (!timeTold.pattern.test(text.slice(clause.start, clause.end))) return false
    const found = actorOfClause(text, clause)
    return audience === 'authority' || (found !== null && found.name !== actor)
  })

/** How many pairs of characters a breach must share with an action told elsewhere to be about it. */
const akin = 3

function concerns(
  reading: Reading,
  sanction: Sanction,
  sentence: Sentence,
  known: ReadonlySet<number>,
  { actor, audience, end }: Duty,
): boolean {
  const isBehind = sanction.sentence.span.start >= sentence.span.start
  const distance = sanction.sentence.block.index - sentence.block.index
  if (sanction.sentence.index === sentence.index)
    return (
      sanction.start > end && !othersAct(reading, sentence, { start: end, end: sanction.start }, { actor, audience })
    )
  const names = shared(known, sanction.named) >= (sanction.named.size < 3 ? sanction.named.size : 2)
  if (isBehind && distance === 0)
    return sanction.general
      ? names || sanction.sentence.index === sentence.index + 1
      : shared(known, sanction.pairs) >= 1 || pointingBreach.pattern.test(sanction.breach)
  // what an office is late with is not punished by what is said of applicants elsewhere
  if (audience === 'authority') return false
  if (isBehind && sanction.general)
    return sanction.settled || (sanction.named.size > 0 && !sameSection(reading, sanction, sentence))
      ? telling(sanction, known)
      : (distance <= 3 && names) || shared(known, sanction.pairs) >= akin
  const told = shared(known, sanction.general ? sanction.named : sanction.telling)
  if (told >= akin) return true
  return isBehind && told === akin - 1 && sharesSection(sanction, sentence) && !areSiblings(sanction, sentence)
}

/** Whether a sanction that has a time of its own names the same duty all the same. */
const telling = ({ named }: Sanction, known: ReadonlySet<number>): boolean =>
  named.size > 0 && shared(known, named) >= 2

/** Whether two sentences stand in two numbered items of one list, each of which speaks of its own matter. */
const areSiblings = ({ sentence: { block: own } }: Sanction, { block }: Sentence): boolean =>
  own.index !== block.index && own.parent === block.parent && own.marker !== null && block.marker !== null

/** Whether a sanction stands in the article or first-level section of a duty. */
const sameSection = (reading: Reading, sanction: Sanction, sentence: Sentence): boolean =>
  sectionOf(reading, sanction.sentence.block) === sectionOf(reading, sentence.block)

/** Whether two sentences stand under the same first number: 二（一） and 二（三）3. */
const sharesSection = (sanction: Sanction, sentence: Sentence): boolean =>
  sentence.block.section !== '' && sanction.sentence.block.section.charAt(0) === sentence.block.section.charAt(0)

function shared(known: ReadonlySet<number>, pairs: ReadonlySet<number>): number {
  let count = 0
  for (const pair of pairs) if (known.has(pair)) count += 1
  return count
}
