import type { Decision } from '../../schemas/decisions.ts'
import type { AdditionProblem } from '../additions.ts'
import type { Stale } from '../reconcile.ts'
import type { Language } from './terms.ts'
import { formatValue } from './value.ts'

const verdicts = {
  zh: { accept: '采纳', amend: '修改', reject: '驳回' },
  en: { accept: 'accepted', amend: 'amended', reject: 'rejected' },
} as const

const verdictOf = (decision: Decision): keyof (typeof verdicts)['zh'] =>
  'accept' in decision ? 'accept' : 'amend' in decision ? 'amend' : 'reject'

const saw = ({ saw: seen }: Decision, language: Language): string =>
  seen
    ? language === 'zh'
      ? `当时所见：${seen.value}（“${seen.quote}”）`
      : `seen then: ${seen.value} (“${seen.quote}”)`
    : ''

const signed = ({ by, on, because }: Decision, language: Language): string =>
  [by, on, because].filter(Boolean).join(language === 'zh' ? '，' : ', ')

const additions = {
  zh: {
    'quote-missing': (problem: Extract<AdditionProblem, { code: 'quote-missing' }>) =>
      `补录的原句“${problem.quote}”已不在正文中`,
    'quote-ambiguous': (problem: Extract<AdditionProblem, { code: 'quote-ambiguous' }>) =>
      `补录的原句“${problem.quote}”在正文中出现 ${problem.times} 次，请用 nth 指明是第几处`,
    'fields-invalid': (problem: Extract<AdditionProblem, { code: 'fields-invalid' }>) =>
      `补录的“${problem.quote}”字段不全或不对：${problem.fields}`,
  },
  en: {
    'quote-missing': (problem: Extract<AdditionProblem, { code: 'quote-missing' }>) =>
      `the quote of an added rule is no longer there: “${problem.quote}”`,
    'quote-ambiguous': (problem: Extract<AdditionProblem, { code: 'quote-ambiguous' }>) =>
      `the quote of an added rule stands there ${problem.times} times, say which with nth: “${problem.quote}”`,
    'fields-invalid': (problem: Extract<AdditionProblem, { code: 'fields-invalid' }>) =>
      `the added rule “${problem.quote}” has wrong fields: ${problem.fields}`,
  },
}

const added = (problem: AdditionProblem, language: Language): string => {
  const words = additions[language]
  switch (problem.code) {
    case 'quote-missing':
      return words['quote-missing'](problem)
    case 'quote-ambiguous':
      return words['quote-ambiguous'](problem)
    case 'fields-invalid':
      return words['fields-invalid'](problem)
  }
}

/** A stale decision as lines: what was decided and seen, what is read now, and the command that mends it. */
export const staleLines = (stale: Stale, notice: string, language: Language): string[] => {
  if (stale.type === 'addition') return [added(stale.problem, language)]
  const { id, decision } = stale
  const verdict = verdicts[language][verdictOf(decision)]
  const name = `${notice}#${id}`
  const before = [
    `${verdict}${language === 'zh' ? '：' : ': '}${signed(decision, language)}`,
    saw(decision, language),
  ].filter(Boolean)
  if (stale.type === 'gone') {
    return language === 'zh'
      ? [`${id} 的决定已无对应规则`, ...before, `若确已不需要：rulepress withdraw ${name}`]
      : [
          `${id}: the rule that this decision is about is gone`,
          ...before,
          `if it is no longer needed: rulepress withdraw ${name}`,
        ]
  }
  if (stale.type === 'invalid') {
    return language === 'zh'
      ? [
          `${id} 的修改套用后不合规则格式：${stale.message}`,
          ...before,
          `重新修改：rulepress amend ${name} --set 字段=值 --because 理由`,
        ]
      : [
          `${id}: the amendment gives no valid rule: ${stale.message}`,
          ...before,
          `amend anew: rulepress amend ${name} --set FIELD=VALUE --because WHY`,
        ]
  }
  const now = `${formatValue(stale.now, language)}（“${stale.now.evidence[0]?.quote ?? ''}”）`
  return language === 'zh'
    ? [
        `${id} 的决定是为另一段文字作出的`,
        ...before,
        `现在读作：${now}`,
        `重新决定：rulepress accept ${name}，或 amend、reject`,
      ]
    : [
        `${id}: decided for another text`,
        ...before,
        `now read as: ${now}`,
        `decide anew: rulepress accept ${name}, or amend, or reject`,
      ]
}
