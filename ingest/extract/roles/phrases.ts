import type { Modality } from '../../../schemas/rule.ts'
import { modalityWords, notModal } from '../../words/modality.ts'

const masks = new RegExp([...notModal].sort((a, b) => b.length - a.length).join('|'), 'g')
const modalities = modalityWords.map(row => ({ modality: row.modality, pattern: new RegExp(row.words.join('|')) }))

/** How binding a stretch of text is; a plain statement `is`. */
export function modalityOf(text: string): Modality {
  const plain = text.replace(masks, words => '·'.repeat(words.length))
  return modalities.find(row => row.pattern.test(plain))?.modality ?? 'is'
}

const link = /[（(][^（）()]{0,20}<?https?:[^（）()]{0,200}[）)]/g
const opening =
  /^(?:[，。；：、,;:\s]|(?:应当|必须|务必|可以|需要|应|须|可|需|请|内|前|后|起|止|期间|时|就|即|方可|才可|再|并|且|也|统一|将(?=于))(?!用|急|届|聘))+/
const closing = /[，。；：、,;:\s“”]+$/

/** A verb phrase without what only joins it to its neighbours: leading marks and modals, links in brackets, closing marks. */
export const bareAction = (text: string): string => text.replace(link, '').replace(opening, '').replace(closing, '')

const label =
  /(?:的)?(?:(?:网上|系统|集中|具体|起止|截止|截至|开始)?(?:受理|办理)?)?(?:时间|日期|期限|时限|时段)(?:及|和|与)?(?:方式|地点|安排|要求|程序|流程|渠道)?$/

/** What a heading or label of a time is about: 申报时间及方式 → 申报, 办理时间 → 办理; null where it is about something else. */
export function labelAction(words: string): string | null {
  const at = words.search(label)
  if (at < 0) return null
  const rest = bareAction(words.slice(0, at))
  return rest === '' ? (/受理|办理/.exec(words)?.[0] ?? null) : rest
}
