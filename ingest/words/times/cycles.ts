import { readNumeral } from '../numerals.ts'
import type { Groups } from './fragments.ts'
import {
  clock,
  dayNumber,
  dayOfMonth,
  known,
  month,
  numeralStarts,
  readClock,
  readDay,
  readWeekday,
  to,
} from './fragments.ts'
import type { TimePattern } from './time-pattern.ts'
import type { Cycle, CycleDay, PartialDay } from './time-value.ts'

const cycleDay = ({ month, day, time }: PartialDay): CycleDay => known<CycleDay>({ month, day, time })

const cycleWords: Readonly<Record<string, Cycle>> = {
  年: 'year',
  半年: 'half',
  学年: 'year',
  学期: 'half',
  季: 'quarter',
  月: 'month',
  周: 'week',
  星期: 'week',
  日: 'day',
  天: 'day',
  工作日: 'day',
}

const readCycle = (word: string): Cycle => cycleWords[word.replace(/个|度$/g, '')] ?? 'year'

const months = (first: number, last: number): { from: CycleDay; to: CycleDay } => ({
  from: { month: first, day: 1 },
  to: { month: last, day: -1 },
})

const quarterOf = (index: number): { from: CycleDay; to: CycleDay } => months(index * 3 - 2, index * 3)

const monthInQuarter: Readonly<Record<string, number>> = {
  首: 1,
  第一: 1,
  第1: 1,
  第二: 2,
  第2: 2,
  末: 3,
  第三: 3,
  第3: 3,
  最后一: 3,
}

const readQuarterDay = (groups: Groups): CycleDay => ({
  month: monthInQuarter[groups.ordinal ?? ''] ?? 3,
  day: groups.atDay === undefined ? -1 : (readNumeral(groups.atDay) ?? -1),
})

/** The period in which some months come round, where they part the year evenly: 3、6、9、12月 is once a quarter. */
function evenly(months: readonly number[]): Cycle | null {
  const [first = 0] = months
  const step = 12 / months.length
  const isEven = months.every((month, index) => month === first + index * step)
  if (!isEven || first > step) return null
  return step === 3 ? 'quarter' : step === 6 ? 'half' : null
}

/** Times that come round: every year, every quarter, the same days of every month. */
export const cyclePatterns = [
  {
    id: 'every',
    starts: '每',
    behind: `${numeralStarts}隔个半学年季月周星工日天`,
    pattern:
      '每(?:隔)?(?<count>1[0-2]|十二|[一两二三四五六七八九十1-9])?个?(?<unit>半年|学年|学期|年度?|季度?|月度?|周|星期|工作日|日|天)(?:度)?(?:一次)?(?!人|户|份)',
    read: groups => {
      const count = readNumeral(groups.count ?? '')
      const interval = count === 1 ? null : count
      return { type: 'cycle', every: readCycle(groups.unit ?? ''), ...(interval === null ? {} : { interval }) }
    },
    examples: {
      每年: { type: 'cycle', every: 'year' },
      每季度: { type: 'cycle', every: 'quarter' },
      每半年: { type: 'cycle', every: 'half' },
      每月: { type: 'cycle', every: 'month' },
      每学年: { type: 'cycle', every: 'year' },
      每学期: { type: 'cycle', every: 'half' },
      每两年: { type: 'cycle', every: 'year', interval: 2 },
      每三年一次: { type: 'cycle', every: 'year', interval: 3 },
      每周: { type: 'cycle', every: 'week' },
      每1年: { type: 'cycle', every: 'year' },
      每12个月: { type: 'cycle', every: 'month', interval: 12 },
      每3个月: { type: 'cycle', every: 'month', interval: 3 },
    },
  },
  {
    id: 'once-in',
    starts: '一半每',
    behind: '个半年季月周',
    pattern:
      '(?:一个?|每)?(?<unit>半年|年度?|季度?|月度?|周)(?:[评申审受开报检核公][一-龥]{1,3})?一次|一年一[评签审报检聘]',
    read: groups => ({ type: 'cycle', every: readCycle(groups.unit ?? '') }),
    examples: {
      一年一次: { type: 'cycle', every: 'year' },
      一年评审一次: { type: 'cycle', every: 'year' },
      一年一评: { type: 'cycle', every: 'year' },
      半年一次: { type: 'cycle', every: 'half' },
      一季度一次: { type: 'cycle', every: 'quarter' },
    },
  },
  {
    id: 'periodic',
    starts: '月季半按逐以',
    behind: '度半年季月周日学',
    pattern:
      '以(?<each>半年|学年|学期|年|季度?|月|周)为(?:单位|周期)|(?:按|逐)(?<by>半年|年度?|季度?|月度?|周|日)(?=[一-龥、,])(?!期|历)|(?<unit>半年度|季度|月度)(?=(?:评价|评审|考核|调度|通报|报告制|核查|检查|抽查|监测)(?!结果|合格|优秀|等次|情况|指标|得分|报告|工作))',
    read: groups => ({
      type: 'cycle',
      every: readCycle((groups.each ?? groups.by ?? groups.unit ?? '').replace('半年度', '半年')),
    }),
    examples: {
      '⟦月度⟧评价': { type: 'cycle', every: 'month' },
      '⟦按季度⟧报送': { type: 'cycle', every: 'quarter' },
      '⟦按月⟧、按季或者按年缴纳': { type: 'cycle', every: 'month' },
      '⟦以月为单位⟧报备案': { type: 'cycle', every: 'month' },
      '⟦以季度为周期⟧报送': { type: 'cycle', every: 'quarter' },
      '⟦按日⟧报告': { type: 'cycle', every: 'day' },
      '⟦半年度⟧考核': { type: 'cycle', every: 'half' },
    },
  },
  {
    id: 'every-year-day',
    starts: '每',
    behind: '年',
    pattern: `每年度?的?${month('at')}${dayOfMonth('at')}`,
    read: groups => ({ type: 'cycle', every: 'year', on: cycleDay(readDay(groups, 'at')) }),
    examples: {
      每年5月31日: { type: 'cycle', every: 'year', on: { month: 5, day: 31 } },
      每年5月底: { type: 'cycle', every: 'year', on: { month: 5, day: -1 } },
      每年十二月三十一日: { type: 'cycle', every: 'year', on: { month: 12, day: 31 } },
    },
  },
  {
    id: 'every-year-end',
    starts: '每',
    behind: '年',
    pattern: '每年度?年?(?:底|末)',
    read: () => ({ type: 'cycle', every: 'year', on: { month: 12, day: -1 } }),
    examples: {
      每年底: { type: 'cycle', every: 'year', on: { month: 12, day: -1 } },
      每年年底: { type: 'cycle', every: 'year', on: { month: 12, day: -1 } },
    },
  },
  {
    id: 'every-year-span',
    starts: '每',
    behind: '年',
    pattern: `每年度?的?${month('from')}(?:${dayOfMonth('from')})?${to}(?:次年|当年)?(?:${month('to')})?(?:${dayOfMonth('to')})?`,
    read: groups => {
      const [from, until] = [cycleDay(readDay(groups, 'from')), cycleDay(readDay(groups, 'to'))]
      if (until.month === undefined && until.day === undefined) return null
      const last = { month: from.month ?? 1, day: -1, ...until }
      return {
        type: 'cycle',
        every: 'year',
        from: known<CycleDay>({ month: from.month, day: from.day ?? 1, time: from.time }),
        to: last,
      }
    },
    examples: {
      每年1月1日至2月末: { type: 'cycle', every: 'year', from: { month: 1, day: 1 }, to: { month: 2, day: -1 } },
      每年3月1日至6月30日: { type: 'cycle', every: 'year', from: { month: 3, day: 1 }, to: { month: 6, day: 30 } },
      每年9月至11月: { type: 'cycle', every: 'year', from: { month: 9, day: 1 }, to: { month: 11, day: -1 } },
      每年3月1日至20日: { type: 'cycle', every: 'year', from: { month: 3, day: 1 }, to: { month: 3, day: 20 } },
    },
  },
  {
    id: 'next-year-span',
    starts: '次翌',
    behind: '年',
    pattern: `[次翌]年(?:的)?${month('from')}${dayOfMonth('from')}${to}(?:${month('to')})?${dayOfMonth('to')}`,
    read: groups => {
      const [from, until] = [cycleDay(readDay(groups, 'from')), cycleDay(readDay(groups, 'to'))]
      const month = until.month ?? from.month
      return { type: 'cycle', every: 'year', from, to: known<CycleDay>({ ...until, month }) }
    },
    examples: {
      次年三月一日至六月三十日: { type: 'cycle', every: 'year', from: { month: 3, day: 1 }, to: { month: 6, day: 30 } },
    },
  },
  {
    id: 'next-year-quarter',
    starts: '次翌',
    behind: '年',
    pattern: '[次翌]年度?的?(?:第?(?<quarter>[1-4一二三四])季度|(?<half>[上下])半年)',
    read: groups => {
      const quarter = readNumeral(groups.quarter ?? '')
      const half = groups.half === '上' ? months(1, 6) : months(7, 12)
      return { type: 'cycle', every: 'year', ...(quarter === null ? half : quarterOf(quarter)) }
    },
    examples: {
      次年第一季度: { type: 'cycle', every: 'year', from: { month: 1, day: 1 }, to: { month: 3, day: -1 } },
      次年上半年: { type: 'cycle', every: 'year', from: { month: 1, day: 1 }, to: { month: 6, day: -1 } },
    },
  },
  {
    id: 'every-year-period',
    starts: '每',
    behind: '年',
    pattern: `每年度?的?(?:第?(?<quarter>[1-4一二三四])季度|(?<half>[上下])半年|${month('at')})`,
    read: groups => {
      const quarter = readNumeral(groups.quarter ?? '')
      const at = readNumeral(groups.atMonth ?? '')
      const half = groups.half === '上' ? months(1, 6) : months(7, 12)
      const span = quarter === null ? (at === null ? half : months(at, at)) : quarterOf(quarter)
      return { type: 'cycle', every: 'year', ...span }
    },
    examples: {
      每年第二季度: { type: 'cycle', every: 'year', from: { month: 4, day: 1 }, to: { month: 6, day: -1 } },
      每年上半年: { type: 'cycle', every: 'year', from: { month: 1, day: 1 }, to: { month: 6, day: -1 } },
      每年9月份: { type: 'cycle', every: 'year', from: { month: 9, day: 1 }, to: { month: 9, day: -1 } },
    },
  },
  {
    id: 'every-year-quarter-end',
    starts: '每',
    behind: '年',
    pattern: '每年度?的?第?(?<quarter>[1-4一二三四])季度(?:末|底)',
    read: groups => {
      const quarter = readNumeral(groups.quarter ?? '') ?? 1
      return { type: 'cycle', every: 'year', on: { month: quarter * 3, day: -1 } }
    },
    examples: {
      每年第一季度末: { type: 'cycle', every: 'year', on: { month: 3, day: -1 } },
      每年四季度底: { type: 'cycle', every: 'year', on: { month: 12, day: -1 } },
    },
  },
  {
    id: 'every-year-months',
    starts: '每',
    behind: '年',
    pattern: `每年度?的?(?<months>(?:(?:1[0-2]|[1-9])月?[、,和及]){1,5}(?:1[0-2]|[1-9]))月份?的?${dayOfMonth('at')}`,
    read: groups => {
      const { day } = readDay(groups, 'at')
      const months = (groups.months ?? '').split(/\D+/).map(Number)
      const every = evenly(months)
      return every === null ? null : { type: 'cycle', every, on: known<CycleDay>({ month: months[0], day }) }
    },
    examples: {
      '每年3、6、9、12月的25日': { type: 'cycle', every: 'quarter', on: { month: 3, day: 25 } },
      每年6月和12月底: { type: 'cycle', every: 'half', on: { month: 6, day: -1 } },
      '每年1、7月10日': { type: 'cycle', every: 'half', on: { month: 1, day: 10 } },
    },
  },
  {
    id: 'every-quarter-day',
    starts: '每',
    behind: '个季',
    pattern: `每个?季度?(?:的)?(?<ordinal>首|末|第[一二三1-3]|最后一)个?月(?:份)?的?(?:底|末|最后一[日天]|(?<atDay>${dayNumber})[日号])`,
    read: groups => ({ type: 'cycle', every: 'quarter', on: readQuarterDay(groups) }),
    examples: {
      每季度第二个月底: { type: 'cycle', every: 'quarter', on: { month: 2, day: -1 } },
      每季度末月25日: { type: 'cycle', every: 'quarter', on: { month: 3, day: 25 } },
      每季度首月10日: { type: 'cycle', every: 'quarter', on: { month: 1, day: 10 } },
      每季度第一个月的二十五日: { type: 'cycle', every: 'quarter', on: { month: 1, day: 25 } },
    },
  },
  {
    id: 'every-quarter-span',
    starts: '每',
    behind: '个季',
    pattern: `每个?季度?(?:的)?(?<ordinal>首|末|第[一二三1-3]|最后一)个?月(?:份)?的?(?<from>3[01]|[12]\\d|[1-9])[日号]?${to}(?<atDay>3[01]|[12]\\d|[1-9])[日号]`,
    read: groups => {
      const last = readQuarterDay(groups)
      return { type: 'cycle', every: 'quarter', from: { ...last, day: Number(groups.from) }, to: last }
    },
    examples: {
      '每季度首月1—15日': { type: 'cycle', every: 'quarter', from: { month: 1, day: 1 }, to: { month: 1, day: 15 } },
      每季度末月20日至25日: { type: 'cycle', every: 'quarter', from: { month: 3, day: 20 }, to: { month: 3, day: 25 } },
    },
  },
  {
    id: 'every-quarter-end',
    starts: '每',
    behind: '个季',
    pattern: '每个?季度?(?:末|底)(?:(?<atDay>3[01]|[12]\\d|[1-9])[日号])?',
    read: groups => ({ type: 'cycle', every: 'quarter', on: readQuarterDay(groups) }),
    examples: {
      每季度末: { type: 'cycle', every: 'quarter', on: { month: 3, day: -1 } },
      每季度末25日: { type: 'cycle', every: 'quarter', on: { month: 3, day: 25 } },
    },
  },
  {
    id: 'every-month-day',
    starts: '每',
    behind: '个月',
    pattern: `每个?月度?的?(?:${dayOfMonth('at')}|(?:最后一[日天]|末日))`,
    read: groups => ({ type: 'cycle', every: 'month', on: { day: -1, ...cycleDay(readDay(groups, 'at')) } }),
    examples: {
      每月25日: { type: 'cycle', every: 'month', on: { day: 25 } },
      每月底: { type: 'cycle', every: 'month', on: { day: -1 } },
    },
  },
  {
    id: 'every-month-span',
    starts: '每',
    behind: '个月',
    pattern: `每个?月度?的?(?:首[日天](?:${clock('first')})?${to}(?:每月)?(?:末日|最后一[日天]|月底)(?:${clock('last')})?|(?:${dayOfMonth('from')}|(?<fromBare>[12]\\d|[1-9]))${to}(?:每月)?${dayOfMonth('to')})`,
    read: groups => {
      const bare = groups.fromBare === undefined ? undefined : Number(groups.fromBare)
      const whole = groups.fromDay === undefined && bare === undefined
      const [opens, closes] = [readClock(groups, 'first'), readClock(groups, 'last')]
      const from = whole
        ? known<CycleDay>({ day: 1, time: opens })
        : { ...cycleDay(readDay(groups, 'from')), ...(bare === undefined ? {} : { day: bare }) }
      const until = whole ? known<CycleDay>({ day: -1, time: closes }) : cycleDay(readDay(groups, 'to'))
      return { type: 'cycle', every: 'month', from, to: until }
    },
    examples: {
      '每月首日0:00—末日24:00': {
        type: 'cycle',
        every: 'month',
        from: { day: 1, time: '00:00' },
        to: { day: -1, time: '24:00' },
      },
      '每月1-10日': { type: 'cycle', every: 'month', from: { day: 1 }, to: { day: 10 } },
      每月1日至15日: { type: 'cycle', every: 'month', from: { day: 1 }, to: { day: 15 } },
    },
  },
  {
    id: 'every-day-clock',
    starts: '每',
    behind: '个工日天',
    pattern: `每个?(?:工作日|日|天)的?(?:${clock('from')}${to}${clock('to')}|${clock('at')})`,
    read: groups => {
      const [from, until, at] = [readClock(groups, 'from'), readClock(groups, 'to'), readClock(groups, 'at')]
      if (at !== undefined) return { type: 'cycle', every: 'day', on: { time: at } }
      return from === undefined || until === undefined
        ? null
        : { type: 'cycle', every: 'day', from: { time: from }, to: { time: until } }
    },
    examples: {
      '每日17:00': { type: 'cycle', every: 'day', on: { time: '17:00' } },
      每天上午10时: { type: 'cycle', every: 'day', on: { time: '10:00' } },
      '每个工作日下午3:30': { type: 'cycle', every: 'day', on: { time: '15:30' } },
      '每天9:00至11:30': { type: 'cycle', every: 'day', from: { time: '09:00' }, to: { time: '11:30' } },
    },
  },
  {
    id: 'every-weekday',
    starts: '每',
    behind: '个周星',
    pattern: `每个?(?:周|星期)(?<weekday>[一二三四五六日天])(?!次)(?:(?:[上下]午)?下班|${clock('at')}|[上下]午)?`,
    read: groups => {
      const on = known<CycleDay>({ weekday: readWeekday(groups.weekday ?? ''), time: readClock(groups, 'at') })
      return { type: 'cycle', every: 'week', on }
    },
    examples: {
      每周五: { type: 'cycle', every: 'week', on: { weekday: 5 } },
      每周五下午下班: { type: 'cycle', every: 'week', on: { weekday: 5 } },
      每周五17时: { type: 'cycle', every: 'week', on: { weekday: 5, time: '17:00' } },
    },
  },
] as const satisfies readonly TimePattern[]
