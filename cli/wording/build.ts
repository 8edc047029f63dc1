import type { Phrase, Words } from './language.ts'

/** What `build` is, for its help page. */
export const buildHelp = {
  about: {
    zh: '从 corpus 生成 rules 和 generated，只处理有变化的通知',
    en: 'corpus → rules → generated; reads only what changed',
  },
  ids: { zh: '通知编号（默认全部）', en: 'ids of notices (default: all)' },
  check: {
    zh: '不写文件；有文件该变而未变时给出差异并以 1 退出',
    en: 'write nothing; print the diff and exit 1 where a file would change',
  },
  force: { zh: '全部重新读取', en: 'read every notice again' },
  jobs: { zh: '同时处理的通知数（默认为 CPU 核数）', en: 'notices worked on at a time (default: the cores)' },
  show: { zh: '最后逐份显示找到了什么', en: 'end with a card for every notice' },
} as const satisfies Record<string, Words>

type Counts = { readonly built: number; readonly unchanged: number; readonly failed: number }
type Found = { readonly rules: number; readonly flagged: number; readonly notUnderstood: number }

/** What `build` says. */
export const buildWords = {
  summary: {
    zh: ({ built, unchanged, failed }: Counts) => `生成 ${built} 份，未变 ${unchanged} 份，未能读取 ${failed} 份`,
    en: ({ built, unchanged, failed }: Counts) => `${built} built, ${unchanged} unchanged, ${failed} failed`,
  },
  found: {
    zh: ({ rules, flagged, notUnderstood }: Found) => `规则 ${rules}，待核 ${flagged}，未读懂 ${notUnderstood}`,
    en: ({ rules, flagged, notUnderstood }: Found) =>
      `${rules} rules, ${flagged} flagged, ${notUnderstood} not understood`,
  },
  removed: {
    zh: (path: string) => `已删去 ${path}（通知已不在 corpus 中）`,
    en: (path: string) => `removed ${path} (its notice is gone)`,
  },
  lost: { zh: (parts: string) => `读取时未保留：${parts}`, en: (parts: string) => `lost in reading: ${parts}` },
  notFresh: {
    zh: (count: number) => `${count} 个文件与 corpus 不符。请运行 rulepress build 并提交结果`,
    en: (count: number) => `${count} files do not match the corpus. Run rulepress build and commit the result`,
  },
  fresh: { zh: () => '全部文件与 corpus 相符', en: () => 'every file matches the corpus' },
  undecided: {
    zh: (count: number) => `检查未通过：${count} 份通知有待重新决定之处，见上`,
    en: (count: number) =>
      `the check failed: ${count} ${count === 1 ? 'notice waits' : 'notices wait'} for a decision, see above`,
  },
  badGlossary: {
    zh: ({ path, reason }: { path: string; reason: string }) => `${path}：${reason}。请改正后重新生成`,
    en: ({ path, reason }: { path: string; reason: string }) => `${path}: ${reason}. Mend it and build again`,
  },
} satisfies Record<string, Phrase<never>>
