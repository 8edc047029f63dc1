import type { Form } from '../../../schemas/rule.ts'
import { anyOf } from '../../words/alternatives.ts'
import { copiesAnywhere, measureWord } from '../../words/document-grammar.ts'
import { annualSign, financial, programmeDocument, yearOrDash, yearRun, yearSign } from '../../words/document-years.ts'
import { matchesIn } from '../../words/matches.ts'
import { readNumeral } from '../../words/numerals.ts'
import { formWords } from '../../words/submission.ts'

type FormSigns = { readonly form: Form; readonly signs: RegExp; readonly skipped: RegExp | null }

const forms: readonly FormSigns[] = (Object.entries(formWords) as [Form, (typeof formWords)[Form]][]).map(
  ([form, { words, except }]) => ({
    form,
    signs: new RegExp(words.join('|')),
    skipped: except.length === 0 ? null : new RegExp(except.join('|'), 'g'),
  }),
)

const anyForm = anyOf(forms.map(({ signs }) => signs))

/** The shapes in which a document is asked for: 加盖公章 is `sealed`, 原件及复印件 both `original` and `copy`. */
export function readForms(words: string): Form[] {
  const found: Form[] = []
  if (!anyForm.test(words)) return found
  for (const { form, signs, skipped } of forms) {
    if (signs.test(words) && (skipped === null || signs.test(words.replace(skipped, '')))) found.push(form)
  }
  return found
}

/** The number of copies a text asks for, null where it says none: 一式三份 is 3, 复印件1份 is 1. */
export function readCopies(words: string): number | null {
  if (!measureWord.pattern.test(words)) return null
  const match = copiesAnywhere.pattern.exec(words)
  const count = match?.groups?.count === undefined ? null : readNumeral(match.groups.count)
  return count !== null && Number.isInteger(count) && count < 1000 ? count : null
}

/**
 * The years that a document reports on; a lookback such as 近三年 gives none.
 *
 *     2021、2022年度审计报告 → 2021, 2022    2015—2016年企业所得税年度纳税申报表 → 2015, 2016
 *
 * A year that only names the programme (2026年度项目申报书) is none of them.
 */
export function readFiscalYears(name: string): number[] {
  if (!/(?:19|20)\d{2}/.test(name)) return []
  const annual = name.includes(annualSign)
  if (!financial.pattern.test(name) && (programmeDocument.pattern.test(name) || !annual)) return []
  const years = new Set<number>()
  for (const [run] of matchesIn(yearRun.pattern, name)) {
    if (!run.includes(yearSign) && !annual) continue
    let last: number | null = null
    let open = false
    for (const { groups } of matchesIn(yearOrDash.pattern, run)) {
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
