import { describe, expect, it } from 'vitest'
import { extractTimes } from '../../../../ingest/extract/times/index.ts'
import { readingOf } from './reading-of.ts'

/** The hours of the dates of a notice, with their flags. */
async function hoursOf(...paragraphs: readonly string[]): Promise<string[]> {
  const { candidates } = extractTimes(await readingOf(...paragraphs), [])
  return candidates.flatMap(rule => {
    if (rule.kind !== 'date' || rule.when.type !== 'interval' || rule.when.startTime === undefined) return []
    const { start, startTime, endTime } = rule.when
    return [`${start} ${startTime}-${endTime} ${rule.review.flags.join()}`]
  })
}

describe('hours of a timetable', () => {
  it('lie on the only day of an event', async () => {
    const lines = ['一、考试时间及科目', '上午9:00—10:30 语文', '下午2:00—4:00 数学']
    expect(await hoursOf('笔试定于2025年5月24日举行。', ...lines)).toEqual([
      '2025-05-24 09:00-10:30 inferred-date',
      '2025-05-24 14:00-16:00 inferred-date',
    ])
  })

  it('lie on the last day that their section names', async () => {
    const lines = ['一、考试时间', '2025年5月24日', '上午9:00—11:30 语文', '2025年5月25日', '上午9:00—11:00 英语']
    expect(await hoursOf(...lines)).toEqual([
      '2025-05-24 09:00-11:30 inferred-date',
      '2025-05-25 09:00-11:00 inferred-date',
    ])
  })

  it.each([
    [['笔试定于2025年5月24日举行，面试定于2025年6月8日举行。', '一、考试时间', '上午9:00—10:30 语文']],
    [['笔试定于2025年5月24日举行。', '一、报名时间', '上午9:00—11:30 受理']],
    [['笔试定于2025年5月24日举行。', '一、办公时间', '上午9:00—11:30']],
    [['一、考试时间', '上午9:00—10:30 语文']],
  ])('are none in %s', async lines => expect(await hoursOf(...lines)).toEqual([]))
})
