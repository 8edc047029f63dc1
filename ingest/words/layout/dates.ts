import { chineseDigits } from '../numerals.ts'

const digits = Object.keys(chineseDigits).join('')

/** A whole date as signatures write it: `2026年2月9日`, `二〇二六年二月九日`. */
export const signedDate = `(?<year>(?:19|20)\\d{2}|[${digits}0]{4})年(?<month>1[0-2]|0?[1-9]|[正十一二三四五六七八九]{1,2})月(?<day>[0-3]?\\d|[十一二三四五六七八九廿]{1,3})日`

/** A date of a system, as pages write it: `2017-09-25 03:04:38`, `2025/3/20`. */
export const stampedDate =
  '(?<year>(?:19|20)\\d{2})[-/.](?<month>1[0-2]|0?[1-9])[-/.](?<day>3[01]|[12]\\d|0?[1-9])(?!\\d{2}(?!:\\d))'

/** The same with the day first, as some systems write it: `27.01.2018`, `24/05/2016`. */
export const dayFirstDate =
  '(?<!\\d)(?<day>3[01]|[12]\\d|0?[1-9])[-/.](?<month>1[0-2]|0?[1-9])[-/.](?<year>20\\d{2})(?!\\d)'

/** A day that a label calls the one of publication, anywhere in a line: 发布时间 2024-07-29. */
export const publishedLabel = {
  pattern: new RegExp(`(?:发布时间|发布日期|公开日期|发文日期)\\s{0,4}:?\\s{0,4}${stampedDate}`),
  examples: [
    '发布时间 2024-07-29',
    '发布日期:2025/3/20',
    '来源:本网 公开日期: 2023.11.01',
    '发布时间:2017-09-2503:04:38',
  ],
  counterexamples: ['更新时间:2024-07-29', '发布日期:2025年3月20日', '发布日期:2024-13-01'],
}

/** The old words for the first month and the twenties as plain numerals, and a zero typed as a figure: 正月, 廿五日, 二00五年. */
export const plainNumeral = (text: string): string =>
  text
    .replace('正', '一')
    .replace('廿', '二十')
    .replace(/(?<=[\u4e00-\u9fff]0?)0/g, '〇')
