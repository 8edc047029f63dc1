import type { Operator } from '../../../../schemas/rule.ts'
import type { LengthUnit } from '../time-value.ts'

/** Words before a length of time that compare it. */
export const comparatorsBefore: readonly { readonly words: string; readonly operator: Operator }[] = [
  {
    words:
      '不少于|不低于|不短于|最短(?:不少于|不得少于)?|不得少于|不得低于|至少|(?<![不未期届])满|达到|累计(?:达到?|满)?|不小于',
    operator: '>=',
  },
  {
    words:
      '不超过|不得超过|不多于|不长于|至多|最长(?:不得超过|不超过|[^,;。]{0,4}至)?|未超过|未逾|不逾|不得逾|(?:最多|至多|最长)(?:可|能|不)?(?:以|再)?(?:申请)?(?:延长|延期|顺延|宽限|保留|缓缴)|最多|不大于|不高于|控制在',
    operator: '<=',
  },
  { words: '不满|未满|不足|少于|低于|短于', operator: '<' },
  { words: '超过|大于|多于|高于|(?<![赶反])超', operator: '>' },
  { words: '约|大约', operator: 'about' },
]

/** Words after a length of time that compare it. */
export const comparatorsAfter: readonly { readonly words: string; readonly operator: Operator }[] = [
  { words: '(?:\\(含[^()]{0,6}\\))?(?:及|或)?以上', operator: '>=' },
  { words: '(?:\\(含\\))?(?:及|或)?以下|(?:\\(含\\))?以内', operator: '<=' },
  { words: '左右', operator: 'about' },
]

/** Words between a comparison and its number. */
export const comparisonJoin = '(?<![行作认])为|是|:'

/** Units of lengths as rule files name them: those of the contract, else the Chinese word. */
export const contractUnits = {
  year: 'year',
  month: 'month',
  week: 'day',
  day: 'day',
  workingDay: 'workingDay',
  hour: 'hour',
  minute: '分钟',
} as const satisfies Record<LengthUnit, string>
