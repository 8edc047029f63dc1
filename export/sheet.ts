import { readSheet } from 'read-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import type { RuleFile } from '../schemas/rule-file.ts'
import { type Column, columns, headingRow, type Row, tableRows } from './table.ts'
import { type Language, sheetName } from './wording.ts'

/** Columns wider than others; the rest take a name. */
const widths: Partial<Record<Column, number>> = {
  notice: 26,
  rule: 28,
  title: 36,
  value: 26,
  appliesTo: 26,
  actor: 20,
  action: 36,
  consequences: 24,
  quote: 60,
  flags: 20,
  because: 30,
}

/** The rules as a workbook for Excel and WPS: one sheet, its heading kept in sight, what people fill in set off. */
export async function printSheetFile(files: readonly RuleFile[], language: Language): Promise<Uint8Array> {
  const rows = files.flatMap(file => tableRows(file, language))
  const data = [headingCells(headingRow(language)), ...rows.map(bodyCells)]
  const options = {
    sheet: sheetName[language],
    columns: columns.map(column => ({ width: widths[column] ?? 12 })),
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
  }
  return writeExcelFile(data, options).toBuffer()
}

const forPeople: ReadonlySet<Column> = new Set(['decision', 'because', 'by', 'on'])

const headingCells = (row: Row) =>
  columns.map(column => ({
    value: row[column],
    type: String,
    fontWeight: 'bold' as const,
    backgroundColor: forPeople.has(column) ? ('#FFF2CC' as const) : ('#E7EDF3' as const),
  }))

/** Every cell is text: a value is shown as the notice has it, and nothing in it is ever run as a formula. */
const bodyCells = (row: Row) =>
  columns.map(column =>
    row[column] === '' ? null : { value: row[column], type: String, wrap: true, alignVertical: 'top' as const },
  )

/** The cells of a workbook's first sheet as text; null for what is none. */
export async function readSheetFile(bytes: Uint8Array): Promise<string[][] | null> {
  try {
    const rows = await readSheet(Buffer.from(bytes))
    return rows.map(row => row.map(cellText))
  } catch {
    return null
  }
}

/** A cell as text; a day that Excel made a date of comes back as the day it shows. */
const cellText = (cell: unknown): string =>
  cell === null || cell === undefined ? '' : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
