import { numeralCharacter, revisedNumber } from '../words/revisions.ts'
import type { CompoundFile } from './compound-file.ts'
import { refuse } from './refusal.ts'

/** What the properties of an old Word file tell beside its words. */
export type DocMarks = {
  /** Paragraphs that a list numbers: the number is not in the text. */
  readonly numbered: number
  /** Runs that a tracked change inserts or deletes. */
  readonly revised: number
}

type Piece = { readonly from: number; readonly to: number; readonly wide: boolean }
type Property = { readonly code: number; readonly operand: number }

const PAGE = 512
const LIST = 0x460b
const DELETED = 0x0800
const INSERTED = 0x0801
const sizes = [1, 1, 2, 4, 2, 2, 0, 3]

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The properties in a list of modifiers ([MS-DOC] 2.2.5.1). */
function toProperties(list: Uint8Array): Property[] {
  const view = viewOf(list)
  const properties: Property[] = []
  for (let at = 0; at + 2 < list.length; ) {
    const code = view.getUint16(at, true)
    const kind = code >> 13
    const variable = code === 0xd608 ? view.getUint16(at + 2, true) + 1 : (list[at + 2] ?? 0) + 1
    const size = kind === 6 ? variable : (sizes[kind] ?? 1)
    properties.push({ code, operand: list[at + 2] ?? 0 })
    at += 2 + size
  }
  return properties
}

/** The pages of the main stream that hold the properties of runs or paragraphs. */
function pagesOf(main: Uint8Array, table: Uint8Array, at: number): Uint8Array[] {
  const fib = viewOf(main)
  const [offset, length] = [fib.getUint32(at, true), fib.getUint32(at + 4, true)]
  const count = Math.max(0, Math.floor((length - 4) / 8))
  const view = viewOf(table.subarray(offset, offset + length))
  return Array.from({ length: count }, (_, index) => view.getUint32(4 * (count + 1) + 4 * index, true) & 0x3fffff)
    .map(page => main.subarray(page * PAGE, (page + 1) * PAGE))
    .filter(page => page.length === PAGE)
}

type Run = { readonly from: number; readonly to: number; readonly properties: readonly Property[] }

function runsOf(page: Uint8Array, entry: 1 | 13): Run[] {
  const view = viewOf(page)
  const count = Math.min(page[PAGE - 1] ?? 0, 100)
  return Array.from({ length: count }, (_, index) => {
    const place = 2 * (page[4 * (count + 1) + entry * index] ?? 0)
    const size = page[place] ?? 0
    const short = entry === 1 || size !== 0
    const start = place + (short ? 1 : 2) + (entry === 13 ? 2 : 0)
    const length = entry === 1 ? size : short ? 2 * size - 3 : 2 * (page[place + 1] ?? 0) - 2
    const properties = place === 0 || length <= 0 ? [] : toProperties(page.subarray(start, start + length))
    return { from: view.getUint32(4 * index, true), to: view.getUint32(4 * index + 4, true), properties }
  })
}

/** Where the words of the file stand in the main stream, and whether a character takes two bytes there. */
function piecesOf(main: Uint8Array, table: Uint8Array): Piece[] {
  const fib = viewOf(main)
  const start = fib.getUint32(0x1a2, true)
  const clx = table.subarray(start, start + fib.getUint32(0x1a6, true))
  const view = viewOf(clx)
  let at = 0
  while (clx[at] === 1) at += 3 + view.getUint16(at + 1, true)
  if (clx[at] !== 2) return []
  const count = Math.floor((view.getUint32(at + 1, true) - 4) / 12)
  const first = at + 5
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const characters = view.getUint32(first + 4 * index + 4, true) - view.getUint32(first + 4 * index, true)
    const place = view.getUint32(first + 4 * (count + 1) + 8 * index + 2, true)
    const wide = (place & 0x40000000) === 0
    const from = wide ? place : (place & 0x3fffffff) / 2
    return { from, to: from + characters * (wide ? 2 : 1), wide }
  })
}

function wordsAt(main: Uint8Array, pieces: readonly Piece[], { from, to }: Run): string {
  const piece = pieces.find(own => from >= own.from && from < own.to)
  if (piece === undefined) return ''
  const unit = piece.wide ? 2 : 1
  const around = main.subarray(Math.max(piece.from, from - unit), Math.min(piece.to, to + unit))
  return new TextDecoder(piece.wide ? 'utf-16le' : 'windows-1252').decode(around)
}

/** Looks at the properties of an old Word file; refuses it where a tracked change touches a number or a date. */
export function readDocMarks(file: CompoundFile): DocMarks {
  const main = file.get('WordDocument')
  if (main === undefined || main.length < 0x200) return refuse({ code: 'damaged', detail: 'no WordDocument stream' })
  const flags = viewOf(main).getUint16(0x0a, true)
  if ((flags & 0x0100) !== 0) refuse({ code: 'needs-password' })
  const table = file.get((flags & 0x0200) !== 0 ? '1Table' : '0Table')
  if (table === undefined) return { numbered: 0, revised: 0 }
  const pieces = piecesOf(main, table)
  const revised = pagesOf(main, table, 0xfa)
    .flatMap(page => runsOf(page, 1))
    .filter(({ properties }) =>
      properties.some(({ code, operand }) => (code === DELETED || code === INSERTED) && operand === 1),
    )
  for (const run of revised) {
    const words = wordsAt(main, pieces, run)
    const inner = words.slice(1, -1)
    const touches =
      revisedNumber.pattern.test(inner) ||
      numeralCharacter.pattern.test(words.charAt(0)) ||
      numeralCharacter.pattern.test(words.slice(-1))
    if (touches) refuse({ code: 'revisions-pending', quote: words.slice(0, 40) })
  }
  const numbered = pagesOf(main, table, 0x102)
    .flatMap(page => runsOf(page, 13))
    .filter(({ properties }) => properties.some(({ code, operand }) => code === LIST && operand !== 0))
  return { numbered: numbered.length, revised: revised.length }
}
