import { expect, test } from 'vitest'
import { extractTimes } from '../../../../ingest/extract/times/index.ts'
import { markdownReadingOf } from './reading-of.ts'

/** Who does what by when, a row at a time. */
async function duties(...rows: readonly string[]): Promise<string[]> {
  const { candidates } = extractTimes(await markdownReadingOf('一、安排', '', ...rows, ''), [])
  return candidates.map(each =>
    each.kind === 'deadline'
      ? `${each.actor}|${each.action}|${each.audience}|${each.appliesTo}${each.review.flags.includes('inferred-actor') ? '|?' : ''}`
      : each.kind,
  )
}

test('other columns of a row tell who does what', async () => {
  expect(
    await duties(
      '| 序号 | 工作内容 | 责任单位 | 完成时限 |',
      '| --- | --- | --- | --- |',
      '| 1 | 制定实施方案 | 市科技局 | 2025年3月底前 |',
      '| 2 | 报送工作总结 | 各有关企业 | 每季度末 |',
    ),
  ).toEqual(['市科技局|制定实施方案|authority|', '各有关企业|报送工作总结|applicant|'])
})

test('the header of a column tells who does what in it', async () => {
  expect(
    await duties(
      '| 批次 | 企业网上提交截止时间 | 区县推荐截止时间 |',
      '| --- | --- | --- |',
      '| 第一批 | 2025年4月30日 | 2025年5月10日 |',
    ),
  ).toEqual(['企业|网上提交|applicant|第一批', '区县|推荐|authority|第一批'])
})

test('a column that tells neither leaves the actor to be inferred', async () => {
  expect(await duties('| 批次 | 截止时间 |', '| --- | --- |', '| 第一批 | 2025年4月30日 |')).toEqual([
    '各有关企业||applicant|第一批|?',
  ])
})
