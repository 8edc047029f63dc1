import type { CorpusProblem } from '../../pipeline/index.ts'
import type { Phrase } from './language.ts'

type Of<C extends CorpusProblem['code']> = Extract<CorpusProblem, { code: C }>

/** What is wrong with the files of a notice, and what to do about it. */
export const corpusProblems: { readonly [C in CorpusProblem['code']]: Phrase<Of<C>> } = {
  'bad-name': {
    zh: ({ name }) =>
      `文件名“${name}”不能作编号：只能用英文字母、数字和 . _ -。请改名，或用 rulepress add FILE --as ID 重新加入`,
    en: ({ name }) =>
      `“${name}” cannot name a notice: use letters, digits and . _ -. Rename the file, or add it with rulepress add FILE --as ID`,
  },
  'reserved-name': {
    zh: ({ name }) => `编号“${name}”与决定文件重名，请把通知改名，不以 .decisions 结尾`,
    en: ({ name }) =>
      `“${name}” is the name of a decisions file: rename the notice so that it does not end in .decisions`,
  },
  'same-id': {
    zh: ({ id, others }) => `编号 ${id} 还有 ${others.join('、')}，无法分清是哪一份。请改名或只留一份`,
    en: ({ id, others }) => `${id} is also ${others.join(', ')}: rename one of them, or keep only one`,
  },
  link: {
    zh: () => '这是链接，不是文件。请把通知本身复制到这里',
    en: () => 'this is a link, not a file: copy the notice itself here',
  },
  'bad-yaml': {
    zh: ({ reason }) => `不是合法的 YAML：${reason}。请在此处改正`,
    en: ({ reason }) => `not valid YAML: ${reason}. Mend it here`,
  },
  'unknown-field': {
    zh: ({ field, known }) => `没有“${field}”这一项。可用的有：${known.join('、')}`,
    en: ({ field, known }) => `there is no field “${field}”. Known are: ${known.join(', ')}`,
  },
  'bad-field': {
    zh: ({ field, given }) => `${fieldWords[field]?.zh ?? field} 的值不对：${given || '（空）'}。${hint(field).zh}`,
    en: ({ field, given }) => `bad value of ${field || 'the file'}: ${given || '(empty)'}. ${hint(field).en}`,
  },
  'bad-decision': {
    zh: ({ reason }) => `决定文件无法读取：${reason}。请改正后重新生成`,
    en: ({ reason }) => `the decisions cannot be read: ${reason}. Mend the file and build again`,
  },
  'follows-unknown': {
    zh: ({ id }) => `follows 所指的 ${id} 不在 corpus 中。请改为已有通知的编号，或先加入那份通知`,
    en: ({ id }) =>
      `follows names ${id}, which is not in the corpus: name a notice that is there, or add that one first`,
  },
  'follows-itself': {
    zh: ({ chain }) => `follows 绕成了一圈：${chain.join(' → ')}。请删去其中一处`,
    en: ({ chain }) => `follows goes in a circle: ${chain.join(' → ')}. Take out one of them`,
  },
  'bad-rule-file': {
    zh: ({ reason }) => `已有的规则文件无法读取：${reason}。请用 git checkout 恢复它（编号由它保持），或删去后重新生成`,
    en: ({ reason }) =>
      `the rule file of the last build cannot be read: ${reason}. Restore it with git checkout (it keeps the ids), or delete it and build again`,
  },
  unreadable: {
    zh: ({ reason }) => `系统不允许读取（${reason}）。请检查文件权限，或文件是否正被占用`,
    en: ({ reason }) => `the system does not let it be read (${reason}): check its rights, or who holds it`,
  },
  orphan: {
    zh: ({ id }) => `corpus 里没有 ${id} 这份通知，此文件未被使用。请改名使两者一致，或删去`,
    en: ({ id }) => `corpus has no notice ${id}, so this file is not used: rename it to match, or delete it`,
  },
  internal: {
    zh: ({ reason }) => `处理时程序出错：${reason}。这是 rulepress 的缺陷，其余通知不受影响`,
    en: ({ reason }) => `internal error: ${reason}. This is a bug of rulepress; the other notices are not affected`,
  },
}

const day: Phrase<void> = {
  zh: () => '日期请写成 2026-02-10 的样子',
  en: () => 'Write a day like 2026-02-10',
}

const hints: Readonly<Record<string, Phrase<void>>> = {
  published: day,
  issued: day,
  url: { zh: () => '请写完整的网址，以 https:// 开头', en: () => 'Write a whole address, beginning with https://' },
  follows: { zh: () => '请写另一份通知的编号', en: () => 'Name another notice by its id' },
  jurisdiction: {
    zh: () => '请写 code（六位行政区划代码，如 110000）和 name（如 北京市）',
    en: () => 'Give code (six digits of GB/T 2260, as 110000) and name',
  },
  issuers: { zh: () => '请写成列表，每行一个“- 机关”', en: () => 'Write a list, one “- office” a line' },
}

function hint(field: string): { readonly zh: string; readonly en: string } {
  const words = hints[field.split('.')[0] ?? '']
  return {
    zh: words?.zh() ?? '请对照 CONTRIBUTING.md 改正',
    en: words?.en() ?? 'See CONTRIBUTING.md for what it may be',
  }
}

const fieldWords: Readonly<Record<string, { readonly zh: string }>> = {
  '': { zh: '文件' },
}
