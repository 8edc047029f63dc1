import type { Span } from '../../../schemas/span.ts'
import type { Block } from '../../structure/notice-tree.ts'
import { caseRemark } from '../../words/document-entries.ts'
import { readCopies, readForms } from './document-words.ts'
import { readEntry } from './entry.ts'
import type { FoundDocument, ListOpening, Site } from './found-document.ts'
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
      words: headingOver(reading.text, reading.tree.blocks, head),
      span: head.span,
      block: head,
      certain: true,
      request: head.span,
    }
    let order = 0
    for (const row of rest) {
      const found = readRow({ reading }, row, columns, opening, order + 1)
      if (found === null) continue
      order += 1
      documents.push(found)
      blocks.add(row.index)
    }
  }
  return { documents, blocks }
}

/** The nearest heading or paragraph over a table. */
function headingOver(text: string, blocks: readonly Block[], head: Block): string {
  for (let index = head.index - 1; index >= Math.max(0, head.index - 6); index -= 1) {
    const block = blocks[index]
    if (!block || block.type === 'row' || block.type === 'clutter') continue
    const { start, end } = block.heading ?? block.span
    return text.slice(start, Math.min(end, start + 80)).replace(/[：:]\s*$/u, '')
  }
  return text.slice(head.span.start, head.span.end)
}

function readRow(
  { reading }: Pick<Site, 'reading'>,
  row: Block,
  columns: DocumentColumns,
  opening: ListOpening,
  order: number,
): FoundDocument | null {
  const cell = (column: number | null): Span | null => (column === null ? null : (row.cells[column] ?? null))
  const words = (column: number | null): string => {
    const span = cell(column)
    return span === null ? '' : reading.folded.slice(span.start, span.end).trim()
  }
  const name = cell(columns.item)
  if (name === null || words(columns.item).length < 2) return null
  const entry = readEntry(reading, name)
  if (entry === null) return null
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
  return {
    entry: described,
    block: row,
    opening,
    request: opening.request,
    order,
    alternativeTo: null,
    group: entry.label,
    brought: false,
    flags,
  }
}
