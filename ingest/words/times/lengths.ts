import { readNumeral } from '../numerals.ts'
import type { Groups } from './fragments.ts'
import { beforeLength, numeralStarts, onThatDay } from './fragments.ts'
import type { TimePattern } from './time-pattern.ts'
import type { LengthUnit, TimeValue } from './time-value.ts'

const count = '\\d{1,3}(?:\\.\\d)?|(?!百)[一二两三四五六七八九十百]{1,4}|半'

/** Units as they follow a number, in the order in which they are tried; what may not follow tells 5年级 from 5年. */
const units: Readonly<Record<string, LengthUnit>> = {
  '个?工作[日天]': 'workingDay',
  '个?(?:自然|日历)[日天]': 'day',
  [`整?(?:天|日(?!${onThatDay})|(?<=[${beforeLength}]\\d{1,3})日)(?![常元语益河津然气使数均])`]: 'day',
  '个?(?:星期|周)(?![边岁年期转末])': 'week',
  '个(?:自然|日历)?月': 'month',
  '个?(?:完整|连续|整)?(?:的)?(?:会计|自然|纳税|财政|申报|评价|考试|考核|学)?年(?![级制生龄轮画货月])(?:(?<!半年)度)?(?!内?第)(?!期(?![内间满限]))':
    'year',
  '个?(?:小时|钟头)(?!工)': 'hour',
  分钟: 'minute',
}

const unitPattern = Object.keys(units)
  .map((source, index) => `(?<u${index}>${source})`)
  .join('|')
const unitNames = Object.values(units)

const readUnit = (groups: Groups): LengthUnit =>
  unitNames.find((_, index) => groups[`u${index}`] !== undefined) ?? 'day'

/** 半年 is six months, 半天 twelve hours: a length is always of whole units. */
const whole = (amount: number, unit: LengthUnit): { amount: number; unit: LengthUnit } => {
  if (Number.isInteger(amount)) return { amount, unit }
  if (unit === 'year') return { amount: amount * 12, unit: 'month' }
  if (unit === 'month') return { amount: amount * 30, unit: 'day' }
  if (unit === 'day') return { amount: amount * 24, unit: 'hour' }
  return { amount, unit }
}

const readLength = (groups: Groups): TimeValue | null => {
  const amount = readNumeral(groups.count ?? '')
  const more = groups.and === undefined ? 0 : 0.5
  if (amount === null || amount === 0) return null
  return { type: 'length', ...whole(amount + more, readUnit(groups)) }
}

/** A floor and a cap side by side, told in one unit: 3个月以上1年以下 is 3 to 12 months. */
function readBand(groups: Groups): TimeValue | null {
  const [amount, top] = [readNumeral(groups.count ?? ''), readNumeral(groups.max ?? '')]
  const unit = readUnit(groups)
  const low = groups.low === '个月' ? 'month' : groups.low === '年' ? 'year' : null
  if (amount === null || top === null) return null
  if (low === 'month' && unit === 'year')
    return amount < top * 12 ? { type: 'length', amount, max: top * 12, unit: low } : null
  const alike = (low ?? (unit === 'year' || unit === 'month' ? null : unit)) === unit
  return alike && Number.isInteger(amount) && amount < top ? { type: 'length', amount, max: top, unit } : null
}

/** Lengths of time: how long something takes, lasts or reaches back. */
export const lengthPatterns = [
  {
    id: 'length',
    starts: numeralStarts,
    behind: '.多余个工自日整天星周完连的会纳财申评考学年小钟分',
    pattern: `(?<!最后|月的|月份的|[下上每第另首同任])(?<count>${count})(?:多|余)?(?:${unitPattern})(?<and>半)?`,
    read: readLength,
    examples: {
      '3年': { type: 'length', amount: 3, unit: 'year' },
      '20个工作日': { type: 'length', amount: 20, unit: 'workingDay' },
      五天: { type: 'length', amount: 5, unit: 'day' },
      '1整天': { type: 'length', amount: 1, unit: 'day' },
      三十日: { type: 'length', amount: 30, unit: 'day' },
      '15个自然日': { type: 'length', amount: 15, unit: 'day' },
      三个月: { type: 'length', amount: 3, unit: 'month' },
      半年: { type: 'length', amount: 6, unit: 'month' },
      半个月: { type: 'length', amount: 15, unit: 'day' },
      一年半: { type: 'length', amount: 18, unit: 'month' },
      '48小时': { type: 'length', amount: 48, unit: 'hour' },
      两周: { type: 'length', amount: 2, unit: 'week' },
      三个会计年度: { type: 'length', amount: 3, unit: 'year' },
      一百二十日: { type: 'length', amount: 120, unit: 'day' },
      '30分钟': { type: 'length', amount: 30, unit: 'minute' },
    },
  },
  {
    id: 'length-range',
    starts: numeralStarts,
    behind: '.日天年个工小至到-~—–',
    pattern: `(?<count>${count})(?:日|天|年|个月|个?工作日|小时)?(?:至|到|[-~—–])(?<max>${count})(?:${unitPattern})`,
    read: groups => {
      const [amount, max] = [readNumeral(groups.count ?? ''), readNumeral(groups.max ?? '')]
      return amount === null || max === null || amount >= max
        ? null
        : { type: 'length', amount, max, unit: readUnit(groups) }
    },
    examples: {
      '3-5个工作日': { type: 'length', amount: 3, max: 5, unit: 'workingDay' },
      '30日至90日': { type: 'length', amount: 30, max: 90, unit: 'day' },
      一至三年: { type: 'length', amount: 1, max: 3, unit: 'year' },
    },
  },
  {
    id: 'length-band',
    starts: numeralStarts,
    behind: '.日天年个工小',
    pattern: `(?<count>${count})(?<low>日|天|年|个月|个?工作日|小时)(?:\\(含[^()]{0,6}\\))?以上的?[,、]?(?:至|到)?(?<max>${count})(?:${unitPattern})(?:\\(含[^()]{0,6}\\))?(?:以下|以内)`,
    read: readBand,
    examples: {
      '6个月以上12个月以内': { type: 'length', amount: 6, max: 12, unit: 'month' },
      三年以上七年以下: { type: 'length', amount: 3, max: 7, unit: 'year' },
      '3个月以上1年以下': { type: 'length', amount: 3, max: 12, unit: 'month' },
      '5日以上、15日以下': { type: 'length', amount: 5, max: 15, unit: 'day' },
    },
  },
  {
    id: 'recent',
    starts: '最近过',
    behind: `${numeralStarts}近去连的`,
    pattern: `(?:最近|近|过去)(?:连续)?的?(?<count>${count})(?:${unitPattern})(?<and>半)?(?:以?内|以?来)?`,
    read: groups => {
      const length = readLength(groups)
      return length?.type === 'length' ? { ...length, recent: true } : null
    },
    examples: {
      近三年: { type: 'length', amount: 3, unit: 'year', recent: true },
      最近一年: { type: 'length', amount: 1, unit: 'year', recent: true },
      近三个会计年度: { type: 'length', amount: 3, unit: 'year', recent: true },
      近12个月: { type: 'length', amount: 12, unit: 'month', recent: true },
      近5年来: { type: 'length', amount: 5, unit: 'year', recent: true },
      过去两年内: { type: 'length', amount: 2, unit: 'year', recent: true },
    },
  },
] as const satisfies readonly TimePattern[]
