import type { Phrase, Words } from './language.ts'

/** What `status` is, for its help page. */
export const statusHelp = {
  about: {
    zh: '某一天什么在受理、即将截止、已截止、暂停、待通知，还剩几天，依据哪一句',
    en: 'what is open, closing soon, closed, suspended or awaited on a day, with days left and the quote',
  },
  ids: { zh: '只看这些通知（默认全部）', en: 'only these notices (default: all)' },
  on: { zh: '哪一天，如 2026-05-31（默认今天，北京时间）', en: 'the day, as 2026-05-31 (default: today in Beijing)' },
  audience: {
    zh: '只看申报者（applicant）或主管部门（authority）的事项',
    en: 'only what binds applicants (applicant) or offices (authority)',
  },
  all: {
    zh: '也列出已截止、未知的事项，以及已有后续通知的旧通知',
    en: 'also what is closed or unknown, and notices that a later one follows',
  },
} as const satisfies Record<string, Words>

type Hidden = { readonly unknown: number; readonly closed: number; readonly followed: number }

/** What `status` says. */
export const statusWords = {
  lastDay: { zh: '今日截止', en: 'last day' },
  daysLeft: { zh: (days: number) => `还剩 ${days} 天`, en: (days: number) => `${days} days left` },
  until: { zh: (day: string) => `${day}截止`, en: (day: string) => `until ${day}` },
  from: { zh: (day: string) => `${day}起`, en: (day: string) => `from ${day}` },
  safe: { zh: (day: string) => `；稳妥起见不晚于${day}`, en: (day: string) => `; to be safe by ${day}` },
  audience: {
    applicant: { zh: '申报者', en: 'applicants' },
    authority: { zh: '主管部门', en: 'offices' },
  },
  hidden: {
    zh: ({ unknown, closed, followed }: Hidden) =>
      `另有 ${unknown} 项要看事件发生的日期或后续通知，${closed} 项已截止，${followed} 项出自已有后续通知的旧通知；用 --all 列出`,
    en: ({ unknown, closed, followed }: Hidden) =>
      `${unknown} more depend on an event or a later notice, ${closed} are closed, ${followed} stand in notices that a later one follows: --all lists them`,
  },
} satisfies Record<string, Words | Phrase<never> | Record<string, Words>>
