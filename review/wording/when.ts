import type { RecurringDay, When, WhenOf } from '../../schemas/when.ts'
import type { Language } from './terms.ts'

type Phrases = { readonly [T in When['type']]: (when: WhenOf<T>) => string }

/** 2026-05-31 as people write it: 2026年5月31日. */
export const formatDay = (date: string, language: Language): string => {
  if (language === 'en') return date
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}年${Number(month)}月${Number(day)}日`
}

const timed = (day: string, time: string | undefined): string => (time === undefined ? day : `${day} ${time}`)

const offsetParts: readonly (readonly [RegExp, string, string])[] = [
  [/(\d+)Y/, '年', 'year'],
  [/P(?:\d+Y)?(\d+)M/, '个月', 'month'],
  [/(\d+)W/, '周', 'week'],
  [/(\d+)D/, '日', 'day'],
  [/T(\d+)H/, '小时', 'hour'],
  [/T(?:\d+H)?(\d+)M/, '分钟', 'minute'],
]

/** A duration in words: `P3M` is 3个月, `P10D` counted in working days 10个工作日. */
export const formatDuration = (duration: string, working: boolean, language: Language): string =>
  offsetParts
    .flatMap(([pattern, zh, en]) => {
      const count = duration.match(pattern)?.[1]
      if (count === undefined) return []
      const workingDay = working && en === 'day'
      if (language === 'zh') return [`${count}${workingDay ? '个工作日' : zh}`]
      return [`${count} ${workingDay ? 'working day' : en}${count === '1' ? '' : 's'}`]
    })
    .join(language === 'zh' ? '' : ' ')

const everyZh = { year: '年', half: '半年', quarter: '季度', month: '月', week: '周', day: '日' } as const
const weekdaysZh = ['', '一', '二', '三', '四', '五', '六', '日'] as const
const weekdaysEn = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

const dayZh = ({ month, day, weekday, time }: RecurringDay, every: keyof typeof everyZh): string => {
  const inPeriod = every === 'quarter' || every === 'half'
  const monthPart = month === undefined ? '' : inPeriod ? `第${month}个月` : `${month}月`
  const dayPart =
    day === undefined
      ? ''
      : day === -1
        ? '最后一日'
        : every === 'month' && month === undefined
          ? `${day}日`
          : `${day}日`
  const weekdayPart = weekday === undefined ? '' : (weekdaysZh[weekday] ?? '')
  return timed(`${monthPart}${dayPart}${weekdayPart}`, time)
}

const dayEn = ({ month, day, weekday, time }: RecurringDay): string => {
  const parts = [
    ...(day === undefined ? [] : [day === -1 ? 'the last day' : `day ${day}`]),
    ...(month === undefined ? [] : [`of month ${month}`]),
    ...(weekday === undefined ? [] : [weekdaysEn[weekday] ?? '']),
  ]
  return timed(parts.join(' '), time)
}

const recurringZh = ({ every, interval, since, on, from, to }: WhenOf<'recurring'>): string => {
  const period =
    interval === undefined
      ? `每${everyZh[every]}`
      : `每${interval}${every === 'month' || every === 'quarter' ? '个' : ''}${everyZh[every]}`
  const day = on
    ? dayZh(on, every)
    : from || to
      ? `${from ? dayZh(from, every) : ''}至${to ? dayZh(to, every) : ''}`
      : ''
  return `${since === undefined ? '' : `${since}，`}${period}${day}`
}

const recurringEn = ({ every, interval, since, on, from, to }: WhenOf<'recurring'>): string => {
  const period = interval === undefined ? `every ${every}` : `every ${interval} ${every}s`
  const day = on ? `, ${dayEn(on)}` : from || to ? `, ${from ? dayEn(from) : ''} to ${to ? dayEn(to) : ''}` : ''
  return `${period}${day}${since === undefined ? '' : ` (since: ${since})`}`
}

const periodZh = ({ unit, year, index, month }: WhenOf<'period'>): string => {
  switch (unit) {
    case 'year':
      return `${year}年`
    case 'half':
      return `${year}年${index === 2 ? '下' : '上'}半年`
    case 'quarter':
      return `${year}年第${index}季度`
    case 'month':
      return `${year}年${index}月`
    case 'tenDay':
      return `${year}年${month}月${['', '上', '中', '下'][index ?? 0] ?? ''}旬`
  }
}

const periodEn = ({ unit, year, index, month }: WhenOf<'period'>): string => {
  if (unit === 'year') return `${year}`
  if (unit === 'month') return `${year}-${String(index).padStart(2, '0')}`
  if (unit === 'tenDay') return `${year}-${String(month).padStart(2, '0')}, ten-day period ${index}`
  return `${unit} ${index} of ${year}`
}

const relativeZh = ({ anchor, offset, direction, calendar, monthDay, opens, startOf }: WhenOf<'relative'>): string => {
  if (direction === 'during' || offset === undefined) return `“${anchor}”内`
  const side = direction === 'after' ? '后' : '前'
  if (startOf !== undefined) return `“${anchor}”所在${startOf === 'year' ? '年度' : '月份'}`
  if (/^P0/.test(offset)) return `“${anchor}”${side}`
  const length = formatDuration(offset, calendar === 'working', 'zh')
  const opening = opens === undefined ? '' : `（自${side}${formatDuration(opens, calendar === 'working', 'zh')}开始）`
  const day = monthDay === undefined ? '' : monthDay === -1 ? '当月最后一日' : `当月${monthDay}日`
  return `“${anchor}”${side}${length}${day}${opening}`
}

const relativeEn = ({ anchor, offset, direction, calendar, monthDay, opens, startOf }: WhenOf<'relative'>): string => {
  if (direction === 'during' || offset === undefined) return `during “${anchor}”`
  if (startOf !== undefined) return `the ${startOf} of “${anchor}”`
  if (/^P0/.test(offset)) return `${direction} “${anchor}”`
  const length = formatDuration(offset, calendar === 'working', 'en')
  const opening =
    opens === undefined ? '' : ` (opening ${formatDuration(opens, calendar === 'working', 'en')} ${direction})`
  const day = monthDay === undefined ? '' : `, ${monthDay === -1 ? 'last day' : `day ${monthDay}`} of that month`
  return `${length} ${direction} “${anchor}”${day}${opening}`
}

const intervalZh = (when: WhenOf<'interval'>): string => {
  const from =
    when.start === null ? when.startEvent && `“${when.startEvent}”` : timed(formatDay(when.start, 'zh'), when.startTime)
  const to = when.end === null ? when.endEvent && `“${when.endEvent}”` : timed(formatDay(when.end, 'zh'), when.endTime)
  if (from && to) return `${from}至${to}`
  return from ? `自${from}起` : to ? `至${to}止` : '起止未定'
}

const intervalEn = (when: WhenOf<'interval'>): string => {
  const from = when.start === null ? when.startEvent && `“${when.startEvent}”` : timed(when.start, when.startTime)
  const to = when.end === null ? when.endEvent && `“${when.endEvent}”` : timed(when.end, when.endTime)
  if (from && to) return `${from} to ${to}`
  return from ? `from ${from}` : to ? `until ${to}` : 'open'
}

const phrases = {
  zh: {
    date: ({ date, time }) => timed(formatDay(date, 'zh'), time),
    period: periodZh,
    interval: intervalZh,
    recurring: recurringZh,
    relative: relativeZh,
    continuous: () => '常年',
    untilEvent: ({ event }) => `至“${event}”`,
    unannounced: () => '另行通知',
  },
  en: {
    date: ({ date, time }) => timed(date, time),
    period: periodEn,
    interval: intervalEn,
    recurring: recurringEn,
    relative: relativeEn,
    continuous: () => 'at any time',
    untilEvent: ({ event }) => `until “${event}”`,
    unannounced: () => 'to be announced',
  },
} satisfies { readonly [L in Language]: Phrases }

/** A time as people say it, without the bound that it sets. */
export const formatWhen = (when: When, language: Language): string => {
  const said: Phrases = phrases[language]
  switch (when.type) {
    case 'date':
      return said.date(when)
    case 'period':
      return said.period(when)
    case 'interval':
      return said.interval(when)
    case 'recurring':
      return said.recurring(when)
    case 'relative':
      return said.relative(when)
    case 'continuous':
      return said.continuous(when)
    case 'untilEvent':
      return said.untilEvent(when)
    case 'unannounced':
      return said.unannounced(when)
  }
}
