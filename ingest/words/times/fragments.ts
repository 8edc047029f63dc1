import { readNumeral } from '../numerals.ts'
import type { PartialDay, Year } from './time-value.ts'

/** The named groups of one match. */
export type Groups = Readonly<Record<string, string | undefined>>

/** Characters that a time in figures or Chinese numerals opens with. */
export const numeralStarts = '0123456789一二两三四五六七八九十半百'

/** Characters that numerals consist of. */
export const numeralCharacters = `${numeralStarts}〇○零`

/** What can follow the first numeral of a time: a unit or its opening, or what joins it to another numeral. */
export const behindNumeral = '年全月日号天周星礼小时分点钟个整多余学季旬底末至到会自工期规”"~-—–―─－～:/'

/** Marks behind the first numeral of a time that go on only with another numeral: 2021、2022年, 2026.9.11. */
export const betweenNumerals = '、,和及.'

/** Marks that join the two ends of a span of time. */
export const spanMarks = '-~—–―─－～'

/** Words or marks that join the two ends of a span of time. */
export const to = ` ?(?:至|到|[${spanMarks}]{1,2}) ?`

/** Four figures or four Chinese digits that can be a year. */
export const yearNumber = '(?:(?:19|20)\\d\\d|[一二][〇○零一二三四五六七八九]{3})'

/** A year in figures that stands by itself, as behind the number of an item: 5.⟦2023年⟧. */
export const wholeYear = '(?:19|20)\\d\\d年'

const yearWords: Readonly<Record<string, number>> = {
  本: 0,
  今: 0,
  当: 0,
  去: -1,
  上: -1,
  上一: -1,
  前一: -1,
  明: 1,
  下一: 1,
}

const yearWord = '[上下]一|前一(?=年度)|[本今当去上明]'
const monthNumber = '1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]'
/** The day of a month, in figures or Chinese numerals. */
export const dayNumber = '3[01]|[12]\\d|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]'
const halves = '上午|下午|中午|晚上|晚|凌晨|早上|傍晚'

/** What tells that a number of days is a day of the month that has been named: 11日⟦报到⟧, 4号⟦上午⟧. */
export const onThatDay = `(?=(?:${halves}|全天|\\d{1,2}(?::\\d\\d|[时点]))|为?(?:报到|签到|离会|返程|离校|离店|撤离|疏散|抵达|布展|撤展|开幕|闭幕|开班|结业|开营|闭营|开考|考试|笔试|面试|比赛|预赛|复赛|决赛|半决赛|颁奖)(?!前|后|期|费|工作))`

/** The last character of what stands before a number of days that is a length and no day of the month: 提⟦前⟧15日报到. */
export const beforeLength = '第每共满近起后内前期续计月'

const included = '(?:\\((?:含|不含)?(?:当日|当天|本日|含|\\d{1,2}月\\d{1,2}日)\\))?'

/** `2026年`, `本年`, `二○○七年`. */
export const year = (name: string): string => `(?:(?<${name}Year>${yearNumber})|(?<${name}YearWord>${yearWord}))年`

/** `5月`, `十二月`, `7月份`. */
export const month = (name: string): string => `(?<${name}Month>${monthNumber})月份?`

const weekday = (name: string): string => `(?:\\(?(?:星期|周|礼拜)(?<${name}Weekday>[一二三四五六日天])\\)?)?`

/** What a time of day may be told to be of, between its half of the day and its hour: 上午⟦报到时间为⟧9:20. */
export const timeOfDay =
  '(?:(?:报到|签到|集合|集中|入场|进场|检录|候考|考试|开考|比赛|开赛|会议|开会|开幕|演出|培训|上课|面试|笔试)(?:开始)?时间(?:为|是|:))'

/** `24:00`, `上午10时`, `17时30分`, `中午12点`, `下班`. */
export const clock = (name: string): string =>
  `(?:(?<${name}Half>${halves})${timeOfDay}?)?(?<${name}Hour>零(?=[时点])|2[0-4]|1\\d|0?\\d|十[一二]?|[一二三四五六七八九])` +
  `(?::(?<${name}Minute>[0-5]\\d)(?::[0-5]\\d)?时?|[时点](?:(?<${name}Minutes>[0-5]?\\d)分|(?<${name}Thirty>半)|整)?)`

export const dayTail = (name: string): string =>
  `${included}${weekday(name)}(?:的?[, ]?(?:北京时间)?\\(?(?:${clock(name)}|(?:[上下]午)?下班)(?:(?<=\\([^()]{1,12})(?:以?前|止|截止)?\\))?)?`

/** `5日`, `三十一日（星期五）24:00`, `15号下班`, and 底 for the last day of a month. */
export const dayOfMonth = (name: string): string =>
  `(?:(?<${name}Day>${dayNumber})[日号]${dayTail(name)}|(?<${name}Last>月?底|末))`

/** `2026年5月31日`, where the year may be absent. */
export const day = (name: string): string => `(?:${year(name)}度?)?${month(name)}${dayOfMonth(name)}`

/** `2026.9.11`, `2026-09-11`, `2026/9/11`. */
export const dotted = (name: string): string =>
  `(?<${name}Year>(?:19|20)\\d\\d)(?<${name}Mark>[./-])(?<${name}Month>1[0-2]|0?[1-9])\\k<${name}Mark>` +
  `(?<${name}Day>3[01]|[12]\\d|0?[1-9])(?![\\d./-])${dayTail(name)}`

const readYear = (groups: Groups, name: string): Year | undefined => {
  const [number, word] = [groups[`${name}Year`], groups[`${name}YearWord`]]
  if (number !== undefined) return readNumeral(number) ?? undefined
  const fromNow = word === undefined ? undefined : yearWords[word]
  return fromNow === undefined ? undefined : { fromNow }
}

const two = (value: number): string => String(value).padStart(2, '0')

/** The time of day that `clock` matched, as `HH:MM`. */
export const readClock = (groups: Groups, name: string): string | undefined => {
  const hour = readNumeral(groups[`${name}Hour`] ?? '')
  if (hour === null) return undefined
  const minutes = groups[`${name}Thirty`] ? 30 : Number(groups[`${name}Minute`] ?? groups[`${name}Minutes`] ?? 0)
  const late = /[下晚]|傍/.test(groups[`${name}Half`] ?? '') && hour < 12 ? 12 : 0
  return hour === 24 && minutes > 0 ? undefined : `${two(hour + late)}:${two(minutes)}`
}

/** The end of some hours with the half of the day that its beginning tells: 下午2:00-4:00 ends at 16:00. */
export const readClockAfter = (groups: Groups, name: string, from: string | undefined): string | undefined => {
  const until = readClock(groups, name)
  if (until === undefined || from === undefined || until > from || groups[`${name}Half`] !== undefined) return until
  const hour = Number(until.slice(0, 2)) + 12
  return hour < 24 && from >= '12:00' ? `${hour}${until.slice(2)}` : until
}

const weekdays = '一二三四五六日'

/** The weekday that a text names, 1 for Monday. */
export const readWeekday = (word: string): number => (word === '天' ? 7 : weekdays.indexOf(word) + 1)

/** What is known of a value whose parts may all be absent. */
export function known<T extends object>(parts: { readonly [K in keyof T]?: T[K] | undefined }): Partial<T> {
  const found: Partial<T> = {}
  for (const key in parts) if (parts[key] !== undefined) found[key] = parts[key]
  return found
}

/** The day that `day`, `dotted` or a part of them matched under a name. */
export const readDay = (groups: Groups, name: string): PartialDay => {
  const numeral = (part: string): number | undefined => readNumeral(groups[`${name}${part}`] ?? '') ?? undefined
  const word = groups[`${name}Weekday`]
  return known<PartialDay>({
    year: readYear(groups, name),
    month: numeral('Month'),
    day: groups[`${name}Last`] === undefined ? numeral('Day') : -1,
    time: readClock(groups, name),
    weekday: word === undefined ? undefined : readWeekday(word),
  })
}

/** The year alone that `year` matched under a name. */
export const readYearOf = (groups: Groups, name: string): { readonly year?: Year } =>
  known({ year: readYear(groups, name) })
