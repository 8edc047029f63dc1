import { quote, type Span } from '../../../schemas/span.ts'
import {
  aroundNames,
  behindShare,
  eachWords,
  inTurnWords,
  listedAfter,
  meanEnd,
  nameInList,
  namesInList,
  notName,
  numberEnd,
  totalGap,
  turnGap,
} from '../../words/distribution.ts'
import { givingTo } from '../../words/numbers/grants.ts'
import { isMeasure, jointTopic, measureNoun } from '../../words/numbers/measures.ts'
import { genitive } from '../../words/subjects.ts'
import type { QuantityMention } from '../quantities/mention.ts'
import { splitEnumeration } from '../roles.ts'
import { leadStart, trimSubject } from './subject.ts'
import { splitGroup } from './whom.ts'

/** How far before a list of names its label is looked for. */
const reach = 200

/** For whom one number of a list holds, and where the names begin. */
export type Share = {
  readonly names: readonly string[]
  readonly start: number
  /** What is shared out, where it stands behind the last name: 甲区、乙区的⟦标准⟧分别为… */
  readonly topic: string
}

/**
 * Who shares a number.
 *
 *     ⟦唐山市、保定、沧州和邯郸⟧各1100家    ⟦石家庄⟧1400家，…    一等奖10万元、⟦二等奖⟧5万元    其他项目均为2份
 */
export function sharesOf(
  folded: string,
  text: string,
  mentions: readonly QuantityMention[],
  sentence: Span,
): (Share | null)[] {
  const shares: (Share | null)[] = mentions.map(() => null)
  mentions.forEach((mention, index) => {
    const floor = Math.max(sentence.start, mentions[index - 1]?.end ?? 0)
    const start = skipBlank(folded, leadStart(folded, mention.start, floor))
    const lead = folded.slice(start, mention.start)
    if (inTurnWords.pattern.test(lead))
      inTurn(folded, text, mentions, index, { start, end: mention.start }, shares, sentence.start)
    if (shares[index] !== null) return
    shares[index] =
      eachWords.pattern.test(lead) && !meanEnd.pattern.test(lead)
        ? together(folded, text, { start, end: mention.start })
        : alone(folded, text, mentions, index, start, sentence)
  })
  return shares.map((share, index) => handedOn(folded, shares, mentions, share, index))
}

/** What the first name of a list says is shared out holds for those behind it: 奖学金一等8000元、⟦二等⟧5000元. */
function handedOn(
  folded: string,
  shares: readonly (Share | null)[],
  mentions: readonly QuantityMention[],
  share: Share | null,
  index: number,
): Share | null {
  if (share === null || share.topic !== '') return share
  for (let at = index; at > 0; at--) {
    const [before, one, other] = [shares[at - 1], mentions[at - 1], mentions[at]]
    if (!before || !one || !other || !isParallel(folded, one, other)) break
    if (before.topic !== '') return { ...share, topic: before.topic }
  }
  return share
}

function skipBlank(folded: string, from: number): number {
  let at = from
  while (folded.charAt(at) === ' ') at += 1
  return at
}

const clean = (names: readonly string[]): string[] =>
  names
    .map(name => name.replace(aroundNames.pattern, '').replace(aroundNames.pattern, ''))
    .filter(name => name !== '')
    .map(name => name.replace(numberEnd.pattern, ''))

/** A、B和C各N: the number holds for each. */
function together(folded: string, text: string, lead: Span): Share | null {
  const length = folded.slice(lead.start, lead.end).replace(eachWords.pattern, '').length
  const names = clean(splitEnumeration(text.slice(lead.start, lead.start + length)))
  if (names.length === 1 && measureNoun.pattern.test(names[0] ?? '')) return null
  return names.length > 0 && names.every(name => name.length > 1 && name.length <= 20 && !notName.pattern.test(name))
    ? { names, start: lead.start, topic: '' }
    : null
}

/** A N家，B M家: parallel names and numbers of one unit. */
function alone(
  folded: string,
  text: string,
  mentions: readonly QuantityMention[],
  index: number,
  leads: number,
  sentence: Span,
): Share | null {
  const mention = mentions[index]
  if (!mention) return null
  const told = listedAfter.pattern.exec(folded.slice(leads, mention.start))
  const from = leads + (told?.[0].length ?? 0)
  const start = from + (aroundNames.pattern.exec(folded.slice(from, mention.start))?.[0].length ?? 0)
  const words = folded.slice(start, mention.start)
  if (mention.compared && !underLabel(folded, Math.max(sentence.start, start - reach), start)) return null
  if (isMeasure.pattern.test(words)) return null
  const split = splitGroup(words)
  const isName = split !== null || (nameInList.pattern.test(words) && !notName.pattern.test(words))
  if (!isName || !behindShare.pattern.test(folded.slice(mention.end, mention.end + 1))) return null
  const [previous, next] = [mentions[index - 1], mentions[index + 1]]
  const isTotal = next !== undefined && totalGap.pattern.test(folded.slice(mention.end, next.start))
  const parallel = [previous, isTotal ? undefined : next].some(other => other && isParallel(folded, mention, other))
  if (!parallel) return null
  const name = text.slice(start, mention.start)
  const topic = told?.groups?.topic ? text.slice(leads, leads + told.groups.topic.length) : ''
  return { names: [split?.group ?? name], start, topic: split?.subject ?? topic }
}

/** Whether a list stands under a label that is a measure. */
function underLabel(folded: string, least: number, start: number): boolean {
  const before = folded.slice(least, start)
  return measureNoun.pattern.test(before.slice(0, Math.max(0, before.lastIndexOf(':'))))
}

/** Numbers of one unit with nothing but a short name between them. */
function isParallel(folded: string, one: QuantityMention, other: QuantityMention): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one]
  const gap = folded.slice(first.end, second.start).replace(aroundNames.pattern, '').replace(eachWords.pattern, '')
  return one.unit === other.unit && namesInList.pattern.test(gap)
}

/** A、B、C分别为x、y、z: each name has its number. */
function inTurn(
  folded: string,
  text: string,
  mentions: readonly QuantityMention[],
  index: number,
  lead: Span,
  shares: (Share | null)[],
  floor: number,
): void {
  let last = index
  for (let next = mentions[last + 1]; next; next = mentions[last + 1]) {
    const gap = folded.slice(mentions[last]?.end, next.start)
    if (!turnGap.pattern.test(gap) || next.unit !== mentions[index]?.unit) break
    last += 1
  }
  const listed = last === index ? null : turnsOf(folded, text, lead, last - index + 1, floor)
  listed?.names.forEach((name, at) => {
    const start = at === 0 ? lead.start : (mentions[index + at]?.start ?? lead.start)
    shares[index + at] = { names: [name], start, topic: listed.topic }
  })
}

type Turns = { readonly names: readonly string[]; readonly topic: string }

/** The names to which numbers are given in turn: those right before 分别, else those of the clause before. */
function turnsOf(folded: string, text: string, lead: Span, count: number, floor: number): Turns | null {
  const own = namesIn(folded, text, lead, count)
  if (own) {
    const behind = jointTopic.pattern.exec(own.at(-1) ?? '')
    if (behind?.groups?.topic !== undefined && behind.index > 1 && own.length > 1)
      return { names: [...own.slice(0, -1), (own.at(-1) ?? '').slice(0, behind.index)], topic: behind.groups.topic }
    const [final = '', ...topic] = (own.at(-1) ?? '').split(genitive)
    const base = inTurnWords.pattern.exec(folded.slice(lead.start, lead.end))?.groups?.base ?? ''
    return { names: [...own.slice(0, -1), final], topic: topic.join(genitive) || base }
  }
  const end = lead.start - 1
  if (end <= floor) return null
  const names = namesIn(folded, text, { start: skipBlank(folded, leadStart(folded, end, floor)), end }, count)
  if (!names) return null
  const last = (names.at(-1) ?? '').split(genitive)[0] ?? ''
  const topic = trimSubject(folded, lead)
  const words = topic ? quote(text, topic) : ''
  const whom = givingTo.pattern.test(quote(folded, lead)) && !measureNoun.pattern.test(words)
  return { names: [...names.slice(0, -1), last], topic: whom ? '' : words }
}

/** The names of an enumeration, if it has as many as there are numbers. */
function namesIn(folded: string, text: string, { start, end }: Span, count: number): string[] | null {
  const length = folded.slice(start, end).replace(inTurnWords.pattern, '').length
  const names = clean(splitEnumeration(text.slice(start, start + length)))
  return names.length === count && names.every((name, at) => name.length <= (at < count - 1 ? 24 : 48)) ? names : null
}
