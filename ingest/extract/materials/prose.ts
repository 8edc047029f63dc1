import type { Flag } from '../../../schemas/rule.ts'
import type { Span } from '../../../schemas/span.ts'
import { spokenOf } from '../../words/document-lists.ts'
import { consisting, handedOver, required, topicSent } from '../../words/document-sentences.ts'
import { handedOut, refusals, type SubmissionSense, submissionVerbs } from '../../words/submission.ts'
import type { Sentence } from '../reading.ts'
import { type DocumentMention, findDocuments } from './document-names.ts'
import { nounEndingAt, strengthOf, withoutShape } from './document-nouns.ts'
import { readForms } from './document-words.ts'
import { readEntry } from './entry.ts'
import { type FoundDocument, headingWords, type ListOpening, type Site } from './found-document.ts'
import { headingOpens, sentenceOpens } from './openers.ts'

const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length)

const senseOf = new Map<string, SubmissionSense>(
  Object.values(submissionVerbs).flatMap(({ sense, verbs }) => verbs.map(verb => [verb, sense] as const)),
)
const verbPattern = new RegExp(longestFirst([...senseOf.keys()]).join('|'), 'gu')
const refusal = new RegExp(longestFirst(refusals).join('|'), 'u')
const spoken = new RegExp(`^(?:${longestFirst(spokenOf).join('|')})`, 'u')

/** A stretch of a sentence that governs documents. */
type Object = { readonly span: Span; readonly sense: SubmissionSense | 'topic'; readonly from: number }

/** A document with the words that govern it. */
type Governed = DocumentMention & Pick<Object, 'sense' | 'from'>

/** The farthest that an object is looked for, how much of a sentence is read, and how many verbs of it. */
const reach = 600
const longest = 4000
const mostVerbs = 60

/**
 * Finds the documents that running text asks for; each one is an item.
 *
 *     向市经济和信息化局提交⟦推荐函⟧、⟦评审结论⟧和⟦符合认定标准的推荐企业名单⟧。
 *     将⟦公告认定的创新型中小企业名单⟧报市经济和信息化局备案    ⟦材料电子版⟧发送至邮箱
 */
export function findInProse(site: Site, sentence: Sentence): FoundDocument[] {
  const { text, folded } = site.reading
  const span = { start: sentence.span.start, end: Math.min(sentence.span.end, sentence.span.start + longest) }
  const words = folded.slice(span.start, span.end)
  const opening: ListOpening = { words: text.slice(span.start, span.end).trim(), span, block: sentence.block }
  const mentions = new Map<number, Governed>()
  for (const object of objectsOf(site, sentence, words)) {
    for (const mention of mentionsIn(folded, object)) {
      const known = mentions.get(mention.name.end)
      if (!known || known.name.start < mention.name.start)
        mentions.set(mention.name.end, { ...mention, sense: object.sense, from: object.from })
    }
  }
  const found: FoundDocument[] = []
  for (const mention of [...mentions.values()].sort((one, other) => one.name.start - other.name.start)) {
    const document = toDocument(site, sentence, mention, opening, found.length + 1)
    if (document !== null && !found.some(each => each.entry.whole.end > mention.name.start)) found.push(document)
  }
  return found
}

/** The documents of an object; a topic may go on behind a comma: ⟦财务审计报告⟧，⟦专项审计报告⟧均应备案. */
function mentionsIn(folded: string, { span, sense }: Object): DocumentMention[] {
  const found = findDocuments(folded, span)
  let last = found.at(-1)
  while (
    sense === 'topic' &&
    last !== undefined &&
    folded.charAt(last.whole.end) === ',' &&
    last.whole.end < span.end
  ) {
    const next = findDocuments(folded, { start: last.whole.end + 1, end: span.end })
    for (const each of next) found.push(each)
    last = next.at(-1)
  }
  return found
}

/** Stretches that a verb of submission, 将, a goal or 包括 marks as documents. */
function objectsOf(site: Site, sentence: Sentence, words: string): Object[] {
  const { start } = sentence.span
  const objects: Object[] = []
  const add = (from: number, to: number, sense: Object['sense'], verb = from): void => {
    const span = { start: start + from, end: start + Math.min(to, from + reach) }
    objects.push({ span, sense, from: start + verb })
  }
  for (const match of words.matchAll(handedOver.pattern)) {
    const from = match.index + 1
    add(from, from + (match.groups?.object?.length ?? 0), 'give', match.index)
  }
  for (const match of words.matchAll(consisting.pattern)) {
    const length = match.groups?.object?.length ?? 0
    add(match.index + match[0].length - length, match.index + match[0].length, 'give', match.index)
  }
  for (const match of words.matchAll(verbPattern)) {
    if (objects.length > mostVerbs) break
    const clause = sentence.clauses.find(each => each.start <= start + match.index && start + match.index < each.end)
    const before = words.slice(Math.max(0, (clause?.start ?? start) - start), match.index)
    if (refusal.test(before)) continue
    const from = match.index + match[0].length
    const sense = senseOf.get(match[0])
    if (sense !== undefined && words.charAt(from) !== '的') add(from, words.length, sense, match.index)
  }
  for (const clause of sentence.clauses) {
    const said = words.slice(clause.start - start, clause.end - start)
    const topic = topicSent.pattern.exec(said)?.groups?.object
    if (topic !== undefined && !refusal.test(said))
      add(clause.start - start, clause.start - start + topic.length, 'topic')
  }
  const need = required.pattern.exec(words)
  if (need && need.index > 0) add(0, need.index, 'topic')
  if (headingOpens(headingWords(site, sentence))) add(0, words.length, 'give')
  return objects
}

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
  const vague = strengthOf(name) === 'generic'
  const shaped = isShaped(name) || readForms(folded.slice(mention.name.end, mention.whole.end)).length > 0
  if (vague && sentenceOpens(folded.slice(opening.span.start, opening.span.end))) return null
  if (vague && !shaped && (mention.copies ?? entry.copies) === null) return null
  const flags: Flag[] = vague || mention.sense === 'make' ? ['scope-unclear'] : []
  const described = { ...entry, copies: mention.copies ?? entry.copies }
  const request = { start: mention.from, end: sentence.span.end }
  return { entry: described, block: sentence.block, opening, request, order, alternativeTo: null, group: null, flags }
}

/** Whether the words around a name ask for the document rather than speak of it. */
function isAskedFor(folded: string, name: string, { name: { end }, whole, sense }: Governed): boolean {
  const strength = strengthOf(name)
  if (strength === null || strength === 'form' || name.length > 120) return false
  const bare = withoutShape(name)
  const noun = nounEndingAt(bare, bare.length)
  if (noun === null) return false
  if (spoken.test(folded.slice(whole.end, whole.end + 3)) || notInName.test(name)) return false
  if (name.includes('《') && !/[》]/u.test(folded.slice(end, end + 1))) return false
  switch (strength) {
    case 'weak':
      return (sense === 'give' || sense === 'topic') && bare.length > noun.noun.length + 1
    case 'generic':
      return true
    case 'strong':
      return sense !== 'make' || !handedOut.some(word => bare.endsWith(word))
  }
}

/** Words of a clause, which no document's name holds: the name would begin too early. */
const notInName =
  /将|应当|应在|应于|须|若|(?<![申邀聘报提])请|务必|不得|必须|(?:提交|报送|上传|提供)(?!的|单位|部门|人|情况|前|后)/u

const isShaped = (name: string): boolean => withoutShape(name).length < name.length
