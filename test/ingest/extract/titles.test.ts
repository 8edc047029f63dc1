import { expect, test } from 'vitest'
import { actionTitle } from '../../../ingest/extract/titles.ts'

test.each([
  ['将招生工作总结（一式两份，加盖公章）报区教育局', '招生工作总结（一式两份，加盖公章）报区教育局'],
  ['提交任务书，无正当理由逾期未提交的', '提交任务书'],
])('%s is called %s', (action, title) => {
  expect(actionTitle(action)).toBe(title)
})
