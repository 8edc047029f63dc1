import type { Flag, Measure, Modality, Operator, ThresholdRule } from '../../schemas/rule.ts'
import { quote, type Span } from '../../schemas/span.ts'
import { rowGap } from '../words/distribution.ts'
import {
  bareNouns,
  brokenName,
  cappedSubjects,
  closingMarks,
  copiesWords,
  demandingRemark,
  emptyTopics,
  fineBehind,
  givenOut,
  grantedBehind,
  grants,
  quotaWords,
  scopeLeads,
  settlingWords,
} from '../words/number-contexts.ts'
import { countedActors, ownersOf } from '../words/subjects.ts'
import type { Candidate } from './candidate.ts'
import { evidenceAt } from './evidence.ts'
import { isRatio } from './quantities/atoms.ts'
import { findQuantities, type QuantityMention } from './quantities.ts'
import type { Reading, Sentence } from './reading.ts'
import { describe, headingsOf, modalityOf, splitEnumeration } from './roles.ts'
import { type Accepted, accept, type Context, isBasis, isFormer } from './thresholds/acceptance.ts'
import { type Cell, cellOf, headersOf } from './thresholds/cells.ts'
import { type Share, sharesOf } from './thresholds/distribution.ts'
import { leadStart, subjectOf, trimSubject } from './thresholds/subject.ts'

/** Numbers that decide, in the order of the text; `times` and `taken` are spans that other readers own. */
export function extractThresholds(reading: Reading, times: readonly Span[], taken: readonly Span[]): Candidate[] {
  const bare = bareText(reading)
  const owned = taken.flatMap(span => outsideRemarks(bare, span))
  const clocks = times.filter(span => !(clock.test(bare.slice(span.start, span.end)) && isRatio(bare, span)))
  const skip = [...clocks, ...owned].sort((one, other) => one.start - other.start)
  const mentions = findQuantities(bare, union(skip))
  const plain = { ...reading, folded: bare }
  const headers = headersOf(reading)
  const candidates: Candidate[] = []
  let [next, time] = [0, 0]
  for (const sentence of reading.sentences) {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.span.start) next += 1
    const own: QuantityMention[] = []
    for (; next < mentions.length; next++) {
      const mention = mentions[next]
      if (!mention || mention.start >= sentence.span.end) break
      if (mention.unit !== null || mention.compared || mention.value >= 10000 || sentence.block.table) own.push(mention)
    }
    const nearby: Span[] = []
    for (; (times[time]?.start ?? Number.POSITIVE_INFINITY) < sentence.span.end; time++)
      nearby.push(...times.slice(time, time + 1))
    if (own.length > 0 && speaks(sentence))
      candidates.push(
        ...thresholdsIn(
          plain,
          sentence,
          cellOf(reading, headers, sentence),
          own,
          nearby,
          subjectIn(candidates.at(-1), sentence),
        ),
      )
  }
  return candidates
}

const clock = /^\d{1,2}:\d{2}$/

/** A document without the remarks in brackets that demand something of it: 翻译样章⟦（译文须为2万字以上）⟧. */
function outsideRemarks(bare: string, { start, end }: Span): Span[] {
  const remarks = [...bare.slice(start, end).matchAll(demandingRemark)]
  const edges = remarks.flatMap(({ 0: words, index }) => [start + index, start + index + words.length])
  return [start, ...edges, end].flatMap((at, index, all) => {
    const until = all[index + 1]
    return index % 2 === 0 && until !== undefined && until > at ? [{ start: at, end: until }] : []
  })
}

/** What the rule before measured, if it stands in the same block. */
const subjectIn = (last: Candidate | undefined, { block }: Sentence): string =>
  last?.kind === 'threshold' && block.cells.length === 0 && (last.evidence[0]?.start ?? 0) >= block.span.start
    ? last.subject
    : ''

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
  cell: Cell | null,
  mentions: readonly QuantityMention[],
  times: readonly Span[],
  before: string,
): Candidate[] {
  const { folded, text } = reading
  const shares = sharesOf(folded, text, mentions, sentence.span)
  const found: Candidate[] = []
  let subject = before
  let basis: number | null = null
  mentions.forEach((mention, index) => {
    const floor = Math.max(sentence.span.start, mentions[index - 1]?.end ?? 0)
    const context = contextOf(folded, sentence, mention, floor, { shared: shares[index] != null, cell })
    const accepted = accept(mention, context)
    if (!accepted) {
      if (isBasis(mention, context.lead)) basis = mention.start - context.lead.length + context.lead.lastIndexOf('每')
      if (isFormer(context)) {
        basis = mention.start
        subject = subjectFor(reading, sentence, mention, floor, null, subject, cell?.header ?? '')
      }
      return
    }
    const share = shares[index] ?? null
    const inRow = rowGap.test(folded.slice(mentions[index - 1]?.end ?? 0, mention.start).slice(0, 2))
    if (share || !inRow || subject === '')
      subject = subjectFor(reading, sentence, mention, floor, share, subject, cell?.header ?? '')
    if (cell && context.alone) subject = cell.header
    const start: number = share?.start ?? basis ?? mention.start
    const owned = share ? null : ownersOf.exec(subject)?.groups
    if (owned?.what) subject = owned.what
    const owners = owned?.owners ? splitEnumeration(owned.owners) : []
    found.push(candidate({ owners, reading, sentence, mention, accepted, context, share, subject, times, start }))
    basis = null
  })
  return found
}

/** How many characters around a number are looked at, so that no sentence is read over and over. */
const reach = 400

const near = ({ start, end }: Span, mention: Span): Span => ({
  start: Math.max(start, mention.start - reach),
  end: Math.min(end, mention.end + reach),
})

/** The clause in which a number ends, by halving. */
function clauseAround({ clauses, span }: Sentence, mention: Span): Span {
  let [low, high] = [0, clauses.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((clauses[middle]?.end ?? 0) < mention.end) low = middle + 1
    else high = middle
  }
  return clauses[low] ?? span
}

function contextOf(
  folded: string,
  sentence: Sentence,
  mention: QuantityMention,
  floor: number,
  { shared, cell }: Pick<Context, 'shared' | 'cell'>,
): Context {
  const clause = near(clauseAround(sentence, mention), mention)
  const whole = near(sentence.span, mention)
  return {
    sentence,
    whole: quote(folded, whole),
    words: folded.slice(whole.start, Math.max(mention.end, clause.end)),
    clause: folded.slice(clause.start, Math.max(mention.end, clause.end)),
    shared,
    cell,
    alone: cell !== null && cell.words === quote(folded, mention).trim(),
    number: quote(folded, mention.number),
    said: folded.slice(mention.start, mention.number.start),
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
  last: string,
  header: string,
): string {
  const { folded, text } = reading
  const heading = headingsOf(reading, sentence)[0] ?? ''
  if (mention.inner) return quote(text, mention.inner)
  if (!share) {
    if (fineBehind.test(folded.slice(mention.end, mention.end + 4))) return fine(text, mention)
    const own = subjectOf(folded, mention, floor)
    const words = own ? quote(text, own) : ''
    if (scopeLeads.test(words)) return grantBefore(reading, sentence, mention) || words
    if (bareNouns.test(words) && last !== '') return last.replace(bareNouns, '') + words
    return (
      words ||
      labelBefore(reading, mention, floor) ||
      grantBehind(reading, mention) ||
      last ||
      header ||
      topicBefore(reading, sentence, mention) ||
      heading
    )
  }
  const least = Math.max(sentence.span.start, share.start - reach)
  const colon = least + folded.slice(least, share.start).lastIndexOf(':')
  const after = colon >= least && !/\d/.test(folded.charAt(colon + 1))
  const topic = after ? trimSubject(folded, { start: leadStart(folded, colon, sentence.span.start), end: colon }) : null
  const label = topic === null || emptyTopics.test(quote(text, topic)) ? '' : quote(text, topic)
  if (share.topic !== '' || label !== '') return share.topic || label
  return grantBefore(reading, sentence, mention) || (givenOut.test(heading) ? heading : share.names.join('、'))
}

/** 处违法所得1倍以上5倍以下⟦罚款⟧. */
const fine = (text: string, { end }: Span): string =>
  text
    .slice(end, end + 3)
    .replace(/^的/, '')
    .slice(0, 2)

/** What is granted right behind a share: 按不超过投资额的20%给予⟦补助⟧. */
const grantBehind = ({ text }: Reading, mention: QuantityMention): string =>
  grantedBehind.exec(text.slice(mention.end, mention.end + 16))?.groups?.what ?? ''

/** What a sentence grants, where a cap names only whom it holds for: 单个企业最高不超过500万元. */
function grantBefore({ text }: Reading, sentence: Sentence, mention: QuantityMention): string {
  const after = text.slice(mention.end, Math.min(sentence.span.end, mention.end + 12))
  const before = text.slice(Math.max(sentence.span.start, mention.start - reach), mention.start)
  return after.match(grants)?.[0] ?? before.match(grants)?.at(-1) ?? ''
}

/** The label of a number that stands alone behind it: 最高限价：125万元. */
function labelBefore({ folded, text }: Reading, mention: QuantityMention, floor: number): string {
  const start = leadStart(folded, mention.lead, floor)
  if (folded.charAt(start - 1) !== ':') return ''
  const label = trimSubject(folded, { start: leadStart(folded, start - 1, floor), end: start - 1 })
  return label ? quote(text, label) : ''
}

/** The clause before, where a clause opens with its comparison: 研发费用占比，不低于3%. */
function topicBefore({ folded, text }: Reading, sentence: Sentence, mention: QuantityMention): string {
  const { start } = clauseAround(sentence, { start: mention.start, end: mention.start + 1 })
  if (start <= sentence.span.start) return ''
  const words = text.slice(leadStart(folded, start - 1, sentence.span.start), start)
  return words.replace(closingMarks, '').slice(-40)
}

type Found = {
  readonly owners: readonly string[]
  readonly reading: Reading
  readonly sentence: Sentence
  readonly mention: QuantityMention
  readonly accepted: Accepted
  readonly context: Context
  readonly share: Share | null
  readonly subject: string
  readonly times: readonly Span[]
  readonly start: number
}

function candidate(found: Found): Candidate {
  const { reading, sentence, mention, accepted, context, share, subject, times, start } = found
  const span = { start, end: mention.end }
  const roles = rolesOf(reading, sentence, mention, times)
  const words = reading.text.slice(mention.start, mention.end)
  const flags = flagsOf(found)
  return {
    kind: 'threshold',
    title: `${share ? `${share.names.join('、')}：` : subject}${words}`.slice(0, 60),
    appliesTo: concerned(found, roles.appliesTo),
    modality: modalityFor(words, context.clause, roles.modality),
    measure: measureOf(mention, accepted.measure, context, share),
    subject,
    operator: operatorOf(mention, context, subject),
    value: scaled(mention.value, accepted),
    ...(mention.max === undefined ? {} : { max: scaled(mention.max, accepted) }),
    ...(mention.excludes === undefined ? {} : { excludes: [...mention.excludes] }),
    unit: accepted.unit,
    evidence: [evidenceAt(reading, sentence.block, span)],
    review: { status: 'proposed', flags },
    heading: headingsOf(reading, sentence)[0] ?? '',
  } satisfies Omit<ThresholdRule, 'id'> & { heading: string }
}

/** Why a person should look: a guessed unit, or a bare number of which the clause does not say that it decides anything. */
function flagsOf({ mention, accepted, context, share }: Found): Flag[] {
  const told = !mention.compared && !share && !context.cell && !settlingWords.test(context.words)
  return [
    ...mention.flags,
    ...(accepted.guessed ? (['unit-guessed'] as const) : []),
    ...(told ? (['role-unclear'] as const) : []),
  ]
}

/** Whom a number concerns: the names of its list, the owners of its measure, the label of its row, those it counts, else the sentence's. */
function concerned({ reading, mention, accepted, context, share, owners }: Found, others: readonly string[]): string[] {
  if (share) return [...share.names]
  if (owners.length > 0) return [...owners]
  if (context.cell?.label) return [context.cell.label]
  const named = others.filter(name => !brokenName.test(name))
  const counted =
    accepted.measure === 'count' ? countedActors.exec(reading.text.slice(mention.end, mention.end + 30)) : null
  return named.length === 0 && counted ? [counted[0]] : named
}

/** A sentence longer than this is no sentence, and nobody acts in it. */
const longestSentence = 4000

const rolesOf = (reading: Reading, sentence: Sentence, mention: QuantityMention, times: readonly Span[]) =>
  sentence.span.end - sentence.span.start > longestSentence
    ? { appliesTo: [], modality: modalityOf(quote(reading.text, near(sentence.span, mention))) }
    : describe(reading, sentence, mention, times)

const scaled = (value: number, { factor }: Accepted): number => Number((value * factor).toPrecision(15))

/** A bare number is a cap or a floor where what it measures is one by name, or the head of its column says so. */
function operatorOf({ operator }: QuantityMention, { alone, cell }: Context, subject: string): Operator {
  if (operator !== '=') return operator
  return alone && cell ? cell.bound : cappedSubjects.test(subject) ? '<=' : '='
}

/** 不得低于 is told by the operator, and what it demands is a must; 不得 of another clause says nothing of this number. */
function modalityFor(words: string, clause: string, modality: Modality): Modality {
  const own = modalityOf(clause)
  if (own === 'mustNot' && modalityOf(words) === 'mustNot') return 'must'
  if (own !== 'is') return own
  return modality === 'mustNot' ? 'is' : modality
}

function measureOf(
  mention: QuantityMention,
  measure: Measure,
  { words, clause }: Context,
  share: Share | null,
): Measure {
  if (measure !== 'count') return measure
  if (mention.unit === '份') return copiesWords.test(words) ? 'copies' : 'count'
  if (mention.unit === '名额' || mention.unit === '个名额') return 'quota'
  return quotaWords.test(share ? words : clause) ? 'quota' : 'count'
}
