import { foldWidth } from '../words/fold.ts'
import { sentenceEnd, unclosed } from '../words/layout/punctuation.ts'
import { titleEnd } from '../words/layout/titles.ts'
import { type Line, widthOf } from './lines.ts'
import { opensNumbered, type Shape, shapeOf } from './shapes.ts'
import { joinStrands, type Strand, separator } from './strand.ts'

/** A line that its paragraph is longer than cannot be shorter than the measure by more than this (kinsoku, justification). */
const slack = 3.5
const widest = 80

/**
 * The measure to which a text was hard wrapped, in Han characters; null where its lines are its paragraphs.
 *
 * Wrapped text has many lines of nearly one width, hardly any longer, and most of them end inside a sentence.
 */
export function measureOf(lines: readonly Line[]): number | null {
  const wrapped = lines.filter(({ form }) => form === 'wrapped')
  if (wrapped.length < 6) return null
  const counts = new Array<number>(widest + 2).fill(0)
  const open = new Array<number>(widest + 2).fill(0)
  for (const { width, strand } of wrapped) {
    const at = Math.min(widest + 1, Math.ceil(width))
    counts[at] = (counts[at] ?? 0) + 1
    if (!sentenceEnd.test(strand.text.slice(-3))) open[at] = (open[at] ?? 0) + 1
  }
  let longer = counts[widest + 1] ?? 0
  let best: { measure: number; full: number } | null = null
  for (let measure = widest; measure >= 14 && longer <= wrapped.length * 0.05; measure -= 1) {
    const full = sum(counts, measure - 3, measure)
    const most = best === null || full > best.full
    if (most && full >= Math.max(4, wrapped.length * 0.12) && sum(open, measure - 3, measure) >= full * 0.6)
      best = { measure, full }
    longer += counts[measure] ?? 0
  }
  return best?.measure ?? null
}

const sum = (counts: readonly number[], from: number, to: number): number => {
  let total = 0
  for (let index = Math.max(0, from); index <= to; index += 1) total += counts[index] ?? 0
  return total
}

/** A paragraph as it grows line by line. */
export type Paragraph = { readonly lines: Line[]; readonly strand: Strand; readonly shape: Shape }

/**
 * Paragraphs out of lines: hard wraps and words broken over page ends and blank lines are closed.
 *
 *     于2023年3月1日-4⟦↵↵⟧月30日期间        省市经济和信息化局正⟦↵↵⟧式公告
 */
export function joinWraps(lines: readonly Line[]): Paragraph[] {
  const layout = { measure: measureOf(lines), indents: indentsParagraphs(lines) }
  const paragraphs: Paragraph[] = []
  let open: Line[] = []
  const close = (): void => {
    if (open.length === 0) return
    const strand = closeUp(open)
    paragraphs.push({
      lines: open,
      strand,
      shape: open.length === 1 ? (open[0]?.shape ?? 'plain') : shapeOf(strand.text),
    })
    open = []
  }
  for (const [index, line] of lines.entries()) {
    const previous = open.at(-1)
    const first = open[0]
    if (previous !== undefined && first !== undefined && !goesOn(first, previous, line, layout, lines[index + 1]))
      close()
    open.push(line)
  }
  close()
  return paragraphs
}

function closeUp(lines: readonly Line[]): Strand {
  const [first, ...rest] = lines
  if (first === undefined) return separator('')
  const strands = [first.strand]
  let left = first.strand.text
  for (const { strand } of rest) {
    if (loneMark.test(foldWidth(left)) && first.strand.text === left)
      strands.push(separator(articleMark.test(left) ? ' ' : ''))
    else if (/[A-Za-z,]$/.test(left) && /^[A-Za-z]/.test(strand.text)) strands.push(separator(' '))
    strands.push(strand)
    left = strand.text
  }
  return joinStrands(strands)
}

const loneMark = /^(?:第[一二三四五六七八九十百零〇\d]{1,6}条|\d{1,2}[.、]|\(\d{1,2}\)|[①-⑳]|[•●◆■□▪➢])$/
const articleMark = /^第/
const closingMark = /^[，。；：、！？）》”’」』】%％]/
const label = /^[\u4e00-\u9fff、]{2,8}(?<!如下)[：:]/

function goesOn(first: Line, previous: Line, next: Line, layout: Layout, after: Line | undefined): boolean {
  if (previous.source.type === 'row' || next.source.type === 'row') return false
  if (next.cells.length > 0 || previous.cells.length > 0) return false
  const before = previous.strand.text
  const text = next.strand.text
  if (closingMark.test(text)) return true
  if (first === previous && before.length <= 8 && loneMark.test(foldWidth(before))) return !opensNumbered(text)
  if (previous.form === 'whole') return false
  if (standsAlone(previous) || standsAlone(next)) return false
  if (sentenceEnd.test(before.slice(-3)))
    return layout.measure !== null && goesOnAfterSentence(previous, next, { ...layout, measure: layout.measure })
  const { shape } = next
  if (shape === 'date' || shape === 'attachmentList' || shape === 'annexMark') return false
  if (shape === 'office' && after !== undefined && after.shape === 'date') return false
  const { measure } = layout
  if (measure !== null && isFull(previous, next, previous === first ? measure - lostIndent(first) : measure))
    return !opensNumbered(text) || unclosed(before)
  return breaksSentence(first, before, text)
}

/** How a text was set: the measure of its lines, and whether its paragraphs are indented. */
type Layout = { readonly measure: number | null; readonly indents: boolean }

const indentsParagraphs = (lines: readonly Line[]): boolean => {
  const wrapped = lines.filter(({ form }) => form === 'wrapped')
  const indented = wrapped.filter(({ indent }) => indent >= 1.5).length
  return indented >= wrapped.length * 0.05 && indented <= wrapped.length * 0.7
}

/**
 * Whether a wrapped paragraph goes on although a sentence ends with the line.
 *
 * It does where the next line has no indent in a text with indents; where they were lost, where the next line is as wide
 * as no first line can be, two characters less.
 */
function goesOnAfterSentence(previous: Line, next: Line, { measure, indents }: Layout & { measure: number }): boolean {
  if (!/[。；]$/.test(previous.strand.text) || previous.width < measure - 1 || opensNumbered(next.strand.text))
    return false
  return indents ? next.indent < 1 : next.width > measure - 1.5
}

/** Lines that are never part of a running paragraph. */
const standsAlone = ({ shape }: Line): boolean => shape === 'clutter' || shape === 'imprint' || shape === 'date'

/** The two characters by which the first line of a paragraph is short where its indent was lost. */
const lostIndent = (first: Line): number => (first.indent < 1 ? 2 : 0)

/** A wrapped line is full, or would have been with the word that begins the next one. */
function isFull(previous: Line, next: Line, measure: number): boolean {
  if (titleEnd.test(foldWidth(previous.strand.text.slice(-30))) && !/[，。；]/.test(previous.strand.text)) return false
  const word = /^[\x21-\x7e]{1,60}/.exec(next.strand.text)?.[0] ?? ''
  return previous.width + Math.max(0, widthOf(word) - 1) >= measure - slack
}

/** A date that the end of a page cut in two: 4⟦↵⟧月30日, 4月⟦↵⟧30日. */
const splitDate = (before: string, text: string): boolean =>
  (/\d$/.test(before) && /^[年月日]/.test(text)) || (/\d[年月]$/.test(before) && /^\d{1,2}[月日]/.test(text))

/** In a text that is not wrapped, a sentence that stops without its mark was cut by the end of a page. */
function breaksSentence(first: Line, before: string, text: string): boolean {
  if (opensNumbered(text) || label.test(text)) return false
  if (unclosed(before) || splitDate(before, text)) return true
  const running = first.strand.text.length >= 10 && /[，。；]/.test(before) && /[\u4e00-\u9fff，、]$/.test(before)
  return running && /^[\u4e00-\u9fff0-9“《（]/.test(text)
}
