import type { Attachment, Citation } from '../../schemas/rule-file.ts'
import { foldWidth } from '../words/fold.ts'
import {
  aliasPattern,
  citableTitle,
  citationLead,
  numberBeforeBracket,
  numberedCitation,
  titleInBracket,
} from '../words/layout/aliases.ts'
import { citedNumber } from '../words/layout/document-numbers.ts'
import { matchesIn } from '../words/matches.ts'
import type { Block } from './notice-tree.ts'

/** A title in 《》, one title within it allowed: 《关于印发《某办法》的通知》. */
const titles = /[《«]([^《》«»\n]{2,120}(?:[《«〈<][^《》«»〈〉<>\n]{1,80}[》»〉>][^《》«»\n]{0,60})?)[》»]/g
const longestBracket = 160

type Mention = Citation & { readonly start: number; readonly end: number }

/**
 * Documents that a notice cites, each once, with number and short name where the text gives them.
 *
 *     《优质中小企业梯度培育管理办法》（工信部企业〔2026〕2号，下称《办法》）
 */
export function readCitations(text: string, blocks: readonly Block[], attachments: readonly Attachment[]): Citation[] {
  const own = new Set(attachments.map(({ title }) => title))
  const found = new Map<string, Citation>()
  const aliases = new Set<string>()
  for (const { type, part, span } of blocks) {
    if (type === 'clutter' || type === 'title' || part === 'chrome' || part === 'attachments') continue
    for (const mention of mentionsIn(text.slice(span.start, span.end))) {
      const { title, documentNumber, alias } = mention
      if (alias !== null) aliases.add(bareAlias(alias))
      const key = title.replaceAll(' ', '')
      const earlier = found.get(key)
      if (earlier === undefined && (aliases.has(title) || !citableTitle.pattern.test(title))) continue
      if (own.has(title) && documentNumber === null && alias === null) continue
      found.set(key, {
        title: earlier?.title ?? title,
        documentNumber: earlier?.documentNumber ?? documentNumber,
        alias: earlier?.alias ?? alias,
      })
    }
  }
  return [...found.values()]
}

const bareAlias = (alias: string): string => alias.replace(/^[《“]|[》”]$/g, '')

/** Mentions of one line: titles in 《》 with the bracket behind them, and documents that are named by their number alone. */
function mentionsIn(line: string): Mention[] {
  const mentions: Mention[] = []
  const numbered = numberBeforeBracket.pattern.test(line) ? matchesIn(numberedCitation.pattern, foldWidth(line)) : []
  for (const match of matchesIn(titles, line)) {
    const end = match.index + match[0].length
    const bracket = bracketAt(line.slice(end, end + longestBracket))
    mentions.push({ title: match[1] ?? '', ...readBracket(bracket), start: match.index, end: end + bracket.length })
  }
  for (const match of numbered) {
    const end = match.index + match[0].length
    const bracket = bracketAt(line.slice(end, end + longestBracket))
    const title = bracket === '' ? null : aboutOf(bracket)
    if (title === null) continue
    const { alias } = readBracket(bracket)
    mentions.push({
      title,
      documentNumber: match[0].replace(citationLead.pattern, ''),
      alias,
      start: match.index,
      end: end + bracket.length,
    })
  }
  if (mentions.length === 0) return mentions
  mentions.sort((one, other) => one.start - other.start)
  return withLateAliases(line, mentions)
}

/** The title that a bracket behind a number gives: `海关总署公告2018年第14号（⟦关于…的公告⟧，以下简称14号公告）`. */
const aboutOf = (bracket: string): string | null =>
  titleInBracket.pattern.exec(bracket)?.[1]?.replace(/[）)]$/, '') ?? null

function readBracket(bracket: string): Pick<Citation, 'documentNumber' | 'alias'> {
  const number = citedNumber.pattern.exec(foldWidth(bracket.slice(1)))
  const alias = aliasPattern.pattern.exec(bracket)
  return {
    documentNumber: number === null ? null : bracket.slice(number.index + 1, number.index + 1 + number[0].length),
    alias: alias === null ? null : shortName(alias),
  }
}

const shortName = (alias: RegExpExecArray): string =>
  alias[1] !== undefined ? `《${alias[1]}》` : (alias[2] ?? alias[3] ?? '')

/** A short name in 《》 that stands later in the sentence belongs to the last title before it: 已经发布（以下简称《公告》）. */
function withLateAliases(line: string, mentions: readonly Mention[]): Mention[] {
  const result = [...mentions]
  let next = 0
  for (const alias of matchesIn(lateAlias, line)) {
    while (next < result.length && (result[next]?.start ?? 0) < alias.index) next += 1
    const mention = result[next - 1]
    if (alias[1] === undefined || mention === undefined || mention.end > alias.index) continue
    if (mention.alias !== null || mention.title === alias[1] || alias.index - mention.end > longestReach) continue
    if (/[。；]/.test(line.slice(mention.end, alias.index))) continue
    result[next - 1] = { ...mention, alias: shortName(alias) }
  }
  return result
}

const lateAlias = new RegExp(aliasPattern.pattern, 'g')
const longestReach = 60

/** The bracket that follows a title at once; empty where there is none. */
function bracketAt(after: string): string {
  if (!/^\s?[（(]/.test(after)) return ''
  let depth = 0
  for (let index = 0; index < after.length; index += 1) {
    if ('（('.includes(after.charAt(index))) depth += 1
    if ('）)'.includes(after.charAt(index))) {
      depth -= 1
      if (depth === 0) return after.slice(0, index + 1).trimStart()
    }
  }
  return ''
}
