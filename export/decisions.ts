import { fingerprint, type Verdict } from '../review/index.ts'
import { isLocalDate } from '../runtime/index.ts'
import { fail, ok, type Result } from '../schemas/result.ts'
import type { Rule } from '../schemas/rule.ts'
import type { RuleFile } from '../schemas/rule-file.ts'
import { actionOf, actorOf, type Column, columns, listMark } from './table.ts'
import { columnWords, decisionWords } from './wording.ts'

/** A decision that somebody wrote into a sheet; what was left empty is null. */
export type SheetDecision = {
  readonly notice: string
  readonly rule: string
  readonly verdict: Verdict
  readonly by: string | null
  readonly on: string | null
  readonly because: string | null
}

/** Why a sheet, or one line of it, cannot be taken over; `row` counts as Excel does. */
export type SheetProblem =
  | { readonly code: 'no-heading' }
  | { readonly code: 'unknown-decision'; readonly row: number; readonly word: string }
  | { readonly code: 'unknown-rule'; readonly row: number; readonly rule: string }
  | { readonly code: 'changed-rule'; readonly row: number; readonly rule: string }
  | { readonly code: 'nothing-amended'; readonly row: number; readonly rule: string }
  | { readonly code: 'no-reason'; readonly row: number; readonly rule: string }
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
  const type = word === '' ? 'undecided' : Object.hasOwn(decisionWords, word) ? decisionWords[word] : undefined
  if (type === undefined) return [{ code: 'unknown-decision', row, word }]
  if (type === 'undecided') return []
  const id = cell('rule')
  const rule = rules.get(`${cell('notice')}#${id}`)
  if (rule === undefined) return [{ code: 'unknown-rule', row, rule: id }]
  if (cell('fingerprint') !== fingerprint(rule)) return [{ code: 'changed-rule', row, rule: id }]
  const [by, on, because] = [cell('by') || null, cell('on') || null, cell('because') || null]
  if (on !== null && !isLocalDate(on)) return [{ code: 'bad-day', row, day: on }]
  if (type !== 'accept' && because === null) return [{ code: 'no-reason', row, rule: id }]
  const fields = type === 'amend' ? amendmentOf(cell, rule) : {}
  if (type === 'amend' && Object.keys(fields).length === 0) return [{ code: 'nothing-amended', row, rule: id }]
  const verdict: Verdict = type === 'amend' ? { type, fields } : { type }
  return [{ notice: cell('notice'), rule: id, verdict, by, on, because }]
}

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
