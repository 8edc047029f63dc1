import type { StepCode } from './step.ts'
import type { Language } from './wording.ts'

/** Where a step's rule of counting comes from; null where it is the sentence of the notice alone. */
type Article = { readonly zh: string; readonly en: string }

const civilCode = (article: string, english: string): Article => ({
  zh: `民法典第${article}（就通知而言系参照）`,
  en: `Civil Code art. ${english} (by analogy for notices)`,
})

/** The article or the data on which each step rests; a step that the notice itself settles has none. */
export const articles = {
  event: null,
  'next-day': civilCode('201条第1款', '201(1)'),
  'same-day': null,
  days: civilCode('201条第1款', '201(1)'),
  months: civilCode('202条', '202'),
  hours: civilCode('201条第2款', '201(2)'),
  'working-days': null,
  'working-days-unknown': null,
  'day-of-month': null,
  'start-of': null,
  opens: null,
  earliest: civilCode('201条第1款', '201(1)'),
  written: null,
  occurrence: null,
  through: civilCode('203条第2款', '203(2)'),
  'before-assumed': { zh: '法律未规定“前”是否含当日', en: 'no law defines 前' },
  'after-assumed': { zh: '法律未规定“后”是否含当日', en: 'no law defines 后' },
  'rest-day': civilCode('203条第1款', '203(1)'),
} satisfies { [C in StepCode]: { readonly [L in Language]: string } | null }
