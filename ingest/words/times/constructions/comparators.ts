import type { Operator } from '../../../../schemas/rule.ts'

/** Words before a length of time that compare it. */
export const comparatorsBefore: readonly { readonly words: string; readonly operator: Operator }[] = [
  {
    words:
      '不少于|不低于|不短于|最短(?:不少于|不得少于)?|不得少于|不得低于|至少|(?<![不未])满|达到|累计(?:达到?|满)?|不小于',
    operator: '>=',
  },
  { words: '不超过|不得超过|不多于|不长于|至多|最长(?:不得超过|不超过)?|最多|不大于|不高于|控制在', operator: '<=' },
  { words: '不满|未满|不足|少于|低于|短于', operator: '<' },
  { words: '超过|大于|多于|高于', operator: '>' },
  { words: '约|大约', operator: 'about' },
]

/** Words after a length of time that compare it. */
export const comparatorsAfter: readonly { readonly words: string; readonly operator: Operator }[] = [
  { words: '(?:\\(含\\))?(?:及|或)?以上', operator: '>=' },
  { words: '(?:\\(含\\))?(?:及|或)?以下|(?:\\(含\\))?以内', operator: '<=' },
  { words: '左右', operator: 'about' },
]
