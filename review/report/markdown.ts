import { type Change, type Comparison, groups } from '../changes/change.ts'
import { escapeMarkdown } from '../markdown.ts'
import { changeNames, changeWords, groupTerms } from '../wording/changes.ts'
import { reportWords } from '../wording/report.ts'
import type { Language } from '../wording/terms.ts'
import { headingOf } from './heading.ts'
import { markChanges } from './marked.ts'
import { beforeAfter, explanationOf, shortTitle } from './message.ts'
import { premiseOf } from './premise.ts'
import { type Report, told } from './report.ts'

const cell = (text: string): string => escapeMarkdown(text).replace(/\n/g, '<br>')

/**
 * Added characters underlined, removed ones struck out: both stay readable without colour.
 *
 * As tags, since `**（乙）**` beside Chinese letters is no emphasis to CommonMark.
 */
const sides = (change: Change, language: Language): { before: string; after: string } => {
  const { before, after } = beforeAfter(change, language)
  const whole = change.before === null || change.after === null
  if (whole && change.rule !== 'notice') return { before: cell(before), after: cell(after) }
  const marked = markChanges(before, after)
  const print = (parts: typeof marked.before, mark: 'ins' | 'del'): string =>
    parts
      .map(({ text, changed }) => (changed && text.trim() ? `<${mark}>${cell(text)}</${mark}>` : cell(text)))
      .join('')
  return { before: print(marked.before, 'del'), after: print(marked.after, 'ins') }
}

const row = (change: Change, language: Language): string => {
  const { before, after } = sides(change, language)
  const notes = explanationOf(change, language).map(escapeMarkdown).join('；')
  const name = changeNames[change.kind][language]
  const rule = change.rule === 'notice' ? '' : `<br>\`${change.rule}\``
  return `| ${before} | ${after} | **${name}**：${notes}${rule} |`
}

const table = (changes: readonly Change[], language: Language): string[] => {
  const { before, after, notes } = reportWords[language].columns
  return [`| ${before} | ${after} | ${notes} |`, '|---|---|---|', ...changes.map(change => row(change, language)), '']
}

const grouped = ({ changes }: Comparison, language: Language): string[] =>
  groups.flatMap(group => {
    const held = changes.filter(change => change.group === group)
    return held.length === 0 ? [] : [`#### ${groupTerms[language][group]}`, '', ...table(held, language)]
  })

const one = (comparison: Comparison, language: Language): string[] => {
  const words = changeWords[language]
  return [
    `### ${escapeMarkdown(headingOf(comparison, language))}`,
    '',
    ...(comparison.mode === 'compare' ? [`> ${escapeMarkdown(premiseOf(comparison, language))}`, ''] : []),
    words.tally(comparison.changes.length, comparison.unchanged.length),
    '',
    ...grouped(comparison, language),
    ...(comparison.unchanged.length === 0
      ? []
      : [
          `<details><summary>${words.unchanged(comparison.unchanged.length)}</summary>`,
          '',
          ...comparison.unchanged.map(({ after }) => `- \`${after.id}\` ${escapeMarkdown(shortTitle(after))}`),
          '',
          '</details>',
          '',
        ]),
  ]
}

/** The changes as Markdown for a code host: a table of amendments by group, unchanged rules folded. */
export const printMarkdown = (report: Report, language: Language): string => {
  const words = reportWords[language]
  const comparisons = told(report)
  const body =
    comparisons.length === 0 ? [words.none, ''] : comparisons.flatMap(comparison => one(comparison, language))
  return `${[`## ${words.title}`, '', ...body].join('\n').trimEnd()}\n`
}
