import type { Consequence, Deadline, Evidence, Rule } from '../generated/types.ts'
import type { NoticeFacts } from './rule.ts'

/** Where a rule stands: enough to find the sentence again, and to write it under a value. */
export type Citation = {
  readonly notice: string
  readonly version: number
  readonly title: string
  readonly section: string
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly page: number | null
  /** 《北京市经济和信息化局关于…的通知》（2026年2月9日）三：“应于每年5月31日前” */
  readonly text: string
}

const inChinese = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}年${Number(month)}月${Number(day)}日`
}

/** What people call a notice: 《…通知》, or where its title is lost its office and id. */
export const nameOf = ({ title, issuers, id }: NoticeFacts): string =>
  title === null ? `${issuers.join('、')}通知（${id}）` : `《${title}》`

function cited({ section, quote, start, end, page }: Evidence, notice: NoticeFacts): Citation {
  const name = nameOf(notice)
  const issued = notice.issued === null ? '' : `（${inChinese(notice.issued)}）`
  const issuers = notice.title === null ? [] : notice.issuers.filter(issuer => !notice.title?.startsWith(issuer))
  const text = `${issuers.join('、')}${name}${issued}${section}：“${quote}”`
  return {
    notice: notice.id,
    version: notice.version,
    title: notice.title ?? notice.id,
    section,
    quote,
    start,
    end,
    page,
    text,
  }
}

/** The sentences a rule rests on; the first one holds its value. */
export const cite = (rule: Rule, notice: NoticeFacts): readonly Citation[] =>
  rule.evidence.map(evidence => cited(evidence, notice))

/** What happens to whoever misses a deadline, each with its sentence; alternatives stay a list, nothing is chosen. */
export const consequencesOf = (
  rule: Deadline,
  notice: NoticeFacts,
): readonly { readonly text: Consequence['text']; readonly citation: Citation }[] =>
  rule.consequences.map(({ text, evidence }) => ({ text, citation: cited(evidence, notice) }))
