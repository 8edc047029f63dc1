import type { SheetProblem } from '../../export/index.ts'
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
  read: { zh: '读回填好“决定”一栏的表格', en: 'take over the decisions that people wrote into a table' },
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
  readBack: {
    zh: (count: number) => `读回 ${count} 项决定`,
    en: (count: number) => `took over ${count} decisions`,
  },
} satisfies Record<string, Words | Phrase<Written> | Phrase<number>>

type Line = { readonly row: number; readonly rule: string; readonly word: string; readonly day: string }

/** Why a line of a sheet cannot be taken over, and what to do. */
export const sheetProblems: { readonly [C in SheetProblem['code']]: Phrase<Line> } = {
  'no-heading': {
    zh: () => '不是 rulepress export 写出的表格：找不到表头“通知编号、规则编号、指纹、决定”',
    en: () =>
      'this is no table that rulepress export wrote: its heading (notice, rule, fingerprint, decision) is not there',
  },
  'unknown-decision': {
    zh: ({ row, word }) => `第 ${row} 行：不认识决定“${word}”，请写采纳、修改、驳回或待定`,
    en: ({ row, word }) => `row ${row}: unknown decision “${word}”: write accept, amend, reject or undecided`,
  },
  'unknown-rule': {
    zh: ({ row, rule }) => `第 ${row} 行：没有 ${rule} 这条规则`,
    en: ({ row, rule }) => `row ${row}: there is no rule ${rule}`,
  },
  'changed-rule': {
    zh: ({ row, rule }) => `第 ${row} 行：${rule} 在导出之后变了，请重新导出再作决定`,
    en: ({ row, rule }) => `row ${row}: ${rule} has changed since the table was written: export it again`,
  },
  'nothing-amended': {
    zh: ({ row, rule }) =>
      `第 ${row} 行：${rule} 写了修改，但没有改动；表格里能改名称、适用对象、主体、事项，其余请用 rulepress amend`,
    en: ({ row, rule }) =>
      `row ${row}: ${rule} is to be amended, and nothing differs; a table can change title, applies to, actor and action, for the rest use rulepress amend`,
  },
  'no-reason': {
    zh: ({ row, rule }) => `第 ${row} 行：修改或驳回 ${rule} 请写理由`,
    en: ({ row, rule }) => `row ${row}: say why ${rule} is amended or rejected`,
  },
  'bad-day': {
    zh: ({ row, day }) => `第 ${row} 行：“${day}”不是日期，请写成 2026-05-31 的样子`,
    en: ({ row, day }) => `row ${row}: “${day}” is not a day: write it like 2026-05-31`,
  },
}
