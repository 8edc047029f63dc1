import type { Consequence, Evidence } from '../../../schemas/rule.ts'
import type { Span } from '../../../schemas/span.ts'
import {
  breachWords,
  commonWords,
  effectGoesOn,
  generalBreach,
  pointingBreach,
  sanctionWords,
} from '../../words/sanctions.ts'
import { evidenceAt } from '../evidence.ts'
import type { Reading, Sentence } from '../reading.ts'

/** A breach that a notice names and what it then does: 未及时更新企业信息的，⟦取消复核资格⟧. */
export type Sanction = {
  readonly sentence: Sentence
  readonly breach: string
  /** Pairs of characters of the breach, by which it is told to speak of an action. */
  readonly pairs: ReadonlySet<string>
  readonly general: boolean
  readonly effect: Span
}

const breach = new RegExp(breachWords.flatMap(row => row.words).join('|'))
const verbs = new RegExp(sanctionWords.join('|'))

/** Every sanction of a notice for something not done or not done in time, in the order of the text. */
export function sanctionsOf(reading: Reading): Sanction[] {
  return reading.sentences.flatMap(sentence => {
    const found = sanctionIn(reading, sentence)
    return found === null ? [] : [found]
  })
}

function sanctionIn(reading: Reading, sentence: Sentence): Sanction | null {
  const { text } = reading
  const first = sentence.clauses.findIndex(clause => breach.test(text.slice(clause.start, clause.end)))
  const clause = sentence.clauses[first]
  if (!clause || sentence.heading) return null
  const words = text.slice(clause.start, clause.end)
  const at = breach.exec(words)?.index ?? 0
  const own = verbs.exec(words.slice(at))
  const start = own ? clause.start + at + own.index : effectStart(reading, sentence, first)
  if (start === null) return null
  const end = trimmedEnd(text, start, effectEnd(reading, sentence, start))
  const breachText = text.slice(clause.start + at, own ? start : clause.end)
  return end > start
    ? {
        sentence,
        breach: breachText,
        pairs: bigrams(breachText),
        general: generalBreach.test(breachText),
        effect: { start, end },
      }
    : null
}

/** Where the effect begins: the first later clause with a verb of sanction, without 由…, 则. */
function effectStart(reading: Reading, sentence: Sentence, first: number): number | null {
  for (const clause of sentence.clauses.slice(first + 1)) {
    const found = verbs.exec(reading.text.slice(clause.start, clause.end))
    if (found) return clause.start + found.index
  }
  return null
}

/** The effect goes on over alternatives (取消复核资格，或取消认定) and ends before anything else. */
function effectEnd(reading: Reading, sentence: Sentence, start: number): number {
  const here = sentence.clauses.findIndex(clause => clause.start <= start && start < clause.end)
  let end = sentence.clauses[here]?.end ?? sentence.span.end
  for (const clause of sentence.clauses.slice(here + 1)) {
    if (!effectGoesOn.test(reading.text.slice(clause.start, clause.end))) break
    end = clause.end
  }
  return end
}

const trimmedEnd = (text: string, start: number, end: number): number => {
  let at = end
  while (at > start && /[，。；、）)\s]/.test(text.charAt(at - 1))) at -= 1
  return at
}

const bigrams = (text: string): Set<string> => {
  const plain = text.replace(/[^\p{Script=Han}]/gu, '').replace(commonWords, ' ')
  return new Set(
    [...plain].map((_, at) => plain.slice(at, at + 2)).filter(pair => pair.length === 2 && !pair.includes(' ')),
  )
}

/** How much of the breach speaks of the action. */
function kinship(known: ReadonlySet<string>, { pairs }: Sanction): number {
  let shared = 0
  for (const pair of pairs) if (known.has(pair)) shared += 1
  return shared
}

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
  const known = bigrams(action)
  const from = firstFrom(sanctions, sentence.span.start)
  return sanctions
    .slice(from, from + reach)
    .filter(each => concerns(each, sentence, known))
    .slice(0, 4)
    .map(each => {
      const evidence: Evidence = evidenceAt(reading, each.sentence.block, each.effect)
      return { text: evidence.quote, evidence }
    })
}

/** How many of the sanctions behind a deadline are asked whether they concern it. */
const reach = 200

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

function concerns(sanction: Sanction, sentence: Sentence, known: ReadonlySet<string>): boolean {
  const near = sanction.sentence.block.index - sentence.block.index
  if (sanction.sentence.index === sentence.index || (near === 0 && sanction.general)) return true
  const shared = kinship(known, sanction)
  if (near === 0) return shared >= 1 || pointingBreach.test(sanction.breach)
  return sanction.general ? near <= 3 || shared >= 1 : shared >= 3
}
