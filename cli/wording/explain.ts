import type { Phrase, Words } from './language.ts'

/** What `explain` is, for its help page. */
export const explainHelp = {
  about: {
    zh: '一条规则的日期是怎样算出来的：逐步，各步的依据',
    en: 'how the date of a rule is computed, step by step, and what each step rests on',
  },
  rule: {
    zh: '规则编号，如 annual-update.deadline 或 beijing/2026-srdi-tiers#annual-update.deadline',
    en: 'the rule, as annual-update.deadline or beijing/2026-srdi-tiers#annual-update.deadline',
  },
  on: { zh: '按哪一天算（默认今天，北京时间）', en: 'the day to compute for (default: today in Beijing)' },
  event: {
    zh: '起算事件的日期：2026-02-12，有时刻写 2026-02-12T10:30，有起止写 2026-02-12/2026-02-18',
    en: 'the day of the event it counts from: 2026-02-12, with its time 2026-02-12T10:30, with its end 2026-02-12/2026-02-18',
  },
  roll: { zh: '期限最后一日是休息日的，顺延到下一个工作日', en: 'move a last day of rest to the next working day' },
} as const satisfies Record<string, Words>

/** What `explain` says. */
export const explainWords = {
  says: { zh: (title: string) => `原文写明：${title}`, en: (title: string) => `the text says: ${title}` },
  lasts: {
    zh: (start: string, last: string) => `自${start}起（当日不计入），最后一日为${last}`,
    en: (start: string, last: string) => `from ${start}, the day itself not counted, the last day is ${last}`,
  },
  periodSource: {
    zh: '民法典第201条、第202条（就通知而言系参照）',
    en: 'Civil Code arts. 201 and 202 (by analogy for notices)',
  },
  due: { zh: (day: string) => `最后一日：${day}`, en: (day: string) => `Last day: ${day}` },
  earliest: { zh: (day: string) => `最早：${day}`, en: (day: string) => `At the earliest: ${day}` },
  safe: { zh: (day: string) => `稳妥起见：${day}`, en: (day: string) => `To be safe: ${day}` },
} satisfies Record<string, Words | Phrase<never> | { readonly zh: unknown; readonly en: unknown }>
