/** HTML that is safe to send: only `html` makes it, and every text that goes in is escaped. */
export type Markup = { readonly markup: string }

type Part = string | number | Markup | readonly Part[] | null | false

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// Controls that no HTML text may hold, and marks that turn the direction of what follows: a notice must not hide words.
const unprintable = /(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu

const escaped = (text: string): string =>
  text.replace(unprintable, '\ufffd').replace(/[&<>"']/g, mark => entities[mark] ?? '')

const isList = (part: Part): part is readonly Part[] => Array.isArray(part)

const printed = (part: Part): string => {
  if (part === null || part === false) return ''
  if (isList(part)) return part.map(printed).join('')
  return typeof part === 'object' ? part.markup : escaped(String(part))
}

/** A piece of a page; what stands in `${…}` is text unless it is a piece itself. */
export const html = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: pieces.map((piece, at) => `${piece}${at < parts.length ? printed(parts[at] ?? null) : ''}`).join(''),
})

/** Nothing. */
export const nothing: Markup = { markup: '' }
