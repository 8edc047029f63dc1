import type { Block } from '../../structure/notice-tree.ts'
import type { Reading, Sentence } from '../reading.ts'

/** Header rows by the number of their table. */
export const headerRows = ({ tree }: Reading): Map<number, Block> =>
  new Map(tree.blocks.flatMap(block => (block.table?.header ? [[block.table.number, block] as const] : [])))

/**
 * What the header of its column says of a cell, as the label that it would be in a sentence.
 *
 *     ⟦截止时间⟧ | … over 2025年5月1日 | … gives `截止时间:`
 */
export function columnLabel(reading: Reading, headers: ReadonlyMap<number, Block>, sentence: Sentence): string {
  const { table, cells } = sentence.block
  const header = table === null || table.header ? undefined : headers.get(table.number)
  const column = cells.findIndex(({ start, end }) => start <= sentence.span.start && sentence.span.end <= end)
  const cell = header?.cells[column]
  return cell === undefined ? '' : `${reading.folded.slice(cell.start, cell.end)}:`
}

/** What a row is about: its first cell that says something, unless that is the sentence itself. */
export function rowName({ text }: Reading, { block, span }: Sentence): string | null {
  const named = block.cells.find(({ start, end }) => /\p{Script=Han}{2}/u.test(text.slice(start, end)))
  return named === undefined || named.start === span.start ? null : text.slice(named.start, named.end).trim()
}
