import { expect, test } from 'vitest'
import { checklist } from '../../runtime/index.ts'
import { papers } from '../samples/rules.ts'

const own = papers.map(paper => ({ ...paper, audience: 'applicant' as const }))
const line = (items: ReturnType<typeof checklist>): string[] =>
  items.map(({ material, need, alternatives, done }) => `${material.item} ${need} ${alternatives.length} ${done}`)

test('a paper that may stand in for another is listed under it', () => {
  expect(line(checklist(own, { audience: 'applicant' }))).toEqual([
    '营业执照复印件 needed 0 false',
    '2024、2025年度审计报告 needed 1 false',
  ])
})

test('having the paper that stands in is enough', () => {
  const items = checklist(own, { audience: 'applicant', have: ['papers.material-3'] })
  expect(items[1]?.done).toBe(true)
  expect(items[0]?.done).toBe(false)
})

test('a condition that nobody answered stays open', () => {
  const alone = own.slice(2).map(paper => ({ ...paper, alternativeTo: null }))
  const need = (conditions?: Record<string, boolean>) =>
    checklist(alone, { audience: 'applicant', ...(conditions && { conditions }) })[0]?.need
  expect([need(), need({ 如无年度审计报告: true }), need({ 如无年度审计报告: false })]).toEqual([
    'conditional',
    'needed',
    'not_needed',
  ])
})

test('papers for other titles are left out', () => {
  expect(checklist(own, { audience: 'applicant', appliesTo: ['领军企业'] })).toEqual([])
  expect(checklist(own, { audience: 'applicant', appliesTo: ['优质企业'] })).toHaveLength(2)
})
