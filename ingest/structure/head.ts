import type { SourceText } from '../read/source-text.ts'
import { foldWidth } from '../words/fold.ts'
import { publishedLabel } from '../words/layout/dates.ts'
import {
  bareNumber,
  documentNumberLabel,
  documentNumberLine,
  numberedKind,
  signedBy,
} from '../words/layout/document-numbers.ts'
import { aboutWord } from '../words/layout/issuers.ts'
import {
  bracketedTitle,
  fileName,
  numberInTitle,
  orderTitle,
  quotedTitle,
  runningHeader,
  titleEnd,
} from '../words/layout/titles.ts'
import { splitAddressees } from './addressees.ts'
import { readAnnexes, readAttachments } from './attachment-list.ts'
import { readCitations } from './citations.ts'
import { readAnyDate, readPublished } from './head-dates.ts'
import { readCard } from './index-card.ts'
import { readIssuers, readLetterhead } from './issuers.ts'
import type { Block, Head } from './notice-tree.ts'
import { isPromulgation, readPromulgation } from './promulgation.ts'

/** What head and signature say, word for word; what they do not say is null. */
export function readHead(text: string, blocks: readonly Block[], source: SourceText): Head {
  const of = (type: Block['type']): string[] =>
    blocks.filter(block => block.type === type).map(({ span }) => text.slice(span.start, span.end))
  const card = readCard(
    blocks
      .filter(({ part, type }) => part === 'chrome' && type === 'clutter')
      .map(({ span }) => text.slice(span.start, span.end)),
  )
  const title = readTitle(of('title'), of('clutter')) ?? card.get('title') ?? null
  const listed = readAttachments(of('attachment'), text)
  const attachments = [...listed, ...readAnnexes(of('annexTitle'), listed)]
  const letterhead = readLetterhead(text, blocks)
  const cameOut = readPromulgation(of('documentNumber'))
  const numbers = of('documentNumber').filter(line => !isPromulgation(line))
  return {
    title: title === null ? null : (promulgated(title, of('annexTitle')) ?? withoutNumber(title)),
    documentNumber:
      readNumber(numbers, [title ?? '', ...letterhead]) ??
      cameOut.documentNumber ??
      numberIn(title) ??
      card.get('documentNumber') ??
      null,
    issuers: readIssuers(of('issuer'), title, [...letterhead, card.get('issuer') ?? ''], cameOut.issuers),
    addressees: of('addressees').flatMap(splitAddressees),
    issued: readAnyDate(of('issued').at(-1) ?? '') ?? cameOut.issued ?? readAnyDate(card.get('issued') ?? ''),
    published: readPublished([...of('clutter'), ...labelledDays(text, blocks)], card.get('published') ?? '', source),
    attachments,
    citations: readCitations(text, blocks, attachments),
  }
}

/** What a label such as 发布时间 says in a line of words near the top, for pages that set their facts in one row. */
const labelledDays = (text: string, blocks: readonly Block[]): string[] =>
  blocks
    .slice(0, 12)
    .flatMap(
      ({ span }) =>
        publishedLabel.pattern.exec(foldWidth(text.slice(span.start, Math.min(span.end, span.start + 300))))?.[0] ?? [],
    )

/** Under an order that only promulgates, the document itself has the title. */
const promulgated = (title: string, documents: readonly string[]): string | null =>
  orderTitle.pattern.test(title) ? (documents.find(name => titleEnd.pattern.test(foldWidth(name))) ?? null) : null

/** A document number in the bracket behind a title. */
function numberIn(title: string | null): string | null {
  const number = title === null ? undefined : numberInTitle.pattern.exec(title)?.[1]
  return number !== undefined && documentNumberLine.pattern.test(foldWidth(number)) ? number : null
}

const withoutNumber = (title: string): string =>
  (numberIn(title) === null ? title : title.replace(numberInTitle.pattern, ''))
    .replace(bracketedTitle.pattern, '$1')
    .replace(quotedTitle.pattern, '$1')

/** The number of the head; one that is only counted goes with the kind of paper above it, 某省人民政府令⟦第736号⟧, not with a title of its own. */
function readNumber(lines: readonly string[], names: readonly string[]): string | null {
  const [first] = lines
  if (first === undefined) return null
  const number = first
    .slice(documentNumberLabel.pattern.exec(foldWidth(first))?.[0].length ?? 0)
    .replace(signedBy.pattern, '')
    .trim()
  if (!bareNumber.pattern.test(foldWidth(number))) return number
  const bare = number.replace(/^[(（](.*)[)）]$/, '$1')
  const name = names.find(each => numberedKind.pattern.test(each) && !each.includes(aboutWord))
  return name === undefined ? bare : `${name}${bare}`
}

const withoutMarkdown = (line: string): string =>
  line
    .replace(/\*\*/g, '')
    .replace(/^#{1,6}\s/, '')
    .trim()

/** The title of a reposted page may stand in the link to its full text alone, that of a part of a book in its running header. */
function readTitle(titles: readonly string[], clutter: readonly string[]): string | null {
  const [title] = titles
  if (title !== undefined) return withoutMarkdown(title)
  for (const line of clutter) {
    const header = runningHeader.pattern.exec(foldWidth(line))?.[1]
    if (header !== undefined && titleEnd.pattern.test(header)) return line.slice(-header.length)
    const name = line.replace(fileName.pattern, '').replace(/^.*[：:]/, '')
    if (fileName.pattern.test(line) && name.includes(aboutWord) && titleEnd.pattern.test(foldWidth(name))) return name
  }
  return null
}
