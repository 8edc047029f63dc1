import type { Span } from '../../../schemas/span.ts'
import { afterDocument, beforeName, documentJoins } from '../../words/document-lists.ts'
import { numeral } from '../../words/numerals.ts'
import { nounEndingAt } from './document-nouns.ts'
import { readCopies } from './document-words.ts'

/** A document named in running text: its name, and the brackets and copies that follow it. */
export type DocumentMention = {
  readonly name: Span
  /** Name, brackets and copies. */
  readonly whole: Span
  readonly copies: number | null
}

const byFirst = (words: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  Map.groupBy(
    [...words].sort((one, other) => other.length - one.length),
    word => word.charAt(0),
  )

const followers = byFirst(afterDocument)
const joins = byFirst(documentJoins)
const openings = byFirst(beforeName)

const wordAt = (words: ReadonlyMap<string, readonly string[]>, text: string, at: number): string | null =>
  words.get(text.charAt(at))?.find(word => text.startsWith(word, at)) ?? null

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

const copiesAhead = new RegExp(`[(]?(?:复印件|原件)?(?:[一1]式|各|均|共)?${numeral}[份套张本册](?:以上)?[)]?`, 'uy')
const countAhead = new RegExp(`${numeral}[份套张本册次](?!贷|子|工|科|年|性)`, 'uy')
/** The words for the papers before their list: 提交⟦如下材料：⟧申请书、年检结论. */
const labelAhead =
  /(?:以下|下列|如下)?(?:有关|相关|申报|申请|证明|书面|纸质)?(?:材料|资料|文件|证件|证明)(?:[(][^()]{0,30}[)])?:/uy

/**
 * The documents that an enumeration names, in its order; it ends where its grammar ends.
 *
 *     提交⟦推荐函⟧、⟦评审结论⟧和⟦符合认定标准的推荐企业名单⟧。    ⟦申请表⟧、⟦承诺书⟧各2份报送市局
 *
 * `text` is folded; one pass over the stretch, each noun found by its last character.
 */
export function findDocuments(text: string, { start, end }: Span): DocumentMention[] {
  const found: DocumentMention[] = []
  let from = nameStart(text, start, end)
  let at = from
  while (at < end) {
    const character = text.charAt(at)
    if (character === '(') {
      at = closing(text, at, end)
      continue
    }
    if (',。;:)'.includes(character) && at > from) break
    at += 1
    const stop = documentEnd(text, from, at, end)
    if (stop === null) continue
    found.push({ name: { start: from, end: at }, whole: { start: from, end: stop.whole }, copies: stop.copies })
    if (stop.next === null) break
    from = nameStart(text, stop.next, end)
    at = from
  }
  return distribute(text, found)
}

function nameStart(text: string, start: number, end: number): number {
  let at = start
  while (at < end) {
    countAhead.lastIndex = at
    const word = text.charAt(at) === '(' ? text.slice(at, closing(text, at, end)) : wordAt(openings, text, at)
    labelAhead.lastIndex = at
    const skipped = labelAhead.exec(text)?.[0] ?? word ?? countAhead.exec(text)?.[0]
    if (skipped === undefined || skipped.length === 0) break
    at += skipped.length
  }
  return Math.min(at, end)
}

type Stop = { readonly whole: number; readonly copies: number | null; readonly next: number | null }

/** Whether a document's name ends at `at`, what belongs to it behind, and where the next name begins. */
function documentEnd(text: string, from: number, at: number, end: number): Stop | null {
  const noun = nounEndingAt(text, at, from)
  if (noun === null) return null
  let whole = at
  while (whole < end && '》”"'.includes(text.charAt(whole))) whole += 1
  if (whole < end && text.charAt(whole) === '(') whole = closing(text, whole, end)
  if (nounStarts(text, whole, end)) return null
  etcAhead.lastIndex = whole
  whole += etcAhead.exec(text)?.[0].length ?? 0
  copiesAhead.lastIndex = whole
  const counted = copiesAhead.exec(text)?.[0] ?? ''
  const copies = counted === '' ? null : readCopies(counted)
  whole += counted.length
  if (counted !== '' && whole < end && text.charAt(whole) === '(') whole = closing(text, whole, end)
  if (whole >= end || ',。;:)'.includes(text.charAt(whole))) return { whole, copies, next: null }
  const join = wordAt(joins, text, whole)
  if (join !== null) return afterJoin(text, { whole, copies, next: whole + join.length }, end)
  if (longerNoun.test(text.slice(whole, whole + 2))) return null
  return counted !== '' || wordAt(followers, text, whole) !== null ? { whole, copies, next: null } : null
}

/** A shape or another noun that follows at once belongs to the name: 营业执照⟦复印件⟧, 申报表⟦电子版⟧. */
const nounStarts = (text: string, at: number, end: number): boolean =>
  shapeAhead.test(text.slice(at, Math.min(end, at + 8)))

/** 等 and what it stands for, with the shape of all before it: 出版合同、证明文件⟦等有关文本的复印件⟧. */
const etcAhead =
  /等(?:有关|相关|其他)?(?:文本|材料|文件|资料|证明材料|证明|证件)?(?:的)?(?:复印件|原件|扫描件|影印件)?/uy

/** A word that begins like a verb of submission and is a noun: 进展情况⟦报告⟧. */
const longerNoun = /^(?:报[告表名废考销关纸价批刊]|交[易通付流]|送货|申请[书表人]|经[费营济])/u

const shapeAhead =
  /^(?:复印件|原件|扫描件|影印件|电子版|电子件|纸质版|打印件|正本|副本|正副本|截图|照片|清单|目录|材料|资料)/u

/** 原件及复印件 and 意见和建议 stay one name: a shape, or a bare noun, opens no document of its own. */
function afterJoin(text: string, stop: Stop & { next: number }, end: number): Stop | null {
  const ahead = text.slice(stop.next, Math.min(end, stop.next + 8))
  if (bareAhead.test(ahead)) return null
  return stop
}

const bareAhead =
  /^(?:原件|复印件|扫描件|影印件|电子版|电子件|纸质版|副本|正本|建议|说明|附件|附表|摘要|清单)(?:[,。;:(、]|各|一|$|报|送|发|至|反馈)/u

/** 各N份 counts for every document of its enumeration that has no number of its own. */
function distribute(text: string, found: readonly DocumentMention[]): DocumentMention[] {
  const last = found.at(-1)
  if (last === undefined || last.copies === null || found.length < 2) return [...found]
  const counted = text.slice(last.name.end, last.whole.end)
  if (!/[各均]/u.test(counted)) return [...found]
  return found.map(each => (each.copies === null ? { ...each, copies: last.copies } : each))
}
