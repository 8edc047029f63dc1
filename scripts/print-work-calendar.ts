/**
 * Prints `runtime/state-council.ts` from the package `chinese-days`, which follows the State Council's yearly notices
 * 国务院办公厅关于部分节假日安排的通知. Run it when a new year has been announced and the package knows it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dayOf, isWeekend, localDate } from '../runtime/days.ts'

type Table = { readonly [date: string]: string }
const require = createRequire(import.meta.url)
const kept: { holidays: Table; workdays: Table } = require('chinese-days/dist/chinese-days.json')
const manifest = new URL('../package.json', import.meta.resolve('chinese-days'))
const { version }: { version: string } = JSON.parse(readFileSync(manifest, 'utf8'))

const years = [...new Set(Object.keys(kept.holidays).map(date => date.slice(0, 4)))].sort()
const of = (year: string, table: Table): string[] =>
  Object.keys(table)
    .filter(date => date.startsWith(year))
    .sort()

/** Days in a row written once: `02-15/02-23`. */
function spans(dates: readonly string[]): string[] {
  const runs: [string, string][] = []
  for (const date of dates) {
    const last = runs.at(-1)
    if (last && dayOf(last[1]) + 1 === dayOf(date)) last[1] = date
    else runs.push([date, date])
  }
  return runs.map(([first, last]) => (first === last ? first.slice(5) : `${first.slice(5)}/${last.slice(5)}`))
}

const rows = years.map(year => {
  const work = of(year, kept.workdays).filter(date => isWeekend(dayOf(date)))
  const list = (dates: readonly string[]): string => dates.map(date => `'${date}'`).join(', ')
  return `    ${year}: {\n      rest: [${list(spans(of(year, kept.holidays)))}],\n      work: [${list(spans(work))}],\n    },`
})

const text = `import type { WorkCalendar } from './work-calendar.ts'

/**
 * Holidays and make-up working days by the State Council's yearly arrangements (国务院办公厅关于部分节假日安排的通知).
 *
 * Compiled from the package chinese-days ${version} by scripts/print-work-calendar.ts; the years are those announced by then.
 */
export const stateCouncil = {
  source: '国务院办公厅关于${years[0]}—${years.at(-1)}年部分节假日安排的通知，据 chinese-days@${version}',
  years: {
${rows.join('\n')}
  },
} as const satisfies WorkCalendar
`
if (localDate(dayOf('2026-02-28')) !== '2026-02-28') throw new Error('the day arithmetic is broken')
writeFileSync(new URL('../runtime/state-council.ts', import.meta.url), text)
