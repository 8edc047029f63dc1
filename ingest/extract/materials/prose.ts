import type { Flag } from '../../../schemas/rule.ts'
import type { Span } from '../../../schemas/span.ts'
import { precedingCase } from '../../words/document-entries.ts'
import { spokenOf } from '../../words/document-lists.ts'
import { beforeTransfer, consisting, handedOver, required, transfer } from '../../words/document-sentences.ts'
import { handedOut, refusals, type SubmissionSense, submissionVerbs } from '../../words/submission.ts'
import type { Sentence } from '../reading.ts'
import { type DocumentMention, findDocuments } from './document-names.ts'
import { isVague, nounEndingAt, strengthOf, withoutShape } from './document-nouns.ts'
import { readForms } from './document-words.ts'
import { readEntry } from './entry.ts'
import { type FoundDocument, type ListOpening, type Site, underHeading } from './found-document.ts'
import { sentenceOpens } from './openers.ts'

const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length)

const senseOf = new Map<string, SubmissionSense>(
  Object.values(submissionVerbs).flatMap(({ sense, verbs }) => verbs.map(verb => [verb, sense] as const)),
)
const verbPattern = new RegExp(longestFirst([...senseOf.keys()]).join('|'), 'g')
/** Characters of which every request for documents holds one. */
const mayAsk = /[提交报送递呈寄发传附具带示凭持验填打编撰备签形载写制装起抄移含括须应需资材证]/
const refusal = new RegExp(longestFirst(refusals).join('|'))
const spoken = new RegExp(`^(?:${longestFirst(spokenOf).join('|')})`)

/** A stretch of a sentence that governs documents. */
type Object = {
  readonly span: Span
  readonly sense: SubmissionSense | 'list' | 'topic' | 'sent'
  readonly from: number
}

/** A document with the words that govern it. */
type Governed = DocumentMention & Pick<Object, 'sense' | 'from'>

/** The farthest that an object is looked for, how much of a sentence is read, and how many objects of it. */
const reach = 600
const longest = 4000
const mostObjects = 60

/**
 * Finds the documents that running text asks for; each one is an item.
 *
 *     向市经济和信息化局提交⟦推荐函⟧、⟦评审结论⟧和⟦符合认定标准的推荐企业名单⟧。
 *     将⟦公告认定的创新型中小企业名单⟧报市经济和信息化局备案    ⟦材料电子版⟧发送至邮箱
 */
export function findInProse(site: Site, whole: Sentence): FoundDocument[] {
  const { text, folded } = site.reading
  const span = { start: whole.span.start, end: Math.min(whole.span.end, whole.span.start + longest) }
  const isLong = span.end < whole.span.end
  const sentence = isLong ? { ...whole, span, clauses: whole.clauses.filter(each => each.start < span.end) } : whole
  const words = folded.slice(span.start, span.end)
  if (!mayAsk.test(words) && !underHeading(site, sentence)) return []
  const opening: ListOpening = {
    words: text.slice(span.start, span.end).trim(),
    span,
    block: sentence.block,
    certain: true,
  }
  const mentions = new Map<number, Governed>()
  for (const object of objectsOf(site, sentence, words)) {
    for (const mention of mentionsIn(folded, object)) {
      const known = mentions.get(mention.name.end)
      if (!known || known.name.start < mention.name.start)
        mentions.set(mention.name.end, { ...mention, sense: object.sense, from: object.from })
    }
  }
  const found: FoundDocument[] = []
  let end = 0
  for (const mention of [...mentions.values()].sort((one, other) => one.name.start - other.name.start)) {
    const document = toDocument(site, sentence, mention, opening, found.length + 1)
    if (document === null || mention.name.start < end) continue
    found.push(document)
    end = mention.name.end
  }
  return found
}

/**
 * The documents of an object; a list or a topic may go on behind a comma: ⟦财务审计报告⟧，⟦专项审计报告⟧均应备案.
 *
 * What is sent must stand right before its verb, so that 体检表由医院直接送至 asks for nothing.
 */
function mentionsIn(folded: string, { span, sense }: Object): DocumentMention[] {
  const found = findDocuments(folded, span)
  let last = found.at(-1)
  while (last !== undefined && ',;'.includes(folded.charAt(last.whole.end) || '。')) {
    if (last.whole.end >= span.end) break
    const next = findDocuments(folded, { start: last.whole.end + 1, end: span.end })
    if (sense !== 'topic' && sense !== 'list' && sense !== 'sent' && !goesOn(folded, last.whole.end + 1, next)) break
    for (const each of next) found.push(each)
    last = next.at(-1)
  }
  if (sense !== 'sent') return found
  const between = folded.slice(last?.whole.end ?? span.start, span.end)
  return last !== undefined && between.length < 60 && beforeTransfer.pattern.test(between) ? found : []
}

/** Whether a clause behind the objects of a verb is nothing but further objects. */
function goesOn(folded: string, start: number, next: readonly DocumentMention[]): boolean {
  const [first, last] = [next[0], next.at(-1)]
  if (first === undefined || last === undefined || first.name.start - start > 4) return false
  const words = folded.slice(start, last.whole.end)
  const certain = last.copies !== null || strengthOf(folded.slice(last.name.start, last.name.end)) === 'strong'
  return (
    certain &&
    ',;。'.includes(folded.charAt(last.whole.end) || '。') &&
    !notInName.test(words) &&
    !/^(?:并|如|若|由|经|可)/u.test(words)
  )
}

/** Stretches that a verb of submission, 将, a goal or 包括 marks as documents. */
function objectsOf(site: Site, sentence: Sentence, words: string): Object[] {
  const { start } = sentence.span
  const objects: Object[] = []
  const add: Add = (from, to, sense, verb = from) => {
    if (to <= from || objects.length > mostObjects) return
    const span = { start: start + from, end: start + Math.min(to, from + reach) }
    objects.push({ span, sense, from: start + verb })
  }
  for (const match of words.matchAll(consisting.pattern)) {
    const length = match.groups?.object?.length ?? 0
    add(match.index + match[0].length - length, match.index + match[0].length, 'list', match.index)
  }
  behindVerbs(sentence, words, add)
  beforeVerbs(sentence, words, add)
  const need = required.pattern.exec(words)
  if (need) add(0, need.index, 'topic')
  if (underHeading(site, sentence)) add(0, words.length, 'list')
  return objects
}

type Add = (from: number, to: number, sense: Object['sense'], verb?: number) => void

/** 提交⟦…⟧: what stands behind a verb that nothing in its clause refuses. */
function behindVerbs(sentence: Sentence, words: string, add: Add): void {
  const { start } = sentence.span
  for (const match of words.matchAll(verbPattern)) {
    const from = match.index + match[0].length
    const sense = senseOf.get(match[0])
    const clause = clauseStart(sentence, start + match.index) - start
    if (sense === undefined || words.charAt(from) === '的') continue
    if (!refusal.test(words.slice(Math.max(clause, match.index - 60), match.index)))
      add(from, words.length, sense, match.index)
  }
}

/** 将⟦…⟧报送 and ⟦…⟧发送至: what stands before a verb that hands it on. */
function beforeVerbs(sentence: Sentence, words: string, add: Add): void {
  const { start } = sentence.span
  const taken = [...words.matchAll(handedOver.pattern)].map(match => match.index)
  for (const { index } of words.matchAll(transfer.pattern)) {
    const from = clauseStart(sentence, start + index) - start
    const before = words.slice(from, index)
    if (refusal.test(before.slice(-60))) continue
    const put = taken.findLast(at => at < index && at >= from - 80)
    if (put !== undefined) add(put + 1, index, 'give', put)
    else if (index > from) add(topicStart(sentence, words, from, index), index, 'sent')
  }
}

/** Where the topic of what is sent begins: before the clause, where that only says when and how. */
function topicStart({ clauses, span }: Sentence, words: string, from: number, index: number): number {
  if (!beforeTransfer.pattern.test(words.slice(from, index))) return from
  const at = clauses.findLastIndex(clause => clause.start - span.start <= from)
  return (clauses[Math.max(0, at - 2)]?.start ?? span.start) - span.start
}

const clauseStart = ({ clauses, span }: Sentence, at: number): number =>
  clauses.findLast(clause => clause.start <= at)?.start ?? span.start

function toDocument(
  site: Site,
  sentence: Sentence,
  mention: Governed,
  opening: ListOpening,
  order: number,
): FoundDocument | null {
  const { folded } = site.reading
  const name = folded.slice(mention.name.start, mention.name.end)
  if (!isAskedFor(folded, name, mention)) return null
  const entry = readEntry(site.reading, { start: mention.name.start, end: mention.whole.end })
  if (entry === null) return null
  const plain = withoutBrackets(name)
  const generic = strengthOf(plain) === 'generic'
  if (generic && !isNamed(folded, plain, mention, entry.copies)) return null
  if (isVague(withoutShape(plain)) && sentenceOpens(opening.words)) return null
  const flags: Flag[] = generic || mention.sense === 'make' ? ['scope-unclear'] : []
  const condition = entry.condition ?? caseOf(site, sentence, mention, opening)
  const described = { ...entry, copies: mention.copies ?? entry.copies, condition }
  const request = { start: mention.from, end: sentence.span.end }
  const brought = mention.sense === 'bring'
  return {
    entry: described,
    block: sentence.block,
    opening,
    request,
    order,
    alternativeTo: null,
    group: null,
    brought,
    flags,
  }
}

/** Whether generic papers are named closely enough: by shape or copies, or by words of their own in a list. */
function isNamed(
  folded: string,
  name: string,
  { name: { end }, whole, sense, copies }: Governed,
  own: number | null,
): boolean {
  const shaped = isShaped(name) || readForms(folded.slice(end, whole.end)).length > 0
  return shaped || (copies ?? own) !== null || (sense === 'list' && !isVague(withoutShape(name)))
}

/** The case before the verb's clause, or 备查 for papers that are only kept: ⟦委托代办的⟧，还须提供授权委托书. */
function caseOf(
  { reading }: Site,
  { clauses }: Sentence,
  { from, sense }: Governed,
  opening: ListOpening,
): string | null {
  if (sense === 'list' && opening.words.includes('备查')) return '备查'
  const at = clauses.findLastIndex(clause => clause.start <= from)
  for (const before of clauses.slice(Math.max(0, at - 3), Math.max(0, at)).reverse()) {
    const words = reading.text.slice(before.start, before.end).replace(/[，,：:]$/, '')
    if (words.length <= 80 && precedingCase.pattern.test(words)) return words
  }
  return null
}

/** Whether the words around a name ask for the document rather than speak of it. */
function isAskedFor(folded: string, whole: string, { name: { end }, whole: { end: after }, sense }: Governed): boolean {
  const name = withoutBrackets(whole)
  const strength = strengthOf(name)
  if (strength === null || strength === 'form' || name.length > 120 || pointing.test(name)) return false
  const bare = withoutShape(name)
  const noun = nounEndingAt(bare, bare.length)
  if (noun === null) return false
  if (spoken.test(folded.slice(after, after + 3)) || notInName.test(name)) return false
  if (handsIn.test(folded.slice(after, after + 8))) return false
  if (name.includes('《') && !/》/u.test(name + folded.slice(end, end + 1))) return false
  switch (strength) {
    case 'weak':
      return sense !== 'make' && sense !== 'bring' && sense !== 'topic' && bare.length > noun.noun.length + 1
    case 'generic':
      return true
    case 'strong':
      return sense !== 'make' || !handedOut.some(word => bare.endsWith(word))
  }
}

const withoutBrackets = (name: string): string => name.replace(/[(][^()]*[)]/gu, '')

/** Words of a clause, which no document's name holds: the name would begin too early. */
const notInName =
  /^(?:于|由|在|至|各位|本次)|将|应当|应在|应于|须|若|(?<![申邀聘报提])请|务必|不得|必须|(?:提交|报送|上传|提供)(?!的|单位|部门|人|情况|前|后)/u

/** What follows the one who hands in, and not what is handed in: 著作类成果⟦应提供⟧译稿. */
const handsIn = /^(?:还|均)?(?:应当?|须|需|可)(?:同时|另|一并)?(?:提供|提交|上传|填写|附|报送)(?!至|到)/u

/** Papers that were named before: 以上材料复印件. */
const pointing = /^(?:(?:材料|资料|证件)(?:原件|复印件|照片|图片)|以上|上述|所有|全部|各类|前述|该)/u

const isShaped = (name: string): boolean => withoutShape(name).length < name.length
