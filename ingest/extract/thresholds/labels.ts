import { quote, type Span } from '../../../schemas/span.ts'
import { closingMarks, emptyTopics, measureNoun } from '../../words/numbers/measures.ts'
import { numbersBehind } from '../../words/numbers/quotas.ts'
import { formulaName, labelOfCases, longestRemark, remarkOpeners, remarkWords } from '../../words/subjects.ts'
import type { QuantityMention } from '../quantities/mention.ts'
import type { Reading, Sentence } from '../reading.ts'
import { splitEnumeration } from '../roles.ts'
import { clauseAround, reach } from './context.ts'
import type { Share } from './distribution.ts'
import { leadStart, trimSubject } from './subject.ts'

/** The words before the colon of a list: ⟦具体分配名额⟧为：甲市120家，… */
export function listLabel({ folded, text }: Reading, sentence: Sentence, share: Share): string {
  const least = Math.max(sentence.span.start, share.start - reach)
  const colon = least + folded.slice(least, share.start).lastIndexOf(':')
  if (colon < least || /\d/.test(folded.charAt(colon + 1))) return ''
  const topic = trimSubject(folded, { start: leadStart(folded, colon, sentence.span.start), end: colon })
  const label = topic === null ? '' : quote(text, topic).replace(numbersBehind.pattern, '')
  return emptyTopics.pattern.test(label) ? '' : label
}

/** The label of a number that stands alone behind it: 最高限价：125万元. */
export function labelBefore({ folded, text }: Reading, mention: QuantityMention, floor: number): string {
  const start = leadStart(folded, mention.lead, floor)
  if (folded.charAt(start - 1) !== ':') return ''
  const label = trimSubject(folded, { start: leadStart(folded, start - 1, floor), end: start - 1 })
  const words = label ? quote(text, label) : ''
  return emptyTopics.pattern.test(words) ? '' : words
}

/** The words of which a remark in brackets says something: ⟦理论知识⟧（占40%）, ⟦情况说明⟧（不超过300字）. */
export function remarkedBefore({ folded, text }: Reading, { lead }: QuantityMention, words: string): string {
  if (words !== '' && !remarkWords.pattern.test(words)) return ''
  const inside = folded.slice(Math.max(0, lead - longestRemark), lead)
  const open = lead - inside.length + inside.lastIndexOf('(') + 1
  if (!inside.includes('(') || inside.lastIndexOf(')') > inside.lastIndexOf('(')) return ''
  const before = { start: leadStart(folded, open - 1, Math.max(0, open - reach)), end: open - 1 }
  const last = splitEnumeration(quote(text, before)).at(-1) ?? ''
  return last.replace(remarkOpeners.pattern, '')
}

/** The clause before, where a clause opens with its comparison: 研发费用占比，不低于3%. */
export function topicBefore(reading: Reading, sentence: Sentence, mention: QuantityMention): string {
  const { folded, text } = reading
  const { start } = clauseAround(sentence, { start: mention.start, end: mention.start + 1 })
  const opening = { start: sentence.span.start, end: Math.min(mention.start, sentence.span.start + reach) }
  const formula = formulaName.pattern.exec(quote(folded, opening))?.groups?.name
  if (formula !== undefined) return text.slice(opening.start, opening.start + formula.length)
  const label = measureLabel(reading, sentence, mention)
  if (label !== '') return label
  if (start <= sentence.span.start) return ''
  const words = text.slice(leadStart(folded, start - 1, sentence.span.start), start)
  return words.replace(closingMarks.pattern, '').slice(-40)
}

/** The label of a list of cases that names a measure: ⟦损耗定额⟧为：储存半年以上的，不超过0.2%. */
function measureLabel({ folded, text }: Reading, { block, span }: Sentence, { start }: Span): string {
  const from = Math.max(block.body?.start ?? span.start, start - reach)
  const found = [...folded.slice(from, start).matchAll(labelOfCases.pattern)].filter(({ 1: label }) =>
    measureNoun.pattern.test(label ?? ''),
  )
  const last = found.at(-1)
  if (last?.[1] === undefined || folded.slice(from + last.index, start).includes('。')) return ''
  return text.slice(from + last.index, from + last.index + last[1].length)
}
