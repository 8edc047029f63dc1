import type { Direction } from '../changes/change.ts'
import type { Language } from '../wording/terms.ts'
import { formatWitness } from '../wording/witness.ts'
import { messageOf } from './message.ts'
import type { Report } from './report.ts'

const levels: { readonly [D in Direction]: 'warning' | 'notice' } = {
  tighter: 'warning',
  looser: 'notice',
  unclear: 'notice',
  neither: 'notice',
}

const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')

/** The line of the review sheet on which a rule stands, as annotations point at lines. */
const lineOf = (sheet: string | null, rule: string): number =>
  Math.max(0, sheet?.split('\n').findIndex(line => line.startsWith('###') && line.endsWith(`\`${rule}\``)) ?? 0) + 1

/**
 * The changes as annotations that GitHub shows beside the lines of the review sheets.
 *
 * `sheetOf` gives the sheet of a notice, where it is at hand, to find the rule's line in it.
 */
export const printAnnotations = (report: Report, language: Language, sheetOf: (id: string) => string | null): string =>
  report.comparisons
    .flatMap(({ changes, before, after }) => {
      const id = (after ?? before)?.file.id ?? ''
      const sheet = sheetOf(id)
      return changes
        .filter(({ kind }) => kind !== 'regrounded')
        .map(change => {
          const place = `file=${property(`rules/${id}.review.md`)},line=${lineOf(sheet, change.rule)}`
          const witness = change.witness ? `\n${formatWitness(change.witness, language)}` : ''
          const text = data(`${messageOf(change, language)}${witness}`)
          return `::${levels[change.direction]} ${place},title=${property(change.rule)}::${text}\n`
        })
    })
    .join('')
