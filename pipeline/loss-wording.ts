import type { Problem } from '../schemas/rule-file.ts'
import type { Loss } from './outcome.ts'

type Wording = {
  readonly zh: (count: number) => string
  readonly en: (count: number) => string
  /** Whether the words of the notice may be incomplete for it: an analyst is told in the rule file too. */
  readonly matters: boolean
}

/** What a reader left out, in words, and whether it matters. */
export const lossWording = {
  'page-number': { zh: count => `页码 ${count} 处`, en: count => `${count} page numbers`, matters: false },
  'running-header': { zh: count => `页眉页脚 ${count} 处`, en: count => `${count} running headers`, matters: false },
  'header-footer': { zh: count => `页眉页脚 ${count} 处`, en: count => `${count} headers and footers`, matters: false },
  'hidden-text': { zh: count => `隐藏文字 ${count} 处`, en: count => `${count} hidden texts`, matters: true },
  image: { zh: count => `图片 ${count} 幅，其中的文字未读`, en: count => `${count} images, unread`, matters: true },
  comment: { zh: count => `批注 ${count} 条`, en: count => `${count} comments`, matters: true },
  revision: {
    zh: count => `修订 ${count} 处，按接受处理`,
    en: count => `${count} revisions, read as accepted`,
    matters: true,
  },
  'automatic-number': {
    zh: count => `自动编号 ${count} 处，由程序推算`,
    en: count => `${count} automatic numbers, derived`,
    matters: false,
  },
  script: { zh: count => `脚本 ${count} 段`, en: count => `${count} scripts`, matters: false },
  'link-target': { zh: count => `链接地址 ${count} 个`, en: count => `${count} link targets`, matters: false },
  'character-repaired': {
    zh: count => `形近字符 ${count} 个，已换回通用汉字`,
    en: count => `${count} look-alike characters, put right`,
    matters: false,
  },
  'page-without-text': {
    zh: count => `${count} 页只有图像，其中的文字未读`,
    en: count => `${count} pages of images alone, unread`,
    matters: true,
  },
  'character-doubtful': {
    zh: count => `可疑字符 ${count} 处，与页面所示可能不同`,
    en: count => `${count} doubtful characters: the page may show others`,
    matters: true,
  },
  watermark: { zh: count => `水印文字 ${count} 字`, en: count => `${count} characters of a watermark`, matters: false },
  'missing-number': {
    zh: count => `自动编号 ${count} 处可能缺失：旧版 Word 格式不含编号文字`,
    en: count => `${count} automatic numbers may be missing: the old Word format does not hold them as text`,
    matters: true,
  },
} satisfies Record<Loss['code'], Wording>

/** The losses that an analyst has to know of, as problems of the rule file. */
export const lossProblems = (losses: readonly Loss[]): Problem[] =>
  losses
    .filter(({ code }) => lossWording[code].matters)
    .map(({ code, count }) => ({ code: `lost-${code}`, message: `读取时未保留：${lossWording[code].zh(count)}` }))
