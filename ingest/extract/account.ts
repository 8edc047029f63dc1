import type { Problem, Unclaimed, UnclaimedReason } from '../../schemas/rule-file.ts'
import { quote, type Span } from '../../schemas/span.ts'
import { notUnderstoodMessage } from '../words/account-wording.ts'
import { blockReasons } from './accounting/block-reasons.ts'
import { expressionsOf } from './accounting/expressions.ts'
import type { Candidate } from './candidate.ts'
import { joinSpans } from './coverage.ts'
import type { NumeralPlaces } from './numeral-places.ts'
import type { Reading } from './reading.ts'
import type { TimeMention } from './times/mention.ts'
import type { LeftTime } from './times/read.ts'

type Entry = Span & { readonly reason: UnclaimedReason }

/**
 * Proves that nothing was dropped: every number and time that no rule rests on, and every sentence of the body that gave
 * no rule, with the reason; in order, without overlaps. `left` are the times that their reader could tell a reason for.
 */
export function account(
  reading: Reading,
  candidates: readonly Candidate[],
  left: readonly LeftTime[] = [],
  mentions?: readonly TimeMention[],
  places?: NumeralPlaces,
): { readonly unclaimed: Unclaimed[]; readonly problems: Problem[] } {
  const claimed = joinSpans(candidates.flatMap(evidenceOf))
  const numbers = expressionsOf(reading, claimed, left, mentions, places)
  const entries = withSentences(numbers, silentSentences(reading, claimed))
  const unclaimed = entries.map(({ start, end, reason }) => ({
    start,
    end,
    quote: quote(reading.text, { start, end }),
    reason,
  }))
  const open = unclaimed.filter(each => each.reason === 'not-understood').length
  const problems = open === 0 ? [] : [{ code: 'not-understood', message: notUnderstoodMessage(open) }]
  return { unclaimed, problems }
}

const evidenceOf = (candidate: Candidate): Span[] => [
  ...candidate.evidence,
  ...(candidate.kind === 'deadline' ? candidate.consequences.map(each => each.evidence) : []),
]

/** Sentences of body and annexes that no evidence touches, without the marks around them. */
function silentSentences({ sentences, text }: Reading, claimed: readonly Span[]): Span[] {
  const silent: Span[] = []
  let at = 0
  for (const { span: own, block, heading } of sentences) {
    const row = block.cells.length > 0
    if (row && block.span.start < (silent.at(-1)?.end ?? 0)) continue
    const span = row ? block.span : own
    while ((claimed[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at += 1
    if ((claimed[at]?.start ?? Number.POSITIVE_INFINITY) < span.end) continue
    const trimmed = heading || blockReasons(block) !== null ? null : trim(text, span)
    if (trimmed !== null) silent.push(trimmed)
  }
  return silent
}

/** A sentence without white space around it; null where it has no letter or digit. */
function trim(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end)
  if (!/[\p{L}\p{N}]/u.test(words)) return null
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length }
}

/** How telling a reason is for the sentence that holds it, the most telling last. */
const weight: readonly UnclaimedReason[] = [
  ...(['purpose', 'section-number', 'name', 'citation', 'document-number', 'ordinal', 'issued'] as const),
  ...(['clutter', 'contact', 'history', 'not-understood'] as const),
]

/** Whole sentences take the numbers in them along, and the most telling of their reasons. */
function withSentences(numbers: readonly Entry[], sentences: readonly Span[]): Entry[] {
  const entries: Entry[] = []
  let next = 0
  for (const sentence of sentences) {
    for (; (numbers[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.start; next++)
      entries.push(...numbers.slice(next, next + 1))
    let reason: UnclaimedReason = 'purpose'
    let { end } = sentence
    for (; (numbers[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; next++) {
      const inside = numbers[next]
      if (!inside) break
      end = Math.max(end, inside.end)
      if (tells(inside.reason) && weight.indexOf(inside.reason) > weight.indexOf(reason)) reason = inside.reason
    }
    entries.push({ start: sentence.start, end, reason })
  }
  return [...entries, ...numbers.slice(next)]
}

/** A citation or an ordinal in a sentence does not explain why the sentence gave no rule. */
const tells = (reason: UnclaimedReason): boolean =>
  reason === 'contact' || reason === 'history' || reason === 'issued' || reason === 'not-understood'
