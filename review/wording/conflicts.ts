import type { Conflict } from '../conflicts.ts'
import type { Language } from './terms.ts'

/** A conflict as lines: the two sentences, and the commands that settle it. */
export const conflictLines = (conflict: Conflict, notice: string, language: Language): string[] => {
  const [one, other] = conflict.rules.map(id => `${notice}#${id}`)
  const [quote, otherQuote] = conflict.quotes
  if (language === 'zh') {
    const what = conflict.type === 'times' ? '同一事项有两个期限' : `“${conflict.term}”既须报告，又是取消的理由`
    return [
      what,
      `${one}：“${quote}”`,
      `${other}：“${otherQuote}”`,
      `请确认：rulepress accept ${one} ${other} --because 理由，或 amend、reject`,
    ]
  }
  const what =
    conflict.type === 'times'
      ? 'one act has two last days'
      : `“${conflict.term}” is to be reported and is a ground for revocation`
  return [
    what,
    `${one}: “${quote}”`,
    `${other}: “${otherQuote}”`,
    `settle it: rulepress accept ${one} ${other} --because WHY, or amend, or reject`,
  ]
}
