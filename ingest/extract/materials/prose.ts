import type { Flag } from '../../../schemas/rule.ts'
import { furtherDemand, innerCase, momentCase, precedingCase } from '../../words/document-entries.ts'
import { markedBehind, papersTail, requestCharacters, whoseLabel } from '../../words/document-grammar.ts'
import { handsOn, ownPapers } from '../../words/document-sentences.ts'
import { keptWord } from '../../words/submission.ts'
import type { Sentence } from '../reading.ts'
import { type Governed, isAmong, isAskedFor, withoutBrackets } from './asked-for.ts'
import type { DocumentMention } from './document-names.ts'
import { isVague, strengthOf, withoutShape } from './document-nouns.ts'
import { readForms } from './document-words.ts'
import { type DocumentEntry, readEntry } from './entry.ts'
import { type FoundDocument, type ListOpening, type Site, underHeading } from './found-document.ts'
import { isNamed, isProof } from './generic-papers.ts'
import { sentenceOpens } from './openers.ts'
import { mentionsIn } from './requested.ts'
import { announcement, type Request, requestsIn } from './requests.ts'
import { withOpening } from './told-by-opening.ts'

/** The longest sign between two papers of an enumeration. */
const longestJoin = 4

/** How much of a sentence is read. */
const longest = 4000

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
  if (!requestCharacters.pattern.test(words) && !underHeading(site, sentence)) return []
  const said = text.slice(span.start, span.end).trim()
  const colon = announcement(sentence, words)
  const list = colon === null ? said : text.slice(span.start, span.start + colon - 1).trim()
  const opening: ListOpening = { words: list, span, block: sentence.block, certain: true, request: span }
  const found: FoundDocument[] = []
  let end = 0
  let [passed, from] = [0, -1]
  for (const each of governedIn(site, sentence, words)) {
    if (each.name.start < end || (each.sense === 'bring' && each.name.start < passed)) continue
    const between = folded.slice(passed, each.name.start)
    const mention = { ...each, joined: each.from === from && between.length <= longestJoin && !/[,;:]/.test(between) }
    const document = toDocument(site, sentence, mention, opening, found.length + 1)
    if (document === null) continue
    found.push(document)
    ;[end, passed, from] = [mention.name.end, mention.whole.end, mention.from]
  }
  return found
}

/** Of two readings of a name, what is handed on holds against what is made in its description, else the shorter one holds. */
function holdsBetter(folded: string, { name }: DocumentMention, by: Request, known: Governed): boolean {
  const [handed, before] = [by, known].map(each => handsOn.pattern.test(folded.charAt(each.from)))
  if (handed && known.sense === 'make') return true
  if (before && by.sense === 'make') return false
  return name.start > known.name.start
}

/** The documents that requests of a sentence name, in its order. */
function governedIn(site: Site, sentence: Sentence, words: string): Governed[] {
  const mentions = new Map<number, Governed>()
  const { end } = sentence.span
  for (const request of requestsIn(site, sentence, words)) {
    const governed = { start: request.from, end }
    for (const mention of mentionsIn(site.reading.folded, request)) {
      const known = mentions.get(mention.name.end)
      if (known && !holdsBetter(site.reading.folded, mention, request, known)) continue
      mentions.set(mention.name.end, {
        ...mention,
        sense: request.sense,
        fills: request.fills,
        from: request.from,
        governed,
        joined: false,
      })
    }
  }
  return [...mentions.values()].sort((one, other) => one.name.start - other.name.start)
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
  if (!mention.among && !isAskedFor(folded, name, mention)) return null
  if (mention.among && !isAmong(mention, name)) return null
  const read = readEntry(site.reading, { start: mention.name.start, end: mention.whole.end })
  if (read === null) return null
  const entry = withoutPapers(read)
  const plain = withoutBrackets(name)
  const generic = strengthOf(plain) === 'generic'
  const handed = handsOn.pattern.test(folded.charAt(mention.from))
  const proof = generic && isProof(folded, plain, mention)
  const theirs = handed && ownPapers.pattern.test(plain)
  if (generic && !proof && !theirs && !isNamed(folded, plain, mention, entry.copies)) return null
  if (
    !proof &&
    isVague(withoutShape(plain)) &&
    sentenceOpens(folded.slice(opening.span.start, opening.span.end).trimEnd())
  )
    return null
  const flags: Flag[] = generic || (mention.sense === 'make' && !mention.fills) ? ['scope-unclear'] : []
  const condition = entry.condition ?? caseOf(site, sentence, mention, opening)
  const behind = readForms(markedBehind.pattern.exec(folded.slice(mention.whole.end, sentence.span.end))?.[0] ?? '')
  const marks = behind.filter(each => each === 'sealed' || each === 'signed')
  const alike = !folded.slice(mention.from, mention.name.start).includes(',')
  const verb = alike ? readForms(folded.slice(mention.from, mention.from + 2)) : []
  const form = [...new Set([...entry.form, ...verb, ...readForms(mention.shape ?? ''), ...marks])]
  const own = { ...entry, copies: mention.copies ?? entry.copies, condition, form }
  return {
    entry: mention.sense === 'list' && isAnnounced(opening, mention) ? withOpening(opening.words, own) : own,
    block: sentence.block,
    opening,
    request: mention.governed,
    order,
    alternativeTo: null,
    group: mention.sense === 'list' ? whoseOf(site, sentence, mention, name) : null,
    brought: mention.sense === 'bring',
    flags,
  }
}

/** Whether a document stands behind the colon of its opening. */
const isAnnounced = ({ words, span }: ListOpening, { name }: Governed): boolean =>
  name.start >= span.start + words.length

/** Whose paper it is, as a label before the first of the sentence says: ⟦本市户籍儿童⟧：户口簿. */
function whoseOf({ reading }: Site, { span }: Sentence, { from }: Governed, name: string): string | null {
  const label = whoseLabel.pattern.exec(reading.folded.slice(span.start, from + 1))
  if (label === null || span.start + label[0].length - 1 > from || name === '') return null
  const whom = label.groups?.whom ?? ''
  return strengthOf(whom) === null ? whom : null
}

/** The case before the verb's clause, or 备查 for papers that are only kept: ⟦委托代办的⟧，还须提供授权委托书. */
function caseOf(
  { reading }: Site,
  { clauses }: Sentence,
  { from, sense }: Governed,
  opening: ListOpening,
): string | null {
  if (sense === 'list' && opening.words.includes(keptWord)) return keptWord
  const at = clauses.findLastIndex(clause => clause.start <= from)
  const lead = reading.folded.slice(clauses[at]?.start ?? from, from)
  const inner = innerCase.pattern.exec(lead)
  if (inner?.groups?.case !== undefined) {
    const start = from - inner[0].length + inner[0].indexOf(inner.groups.case)
    return reading.text.slice(start, start + inner.groups.case.length)
  }
  const further = furtherDemand.pattern.test(lead)
  for (const before of clauses.slice(Math.max(0, at - 3), Math.max(0, at)).reverse()) {
    const words = reading.folded.slice(before.start, before.end).replace(/[,:]$/, '')
    const isCase = precedingCase.pattern.test(withoutBrackets(words)) || (further && momentCase.pattern.test(words))
    if (words.length > 80 || !isCase) continue
    return reading.text.slice(before.start, before.start + words.length)
  }
  return null
}

/** An entry without the word for papers behind it: 完税证明⟦等材料⟧. */
function withoutPapers(entry: DocumentEntry): DocumentEntry {
  const tail = papersTail.pattern.exec(entry.item)?.[0].length ?? 0
  const name = { start: entry.name.start, end: entry.name.end - tail }
  return tail === 0 ? entry : { ...entry, item: entry.item.slice(0, -tail), name }
}
