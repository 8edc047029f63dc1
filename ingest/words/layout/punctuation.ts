/** The end of a sentence or of a line that introduces others, closing quotes and brackets included. */
export const sentenceEnd = /[。；：！？;:!?…][”’」』）)》\]]{0,2}$/

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
