import { annexKind, annexMark, attachmentNumber, attachmentWord } from '../words/layout/attachments.ts'
import { documentKind, fileName, firstArticle, firstMark, titleEnd } from '../words/layout/titles.ts'
import { readNumeral } from '../words/numerals.ts'
import type { Role } from './parts.ts'
import { barely, isEdge, opensNumbered } from './shapes.ts'
import type { Paragraph } from './wraps.ts'

/** `附件：` and the entries under it, above the signature or right below it. */
export function readAttachmentList(paragraphs: readonly Paragraph[], body: number, roles: Role[]): void {
  const free = (index: number): boolean => roles[index]?.type === 'text'
  const start = paragraphs.findIndex(
    ({ shape }, index) =>
      index >= body &&
      free(index) &&
      ((shape === 'attachmentList' && opensList(paragraphs, index)) || listsAbove(paragraphs, index)),
  )
  if (start < 0) return
  roles[start] = attachment
  let numbered = attachmentNumber.pattern.test(bareAt(paragraphs, start).replace(/^.*?:\s?/, ''))
  for (let index = start + 1; index < paragraphs.length && free(index); index += 1) {
    const entry = isEntry(paragraphs, index)
    if (!entry && !isUnnumbered(paragraphs, index, numbered || index > start + 1)) break
    numbered ||= entry
    roles[index] = attachment
  }
}

const attachment: Role = { part: 'attachments', type: 'attachment' }
const bareAt = (paragraphs: readonly Paragraph[], index: number): string => barely(paragraphs[index]?.strand.text ?? '')

const opensList = (paragraphs: readonly Paragraph[], index: number): boolean =>
  bareAt(paragraphs, index).includes(':') || attachmentNumber.pattern.test(bareAt(paragraphs, index + 1))

/** `附件1.…` and its like above the signature, each a line of a list that has no word over it. */
function listsAbove(paragraphs: readonly Paragraph[], index: number): boolean {
  if (paragraphs[index - 1]?.shape === 'annexMark') return false
  let last = index
  while (paragraphs[last]?.shape === 'annexMark' && bareAt(paragraphs, last).replace(annexMark.pattern, '') !== '')
    last += 1
  return last > index && paragraphs[last]?.shape === 'office'
}

/** A numbered entry, or `附件2：…` where it stands among its like and not on top of its own text. */
function isEntry(paragraphs: readonly Paragraph[], index: number): boolean {
  const bare = bareAt(paragraphs, index)
  if (bare.length > 120 || (/[。;]$/.test(bare) && !closesList(paragraphs, index))) return false
  if (attachmentNumber.pattern.test(bare)) return true
  return paragraphs[index]?.shape === 'annexMark' && isListed(paragraphs, index)
}

/** A title with a stop behind it, which no sentence is: another entry or the signature comes next. */
function closesList(paragraphs: readonly Paragraph[], index: number): boolean {
  const title = bareAt(paragraphs, index).slice(0, -1)
  const next = paragraphs[index + 1]
  return (
    !/[。;,]/.test(title) &&
    (next === undefined ||
      ['office', 'date'].includes(next.shape) ||
      attachmentNumber.pattern.test(barely(next.strand.text)))
  )
}

/** Whether `附件2：…` names an attachment that is not in the file: it is a link, or no text follows it. */
function isListed(paragraphs: readonly Paragraph[], index: number): boolean {
  const bare = bareAt(paragraphs, index)
  if (bare.replace(annexMark.pattern, '') === '') return false
  const next = paragraphs[index + 1]
  return (
    fileName.pattern.test(bare) ||
    next === undefined ||
    ['annexMark', 'clutter', 'chrome', 'office', 'date', 'imprint'].includes(next.shape)
  )
}

/** The only title under `附件：`, or the rest of the entry above, where another entry or the signature comes next. */
function isUnnumbered(paragraphs: readonly Paragraph[], index: number, goesOn: boolean): boolean {
  const each = paragraphs[index]
  if (each?.shape !== 'plain' || each.strand.text.length > 80 || /[。；：]/.test(each.strand.text)) return false
  if (!goesOn) return each.strand.text.length > 4
  const next = paragraphs[index + 1]
  return (
    next === undefined ||
    ['office', 'date', 'annexMark'].includes(next.shape) ||
    attachmentNumber.pattern.test(barely(next.strand.text))
  )
}

/** What follows the signature: annexes under their marks, documents that the notice brings out, notes, chrome. */
export function readTail(
  paragraphs: readonly Paragraph[],
  body: number,
  signature: number | null,
  roles: Role[],
): void {
  const labels = new Map<string, number>()
  let annex = false
  let awaitsTitle = false
  let chrome = false
  let seen = false
  for (let index = signature === null ? body : signature + 1; index < paragraphs.length; index += 1) {
    const each = paragraphs[index]
    const after = signature !== null || annex
    if (each === undefined) break
    seen ||= each.shape === 'numbered'
    if (isEdge(each.shape)) chrome = true
    if (roles[index]?.type !== 'text') continue
    const bare = barely(each.strand.text)
    const mark = markOf(paragraphs, index, seen)
    if (mark !== null && (after || mark.top || index === body)) {
      roles[index] = mark.listed ? attachment : { part: 'annex', type: 'annexTitle', opens: mark.label }
      annex ||= !mark.listed
      awaitsTitle = !mark.listed && mark.title === ''
    } else if (isDocumentTitle(paragraphs, index, after, seen) && !awaitsTitle) {
      roles[index] = { part: 'annex', type: 'annexTitle', opens: unique(documentKind(bare), labels) }
      annex = true
    } else if (annex) {
      const title = awaitsTitle && each.shape === 'plain' && !/^\d+$|[。；]/.test(bare)
      roles[index] = { part: 'annex', type: title ? 'annexTitle' : 'text' }
      awaitsTitle = false
    } else if (signature !== null) roles[index] = afterSignature(each, chrome)
  }
}

type Mark = { readonly label: string; readonly title: string; readonly listed: boolean; readonly top: boolean }

/** The mark on top of an annex; before the end of the notice only one that stands alone or names a form. */
function markOf(paragraphs: readonly Paragraph[], index: number, seen: boolean): Mark | null {
  const each = paragraphs[index]
  const bare = barely(each?.strand.text ?? '')
  const alone = each?.shape === 'attachmentList' && attachmentWord.pattern.test(bare)
  if (each?.shape !== 'annexMark' && !alone) return null
  const match = annexMark.pattern.exec(bare)
  const number = match?.[1] ?? (match?.[2] === undefined ? '' : String(readNumeral(match[2]) ?? ''))
  const title = match === null ? '' : bare.slice(match[0].length)
  return {
    label: `${annexKind.pattern.exec(bare)?.[0] ?? ''}${number}`,
    title,
    listed: isListed(paragraphs, index),
    top: title === '' && (number !== '' || (alone && seen)),
  }
}

/** The title of a document that the notice brings out, or of the next one in the same file. */
function isDocumentTitle(paragraphs: readonly Paragraph[], index: number, after: boolean, seen: boolean): boolean {
  const each = paragraphs[index]
  const text = each?.strand.text ?? ''
  if (
    each === undefined ||
    each.shape !== 'plain' ||
    text.length > 60 ||
    text.length < 4 ||
    /[。；：，！？\t]/.test(text)
  )
    return false
  const bare = barely(text)
  if (!titleEnd.pattern.test(bare) || opensNumbered(text)) return false
  const next = bareAt(paragraphs, index + 1)
  if (after) return next.length > 30 || firstMark.pattern.test(next) || each.lines[0]?.source.type === 'heading'
  return seen && firstArticle.pattern.test(next)
}

function unique(label: string, labels: Map<string, number>): string {
  const count = (labels.get(label) ?? 0) + 1
  labels.set(label, count)
  return count === 1 ? label : `${label}${count}`
}

/** Lines after the signature that open no annex: chrome once chrome has begun, else a note such as （联系人：…）. */
const afterSignature = ({ strand: { text } }: Paragraph, chrome: boolean): Role =>
  (chrome && text.length <= 40 && !/[。；]/.test(text)) || fileName.pattern.test(text)
    ? { part: 'chrome', type: 'clutter' }
    : { part: 'annex', type: 'text' }
