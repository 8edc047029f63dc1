import type { Block } from '../../structure/notice-tree.ts'
import {
  bracketList,
  conditionHeading,
  cutName,
  enteredGroup,
  enumerationMarks,
  genericActors,
  goesOnBehind,
  modifiedByOffice,
  modifyingOffice,
  notAScope,
  openHeading,
  scopeHeading,
  scopeLabel,
  unsplitWords,
} from '../../words/scope.ts'
import { once } from '../once.ts'
import type { Reading, Sentence } from '../reading.ts'
import { audienceOf } from './actors.ts'
import { groupOfLine } from './line-labels.ts'

/** Splits an enumeration at 、和与及 outside brackets and quotes: 创新型企业、“小巨人”企业和高校 gives three names. */
export function splitEnumeration(text: string): string[] {
  if (!joins.test(text)) return [text.trim()].map(withoutBy).filter(part => part !== '')
  const parts: string[] = []
  let depth = 0
  let from = 0
  const masked = text.replace(unsplitWords.pattern, word => '·'.repeat(word.length))
  for (let at = 0; at < text.length; at++) {
    const character = masked.charAt(at)
    if ('（(“《〔'.includes(character)) depth += 1
    else if ('）)”》〕'.includes(character)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && enumerationMarks.includes(character)) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  parts.push(text.slice(from))
  return withModifiers(text, parts)
    .map(part => withoutBy(part.trim()))
    .filter(part => part !== '')
}

const joins = new RegExp(`[${enumerationMarks}]`)

const withoutBy = (part: string): string => (part.endsWith('以') ? part.slice(0, -1) : part)

/** Members that only say whose the next one is stay with it: ⟦区委、区政府批准引进的人才⟧. */
function withModifiers(text: string, parts: readonly string[]): string[] {
  const whole: string[] = []
  let from = 0
  let at = 0
  for (const [index, part] of parts.entries()) {
    at += part.length
    const next = parts[index + 1]
    const opens = next !== undefined && modifyingOffice.pattern.test(part) && modifiedByOffice.pattern.test(next)
    if (!opens) {
      whole.push(text.slice(from, at))
      from = at + 1
    }
    at += 1
  }
  return whole
}

/** Whether a name is whole: no bracket or quotation mark of it was cut off. */
function isWhole(name: string): boolean {
  let depth = 0
  for (const character of name) {
    if ('（(“《〔'.includes(character)) depth += 1
    else if ('）)”》〕'.includes(character)) depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

const headingWords = (text: string, block: Block): string =>
  block.heading ? text.slice(block.heading.start, block.heading.end) : ''

/** The headings above a sentence, nearest first, its own block's run-in heading included. */
export const headingsOf = (reading: Reading, { block }: Sentence): readonly string[] => headingsOver(reading, block)

const headingsOver = once((reading: Reading, block: Block): readonly string[] => {
  const own = headingWords(reading.text, block)
  const over = parentOf(reading, block)
  const above = over === undefined ? [] : headingsOver(reading, over)
  return own === '' ? above : [own, ...above]
})

/** The numbered block under which a block stands. */
export const parentOf = (reading: Reading, block: Block): Block | undefined =>
  block.parent === null ? undefined : reading.tree.blocks[block.parent]

const isScope = (name: string): boolean =>
  name.length > 3 &&
  !genericActors.pattern.test(name) &&
  !notAScope.pattern.test(name) &&
  !cutName.pattern.test(name) &&
  isWhole(name)

/** How far into a sentence its actor is looked for. */
const reach = 1000

/** The words right behind an actor in its sentence. */
function behindActor({ text }: Reading, { span }: Sentence, actor: string): string {
  const words = text.slice(span.start, Math.min(span.end, span.start + reach))
  const at = words.indexOf(actor)
  return at < 0 ? '' : words.slice(at + actor.length, at + actor.length + 6)
}

/**
 * Whom or what a sentence concerns beyond everybody: the label it opens with, the names in its actor, else a heading that is such a name.
 *
 *     ⟦第一批⟧：企业提交材料的截止时间为7月21日
 *     （一）⟦创新型中小企业⟧ … 公示期内，…
 */
export function scopeOf(reading: Reading, sentence: Sentence, actor: string): string[] {
  const label = scopeLabel.pattern.exec(reading.text.slice(sentence.span.start, sentence.span.start + 24))?.groups
    ?.label
  if (label !== undefined) return [label]
  const said = reading.text.slice(sentence.span.start, Math.min(sentence.span.end, sentence.span.start + reach))
  const group = enteredGroup.pattern.exec(said)?.groups?.name ?? groupOfLine(reading, sentence.block)
  if (group !== '') return [group]
  const cut = actor !== '' && goesOnBehind.pattern.test(behindActor(reading, sentence, actor))
  const listed = bracketList.pattern.exec(actor)?.groups?.list
  const names = splitEnumeration(listed ?? (!cut && audienceOf(actor) === 'applicant' ? actor : '')).filter(isScope)
  if (names.length > 1 || (names[0] !== undefined && names[0].length > 4)) return names
  const name = scopeOver(reading, sentence.block)
  return name === '' ? [] : [name]
}

/** Whom the nearest heading or opening line above names that names anybody. */
const scopeOver = once((reading: Reading, block: Block): string => {
  const own = scopeOfHeading(headingWords(reading.text, block)) || whoseConditions(reading, block)
  const over = parentOf(reading, block)
  return own !== '' || over === undefined ? own : scopeOver(reading, over)
})

/** The longest line that can open conditions by the name of those whose they are. */
const longestOpening = 40

/** Those whose conditions a line opens that is no heading: ⟦听证会旁听人⟧须具备以下条件： */
function whoseConditions({ text }: Reading, { body }: Block): string {
  if (body === null || body.end - body.start > longestOpening) return ''
  const name = conditionHeading.pattern.exec(text.slice(body.start, body.end).trim())?.groups?.name ?? ''
  return isScope(name) && !openHeading.pattern.test(name) ? name : ''
}

/** Whom a heading names: the whole of it, or those whose conditions it opens; empty for other headings. */
function scopeOfHeading(words: string): string {
  const name = conditionHeading.pattern.exec(words)?.groups?.name
  if (name !== undefined) return isScope(name) && !openHeading.pattern.test(name) ? name : ''
  return scopeHeading.pattern.test(words) && !openHeading.pattern.test(words) ? words : ''
}
