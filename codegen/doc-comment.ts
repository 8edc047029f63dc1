/**
 * Text of a notice made fit for a comment.
 *
 * A comment ends at its first asterisk and slash, an `@` opens a tag and a brace a link: each gets a character that a
 * reader does not notice. What cannot be seen goes, because a comment has no escapes.
 */
export const forComment = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replaceAll('*/', '*\u2215')
    .replaceAll('@', '\uff20')
    .replaceAll('{', '\uff5b')
    .replaceAll('}', '\uff5d')
    .replaceAll('`', '\u02cb')
    .trim()

/** A doc comment of paragraphs; a quoted one is set off as a quotation. */
export function printDocComment(paragraphs: readonly string[]): string {
  const lines = paragraphs.flatMap((text, index) => (index === 0 ? [text] : ['', text]))
  if (lines.length === 1) return `/** ${lines[0]} */`
  return ['/**', ...lines.map(line => (line === '' ? ' *' : ` * ${line}`)), ' */'].join('\n')
}
