/**
 * Text of a notice as Markdown that shows exactly that text.
 *
 * What could open markup is escaped, as are `@` and `#`, which code hosts turn into names and issues.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_[\]~|]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@/g, '&#64;')
    .replace(/:\/\//g, ':&#47;&#47;')
    .replace(/#(?=\d)/g, '&#35;')
    .replace(/^(\s*)([-+#=]|\d+(?=[.)]))/, '$1\\$2')
    .replace(/^(\s*)\\(\d+)([.)])/, '$1$2\\$3')
