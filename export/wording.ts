import { type Firmness, type Language, type Warning, warningLabels } from '../runtime/index.ts'
import type { Row } from './table.ts'

export type { Language }

type Words<T> = { readonly [L in Language]: T }

/** What stands before the name of what is not certain: a plan must never look like a date. */
export const firmnessMarks: { readonly [F in Firmness]: Words<string> } = {
  firm: { zh: '', en: '' },
  encouraged: { zh: '［鼓励］', en: '[encouraged] ' },
  inPrinciple: { zh: '［原则上］', en: '[in principle] ' },
  planned: { zh: '［拟］', en: '[planned] ' },
  pending: { zh: '［待通知］', en: '[to be announced] ' },
}

type EntryWords = {
  readonly actor: (actor: string, action: string) => string
  readonly until: (day: string, time: string) => string
  readonly safe: (day: string) => string
  readonly warning: (warning: Warning) => string
  readonly disclaimer: string
}

/** What an entry of a calendar says. */
export const entryWords: Words<EntryWords> = {
  zh: {
    actor: (actor, action) => [actor, action].filter(part => part !== '').join('：'),
    until: (day, time) => `截至${day}${time}`,
    safe: day => `“前”是否含当日法律未作规定，稳妥起见请不晚于${day}完成`,
    warning: warning => warningLabels[warning].zh,
    disclaimer: '仅供参考，以官方原文为准。',
  },
  en: {
    actor: (actor, action) => [actor, action].filter(part => part !== '').join(': '),
    until: (day, time) => `until ${day} ${time}`,
    safe: day => `no law says whether 前 takes in the day itself: to be safe, act by ${day}`,
    warning: warning => warningLabels[warning].en,
    disclaimer: 'For information only; the official text decides.',
  },
}

/** The headings of the table of rules. */
export const columnWords: Words<Row> = {
  zh: {
    notice: '通知编号',
    rule: '规则编号',
    kind: '类别',
    title: '名称',
    value: '值',
    appliesTo: '适用对象',
    audience: '面向',
    actor: '主体',
    action: '事项',
    consequences: '后果',
    section: '章节',
    quote: '原文',
    flags: '存疑',
    status: '审核状态',
    fingerprint: '指纹',
    decision: '决定',
    because: '理由',
    by: '审核人',
    on: '日期',
  },
  en: {
    notice: 'notice',
    rule: 'rule',
    kind: 'kind',
    title: 'title',
    value: 'value',
    appliesTo: 'applies to',
    audience: 'audience',
    actor: 'actor',
    action: 'action',
    consequences: 'consequences',
    section: 'section',
    quote: 'text',
    flags: 'flags',
    status: 'review',
    fingerprint: 'fingerprint',
    decision: 'decision',
    because: 'because',
    by: 'reviewer',
    on: 'date',
  },
}

/** What the sheet of a workbook is called. */
export const sheetName: Words<string> = { zh: '规则', en: 'rules' }

/** What people write under 决定; 待定 and an empty cell decide nothing. */
export const decisionWords: Readonly<Record<string, 'accept' | 'amend' | 'reject' | 'undecided'>> = {
  采纳: 'accept',
  修改: 'amend',
  驳回: 'reject',
  待定: 'undecided',
  accept: 'accept',
  amend: 'amend',
  reject: 'reject',
  undecided: 'undecided',
}
