import type { Citation } from '../../schemas/rule-file.ts'
import { foldWidth } from '../words/fold.ts'
import { aliasPattern, citableTitle } from '../words/layout/aliases.ts'
import { citedNumber } from '../words/layout/document-numbers.ts'
import type { Block } from './notice-tree.ts'

const titles = /《([^《》\n]{2,120}(?:《[^《》\n]{1,80}》[^《》\n]{0,60})?)》/g
const longestBracket = 120

/**
 * Documents that a notice cites, each once, with number and short name where the text gives them.
 *
 *     《优质中小企业梯度培育管理办法》（工信部企业〔2026〕2号，下称《办法》）
 */
export function readCitations(text: string, blocks: readonly Block[]): Citation[] {
  const found = new Map<string, Citation>()
  const aliases = new Set<string>()
  for (const { type, part, span } of blocks) {
    if (type === 'clutter' || type === 'title' || part === 'chrome' || part === 'attachments') continue
    for (const match of text.slice(span.start, span.end).matchAll(titles)) {
      const title = match[1] ?? ''
      const after = span.start + match.index + match[0].length
      const bracket = bracketAt(text.slice(after, Math.min(span.end, after + longestBracket)))
      const alias = aliasPattern.exec(bracket)
      const documentNumber = citedNumber.exec(foldWidth(bracket))
      const short = alias === null ? null : (alias[1] ?? alias[2] ?? null)
      const earlier = found.get(title)
      if (earlier === undefined && (aliases.has(title) || !citableTitle.test(title))) {
        if (!(alias !== null && citableTitle.test(title))) continue
      }
      if (short !== null) aliases.add(short)
      found.set(title, {
        title,
        documentNumber:
          earlier?.documentNumber ??
          (documentNumber === null
            ? null
            : bracket.slice(documentNumber.index, documentNumber.index + documentNumber[0].length)),
        alias:
          earlier?.alias ??
          (alias === null ? null : alias[0].replace(/^.*?(?=[《“"])/, '').replace(/^[“"](.*)[”"]$/, '$1')),
      })
    }
  }
  return [...found.values()]
}

/** The bracket that follows a title at once, without its marks; empty where there is none. */
function bracketAt(after: string): string {
  if (!/^\s?[（(]/.test(after)) return ''
  let depth = 0
  for (let index = 0; index < after.length; index += 1) {
    if ('（('.includes(after.charAt(index))) depth += 1
    if ('）)'.includes(after.charAt(index))) {
      depth -= 1
      if (depth === 0) return after.slice(1, index + 1)
    }
  }
  return ''
}
