import { inherited, type Style } from './docx-numbering.ts'
import type { ParagraphFacts } from './docx-paragraph.ts'
import type { WordNode, WordTable, WordTree } from './docx-tree.ts'
import { cutLines, type ReadParagraph } from './paragraphs.ts'
import type { Piece } from './source-builder.ts'
import { toGrid } from './table-grid.ts'

/** Where bookmarks lead: the facts of a paragraph by the prefix of its part and its number. */
export type PartFacts = ReadonlyMap<string, { readonly part: string; readonly paragraphs: readonly ParagraphFacts[] }>

/** A line of a Word file before its kind is settled. */
export type WordLine =
  | ReadParagraph
  | { readonly type: 'row'; readonly table: number; readonly header: boolean; readonly cells: readonly Piece[][] }

type Collected = { facts: ParagraphFacts | null; pieces: Piece[]; notes: WordNode[]; offset: number; part: string }

const marker = /^(_source_[dfe])(\d+)$/

/** Collects the words of a paragraph with the place of each; a soft line break becomes LF. */
function collect(nodes: readonly WordNode[], facts: PartFacts, into: Collected): void {
  const add = (text: string): void => {
    const { facts: known, part } = into
    let rest = text
    // The number that was counted stands first and is in no file.
    const derived = into.offset < 0 ? Math.min(rest.length, -into.offset) : 0
    if (derived > 0) into.pieces.push({ text: rest.slice(0, derived), at: null })
    rest = rest.slice(derived)
    const offset = into.offset + derived
    if (rest !== '') {
      const at = known === null ? null : ({ type: 'paragraph', part, paragraph: known.number, offset } as const)
      into.pieces.push({ text: rest, at })
    }
    into.offset += text.length
  }
  for (const node of nodes) {
    if (node.type === 'text') add(node.value)
    else if (node.type === 'tab') add('\t')
    else if (node.type === 'break') add('\n')
    else if (node.type === 'checkbox') add(node.checked ? '☑' : '☐')
    else if (node.type === 'noteReference') into.notes.push(node)
    else if (node.type === 'bookmarkStart') {
      const [, prefix = '', number = ''] = marker.exec(node.name) ?? []
      const from = facts.get(prefix)
      const found = from?.paragraphs[Number(number) - 1]
      if (from !== undefined && found !== undefined) {
        into.facts = found
        into.part = from.part
        into.offset = -found.label.length
      }
    } else if (node.type === 'run' || node.type === 'hyperlink') collect(node.children, facts, into)
  }
}

/** Walks the tree of a Word file into lines in reading order: paragraphs, table rows, and notes after what refers to them. */
export function readWordLines(tree: WordTree, facts: PartFacts, styles: ReadonlyMap<string, Style>): WordLine[] {
  const lines: WordLine[] = []
  let tables = 0

  const addParagraph = (children: readonly WordNode[], asNote: boolean): WordNode[] => {
    const into: Collected = { facts: null, pieces: [], notes: [], offset: 0, part: '' }
    collect(children, facts, into)
    const style = into.facts?.style ?? null
    const note = asNote || (into.facts?.inBox ?? false)
    for (const pieces of cutLines(into.pieces)) {
      lines.push({
        type: 'paragraph',
        pieces,
        note,
        styleName: (style === null ? undefined : styles.get(style)?.name) ?? '',
        outline: into.facts?.outline ?? inherited(styles, style, 'outline'),
        centred: (into.facts?.align ?? inherited(styles, style, 'align')) === 'center',
        size: sizeOf(into.facts, styles),
      })
    }
    return into.notes
  }
  const addNotes = (references: readonly WordNode[]): void => {
    for (const reference of references) {
      if (reference.type !== 'noteReference') continue
      for (const node of tree.noteBody(reference.noteType, reference.noteId)) {
        if (node.type === 'paragraph') addParagraph(node.children, true)
      }
    }
  }
  const addTable = (table: WordTable): void => {
    tables += 1
    const number = tables
    const notes: WordNode[] = []
    for (const { header, cells } of layOut(table)) {
      const words = cells.map(nodes => cellPieces(nodes, facts, notes))
      lines.push({ type: 'row', table: number, header, cells: words })
    }
    addNotes(notes)
  }
  const add = (nodes: readonly WordNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'paragraph') addNotes(addParagraph(node.children, false))
      else if (node.type === 'table') addTable(node)
    }
  }
  add(tree.children)
  return lines
}

/** The font size in which most characters of a paragraph are set, in points. */
function sizeOf(facts: ParagraphFacts | null, styles: ReadonlyMap<string, Style>): number {
  const most = [...(facts?.sizes ?? [])].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0
  if (most > 0) return most
  return inherited(styles, facts?.style ?? null, 'size') ?? styles.get('')?.size ?? 10.5
}

type Row = { readonly header: boolean; readonly cells: readonly (readonly WordNode[])[] }

/** Rows in which every cell stands in its own column: places that a merged cell covers are empty. */
function layOut({ children }: WordTable): Row[] {
  const grid = toGrid(
    children.map(row =>
      row.children.map(({ colSpan, rowSpan, children: content }) => ({ columns: colSpan, rows: rowSpan, content })),
    ),
  )
  return grid.map((cells, index) => ({
    header: children[index]?.isHeader ?? false,
    cells: cells.map(content => content ?? []),
  }))
}

/** The words of a cell in one run: its paragraphs and the rows of a table inside it, a space between them. */
function cellPieces(nodes: readonly WordNode[], facts: PartFacts, notes: WordNode[]): Piece[] {
  const pieces: Piece[] = []
  const addPieces = (more: readonly Piece[]): void => {
    if (more.length === 0) return
    if (pieces.length > 0) pieces.push({ text: ' ', at: null })
    pieces.push(...more)
  }
  for (const node of nodes) {
    if (node.type === 'paragraph') {
      const into: Collected = { facts: null, pieces: [], notes: [], offset: 0, part: '' }
      collect(node.children, facts, into)
      notes.push(...into.notes)
      for (const line of cutLines(into.pieces)) addPieces(line)
    } else if (node.type === 'table') {
      for (const { cells } of layOut(node)) for (const cell of cells) addPieces(cellPieces(cell, facts, notes))
    }
  }
  return pieces
}
