import type { Phrase, Words } from './language.ts'

/** What `diff` and `compare` are, for their help pages. */
export const diffHelp = {
  diff: {
    zh: '规则自某个版本以来变了什么（默认与主分支的分叉点比较）',
    en: 'what changed in the rules since a revision (default: where this branch left the main one)',
  },
  compare: {
    zh: '按含义对照同一事项的两份通知（只给一份时，与它所接续的那份比较）',
    en: 'compare two notices on one matter by meaning (one alone: with the notice that it follows)',
  },
  base: { zh: 'git 版本，或存放规则文件的文件夹', en: 'a git revision, or a folder of rule files' },
  earlier: { zh: '较早的通知', en: 'the earlier notice' },
  later: { zh: '较晚的通知', en: 'the later notice' },
  format: { zh: '格式：text、md、html、json 或 github', en: 'format: text, md, html, json or github' },
  failOn: {
    zh: '有何种变动时以 1 退出：tighter（趋严）、any（任何）或 none',
    en: 'exit with 1 on these changes: tighter, any or none',
  },
  report: {
    zh: '另把报告存入文件夹：report.md、report.html、report.json',
    en: 'also keep the report in a folder: report.md, report.html, report.json',
  },
  out: { zh: '写入文件，而不是标准输出', en: 'write to a file instead of standard output' },
} as const satisfies Record<string, Words>

/** What `diff` and `compare` say when they cannot compare, or when the gate closes. */
export const diffWords = {
  noGit: {
    zh: ({ path }: { path: string }) =>
      `${path} 不在 git 仓库中，无从得知原来的规则。请指定存放规则文件的文件夹：rulepress diff 文件夹`,
    en: ({ path }: { path: string }) =>
      `${path} is in no git repository with a commit, so there is no earlier state. Name a folder of rule files: rulepress diff FOLDER`,
  },
  unknownBase: {
    zh: ({ given }: { given: string }) =>
      `“${given}”既不是 git 版本，也不是存放规则文件的文件夹。请检查拼写；浅克隆时请先运行 git fetch --unshallow`,
    en: ({ given }: { given: string }) =>
      `“${given}” is neither a git revision nor a folder of rule files. Check the spelling; in a shallow clone, run git fetch --unshallow first`,
  },
  unread: {
    zh: ({ path }: { path: string }) => `原来的 ${path} 无法读取，其规则都当作新增`,
    en: ({ path }: { path: string }) => `the earlier ${path} cannot be read: all its rules count as new`,
  },
  noRules: {
    zh: ({ id }: { id: string }) => `还没有 ${id} 的规则文件。请先运行 rulepress build`,
    en: ({ id }: { id: string }) => `there is no rule file of ${id} yet: run rulepress build first`,
  },
  followsNone: {
    zh: ({ id }: { id: string }) => `${id} 没有写明接续哪份通知。请给出两份通知，或在 corpus/${id}.yaml 中写 follows`,
    en: ({ id }: { id: string }) =>
      `${id} says not what it follows: name two notices, or write follows in corpus/${id}.yaml`,
  },
  gate: {
    zh: ({ count }: { count: number }) => `有 ${count} 处变动须经人确认（--fail-on）`,
    en: ({ count }: { count: number }) => `${count} changes need a person’s consent (--fail-on)`,
  },
  written: {
    zh: ({ path }: { path: string }) => `已写入 ${path}`,
    en: ({ path }: { path: string }) => `wrote ${path}`,
  },
} satisfies Record<string, Phrase<never>>
