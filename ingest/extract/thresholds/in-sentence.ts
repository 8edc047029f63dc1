import { restated, rowGap } from '../../words/distribution.ts'
import { emptyHeader } from '../../words/numbers/measures.ts'
import { everyWord } from '../../words/numbers/rates.ts'
import { ownersOf } from '../../words/subjects.ts'
import type { Candidate } from '../candidate.ts'
import type { QuantityMention } from '../quantities/mention.ts'
import type { Reading, Sentence } from '../reading.ts'
import { headingsOf, splitEnumeration } from '../roles.ts'
import { accept, isBasis, isFormer } from './acceptance.ts'
import { candidate } from './candidate.ts'
import type { Cell } from './cells.ts'
import { type Context, contextOf } from './context.ts'
import { sharesOf } from './distribution.ts'
import { memory, type Place, type Topic, topicOf } from './topic.ts'

/** One sentence with the numbers in it. */
export type NumberedSentence = {
  readonly reading: Reading
  readonly sentence: Sentence
  readonly cell: Cell | null
  readonly mentions: readonly QuantityMention[]
  /** What the numbers before the sentence measured, in the same block, the nearest first. */
  readonly before: readonly Topic[]
}

/** The rules of a sentence, and what its numbers measured, with those before it. */
export type ReadSentence = { readonly found: readonly Candidate[]; readonly recent: readonly Topic[] }

/** The numbers of a sentence that rule, from left to right: each may lean on what the one before it measured. */
export function thresholdsIn(own: NumberedSentence): ReadSentence {
  const { reading, sentence, cell, before } = own
  const { folded, text } = reading
  const mentions = own.mentions.map(mention => withoutFormer(folded, mention))
  const shares = sharesOf(folded, text, mentions, sentence.span)
  const found: Candidate[] = []
  const headings = headingsOf(reading, sentence).join('\n')
  let [recent, opened] = [before, null as number | null]
  mentions.forEach((mention, index) => {
    const floor = Math.max(sentence.span.start, mentions[index - 1]?.end ?? 0)
    const share = shares[index] ?? null
    const context = contextOf(folded, sentence, mention, floor, { shared: share !== null, cell, headings })
    const place = { reading, sentence, mention, floor, share, recent, header: columnOf(cell) }
    const accepted = accept(mention, context, recent[0]?.unit ?? null)
    if (!accepted) {
      opened = openedBy(mention, context) ?? opened
      const lead = isFormer(context) ? mention.lead : basisOf(mention, context)
      const unit = isFormer(context) ? mention.unit : (mentions[index + 1]?.unit ?? null)
      if (lead !== null)
        recent = remembered(recent, { ...topicOf({ ...place, share: null, mention: { ...mention, lead } }), unit })
      return
    }
    const named = measured(place, cell, context, mentions[index - 1])
    const owned = share ? null : ownersOf.pattern.exec(named.subject)?.groups
    const owners = owned?.owners ? splitEnumeration(owned.owners) : []
    const topic = { ...named, unit: accepted.unit, subject: owned?.what ?? named.subject }
    recent = remembered(recent, topic)
    const start = share?.start ?? (context.lead.includes(everyWord) ? null : opened) ?? mention.start
    found.push(candidate({ owners, reading, sentence, mention, accepted, context, share, topic, start }))
    opened = null
  })
  return { found, recent }
}

/** A value that is replaced is compared with nothing: 最高额度由⟦50万元⟧提高至60万元. */
function withoutFormer(folded: string, mention: QuantityMention): QuantityMention {
  const { number } = mention
  if (mention.start === number.start) return mention
  const around = { lead: folded.slice(mention.start, number.start), rest: folded.slice(number.end, number.end + 16) }
  return isFormer(around)
    ? { ...mention, start: number.start, lead: number.start, operator: '=', compared: false }
    : mention
}

const remembered = (recent: readonly Topic[], topic: Topic): Topic[] => [topic, ...recent.slice(0, memory - 1)]

/** What a number measures: the head of its column, what the number beside it in one row measured, or what its words say. */
function measured(place: Place, cell: Cell | null, context: Context, beside: QuantityMention | undefined): Topic {
  const { reading, mention, share, recent } = place
  if (cell && context.alone) return { subject: columnOf(cell), unit: mention.unit, group: '', condition: false }
  const [last] = recent
  if (last && beside && isRestated(reading.folded, beside, mention)) return last
  return !share && last && last.subject !== '' && inRow(reading.folded, beside, mention) ? last : topicOf(place)
}

/** What a column measures; under a head that names nothing, what the row is about. */
const columnOf = (cell: Cell | null): string =>
  cell === null ? '' : emptyHeader.pattern.test(cell.header) && cell.label !== '' ? cell.label : cell.header

/** Where the next rule begins, if a number only leads up to it: ⟦每增加10人⟧加1分, 由⟦40%⟧提高到50%. */
function openedBy(mention: QuantityMention, context: Context): number | null {
  if (isFormer(context)) return mention.start
  return isBasis(mention, context) ? mention.start - context.lead.length + context.lead.lastIndexOf(everyWord) : null
}

/** Where the words end that say what is told for each so many: ⟦收购价⟧每50公斤118元; null without any. */
function basisOf(mention: QuantityMention, context: Context): number | null {
  const at = context.lead.lastIndexOf(everyWord)
  return at > 1 && isBasis(mention, context) ? mention.start - context.lead.length + at : null
}

/** The same sum once more in brackets behind it: 叁万元整⟦（￥30000.00）⟧. */
const isRestated = (folded: string, beside: QuantityMention, { start, value, unit }: QuantityMention): boolean =>
  value === beside.value && unit === beside.unit && restated.pattern.test(folded.slice(beside.end, start))

const inRow = (folded: string, last: QuantityMention | undefined, { start }: QuantityMention): boolean =>
  last !== undefined && rowGap.pattern.test(folded.slice(last.end, Math.min(start, last.end + 4)))
