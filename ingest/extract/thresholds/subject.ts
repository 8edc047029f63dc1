import { quote, type Span } from '../../../schemas/span.ts'
import { enumerationComma, listJoint } from '../../words/distribution.ts'
import { givingTo, givingVerbs, granted } from '../../words/numbers/grants.ts'
import { standsAlone } from '../../words/particles/alone.ts'
import {
  agedNouns,
  baseClause,
  countingVerbs,
  genitive,
  keptEnds,
  notMeasured,
  notNoun,
  nounStops,
  quotedName,
  strayMarker,
  subjectClosers,
  subjectOpeners,
  weakSubject,
} from '../../words/subjects.ts'
import type { QuantityMention } from '../quantities/mention.ts'

const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length)
const openers = Map.groupBy(longestFirst(subjectOpeners), word => word.charCodeAt(0))
const closers = Map.groupBy(longestFirst(subjectClosers), word => word.charCodeAt(word.length - 1))

const stops = '\t,;。:!?、\n'
/** How far back what is measured may begin. */
const reach = 80

/**
 * Start of the words that lead up to a number: the clause's start, an unclosed bracket or `floor`; brackets that close are
 * stepped over.
 *
 *     （六）近一年⟦高新技术产品（服务）收入占企业同期总收入的比例⟧不低于40%
 */
export function leadStart(folded: string, at: number, floor: number): number {
  let start = at
  const least = Math.max(floor, at - reach)
  while (start > least) {
    const character = folded.charAt(start - 1)
    if (character === ')' || character === '》' || character === '”') {
      const opening = character === ')' ? '(' : character === '》' ? '《' : '“'
      const open = folded.slice(least, start - 1).lastIndexOf(opening)
      if (open < 0) return start
      start = least + open
    } else if (character === '(' || character === '“' || (stops.includes(character) && character !== '、')) return start
    else start -= 1
  }
  return start
}

/** Cuts the words that only join what is measured to its sentence; null where nothing is left that names anything. */
export function trimSubject(folded: string, span: Span): Span | null {
  let { start, end } = span
  start += strayMarker.pattern.exec(folded.slice(start, Math.min(end, start + 5)))?.[0].length ?? 0
  start += notMeasured.pattern.exec(folded.slice(start, end))?.[0].length ?? 0
  for (let cut = true; cut && end > start; ) {
    cut = false
    while (folded.charAt(start) === ' ') start += 1
    const opener = openers.get(folded.charCodeAt(start))?.find(each => folded.startsWith(each, start))
    if (opener && end - start > opener.length + 1 && standsAlone(opener, folded, start)) {
      start += opener.length
      cut = true
    }
    const closer = closers
      .get(folded.charCodeAt(end - 1))
      ?.find(each => end - each.length >= start && folded.startsWith(each, end - each.length))
    const isOwn = closer && standsAlone(closer, folded, end - closer.length)
    if (isOwn && !keptEnds.pattern.test(folded.slice(start, end))) {
      end -= closer.length
      cut = true
    }
  }
  return end <= start || weakSubject.pattern.test(folded.slice(start, end)) ? null : { start, end }
}

/** The noun behind a number: 摇出3套⟦房屋⟧供申请对象选择. */
export function nounBehind(folded: string, end: number): Span | null {
  const start = folded.startsWith(genitive, end) ? end + genitive.length : end
  const stretch = folded.slice(start, start + 24)
  const title = quotedName.pattern.exec(stretch)?.[0].length
  if (title !== undefined) return { start, end: start + title }
  const stop = nounStops.pattern.exec(stretch)
  const length = (stop ? stretch.slice(0, stop.index) : stretch).trimEnd().length
  if (stretch.charAt(length) === ':') return null
  return length > 1 && !notNoun.pattern.test(stretch) ? { start, end: start + length } : null
}

/** Behind the noun of the number before, where a list goes on: 小班6个⟦班、⟧每班25人. */
function behindList(folded: string, start: number, end: number, floor: number): number {
  if (start !== floor) return start
  const joint = listJoint.pattern.exec(folded.slice(start, end))
  return joint ? start + joint.index + joint[0].length : start
}

/** The noun behind a number that its measure counts: nothing behind 60分, and behind 18岁 only those who are of that age. */
function nounFor(folded: string, { measure, end }: QuantityMention): Span | null {
  const noun = measure === 'score' ? null : nounBehind(folded, end)
  return noun !== null && measure === 'age' && !agedNouns.pattern.test(quote(folded, noun)) ? null : noun
}

/** What stands before a bracket that holds numbers of its own and closes right before a number: ⟦新秀奖⟧（35周岁以下）10项. */
function outsideBracket(folded: string, lead: number, floor: number): Span | null {
  if (folded.charAt(lead - 1) !== ')' || folded.slice(floor, lead).includes('(')) return null
  const least = Math.max(0, lead - reach)
  const open = least + folded.slice(least, lead).lastIndexOf('(')
  return open < least ? null : trimSubject(folded, { start: leadStart(folded, open, least), end: open })
}

/** What a number measures: the words before it, or, where a thing is counted, the noun behind it. */
export function subjectOf(folded: string, mention: QuantityMention, floor: number, listed: boolean): Span | null {
  const named = outsideBracket(folded, mention.lead, floor)
  if (named) return named
  const lead =
    folded.charAt(mention.lead - 1) === enumerationComma ? mention.lead : leadStart(folded, mention.lead, floor)
  const start = listed ? behindList(folded, lead, mention.lead, floor) : lead
  const base = baseClause.pattern.exec(folded.slice(start, mention.lead))?.groups?.what
  const end = base === undefined ? mention.lead : start + base.length
  const before = trimSubject(folded, { start, end })
  const behind = nounFor(folded, mention)
  const words = folded.slice(start, mention.lead)
  const said = folded.slice(mention.start, mention.number.start)
  const asked = [said, words, before === null ? '' : quote(folded, before)].some(each =>
    countingVerbs.pattern.test(each),
  )
  const counted = mention.measure === 'count' && before !== null && asked
  const given = behind !== null && givingTo.pattern.test(words) && granted.pattern.test(quote(folded, behind))
  const owned = mention.measure === 'count' && words.endsWith(genitive)
  const verbal = counted || given || owned || givingVerbs.pattern.test(words)
  return behind !== null && (before === null || verbal) ? behind : before
}
