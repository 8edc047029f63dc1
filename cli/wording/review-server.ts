import type { Phrase, Words } from './language.ts'

/** What `review` is, for its help page. */
export const reviewHelp = {
  about: { zh: '在本机浏览器里审阅并作决定', en: 'review and decide in a browser on this machine' },
  id: { zh: '通知的编号', en: 'id of the notice' },
  export: { zh: '写成一个离线文件，而不是打开网页', en: 'write one file that works offline instead' },
  port: { zh: '端口（默认任选一个空闲的）', en: 'port (default: any that is free)' },
} as const satisfies Record<string, Words>

/** What `review` says. */
export const serverWords = {
  open: {
    zh: (url: string) => `请在浏览器打开 ${url} （按 Ctrl+C 结束）`,
    en: (url: string) => `open ${url} in a browser (Ctrl+C ends it)`,
  },
  written: { zh: (path: string) => `已写入 ${path}`, en: (path: string) => `wrote ${path}` },
  taken: {
    zh: (port: number) => `端口 ${port} 已被占用，请用 --port 换一个`,
    en: (port: number) => `port ${port} is taken: choose another with --port`,
  },
} satisfies Record<string, Phrase<string> | Phrase<number>>
