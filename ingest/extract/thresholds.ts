import type { Flag, Measure, Modality, ThresholdRule } from '../../schemas/rule.ts'
import { quote, type Span } from '../../schemas/span.ts'
import { copiesWords, emptyTopics, quotaWords } from '../words/number-contexts.ts'
import type { Candidate } from './candidate.ts'
import { evidenceAt } from './evidence.ts'
import { findQuantities, type QuantityMention } from './quantities.ts'
import type { Reading, Sentence } from './reading.ts'
import { describe, headingsOf } from './roles.ts'
import { type Accepted, accept, type Context } from './thresholds/acceptance.ts'
import { type Share, sharesOf } from './thresholds/distribution.ts'
import { leadStart, subjectOf, trimSubject } from './thresholds/subject.ts'

/** Numbers that decide, in the order of the text; `times` and `taken` are spans that other readers own. */
export function extractThresholds(reading: Reading, times: readonly Span[], taken: readonly Span[]): Candidate[] {
  const skip = [...times, ...taken].sort((one, other) => one.start - other.start)
  const bare = bareText(reading)
  const mentions = findQuantities(bare, union(skip))
  const plain = { ...reading, folded: bare }
  const candidates: Candidate[] = []
  let next = 0
  for (const sentence of reading.sentences) {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.span.start) next += 1
    const own: QuantityMention[] = []
    for (; next < mentions.length; next++) {
      const mention = mentions[next]
      if (!mention || mention.start >= sentence.span.end) break
      own.push(mention)
    }
    if (own.length > 0 && speaks(sentence)) candidates.push(...thresholdsIn(plain, sentence, own, times))
  }
  return candidates
}

const speaks = ({ block, heading }: Sentence): boolean => (block.part === 'body' || block.part === 'annex') && !heading

/** The folded text with the numbers of items blanked, so that `1.3人户` is three persons. */
export function bareText({ folded, tree }: Reading): string {
  const parts: string[] = []
  let at = 0
  for (const { marker } of tree.blocks) {
    if (!marker || marker.start < at) continue
    parts.push(folded.slice(at, marker.start), ' '.repeat(marker.end - marker.start))
    at = marker.end
  }
  return parts.join('') + folded.slice(at)
}

/** Spans in order, joined where they overlap. */
function union(sorted: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of sorted) {
    const last = joined.at(-1)
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else joined.push(span)
  }
  return joined
}

function thresholdsIn(
  reading: Reading,
  sentence: Sentence,
  mentions: readonly QuantityMention[],
  times: readonly Span[],
): Candidate[] {
  const { folded, text } = reading
  const shares = sharesOf(folded, text, mentions, sentence.span)
  const found: Candidate[] = []
  let subject = ''
  mentions.forEach((mention, index) => {
    const floor = Math.max(sentence.span.start, mentions[index - 1]?.end ?? 0)
    const context = contextOf(folded, sentence, mention, floor, shares[index] != null)
    const accepted = accept(mention, context)
    if (!accepted) return
    const share = shares[index] ?? null
    subject = subjectFor(reading, sentence, mention, floor, share) || subject
    found.push(candidate({ reading, sentence, mention, accepted, context, share, subject, times }))
  })
  return found
}

function contextOf(
  folded: string,
  sentence: Sentence,
  mention: QuantityMention,
  floor: number,
  shared: boolean,
): Context {
  const clause = sentence.clauses.find(each => each.end >= mention.end) ?? sentence.span
  return {
    sentence,
    whole: folded.slice(sentence.span.start, sentence.span.end),
    words: folded.slice(sentence.span.start, Math.max(mention.end, clause.end)),
    clause: folded.slice(clause.start, Math.max(mention.end, clause.end)),
    shared,
    number: quote(folded, mention.number),
    lead: folded.slice(Math.max(floor, leadStart(folded, mention.start, floor)), mention.start),
    rest: folded.slice(mention.end, Math.max(mention.end, clause.end)),
  }
}

/** What is measured; a share of a list measures what stands before the list, or what its heading names. */
function subjectFor(
  reading: Reading,
  sentence: Sentence,
  mention: QuantityMention,
  floor: number,
  share: Share | null,
): string {
  const { folded, text } = reading
  const heading = headingsOf(reading, sentence)[0] ?? ''
  if (mention.inner) return quote(text, mention.inner)
  if (!share) {
    const own = subjectOf(folded, mention, floor, mention.measure === 'count')
    return own ? quote(text, own) : topicBefore(reading, sentence, mention) || heading
  }
  const colon = folded.lastIndexOf(':', share.start)
  if (share.topic !== '' || colon <= sentence.span.start) return share.topic || heading
  const topic = trimSubject(folded, { start: leadStart(folded, colon, sentence.span.start), end: colon })
  return topic === null || emptyTopics.test(quote(text, topic)) ? heading : quote(text, topic)
}

/** The clause before, where a clause opens with its comparison: 研发费用占比，不低于3%. */
function topicBefore({ text }: Reading, sentence: Sentence, mention: QuantityMention): string {
  const index = sentence.clauses.findIndex(clause => clause.start <= mention.start && mention.start < clause.end)
  const clause = sentence.clauses[index - 1]
  return clause
    ? quote(text, clause)
        .replace(/[,，:：、;；。]+$/, '')
        .slice(-40)
    : ''
}

type Found = {
  readonly reading: Reading
  readonly sentence: Sentence
  readonly mention: QuantityMention
  readonly accepted: Accepted
  readonly context: Context
  readonly share: Share | null
  readonly subject: string
  readonly times: readonly Span[]
}

function candidate({ reading, sentence, mention, accepted, context, share, subject, times }: Found): Candidate {
  const span = { start: share?.start ?? mention.start, end: mention.end }
  const roles = describe(
    reading,
    sentence,
    mention,
    times.filter(each => each.start >= sentence.span.start && each.end <= sentence.span.end),
  )
  const words = reading.text.slice(mention.start, mention.end)
  const flags: Flag[] = accepted.guessed ? [...mention.flags, 'unit-guessed'] : [...mention.flags]
  return {
    kind: 'threshold',
    title: `${share ? `${share.names.join('、')}：` : subject}${words}`.slice(0, 60),
    appliesTo: share ? [...share.names] : [...roles.appliesTo],
    modality: modalityFor(words, roles.modality),
    measure: measureOf(mention, context, share),
    subject,
    operator: mention.operator,
    value: mention.value * accepted.factor,
    ...(mention.max === undefined ? {} : { max: mention.max * accepted.factor }),
    ...(mention.excludes === undefined ? {} : { excludes: [...mention.excludes] }),
    unit: accepted.unit,
    evidence: [evidenceAt(reading, sentence.block, span)],
    review: { status: 'proposed', flags },
    heading: headingsOf(reading, sentence)[0] ?? '',
  } satisfies Omit<ThresholdRule, 'id'> & { heading: string }
}

/** 不得低于 is told by the operator, and what it demands is a must. */
const modalityFor = (words: string, modality: Modality): Modality =>
  modality === 'mustNot' && /不[得可能准许应]/.test(words) ? 'must' : modality

function measureOf(mention: QuantityMention, { words, lead }: Context, share: Share | null): Measure {
  if (mention.measure !== 'count') return mention.measure
  if (mention.unit === '份') return copiesWords.test(words) ? 'copies' : 'count'
  if (mention.unit === '名额' || mention.unit === '个名额') return 'quota'
  return quotaWords.test(share ? words : lead) ? 'quota' : 'count'
}
