import { beforeTransfer } from '../../words/document-sentences.ts'

/** The most words between documents and the verb that sends them. */
const longestAdverbial = 60

/** Whether a stretch holds nothing but when, how and by whom something is sent. */
export function isAdverbial(words: string): boolean {
  if (words.length > longestAdverbial) return false
  let at = 0
  while (at < words.length) {
    beforeTransfer.pattern.lastIndex = at
    const length = beforeTransfer.pattern.exec(words)?.[0].length ?? 0
    if (length === 0) return false
    at += length
  }
  return true
}
