import type { Measure, Operator } from '../../../schemas/rule.ts'
import { quote } from '../../../schemas/span.ts'
import type { Block } from '../../structure/notice-tree.ts'
import { readNumeral } from '../../words/numerals.ts'
import {
  capHeader,
  floorHeader,
  headerUnit,
  impliedUnits,
  rulingHeader,
  rulingHeading,
  tellingHeader,
  unitColumn,
  unitWords,
} from '../../words/table-headers.ts'
import { unitAt } from '../quantities/units-at.ts'
import type { Reading, Sentence } from '../reading.ts'
import { headingsOf } from '../roles.ts'

/** What a table says of one of its cells: the head of its column, the label of its row, the unit of its numbers. */
export type Cell = {
  readonly header: string
  readonly label: string
  readonly rules: boolean
  /** Whether the head of the column says that its numbers are facts. */
  readonly tells: boolean
  /** The cell's own words, folded. */
  readonly words: string
  readonly bound: Operator
  readonly unit: CellUnit | null
}

/** A unit that the head of a column gives, or only implies. */
export type CellUnit = {
  readonly unit: string
  readonly measure: Measure
  readonly factor: number
  readonly guessed: boolean
}

/** The header rows of a notice's tables by the number of the table. */
export function headersOf(reading: Reading): ReadonlyMap<number, Block> {
  const headers = new Map<number, Block>()
  for (const block of reading.tree.blocks) {
    if (block.table && !headers.has(block.table.number)) headers.set(block.table.number, block)
  }
  return headers
}

/** The table's words around a cell; null outside tables and in a header itself. */
export function cellOf(reading: Reading, headers: ReadonlyMap<number, Block>, sentence: Sentence): Cell | null {
  const { block, span } = sentence
  const head = block.table ? headers.get(block.table.number) : undefined
  if (!head || head === block) return null
  const index = block.cells.findIndex(cell => cell.start <= span.start && span.end <= cell.end)
  const column = head.cells[index]
  if (!column) return null
  const header = quote(reading.folded, column).trim()
  const above = headingsOf(reading, sentence).filter(words => rulingHeading.pattern.test(words))
  const unit = unitOf(header) ?? besideIn(reading, head, block) ?? impliedBy(above)
  const labels = block.cells.slice(0, index).map(cell => quote(reading.text, cell).trim())
  return {
    header: quote(reading.text, column)
      .trim()
      .replace(/[（(].*$/, ''),
    label: labels.find(label => label !== '' && !/^[\d.\s]+$/.test(label)) ?? '',
    rules:
      (rulingHeader.pattern.test(header) || (unit !== null && above.length > 0)) && !tellingHeader.pattern.test(header),
    tells: tellingHeader.pattern.test(header),
    words: quote(reading.folded, span).trim(),
    bound: floorHeader.pattern.test(header) ? '>=' : capHeader.pattern.test(header) ? '<=' : '=',
    unit,
  }
}

/** The unit that a column of units gives to the row: 停车费 ⟦元/小时⟧ 5. */
function besideIn({ folded }: Reading, head: Block, { cells }: Block): CellUnit | null {
  const at = head.cells.findIndex(cell => unitColumn.pattern.test(quote(folded, cell).trim()))
  const words = cells[at] ? quote(folded, cells[at]).trim() : ''
  const groups = unitWords.pattern.exec(words)?.groups
  const found = groups ? unitAt(groups.unit ?? '', 0) : null
  if (!found) return null
  const factor = (readNumeral(groups?.places ?? '') ?? 1) * (found.row.factor ?? 1)
  return { unit: found.row.unit ?? found.word, measure: found.row.measure, factor, guessed: false }
}

/** The unit that a heading above the table implies for columns without one: 名额分配. */
function impliedBy(headings: readonly string[]): CellUnit | null {
  const row = headings.flatMap(words => impliedUnits.find(({ header }) => header.test(words)) ?? [])[0]
  return row ? { unit: row.unit, measure: row.measure, factor: 1, guessed: true } : null
}

function unitOf(header: string): CellUnit | null {
  const groups = headerUnit.pattern.exec(header)?.groups
  const found = groups ? unitAt(groups.unit ?? groups.unit2 ?? '', 0) : null
  if (found) {
    const factor = (readNumeral(groups?.places ?? groups?.places2 ?? '') ?? 1) * (found.row.factor ?? 1)
    return { unit: found.row.unit ?? found.word, measure: found.row.measure, factor, guessed: false }
  }
  const implied = impliedUnits.find(row => row.header.test(header))
  return implied ? { unit: implied.unit, measure: implied.measure, factor: 1, guessed: true } : null
}
