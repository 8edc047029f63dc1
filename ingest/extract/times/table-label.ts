import type { Block } from '../../structure/notice-tree.ts'
import { bareTimeLabel } from '../../words/times/time-label.ts'
import type { Reading, Sentence } from '../reading.ts'
import { headingsOf } from '../roles.ts'

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

/**
 * What the heading over a bare time says that it is the time of, as the label that it would be in a sentence.
 *
 *     （一）⟦笔试⟧。时间定于2025年6月14日 gives `笔试`
 */
export function headingLabel(reading: Reading, sentence: Sentence, at: number): string {
  if (sentence.heading || !bareTimeLabel.pattern.test(reading.folded.slice(sentence.span.start, at))) return ''
  const opens = sentence.block.body?.start === sentence.span.start
  const heading = opens ? headingsOf(reading, sentence)[0] : undefined
  return heading === undefined || heading.length > longestHeading ? '' : heading
}

/** A longer heading tells more than what a time is of. */
const longestHeading = 12

/** What a row is about: its first cell that says something, unless that is the sentence itself. */
export function rowName({ text }: Reading, { block, span }: Sentence): string | null {
  const named = block.cells.find(({ start, end }) => /\p{Script=Han}{2}/u.test(text.slice(start, end)))
  return named === undefined || named.start === span.start ? null : text.slice(named.start, named.end).trim()
}
