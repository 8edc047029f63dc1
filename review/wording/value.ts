import type { DeadlineRule, MaterialRule, ThresholdRule } from '../../schemas/rule.ts'
import type { Unnamed } from '../fingerprint.ts'
import { formTerms, type Language, operatorTerms, unitTerms } from './terms.ts'
import { formatWhen } from './when.ts'

const boundPhrases = {
  zh: {
    by: (when: string) => `${when}前`,
    within: (when: string) => `${when}内`,
    from: (when: string) => `${when}起`,
    during: (when: string) => when,
    each: (when: string) => when,
  },
  en: {
    by: (when: string) => `by ${when}`,
    within: (when: string) => `within ${when}`,
    from: (when: string) => `from ${when}`,
    during: (when: string) => when,
    each: (when: string) => when,
  },
} satisfies { readonly [L in Language]: { readonly [B in DeadlineRule['bound']]: (when: string) => string } }

/** The time of a deadline as a person would say it: 每年5月31日前. */
export const formatDeadline = (
  { bound, when, inclusive }: DeadlineRule | Omit<DeadlineRule, 'id'>,
  language: Language,
): string => {
  const said = formatWhen(when, language)
  const open = when.type === 'unannounced' || when.type === 'continuous' || when.type === 'untilEvent'
  const doubled = language === 'zh' && bound === 'within' && said.endsWith('内')
  const phrase = open || doubled ? said : boundPhrases[language][bound](said)
  if (inclusive === undefined) return phrase
  if (language === 'zh') return `${phrase}（${inclusive ? '含' : '不含'}当日）`
  return `${phrase} (${inclusive ? 'that day included' : 'that day excluded'})`
}

const hundredMillion = 100_000_000
const tenThousand = 10_000

/** A number as Chinese readers count: 15000000 is 1500万. */
export const formatNumber = (value: number, language: Language): string => {
  if (language === 'en') return value.toLocaleString('en-US', { maximumFractionDigits: 10 })
  if (value >= hundredMillion && Number.isInteger(value / (hundredMillion / 100))) return `${value / hundredMillion}亿`
  if (value >= tenThousand && Number.isInteger(value / (tenThousand / 100))) return `${value / tenThousand}万`
  return String(value)
}

/** A threshold as a person would say it: 营业收入不少于1500万元. */
export const formatThreshold = (rule: ThresholdRule | Omit<ThresholdRule, 'id'>, language: Language): string => {
  const unit = unitTerms[language][rule.unit] ?? rule.unit
  const spaced = language === 'en' && unit !== '%' ? ` ${unit}` : unit
  const excluded = (end: 'value' | 'max') =>
    rule.excludes?.includes(end) ? (language === 'zh' ? '（不含）' : ' (excluded)') : ''
  const low = `${formatNumber(rule.value, language)}${spaced}${excluded('value')}`
  if (rule.operator !== 'between') return `${operatorTerms[language][rule.operator]}${low}`
  const high = `${formatNumber(rule.max ?? rule.value, language)}${spaced}${excluded('max')}`
  return language === 'zh' ? `${low}至${high}` : `${low} to ${high}`
}

const materialDetails = (rule: MaterialRule | Omit<MaterialRule, 'id'>, language: Language): string[] => {
  const zh = language === 'zh'
  return [
    ...(rule.copies === null
      ? []
      : [zh ? `${rule.copies}份` : `${rule.copies} ${rule.copies === 1 ? 'copy' : 'copies'}`]),
    ...rule.form.map(form => formTerms[language][form]),
    ...(rule.fiscalYears.length === 0
      ? []
      : [zh ? `${rule.fiscalYears.join('、')}年度` : `fiscal years ${rule.fiscalYears.join(', ')}`]),
    ...(rule.alternativeTo === null
      ? []
      : [zh ? `可代替第${rule.alternativeTo}项` : `may stand in for item ${rule.alternativeTo}`]),
  ]
}

/** The one line that says what a rule sets: a time, a number, a document, an act. */
export const formatValue = (rule: Unnamed, language: Language): string => {
  switch (rule.kind) {
    case 'date':
      return formatWhen(rule.when, language)
    case 'deadline':
      return formatDeadline(rule, language)
    case 'threshold':
      return formatThreshold(rule, language)
    case 'material': {
      const details = materialDetails(rule, language)
      if (details.length === 0) return rule.item
      return language === 'zh' ? `${rule.item}（${details.join('，')}）` : `${rule.item} (${details.join(', ')})`
    }
    case 'provision':
      return rule.condition === null ? rule.action : `${rule.condition}${language === 'zh' ? '，' : ': '}${rule.action}`
  }
}
