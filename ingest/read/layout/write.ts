import { openingMark } from '../../words/page-layout.ts'
import type { Piece, SourceBuilder } from '../source-builder.ts'
import type { Place } from '../source-text.ts'
import { toBands } from './columns.ts'
import { takeFurniture } from './furniture.ts'
import { type LayoutBlock, toBlocks } from './paragraphs.ts'
import { isWide, type PageLine, type PageRuns, type RuledTable, type Run, type Segment } from './run.ts'

/** The pieces of a run: characters of one width each, so that the box of any of them can be computed. */
function runPieces(page: number, { text, left, right, baseline, size }: Run): Piece[] {
  const at = (from: number, to: number): Place => ({
    type: 'page',
    page,
    box: [from, baseline - 0.88 * size, to, baseline + 0.16 * size],
  })
  let wide = 0
  for (let index = 0; index < text.length; index += 1) if (isWide(text.charAt(index))) wide += 1
  const narrow = text.length - wide
  if (wide === 0 || narrow === 0) return [{ text, at: at(left, right) }]
  const wideWidth = Math.min(size, (right - left) / wide)
  const narrowWidth = Math.max(0, right - left - wide * wideWidth) / narrow
  const pieces: Piece[] = []
  let x = left
  let start = 0
  let from = left
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index)
    x += isWide(character) ? wideWidth : narrowWidth
    const next = text.charAt(index + 1)
    if (next !== '' && isWide(next) === isWide(character)) continue
    pieces.push({ text: text.slice(start, index + 1), at: at(from, x) })
    start = index + 1
    from = x
  }
  return pieces
}

/** The pieces of a segment; what its text has beyond its runs are the spaces that gaps stand for. */
function segmentPieces(page: number, { runs, text }: Segment): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const run of runs) {
    const supplied = text.charAt(at)
    if (!text.startsWith(run.text, at) && (supplied === ' ' || supplied === '\u3000')) {
      pieces.push({ text: supplied, at: null })
      at += 1
    }
    pieces.push(...runPieces(page, run))
    at += run.text.length
  }
  return pieces
}

const space = (count: number): Piece[] => (count === 0 ? [] : [{ text: ' '.repeat(count), at: null }])

/** The pieces of a line of text: parts that stand wide apart are words of their own, such as two issuers side by side. */
function linePieces({ page, segments, size }: PageLine): Piece[] {
  return segments.flatMap((segment, index) => {
    const before = segments[index - 1]
    const apart = before !== undefined && segment.left - before.right > 2.5 * size
    return [...space(apart ? 2 : 0), ...segmentPieces(page, segment)]
  })
}

const firstOf = (pieces: readonly Piece[]): string => pieces[0]?.text.at(0) ?? ''
const lastOf = (pieces: readonly Piece[]): string => pieces.at(-1)?.text.at(-1) ?? ''

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')

/** Whether the words at both sides of a line's end make an address, which goes on without a space. */
function isAddress(before: readonly Piece[], after: readonly Piece[]): boolean {
  const [one = ''] = /[!-~]*$/.exec(textOf(before.slice(-3)).slice(-80)) ?? []
  const [other = ''] = /^[!-~]*/.exec(textOf(after.slice(0, 3)).slice(0, 80)) ?? []
  return /:\/\/|@|[a-z0-9]\.[a-z]/i.test(one + other)
}

/** Joins lines: a break between Chinese characters, inside a number or an address is no space; one between two words is. */
export function joinLines(lines: readonly PageLine[]): Piece[] {
  const pieces: Piece[] = []
  for (const line of lines) {
    const next = linePieces(line)
    const [one, other] = [lastOf(pieces), firstOf(next)]
    const latin = /[a-z,;]/.test(one) && /[A-Za-z]/.test(other) && !isAddress(pieces, next)
    pieces.push(...space(latin ? 1 : 0), ...next)
  }
  return pieces
}

type Tables = { number: number; edges: readonly number[] | null }

const sameEdges = (one: readonly number[] | null, other: readonly number[]): boolean =>
  one !== null && one.length === other.length && one.every((edge, index) => Math.abs(edge - (other[index] ?? 0)) < 5)

const withTabs = (cells: readonly (readonly Piece[])[]): Piece[] =>
  cells.flatMap((cell, index) => (index === 0 ? [...cell] : [{ text: '\t', at: null }, ...cell]))

function writeRuled({ rows, edges, cells }: RuledTable, table: number, source: SourceBuilder): void {
  const columns = edges.length - 1
  for (let row = 0; row < rows; row += 1) {
    const own = cells.filter(cell => cell.row === row)
    if (own.length === 0) continue
    const pieces = Array.from({ length: columns }, (_, column) =>
      own.filter(cell => cell.column === column).flatMap(({ lines }) => joinLines(lines)),
    )
    source.line({ type: 'row', table, header: false }, withTabs(pieces))
  }
}

/** The columns of an aligned table: where the parts of its fullest lines begin and end. */
function alignedColumns(lines: readonly PageLine[]): { left: number; right: number }[] {
  const columns: { left: number; right: number }[] = []
  const segments = lines.flatMap(line => line.segments).toSorted((one, other) => one.left - other.left)
  for (const { left, right } of segments) {
    const found = columns.find(column => left < column.right && right > column.left)
    if (found === undefined) columns.push({ left, right })
    else {
      found.left = Math.min(found.left, left)
      found.right = Math.max(found.right, right)
    }
  }
  return columns.sort((one, other) => one.left - other.left)
}

function writeAligned(lines: readonly PageLine[], table: number, source: SourceBuilder): void {
  const columns = alignedColumns(lines)
  for (const line of lines) {
    const cells = columns.map(column =>
      line.segments
        .filter(({ left, right }) => left < column.right && right > column.left)
        .flatMap(segment => segmentPieces(line.page, segment)),
    )
    source.line({ type: 'row', table, header: false }, withTabs(cells))
  }
}

/** Titles of notices have up to a hundred characters; what is longer is body text in a larger size. */
const MOST_TITLE = 120

function writeBlock(block: LayoutBlock, tables: Tables, source: SourceBuilder): void {
  if (block.type === 'ruled' || block.type === 'aligned') {
    const edges = block.type === 'ruled' ? (block.line.table?.edges ?? []) : []
    if (block.type === 'aligned' || !sameEdges(tables.edges, edges)) tables.number += 1
    tables.edges = edges
    if (block.type === 'aligned') writeAligned(block.lines, tables.number, source)
    else if (block.line.table !== null) writeRuled(block.line.table, tables.number, source)
    return
  }
  tables.edges = null
  const pieces = joinLines(block.lines)
  if (block.type !== 'title') source.line({ type: block.type }, pieces)
  else if (textOf(pieces).length > MOST_TITLE) source.line({ type: 'paragraph' }, pieces)
  else {
    const marked = openingMark.pattern.test(textOf(pieces))
    source.line({ type: 'heading', depth: marked ? 1 : 0 }, pieces)
  }
}

/** Reads pages: page numbers and headers apart, columns one after the other, lines joined into titles, paragraphs, tables and notes. */
export function writePages(pages: readonly PageRuns[], source: SourceBuilder): void {
  const banded = takeFurniture(pages, source).map(page => ({ ...page, bands: toBands(page) }))
  const tables: Tables = { number: 0, edges: null }
  for (const block of toBlocks(banded)) writeBlock(block, tables, source)
}
