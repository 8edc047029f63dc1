import type { Phrase, Words } from './language.ts'

/** The words of the cards with which `build --show` ends. */
export const overviewWords = {
  untitled: { zh: (id: string) => `${id}（未识别到标题，请补录）`, en: (id: string) => `${id} (no title found)` },
  noIssuer: { zh: '发文机关未知', en: 'issuer unknown' },
  noDate: { zh: '成文日期未知', en: 'date unknown' },
  issued: { zh: (day: string) => `${day} 成文`, en: (day: string) => `signed ${day}` },
  published: { zh: (day: string) => `${day} 发布`, en: (day: string) => `published ${day}` },
  nothingDue: { zh: '今后没有已定的截止日', en: 'nothing with a fixed day is due' },
  daysLeft: {
    zh: (days: number) => (days === 0 ? '今日截止' : `还有 ${days} 天`),
    en: (days: number) => (days === 0 ? 'today' : `in ${days} days`),
  },
  flagged: { zh: (count: number) => `${count} 条请核对：`, en: (count: number) => `${count} to look at:` },
  notUnderstood: { zh: (count: number) => `${count} 处未读懂：`, en: (count: number) => `${count} not understood:` },
  more: { zh: (count: number) => `…另有 ${count} 处`, en: (count: number) => `… and ${count} more` },
  open: {
    zh: ({ sheet, module }: Files) => `审阅 ${sheet}  引用 ${module}`,
    en: ({ sheet, module }: Files) => `review ${sheet}  import ${module}`,
  },
} satisfies Record<string, Words | Phrase<never>>

type Files = { readonly sheet: string; readonly module: string }
