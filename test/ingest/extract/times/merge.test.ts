import { describe, expect, it } from 'vitest'
import { extractTimes } from '../../../../ingest/extract/times/index.ts'
import { markdownReadingOf, readingOf } from './reading-of.ts'

describe('a fact told twice', () => {
  it('is one rule with two pieces of evidence', async () => {
    const reading = await readingOf('一、本办法自2025年5月1日起施行。', '二、本办法自2025年5月1日起施行。')
    const { candidates } = extractTimes(reading, [])
    expect(candidates.map(({ kind, evidence }) => [kind, evidence.length])).toEqual([['date', 2]])
  })

  it('but two duties of one day are two rules', async () => {
    const reading = await readingOf('企业于2025年5月1日前报名。', '企业于2025年5月1日前缴费。')
    expect(extractTimes(reading, []).candidates).toHaveLength(2)
  })
})

describe('labels of times', () => {
  it('name the action where the sentence has none', async () => {
    const { candidates } = extractTimes(await readingOf('准考证打印时间：2025年6月9日至13日。'), [])
    expect(candidates.map(each => (each.kind === 'deadline' ? each.action : each.kind))).toEqual(['准考证打印'])
  })
})

describe('times of a table', () => {
  it('are read under the headers of their columns, for what their rows are about', async () => {
    const rows = [
      '| 项目类别 | 申报时间 | 截止时间 | 有效期 |',
      '|---|---|---|---|',
      '| 重点项目 | 2025年3月1日至3月31日 | 2025年4月10日 | 3年 |',
    ]
    const { candidates } = extractTimes(await markdownReadingOf('时间安排如下：', '', ...rows, ''), [])
    const told = candidates.map(each => [each.kind, each.evidence[0]?.quote, ...each.appliesTo])
    expect(told).toEqual([
      ['deadline', '2025年3月1日至3月31日', '重点项目'],
      ['deadline', '2025年4月10日', '重点项目'],
      ['threshold', '3年', '重点项目'],
    ])
  })
})
