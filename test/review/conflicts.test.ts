import { describe, expect, test } from 'vitest'
import { conflictsIn, openConflicts } from '../../review/index.ts'
import type { Rule } from '../../schemas/rule.ts'
import { deadline, provision, side } from './changes/rules.ts'

const quarterly = deadline({
  id: 'batch.deadline',
  quote: '务于每季度第二个月底前',
  when: { type: 'recurring', every: 'quarter', on: { month: 2, day: -1 } },
  action: '完成评价审核和推荐',
})
const dayOf = (date: string, fields: { action?: string; bound?: 'by' | 'from' } = {}) =>
  deadline({
    id: 'first.deadline',
    quote: '务于2月27日前',
    when: { type: 'date', date },
    action: '完成第一批评价审核和推荐',
    ...fields,
  })

const textOf = (rules: readonly Rule[]): string => side(rules).text ?? ''

/** A duty to report and a sanction, in the sentences of one text. */
const moving = (reported: string, punished: string): { rules: Rule[]; text: string } => {
  const text = `企业如发生${reported}等重大变化，应在3个月内填写报告表。企业如发生${punished}等情形，直接取消认定。`
  const place = (rule: Rule, quote: string): Rule => {
    const start = text.indexOf(quote)
    return { ...rule, evidence: [{ section: '', start, end: start + quote.length, quote, page: null }] }
  }
  const report = deadline({
    id: 'change.deadline',
    action: '填写报告表',
    when: { type: 'relative', anchor: '变化', offset: 'P3M', direction: 'after', calendar: 'calendar' },
  })
  const sanction = provision({ id: 'change.provision', action: '直接取消认定' })
  return { text, rules: [place(report, '应在3个月内'), place(sanction, '直接取消认定')] }
}

describe('contradictions within a notice', () => {
  test.each<[string, Rule, number]>([
    ['27 February against the end of the second month', dayOf('2023-02-27'), 1],
    ['28 February, which is that end', dayOf('2023-02-28'), 0],
    ['29 February of a leap year, which is that end', dayOf('2024-02-29'), 0],
    ['28 February of a leap year', dayOf('2024-02-28'), 1],
    ['a day in another month of the quarter', dayOf('2023-03-27'), 0],
    ['another act', dayOf('2023-02-27', { action: '报送年度总结' }), 0],
    ['a first day', dayOf('2023-02-27', { bound: 'from' }), 0],
  ])('%s', (_, day, count) => {
    const rules = [quarterly, day]
    expect(conflictsIn(rules, '')).toHaveLength(count)
  })

  test.each([
    ['更名、跨省迁移', '停止经营、跨省迁移', ['跨省迁移']],
    ['更名、合并', '停止经营、数据造假', []],
  ])('%s is to be reported, %s is punished', (reported, punished, terms) => {
    const { rules, text } = moving(reported, punished)
    expect(conflictsIn(rules, text).map(conflict => (conflict.type === 'ground' ? conflict.term : ''))).toEqual(terms)
  })

  test('a contradiction is settled when a person has looked at both rules', () => {
    const { rules, text } = moving('跨省迁移、更名', '停止经营、跨省迁移')
    const looked = (rule: Rule): Rule => ({ ...rule, review: { ...rule.review, status: 'accepted' } })
    const [one, other] = rules
    if (!one || !other) throw new Error('two rules')
    expect(openConflicts(rules, text)).toHaveLength(1)
    expect(openConflicts([looked(one), other], text)).toHaveLength(1)
    expect(openConflicts([looked(one), looked(other)], text)).toHaveLength(0)
    expect(openConflicts([looked(one)], text)).toHaveLength(0)
  })

  test('rules that agree are none', () => {
    expect(conflictsIn([quarterly], textOf([quarterly]))).toEqual([])
  })
})
