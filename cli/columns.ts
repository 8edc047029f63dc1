import stringWidth from 'string-width'

/** Signs that do not open a line in Chinese typesetting. */
const neverFirst = /^[，。；：、？！）》”’」』】〉…%％,.;:!?)\]]/

/** Brackets that do not end a line. */
const neverLast = /[（“‘《〈「『【〔⟦(]+$/

/** Pads a text to so many columns of a terminal, where a Chinese character takes two. */
export const pad = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - stringWidth(text)))

/** The widest of some texts, in columns. */
export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(text => stringWidth(text)))

/** Breaks a text into lines of so many columns: between Chinese characters anywhere, in Latin text at spaces. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const word of text.match(/[\x21-\x7e]+|[^\x21-\x7e]/gu) ?? []) {
    const wide = stringWidth(word)
    if (width + wide > columns && width > 0 && !neverFirst.test(word)) {
      const kept = line.replace(neverLast, '')
      const carried = kept.trim() === '' ? '' : line.slice(kept.length)
      lines.push(line.slice(0, line.length - carried.length).trimEnd())
      line = carried
      width = stringWidth(carried)
      if (word === ' ') continue
    }
    line += word
    width += wide
  }
  return [...lines, line.trimEnd()].filter(part => part !== '')
}

/** Pads before a text, for numbers that stand one under the other. */
export const padStart = (text: string, columns: number): string =>
  ' '.repeat(Math.max(0, columns - stringWidth(text))) + text

/** Cuts a text to so many columns, with an ellipsis where something was cut. */
export function truncate(text: string, columns: number): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (stringWidth(plain) <= columns) return plain
  let kept = ''
  let width = 1
  for (const character of plain) {
    width += stringWidth(character)
    if (width > columns) return `${kept}…`
    kept += character
  }
  return kept
}
