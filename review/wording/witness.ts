import type { Answer, Case, Witness } from '../changes/witness.ts'
import type { Language } from './terms.ts'
import { unitTerms } from './terms.ts'
import { formatNumber } from './value.ts'
import { formatDay } from './when.ts'

const answers = {
  zh: {
    onTime: '按时',
    late: '逾期',
    tooEarly: '尚不可办',
    possible: '可以办',
    meets: '符合',
    fails: '不符合',
    valid: '仍在有效期',
    expired: '已过有效期',
    barred: '不得申报',
    free: '可再申报',
  },
  en: {
    onTime: 'on time',
    late: 'late',
    tooEarly: 'too early',
    possible: 'possible',
    meets: 'meets it',
    fails: 'fails it',
    valid: 'valid',
    expired: 'expired',
    barred: 'barred',
    free: 'free to apply',
  },
} satisfies { readonly [L in Language]: { readonly [A in Answer]: string } }

const cycles = {
  zh: { half: '每半年', quarter: '每季度', month: '每月' },
  en: { half: 'half-year', quarter: 'quarter', month: 'month' },
} as const

const lapseUnits = {
  zh: { day: '日', workingDay: '个工作日', month: '个月', year: '年' },
  en: { day: 'day', workingDay: 'working day', month: 'month', year: 'year' },
} as const

const caseZh = (held: Case): string => {
  switch (held.type) {
    case 'day':
      return `${formatDay(held.date, 'zh')}办理`
    case 'yearly':
      return `${held.month}月${held.day}日办理`
    case 'cycle':
      return `${cycles.zh[held.every]}${held.every === 'month' ? '' : `第${held.month}个月`}${held.day}日办理`
    case 'lapse':
      return `${held.anchor}${held.side === 'after' ? '后' : '前'}第${held.count}${lapseUnits.zh[held.unit]}`
    case 'number':
      return `${held.subject}${formatNumber(held.value, 'zh')}${unitTerms.zh[held.unit] ?? held.unit}`
  }
}

const caseEn = (held: Case): string => {
  switch (held.type) {
    case 'day':
      return `acting on ${held.date}`
    case 'yearly':
      return `acting on ${held.month}/${held.day}`
    case 'cycle':
      return `acting on day ${held.day} of month ${held.month} of the ${cycles.en[held.every]}`
    case 'lapse':
      return `${lapseUnits.en[held.unit]} ${held.count} ${held.side} “${held.anchor}”`
    case 'number':
      return `${held.subject} of ${formatNumber(held.value, 'en')} ${unitTerms.en[held.unit] ?? held.unit}`
  }
}

/** A witness as a sentence: 5月10日办理：此前逾期，现在按时. */
export const formatWitness = ({ case: held, before, after }: Witness, language: Language): string =>
  language === 'zh'
    ? `${caseZh(held)}：此前${answers.zh[before]}，现在${answers.zh[after]}`
    : `${caseEn(held)}: ${answers.en[before]} before, ${answers.en[after]} now`
