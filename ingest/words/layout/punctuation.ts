import { alone } from '../particles/alone.ts'

/** The end of a sentence or of a line that introduces others, closing quotes and brackets included. */
export const sentenceEnd = /(?:[。；：！？;!?…]|(?<!\d):)[”’」』）)》\]]{0,2}$/

const opening = '（(《“【〔'
const closing = '）)》”】〕'

/** Whether a bracket or quote that opens in the last part of a text is still open at its end. */
export function unclosed(text: string): boolean {
  let depth = 0
  const from = Math.max(0, text.length - 200)
  for (let index = text.length - 1; index >= from; index -= 1) {
    const char = text.charAt(index)
    if (closing.includes(char)) depth += 1
    else if (opening.includes(char)) {
      if (depth === 0) return true
      depth -= 1
    }
  }
  return false
}

/** Words that open a sentence and no heading. */
export const opensSentence = /^(?:现将|现就|根据|按照|依据|为了|为进一步)/

/** Words that open the text under its addressees. */
export const opensBody = new RegExp(`^(?:为|《|根据|按照|依据|遵照|现(?![场金代役行有])|近期|随着|${alone('经')})`)

/** A label and its colon at the start of a line: `联系电话：`. */
export const label = /^[\u4e00-\u9fff、]{2,8}(?<!如下)[：:]/

/** How a date goes on in the next line: its number here and 月 there, or 4月 here and the day there. */
export const splitDates = [
  { end: /\d$/, start: /^[年月日]/ },
  { end: /\d[年月]$/, start: /^\d{1,2}[月日]/ },
] as const
