import { pageBullet } from '../words/layout/clutter.ts'
import { bareNumber, documentNumberLabel, documentNumberLine, signedBy } from '../words/layout/document-numbers.ts'
import { cardLine } from '../words/layout/index-card.ts'
import { addresseeLine, bareAddressees, kindAlone, letterheadLine, notAddressees } from '../words/layout/issuers.ts'
import { titleEnd } from '../words/layout/titles.ts'
import { contentsOf } from './contents.ts'
import { isLabelAlone } from './index-card.ts'
import type { BlockType, Part } from './notice-tree.ts'
import { isPromulgation } from './promulgation.ts'
import { barely, isEdge, isOffice } from './shapes.ts'
import { readSignature } from './signature.ts'
import { readAttachmentList, readTail } from './tail.ts'
import type { Titled } from './titles.ts'
import type { Paragraph } from './wraps.ts'

/** What a paragraph is in its notice; `text` still covers paragraph, heading and item. */
export type Role = {
  readonly part: Part
  readonly type: BlockType | 'text'
  /** The name of the annex that begins here and has a numbering of its own: `附件2`, `细则`. */
  readonly opens?: string
}

const headLines = 60
const clutter: Role = { part: 'chrome', type: 'clutter' }

/** The last line of the text proper, below which page furniture is no part of it: the date, else the last that is numbered. */
function endOfText(paragraphs: readonly Paragraph[], signature: number | null, roles: readonly Role[]): number {
  const attached = roles.findLastIndex(({ part }) => part === 'attachments' || part === 'annex')
  const numbered = paragraphs.findLastIndex(({ shape }) => shape === 'numbered')
  const annexed = roles[numbered]?.part === 'annex' || roles[numbered]?.part === 'body' ? numbered : -1
  return Math.max(signature ?? -1, roles[attached]?.part === 'attachments' ? attached : -1, annexed)
}

/** The parts of a notice, from its title down to its annexes and imprint, one role a paragraph. */
export function readParts({ paragraphs, title }: Titled): Role[] {
  const roles: Role[] = paragraphs.map(() => ({ part: 'body', type: 'text' }))
  const contents = contentsOf(paragraphs)
  const body = readHead(paragraphs, title, roles)
  if (title !== null && title >= body) roles[title] = { part: 'head', type: 'title' }
  const signature = readSignature(paragraphs, body, roles)
  readAttachmentList(paragraphs, body, roles)
  readTail(paragraphs, body, signature, roles)
  if (contents !== null && contents.start !== title) roles.fill(clutter, contents.start, contents.end)
  const end = endOfText(paragraphs, signature, roles)
  for (const [index, { shape, lines }] of paragraphs.entries()) {
    if (shape === 'clutter' || (shape === 'chrome' && (index < body || index > end))) roles[index] = clutter
    if (shape === 'imprint' && (signature === null || index > signature))
      roles[index] = { part: 'imprint', type: 'paragraph' }
    const role = roles[index]
    if (role?.type === 'text' && (lines[0]?.table ?? null) !== null) roles[index] = { ...role, type: 'row' }
    if (role?.type === 'text' && lines[0]?.source.type === 'note') roles[index] = { ...role, type: 'note' }
  }
  return roles
}

/** Title, letterhead, document number and addressees; returns where the body begins. */
function readHead(paragraphs: readonly Paragraph[], title: number | null, roles: Role[]): number {
  let body = 0
  const names = wordsOf(title === null ? undefined : paragraphs[title])
  for (let index = 0; index < Math.min(paragraphs.length, headLines); index += 1) {
    const each = paragraphs[index]
    if (each === undefined) break
    const valued =
      isLabelAlone(paragraphs[index - 1]?.strand.text ?? '') && !titleEnd.pattern.test(barely(each.strand.text))
    const role = valued && index !== title ? clutter : headRole(each, index, title, names)
    if (role === null) break
    if (role.type !== 'clutter' || title === null || index > title) body = index + 1
    roles[index] = role
    if (role.type === 'addressees') break
  }
  for (let index = 0; index < body; index += 1) if (roles[index]?.part === 'body') roles[index] = clutter
  return body
}

function headRole(each: Paragraph, index: number, title: number | null, names: string): Role | null {
  const { shape, strand } = each
  const text = strand.text
  const bare = barely(text).replace(pageBullet.pattern, '')
  if (index === title) return { part: 'head', type: 'title' }
  if (isEdge(shape) || cardLine.pattern.test(bare)) return clutter
  if (isDocumentNumber(bare) || isPromulgation(bare)) return { part: 'head', type: 'documentNumber' }
  if (isAddressees(bare)) return { part: 'head', type: 'addressees' }
  if (title !== null && index < title) return before(bare)
  if (title !== null && wordsOf(each) === names) return { part: 'head', type: 'title' }
  if (
    title !== null &&
    index <= title + 4 &&
    titleEnd.pattern.test(bare) &&
    bare.length <= 100 &&
    !/[。;:,]/.test(bare)
  )
    return { part: 'head', type: 'title' }
  if (isOffice(bare) || letterheadLine.pattern.test(bare)) return { part: 'head', type: 'letterhead' }
  if (title === null && /^\d{1,6}$/.test(bare)) return { part: 'head', type: 'letterhead' }
  return null
}

const wordsOf = (paragraph: Paragraph | undefined): string => paragraph?.strand.text.replace(/\s/g, '') ?? ''

const before = (bare: string): Role =>
  isOffice(bare) || letterheadLine.pattern.test(bare) || kindAlone.pattern.test(bare)
    ? { part: 'head', type: 'letterhead' }
    : clutter

const isDocumentNumber = (bare: string): boolean =>
  bare.length <= 60 &&
  (documentNumberLine.pattern.test(bare.replace(signedBy.pattern, '')) ||
    bareNumber.pattern.test(bare) ||
    documentNumberLabel.pattern.test(bare))

const isAddressees = (bare: string): boolean =>
  bare.length <= 300 &&
  !notAddressees.pattern.test(bare) &&
  (bare.endsWith(':') ? addresseeLine.pattern.test(bare) : bareAddressees.pattern.test(bare))
