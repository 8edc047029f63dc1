import type { Element, ElementContent, Root, Text } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { ok, type Result } from '../../schemas/result.ts'
import { decodeChinese } from './charset.ts'
import { elementsOf, findContent, isHidden, readFacts, unseen, wordsOf } from './html-page.ts'
import { limits } from './limits.ts'
import { textOf } from './paragraphs.ts'
import { checkText } from './quality.ts'
import { refuse } from './refusal.ts'
import { align, type PlaceOf, startPlaces } from './source-alignment.ts'
import { type LineKind, type Piece, type SourceBuilder, startSource } from './source-builder.ts'
import type { ReadProblem, SourceText } from './source-text.ts'
import { toGrid } from './table-grid.ts'

const blocks = new Set(
  `address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
  h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
)
const MOST_HEADING = 60

/** The decoded page, and where its lines go. */
type Page = { readonly text: string; readonly placeOf: PlaceOf; readonly source: SourceBuilder }

/** White space of the source shows as one space, and none at the beginning and end of a line; the indents are of any width. */
function collapse(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  let open = false
  for (const piece of pieces) {
    let start = 0
    for (const match of piece.text.matchAll(/[\t\n\f\r ]+|[^\t\n\f\r ]+/g)) {
      const blank = /^[\t\n\f\r ]/.test(match[0])
      start = match.index
      if (blank && open) out.push({ text: ' ', at: null })
      if (!blank) out.push(cut(piece, start, start + match[0].length))
      open = !blank
    }
  }
  return trim(out)
}

const cut = ({ text, at }: Piece, start: number, end: number): Piece => ({
  text: text.slice(start, end),
  at: at?.type === 'line' ? { ...at, column: at.column + start, offset: at.offset + start } : at,
})

/** Takes white space of any kind off both ends of a line. */
function trim(pieces: readonly Piece[]): Piece[] {
  const kept = [...pieces]
  for (let first = kept[0]; first !== undefined; first = kept[0]) {
    const rest = first.text.trimStart()
    if (rest !== '') {
      kept[0] = cut(first, first.text.length - rest.length, first.text.length)
      break
    }
    kept.shift()
  }
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    const rest = last.text.trimEnd()
    if (rest !== '') {
      kept[kept.length - 1] = cut(last, 0, rest.length)
      break
    }
    kept.pop()
  }
  return kept
}

const textPieces = ({ value, position }: Text, { text, placeOf }: Page): Piece[] => {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined) return [{ text: value, at: null }]
  return align(value, text.slice(start, end), start, placeOf)
}

/** Whether an element is not read, and why that is told. */
function isSkipped(element: Element, source: SourceBuilder): boolean {
  if (element.tagName === 'script') source.lose('script')
  if (element.tagName === 'img') source.lose('image')
  if (element.tagName === 'a' && element.properties.href !== undefined) source.lose('link-target')
  if (unseen.has(element.tagName) || element.tagName === 'img') return true
  if (!isHidden(element)) return false
  if (wordsOf(element).trim() !== '') source.lose('hidden-text', wordsOf(element).trim().slice(0, 40))
  return true
}

type Walk = { readonly page: Page; readonly emit: (kind: LineKind, pieces: readonly Piece[]) => void; tables: number }

/** The number or bullet that a list shows before an entry. */
function markerOf(list: Element, index: number): string {
  if (list.tagName !== 'ol') return '•'
  return `${Number(list.properties.start ?? 1) + index}.`
}

function walk(parent: Element, kind: LineKind, state: Walk, lead: Piece[] = []): void {
  let line: Piece[] = [...lead]
  const flush = (): void => {
    const pieces = collapse(line)
    if (textOf(pieces) !== '' && line.length > lead.length) state.emit(kind, pieces)
    line = []
  }
  const inline = (nodes: readonly ElementContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') line.push(...textPieces(node, state.page))
      else if (node.type === 'element' && !isSkipped(node, state.page.source)) {
        if (node.tagName === 'br') flush()
        else if (node.tagName === 'table') {
          flush()
          walkTable(node, state)
        } else if (blocks.has(node.tagName)) {
          flush()
          walkBlock(node, state)
        } else inline(node.children)
      }
    }
  }
  inline(parent.children)
  flush()
}

function walkBlock(element: Element, state: Walk): void {
  const heading = /^h([1-6])$/.exec(element.tagName)?.[1]
  const words = heading === undefined ? '' : wordsOf(element).trim()
  if (heading !== undefined && words.length <= MOST_HEADING && !/[。；]$/.test(words)) {
    walk(element, { type: 'heading', depth: Number(heading) - 1 }, state)
  } else if (element.tagName === 'ol' || element.tagName === 'ul') {
    let index = 0
    for (const item of element.children) {
      if (item.type !== 'element' || isSkipped(item, state.page.source)) continue
      walk(item, { type: 'paragraph' }, state, [{ text: markerOf(element, index), at: null }])
      index += 1
    }
  } else walk(element, { type: 'paragraph' }, state)
}

/** The rows of a table itself, not of tables in its cells. */
function rowsOf(table: Element): Element[] {
  return table.children.flatMap(child => {
    if (child.type !== 'element' || isHidden(child)) return []
    if (child.tagName === 'tr') return [child]
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : []
  })
}

const cellsOf = (row: Element): Element[] =>
  row.children.flatMap(cell =>
    cell.type === 'element' && /^t[dh]$/.test(cell.tagName) && !isHidden(cell) ? [cell] : [],
  )

/** Tables that place parts of a page hold long words in few cells; their cells are read as text. */
function isLayout(rows: readonly Element[][]): boolean {
  if (rows.every(cells => cells.length <= 1)) return true
  return rows.some(cells => cells.some(cell => elementsOf(cell).some(({ tagName }) => tagName === 'table')))
}

function walkTable(table: Element, state: Walk): void {
  const rows = rowsOf(table).map(cellsOf)
  for (const child of table.children)
    if (child.type === 'element' && child.tagName === 'caption') walkBlock(child, state)
  if (isLayout(rows)) {
    for (const cell of rows.flat()) walk(cell, { type: 'paragraph' }, state)
    return
  }
  state.tables += 1
  const grid = toGrid(
    rows.map(cells =>
      cells.map(cell => ({ columns: spanOf(cell, 'colSpan'), rows: spanOf(cell, 'rowSpan'), content: cell })),
    ),
  )
  grid.forEach((cells, index) => {
    const header = (rows[index] ?? []).length > 0 && (rows[index] ?? []).every(({ tagName }) => tagName === 'th')
    const pieces = cells.flatMap((cell, column): Piece[] => [
      ...(column === 0 ? [] : [{ text: '\t', at: null }]),
      ...(cell === null ? [] : cellPieces(cell, state)),
    ])
    if (textOf(pieces).trim() !== '') state.emit({ type: 'row', table: state.tables, header }, pieces)
  })
}

const spanOf = ({ properties }: Element, name: 'colSpan' | 'rowSpan'): number =>
  Math.min(200, Math.max(1, Number(properties[name] ?? 1) || 1))

/** The lines of a cell as one, a space between them. */
function cellPieces(cell: Element, { page }: Walk): Piece[] {
  const pieces: Piece[] = []
  walk(
    cell,
    { type: 'paragraph' },
    {
      page,
      tables: 0,
      emit: (_, line) => {
        if (pieces.length > 0) pieces.push({ text: ' ', at: null })
        pieces.push(...line)
      },
    },
  )
  return pieces
}

const squeeze = (text: string): string => text.replace(/\s+/g, '')

/** The title where it stands outside the notice: a heading of the page that says what its meta tag says. */
function writeTitle(root: Root, content: Element, title: string | undefined, state: Walk): void {
  const opening = squeeze(wordsOf(content)).slice(0, 400)
  const known = title === undefined ? null : squeeze(title)
  if (known !== null && opening.includes(known)) return
  const found = elementsOf(root).find(element => {
    const words = squeeze(wordsOf(element))
    if (/^h[1-3]$/.test(element.tagName)) return known === null ? words.length > 8 : words === known
    return known !== null && words === known && !/^(?:title|body|html|a)$/.test(element.tagName)
  })
  if (found !== undefined && !opening.includes(squeeze(wordsOf(found))))
    walk(found, { type: 'heading', depth: 0 }, state)
  else if (found === undefined && title !== undefined)
    state.emit({ type: 'heading', depth: 0 }, [{ text: title, at: null }])
}

/** Reads a page saved from a site: the notice itself, without what the site puts around it. */
export async function readHtml(bytes: Uint8Array): Promise<Result<SourceText, ReadProblem>> {
  const { text, encoding, broken } = decodeChinese(bytes)
  if (broken > text.length / 1_000) refuse({ code: 'text-damaged', detail: `${encoding}: ${broken}` })
  checkDepth(text)
  const root = unified().use(rehypeParse).parse(text)
  const content = findContent(root)
  if (content === null) return refuse({ code: 'not-a-document', detail: 'no words' })
  checkText(wordsOf(content))
  const source = startSource()
  const facts = readFacts(root)
  const state: Walk = { page: { text, placeOf: startPlaces(text), source }, emit: source.line, tables: 0 }
  writeTitle(root, content, facts.title, state)
  walk(content, { type: 'paragraph' }, state)
  return ok(source.finish({ mediaType: 'text/html', pages: null, facts }))
}

/** Refuses nesting that no page has: the walk over a tree as deep would fill the stack. */
function checkDepth(text: string): void {
  let depth = 0
  for (const [, closing, name = ''] of text.matchAll(/<(\/?)(div|span|table|ul|ol|font|b|section|blockquote)\b/gi)) {
    if (name === '') continue
    depth = Math.max(0, depth + (closing === '/' ? -1 : 1))
    if (depth > limits.htmlDepth) refuse({ code: 'too-large', detail: `nested ${depth} deep` })
  }
}
