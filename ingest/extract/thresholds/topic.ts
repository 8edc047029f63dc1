import type { Measure } from '../../../schemas/rule.ts'
import { quote } from '../../../schemas/span.ts'
import {
  eachOfThem,
  fineBehind,
  givenOut,
  granted,
  nearPrize,
  prizeGroup,
  prizeMoney,
} from '../../words/numbers/grants.ts'
import {
  agedOnes,
  bareEnds,
  bareMeasures,
  bareNouns,
  emptySubject,
  isMeasure,
  measuredFirst,
  measureNoun,
} from '../../words/numbers/measures.ts'
import { countedName } from '../../words/numbers/quotas.ts'
import { pointVerbs, weightedBefore, weightedBehind } from '../../words/numbers/scores-and-ratios.ts'
import { ageNoun, genitive } from '../../words/subjects.ts'
import type { QuantityMention } from '../quantities/mention.ts'
import type { Reading, Sentence } from '../reading.ts'
import { headingsOf } from '../roles.ts'
import { reach } from './context.ts'
import type { Share } from './distribution.ts'
import { fineOf, grantAround, grantBehind, withBase, withoutBase } from './grants.ts'
import { labelBefore, listLabel, remarkedBefore, topicBefore } from './labels.ts'
import { leadStart, nounBehind, subjectOf } from './subject.ts'
import { groupOf, groupWithin, singledOut, splitGroup } from './whom.ts'

/** Where a number stands, and what its sentence and table have said before it. */
export type Place = {
  readonly reading: Reading
  readonly sentence: Sentence
  readonly mention: QuantityMention
  /** End of the number before. */
  readonly floor: number
  readonly share: Share | null
  /** What the numbers before it in its block measured, the nearest first. */
  readonly recent: readonly Topic[]
  /** The head of the column, in a table. */
  readonly header: string
}

/** What a number measures, in which unit, whether as a condition, and the group that the words before it single out, if any. */
export type Topic = {
  readonly subject: string
  readonly unit: string | null
  readonly group: string
  readonly condition: boolean
}

/** How many numbers back a number may lean on what was measured. */
export const memory = 8

/** Whether a number is what has to be reached, and not what is given for it: ⟦5亿元以上⟧的，奖励50万元. */
export const isCondition = ({ operator, end }: QuantityMention, folded: string): boolean =>
  operator === '>=' || operator === '>' || folded.startsWith(genitive, end)

/** Units whose measure is lent to no number of some other measure: 80周岁以上的，每月⟦50元⟧; 奖励5万元，取⟦前三名⟧. */
const unlent: Readonly<Partial<Record<Measure, readonly string[]>>> = {
  amount: ['year', 'point'],
  share: ['year', 'point'],
  count: ['year', 'point', 'CNY', '%'],
  score: ['year', 'CNY', '%'],
}

/** What a number before it measured that stands in the same unit and plays the same part, else what the last one did. */
function leanedOn({ reading, mention, recent }: Place): string {
  const condition = isCondition(mention, reading.folded)
  const alike = recent.find(
    each => each.unit === mention.unit && each.condition === condition && each.subject !== each.group,
  )
  const kept = unlent[mention.measure] ?? []
  const other = mention.measure === 'age' ? undefined : recent.find(({ unit }) => !kept.includes(unit ?? ''))
  return withoutBase((alike ?? other)?.subject ?? '')
}

/** What a number measures, as the text says it. */
export function topicOf(place: Place): Topic {
  const { reading, mention, share } = place
  const condition = isCondition(mention, reading.folded)
  const plain = (subject: string, group = ''): Topic => ({ subject, unit: mention.unit, group, condition })
  if (mention.inner) return plain(quote(reading.text, mention.inner))
  const term = termOf(place)
  if (term !== undefined) return plain(term)
  if (share) return plain(sharedTopic(place, share), share.names.join('、'))
  const { subject, group } = ownTopic(place)
  return plain(subject, group || prizeBefore(place, subject) || ownerOf(place, subject))
}

/** Whose age a number is, the prize in whose brackets it stands, or the group whose whole was told just before what one of it has. */
function ownerOf({ reading: { folded, text }, sentence, mention, floor, recent }: Place, subject: string): string {
  if (mention.measure === 'age') {
    const whom = agedOnes.pattern.exec(subject)?.groups?.whom
    if (whom !== undefined) return whom
    const start = leadStart(folded, mention.lead, floor)
    if (folded.charAt(start - 1) !== '(') return ''
    const name = text.slice(leadStart(folded, start - 1, sentence.span.start), start - 1)
    return prizeGroup.pattern.test(name) ? name : ''
  }
  const near = floor > sentence.span.start && mention.start - floor <= nearPrize
  return near && eachOfThem.pattern.test(subject) ? groupWithin(recent[0]?.subject ?? '') : ''
}

/** The prize of which a sentence has just told how many there are: 一等奖1名，⟦奖金⟧20万元. */
function prizeBefore({ sentence, floor, mention, recent }: Place, subject: string): string {
  const [last] = recent
  const group = last?.group || (last?.subject ?? '')
  const near = floor > sentence.span.start && mention.start - floor <= nearPrize
  return near && mention.measure === 'amount' && prizeGroup.pattern.test(group) && prizeMoney.pattern.test(subject)
    ? group
    : ''
}

/** What a share of a formula weights. */
function termOf({ reading: { folded, text }, mention, floor }: Place): string | undefined {
  const from = Math.max(floor, mention.start - 32)
  const before = weightedBefore.pattern.exec(folded.slice(from, mention.start))
  const term =
    before?.groups?.term ?? weightedBehind.pattern.exec(folded.slice(mention.end, mention.end + 26))?.groups?.term
  if (term === undefined) return undefined
  const start = before ? from + before.index : folded.indexOf(term, mention.end)
  return text.slice(start, start + term.length)
}

/** The words before a number, its label, what it grants, or what the words around it were about. */
function ownTopic(place: Place): Pick<Topic, 'subject' | 'group'> {
  const { reading, sentence, mention, floor } = place
  const { folded, text } = reading
  const fine = fineBehind.pattern.test(folded.slice(mention.end, mention.end + 6))
    ? fineOf(reading, sentence, mention)
    : ''
  if (fine !== '') return { subject: fine, group: '' }
  const marked = mention.unit === 'point' ? pointVerbs.pattern.exec(folded.slice(floor, mention.start))?.[0] : undefined
  if (marked !== undefined) return { subject: `${marked}分`, group: '' }
  const own = subjectOf(folded, mention, floor, floor > sentence.span.start)
  const words = own && !emptySubject.pattern.test(quote(folded, own)) ? quote(text, own) : ''
  const grant = mention.measure === 'share' ? grantBehind(reading, mention, floor) : ''
  if (grant !== '') return { subject: grant, group: '' }
  const split = splitGroup(words)
  if (split) return split
  const group = groupOf(words, mention.unit)
  const label = words === '' ? labelOfAmount(place) : ''
  if (label !== '') return { group: label, subject: headingOf(place) }
  if (group === '') return { group: singledOut(words), subject: named(place, words) }
  return { group, subject: ofGroup(place, words) }
}

/** What a number behind the name of a group measures: 大型企业不低于3%, 一级企业不少于3名⟦安全工程师⟧. */
function ofGroup(place: Place, group: string): string {
  const { reading, sentence, mention, floor, recent } = place
  const behind = mention.measure === 'count' ? nounBehind(reading.folded, mention.end) : null
  if (behind) return quote(reading.text, behind)
  if (mention.measure === 'age') return ageNoun
  if (mention.measure === 'count' && prizeGroup.pattern.test(group)) return group
  const label = labelBefore(reading, mention, floor)
  const grant = mention.measure === 'amount' ? grantAround(reading, sentence, mention) : ''
  if (label !== '' || grant !== '') return label || grant
  const clause = topicBefore(reading, sentence, mention)
  if (
    measureNoun.pattern.test(clause) &&
    !/\d/.test(clause) &&
    !(mention.measure === 'other' && givenOut.pattern.test(clause))
  )
    return clause
  const alike = recent.some(each => each.unit === mention.unit && each.subject !== each.group)
  return (alike ? leanedOn(place) : '') || group
}

/** What a number measures by the words before it, else by what stands around it. */
function named(place: Place, words: string): string {
  const { reading, sentence, mention, floor, header } = place
  const last = leanedOn(place)
  const nearest = place.recent[0]?.subject ?? ''
  const opening = reading.text.slice(sentence.span.start, Math.min(mention.start, sentence.span.start + reach))
  const base = bareMeasures.pattern.test(words) ? measuredFirst.pattern.exec(opening)?.groups?.what : undefined
  if (base !== undefined) return base + words
  const grant = grantBehind(reading, mention, floor)
  if (grant !== '' && bareMeasures.pattern.test(words)) return grant
  if (bareNouns.pattern.test(words) && nearest !== '') return nearest.replace(bareEnds.pattern, '') + words
  return (
    remarkedBefore(reading, mention, words) ||
    words ||
    (mention.measure === 'age' ? '' : labelBefore(reading, mention, floor)) ||
    grant ||
    last ||
    header ||
    (mention.measure === 'age' ? ageNoun : topicBefore(reading, sentence, mention) || headingOf(place))
  )
}

/** The label of an amount that says whose it is, under a heading that says what: 资助额度 … ⟦重点项目⟧：35万元. */
function labelOfAmount(place: Place): string {
  const label = place.mention.measure === 'amount' ? labelBefore(place.reading, place.mention, place.floor) : ''
  return label !== '' && givenOut.pattern.test(headingOf(place)) && !namesMeasure(label) ? label : ''
}

/** Whether a label says itself what is measured: 最高限价：, 保费：, 奖励：, and not whose it is: 重点项目：. */
const namesMeasure = (label: string): boolean =>
  measureNoun.pattern.test(label) ||
  isMeasure.pattern.test(label) ||
  granted.pattern.test(label) ||
  prizeMoney.pattern.test(label)

const headingOf = ({ reading, sentence }: Place): string => headingsOf(reading, sentence)[0] ?? ''

/** What a list shares out: its label, what it grants, its heading; else each number measures what its name says. */
function sharedTopic(place: Place, share: Share): string {
  const { reading, sentence, mention } = place
  const names = share.names.join('、')
  if (mention.measure === 'count' && share.names.every(name => prizeGroup.pattern.test(name))) return names
  const label = share.topic || listLabel(reading, sentence, share)
  const grant = grantAround(reading, sentence, mention)
  const before =
    label === '' && mention.measure === 'count' ? place.recent.find(({ unit }) => unit === mention.unit) : undefined
  if (before && measureNoun.pattern.test(before.subject)) return before.subject
  if (label !== '')
    return mention.measure === 'share' && grant !== '' && grant !== label ? withBase(grant, label) : label
  const heading = headingOf(place)
  const own = mention.measure === 'count' && share.names.every(name => countedName.pattern.test(name))
  return grant || (givenOut.pattern.test(heading) && !own ? heading : names)
}
