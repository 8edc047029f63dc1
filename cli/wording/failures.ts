import type { Phrase } from './language.ts'

type Failure = Phrase<{ readonly path: string; readonly code: string }>

/** What the program says when the machine refuses something, by the code that the system gives. */
export const failureWords: Readonly<Record<string, Failure>> & { readonly other: Failure; readonly bug: Failure } = {
  ENOSPC: {
    zh: ({ path }) => `磁盘已满，${path} 没有写成（原文件未动）。请腾出空间后重新运行`,
    en: ({ path }) => `the disk is full: ${path} was not written (the old file stands). Free some space and run again`,
  },
  EACCES: {
    zh: ({ path }) => `没有权限访问 ${path}，请检查文件权限后重新运行`,
    en: ({ path }) => `no permission for ${path}: check its rights and run again`,
  },
  EPERM: {
    zh: ({ path }) => `系统不允许访问 ${path}，请检查文件权限后重新运行`,
    en: ({ path }) => `the system does not allow ${path}: check its rights and run again`,
  },
  EROFS: {
    zh: ({ path }) => `${path} 所在磁盘只读，无法写入`,
    en: ({ path }) => `${path} is on a read-only disk`,
  },
  other: {
    zh: ({ path, code }) => `系统拒绝访问 ${path}（${code}），请处理后重新运行`,
    en: ({ path, code }) => `the system refused ${path} (${code}): mend that and run again`,
  },
  bug: {
    zh: ({ code }) => `程序内部出错：${code}。这是 rulepress 的缺陷，设 RULEPRESS_TRACE=1 重新运行可得到报告所需的细节`,
    en: ({ code }) =>
      `internal error: ${code}. This is a bug of rulepress; RULEPRESS_TRACE=1 prints what a report needs`,
  },
}
