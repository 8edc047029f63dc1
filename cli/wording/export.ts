import type { Phrase, Words } from './language.ts'

const ids = { zh: '只要这些通知（默认全部）', en: 'only these notices (default: all)' } as const

/** What `calendar` is, for its help page. */
export const calendarHelp = {
  about: { zh: '把期限和时段写成日历（iCalendar），可订阅', en: 'dates and windows as a calendar feed (iCalendar)' },
  ids,
  out: { zh: '写到这个文件（默认写到标准输出）', en: 'the file to write (default: standard output)' },
  audience: {
    zh: '只要申报者（applicant）或主管部门（authority）的事项',
    en: 'only what binds applicants (applicant) or offices (authority)',
  },
  programme: { zh: '只要涉及这一政策事项的，如 专精特新中小企业', en: 'only what concerns this programme' },
  on: {
    zh: '从哪一年算起（默认今年），写到次年底',
    en: 'a day of the first year (default: this year); the feed ends a year later',
  },
} as const satisfies Record<string, Words>

/** What `export` is, for its help page. */
export const exportHelp = {
  about: {
    zh: '把规则写成 Excel 和 WPS 能打开的表格，带决定一栏',
    en: 'the rules as a table for Excel and WPS, with columns for decisions',
  },
  ids,
  format: { zh: '格式：csv 或 xlsx', en: 'format: csv or xlsx' },
  out: { zh: '写到这个文件（csv 默认写到标准输出）', en: 'the file to write (csv: standard output by default)' },
} as const satisfies Record<string, Words>

type Written = { readonly out: string; readonly count: number }

/** What `calendar` and `export` say. */
export const exportWords = {
  calendarName: { zh: '政策期限', en: 'Policy deadlines' },
  wroteCalendar: {
    zh: ({ out, count }: Written) => `已写入 ${out}，共 ${count} 项`,
    en: ({ out, count }: Written) => `wrote ${count} entries to ${out}`,
  },
  wroteTable: {
    zh: ({ out, count }: Written) => `已写入 ${out}，共 ${count} 条规则`,
    en: ({ out, count }: Written) => `wrote ${count} rules to ${out}`,
  },
} satisfies Record<string, Words | Phrase<Written>>
