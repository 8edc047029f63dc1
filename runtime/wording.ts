import { dayOf, type LocalDate, weekday } from './days.ts'
import type { State } from './status.ts'
import type { Reason, StepCode, StepOf, Warning } from './step.ts'

/** The languages that results are told in. */
export type Language = 'zh' | 'en'
type Words<T> = { readonly [L in Language]: T }

const weekdays: Words<readonly string[]> = {
  zh: ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

/** A day as people write it: 2026年5月31日（星期日）, or `2026-05-31 (Sunday)`. */
export function formatDate(date: LocalDate, language: Language): string {
  const name = weekdays[language][weekday(dayOf(date)) - 1] ?? ''
  if (language === 'en') return `${date} (${name})`
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日（${name}）`
}

/** What an app calls a state. */
export const stateLabels: { readonly [S in State]: Words<string> } = {
  not_started: { zh: '未开始', en: 'not started' },
  open: { zh: '进行中', en: 'open' },
  closing_soon: { zh: '即将截止', en: 'closing soon' },
  rolling: { zh: '常年受理', en: 'rolling' },
  planned: { zh: '拟开展', en: 'planned' },
  suspended: { zh: '暂停受理', en: 'suspended' },
  closed: { zh: '已截止', en: 'closed' },
  awaited: { zh: '待通知', en: 'to be announced' },
  unknown: { zh: '未知', en: 'unknown' },
}

/** What an app says beside a result. */
export const warningLabels: { readonly [W in Warning]: Words<string> } = {
  'before-assumed': {
    zh: '“前”是否含当日法律未作规定，此处按含当日计算，稳妥起见请提前一天',
    en: 'no law says whether 前 takes in the day itself; it is counted here, the day before is safe',
  },
  'after-assumed': {
    zh: '“后”是否含当日法律未作规定，此处按当日起计算，稳妥起见请于次日办理',
    en: 'no law says whether 后 takes in the day itself; it is counted here, the day after is safe',
  },
  'rest-day': {
    zh: '最后一日是休息日；平台截止日期通常不顺延',
    en: 'the last day is a day of rest; platforms usually do not move theirs',
  },
  'work-year-over': {
    zh: '本通知只安排当年工作，此后以新通知为准',
    en: "the notice arranges one year's work; later years need a later notice",
  },
  planned: { zh: '原文为计划（拟），实际安排以后续通知为准', en: 'only planned: a later notice decides' },
  'in-principle': { zh: '原文为“原则上”，可能有例外', en: 'in principle only: there may be exceptions' },
  proposed: { zh: '本条尚未经人工审核', en: 'nobody has reviewed this rule yet' },
  flagged: { zh: '本条有存疑之处，请核对原文', en: 'the reading is uncertain: check the sentence' },
  'since-event': {
    zh: '起始年份取决于原文所述事项',
    en: 'the first period depends on an event that the text names',
  },
  'ends-with-event': {
    zh: '何时结束取决于原文所述事项',
    en: 'when it ends depends on an event that the text names',
  },
  'notice-date-assumed': {
    zh: '以通知的成文或发布日期代替原文所述日期',
    en: "the notice's own date stands in for the event",
  },
}

/** Why nothing could be computed. */
export const reasonLabels: { readonly [R in Reason]: Words<string> } = {
  'event-needed': { zh: '需要知道事件发生的日期', en: 'the date of the event is needed' },
  'no-length': { zh: '原文未给出期限长度', en: 'the text gives no length' },
  'no-day': { zh: '原文只说及时、尽快，未给出日期', en: 'the text says only soon, and gives no day' },
  'calendar-unknown': {
    zh: '所跨年份的节假日安排尚未公布或未提供，无法确定工作日',
    en: 'the holidays of a year in the span are not known',
  },
  'phase-unknown': { zh: '原文未说明从哪一年算起', en: 'the text does not say which years count' },
  'plan-passed': {
    zh: '计划的时间已过，是否实施须看后续通知',
    en: 'the planned time has passed; whether it happened is not known',
  },
  'in-principle-passed': {
    zh: '原则上的时间已过，是否有例外须看后续通知',
    en: 'the time set in principle has passed; there may be exceptions',
  },
  'out-of-range': { zh: '日期超出可计算的范围', en: 'the date lies outside the calendar' },
}

type Told = { readonly [C in StepCode]: Words<(step: StepOf<C>) => string> }
const zh = (date: LocalDate): string => formatDate(date, 'zh')
const en = (date: LocalDate): string => formatDate(date, 'en')

/** Every step in words. */
export const stepWords: Told = {
  event: {
    zh: ({ anchor, date, time }) => `事件“${anchor}”：${zh(date)}${time ?? ''}`,
    en: ({ anchor, date, time }) => `event “${anchor}”: ${en(date)}${time === null ? '' : ` ${time}`}`,
  },
  'next-day': {
    zh: ({ date }) => `当日不计入，自次日${zh(date)}起算`,
    en: ({ date }) => `the day itself is not counted: counting begins on ${en(date)}`,
  },
  'same-day': {
    zh: ({ date }) => `当日计入，自${zh(date)}起算`,
    en: ({ date }) => `the day itself is counted: counting begins on ${en(date)}`,
  },
  days: {
    zh: ({ count, date }) => `第${count}日为${zh(date)}`,
    en: ({ count, date }) => `day ${count} is ${en(date)}`,
  },
  months: {
    zh: ({ count, date, clamped }) => `${count}个月后的${clamped ? '月末日（无对应日）' : '对应日'}为${zh(date)}`,
    en: ({ count, date, clamped }) =>
      `${clamped ? 'the last day of the month (it has no same-numbered day)' : 'the same-numbered day'} ${count} months on is ${en(date)}`,
  },
  hours: {
    zh: ({ minutes, date, time }) => `${minutes / 60}小时至${zh(date)}${time}`,
    en: ({ minutes, date, time }) => `${minutes / 60} hours reach ${en(date)} ${time}`,
  },
  'working-days': {
    zh: ({ count, date, plain }) =>
      `第${count}个工作日为${zh(date)}${plain === date ? '' : `（只按周一至周五计为${zh(plain)}）`}`,
    en: ({ count, date, plain }) =>
      `working day ${count} is ${en(date)}${plain === date ? '' : ` (Mondays to Fridays alone would give ${en(plain)})`}`,
  },
  'working-days-unknown': {
    zh: ({ count, plain }) => `第${count}个工作日无法确定：节假日安排未知；只按周一至周五计为${zh(plain)}`,
    en: ({ count, plain }) =>
      `working day ${count} cannot be told: the holidays are not known; Mondays to Fridays alone give ${en(plain)}`,
  },
  'day-of-month': {
    zh: ({ date }) => `所指之日为${zh(date)}`,
    en: ({ date }) => `the day of the month named is ${en(date)}`,
  },
  'start-of': {
    zh: ({ unit, date }) => `所在${unit === 'year' ? '年度' : '月份'}自${zh(date)}开始`,
    en: ({ unit, date }) => `the ${unit} it falls in begins on ${en(date)}`,
  },
  opens: { zh: ({ date }) => `自${zh(date)}起可以办理`, en: ({ date }) => `open from ${en(date)}` },
  earliest: {
    zh: ({ date }) => `期间届满之后方可，最早为次日${zh(date)}`,
    en: ({ date }) => `only after the period has ended: at the earliest ${en(date)}`,
  },
  written: {
    zh: ({ from, to }) => `原文写明：${spanZh(from, to)}`,
    en: ({ from, to }) => `the text says: ${spanEn(from, to)}`,
  },
  occurrence: {
    zh: ({ from, to }) => `本期：${spanZh(from, to)}`,
    en: ({ from, to }) => `this occurrence: ${spanEn(from, to)}`,
  },
  through: {
    zh: ({ date, time }) => `截至${zh(date)}${time ?? '24:00'}`,
    en: ({ date, time }) => `until ${en(date)} ${time ?? '24:00'}`,
  },
  'before-assumed': {
    zh: ({ safe }) => `“前”按含当日计算；稳妥起见请不晚于${zh(safe)}完成`,
    en: ({ safe }) => `前 is read as taking in the day itself; to be safe, act by ${en(safe)}`,
  },
  'after-assumed': {
    zh: ({ safe }) => `“后”按当日起计算；稳妥起见请不早于${zh(safe)}办理`,
    en: ({ safe }) => `后 is read as taking in the day itself; to be safe, act from ${en(safe)}`,
  },
  'rest-day': {
    zh: ({ date, rolled, applied }) => `${zh(date)}是休息日，${applied ? '顺延至' : '若顺延则为'}${zh(rolled)}`,
    en: ({ date, rolled, applied }) =>
      `${en(date)} is a day of rest: ${applied ? 'moved to' : 'if it moved, it would be'} ${en(rolled)}`,
  },
}

const spanZh = (from: LocalDate | null, to: LocalDate | null): string =>
  from === to ? zh(to ?? '') : `${from === null ? '' : `${zh(from)}起`}${to === null ? '' : `至${zh(to)}`}`
const spanEn = (from: LocalDate | null, to: LocalDate | null): string =>
  from === to ? en(to ?? '') : `${from === null ? '' : `from ${en(from)} `}${to === null ? '' : `to ${en(to)}`}`.trim()
