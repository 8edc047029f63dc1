const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * Text of a notice as Markdown that shows exactly that text, on one line.
 *
 * What could open markup is escaped, as are `@name` and `#12`, which code hosts turn into people and issues; addresses
 * stay as they are, as a link to what the notice names is no other text.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[&<>]/g, mark => entities[mark] ?? '')
    .replace(/[\\`*_[\]~|$]/g, '\\$&')
    .replace(/(?<![A-Za-z0-9.])@/g, '&#64;')
    .replace(/(?<!&)#(?=\d)/g, '&#35;')
    .replace(/^(\s*)([-+#=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
