import type { Problem } from '../../../schemas/rule-file.ts'

/** What analysts are told where the notice itself leaves its head unsettled. */
export const headProblems = {
  'title-missing': () => '未识别到标题：正文之前没有标题行，请在同名 .yaml 中补录 title',
  'issuer-missing': () => '未识别到发文机关：落款和标题中都没有机关名称，请在同名 .yaml 中补录 issuers',
  'issued-missing': () => '未识别到成文日期：落款处没有完整的年月日，请在同名 .yaml 中补录 issued',
  'attachment-missing': (names: string) => `附件只列了名称，文件中没有内容：${names}`,
  'attachment-unlisted': (numbers: string) => `正文提到的附件在文件中既未列出也没有内容：附件${numbers}`,
} satisfies Readonly<Record<string, (words: string) => string>>

/** A problem of the head in the words for analysts. */
export const headProblem = (code: keyof typeof headProblems, words = ''): Problem => ({
  code,
  message: headProblems[code](words),
})

/** An attachment as the messages name it; a page that only counts its attachments has no title to quote. */
export const attachmentName = (number: number | null, title: string): string =>
  number === null ? `《${title}》` : title === `附件${number}` ? title : `${number}．《${title}》`
