import { readNumeral } from '../numerals.ts'
import type { Groups } from './fragments.ts'
import {
  clock,
  day,
  dayNumber,
  dayOfMonth,
  dotted,
  month,
  numeralStarts,
  readClockAfter,
  readDay,
  readYearOf,
  spanMarks,
  to,
  year,
  yearNumber,
} from './fragments.ts'
import type { TimePattern } from './time-pattern.ts'

const starts = `${numeralStarts}本今当去上明次翌下前`
const opening = '(?:起|开始|\\(含\\))?'
const closing = '(?:为?止|截止|结束|\\(含\\))?'
/** A time of day that goes on to another is the hours of each day, and no end of the days: 6月20日、21日（上午8:30-11:30）. */
const wholeClock = '(?! ?[-~—–―─－～至到]{1,2} ?\\d{1,2}[:时点])'
const fiscalYears = '(?:年度|个?(?:会计|自然|财政)?年度)'

const firstDay = (value: number): { year: number; month: 1; day: 1 } => ({ year: value, month: 1, day: 1 })
const lastDay = (value: number): { year: number; month: 12; day: -1 } => ({ year: value, month: 12, day: -1 })

/** 至次年3月: the year behind that of the left end; without one, the turn of the year says it. */
const nextYear = (groups: Groups): { readonly year?: number } => {
  const from = readNumeral(groups.fromYear ?? '')
  return groups.toNext === undefined || from === null ? {} : { year: from + 1 }
}

/** The number of a day with or without its 日. */
const dayIn = (text: string): number => readNumeral(text.replace(/[日号]$/, '')) ?? 0

/** 十三五, 十四五, 十五五: the five years that a plan covers. */
const plans: Readonly<Record<string, number>> = { 一: 2006, 二: 2011, 三: 2016, 四: 2021, 五: 2026, 六: 2031 }

/** Spans of time with two ends; what the right end leaves out is the left end's. */
export const intervalPatterns = [
  {
    id: 'day-to-day',
    starts,
    behind: '年月一',
    pattern: `${day('from')}${opening},?${to}(?:${year('to')}度?|(?<toNext>[次翌]年))?(?:${month('to')})?${dayOfMonth('to')}${closing}${wholeClock}`,
    read: groups => ({
      type: 'interval',
      from: readDay(groups, 'from'),
      to: { ...readDay(groups, 'to'), ...nextYear(groups) },
    }),
    examples: {
      '2025年11月1日至次年3月31日': {
        type: 'interval',
        from: { year: 2025, month: 11, day: 1 },
        to: { year: 2026, month: 3, day: 31 },
      },
      '2023年3月1日-4月30日': {
        type: 'interval',
        from: { year: 2023, month: 3, day: 1 },
        to: { month: 4, day: 30 },
      },
      '8月4日至10月6日': { type: 'interval', from: { month: 8, day: 4 }, to: { month: 10, day: 6 } },
      '2026年7月22日—8月31日24:00': {
        type: 'interval',
        from: { year: 2026, month: 7, day: 22 },
        to: { month: 8, day: 31, time: '24:00' },
      },
      '5月19日至5月22日(下午3点)': {
        type: 'interval',
        from: { month: 5, day: 19 },
        to: { month: 5, day: 22, time: '15:00' },
      },
      '5月6日9:00至10日17:00': {
        type: 'interval',
        from: { month: 5, day: 6, time: '09:00' },
        to: { day: 10, time: '17:00' },
      },
      '2025年12月1日起至2026年1月15日止': {
        type: 'interval',
        from: { year: 2025, month: 12, day: 1 },
        to: { year: 2026, month: 1, day: 15 },
      },
    },
  },
  {
    id: 'days-of-a-month',
    starts,
    behind: '年月一',
    pattern: `(?:${year('from')}度?)?${month('from')}(?<fromDay>${dayNumber})${to}(?:${month('to')})?${dayOfMonth('to')}${closing}${wholeClock}`,
    read: groups => {
      const [from, until] = [readDay(groups, 'from'), readDay(groups, 'to')]
      const runs = until.month !== undefined || until.day === -1 || (until.day ?? 0) > (from.day ?? 0)
      return runs ? { type: 'interval', from, to: until } : null
    },
    examples: {
      '1月15-22日': { type: 'interval', from: { month: 1, day: 15 }, to: { day: 22 } },
      '2018年4月14 - 17日': { type: 'interval', from: { year: 2018, month: 4, day: 14 }, to: { day: 17 } },
      '6月1至30日17:00': { type: 'interval', from: { month: 6, day: 1 }, to: { day: 30, time: '17:00' } },
      九月五到八日: { type: 'interval', from: { month: 9, day: 5 }, to: { day: 8 } },
      '2025年12月3—5日(星期五)': {
        type: 'interval',
        from: { year: 2025, month: 12, day: 3 },
        to: { day: 5, weekday: 5 },
      },
      '3月20-4月10日': { type: 'interval', from: { month: 3, day: 20 }, to: { month: 4, day: 10 } },
    },
  },
  {
    id: 'days-side-by-side',
    starts,
    behind: '年月一',
    pattern: `(?:${day('from')}|(?:${year('one')}度?)?${month('one')}(?<oneDay>${dayNumber}))(?<between>(?:[、,](?:${dayNumber})[日号]?){0,6})[、,和及与]${dayOfMonth('to')}${wholeClock}`,
    read: groups => {
      const [whole, bare, until] = [readDay(groups, 'from'), readDay(groups, 'one'), readDay(groups, 'to')]
      const from = whole.day === undefined ? bare : whole
      const days = [...(groups.between ?? '').split(/[、,]/).slice(1).map(dayIn), until.day ?? 0]
      return days.every((each, index) => each === (from.day ?? 0) + index + 1)
        ? { type: 'interval', from, to: until }
        : null
    },
    examples: {
      '10月29、30日': { type: 'interval', from: { month: 10, day: 29 }, to: { day: 30 } },
      '5月4日、5日、6日': { type: 'interval', from: { month: 5, day: 4 }, to: { day: 6 } },
      '⟦6月20日、21日⟧(上午8:30-11:30)': { type: 'interval', from: { month: 6, day: 20 }, to: { day: 21 } },
      '7月10、11和12日': { type: 'interval', from: { month: 7, day: 10 }, to: { day: 12 } },
      '5月17日(星期六)、18日(星期日)': {
        type: 'interval',
        from: { month: 5, day: 17, weekday: 6 },
        to: { day: 18, weekday: 7 },
      },
    },
  },
  {
    id: 'hours-of-a-day',
    starts,
    behind: '年月一',
    pattern: `${day('from')}${to}${clock('until')}`,
    read: groups => {
      const from = readDay(groups, 'from')
      const time = readClockAfter(groups, 'until', from.time)
      return from.time === undefined || time === undefined ? null : { type: 'interval', from, to: { ...from, time } }
    },
    examples: {
      '5月24日下午2:00-4:30': {
        type: 'interval',
        from: { month: 5, day: 24, time: '14:00' },
        to: { month: 5, day: 24, time: '16:30' },
      },
      '2025年5月24日上午9:00—11:30': {
        type: 'interval',
        from: { year: 2025, month: 5, day: 24, time: '09:00' },
        to: { year: 2025, month: 5, day: 24, time: '11:30' },
      },
    },
  },
  {
    id: 'figures-to-figures',
    starts: '12',
    behind: './-',
    pattern: `${dotted('from').replace('(?![\\d./-])', '')}${to}${dotted('to')}`,
    read: groups => ({ type: 'interval', from: readDay(groups, 'from'), to: readDay(groups, 'to') }),
    examples: {
      '2026.4.25-2026.5.25': {
        type: 'interval',
        from: { year: 2026, month: 4, day: 25 },
        to: { year: 2026, month: 5, day: 25 },
      },
    },
  },
  {
    id: 'figures-to-short-figures',
    starts: '12',
    behind: './-',
    pattern: `${dotted('from').replace('(?![\\d./-])', '')}${to}(?<toMonth>1[0-2]|0?[1-9])\\.(?<toDay>3[01]|[12]\\d|0?[1-9])(?![\\d.])`,
    read: groups => ({ type: 'interval', from: readDay(groups, 'from'), to: readDay(groups, 'to') }),
    examples: {
      '2025.4.25-5.25': { type: 'interval', from: { year: 2025, month: 4, day: 25 }, to: { month: 5, day: 25 } },
    },
  },
  {
    id: 'month-to-month',
    starts,
    behind: '年月一-~—至',
    pattern: `(?:${year('from')}度?)?(?:${month('from')}|(?<fromBare>1[0-2]|[1-9])(?=[-~—至]{1,2}\\d{1,2}月))${to}(?:${year('to')}度?|(?<toNext>[次翌]年))?${month('to')}(?:底|末)?`,
    read: groups => ({
      type: 'interval',
      from: {
        ...readYearOf(groups, 'from'),
        month: readNumeral(groups.fromMonth ?? groups.fromBare ?? '') ?? 0,
        day: 1,
      },
      to: { ...readYearOf(groups, 'to'), ...nextYear(groups), month: readNumeral(groups.toMonth ?? '') ?? 0, day: -1 },
    }),
    examples: {
      '2025年1月至6月': { type: 'interval', from: { year: 2025, month: 1, day: 1 }, to: { month: 6, day: -1 } },
      '2024年11月至次年3月': {
        type: 'interval',
        from: { year: 2024, month: 11, day: 1 },
        to: { year: 2025, month: 3, day: -1 },
      },
      '11月至次年3月': { type: 'interval', from: { month: 11, day: 1 }, to: { month: 3, day: -1 } },
      '9月-11月': { type: 'interval', from: { month: 9, day: 1 }, to: { month: 11, day: -1 } },
      '1-6月': { type: 'interval', from: { month: 1, day: 1 }, to: { month: 6, day: -1 } },
      '2024年11月至2025年3月底': {
        type: 'interval',
        from: { year: 2024, month: 11, day: 1 },
        to: { year: 2025, month: 3, day: -1 },
      },
    },
  },
  {
    id: 'two-of-ten-days',
    starts,
    behind: '年月一',
    pattern: `(?:${year('from')}度?)?${month('from')}(?<which>上中|上、中|中下|中、下)旬`,
    read: groups => {
      const upper = groups.which?.startsWith('上') === true
      const at = readDay(groups, 'from')
      return { type: 'interval', from: { ...at, day: upper ? 1 : 11 }, to: { day: upper ? 20 : -1 } }
    },
    examples: {
      '6月中下旬': { type: 'interval', from: { month: 6, day: 11 }, to: { day: -1 } },
      '2025年3月上中旬': { type: 'interval', from: { year: 2025, month: 3, day: 1 }, to: { day: 20 } },
    },
  },
  {
    id: 'ten-days-to-day',
    starts,
    behind: '年月一',
    pattern: `(?:${year('from')}度?)?${month('from')}(?<first>[上中下])旬${to}(?:${year('to')}度?)?(?:${month('to')})?(?:${dayOfMonth('to')}|(?<last>[上中下])旬)`,
    read: groups => {
      const day = { 上: 1, 中: 11, 下: 21 }[groups.first ?? '上'] ?? 1
      const until = groups.last === undefined ? {} : { day: { 上: 10, 中: 20, 下: -1 }[groups.last] ?? -1 }
      return { type: 'interval', from: { ...readDay(groups, 'from'), day }, to: { ...readDay(groups, 'to'), ...until } }
    },
    examples: {
      '2025年9月下旬至2025年12月20日': {
        type: 'interval',
        from: { year: 2025, month: 9, day: 21 },
        to: { year: 2025, month: 12, day: 20 },
      },
      '5月上旬至6月中旬': { type: 'interval', from: { month: 5, day: 1 }, to: { month: 6, day: 20 } },
    },
  },
  {
    id: 'years',
    starts: '12一二',
    behind: `年度至到${spanMarks}、,和及`,
    pattern: `(?<first>${yearNumber})年?度?(?:${to}|[、,和及])(?:${yearNumber}年?度?[、,和及]){0,4}(?<last>${yearNumber})(?:年度|年(?!\\d{1,2}[-月])(?:[两二三四五2-5]${fiscalYears})?)`,
    read: groups => {
      const [first, last] = [readNumeral(groups.first ?? '') ?? 0, readNumeral(groups.last ?? '') ?? 0]
      return first < last ? { type: 'interval', from: firstDay(first), to: lastDay(last) } : null
    },
    examples: {
      '2021、2022年度': { type: 'interval', from: firstDay(2021), to: lastDay(2022) },
      '2014-2016年': { type: 'interval', from: firstDay(2014), to: lastDay(2016) },
      '2023年、2024年两个会计年度': { type: 'interval', from: firstDay(2023), to: lastDay(2024) },
      '2022年度、2023年度和2024年度': { type: 'interval', from: firstDay(2022), to: lastDay(2024) },
      '2026年至2030年': { type: 'interval', from: firstDay(2026), to: lastDay(2030) },
    },
  },
  {
    id: 'until-now',
    starts: '12二',
    behind: '年',
    pattern: `${year('from')}(?:${month('from')}(?:${dayOfMonth('from')})?)?(?:至今|以来)`,
    read: groups => ({ type: 'interval', from: { month: 1, day: 1, ...readDay(groups, 'from') }, to: null }),
    examples: {
      '2008年至今': { type: 'interval', from: { year: 2008, month: 1, day: 1 }, to: null },
      '2021年3月以来': { type: 'interval', from: { year: 2021, month: 3, day: 1 }, to: null },
    },
  },
  {
    id: 'today-to-day',
    starts: '自从即',
    behind: '即日',
    pattern: `[自从]?即日(?:起,?)?${to}(?:${day('to')}|${dotted('toFigures')})${closing}`,
    read: groups => ({
      type: 'interval',
      from: 'today',
      to: groups.toFiguresYear === undefined ? readDay(groups, 'to') : readDay(groups, 'toFigures'),
    }),
    examples: {
      即日起至2025年9月30日: { type: 'interval', from: 'today', to: { year: 2025, month: 9, day: 30 } },
      自即日起至10月15日止: { type: 'interval', from: 'today', to: { month: 10, day: 15 } },
      '即日起至2025.9.30': { type: 'interval', from: 'today', to: { year: 2025, month: 9, day: 30 } },
    },
  },
  {
    id: 'plan',
    starts: '“"十',
    behind: '十”"规时期以',
    pattern: '[“"]?十(?<plan>[一二三四五六])五[”"]?(?:规划)?(?:时期|期间|以来)',
    read: groups => {
      const first = plans[groups.plan ?? '']
      return first === undefined ? null : { type: 'interval', from: firstDay(first), to: lastDay(first + 4) }
    },
    examples: {
      '“十五五”时期': { type: 'interval', from: firstDay(2026), to: lastDay(2030) },
      十四五期间: { type: 'interval', from: firstDay(2021), to: lastDay(2025) },
    },
  },
] as const satisfies readonly TimePattern[]
