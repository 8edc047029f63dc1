import type { Span } from '../../schemas/span.ts'
import { ideographOfRadical } from '../words/radicals.ts'
import { findDoubtful } from './character-kinds.ts'
import type { Loss, LossCode, Origin, Place, SourceLine, SourceText } from './source-text.ts'

/** Characters that stand together in the original, or that the reader supplies (`at` null). */
export type Piece = { readonly text: string; readonly at: Place | null }

/** What kind of line the next one is, without its span. */
export type LineKind =
  | { readonly type: 'screen' | 'paragraph' | 'note' }
  | { readonly type: 'heading'; readonly depth: number }
  | { readonly type: 'row'; readonly table: number; readonly header: boolean }

/** Builds a source text line by line. */
export type SourceBuilder = {
  readonly line: (kind: LineKind, pieces: readonly Piece[]) => void
  readonly lose: (code: LossCode, detail?: string, count?: number) => void
  readonly finish: (about: Pick<SourceText, 'mediaType' | 'pages' | 'facts'>) => SourceText
}

/** The brackets of a document number after a conversion that took them for quotation marks: „2025‟ for 〔2025〕. */
const yearBrackets = /\u201e(\d{4})\u201f/g

const radicals = /[\u2e80-\u2eff\u2f00-\u2fd5]/g

/** An empty source text to which a reader adds the lines of a document in reading order. */
export function startSource(): SourceBuilder {
  const parts: string[] = []
  const lines: SourceLine[] = []
  const origins: Origin[] = []
  const losses = new Map<LossCode, { count: number; details: Set<string> }>()
  let length = 0

  const lose = (code: LossCode, detail?: string, count = 1): void => {
    const loss = losses.get(code) ?? { count: 0, details: new Set<string>() }
    loss.count += count
    if (detail !== undefined && loss.details.size < 20) loss.details.add(detail)
    losses.set(code, loss)
  }
  const repair = (text: string): string =>
    text.replace(radicals, radical => {
      const ideograph = ideographOfRadical.get(radical)
      if (ideograph === undefined) return radical
      lose('character-repaired')
      return ideograph
    })
  const line = (kind: LineKind, pieces: readonly Piece[]): void => {
    const start = lines.length === 0 ? 0 : length + 1
    let end = start
    for (const { text, at } of pieces) {
      if (text === '') continue
      parts.push(end === start && lines.length > 0 ? `\n${repair(text)}` : repair(text))
      if (at !== null) origins.push({ span: { start: end, end: end + text.length }, at })
      end += text.length
    }
    if (end === start && lines.length > 0) parts.push('\n')
    lines.push({ ...kind, span: { start, end } })
    length = end
  }
  const bracket = (text: string): string =>
    text.replace(yearBrackets, (_, year: string) => {
      lose('character-repaired', undefined, 2)
      return `〔${year}〕`
    })
  const finish: SourceBuilder['finish'] = about => {
    const text = bracket(parts.join(''))
    const told = [...losses].map(([code, { count, details }]) => toLoss(code, count, [...details]))
    return {
      ...about,
      text,
      lines,
      origins,
      losses: told,
      doubtful: findDoubtful(text, losses.has('character-doubtful')),
    }
  }
  return { line, lose, finish }
}

const toLoss = (code: LossCode, count: number, details: readonly string[]): Loss =>
  details.length === 0 ? { code, count } : { code, count, detail: details.join('；') }

/** The part of a place that begins `by` characters into a run of `length` characters and is `size` characters long. */
export function placeWithin(at: Place, length: number, { start, end }: Span): Place {
  switch (at.type) {
    case 'line':
      return { ...at, column: at.column + start, offset: at.offset + start }
    case 'paragraph':
      return { ...at, offset: at.offset + start }
    case 'page': {
      const [left, top, right, bottom] = at.box
      const each = length === 0 ? 0 : (right - left) / length
      return { ...at, box: [left + each * start, top, left + each * end, bottom] }
    }
  }
}
