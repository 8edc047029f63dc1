import {
  beforeLength,
  clock,
  day,
  dayNumber,
  dayTail,
  dotted,
  numeralStarts,
  onThatDay,
  readClockAfter,
  readDay,
  readYearOf,
  spanMarks,
  to,
  year,
} from './fragments.ts'
import type { TimePattern } from './time-pattern.ts'

const starts = `${numeralStarts}本今当去上明次翌下前`

/** Days as notices write them, whole or without their year. */
export const dayPatterns = [
  {
    id: 'year-month-day',
    starts,
    behind: '年月一',
    pattern: day('at'),
    read: groups => ({ type: 'day', at: readDay(groups, 'at') }),
    examples: {
      '2026年4月1日': { type: 'day', at: { year: 2026, month: 4, day: 1 } },
      '二○○七年八月七日': { type: 'day', at: { year: 2007, month: 8, day: 7 } },
      二〇二四年十二月三十一日: { type: 'day', at: { year: 2024, month: 12, day: 31 } },
      '2月27日': { type: 'day', at: { month: 2, day: 27 } },
      '8月31日24:00': { type: 'day', at: { month: 8, day: 31, time: '24:00' } },
      '2025年8月29日(星期五)17时30分': {
        type: 'day',
        at: { year: 2025, month: 8, day: 29, time: '17:30', weekday: 5 },
      },
      '3月28日上午10时': { type: 'day', at: { month: 3, day: 28, time: '10:00' } },
      '6月5日下午5点半': { type: 'day', at: { month: 6, day: 5, time: '17:30' } },
      '9月1日中午12:00': { type: 'day', at: { month: 9, day: 1, time: '12:00' } },
      '6月8日(上午9:30)': { type: 'day', at: { month: 6, day: 8, time: '09:30' } },
      '6月20日(17:00前)': { type: 'day', at: { month: 6, day: 20, time: '17:00' } },
      '9月10日(周三)下班': { type: 'day', at: { month: 9, day: 10, weekday: 3 } },
      '2015年1月1日(含当日)': { type: 'day', at: { year: 2015, month: 1, day: 1 } },
      本年12月31日: { type: 'day', at: { year: { fromNow: 0 }, month: 12, day: 31 } },
      '6月底': { type: 'day', at: { month: 6, day: -1 } },
      '2023年10月末': { type: 'day', at: { year: 2023, month: 10, day: -1 } },
    },
  },
  {
    id: 'figures',
    starts: '12',
    behind: './-',
    pattern: dotted('at'),
    read: groups => ({ type: 'day', at: readDay(groups, 'at') }),
    examples: {
      '2026.9.11': { type: 'day', at: { year: 2026, month: 9, day: 11 } },
      '2026-09-11': { type: 'day', at: { year: 2026, month: 9, day: 11 } },
      '2017-09-25 03:04:38': { type: 'day', at: { year: 2017, month: 9, day: 25, time: '03:04' } },
      '2026/9/11': { type: 'day', at: { year: 2026, month: 9, day: 11 } },
      '2026.9.11(周五)16:30': { type: 'day', at: { year: 2026, month: 9, day: 11, time: '16:30', weekday: 5 } },
    },
  },
  {
    id: 'year-end',
    starts: `${starts}年`,
    behind: '年一底末',
    pattern: `(?:${year('at')}度?|年)(?:底|末)`,
    read: groups => ({ type: 'day', at: { ...readYearOf(groups, 'at'), month: 12, day: -1 } }),
    examples: {
      '2022年底': { type: 'day', at: { year: 2022, month: 12, day: -1 } },
      '2020年末': { type: 'day', at: { year: 2020, month: 12, day: -1 } },
      今年底: { type: 'day', at: { year: { fromNow: 0 }, month: 12, day: -1 } },
      年底: { type: 'day', at: { month: 12, day: -1 } },
    },
  },
  {
    id: 'day-of-the-month',
    starts: numeralStarts,
    behind: `日号至到 ${spanMarks}`,
    pattern: `(?<![${beforeLength}至到~-])(?:(?<fromDay>${dayNumber})[日号]?${to})?(?<atDay>${dayNumber})[日号]${onThatDay}${dayTail('at')}(?:${to}${clock('until')})?`,
    read: groups => {
      const [from, at] = [readDay(groups, 'from'), readDay(groups, 'at')]
      const time = readClockAfter(groups, 'until', at.time)
      if (time !== undefined) return { type: 'interval', from: at, to: { ...at, time } }
      return from.day === undefined ? { type: 'day', at } : { type: 'interval', from, to: at }
    },
    examples: {
      '⟦11日⟧报到': { type: 'day', at: { day: 11 } },
      '⟦4号上午9:20⟧签到': { type: 'day', at: { day: 4, time: '09:20' } },
      '⟦4号下午报到时间为2:10⟧。': { type: 'day', at: { day: 4, time: '14:10' } },
      '⟦16日⟧全天': { type: 'day', at: { day: 16 } },
      '⟦十五日⟧离会': { type: 'day', at: { day: 15 } },
      '⟦8日上午9:00-11:30⟧。': { type: 'interval', from: { day: 8, time: '09:00' }, to: { day: 8, time: '11:30' } },
      '⟦12-14日⟧比赛': { type: 'interval', from: { day: 12 }, to: { day: 14 } },
    },
  },
  {
    id: 'today',
    starts: '即自',
    behind: '即日',
    pattern: '自?即日起?',
    read: () => ({ type: 'today' }),
    examples: { 即日起: { type: 'today' }, 自即日起: { type: 'today' }, 即日: { type: 'today' } },
  },
] as const satisfies readonly TimePattern[]

/** A number of days in figures or Chinese numerals, and no more. */
export const bareDay = {
  pattern: /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]$/,
  examples: ['11日', '4号', '二十日'],
  counterexamples: ['3月4日', '第4日', '4日前'],
}

/** What joins days that stand side by side: 1月29日⟦、⟧2月26日⟦和⟧3月29日. */
export const dayJoin = {
  pattern: /^(?:[、,]|和|及|以及|与)$/,
  examples: ['、', '和', '以及', ','],
  counterexamples: ['至', '或', '前和', '、其中'],
}
