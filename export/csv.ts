import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import type { RuleFile } from '../schemas/rule-file.ts'
import { columns, headingRow, tableRows } from './table.ts'
import type { Language } from './wording.ts'

/**
 * The rules as a table that Excel and WPS open as it is: a byte order mark, so that they read it as UTF-8, and no cell that
 * they would take for a formula.
 */
export const printCsv = (files: readonly RuleFile[], language: Language): string =>
  stringify([headingRow(language), ...files.flatMap(file => tableRows(file, language))], {
    columns: [...columns],
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })

/** The cells of a table that somebody saved as CSV; null for what is none. */
export function readCsv(text: string): string[][] | null {
  try {
    const rows: unknown = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true })
    if (!Array.isArray(rows)) return null
    return rows.map(row => (Array.isArray(row) ? row.map(cell => plain(String(cell))) : []))
  } catch {
    return null
  }
}

/** A cell without the quotation mark that keeps it from being a formula. */
const plain = (cell: string): string => (/^'[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) ? cell.slice(1) : cell)
