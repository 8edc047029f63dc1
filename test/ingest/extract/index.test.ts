import { expect, test } from 'vitest'
import { extract } from '../../../ingest/extract/index.ts'
import type { SourceText } from '../../../ingest/read/source-text.ts'
import { structure } from '../../../ingest/structure/index.ts'
import { sourceOf } from '../structure/source-of.ts'

const notice = `某市工业和信息化局关于组织申报创新资金的通知

各区工业和信息化局：
一、申报条件
1.上年度营业收入不低于5000万元。
2.上年度研发费用占比不低于1\ufffd5%。
二、申报时间
请于2026年3月31日前报送。

某市工业和信息化局
2026年2月9日
`

test('a rule that rests on a line with a lost character says so, and no other does', () => {
  const source: SourceText = {
    ...sourceOf(notice),
    doubtful: [{ start: notice.indexOf('\ufffd'), end: notice.indexOf('\ufffd') + 1 }],
  }
  const flagged = extract(structure(source)).candidates.map(({ evidence: [first], review }) => ({
    quote: first?.quote,
    damaged: review.flags.includes('text-damaged'),
  }))
  expect(flagged).toContainEqual({ quote: expect.stringContaining('5000万元'), damaged: false })
  expect(flagged).toContainEqual({ quote: expect.stringContaining('5%'), damaged: true })
  expect(flagged).toContainEqual({ quote: expect.stringContaining('3月31日前'), damaged: false })
})

test('copies told of a document stand on it alone, and it rests on their number; copies by case stay rules', () => {
  const lines = [
    '某市教育局关于报名的通知',
    '',
    '各有关单位：',
    '请提交报名表一式两份、身份证复印件1份。',
    '申报材料份数：重点项目5份，其他项目3份。',
    '',
  ]
  const { candidates } = extract(structure(sourceOf(lines.join('\n'))))
  const papers = candidates.filter(({ kind }) => kind === 'material')
  expect(papers.map(({ evidence }) => evidence.map(each => each.quote).join(' '))).toEqual([
    expect.stringContaining('两份'),
    expect.stringContaining('1份'),
  ])
  const copies = candidates.flatMap(each => (each.kind === 'threshold' ? [`${each.measure} ${each.value}`] : []))
  expect(copies).toEqual(['copies 5', 'copies 3'])
})
