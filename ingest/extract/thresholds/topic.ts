import { quote } from '../../../schemas/span.ts'
import {
  bareEnds,
  bareNouns,
  closingMarks,
  emptySubject,
  emptyTopics,
  fineBehind,
  givenOut,
  grantedBehind,
  grants,
  pointVerbs,
  scopeLeads,
  weightedBefore,
  weightedBehind,
} from '../../words/number-contexts.ts'
import { fineBase, formulaName } from '../../words/subjects.ts'
import type { QuantityMention } from '../quantities/mention.ts'
import type { Reading, Sentence } from '../reading.ts'
import { headingsOf } from '../roles.ts'
import { clauseAround, reach } from './context.ts'
import type { Share } from './distribution.ts'
import { leadStart, subjectOf, trimSubject } from './subject.ts'

/** Where a number stands, and what its sentence and table have said before it. */
export type Place = {
  readonly reading: Reading
  readonly sentence: Sentence
  readonly mention: QuantityMention
  /** End of the number before. */
  readonly floor: number
  readonly share: Share | null
  /** What the number before measured. */
  readonly last: string
  /** The head of the column, in a table. */
  readonly header: string
}

/** What a number measures, as the text says it. */
export function topicOf(place: Place): string {
  const { reading, mention, share } = place
  if (mention.inner) return quote(reading.text, mention.inner)
  const term = termOf(place)
  if (term !== undefined) return term
  return share ? sharedTopic(place, share) : ownTopic(place)
}

/** What a share of a formula weights. */
function termOf({ reading: { folded, text }, mention, floor }: Place): string | undefined {
  const from = Math.max(floor, mention.start - 32)
  const before = weightedBefore.exec(folded.slice(from, mention.start))
  const term = before?.groups?.term ?? weightedBehind.exec(folded.slice(mention.end, mention.end + 26))?.groups?.term
  if (term === undefined) return undefined
  const start = before ? from + before.index : folded.indexOf(term, mention.end)
  return text.slice(start, start + term.length)
}

/** The words before a number, its label, what it grants, or what the words around it were about. */
function ownTopic(place: Place): string {
  const { reading, sentence, mention, floor, last, header } = place
  const { folded, text } = reading
  if (fineBehind.test(folded.slice(mention.end, mention.end + 6))) return fine(reading, sentence, mention)
  const own = subjectOf(folded, mention, floor, floor > sentence.span.start)
  const marked = mention.unit === 'point' ? pointVerbs.exec(folded.slice(floor, mention.start))?.[0] : undefined
  if (marked !== undefined) return `${marked}分`
  const words = own && !emptySubject.test(quote(folded, own)) ? quote(text, own) : ''
  if (scopeLeads.test(words)) return grantBefore(reading, sentence, mention) || last || words
  if (bareNouns.test(words) && last !== '') return last.replace(bareEnds, '') + words
  return (
    words ||
    labelBefore(reading, mention, floor) ||
    grantBehind(reading, mention) ||
    last ||
    header ||
    topicBefore(reading, sentence, mention) ||
    headingOf(place)
  )
}

const headingOf = ({ reading, sentence }: Place): string => headingsOf(reading, sentence)[0] ?? ''

/** What a list shares out: its label, what it grants, its heading; else each number measures what its name says. */
function sharedTopic(place: Place, share: Share): string {
  const { reading, sentence, mention } = place
  const label = share.topic || listLabel(reading, sentence, share)
  if (label !== '') return label
  const heading = headingOf(place)
  return grantBefore(reading, sentence, mention) || (givenOut.test(heading) ? heading : share.names.join('、'))
}

/** The words before the colon of a list: ⟦具体分配名额⟧为：甲市120家，… */
function listLabel({ folded, text }: Reading, sentence: Sentence, share: Share): string {
  const least = Math.max(sentence.span.start, share.start - reach)
  const colon = least + folded.slice(least, share.start).lastIndexOf(':')
  if (colon < least || /\d/.test(folded.charAt(colon + 1))) return ''
  const topic = trimSubject(folded, { start: leadStart(folded, colon, sentence.span.start), end: colon })
  return topic === null || emptyTopics.test(quote(text, topic)) ? '' : quote(text, topic)
}

/** 处违法所得1倍以上5倍以下⟦罚款⟧, with its base in brackets where it is a share of one. */
function fine({ folded, text }: Reading, sentence: Sentence, { start, end, unit }: QuantityMention): string {
  const what = fineBehind.exec(text.slice(end, end + 6))?.groups?.what ?? ''
  const before = folded.slice(Math.max(sentence.span.start, start - 32), start)
  const base = unit === '%' || unit === '倍' ? fineBase.exec(before)?.groups?.base : undefined
  return base === undefined ? what : `${what}（${base}）`
}

/** What is granted right behind a share: 按不超过投资额的20%给予⟦补助⟧. */
const grantBehind = ({ text }: Reading, mention: QuantityMention): string =>
  Object.values(grantedBehind.exec(text.slice(mention.end, mention.end + 16))?.groups ?? {}).find(Boolean) ?? ''

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
  const opening = { start: sentence.span.start, end: Math.min(mention.start, sentence.span.start + reach) }
  const formula = formulaName.exec(quote(folded, opening))?.groups?.name
  if (formula !== undefined) return text.slice(opening.start, opening.start + formula.length)
  if (start <= sentence.span.start) return ''
  const words = text.slice(leadStart(folded, start - 1, sentence.span.start), start)
  return words.replace(closingMarks, '').slice(-40)
}
