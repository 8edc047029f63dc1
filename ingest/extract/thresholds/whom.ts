import type { Span } from '../../../schemas/span.ts'
import {
  addressed,
  eachOpeners,
  givenGroup,
  groupRows,
  groupTail,
  innerLabel,
  notAddressed,
  notAGroup,
  personUnit,
  ratedGroups,
  toWord,
  wholeMeasure,
} from '../../words/groups.ts'
import { emptyTopics, measureNoun } from '../../words/numbers/measures.ts'
import { lastIn } from '../in-stretch.ts'
import type { Reading, Sentence } from '../reading.ts'
import { splitEnumeration } from '../roles.ts'

const nouns = groupRows
  .flatMap(row => row.nouns.map(noun => ({ noun, counted: row.counted, opened: row.opened === true })))
  .sort((one, other) => other.noun.length - one.noun.length)
/** The nouns by their last character, so that what ends a name is found at once. */
const byLast = Map.groupBy(nouns, ({ noun }) => noun.slice(-1))

/** The longest noun of a group with which some words end. */
const nounOf = (words: string) => byLast.get(words.slice(-1))?.filter(({ noun }) => words.endsWith(noun)) ?? []

const each = new RegExp(`^(?:${eachOpeners})(?=.)`)
const longestGroup = 20

/**
 * The group that the words before a number name, where they name nothing else; empty where they say what is measured.
 *
 *     ⟦大型企业⟧不低于3%    ⟦单个展会⟧最高不超过10万元    ⟦男性⟧不低于1.70米    but 从业人员300人以下
 */
export function groupOf(words: string, unit: string | null): string {
  const opened = each.exec(words)?.[0].length ?? 0
  const name = words.replace(groupTail.pattern, '')
  const bare = name.replace(/[（(][^（）()]*[）)]$/, '')
  if (name.length > longestGroup || notAGroup.pattern.test(bare.slice(opened))) return ''
  const found = nounOf(bare).find(row => opened > 0 || !row.opened)
  return found && ((opened > 0 && !found.counted.includes(personUnit)) || !found.counted.includes(unit ?? ''))
    ? name
    : ''
}

/** One of many that the words before a number single out, whatever they measure of it: ⟦单个企业⟧最高支持金额不超过20万元. */
export function singledOut(words: string): string {
  const opened = each.exec(words)?.[0].length ?? 0
  const found = opened > 0 ? nouns.find(({ noun }) => words.startsWith(noun, opened)) : undefined
  return found ? words.slice(0, opened + found.noun.length) : ''
}

/** A measure and the group for which it holds, told in one word: ⟦噪声⟧⟦昼间⟧, ⟦安家费⟧⟦博士⟧. */
export function splitGroup(words: string): { readonly subject: string; readonly group: string } | null {
  const found = nounOf(words).find(row => !row.opened)
  const subject = found ? words.slice(0, -found.noun.length) : ''
  return found && subject.length > 1 && wholeMeasure.pattern.test(subject) ? { subject, group: found.noun } : null
}

/** The group with whose name the words for a measure begin: ⟦家庭农场⟧资金总额. */
export function groupWithin(words: string): string {
  const found = nouns.find(({ noun, opened }) => {
    const at = opened ? -1 : words.indexOf(noun)
    return at >= 0 && measureNoun.pattern.test(words.slice(at + noun.length))
  })
  return found ? words.slice(0, words.indexOf(found.noun) + found.noun.length) : ''
}

/** How far back those who are addressed, or a label, may stand. */
const reach = 200

/** Those to whom the clauses before a number are addressed: 对⟦在主板上市企业⟧，给予企业500万元奖励. */
export function addressedBefore({ folded, text }: Reading, { span }: Sentence, { start }: Span): string {
  const from = Math.max(span.start, start - reach)
  if (lastIn(folded, toWord, { start: from, end: start + toWord.length }) < 0)
    return givenBefore(folded.slice(from, start))
  const last = [...folded.slice(from, start).matchAll(addressed.pattern)].at(-1)
  const whom = last?.groups?.whom
  if (last === undefined || whom === undefined) return ''
  const at = from + last.index + last[0].indexOf(whom)
  const words = text.slice(at, at + whom.length)
  return notAddressed.pattern.test(words) ? '' : words
}

/** Those whose rate a number is, each by its name: ⟦大型企业⟧、⟦社会团体⟧按实际缴费的50%返还. */
export function ratedBefore({ folded, text }: Reading, { span }: Sentence, { start }: Span): string[] {
  const from = Math.max(span.start, start - reach)
  const found = ratedGroups.pattern.exec(folded.slice(from, start))
  const whom = found?.groups?.whom
  if (found === null || whom === undefined) return []
  const at = from + found.index
  return splitEnumeration(text.slice(at, at + whom.length))
}

/** Those who are given something in the clause that ends here. */
function givenBefore(words: string): string {
  const whom = givenGroup.pattern.exec(words)?.groups?.whom ?? ''
  return notAddressed.pattern.test(whom) ? '' : whom
}

/** The label within a line under which a number stands, where the line has several: ⟦原粮：⟧…；⟦食用植物油：⟧…. */
export function labelOver({ folded, text }: Reading, { block }: Sentence, { start }: Span): string {
  if (block.body === null) return ''
  const from = Math.max(block.body.start, start - reach)
  const around = folded.slice(from, Math.min(block.body.end, start + reach))
  if (!around.includes(':')) return ''
  const labels = [...around.matchAll(innerLabel.pattern)].filter(({ groups }) => !isMeasureLabel(groups?.label ?? ''))
  const own = labels.filter(({ index }) => from + index < start).at(-1)
  const label = own?.groups?.label
  if (labels.length < 2 || own === undefined || label === undefined) return ''
  const at = from + own.index + own[0].indexOf(label)
  return folded.slice(at, start).includes('。') ? '' : text.slice(at, at + label.length)
}

const isMeasureLabel = (label: string): boolean => measureNoun.pattern.test(label) || emptyTopics.pattern.test(label)
