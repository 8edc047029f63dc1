import type { Span } from '../../../schemas/span.ts'
import type { Block } from '../../structure/notice-tree.ts'
import { caseRemark } from '../../words/document-entries.ts'
import { caseColumn, caseItems } from '../../words/list-openers.ts'
import { readCopies, readForms } from './document-words.ts'
import { readEntry } from './entry.ts'
import type { FoundDocument, ListOpening, Site } from './found-document.ts'
import { asItems, enumeratedIn } from './one-line.ts'
import { type DocumentColumns, readColumns } from './openers.ts'

/**
 * Finds the documents in tables that have a column for their names.
 *
 *     序号 | 材料名称 | 材料形式 | 份数
 *     1    | ⟦营业执照⟧ | 复印件   | 1
 */
export function findTabled({ reading }: Site): { documents: FoundDocument[]; blocks: Set<number> } {
  const documents: FoundDocument[] = []
  const blocks = new Set<number>()
  const tables = Map.groupBy(
    reading.tree.blocks.filter(block => block.type === 'row'),
    block => block.table?.number ?? -1,
  )
  for (const rows of tables.values()) {
    const [head, ...rest] = rows
    if (head === undefined) continue
    const columns = readColumns(head.cells.map(cell => reading.folded.slice(cell.start, cell.end)))
    if (columns.item === null) continue
    const opening = {
      words: headingOver(reading.text, reading.tree.blocks, head, columns.item),
      span: head.span,
      block: head,
      certain: true,
      request: head.span,
    }
    let order = 0
    const byCase = listsByCase(reading.folded, head, columns.item)
    for (const row of rest) {
      const told = byCase ? readCase({ reading }, row, columns.item, opening, order) : []
      const found = told.length > 0 ? told : readRow({ reading }, row, columns, opening, order + 1)
      for (const each of found) documents.push(each)
      order += found.length
      if (found.length > 0) blocks.add(row.index)
    }
  }
  return { documents, blocks }
}

/** Whether each row of a table is a case with all its papers in one cell: 事项 | 所需材料. */
function listsByCase(folded: string, { cells }: Block, item: number): boolean {
  const head = (at: number): string => folded.slice(cells[at]?.start, cells[at]?.end).replace(/\s/g, '')
  return item > 0 && caseColumn.pattern.test(head(0)) && !caseItems.pattern.test(head(item))
}

/** The papers of a case that its row enumerates, each an item for that case. */
function readCase(
  { reading }: Pick<Site, 'reading'>,
  row: Block,
  column: number,
  opening: ListOpening,
  from: number,
): FoundDocument[] {
  const [name, cell] = [row.cells[0], row.cells[column]]
  const entries = name === undefined || cell === undefined ? [] : enumeratedIn(reading, cell)
  if (name === undefined || entries.length < 2) return []
  const group = reading.text.slice(name.start, name.end).trim()
  return asItems(entries, { opening, block: row, from, group })
}

/** The nearest heading or paragraph over a table, else the head of its column of papers. */
function headingOver(text: string, blocks: readonly Block[], head: Block, item: number): string {
  for (let index = head.index - 1; index >= Math.max(0, head.index - 6); index -= 1) {
    const block = blocks[index]
    if (!block || block.type === 'row' || block.type === 'clutter' || block.part !== head.part) continue
    const { start, end } = block.heading ?? block.span
    return text.slice(start, Math.min(end, start + 80)).replace(/[：:]\s*$/u, '')
  }
  const { start, end } = head.cells[item] ?? head.span
  return text.slice(start, end).trim()
}

function readRow(
  { reading }: Pick<Site, 'reading'>,
  row: Block,
  columns: DocumentColumns,
  opening: ListOpening,
  order: number,
): FoundDocument[] {
  const cell = (column: number | null): Span | null => (column === null ? null : (row.cells[column] ?? null))
  const words = (column: number | null): string => {
    const span = cell(column)
    return span === null ? '' : reading.folded.slice(span.start, span.end).trim()
  }
  const name = cell(columns.item)
  if (name === null || words(columns.item).length < 2) return []
  const entry = readEntry(reading, name)
  if (entry === null) return []
  const count = /^\d{1,2}$/u.test(words(columns.copies))
    ? Number(words(columns.copies))
    : readCopies(words(columns.copies))
  const remark = words(columns.condition)
  const described = {
    ...entry,
    copies: entry.copies ?? count,
    form: [...new Set([...entry.form, ...readForms(`${words(columns.form)} ${remark}`)])],
    condition: entry.condition ?? (caseRemark.pattern.test(remark) ? remark : null),
  }
  const flags = entry.sure ? [] : (['scope-unclear'] as const)
  const common = { block: row, opening, request: opening.request, brought: false, alternativeTo: null }
  return [{ ...common, entry: described, order, group: entry.label, flags }]
}
