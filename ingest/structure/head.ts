import type { Attachment } from '../../schemas/rule-file.ts'
import type { SourceText } from '../read/source-text.ts'
import { foldWidth } from '../words/fold.ts'
import { attachmentEntries, attachmentList, attachmentWord } from '../words/layout/attachments.ts'
import { signedDate, stampedDate } from '../words/layout/dates.ts'
import { documentNumberLabel } from '../words/layout/document-numbers.ts'
import { aboutWord, addresseeEnd, ownAttribute, sharedAttribute } from '../words/layout/issuers.ts'
import { fileName, titleEnd } from '../words/layout/titles.ts'
import { readNumeral } from '../words/numerals.ts'
import { readCitations } from './citations.ts'
import type { Block, Head } from './notice-tree.ts'
import { isOffice } from './shapes.ts'

/** What head and signature say, word for word; what they do not say is null. */
export function readHead(text: string, blocks: readonly Block[], source: SourceText): Head {
  const of = (type: Block['type']): string[] =>
    blocks.filter(block => block.type === type).map(({ span }) => text.slice(span.start, span.end))
  const title = readTitle(of('title'), of('clutter'))
  const attachments = readAttachments(of('attachment'))
  return {
    title,
    documentNumber: of('documentNumber').map(withoutLabel).at(0) ?? null,
    issuers: readIssuers(of('issuer'), title, of('letterhead')),
    addressees: of('addressees').flatMap(splitAddressees),
    issued: readDate(of('issued').at(-1) ?? '', signed),
    published: readPublished(of('clutter'), source),
    attachments,
    citations: readCitations(text, blocks, attachments),
  }
}

const withoutMarkdown = (line: string): string =>
  line
    .replace(/\*\*/g, '')
    .replace(/^#{1,6}\s/, '')
    .trim()

/** The title of a reposted page may stand in the link to its full text alone. */
function readTitle(titles: readonly string[], clutter: readonly string[]): string | null {
  const [title] = titles
  if (title !== undefined) return withoutMarkdown(title)
  for (const line of clutter) {
    const name = line.replace(fileName, '').replace(/^.*[：:]/, '')
    if (fileName.test(line) && name.includes(aboutWord) && titleEnd.test(foldWidth(name))) return name
  }
  return null
}

const withoutLabel = (line: string): string => {
  const label = documentNumberLabel.exec(foldWidth(line))
  return line.slice(label?.[0].length ?? 0).trim()
}

/** The offices of the signature, else the one that the title names before 关于, else the letterhead. */
function readIssuers(signature: readonly string[], title: string | null, letterhead: readonly string[]): string[] {
  const split = (lines: readonly string[]): string[] =>
    lines
      .flatMap(line => line.split(/[\s\t]+/))
      .map(line => line.replace(/[（(](?:代?章|盖章|公章)[）)]$/, ''))
      .filter(Boolean)
  if (signature.length > 0) return split(signature)
  const before = title?.split(aboutWord)[0] ?? ''
  if (before !== '' && before !== title && isOffice(before)) return split([before])
  return split(letterhead.filter(isOffice))
}

/**
 * Offices and readers that the notice is sent to.
 *
 *     ⟦各市（含甲市、乙市）工业和信息化局⟧、⟦丙新区改革发展局⟧：     ⟦各镇经贸办、科技局⟧，⟦各有关企业⟧：
 *
 * 、 parts only offices that are whole by themselves: one that shares the 各市 of the first stays with it.
 */
function splitAddressees(line: string): string[] {
  const words = line.replace(/[：:]\s*$/, '')
  return splitOutside(words, /[，,；;]/)
    .flatMap(group => {
      const offices = splitOutside(group, /、/)
      const shared = /^(?:各|有关|全)/.test(offices[0] ?? '')
      return offices.every((office, index) => standsForItself(office, shared && index > 0)) ? offices : [group]
    })
    .map(part => part.trim())
    .filter(Boolean)
}

const standsForItself = (office: string, mayShare: boolean): boolean => {
  const name = office.replace(/[（(][^）)]*[）)]/g, '').trim()
  return addresseeEnd.test(name) && !sharedAttribute.test(name) && (!mayShare || ownAttribute.test(name))
}

function splitOutside(words: string, mark: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let index = 0; index < words.length; index += 1) {
    const char = words.charAt(index)
    if ('（(《“'.includes(char)) depth += 1
    else if ('）)》”'.includes(char)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && mark.test(char)) {
      parts.push(words.slice(from, index))
      from = index + 1
    }
  }
  return [...parts, words.slice(from)]
}

const signed = new RegExp(signedDate)
const stamped = new RegExp(stampedDate)

/** A date in a line as ISO 8601; null where it has none, or one that the calendar does not know. */
function readDate(line: string, pattern: RegExp): string | null {
  const groups = pattern.exec(foldWidth(line))?.groups
  const [year, month, day] = [groups?.year, groups?.month, groups?.day].map(part =>
    part === undefined ? null : readNumeral(part.replace('正', '一').replace('廿', '二十')),
  )
  if (!year || !month || !day) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  const iso = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
  return iso === `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` ? iso : null
}

/** The day of publication, by the page's own words or the format's. */
function readPublished(clutter: readonly string[], { facts }: SourceText): string | null {
  for (const line of clutter) {
    if (line.length > 80 || line.includes(aboutWord)) continue
    const date = readDate(line, stamped) ?? readDate(line, signed)
    if (date !== null) return date
  }
  return facts.published === undefined
    ? null
    : (readDate(facts.published, stamped) ?? readDate(facts.published, signed))
}

/** The entries of the list `附件：1.… 2.…`; a line without a number goes on with the numbered entry above it. */
function readAttachments(lines: readonly string[]): Attachment[] {
  const found: Attachment[] = []
  for (const line of lines) {
    const folded = foldWidth(line)
    const from = (attachmentList.exec(folded) ?? attachmentWord.exec(folded))?.[0].length ?? 0
    const starts = [...folded.slice(from).matchAll(attachmentEntries)]
    const last = found.at(-1)
    if (starts.length === 0 && from === 0 && last?.number != null)
      found[found.length - 1] = { ...last, title: last.title + titleOf(line) }
    else if (starts.length === 0) found.push({ number: null, title: titleOf(line.slice(from)) })
    for (const [index, start] of starts.entries()) {
      const title = line.slice(from + start.index + start[0].length, from + (starts[index + 1]?.index ?? line.length))
      found.push({ number: Number(start[1] ?? start[2]), title: titleOf(title) })
    }
  }
  const known = new Set<string | number>([''])
  return found.filter(({ number, title }) => {
    const first = !known.has(title) && (number === null || !known.has(number))
    known.add(title)
    if (number !== null) known.add(number)
    return first
  })
}

const titleOf = (words: string): string =>
  words
    .trim()
    .replace(/[；;。]$/, '')
    .replace(fileName, '')
    .trim()
