import type { Phrase, Words } from './language.ts'

/** The ways to call the program wrongly, with what each sentence needs. */
export type Misuse = {
  'unknown-command': { readonly given: string; readonly near: string | null }
  'unknown-option': { readonly option: string; readonly command: string }
  'bad-option': { readonly option: string; readonly command: string }
  'missing-argument': { readonly argument: string; readonly command: string }
  'missing-value': { readonly option: string; readonly command: string }
  'excess-argument': { readonly command: string }
  'bad-language': { readonly given: string }
  'no-folder': { readonly path: string }
  'no-corpus': { readonly path: string }
  'unknown-notice': { readonly id: string; readonly near: string | null }
  'no-file': { readonly path: string }
  'not-a-file': { readonly path: string }
  'as-needs-one': { readonly count: number }
  'bad-id': { readonly id: string }
  'taken-id': { readonly id: string; readonly path: string }
  'bad-day': { readonly given: string }
  'bad-event': { readonly given: string }
  'no-rules': { readonly path: string }
  'unknown-rule': { readonly rule: string; readonly near: string | null }
  'many-rules': { readonly rule: string; readonly found: readonly string[] }
}

const help = (command: string): string => `rulepress ${command === '' ? '' : `${command} `}--help`

/** What the program says when it is called wrongly: what is wrong, and how to call it. */
export const misuses: { readonly [M in keyof Misuse]: Phrase<Misuse[M]> } = {
  'unknown-command': {
    zh: ({ given, near }) => `没有“${given}”这个命令${near ? `，是否想用 ${near}？` : '。'}用法见 ${help('')}`,
    en: ({ given, near }) => `there is no command “${given}”${near ? `; did you mean ${near}?` : '.'} See ${help('')}`,
  },
  'unknown-option': {
    zh: ({ option, command }) => `不认识选项 ${option}。用法见 ${help(command)}`,
    en: ({ option, command }) => `unknown option ${option}. See ${help(command)}`,
  },
  'bad-option': {
    zh: ({ option, command }) => `选项 ${option} 的值不对。用法见 ${help(command)}`,
    en: ({ option, command }) => `bad value for ${option}. See ${help(command)}`,
  },
  'missing-argument': {
    zh: ({ argument, command }) => `缺少 ${argument}。用法见 ${help(command)}`,
    en: ({ argument, command }) => `${argument} is missing. See ${help(command)}`,
  },
  'missing-value': {
    zh: ({ option, command }) => `选项 ${option} 缺少值。用法见 ${help(command)}`,
    en: ({ option, command }) => `${option} needs a value. See ${help(command)}`,
  },
  'excess-argument': {
    zh: ({ command }) => `给的参数太多。用法见 ${help(command)}`,
    en: ({ command }) => `too many arguments. See ${help(command)}`,
  },
  'bad-language': {
    zh: ({ given }) => `没有“${given}”这种语言，--lang 可以是 zh 或 en`,
    en: ({ given }) => `there is no language “${given}”: --lang is zh or en`,
  },
  'no-folder': {
    zh: ({ path }) => `找不到文件夹 ${path}，请检查 --root`,
    en: ({ path }) => `there is no folder ${path}: check --root`,
  },
  'no-corpus': {
    zh: ({ path }) =>
      `${path} 里没有 corpus 文件夹。请用 --root 指定项目文件夹，或用 rulepress add FILE 加入第一份通知`,
    en: ({ path }) =>
      `${path} has no corpus folder. Name the project with --root, or add a first notice with rulepress add FILE`,
  },
  'unknown-notice': {
    zh: ({ id, near }) => `corpus 里没有 ${id} 这份通知${near ? `，是否想用 ${near}？` : ''}`,
    en: ({ id, near }) => `corpus has no notice ${id}${near ? `; did you mean ${near}?` : ''}`,
  },
  'no-file': {
    zh: ({ path }) => `找不到文件 ${path}，请检查路径`,
    en: ({ path }) => `there is no file ${path}: check the path`,
  },
  'not-a-file': {
    zh: ({ path }) => `${path} 不是文件，请逐个给出通知文件`,
    en: ({ path }) => `${path} is not a file: name the notices one by one`,
  },
  'as-needs-one': {
    zh: ({ count }) => `--as 只能用于一个文件，这里有 ${count} 个`,
    en: ({ count }) => `--as names one file, here are ${count}`,
  },
  'bad-id': {
    zh: ({ id }) => `“${id}”不能作通知的编号：只能用英文字母、数字和 . _ -，可用 / 分文件夹，例如 beijing/2026-sme`,
    en: ({ id }) =>
      `“${id}” cannot name a notice: use letters, digits and . _ -, with / for folders, as in beijing/2026-sme`,
  },
  'taken-id': {
    zh: ({ id, path }) => `编号 ${id} 已被 ${path} 占用，请用 --as 另取编号；若要更新这份通知，请先删去旧文件`,
    en: ({ id, path }) => `${id} is taken by ${path}: choose another with --as, or delete the old file to replace it`,
  },
  'bad-event': {
    zh: ({ given }) => `“${given}”不是事件的日期，请写成 2026-02-12、2026-02-12T10:30 或 2026-02-12/2026-02-18 的样子`,
    en: ({ given }) =>
      `“${given}” is no day of an event: write it like 2026-02-12, 2026-02-12T10:30 or 2026-02-12/2026-02-18`,
  },
  'no-rules': {
    zh: ({ path }) => `${path} 里还没有规则，请先运行 rulepress build`,
    en: ({ path }) => `${path} has no rules yet: run rulepress build first`,
  },
  'unknown-rule': {
    zh: ({ rule, near }) => `没有 ${rule} 这条规则${near ? `，是否想用 ${near}？` : ''}`,
    en: ({ rule, near }) => `there is no rule ${rule}${near ? `; did you mean ${near}?` : ''}`,
  },
  'many-rules': {
    zh: ({ rule, found }) => `${rule} 在几份通知里都有，请指明一条：${found.join('，')}`,
    en: ({ rule, found }) => `several notices have ${rule}: name one of ${found.join(', ')}`,
  },
  'bad-day': {
    zh: ({ given }) => `“${given}”不是日期，请写成 2026-05-31 的样子`,
    en: ({ given }) => `“${given}” is not a day: write it like 2026-05-31`,
  },
}

/** The words of the help pages. */
export const helpWords = {
  usage: { zh: '用法', en: 'Usage' },
  arguments: { zh: '参数', en: 'Arguments' },
  options: { zh: '选项', en: 'Options' },
  globalOptions: { zh: '通用选项', en: 'Global options' },
  commands: { zh: '命令', en: 'Commands' },
  about: { zh: '把政府通知变成软件可以信赖的规则', en: 'Turns government notices into rules that software can trust' },
  root: { zh: '项目文件夹（默认为当前文件夹）', en: 'the project folder (default: the current one)' },
  json: { zh: '只在标准输出写一份 JSON', en: 'print one JSON document and nothing else' },
  lang: { zh: '语言：zh 或 en', en: 'language: zh or en' },
  quiet: { zh: '只说出了什么问题', en: 'say only what went wrong' },
  noColor: { zh: '不用颜色', en: 'no colours' },
  help: { zh: '显示用法', en: 'show how to call it' },
  version: { zh: '显示版本', en: 'show the version' },
} as const satisfies Record<string, Words>
