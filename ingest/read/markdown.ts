import type { ListItem, Nodes, Root, RootContent, Table } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { ok, type Result } from '../../schemas/result.ts'
import { cutLines, textOf } from './paragraphs.ts'
import { align, type PlaceOf, startPlaces } from './source-alignment.ts'
import { type LineKind, type Piece, type SourceBuilder, startSource } from './source-builder.ts'
import type { ReadProblem, SourceText } from './source-text.ts'
import { readCharacters } from './text.ts'

type Page = { readonly text: string; readonly placeOf: PlaceOf; readonly source: SourceBuilder; tables: number }

/** The source of a node. */
function rawOf({ position }: Nodes, { text }: Page): { readonly raw: string; readonly start: number } {
  const start = position?.start.offset ?? 0
  return { raw: text.slice(start, position?.end.offset ?? start), start }
}

/** The words of a node, each where it stands in the source; marks of emphasis and the like are none. */
function piecesOf(node: Nodes, page: Page): Piece[] {
  const { source, placeOf } = page
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
    const { raw, start } = rawOf(node, page)
    return align(node.value, raw, start, placeOf)
  }
  if (node.type === 'break') return [{ text: '\n', at: null }]
  if (node.type === 'image' || node.type === 'imageReference') source.lose('image')
  if (node.type === 'html') source.lose('script')
  const children = 'children' in node ? node.children : []
  const pieces = children.flatMap(child => piecesOf(child, page))
  if (node.type === 'link' && textOf(pieces) !== node.url) source.lose('link-target')
  return pieces
}

/** Lines of one block as they were wrapped: the authors of notices end paragraphs with a single line end as well. */
function writeLines(pieces: readonly Piece[], kind: LineKind, { source }: Page): void {
  for (const line of cutLines(pieces)) source.line(kind, line)
  source.line({ type: 'screen' }, [])
}

/** The mark that opens an entry, as it is written. */
function markOf(item: ListItem, page: Page): Piece[] {
  const { raw, start } = rawOf(item, page)
  const [mark = ''] = /^(?:\d{1,9}[.)]|[-*+])[ \t]*/.exec(raw) ?? []
  return mark === '' ? [] : [{ text: mark, at: page.placeOf(start) }]
}

function writeItem(item: ListItem, page: Page): void {
  item.children.forEach((child, index) => {
    if (child.type === 'paragraph') {
      writeLines([...(index === 0 ? markOf(item, page) : []), ...piecesOf(child, page)], { type: 'screen' }, page)
    } else write(child, page)
  })
}

function writeTable({ children }: Table, page: Page): void {
  page.tables += 1
  children.forEach((row, index) => {
    const pieces = row.children.flatMap((cell, column): Piece[] => [
      ...(column === 0 ? [] : [{ text: '\t', at: null }]),
      ...piecesOf(cell, page),
    ])
    page.source.line({ type: 'row', table: page.tables, header: index === 0 }, pieces)
  })
}

function write(node: RootContent, page: Page): void {
  if (node.type === 'heading') page.source.line({ type: 'heading', depth: node.depth - 1 }, piecesOf(node, page))
  else if (node.type === 'list') for (const item of node.children) writeItem(item, page)
  else if (node.type === 'table') writeTable(node, page)
  else if (node.type === 'blockquote') for (const child of node.children) write(child, page)
  else if (node.type === 'footnoteDefinition') {
    page.source.line(
      { type: 'note' },
      node.children.flatMap(child => piecesOf(child, page)),
    )
  } else writeLines(piecesOf(node, page), { type: 'screen' }, page)
}

/** Reads Markdown: headings, lists, tables and paragraphs, each character where it stands in the file. */
export function readMarkdown(bytes: Uint8Array): Result<SourceText, ReadProblem> {
  const characters = readCharacters(bytes)
  if (!characters.ok) return characters
  const text = characters.value
  const root: Root = unified().use(remarkParse).use(remarkGfm).parse(text)
  const page: Page = { text, placeOf: startPlaces(text), source: startSource(), tables: 0 }
  for (const node of root.children) write(node, page)
  return ok(page.source.finish({ mediaType: 'text/markdown', pages: null, facts: {} }))
}
