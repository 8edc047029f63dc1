import type { Form } from '../../../schemas/rule.ts'
import type { Span } from '../../../schemas/span.ts'
import {
  anyApplicant,
  conditional,
  copiedFirst,
  demandBracket,
  description,
  entrySubject,
  holdsPapers,
  instruction,
  opensWithTitle,
  optionalRemark,
} from '../../words/document-entries.ts'
import { strengthOf } from './document-nouns.ts'
import { readCopies, readFiscalYears, readForms } from './document-words.ts'
import { headOf, openingOf } from './entry-head.ts'
import { apart, readTail, tailOf } from './entry-tail.ts'
import {
  bracketsOf,
  itemOf,
  nameWords,
  outsideBrackets,
  type Segment,
  segmentsOf,
  type Texts,
  trimName,
} from './segments.ts'

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
  /** Documents that the entry asks for beside it in a case: ；⟦属于联合申报的，提供合作协议⟧. */
  readonly others: readonly DocumentEntry[]
  /** Whether the name ends in a noun for a document. */
  readonly sure: boolean
}

/**
 * Reads one entry of a list of documents.
 *
 *     ⟦2021、2022年度审计报告（含研发费用）⟧，如无年度审计报告，则提供⟦…纳税申报表⟧（…加盖企业公章）
 *      item                                   condition          alternative
 */
export function readEntry(texts: Texts, span: Span): DocumentEntry | null {
  const { text, folded } = texts
  const segments = segmentsOf(folded, span)
  const opened = openingOf(texts, segments)
  const rest = segments.slice(opened.skip)
  const [first] = rest
  if (first === undefined) return null
  const [head, tail] = headOf(texts, rest, first)
  const words = folded.slice(head.start, head.end)
  const inner = conditional.pattern.exec(words)?.groups
  const subject = inner === undefined ? entrySubject.pattern.exec(words)?.groups : undefined
  const named = inner?.rest ?? subject?.rest ?? subject?.form ?? words
  const trimmed = trimName(folded, { start: head.end - named.length, end: head.end })
  if (trimmed.end <= trimmed.start) return null
  const copied = copiedFirst.pattern.exec(folded.slice(trimmed.start, trimmed.end))
  const name = { start: trimmed.start + (copied?.[0].length ?? 0), end: trimmed.end }
  if (opened.label !== null && description.pattern.test(folded.slice(name.start, name.end))) {
    return labelled(texts, segments)
  }
  const holder =
    subject?.subject === undefined || anyApplicant.pattern.test(subject.subject)
      ? null
      : text.slice(head.start, head.start + subject.subject.length)
  const whose = copied?.groups?.whom === undefined ? holder : copied.groups.whom
  const condition = opened.condition ?? inner?.condition ?? null
  const whole = { start: head.start, end: head.end }
  return describeEntry(texts, { name, whole, tail, condition, label: opened.label ?? whose })
}

/** An entry of which only the label names the document, as what follows describes it: 项目申报片：片长10分钟以内. */
function labelled(texts: Texts, segments: readonly Segment[]): DocumentEntry | null {
  const [first, ...tail] = segments
  if (first === undefined) return null
  const name = trimName(texts.folded, first)
  const whole = { start: first.start, end: first.end }
  return describeEntry(texts, { name, whole, tail, condition: null, label: null })
}

type Described = Pick<DocumentEntry, 'name' | 'whole' | 'condition' | 'label'> & { readonly tail: readonly Segment[] }

function describeEntry(texts: Texts, { name, whole, tail, condition, label }: Described): DocumentEntry {
  const { folded } = texts
  const [own, others] = apart(texts, whole.end, tailOf(folded, whole.end, tail))
  const told = readTail(texts, own, folded.charAt(whole.end) === ':')
  const remark = bracketsOf(folded, whole).find(each => optionalRemark.pattern.test(each.words))?.words
  const words = withoutContents(folded, whole) + told.words
  return {
    name,
    whole: { start: whole.start, end: told.end ?? whole.end },
    item: itemOf(texts, name),
    parts: told.parts,
    copies: readCopies(words),
    form: readForms(words),
    fiscalYears: readFiscalYears(folded.slice(name.start, name.end)),
    condition: condition ?? remark ?? told.condition,
    label,
    alternative: alternativeOf(texts, told.instead),
    others: others.flatMap(span => readEntry(texts, span) ?? []),
    sure: isSure(folded, name, whole),
  }
}

/** An entry's document, what may stand in for it, and what it asks for beside it, each as an item of the list. */
export const inTurn = (entry: DocumentEntry): { readonly entry: DocumentEntry; readonly instead: boolean }[] => [
  { entry, instead: false },
  ...(entry.alternative === null ? [] : [{ entry: entry.alternative, instead: true }]),
  ...entry.others.flatMap(inTurn),
]

/** The document that stands in for one that is missing, with the case: ⟦如无年度审计报告⟧，则提供⟦纳税申报表⟧. */
function alternativeOf({ text, folded }: Texts, span: Span | null): DocumentEntry | null {
  if (span === null) return null
  const match = conditional.pattern.exec(folded.slice(span.start, span.end))?.groups
  if (match?.condition === undefined || match.rest === undefined) return null
  const entry = readEntry({ text, folded }, { start: span.end - match.rest.length, end: span.end })
  const condition = text.slice(span.start, span.start + match.condition.length)
  return entry === null ? null : { ...entry, condition, whole: span }
}

/** The words about a document without what its brackets say that it holds: 登记表⟦（附身份证复印件）⟧. */
function withoutContents(folded: string, whole: Span): string {
  let words = folded.slice(whole.start, whole.end)
  for (const { words: inside } of bracketsOf(folded, whole))
    if (holdsPapers.pattern.test(inside) && !demandBracket.pattern.test(inside))
      words = words.replace(`(${inside})`, '')
  return words
}

/** Whether an entry names a document for certain, and is neither a shape alone nor an instruction about the papers. */
function isSure(folded: string, name: Span, whole: Span): boolean {
  if (opensWithTitle.pattern.test(folded.slice(name.start, name.end))) return true
  const strength = strengthOf(nameWords(folded, name))
  if (strength === null || strength === 'form') return false
  return strength !== 'generic' || !instruction.pattern.test(outsideBrackets(folded, whole))
}
