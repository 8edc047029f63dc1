import type { Span } from '../../../schemas/span.ts'
import {
  addition,
  caseSegment,
  caseTail,
  closingLine,
  conditional,
  description,
  missing,
  optionalRemark,
  partLead,
  partTail,
  shapeOnly,
  speaksOfOthers,
  wholePart,
} from '../../words/document-entries.ts'
import { asksFor, namesDocument, type Segment, type Texts } from './segments.ts'

/** The segments behind a name that speak of its document: not those of a later sentence about other papers, or about all. */
export function tailOf(folded: string, end: number, tail: readonly Segment[]): readonly Segment[] {
  const others = tail.findIndex((each, index) => {
    const before = folded.charAt(tail[index - 1]?.end ?? end)
    const said = folded.slice(each.start, each.end)
    if ('。;'.includes(before) && closingLine.pattern.test(said)) return true
    return before === '。' && speaksOfOthers.pattern.test(said)
  })
  return others < 0 ? tail : tail.slice(0, others)
}

/** The segments of the document itself, and the stretches that ask for others in a case: ；⟦属于联合申报的，提供合作协议⟧. */
export function apart(texts: Texts, end: number, tail: readonly Segment[]): [readonly Segment[], Span[]] {
  const starts = [...tail.keys()].filter(index => opensOther(texts, end, tail, index))
  const spans = starts.map((index, at) => {
    const last = tail[(starts[at + 1] ?? tail.length) - 1]
    return { start: tail[index]?.start ?? end, end: last?.end ?? end }
  })
  return [tail.slice(0, starts[0] ?? tail.length), spans]
}

/** Whether a segment behind the name tells a case for which a document of its own is asked; behind a comma in one breath. */
function opensOther({ folded }: Texts, end: number, tail: readonly Segment[], index: number): boolean {
  const [segment, next] = [tail[index], tail[index + 1]]
  const before = folded.charAt(tail[index - 1]?.end ?? end)
  if (segment === undefined || !';。,'.includes(before)) return false
  const said = folded.slice(segment.start, segment.end)
  if (missing.pattern.test(said)) return false
  const inner = conditional.pattern.exec(said)?.groups?.rest
  if (inner !== undefined) return namesDocument(folded, { start: segment.end - inner.length, end: segment.end })
  if (before === ',' || segment.mark !== ',' || !asksFor(folded, next)) return false
  return caseSegment.pattern.test(said) || caseTail.pattern.test(said)
}

/** What stands behind the name: the contents of a container, forms and copies, a condition, an alternative. */
export type EntryTail = {
  /** The folded words, from which copies and shapes are read. */
  readonly words: string
  readonly end: number | null
  readonly parts: readonly string[]
  readonly condition: string | null
  /** The words about what stands in for the document where it is missing. */
  readonly instead: Span | null
}

/** Reads the segments behind a name; `container` where a colon stands between. */
export function readTail({ text, folded }: Texts, tail: readonly Segment[], container: boolean): EntryTail {
  const parts: string[] = []
  let [words, inContainer, held]: [string, boolean, number] = ['', container, 0]
  let [condition, end]: [string | null, number | null] = [null, null]
  for (const [index, segment] of tail.entries()) {
    const said = folded.slice(segment.start, segment.end)
    if (missing.pattern.test(said)) {
      const instead = { start: segment.start, end: tail.at(-1)?.end ?? segment.end }
      return { words, end, parts, condition, instead }
    }
    if (inContainer && shapeOnly.pattern.test(said)) inContainer = false
    else if (inContainer) {
      held = index > 0 && tail[index - 1]?.mark === ',' ? held : segment.start
      if (segment.mark !== ',' || index === tail.length - 1) addParts(parts, text.slice(held, segment.end))
      inContainer = segment.mark !== '。'
    } else if (addition.pattern.test(said)) {
      addParts(parts, text.slice(segment.start, segment.end).replace(addition.pattern, ''))
    } else if (optionalRemark.pattern.test(said)) condition = text.slice(segment.start, segment.end)
    words += said
    end = segment.end
  }
  return { words, end, parts, condition, instead: null }
}

function addParts(parts: string[], contents: string): void {
  if (description.pattern.test(contents)) return
  for (const part of wholePart.pattern.test(contents) ? [contents] : contents.split(/[、；;，,]/)) {
    const name = part.replace(partTail.pattern, '').replace(partLead.pattern, '').trim()
    if (name.length > 1) parts.push(name)
  }
}
