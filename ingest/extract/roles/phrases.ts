import type { Modality } from '../../../schemas/rule.ts'
import {
  actionClosing,
  actionFrame,
  actionOpening,
  labelVerb,
  linkInBrackets,
  linkMark,
  longestFrame,
  otherTimes,
  timeLabel,
} from '../../words/action-phrases.ts'
import { alternatives } from '../../words/alternatives.ts'
import { modalityWords, notModal } from '../../words/modality.ts'

const masks = new RegExp(alternatives(notModal), 'g')
const anyModal = new RegExp(alternatives(modalityWords.flatMap(row => row.words)))
const modalities = modalityWords.map(row => ({ modality: row.modality, pattern: new RegExp(alternatives(row.words)) }))

/** How binding a stretch of text is; a plain statement `is`. */
export function modalityOf(text: string): Modality {
  const plain = text.replace(masks, words => '·'.repeat(words.length))
  return anyModal.test(plain) ? (modalities.find(row => row.pattern.test(plain))?.modality ?? 'is') : 'is'
}

/** A verb phrase without what only joins it to its neighbours: leading marks and modals, links in brackets, closing marks. */
export function bareAction(text: string): string {
  const said = text.includes(linkMark) ? text.replace(linkInBrackets.pattern, '') : text
  const plain = said.replace(actionOpening.pattern, '').replace(actionClosing.pattern, '')
  const framed = plain.length > longestFrame ? undefined : actionFrame.pattern.exec(plain)?.groups
  return framed?.framed ?? framed?.done ?? plain
}

/** What a heading or label of a time is about: 申报时间及方式 → 申报, 办理时间 → 办理; null where it is about something else. */
export function labelAction(words: string): string | null {
  const at = words.search(timeLabel.pattern)
  if (at < 0) return null
  const rest = bareAction(words.slice(0, at))
  if (otherTimes.pattern.test(rest)) return null
  return rest === '' ? (labelVerb.pattern.exec(words)?.[0] ?? null) : rest
}
