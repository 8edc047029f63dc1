import type { Span } from '../../../schemas/span.ts'
import { besides, caseSegment, caseTail, handsInBefore, siteStep } from '../../words/document-entries.ts'
import { enumerates, joins, newRequest, particle } from '../../words/document-grammar.ts'
import { notListed } from '../../words/list-openers.ts'
import { type DocumentMention, findDocuments } from './document-names.ts'
import { strengthOf } from './document-nouns.ts'
import { asksFor, namesDocument, type Segment, type Texts, trimName } from './segments.ts'

/** What stands before a document's name in its entry, and how many segments that takes. */
export type EntryOpening = { readonly skip: number; readonly condition: string | null; readonly label: string | null }

/** The longest label of an entry. */
const longestLabel = 30

/** The label and the cases that stand before the document's name: 法人：⟦…⟧, 委托代办的，提供⟦…⟧. */
export function openingOf(texts: Texts, segments: readonly Segment[]): EntryOpening {
  const long = longCase(texts, segments)
  if (long !== null) return long
  let opening: EntryOpening = { skip: 0, condition: null, label: null }
  for (const [index, segment] of segments.slice(0, Math.min(3, segments.length - 1)).entries()) {
    const next = leadOf(texts, segment, segments[index + 1])
    if (next === null) break
    const { skip, condition, label } = opening
    opening = { skip: skip + 1, condition: next.condition ?? condition, label: next.label ?? label }
  }
  return opening
}

/** A case that goes over commas before the verb that asks: ⟦出国前具有职称，出国后进行访学的⟧，须提供职称证明. */
function longCase({ text, folded }: Texts, segments: readonly Segment[]): EntryOpening | null {
  const [first] = segments
  for (const [index, segment] of segments.slice(0, Math.min(4, segments.length - 1)).entries()) {
    if (first === undefined || segment.mark !== ',') return null
    if (index === 0 || !asksFor(folded, segments[index + 1])) continue
    if (!caseTail.pattern.test(folded.slice(segment.start, segment.end))) continue
    return { skip: index + 1, condition: text.slice(first.start, segment.end).trim(), label: null }
  }
  return null
}

/** What a segment before the name says: a label, a case, or only what else is handed in. */
function leadOf({ text, folded }: Texts, segment: Segment, next?: Segment): Omit<EntryOpening, 'skip'> | null {
  const words = folded.slice(segment.start, segment.end)
  const said = text.slice(segment.start, segment.end).trim()
  const asks = asksFor(folded, next)
  const isCase =
    caseSegment.pattern.test(words) ||
    (asks && (caseTail.pattern.test(words) || (segment.mark === ',' && !namesDocument(folded, segment))))
  if (segment.mark === ':' && !namesDocument(folded, segment) && words.length <= longestLabel) {
    const whom = handsInBefore.pattern.exec(words)?.groups?.whom?.length ?? said.length
    return isCase ? { condition: said, label: null } : { condition: null, label: said.slice(0, whom) }
  }
  if (segment.mark !== ',') return null
  if (besides.pattern.test(words) || siteStep.pattern.test(words)) return { condition: null, label: null }
  return isCase ? { condition: said, label: null } : null
}

/** The segments that hold the name, joined, and those behind them. */
export type EntryHead = readonly [head: Segment, tail: readonly Segment[]]

/** Finds the segments that hold the name: the first, or as many as it takes to reach a document's noun. */
export function headOf({ folded }: Texts, rest: readonly Segment[], first: Segment): EntryHead {
  for (let index = 0; index < Math.min(rest.length, 4); index += 1) {
    const segment = rest[index]
    if (segment === undefined || (index > 0 && rest[index - 1]?.mark !== ',')) break
    if (namesDocument(folded, trimName(folded, segment))) {
      return widen(folded, { ...segment, start: first.start }, rest.slice(index + 1))
    }
  }
  const mentioned = findDocuments(folded, trimName(folded, first))
  const [one, last] = [mentioned[0], mentioned.at(-1)]
  if (one === undefined || last === undefined || one.name.start > first.start + 4 || !isOwn(folded, one.name)) {
    return [first, rest.slice(1)]
  }
  if (enumerates.pattern.test(folded.slice(last.whole.end, last.whole.end + 1))) return [first, rest.slice(1)]
  const head = { start: first.start, end: last.whole.end, mark: ',' }
  return [head, [{ ...first, start: head.end }, ...rest.slice(1)]]
}

/** A name goes on behind a comma where further documents follow with their copies: 学位证书，⟦聘书复印件⟧各1份. */
function widen(folded: string, head: Segment, rest: readonly Segment[]): EntryHead {
  const [next] = rest
  if (next === undefined || head.mark !== ',') return [head, rest]
  const mentioned = findDocuments(folded, next)
  const [one, last] = [mentioned[0], mentioned.at(-1)]
  const joined = joins.pattern.test(folded.slice(next.start, next.start + 2))
  if (one === undefined || last === undefined) return [head, rest]
  if (last.copies === null && !joined && !isNamed(folded, next, one)) return [head, rest]
  const whole = one.name.start <= next.start + 2 && last.whole.end >= next.end
  if (!whole || notListed.pattern.test(folded.slice(next.start, next.start + 12))) return [head, rest]
  return [{ ...next, start: head.start }, rest.slice(1)]
}

/** Whether a segment is nothing but the sure name of another paper: 授权委托书，⟦代理人身份证⟧. */
function isNamed(folded: string, next: Segment, { name, whole }: DocumentMention): boolean {
  const said = folded.slice(name.start, name.end)
  return (
    whole.end >= next.end && strengthOf(said) === 'strong' && !newRequest.pattern.test(said) && !said.includes(particle)
  )
}

function isOwn(folded: string, name: Span): boolean {
  const strength = strengthOf(folded.slice(name.start, name.end))
  return strength === 'strong' || strength === 'weak'
}
