import type { Block } from '../../structure/notice-tree.ts'
import { actorHeader, taskHeader } from '../../words/table-headers.ts'
import type { Reading, Sentence } from '../reading.ts'

/** Who does what by the time in another cell of a row; null where no column tells. */
export type TableRoles = { readonly actor: string | null; readonly action: string | null }

/**
 * Who does what in the row of a cell, by the headers of the other columns.
 *
 *     工作内容 | 责任单位 | 完成时限 over ⟦制定方案⟧ | ⟦市科技局⟧ | 3月底前
 */
export function tableRoles(
  { text, folded }: Reading,
  headers: ReadonlyMap<number, Block>,
  { block: { table, cells }, span }: Sentence,
): TableRoles | null {
  const header = table === null || table.header ? undefined : headers.get(table.number)
  if (header === undefined) return null
  const told = (pattern: RegExp): string | null => {
    const column = header.cells.findIndex(({ start, end }) => pattern.test(folded.slice(start, end).trim()))
    const cell = column < 0 ? undefined : cells[column]
    const words = cell === undefined || cell.start === span.start ? '' : text.slice(cell.start, cell.end).trim()
    return words.length < 2 || words.length > longestCell ? null : words
  }
  const [actor, action] = [told(actorHeader.pattern), told(taskHeader.pattern)]
  return actor === null && action === null ? null : { actor, action }
}

/** A longer cell tells more than a name or a task. */
const longestCell = 60
