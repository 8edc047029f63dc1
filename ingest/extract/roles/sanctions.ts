import type { Span } from '../../../schemas/span.ts'
import type { Block } from '../../structure/notice-tree.ts'
import { alternatives } from '../../words/alternatives.ts'
import {
  breachWords,
  commonWords,
  effectGoesOn,
  generalBreach,
  sanctionWords,
  timeTold,
  unspecificBreach,
} from '../../words/sanctions.ts'
import type { Reading, Sentence } from '../reading.ts'
import { parentOf } from './scope.ts'

/** A breach that a notice names and what it then does: 未及时更新企业信息的，⟦取消复核资格⟧. */
export type Sanction = {
  readonly sentence: Sentence
  readonly breach: string
  /** Where its breach begins. */
  readonly start: number
  /** Pairs of characters of the breach, by which it is told to speak of an action. */
  readonly pairs: ReadonlySet<number>
  /** Those of them that the notice does not say all the time. */
  readonly telling: ReadonlySet<number>
  /** Whether it meets whoever is late, whatever the duty was: 逾期不予受理. */
  readonly general: boolean
  /** The pairs of the duty that such a sanction names all the same (逾期⟦未缴费⟧的); empty where it names none. */
  readonly named: ReadonlySet<number>
  /** Whether its own paragraph tells a time before it, which is then the one that it is about. */
  readonly settled: boolean
  readonly effect: { readonly block: Block; readonly span: Span }
}

const breach = new RegExp(alternatives(breachWords.flatMap(row => row.words)))
const verbs = new RegExp(alternatives(sanctionWords))

/** Every sanction of a notice for something not done or not done in time, in the order of the text. */
export function sanctionsOf(reading: Reading): Sanction[] {
  const found = reading.sentences.flatMap(sentence => (sentence.heading ? [] : sanctionIn(reading, sentence)))
  const counts = countPairs(reading.text, new Set(found.flatMap(each => [...each.pairs])))
  const isTelling = (pair: number): boolean => (counts.get(pair) ?? 0) <= commonFrom
  return found.map(each => ({ ...each, telling: new Set([...each.pairs].filter(isTelling)) }))
}

/** How often a pair of characters may stand in a notice and still tell one duty from another. */
const commonFrom = 10

/** Two neighbouring code units as one number. */
const codeOf = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)

/** How often each of some pairs stands in a text, by the number of the pair. */
function countPairs(text: string, pairs: ReadonlySet<number>): Map<number, number> {
  const counts = new Map([...pairs].map(pair => [pair, 0]))
  if (counts.size === 0) return counts
  const opens = new Uint8Array(0x10000)
  for (const pair of pairs) opens[Math.floor(pair / 0x10000)] = 1
  for (let at = 0; at + 1 < text.length; at++) {
    if (opens[text.charCodeAt(at)] !== 1) continue
    const code = codeOf(text, at)
    const count = counts.get(code)
    if (count !== undefined) counts.set(code, count + 1)
  }
  return counts
}

function sanctionIn(reading: Reading, sentence: Sentence): Omit<Sanction, 'telling'>[] {
  const { text } = reading
  const first = sentence.clauses.findIndex(clause => breach.test(text.slice(clause.start, clause.end)))
  const clause = sentence.clauses[first]
  if (!clause) return []
  const start = clause.start + (breach.exec(text.slice(clause.start, clause.end))?.index ?? 0)
  const effect = ownEffect(reading, sentence, start) ?? leadingEffect(reading, sentence)
  if (effect === null) return []
  const own = effect.block === sentence.block && effect.span.start > start
  const said = text.slice(start, own ? Math.min(effect.span.start, sentence.span.end) : sentence.span.end)
  const general = generalBreach.pattern.test(said)
  const whole = text.slice(sentence.span.start, sentence.span.end)
  const named = general && own ? pairsOf(said.replace(unspecificBreach.pattern, '')) : new Set<number>()
  const settled = timeTold.pattern.test(text.slice(sentence.block.body?.start ?? start, start))
  return [{ sentence, breach: said, start, pairs: pairsOf(general ? whole : said), general, named, settled, effect }]
}

/** What the sentence itself says happens: from its first verb of sanction behind the breach. */
function ownEffect(reading: Reading, sentence: Sentence, from: number): Sanction['effect'] | null {
  for (const clause of sentence.clauses) {
    const start = Math.max(clause.start, from)
    const found = start < clause.end ? verbs.exec(reading.text.slice(start, clause.end)) : null
    if (found) return effectAt(reading, sentence, start + found.index)
  }
  return null
}

/** What the sentence that leads a list says happens in each of its cases: 有下列行为之一的，⟦取消资格⟧：（一）未按期报告的； */
function leadingEffect(reading: Reading, sentence: Sentence): Sanction['effect'] | null {
  const lead = sentence.block.marker === null ? undefined : parentOf(reading, sentence.block)
  const body = lead?.body ?? null
  if (lead === undefined || body === null) return null
  const found = verbs.exec(reading.text.slice(body.start, body.end))
  if (!found) return null
  const start = body.start + found.index
  const words = reading.text.slice(start, body.end)
  let end = stopAt(words, 0)
  while (words.charAt(end) === '，' && effectGoesOn.pattern.test(words.slice(end + 1))) end = stopAt(words, end + 1)
  return { block: lead, span: { start, end: start + end } }
}

/** Where a clause of some words ends that begins at a place. */
function stopAt(words: string, from: number): number {
  const stop = words.slice(from).search(/[，。；：]/)
  return stop < 0 ? words.length : from + stop
}

/** The effect goes on over alternatives (取消复核资格，或取消认定) and ends before anything else. */
function effectAt({ text }: Reading, sentence: Sentence, start: number): Sanction['effect'] {
  const here = sentence.clauses.findIndex(clause => clause.start <= start && start < clause.end)
  let end = sentence.clauses[here]?.end ?? sentence.span.end
  for (const clause of sentence.clauses.slice(here + 1)) {
    if (!effectGoesOn.pattern.test(text.slice(clause.start, clause.end))) break
    end = clause.end
  }
  while (end > start + 1 && /[，。；、）)\s]/.test(text.charAt(end - 1))) end -= 1
  return { block: sentence.block, span: { start, end } }
}

/** The pairs of neighbouring Han characters of a text, as numbers, without those of words that any duty shares. */
export function pairsOf(text: string): Set<number> {
  const plain = text.replace(commonWords.pattern, ' ')
  const pairs = new Set<number>()
  for (let at = 0; at + 1 < plain.length; at++) {
    if (isHan(plain.charCodeAt(at)) && isHan(plain.charCodeAt(at + 1))) pairs.add(codeOf(plain, at))
  }
  return pairs
}

/** Unified ideographs of the basic plane: the words of a duty are written with these. */
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff
