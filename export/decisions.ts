import type { Decision } from '../schemas/decisions.ts'
import { fail, ok, type Result } from '../schemas/result.ts'
import type { Rule } from '../schemas/rule.ts'
import type { RuleFile } from '../schemas/rule-file.ts'
import { actionOf, actorOf, type Column, columns, listMark } from './table.ts'
import { columnWords, decisionWords } from './wording.ts'

/** A decision that somebody wrote into a sheet. */
export type SheetDecision = { readonly notice: string; readonly rule: string; readonly decision: Decision }

/** Why a sheet, or one line of it, cannot be taken over; `row` counts as Excel does. */
export type SheetProblem =
  | { readonly code: 'no-heading' }
  | { readonly code: 'unknown-decision'; readonly row: number; readonly word: string }
  | { readonly code: 'unknown-rule'; readonly row: number; readonly rule: string }
  | { readonly code: 'nothing-amended'; readonly row: number; readonly rule: string }
  | { readonly code: 'bad-fingerprint'; readonly row: number; readonly rule: string }
  | { readonly code: 'bad-day'; readonly row: number; readonly day: string }

type Line = { readonly row: number; readonly cell: (column: Column) => string }

/** The decisions of a sheet that was exported, filled in and saved: all of them, or every line that is in the way. */
export function readDecisions(
  cells: readonly (readonly string[])[],
  files: readonly RuleFile[],
): Result<SheetDecision[], SheetProblem[]> {
  const lines = linesOf(cells)
  if (lines === null) return fail([{ code: 'no-heading' }])
  const rules = new Map(files.flatMap(file => file.rules.map(rule => [`${file.id}#${rule.id}`, rule] as const)))
  const read = lines.flatMap(line => readLine(line, rules))
  const problems = read.flatMap(each => ('code' in each ? [each] : []))
  return problems.length > 0 ? fail(problems) : ok(read.flatMap(each => ('code' in each ? [] : [each])))
}

/** The lines below the heading, whatever the order of its columns; null where it has not those that are needed. */
function linesOf(cells: readonly (readonly string[])[]): Line[] | null {
  const heading = cells.findIndex(row =>
    ['zh', 'en'].some(language => isHeading(row, columnWords[language as 'zh' | 'en'])),
  )
  const names = cells[heading]
  if (names === undefined) return null
  const words = isHeading(names, columnWords.zh) ? columnWords.zh : columnWords.en
  const place = new Map(columns.map(column => [column, names.indexOf(words[column])]))
  return cells.slice(heading + 1).map((row, index) => ({
    row: heading + index + 2,
    cell: column => row[place.get(column) ?? -1]?.trim() ?? '',
  }))
}

const needed: readonly Column[] = ['notice', 'rule', 'fingerprint', 'decision']
const isHeading = (row: readonly string[], words: Readonly<Record<Column, string>>): boolean =>
  needed.every(column => row.includes(words[column]))

function readLine({ row, cell }: Line, rules: ReadonlyMap<string, Rule>): (SheetDecision | SheetProblem)[] {
  const word = cell('decision')
  if (word === '') return []
  const verdict = Object.hasOwn(decisionWords, word) ? decisionWords[word] : undefined
  if (verdict === undefined) return [{ code: 'unknown-decision', row, word }]
  if (verdict === 'undecided') return []
  const [notice, id, print] = [cell('notice'), cell('rule'), cell('fingerprint')]
  const rule = rules.get(`${notice}#${id}`)
  if (rule === undefined) return [{ code: 'unknown-rule', row, rule: id }]
  if (!/^[0-9a-f]{12}$/.test(print)) return [{ code: 'bad-fingerprint', row, rule: id }]
  if (cell('on') !== '' && !/^\d{4}-\d\d-\d\d$/.test(cell('on'))) return [{ code: 'bad-day', row, day: cell('on') }]
  const decided = { notice, rule: id }
  const by = groundsOf(cell)
  if (verdict === 'accept') return [{ ...decided, decision: { accept: print, ...by } }]
  if (verdict === 'reject') return [{ ...decided, decision: { reject: print, ...by } }]
  const amend = amendmentOf(cell, rule)
  if (Object.keys(amend).length === 0) return [{ code: 'nothing-amended', row, rule: id }]
  return [{ ...decided, decision: { amend, of: print, ...by } }]
}

const groundsOf = (cell: Line['cell']) => ({
  ...(cell('by') && { by: cell('by') }),
  ...(cell('on') && { on: cell('on') }),
  ...(cell('because') && { because: cell('because') }),
})

/** The cells that differ from the rule and can be taken over as they stand; a value is amended on the review page. */
function amendmentOf(cell: Line['cell'], rule: Rule): Record<string, unknown> {
  const appliesTo = cell('appliesTo')
    .split(listMark)
    .map(name => name.trim())
    .filter(name => name !== '')
  return {
    ...(cell('title') !== '' && cell('title') !== rule.title.trim() && { title: cell('title') }),
    ...(appliesTo.join(listMark) !== rule.appliesTo.join(listMark) && { appliesTo }),
    ...('actor' in rule && cell('actor') !== actorOf(rule).trim() && { actor: cell('actor') }),
    ...('action' in rule && cell('action') !== actionOf(rule).trim() && { action: cell('action') }),
  }
}
