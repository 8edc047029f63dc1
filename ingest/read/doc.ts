import WordExtractor from 'word-extractor'
import { ok, type Result } from '../../schemas/result.ts'
import { totalRow } from '../words/page-layout.ts'
import { openCompoundFile } from './compound-file.ts'
import { readDocMarks } from './doc-marks.ts'
import { checkText } from './quality.ts'
import { refuse } from './refusal.ts'
import { type Piece, type SourceBuilder, startSource } from './source-builder.ts'
import type { ReadProblem, SourceText } from './source-text.ts'

const PART = 'WordDocument'
/** How many paragraphs a cell may have. */
const MOST_IN_CELL = 12

type Line = { readonly number: number; readonly text: string }

/** A hyphen that does not break comes as a control character, so do soft hyphens and fields. */
const mend = (text: string): string =>
  text
    .replaceAll('\u001e', '-')
    .split('')
    .filter(character => character >= ' ' || character === '\t')
    .join('')

const pieceOf = ({ number, text }: Line, start: number, end: number): Piece => ({
  text: text.slice(start, end),
  at: { type: 'paragraph', part: PART, paragraph: number, offset: start },
})

/** The lines that make up the table row that begins at a line, or none: a row ends with a tab, and its cells may hold paragraphs. */
function takeRow(lines: readonly Line[], from: number, columns: number | null): Line[] | null {
  const row: Line[] = []
  for (const line of lines.slice(from, from + MOST_IN_CELL)) {
    row.push(line)
    if (!line.text.endsWith('\t')) continue
    const cells = row.reduce((sum, { text }) => sum + text.split('\t').length - 1, 0)
    return row.length === 1 || cells === columns ? row : null
  }
  return null
}

/**
 * Writes the cells of a row.
 *
 * The format does not tell which cells are merged; a row of sums that lacks cells lacks them behind its first.
 */
function writeRow(row: readonly Line[], table: number, missing: number, source: SourceBuilder): void {
  const pieces: Piece[] = []
  const [first] = row
  if (first !== undefined && row.length === 1 && missing > 0 && totalRow.pattern.test(first.text)) {
    const end = first.text.indexOf('\t')
    const rest = pieceOf(first, end, first.text.length - 1)
    const cells = [pieceOf(first, 0, end), { text: '\t'.repeat(missing), at: null }, rest]
    source.line({ type: 'row', table, header: false }, cells)
    return
  }
  row.forEach((line, index) => {
    if (index > 0) pieces.push({ text: ' ', at: null })
    pieces.push(pieceOf(line, 0, index === row.length - 1 ? line.text.length - 1 : line.text.length))
  })
  source.line({ type: 'row', table, header: false }, pieces)
}

function writeBody(body: string, source: SourceBuilder): void {
  const lines = body.split('\n').map((text, index) => ({ number: index + 1, text: mend(text) }))
  let table = 0
  let columns: number | null = null
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]
    if (line === undefined) break
    const row = line.text.includes('\t') ? takeRow(lines, index, columns) : null
    if (row === null) {
      if (line.text.trim() !== '') {
        source.line({ type: 'paragraph' }, [pieceOf(line, 0, line.text.length)])
        columns = null
      }
      index += 1
      continue
    }
    if (columns === null) table += 1
    const cells = row.reduce((sum, { text }) => sum + text.split('\t').length - 1, 0)
    columns = Math.max(columns ?? 0, cells)
    writeRow(row, table, columns - cells, source)
    index += row.length
  }
}

function writeNotes(text: string, source: SourceBuilder): void {
  for (const line of text.split('\n').map(mend)) {
    if (line.trim() !== '') source.line({ type: 'note' }, [{ text: line.trim(), at: null }])
  }
}

/** Reads a Word file of 1997 to 2003: its words; automatic numbers are not among them, and how many is told. */
export async function readDoc(bytes: Uint8Array): Promise<Result<SourceText, ReadProblem>> {
  const file = openCompoundFile(bytes)
  if (file.has('EncryptedPackage')) refuse({ code: 'needs-password' })
  if (!file.has(PART)) refuse({ code: 'not-a-document', detail: 'compound file' })
  const { numbered, revised } = readDocMarks(file)
  const document = await new WordExtractor().extract(Buffer.from(bytes))
  const raw = { filterUnicode: false }
  const body = document.getBody(raw)
  checkText(body)
  const source = startSource()
  writeBody(body, source)
  writeNotes(document.getTextboxes(raw), source)
  writeNotes(document.getFootnotes(raw), source)
  writeNotes(document.getEndnotes(raw), source)
  if (numbered > 0) source.lose('missing-number', undefined, numbered)
  if (revised > 0) source.lose('revision', undefined, revised)
  const header = document.getHeaders(raw).replace(/\s+/g, ' ').trim()
  if (/\p{L}/u.test(header)) source.lose('header-footer', header.slice(0, 60))
  if (document.getAnnotations(raw).trim() !== '') source.lose('comment')
  return ok(source.finish({ mediaType: 'application/msword', pages: null, facts: {} }))
}
