import type { Form } from '../../../schemas/rule.ts'
import { numeral, readNumeral } from '../../words/numerals.ts'
import { formWords } from '../../words/submission.ts'

type FormSigns = { readonly form: Form; readonly signs: RegExp; readonly skipped: RegExp | null }

const forms: readonly FormSigns[] = (Object.entries(formWords) as [Form, (typeof formWords)[Form]][]).map(
  ([form, { words, except }]) => ({
    form,
    signs: new RegExp(words.join('|')),
    skipped: except.length === 0 ? null : new RegExp(except.join('|'), 'g'),
  }),
)

/** The shapes in which a document is asked for: 加盖公章 is `sealed`, 原件及复印件 both `original` and `copy`. */
export function readForms(words: string): Form[] {
  const found: Form[] = []
  for (const { form, signs, skipped } of forms) {
    if (signs.test(words) && (skipped === null || signs.test(words.replace(skipped, '')))) found.push(form)
  }
  return found
}

const copiesPattern = new RegExp(
  `(?<how>[一1]式|各|均|共)?(?<!第)(?<count>${numeral})[份套张本册](?!额|子|保|贷|领|工|有|数|科|专|级)`,
  'u',
)

/** The number of copies a text asks for, null where it says none: 一式三份 is 3, 复印件1份 is 1. */
export function readCopies(words: string): number | null {
  if (!measureWord.test(words)) return null
  const match = copiesPattern.exec(words)
  const count = match?.groups?.count === undefined ? null : readNumeral(match.groups.count)
  return count !== null && Number.isInteger(count) && count < 1000 ? count : null
}

const measureWord = /[份套张本册]/

const yearList =
  /(?<!\d)(?:19|20)\d{2}年?(?:度)?(?:(?:[、和及与,]|[-—–~至到]{1,2})(?:19|20)\d{2}年?(?:度)?){0,8}(?![\d号月])/g
const yearOrDash = /(?<year>(?:19|20)\d{2})|(?<dash>[-—–~至到])/g
const financial = /审计|财务|会计|纳税|税|报表|负债|利润|决算|社保|收入|年报|营收|统计|费用|年度报告|年度.{0,6}报告/
const programme = /申报书|申请书|申请表|申报表|项目表|任务书|计划书|推荐表|汇总表|名单/

/**
 * The years that a document reports on; a lookback such as 近三年 gives none.
 *
 *     2021、2022年度审计报告 → 2021, 2022    2015—2016年企业所得税年度纳税申报表 → 2015, 2016
 *
 * A year that only names the programme (2026年度项目申报书) is none of them.
 */
export function readFiscalYears(name: string): number[] {
  if (!/(?:19|20)\d{2}/.test(name)) return []
  if (!financial.test(name) && (programme.test(name) || !/年度/.test(name))) return []
  const years = new Set<number>()
  for (const [run] of name.matchAll(yearList)) {
    if (!run.includes('年') && !/年度/.test(name)) continue
    let last: number | null = null
    let open = false
    for (const { groups } of run.matchAll(yearOrDash)) {
      if (groups?.year === undefined) open = true
      else {
        const year = Number(groups.year)
        const from: number = open && last !== null && year > last && year - last < 20 ? last + 1 : year
        for (let each = from; each <= year; each += 1) years.add(each)
        last = year
        open = false
      }
    }
  }
  return [...years].sort((one, other) => one - other)
}
