import type { Span } from '../../../schemas/span.ts'
import {
  bareAhead,
  bodiesAhead,
  copiesAhead,
  countAhead,
  etcAhead,
  labelAhead,
  longerNoun,
  numberBehind,
  openPhrase,
  otherAhead,
  papersAhead,
  shapeAhead,
} from '../../words/document-grammar.ts'
import { afterDocument, beforeName, documentJoins } from '../../words/document-lists.ts'
import { distribute } from './distribution.ts'
import { endsInTitle, nounEndingAt } from './document-nouns.ts'
import { readCopies } from './document-words.ts'

/** A document named in running text: its name, and the brackets and copies that follow it. */
export type DocumentMention = {
  readonly name: Span
  /** Name, brackets and copies. */
  readonly whole: Span
  readonly copies: number | null
  /** The shape that the end of its enumeration gives to all before: …等文本的⟦复印件⟧. */
  readonly shape: string | null
  /** Whether only the word for papers behind its enumeration says that it is one: 保健卡⟦等资料⟧. */
  readonly among: boolean
}

const byFirst = (words: readonly string[]): ReadonlyMap<number, readonly string[]> =>
  Map.groupBy(
    [...words].sort((one, other) => other.length - one.length),
    word => word.charCodeAt(0),
  )

const followers = byFirst(afterDocument)
const joins = byFirst(documentJoins)
const openings = byFirst(beforeName)

const wordAt = (words: ReadonlyMap<number, readonly string[]>, text: string, at: number): string | null =>
  words.get(text.charCodeAt(at))?.find(word => text.startsWith(word, at)) ?? null

/** Where the bracket that opens at `at` closes, one past it; `end` where it stays open. */
export function closing(text: string, at: number, end: number): number {
  let depth = 0
  for (let index = at; index < end; index += 1) {
    const character = text.charAt(index)
    if (character === '(') depth += 1
    else if (character === ')' && --depth === 0) return index + 1
  }
  return end
}

/** What a sticky pattern finds at one place. */
function matchAt({ pattern }: { readonly pattern: RegExp }, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/**
 * The documents that an enumeration names, in its order; it ends where its grammar ends.
 *
 *     提交⟦推荐函⟧、⟦评审结论⟧和⟦符合认定标准的推荐企业名单⟧。    ⟦申请表⟧、⟦承诺书⟧各2份报送市局
 *
 * `text` is folded; one pass over the stretch, each noun found by its last character.
 */
export function findDocuments(text: string, { start, end }: Span): DocumentMention[] {
  const found: DocumentMention[] = []
  let { at: from, copies: ahead } = nameStart(text, start, end)
  let at = from
  while (at < end) {
    const character = text.charAt(at)
    if (character === '(') {
      at = closing(text, at, end)
      continue
    }
    if (',。;:)'.includes(character) && at > from) break
    const among = found.length > 0 && at > from + 1 && matchAt(papersAhead, text, at) !== null
    if (!among) at = quoteEnd(text, at, end) ?? at + 1
    const stop = documentEnd(text, from, at, end, among)
    if (stop === null) {
      if (among) at += 1
      continue
    }
    const { whole, copies, shape, next } = stop
    const name = { start: from, end: at }
    found.push({ name, whole: { start: from, end: whole }, copies: copies ?? ahead, shape, among })
    if (next === null) break
    ;({ at: from, copies: ahead } = nameStart(text, next, end))
    at = from
  }
  return distribute(text, found)
}

const quotePairs = ['“”', '《》', '‘’']
const quotes: ReadonlyMap<number, string> = new Map(quotePairs.map(pair => [pair.charCodeAt(0), pair.charAt(1)]))
const quoteOpening: ReadonlyMap<string, string> = new Map(quotePairs.map(pair => [pair.charAt(1), pair.charAt(0)]))
/** The farthest that a closing quotation mark is looked for. */
const longestQuote = 60

/** One past the quotation that opens at `at`, which no name begins or ends within. */
function quoteEnd(text: string, at: number, end: number): number | null {
  const mark = quotes.get(text.charCodeAt(at))
  if (mark === undefined) return null
  const close = text.slice(at, Math.min(end, at + longestQuote)).indexOf(mark)
  return close < 0 ? null : at + close + 1
}

/** Where a name begins, and the copies told before it: ⟦1份⟧申请表; 1份以上 leaves their number open. */
type Start = { readonly at: number; readonly copies: number | null }

function nameStart(text: string, start: number, end: number): Start {
  let [at, copies]: [number, number | null] = [start, null]
  while (at < end && matchAt(otherAhead, text, at) === null) {
    const word = text.charAt(at) === '(' ? text.slice(at, closing(text, at, end)) : wordAt(openings, text, at)
    const count = matchAt(countAhead, text, at)
    const skipped = (matchAt(labelAhead, text, at) ?? matchAt(bodiesAhead, text, at))?.[0] ?? word ?? count?.[0]
    if (skipped === undefined || skipped.length === 0) break
    if (count !== null && count.groups?.open === undefined) copies = readCopies(count[0])
    at += skipped.length
  }
  return { at: Math.min(at, end), copies }
}

/** The longest phrase behind a preposition that is looked through. */
const longestPhrase = 24

type Stop = Pick<DocumentMention, 'copies' | 'shape'> & { readonly whole: number; readonly next: number | null }

/** Whether a document's name ends at `at`, what belongs to it behind, and where the next name begins. */
function documentEnd(text: string, from: number, at: number, end: number, among: boolean): Stop | null {
  const isTitle = text.charAt(at - 1) === '》' && endsInTitle(text.slice(Math.max(from, at - 60), at))
  if (!among && !isTitle && !nounEnds(text, at, from)) return null
  if (openPhrase.pattern.test(text.slice(Math.max(from, at - longestPhrase), at))) return null
  let whole = at
  while (whole < end && '》”"'.includes(text.charAt(whole))) whole += 1
  if (whole < end && text.charAt(whole) === '(') whole = closing(text, whole, end)
  if (nounStarts(text, whole, end)) return null
  const etc = matchAt(etcAhead, text, whole)
  whole += etc?.[0].length ?? 0
  const counted = matchAt(copiesAhead, text, whole)?.[0] ?? matchAt(numberBehind, text, whole)?.[0] ?? ''
  whole += counted.length
  if (counted !== '' && whole < end && text.charAt(whole) === '(') whole = closing(text, whole, end)
  const stop = { whole, copies: counted === '' ? null : readCopies(counted), shape: etc?.groups?.shape ?? null }
  if (whole >= end || ',。;:)'.includes(text.charAt(whole))) return { ...stop, next: null }
  const join = wordAt(joins, text, whole)
  if (join !== null) return opensName(text, whole + join.length, end) ? { ...stop, next: whole + join.length } : null
  if (longerNoun.pattern.test(text.slice(whole, whole + 4))) return null
  return counted !== '' || wordAt(followers, text, whole) !== null ? { ...stop, next: null } : null
}

/** Whether a noun for papers ends at `at`, before a closing quotation mark or before the title of a work: 文稿“我的主张”. */
function nounEnds(text: string, at: number, from: number): boolean {
  const mark = quoteOpening.get(text.charAt(at - 1))
  if (mark === undefined) return nounEndingAt(text, at, from) !== null
  if (nounEndingAt(text, at - 1, from) !== null) return true
  const open = text.slice(Math.max(from, at - longestQuote), at).lastIndexOf(mark)
  return open > 0 && nounEndingAt(text, Math.max(from, at - longestQuote) + open, from) !== null
}

/** A shape or another noun that follows at once belongs to the name: 营业执照⟦复印件⟧, 申报表⟦电子版⟧. */
const nounStarts = (text: string, at: number, end: number): boolean =>
  shapeAhead.pattern.test(text.slice(at, Math.min(end, at + 8)))

/** 原件及复印件 and 意见和建议 stay one name: a shape, or a bare noun, opens no document of its own. */
const opensName = (text: string, at: number, end: number): boolean =>
  !bareAhead.pattern.test(text.slice(at, Math.min(end, at + 8)))
