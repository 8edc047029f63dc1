import { describe, expect, it } from 'vitest'
import { extractTimes } from '../../../../ingest/extract/times/index.ts'
import { readingOf } from './reading-of.ts'

/** The dates of a notice as `quote = value`. */
async function datesOf(...paragraphs: readonly string[]): Promise<string[]> {
  const { candidates } = extractTimes(await readingOf(...paragraphs), [])
  return candidates.flatMap(rule => {
    if (rule.kind !== 'date') return []
    const { when } = rule
    const at = (time: string | undefined): string => (time === undefined ? '' : ` ${time}`)
    const value =
      when.type === 'date'
        ? `${when.date}${at(when.time)}`
        : when.type === 'interval'
          ? `${when.start}${at(when.startTime)}/${when.end}${at(when.endTime)}`
          : when.type
    return [`${rule.evidence[0]?.quote} = ${value}`]
  })
}

describe('days told by their number alone', () => {
  it.each([
    [
      '培训时间：2025年6月11日至15日（11日报到，15日离会）。',
      ['2025年6月11日至15日 = 2025-06-11/2025-06-15', '11日 = 2025-06-11', '15日离会 = 2025-06-15'],
    ],
    [
      '会议定于2025年5月8-9日召开，7日报到，10日上午离会。',
      ['2025年5月8-9日 = 2025-05-08/2025-05-09', '7日报到 = 2025-05-07', '10日上午离会 = 2025-05-10'],
    ],
    [
      '比赛于2025年10月29日至11月2日举行，31日半决赛，2日颁奖。',
      ['2025年10月29日至11月2日 = 2025-10-29/2025-11-02', '31日半决赛 = 2025-10-31', '2日颁奖 = 2025-11-02'],
    ],
    [
      '考试时间：2025年6月7日上午9:00—11:30语文，下午15:00—17:00数学；8日上午9:00—11:30英语。',
      [
        '2025年6月7日上午9:00—11:30 = 2025-06-07 09:00/2025-06-07 11:30',
        '下午15:00—17:00 = 2025-06-07 15:00/2025-06-07 17:00',
        '8日上午9:00—11:30 = 2025-06-08 09:00/2025-06-08 11:30',
      ],
    ],
  ])('%s', async (text, dates) => expect(await datesOf(text)).toEqual(dates))

  it('take the month from another paragraph', async () => {
    const told = await datesOf(
      '一、南宁点：2025年5月4日、5日全天。',
      '二、5号上午签到时间为7：40，下午签到时间为14：10；',
    )
    expect(told.slice(1)).toEqual([
      '5号上午签到时间为7：40 = 2025-05-05 07:40',
      '下午签到时间为14：10 = 2025-05-05 14:10',
    ])
  })

  it.each([
    '请于2025年5月10日17:00前报名，下午14:00至17:00办公。',
    '办理时间：工作日上午9:00-11:30，下午14:00-17:00。',
    '会议时间另行通知，15日报到。',
    '参会人员应提前15日报到。',
  ])('are no dates in %s', async text => expect(await datesOf(text)).toEqual([]))
})
