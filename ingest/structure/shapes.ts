import { foldWidth } from '../words/fold.ts'
import { annexMark, attachmentList, attachmentWord } from '../words/layout/attachments.ts'
import { clutterPatterns, imprintLine, markdownMarks } from '../words/layout/clutter.ts'
import { signedDate } from '../words/layout/dates.ts'
import { bullets, gluedDigit, headingMarks } from '../words/layout/heading-marks.ts'
import { notInOfficeNames, officeName } from '../words/layout/issuers.ts'

const longestMark = 24
const longestLine = 400
const dateLine = new RegExp(`^${signedDate}$`)

/** What a line is by its own words, before it is known where in the notice it stands. */
export type Shape =
  | 'clutter'
  /** Clutter above the text and below it; within the text, words like any other. */
  | 'chrome'
  | 'imprint'
  | 'date'
  | 'office'
  | 'annexMark'
  | 'attachmentList'
  | 'numbered'
  | 'plain'

/** The folded line without Markdown marks, as far as the patterns of whole lines look. */
export const barely = (text: string): string => foldWidth(text.slice(0, longestLine)).replace(markdownMarks, '').trim()

/** Whether a line opens with a number or bullet of any kind. */
export function opensNumbered(text: string): boolean {
  const start = foldWidth(text.slice(0, longestMark))
  return headingMarks.some(({ pattern }) => pattern.test(start)) || gluedDigit.test(start) || bullets.test(start)
}

/** Where a line of web or WeChat chrome, or of printing, is clutter; null for a line of text. */
export function clutterPlace(text: string): 'anywhere' | 'edges' | null {
  if (text.length > 160) return null
  const bare = barely(text)
  return clutterPatterns.find(({ pattern }) => pattern.test(bare))?.place ?? null
}

/** Whether a paragraph is clutter where it stands at the edges of a text. */
export const isEdge = (shape: Shape | undefined): boolean => shape === 'clutter' || shape === 'chrome'

/** A line that is one whole date: the 成文日期 of a signature. */
export const isDate = (text: string): boolean => text.length <= 20 && dateLine.test(foldWidth(text).replace(/\s/g, ''))

/** A line that is the name of one office or of several, as in a signature or a letterhead. */
export function isOffice(text: string): boolean {
  if (text.length > 80) return false
  const folded = foldWidth(text)
  if (notInOfficeNames.test(folded)) return false
  return folded.split(/[\s、]/).every(name => officeName.test(name))
}

/** What a line is by itself. */
export function shapeOf(text: string): Shape {
  const clutter = clutterPlace(text)
  if (clutter !== null) return clutter === 'anywhere' ? 'clutter' : 'chrome'
  const bare = barely(text)
  if (imprintLine.test(bare)) return 'imprint'
  if (isDate(text)) return 'date'
  if (attachmentList.test(bare) || attachmentWord.test(bare)) return 'attachmentList'
  if (text.length <= 80 && annexMark.test(bare) && !/[,。;]/.test(bare)) return 'annexMark'
  if (opensNumbered(text)) return 'numbered'
  return isOffice(text) ? 'office' : 'plain'
}
