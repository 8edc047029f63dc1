import type { Phrase, Words } from './language.ts'

/** The labels of a notice shown on the terminal. */
export const viewWords = {
  noTitle: { zh: '（未识别到标题，请补录）', en: '(no title found: please add it)' },
  documentNumber: { zh: '发文字号', en: 'Document no.' },
  noDocumentNumber: {
    zh: (path: string) => `未识别到发文字号，请补录或确认无（${path} 的 documentNumber，没有就写“无”）`,
    en: (path: string) => `none found: add it or confirm that there is none (documentNumber in ${path}, “无” for none)`,
  },
  issuers: { zh: '发文机关', en: 'Issuer' },
  issued: { zh: '成文日期', en: 'Signed on' },
  published: { zh: '发布日期', en: 'Published on' },
  jurisdiction: { zh: '行政区划', en: 'Jurisdiction' },
  attachments: { zh: '附件', en: 'Attachments' },
  rules: { zh: '规则', en: 'Rules' },
  none: { zh: '无', en: 'none' },
  unknown: { zh: '未知', en: 'unknown' },
  flagged: { zh: (count: number) => `请先核对 ${count} 条`, en: (count: number) => `${count} to look at first` },
  certain: { zh: (count: number) => `读得确定 ${count} 条`, en: (count: number) => `${count} read with certainty` },
  notUnderstood: { zh: (count: number) => `未读懂 ${count} 处`, en: (count: number) => `${count} not understood` },
  section: { zh: (section: string) => `（${section}）`, en: (section: string) => ` (${section})` },
  open: { zh: (path: string) => `请打开 ${path} 审阅`, en: (path: string) => `Open ${path} to review it` },
} satisfies Record<string, Words | Phrase<never> | Phrase<number> | Phrase<string>>

/** What `add` is, for its help page, and what it says. */
export const addWords = {
  about: {
    zh: '把通知加入 corpus，生成规则，并显示找到了什么',
    en: 'copy a notice into the corpus, build it, and show what was found',
  },
  file: { zh: '通知文件', en: 'notice files' },
  as: { zh: '通知的编号，如 beijing/2026-sme', en: 'id of the notice, as beijing/2026-sme' },
} as const satisfies Record<string, Words>

/** What `add` did with a file. */
export const addPhrases = {
  added: { zh: (path: string) => `已加入 ${path}`, en: (path: string) => `added ${path}` },
  there: {
    zh: (path: string) => `${path} 已在 corpus 中，内容相同`,
    en: (path: string) => `${path} is in the corpus already, the same`,
  },
  takenBack: {
    zh: (path: string) => `没有加入 ${path}：这份通知无法读取`,
    en: (path: string) => `${path} was not added: the notice cannot be read`,
  },
} satisfies Record<string, Phrase<string>>
