import type { Comparison } from '../changes/change.ts'
import { changeNames, changeWords } from '../wording/changes.ts'
import type { Language } from '../wording/terms.ts'

const first = [
  'issuer-changed',
  'jurisdiction-changed',
  'programmes-widened',
  'programmes-narrowed',
  'programmes-changed',
] as const

/** What a reader of two notices has to know before the first difference: who issued them, for whom, and what silence means. */
export const premiseOf = ({ changes }: Comparison, language: Language): string => {
  const words = changeWords[language]
  const parts = first.flatMap(kind =>
    changes
      .filter(change => change.kind === kind)
      .map(
        ({ from = '', to = '' }) =>
          `${changeNames[kind][language]}${language === 'zh' ? '（' : ' ('}${words.arrow(from, to)}${language === 'zh' ? '）' : ')'}`,
      ),
  )
  const issuer = changes.some(({ kind }) => kind === 'issuer-changed') ? [] : [words.sameIssuer]
  return `${words.premise([...issuer, ...parts])}${language === 'zh' ? '' : ' '}${words.notRepealed}`
}
