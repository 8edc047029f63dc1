import type { Span } from '../../../schemas/span.ts'
import {
  alternativeMark,
  contentsBracket,
  demandBracket,
  entryVerb,
  issuedTitle,
  nameTail,
  optionalRemark,
} from '../../words/document-entries.ts'
import { instructionWords } from '../../words/documents.ts'
import { firstIn } from '../in-stretch.ts'
import { closing } from './document-names.ts'
import { strengthOf } from './document-nouns.ts'

/** The notice's text, and the same folded for matching. */
export type Texts = { readonly text: string; readonly folded: string }

/** A part of an entry with the mark that ends it; empty at the entry's end. */
export type Segment = Span & { readonly mark: string }

/** Parts of an entry between , ; : 。 outside brackets. */
export function segmentsOf(folded: string, { start, end }: Span): Segment[] {
  const segments: Segment[] = []
  let from = start
  let at = start
  while (at < end) {
    const character = folded.charAt(at)
    if (character === '(') {
      at = closing(folded, at, end)
      continue
    }
    if (',;:。'.includes(character) && !goesOn(folded, at)) {
      if (at > from) segments.push({ start: from, end: at, mark: character })
      from = at + 1
    }
    at += 1
  }
  if (end > from) segments.push({ start: from, end, mark: '' })
  return segments
}

/** Whether the name goes on behind a mark with another document of the same entry: A；或B. */
const goesOn = (folded: string, at: number): boolean => alternativeMark.pattern.test(folded.slice(at, at + 3))

/** A bracket of the outer level, and whether it tells form, copies or a way to fill in. */
export type Bracket = Span & { readonly words: string; readonly instruction: boolean }

/** The brackets of a stretch; those that instruct are no part of the name. */
export function bracketsOf(folded: string, { start, end }: Span): Bracket[] {
  const found: Bracket[] = []
  for (let at = firstIn(folded, '(', { start, end }); at >= 0; at = firstIn(folded, '(', { start: at, end })) {
    const close = closing(folded, at, end)
    const words = folded.slice(at + 1, close - 1)
    const told = instructionWords.some(word => words.includes(word)) || optionalRemark.pattern.test(words)
    const contents = contentsBracket.pattern.test(words) && !demandBracket.pattern.test(words)
    found.push({ start: at, end: close, words, instruction: told && !contents })
    at = close
  }
  return found
}

/** The name without the brackets that instruct, as the text writes it. */
export function itemOf({ text, folded }: Texts, name: Span): string {
  let item = ''
  let from = name.start
  for (const bracket of bracketsOf(folded, name)) {
    if (!bracket.instruction) continue
    item += text.slice(from, bracket.start)
    from = bracket.end
  }
  return unquoted(trimWords(item + text.slice(from, name.end)))
}

/** A name that stands in quotation marks as a whole, without them: “市民卡”. */
const unquoted = (name: string): string => /^“([^“”]+)”$/.exec(name)?.[1] ?? name

/** The words of a stretch that stand outside brackets. */
export function outsideBrackets(folded: string, span: Span): string {
  let words = ''
  let from = span.start
  for (const bracket of bracketsOf(folded, span)) {
    words += folded.slice(from, bracket.start)
    from = bracket.end
  }
  return words + folded.slice(from, span.end)
}

/** A name without the copies and commas that trail it: 照片⟦2张⟧. */
function trimWords(words: string): string {
  const name = words.trim()
  return name.slice(0, withoutTail(name, 0, name.length))
}

function withoutTail(text: string, start: number, end: number): number {
  let to = end
  for (let rounds = 0; rounds < 3; rounds += 1) {
    const tail = nameTail.pattern.exec(text.slice(Math.max(start, to - 24), to))
    if (tail === null || to - tail[0].length <= start + 1) break
    to -= tail[0].length
  }
  return to
}

/** A name without the verb before it and the copies behind it: ⟦提供⟧审计报告⟦一份⟧. */
export function trimName(folded: string, { start, end }: Span): Span {
  let from = start
  const issued = issuedTitle.pattern.exec(folded.slice(start, Math.min(end, start + 120)))
  if (issued?.groups?.lead !== undefined) from += issued.groups.lead.length
  while (from < end && ' 、-.'.includes(folded.charAt(from))) from += 1
  const verb = entryVerb.pattern.exec(folded.slice(from, Math.min(end, from + 60)))
  if (verb?.groups?.rest !== undefined) from += verb[0].length - verb.groups.rest.length
  return { start: from, end: withoutTail(folded, from, end) }
}

/** Whether a segment opens with a verb that asks for what follows it: ⟦提供⟧授权委托书. */
export const asksFor = (folded: string, segment: Segment | undefined): boolean =>
  segment !== undefined && entryVerb.pattern.test(folded.slice(segment.start, segment.end))

/** The longest end of a name that is looked at for its noun. */
const nounReach = 60

/** The words of a name in which its noun stands: no brackets, no copies, no closing quote. */
export const nameWords = (folded: string, span: Span): string =>
  trimWords(outsideBrackets(folded, span))
    .replace(/[》”"]$/, '')
    .slice(-nounReach)

/** Whether a stretch names a document, its brackets and copies aside. */
export const namesDocument = (folded: string, span: Span): boolean => strengthOf(nameWords(folded, span)) !== null
