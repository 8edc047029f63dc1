import type { Span } from '../../../schemas/span.ts'
import { alternatives } from '../../words/alternatives.ts'
import { countedPapers, describes, handingIn, having, tellsWho, whoseLabel } from '../../words/document-grammar.ts'
import { consisting, handedOver, required, transfer } from '../../words/document-sentences.ts'
import { matchesIn } from '../../words/matches.ts'
import {
  applicantShows,
  fillingVerbs,
  handedTo,
  notVerbs,
  published,
  refusals,
  type SubmissionSense,
  submissionVerbs,
} from '../../words/submission.ts'
import type { Sentence } from '../reading.ts'
import { isAdverbial } from './adverbial.ts'
import { type Site, underHeading } from './found-document.ts'
import { sentenceOpens } from './openers.ts'

/**
 * How a stretch is governed: the object of a verb, an enumeration behind 包括 or a heading, the topic of a requirement,
 * what is sent to a goal, or what is told with its copies alone.
 */
export type RequestSense = SubmissionSense | 'list' | 'topic' | 'sent' | 'counted'

/** A stretch of a sentence that names documents, and where the words that govern it begin. */
export type Request = {
  readonly span: Span
  readonly sense: RequestSense
  readonly from: number
  /** Whether a form is to be filled in: 填写. */
  readonly fills: boolean
}

const senseOf = new Map<string, SubmissionSense>(
  Object.values(submissionVerbs).flatMap(({ sense, verbs }) => verbs.map(verb => [verb, sense] as const)),
)
const verbPattern = new RegExp(alternatives([...senseOf.keys(), ...notVerbs]), 'g')
const refusal = new RegExp(alternatives(refusals))

/** Words in quotation marks and titles, which ask for nothing: 点击“提交申请”按钮, 根据《信息报送办法》. */
const quoted = /“[^“”]{1,40}”|《[^《》]{1,60}》/g
const openingQuote = /[“《]/

/** What a pattern finds outside quotation marks. */
function outsideQuotes(words: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found = matchesIn(pattern, words)
  if (found.length === 0 || !openingQuote.test(words)) return found
  const quotes = matchesIn(quoted, words).map(({ index, 0: said }) => ({ start: index, end: index + said.length }))
  let next = 0
  return found.filter(({ index }) => {
    while ((quotes[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1
    return (quotes[next]?.start ?? Number.POSITIVE_INFINITY) > index
  })
}

/** The farthest that an object is looked for, and how many objects of a sentence are looked at. */
const reach = 600
const mostRequests = 60

type Add = (from: number, to: number, sense: RequestSense, verb?: number) => void

/** Stretches that a verb of submission, 将, a goal or 包括 marks as documents. */
export function requestsIn(site: Site, sentence: Sentence, words: string): Request[] {
  const { start } = sentence.span
  const requests: Request[] = []
  const add: Add = (from, to, sense, verb = from) => {
    if (to <= from || requests.length > mostRequests) return
    const span = { start: start + from, end: start + Math.min(to, from + reach) }
    requests.push({ span, sense, from: start + verb, fills: fillingVerbs.pattern.test(words.slice(verb, from)) })
  }
  for (const match of matchesIn(consisting.pattern, words)) {
    const length = match.groups?.object?.length ?? 0
    add(match.index + match[0].length - length, match.index + match[0].length, 'list', match.index)
  }
  const colon = announcement(sentence, words)
  if (colon !== null) add(colon, words.length, 'list', colon - 1)
  behindVerbs(sentence, words, add)
  for (const { index, 0: said } of matchesIn(having.pattern, words))
    add(index + said.length, words.length, 'give', index)
  for (const { index, groups } of matchesIn(handingIn.pattern, words)) {
    const { lead = '', object = '' } = groups ?? {}
    add(index + lead.length, index + lead.length + object.length, 'give', index)
  }
  beforeVerbs(sentence, words, add)
  const need = required.pattern.exec(words)
  if (need) add(0, need.index, 'topic')
  if (underHeading(site, sentence) && !words.trimEnd().endsWith(':')) {
    add(0, words.length, 'list')
    const label = labelOf(words)
    if (label > 0) add(label, words.length, 'list')
  }
  if (countedPapers.pattern.test(words)) add(0, words.length, 'counted')
  return requests
}

/** Where the words behind a label begin that says whose papers follow: ⟦本市户籍儿童：⟧户口簿、预防接种证. */
const labelOf = (words: string): number => whoseLabel.pattern.exec(words)?.[0].length ?? 0

/** Where a list begins that the sentence announces before a colon: 请将以下材料送至窗口：⟦申请书、身份证⟧. */
export function announcement({ clauses, span }: Sentence, words: string): number | null {
  for (const { end } of clauses) {
    const at = end - span.start
    if (words.charAt(at - 1) === ':' && at < words.length) return sentenceOpens(words.slice(0, at)) ? at : null
  }
  return null
}

/** Whether the words before a verb say that nobody hands anything in: 无需, 向申请人, 向社会公示. */
const refuses = (before: string): boolean =>
  refusal.test(before) || handedTo.pattern.test(before) || published.pattern.test(before)

/** 提交⟦…⟧: what stands behind a verb that nothing in its clause refuses. */
function behindVerbs(sentence: Sentence, words: string, add: Add): void {
  const { start } = sentence.span
  for (const match of outsideQuotes(words, verbPattern)) {
    const from = match.index + match[0].length
    const sense = senseOf.get(match[0])
    if (sense === undefined || describes.pattern.test(words.slice(from, from + 2))) continue
    if (governsNothing.test(words.charAt(from))) continue
    const clause = clauseStart(sentence, start + match.index) - start
    if (sense === 'bring' && tellsWho.pattern.test(words.slice(from, clauseEnd(sentence, start + match.index) - start)))
      continue
    const before = words.slice(Math.max(clause, match.index - 60), match.index)
    const shows = sense === 'make' && applicantShows.pattern.test(before)
    if (!refuses(before)) add(from, words.length, shows ? 'give' : sense, match.index)
  }
}

/** The farthest that 将 may stand before the clause of its verb. */
const farthestPut = 160

/** 将⟦…⟧报送 and ⟦…⟧发送至: what stands before a verb that hands it on. */
function beforeVerbs(sentence: Sentence, words: string, add: Add): void {
  const { start } = sentence.span
  const verbs = outsideQuotes(words, transfer.pattern)
  const taken = verbs.length === 0 ? [] : matchesIn(handedOver.pattern, words).map(match => match.index)
  for (const { index } of verbs) {
    const from = clauseStart(sentence, start + index) - start
    if (refuses(words.slice(Math.max(from, index - 60), index))) continue
    const put = taken.findLast(at => at < index && at >= from - farthestPut)
    if (put !== undefined) add(put + 1, index, 'give', put)
    else if (index > from) add(topicStart(sentence, words, from, index), index, 'sent')
  }
}

/** Where the topic of what is sent begins: before the clause, where that only says when and how. */
function topicStart({ clauses, span }: Sentence, words: string, from: number, index: number): number {
  if (!isAdverbial(words.slice(from, index))) return from
  const at = clauses.findLastIndex(clause => clause.start - span.start <= from)
  return (clauses[Math.max(0, at - 2)]?.start ?? span.start) - span.start
}

/** What stands behind a verb that governs nothing: another verb joined to it, or the end of its bracket. */
const governsNothing = /[、)]/

const clauseEnd = ({ clauses, span }: Sentence, at: number): number =>
  clauses.find(clause => at < clause.end)?.end ?? span.end

const clauseStart = ({ clauses, span }: Sentence, at: number): number =>
  clauses.findLast(clause => clause.start <= at)?.start ?? span.start
