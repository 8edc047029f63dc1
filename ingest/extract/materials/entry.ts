import type { Form } from '../../../schemas/rule.ts'
import type { Span } from '../../../schemas/span.ts'
import {
  addition,
  besides,
  caseSegment,
  conditional,
  description,
  entrySubject,
  entryVerb,
  instruction,
  missing,
  nameTail,
  optionalRemark,
  shapeOnly,
} from '../../words/document-entries.ts'
import { instructionWords } from '../../words/documents.ts'
import { notListed } from '../../words/list-openers.ts'
import { closing, findDocuments } from './document-names.ts'
import { strengthOf } from './document-nouns.ts'
import { readCopies, readFiscalYears, readForms } from './document-words.ts'

/** A document as one entry of a list, or one mention, describes it. */
export type DocumentEntry = {
  /** The words that name it, brackets included. */
  readonly name: Span
  /** Name and all words that describe it. */
  readonly whole: Span
  readonly item: string
  readonly parts: readonly string[]
  readonly copies: number | null
  readonly form: readonly Form[]
  readonly fiscalYears: readonly number[]
  readonly condition: string | null
  /** Whose document it is, where the entry opens with a label that is no document: 法人：营业执照. */
  readonly label: string | null
  /** A document that may stand in for this one. */
  readonly alternative: DocumentEntry | null
  /** Whether the name ends in a noun for a document. */
  readonly sure: boolean
}

type Texts = { readonly text: string; readonly folded: string }
type Segment = Span & { readonly mark: string }

/** Parts of an entry between , ; : 。 outside brackets. */
function segmentsOf(folded: string, { start, end }: Span): Segment[] {
  const segments: Segment[] = []
  let from = start
  let at = start
  while (at < end) {
    const character = folded.charAt(at)
    if (character === '(') {
      at = closing(folded, at, end)
      continue
    }
    if (',;:。'.includes(character)) {
      if (at > from) segments.push({ start: from, end: at, mark: character })
      from = at + 1
    }
    at += 1
  }
  if (end > from) segments.push({ start: from, end, mark: '' })
  return segments
}

type Bracket = Span & { readonly words: string; readonly instruction: boolean }

/** Brackets of the outer level; those that tell form, copies or a way to fill in are no part of the name. */
function bracketsOf(folded: string, { start, end }: Span): Bracket[] {
  const found: Bracket[] = []
  for (let at = folded.indexOf('(', start); at >= 0 && at < end; at = folded.indexOf('(', at)) {
    const close = closing(folded, at, end)
    const words = folded.slice(at + 1, close - 1)
    const contents = /^(?:含|包括|包含|不含|以下简称|下称|简称|服务|或)/u.test(words)
    const told = instructionWords.some(word => words.includes(word)) || optionalRemark.pattern.test(words)
    found.push({ start: at, end: close, words, instruction: told && !(contents && !/需|须|加盖/u.test(words)) })
    at = close
  }
  return found
}

/** The name without the brackets that instruct, as the text writes it. */
function itemOf({ text, folded }: Texts, name: Span): string {
  let item = ''
  let from = name.start
  for (const bracket of bracketsOf(folded, name)) {
    if (!bracket.instruction) continue
    item += text.slice(from, bracket.start)
    from = bracket.end
  }
  return trimWords(item + text.slice(from, name.end))
}

/** A name without the copies and commas that trail it: 照片⟦2张⟧. */
function trimWords(words: string): string {
  let name = words.trim()
  for (let rounds = 0; rounds < 3; rounds += 1) {
    const tail = nameTail.pattern.exec(name.slice(-24))
    if (tail === null || tail[0].length >= name.length - 1) break
    name = name.slice(0, name.length - tail[0].length)
  }
  return name
}

const withoutBrackets = (folded: string, span: Span): string => {
  let words = ''
  let from = span.start
  for (const bracket of bracketsOf(folded, span)) {
    words += folded.slice(from, bracket.start)
    from = bracket.end
  }
  return words + folded.slice(from, span.end)
}

/** Whether a stretch names a document, its brackets and copies aside. */
export const namesDocument = (folded: string, span: Span): boolean => {
  const words = trimWords(withoutBrackets(folded, span)).replace(/[》”"]$/u, '')
  return strengthOf(words.slice(Math.max(0, words.length - 40))) !== null
}

function trimName(folded: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from < to && ' 、-.'.includes(folded.charAt(from))) from += 1
  const verb = entryVerb.pattern.exec(folded.slice(from, Math.min(to, from + 60)))
  if (verb?.groups?.rest !== undefined) from += verb[0].length - verb.groups.rest.length
  for (let rounds = 0; rounds < 3; rounds += 1) {
    const tail = nameTail.pattern.exec(folded.slice(Math.max(from, to - 24), to))
    if (tail === null || to - tail[0].length <= from + 1) break
    to -= tail[0].length
  }
  return { start: from, end: to }
}

/**
 * Reads one entry of a list of documents.
 *
 *     ⟦2021、2022年度审计报告（含研发费用）⟧，如无年度审计报告，则提供⟦…纳税申报表⟧（…加盖企业公章）
 *      item                                   condition          alternative
 */
export function readEntry(texts: Texts, span: Span): DocumentEntry | null {
  const segments = segmentsOf(texts.folded, span)
  const opened = openingOf(texts, segments)
  const rest = segments.slice(opened.skip)
  const first = rest[0]
  if (first === undefined) return null
  const [head, tail] = headOf(texts, rest, first)
  const inner = conditional.pattern.exec(texts.folded.slice(head.start, head.end))?.groups
  const condition = opened.condition ?? inner?.condition ?? null
  const subject =
    inner === undefined ? entrySubject.pattern.exec(texts.folded.slice(head.start, head.end))?.groups : undefined
  const named = inner?.rest ?? subject?.rest ?? subject?.form
  const start = named === undefined ? head.start : head.end - named.length
  const subjectEnd = head.start + (subject?.subject?.length ?? 0)
  const label = opened.label ?? (subject?.subject === undefined ? null : texts.text.slice(head.start, subjectEnd))
  const name = trimName(texts.folded, { start, end: head.end })
  if (name.end <= name.start) return null
  if (opened.label !== null && description.pattern.test(texts.folded.slice(name.start, name.end)))
    return labelled(texts, segments)
  return describeEntry(texts, {
    name,
    whole: { start: head.start, end: head.end },
    tail,
    condition,
    label,
  })
}

/** An entry of which only the label names the document, as what follows describes it: 项目申报片：片长10分钟以内. */
function labelled(texts: Texts, segments: readonly Segment[]): DocumentEntry | null {
  const [label, ...tail] = segments
  if (label === undefined) return null
  const name = trimName(texts.folded, label)
  return describeEntry(texts, {
    name,
    whole: { start: label.start, end: label.end },
    tail,
    condition: null,
    label: null,
  })
}

type Opening = { readonly skip: number; readonly condition: string | null; readonly label: string | null }

/** The label and the cases that stand before the document's name. */
function openingOf(texts: Texts, segments: readonly Segment[]): Opening {
  let opening: Opening = { skip: 0, condition: null, label: null }
  for (const segment of segments.slice(0, Math.min(3, segments.length - 1))) {
    const next = leadOf(texts, segment)
    if (next === null) break
    opening = {
      skip: opening.skip + 1,
      condition: next.condition ?? opening.condition,
      label: next.label ?? opening.label,
    }
  }
  return opening
}

/** What a segment before the name says: a label, a case, or only what else is handed in. */
function leadOf({ text, folded }: Texts, segment: Segment): Omit<Opening, 'skip'> | null {
  const words = folded.slice(segment.start, segment.end)
  const said = text.slice(segment.start, segment.end).trim()
  const isCase = caseSegment.pattern.test(words)
  if (segment.mark === ':' && !namesDocument(folded, segment) && words.length <= 30) {
    return isCase ? { condition: said, label: null } : { condition: null, label: said }
  }
  if (segment.mark !== ',') return null
  if (besides.pattern.test(words)) return { condition: null, label: null }
  return isCase ? { condition: said, label: null } : null
}

/** The segments that hold the name: the first, or as many as it takes to reach a document's noun. */
function headOf({ folded }: Texts, rest: readonly Segment[], first: Segment): [Segment, Segment[]] {
  for (let index = 0; index < Math.min(rest.length, 4); index += 1) {
    const segment = rest[index]
    if (segment === undefined || (index > 0 && rest[index - 1]?.mark !== ',')) break
    if (namesDocument(folded, trimName(folded, segment))) {
      return widen(folded, { ...segment, start: first.start }, rest.slice(index + 1))
    }
  }
  const mentioned = findDocuments(folded, trimName(folded, first))
  const [one, last] = [mentioned[0], mentioned.at(-1)]
  if (one === undefined || last === undefined || one.name.start > first.start + 4 || !isOwn(folded, one.name))
    return [first, rest.slice(1)]
  const head = { start: first.start, end: last.whole.end, mark: ',' }
  return [head, [{ ...first, start: head.end }, ...rest.slice(1)]]
}

/** A name goes on behind a comma where further documents follow with their copies: 学位证书，⟦职称证书及聘书复印件⟧各1份. */
function widen(folded: string, head: Segment, rest: readonly Segment[]): [Segment, Segment[]] {
  const [next] = rest
  if (next === undefined || head.mark !== ',') return [head, [...rest]]
  const mentioned = findDocuments(folded, next)
  const [one, last] = [mentioned[0], mentioned.at(-1)]
  const whole =
    one !== undefined && last !== undefined && one.name.start <= next.start + 2 && last.whole.end >= next.end
  if (!whole || last.copies === null || notListed.test(folded.slice(next.start, next.start + 12)))
    return [head, [...rest]]
  return [{ ...next, start: head.start }, rest.slice(1)]
}

const isOwn = (folded: string, name: Span): boolean => {
  const strength = strengthOf(folded.slice(name.start, name.end))
  return strength === 'strong' || strength === 'weak'
}

type Described = Pick<DocumentEntry, 'name' | 'whole' | 'condition' | 'label'> & { readonly tail: readonly Segment[] }

/** Whether an entry names a document for certain, and is neither a shape alone nor an instruction about the papers. */
function isSure(folded: string, name: Span, whole: Span): boolean {
  const strength = strengthOf(
    trimWords(withoutBrackets(folded, name))
      .replace(/[》”"]$/u, '')
      .slice(-60),
  )
  if (strength === null || strength === 'form') return false
  return strength !== 'generic' || !instruction.pattern.test(withoutBrackets(folded, whole))
}

function describeEntry(texts: Texts, { name, whole, tail, condition, label }: Described): DocumentEntry {
  const { folded } = texts
  const end = whole.end
  const others = tail.findIndex(
    (each, index) =>
      folded.charAt(tail[index - 1]?.end ?? end) === '。' && speaksOfOthers.test(folded.slice(each.start, each.end)),
  )
  const further = others < 0 ? tail : tail.slice(0, others)
  const told = readTail(texts, further, folded.charAt(end) === ':')
  const brackets = bracketsOf(folded, whole)
  const remark = brackets.find(each => optionalRemark.pattern.test(each.words))?.words ?? told.condition
  const words = folded.slice(whole.start, end) + told.words
  return {
    name,
    whole: { start: whole.start, end: told.end ?? end },
    item: itemOf(texts, name),
    parts: told.parts,
    copies: readCopies(words),
    form: readForms(words),
    fiscalYears: readFiscalYears(folded.slice(name.start, name.end)),
    condition: condition ?? remark,
    label,
    alternative: told.alternative,
    sure: isSure(folded, name, whole),
  }
}

/** A later sentence of an entry that names papers of its own tells nothing of the entry's document. */
const speaksOfOthers = /证明|证书|报告|执照|合同|协议|申请[书表]|申报[书表]|名单|清单/u

type Tail = {
  readonly words: string
  readonly end: number | null
  readonly parts: readonly string[]
  readonly condition: string | null
  readonly alternative: DocumentEntry | null
}

const bareList = /[、；;，,]/u

/** What stands behind the name: the contents of a container, forms and copies, a condition, an alternative. */
function readTail(texts: Texts, tail: readonly Segment[], container: boolean): Tail {
  const { text, folded } = texts
  const parts: string[] = []
  let [words, condition]: [string, string | null] = ['', null]
  let [end, alternative]: [number | null, DocumentEntry | null] = [null, null]
  let inContainer = container
  let held = 0
  for (const [index, segment] of tail.entries()) {
    const said = folded.slice(segment.start, segment.end)
    const isMissing = missing.pattern.test(said)
    if (isMissing) {
      alternative = alternativeOf(texts, tail.slice(index))
      break
    }
    if (inContainer && shapeOnly.pattern.test(said)) inContainer = false
    else if (inContainer) {
      held = index > 0 && tail[index - 1]?.mark === ',' ? held : segment.start
      if (segment.mark !== ',' || index === tail.length - 1) {
        for (const part of splitParts(text.slice(held, segment.end))) parts.push(part)
      }
      if (segment.mark === '。') inContainer = false
    } else if (addition.pattern.test(said)) {
      const contents = text.slice(segment.start, segment.end).replace(addition.pattern, '')
      for (const part of splitParts(contents)) parts.push(part)
    } else if (optionalRemark.pattern.test(said)) condition = text.slice(segment.start, segment.end)
    words += said
    end = segment.end
  }
  return { words, end, parts, condition, alternative }
}

/** Contents that tell how a paper comes about are one part: 成果来源可从专利、技术诀窍等方面提供证明. */
const told = /可从|需|须|应|提供|提交|通过|的[，,]/u

const splitParts = (contents: string): string[] =>
  description.pattern.test(contents)
    ? []
    : (told.test(contents) ? [contents] : contents.split(bareList))
        .map(part =>
          part
            .replace(/等(?:相关|有关)?(?:材料|资料)?$/u, '')
            .replace(/^[及和与]/u, '')
            .trim(),
        )
        .filter(part => part.length > 1)

function alternativeOf(texts: Texts, tail: readonly Segment[]): DocumentEntry | null {
  const [first] = tail
  const last = tail.at(-1)
  if (first === undefined || last === undefined) return null
  const span = { start: first.start, end: last.end }
  const said = texts.folded.slice(span.start, span.end)
  const match = conditional.pattern.exec(said)?.groups
  if (match?.condition === undefined || match.rest === undefined) return null
  const entry = readEntry(texts, { start: span.end - match.rest.length, end: span.end })
  if (entry === null) return null
  return { ...entry, condition: texts.text.slice(span.start, span.start + match.condition.length), whole: span }
}
