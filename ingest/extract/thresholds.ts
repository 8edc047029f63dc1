import type { Span } from '../../schemas/span.ts'
import type { Block } from '../structure/notice-tree.ts'
import type { Candidate } from './candidate.ts'
import type { QuantityMention } from './quantities/mention.ts'
import { findQuantities } from './quantities.ts'
import type { Reading, Sentence } from './reading.ts'
import { cellOf, headersOf } from './thresholds/cells.ts'
import { thresholdsIn } from './thresholds/in-sentence.ts'
import { partLadders } from './thresholds/ladders.ts'
import { type BareText, ownedSpans, readBareText } from './thresholds/own-text.ts'
import { joinSaidTwice } from './thresholds/said-twice.ts'
import type { Topic } from './thresholds/topic.ts'

/** Numbers that decide, in the order of the text; `times` and `taken` are spans that other readers own. */
export function extractThresholds(
  reading: Reading,
  times: readonly Span[],
  taken: readonly Span[],
  { folded, places }: BareText = readBareText(reading),
): Candidate[] {
  const bare = { ...reading, folded }
  const mentions = findQuantities(folded, ownedSpans(folded, times, taken), places)
  const headers = headersOf(reading)
  const candidates: Candidate[] = []
  const numbers = inOrder(mentions)
  let [block, recent] = [null as Block | null, [] as readonly Topic[]]
  for (const sentence of reading.sentences) {
    const own = numbers(sentence.span).filter(mention => mayRule(mention, sentence))
    if (own.length === 0 || !speaks(sentence)) continue
    const cell = cellOf(reading, headers, sentence)
    if (sentence.block !== block) recent = []
    block = sentence.block
    const before = block.cells.length > 0 ? [] : recent
    const read = thresholdsIn({ reading: bare, sentence, cell, mentions: own, before })
    candidates.push(...read.found)
    recent = read.recent
  }
  return joinSaidTwice(partLadders(candidates), reading.text)
}

/** Hands out the spans that begin in one stretch after the other. */
function inOrder<T extends Span>(spans: readonly T[]): (within: Span) => T[] {
  let next = 0
  return ({ start, end }) => {
    const found: T[] = []
    for (let span = spans[next]; span && span.start < end; span = spans[++next])
      if (span.start >= start) found.push(span)
    return found
  }
}

/** A number without a unit rules only where it is compared, large enough for money, or in a table. */
const mayRule = ({ unit, compared, value }: QuantityMention, { block }: Sentence): boolean =>
  unit !== null || compared || value >= 10000 || block.table !== null

const speaks = ({ block, heading }: Sentence): boolean => (block.part === 'body' || block.part === 'annex') && !heading
