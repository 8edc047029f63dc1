import type { Change, Direction } from '../changes/change.ts'
import { changeWords, directionTerms } from '../wording/changes.ts'
import { reportWords } from '../wording/report.ts'
import type { Language } from '../wording/terms.ts'
import { formatWitness } from '../wording/witness.ts'
import { headingOf } from './heading.ts'
import { messageOf } from './message.ts'
import { premiseOf } from './premise.ts'
import { type Report, told } from './report.ts'

/** How a part of the report is painted on a terminal. */
export type Paint = (part: 'heading' | Direction | 'quote', text: string) => string

const plain: Paint = (_, text) => text

const marks: { readonly [D in Direction]: string } = { tighter: '▲', looser: '▽', unclear: '?', neither: '·' }

/** Control characters of a notice are shown as marks: a terminal must never obey them. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '�')

const lines = (change: Change, language: Language, paint: Paint): string[] => {
  const { direction, after, before, witness } = change
  const rule = change.after || change.before ? `  ${change.rule}` : ''
  const quote = (after ?? before)?.evidence[0]?.quote
  return [
    paint(
      direction,
      `${marks[direction]} ${directionTerms[language][direction]}  ${printable(messageOf(change, language))}`,
    ),
    ...(witness ? [`    ${printable(formatWitness(witness, language))}`] : []),
    ...(quote === undefined ? [] : [paint('quote', `    ${rule.trim()}  “${printable(quote)}”`)]),
  ]
}

/** The changes for a terminal: tightening first, each with its witness and its sentence. */
export const printText = (report: Report, language: Language, paint: Paint = plain): string => {
  const words = changeWords[language]
  const comparisons = told(report)
  if (comparisons.length === 0) return `${reportWords[language].none}\n`
  return comparisons
    .map(comparison => {
      const body = comparison.changes.flatMap(change => lines(change, language, paint))
      return [
        paint('heading', printable(headingOf(comparison, language))),
        ...(comparison.mode === 'compare' ? [printable(premiseOf(comparison, language))] : []),
        words.tally(comparison.changes.length, comparison.unchanged.length),
        '',
        ...body,
        '',
      ].join('\n')
    })
    .join('\n')
}
