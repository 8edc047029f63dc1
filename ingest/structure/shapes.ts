import { anyOf } from '../words/alternatives.ts'
import { foldWidth } from '../words/fold.ts'
import { annexMark, attachmentList, attachmentWord } from '../words/layout/attachments.ts'
import {
  type ClutterPattern,
  clutterPatterns,
  imprintLine,
  markdownMarks,
  pageBullet,
} from '../words/layout/clutter.ts'
import { signedDate, stampedDate } from '../words/layout/dates.ts'
import { bullets, gluedDigit, headingMarks } from '../words/layout/heading-marks.ts'
import { notInOfficeNames, officeName } from '../words/layout/issuers.ts'

/** No number at the start of a line is longer. */
export const longestMark = 24
const longestLine = 400
const dateLine = new RegExp(`^${signedDate}$`)
const stampedLine = new RegExp(`^${stampedDate}$`)

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

const withoutMarks = (folded: string): string => folded.replace(markdownMarks.pattern, '').trim()

/** The folded line without Markdown marks, as far as the patterns of whole lines look. */
export const barely = (text: string): string => withoutMarks(foldWidth(text.slice(0, longestLine)))

const anyMark = anyOf([...headingMarks.map(({ pattern }) => pattern), gluedDigit.pattern, bullets.pattern])

/** Whether a folded line opens with a number or bullet of any kind. */
export const hasMark = (folded: string): boolean => anyMark.test(folded.slice(0, longestMark))

/** Whether a line opens with a number or bullet of any kind. */
export const opensNumbered = (text: string): boolean => anyMark.test(foldWidth(text.slice(0, longestMark)))

const wholeLines = clutterPatterns.filter(({ pattern: { source, flags } }) => source.startsWith('^') && flags === '')
const otherClutter = clutterPatterns.filter(row => !wholeLines.includes(row))
const anyWholeLine = anyOf(wholeLines.map(({ pattern }) => pattern))

/** Where a bare line of web or WeChat chrome, or of printing, is clutter, also behind a bullet; null for a line of text. */
export function clutterPlace(bare: string): ClutterPattern['place'] | null {
  const place = placeOf(bare)
  return place === null && pageBullet.pattern.test(bare) ? placeOf(bare.replace(pageBullet.pattern, '')) : place
}

function placeOf(bare: string): ClutterPattern['place'] | null {
  if (!anyWholeLine.test(bare) && !otherClutter.some(({ pattern }) => pattern.test(bare))) return null
  return clutterPatterns.find(({ pattern }) => pattern.test(bare))?.place ?? null
}

/** Whether a paragraph is clutter where it stands at the edges of a text. */
export const isEdge = (shape: Shape | undefined): boolean => shape === 'clutter' || shape === 'chrome'

/** A folded line that is one whole date: the 成文日期 of a signature. */
const isDate = (folded: string): boolean => folded.length <= 20 && dateLine.test(folded.replace(/\s/g, ''))

const betweenOffices = /[\s、]/

/** A line that is a day in the figures of a system, as some offices sign: 2019-7-16. */
export const isStampedDay = (text: string): boolean => text.length <= 12 && stampedLine.test(foldWidth(text).trim())

/** A line that is the name of one office or of several, as in a signature or a letterhead. */
export function isOffice(text: string): boolean {
  if (text.length > 80) return false
  const folded = foldWidth(text)
  return (
    !notInOfficeNames.pattern.test(folded) && folded.split(betweenOffices).every(name => officeName.pattern.test(name))
  )
}

/** What a line is by itself. */
export function shapeOf(text: string): Shape {
  const folded = foldWidth(text.slice(0, longestLine))
  const bare = withoutMarks(folded)
  const clutter = text.length <= 160 ? clutterPlace(bare) : null
  if (clutter !== null) return clutter === 'anywhere' ? 'clutter' : 'chrome'
  if (imprintLine.pattern.test(bare)) return 'imprint'
  if (isDate(folded)) return 'date'
  if (attachmentList.pattern.test(bare) || attachmentWord.pattern.test(bare)) return 'attachmentList'
  if (text.length <= 80 && annexMark.pattern.test(bare) && !/[,。;]/.test(bare)) return 'annexMark'
  if (hasMark(folded)) return 'numbered'
  return isOffice(folded) ? 'office' : 'plain'
}
