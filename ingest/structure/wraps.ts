import { foldWidth } from '../words/fold.ts'
import { articleNumber, loneMark } from '../words/layout/heading-marks.ts'
import { bareAddressees } from '../words/layout/issuers.ts'
import { label, opensBody, opensSentence, sentenceEnd, splitDates, unclosed } from '../words/layout/punctuation.ts'
import type { Line } from './lines.ts'
import { couldEndTitle, isCut, isFull, type Layout, layoutOf } from './measures.ts'
import { opensNumbered, type Shape, shapeOf } from './shapes.ts'
import { joinStrands, type Strand, separator } from './strand.ts'

/** A paragraph, with the lines that it was made of. */
export type Paragraph = { readonly lines: readonly Line[]; readonly strand: Strand; readonly shape: Shape }

/**
 * Paragraphs out of lines: hard wraps and words broken over page ends and blank lines are closed.
 *
 *     于2023年3月1日-4⟦↵↵⟧月30日期间        省市经济和信息化局正⟦↵↵⟧式公告
 *
 * A page number within a paragraph comes to stand behind it.
 */
export function joinWraps(lines: readonly Line[]): Paragraph[] {
  const layout = layoutOf(lines)
  const paragraphs: Paragraph[] = []
  let open: Line[] = []
  let furniture: Line[] = []
  let head = true
  const close = (): void => {
    if (open.length > 0) paragraphs.push(paragraphOf(open))
    for (const line of furniture) paragraphs.push(paragraphOf([line]))
    open = []
    furniture = []
  }
  for (const [index, line] of lines.entries()) {
    if (line.shape === 'clutter') {
      furniture.push(line)
      continue
    }
    const previous = open.at(-1)
    const first = open[0]
    const joins =
      previous !== undefined &&
      first !== undefined &&
      goesOn({ first, previous, next: line, after: lines[index + 1], head }, layout)
    head &&= line.shape !== 'numbered' && !/[：:]$/.test(line.strand.text)
    if (!joins) close()
    open.push(line)
  }
  close()
  return paragraphs
}

function paragraphOf(lines: readonly Line[]): Paragraph {
  const [first, ...rest] = lines
  if (first === undefined || rest.length === 0)
    return { lines, strand: first?.strand ?? separator(''), shape: first?.shape ?? 'plain' }
  const strands = [first.strand]
  let left = first.strand.text
  for (const { strand } of rest) {
    if (left === first.strand.text && loneMark.pattern.test(foldWidth(left)))
      strands.push(separator(articleNumber.pattern.test(left) ? ' ' : ''))
    else if (partsWords(left, strand.text)) strands.push(separator(' '))
    strands.push(strand)
    left = strand.text
  }
  const strand = joinStrands(strands)
  return { lines, strand, shape: shapeOf(strand.text) }
}

/** Whether a line end parts two Latin words; within an address it parts nothing. */
function partsWords(left: string, right: string): boolean {
  if (!/[A-Za-z,]$/.test(left) || !/^[A-Za-z]/.test(right) || (/[A-Z]$/.test(left) && /^[A-Z]/.test(right)))
    return false
  if (/^[\w.-]{1,40}@/.test(right)) return false
  const before = /[\x21-\x7e]{1,80}$/.exec(left.slice(-80))?.[0] ?? ''
  return !/[/@._-]/.test(before) && !/(?:^|[^A-Za-z])(?:https?:\/\/|www\.)/.test(before + right.slice(0, 12))
}

const closingMark = /^[，。；：、！？）》”’」』】%％]/

/** Two lines that may be one paragraph: its first line and the last so far, the next and the one after it. */
type Seam = {
  readonly first: Line
  readonly previous: Line
  readonly next: Line
  readonly after: Line | undefined
  /** Whether no numbered line has come yet: a title may stand here. */
  readonly head: boolean
}

/** Whether the paragraph that `first` opens and `previous` ends so far goes on in the next line. */
function goesOn({ first, previous, next, after, head }: Seam, layout: Layout): boolean {
  if (inTable(previous) || inTable(next)) return false
  const before = previous.strand.text
  const text = next.strand.text
  if (closingMark.test(text)) return true
  if (first === previous && before.length <= 8 && loneMark.pattern.test(foldWidth(before))) return !opensNumbered(text)
  if (
    previous.shape === 'imprint' ||
    previous.shape === 'date' ||
    previous.shape === 'chrome' ||
    standsAlone(next, after)
  )
    return false
  if (previous.form === 'whole')
    return layout.broken !== null && isCut(previous, layout.broken) && goesOnWhole(before, next)
  if (sentenceEnd.pattern.test(before.slice(-3))) return goesOnAfterSentence(previous, next, layout)
  if (head && couldEndTitle(previous) && couldBeTitle(first)) return false
  if (head && opensBody.pattern.test(text) && isAddressed(first)) return false
  const { measure, starts } = layout
  if (starts === 'apart' && next.apart && measure !== null && !unclosed(before)) return false
  if (measure !== null && isFull(previous, next, previous === first && starts === 'lost' ? measure - 2 : measure))
    return !opensNumbered(text) || unclosed(before) || cutsNumber(before, text)
  return breaksSentence(first, before, text)
}

const couldBeTitle = ({ strand: { text } }: Line): boolean =>
  !opensSentence.pattern.test(text) && !/[，。；]/.test(text)

/** A line of addressees that has lost its colon. */
const isAddressed = ({ strand: { text } }: Line): boolean =>
  text.length <= 200 && bareAddressees.pattern.test(foldWidth(text))

const inTable = ({ table }: Line): boolean => table !== null

/** Lines that are never the rest of a paragraph: dates, marks of annexes, the office of a signature. */
const standsAlone = ({ shape }: Line, after: Line | undefined): boolean =>
  shape === 'imprint' ||
  shape === 'chrome' ||
  shape === 'date' ||
  shape === 'attachmentList' ||
  shape === 'annexMark' ||
  (shape === 'office' && after?.shape === 'date')

const goesOnWhole = (before: string, { strand: { text }, source }: Line): boolean =>
  source.type === 'paragraph' && !label.pattern.test(text) && (!opensNumbered(text) || unclosed(before))

/**
 * Whether a wrapped paragraph goes on although a sentence ends with the line.
 *
 * It does where the next line does not begin as paragraphs of this text begin: with an indent, or behind an empty line;
 * where the indents were lost, where the next line is as wide as no first line can be.
 */
function goesOnAfterSentence(previous: Line, next: Line, { measure, starts }: Layout): boolean {
  if (measure === null || opensNumbered(next.strand.text)) return false
  if (starts === 'lost' && !/[。；]$/.test(previous.strand.text)) return false
  const full = isFull(previous, next, measure)
  const begins = {
    indented: next.indent >= 1,
    apart: next.apart,
    lost: previous.width < measure - 1 || next.width <= measure - 1.5,
    flush: true,
  } satisfies Record<Layout['starts'], boolean>
  return full && !begins[starts]
}

/** A figure that a line end cut in two: 20⟦↵⟧94.4元. */
const cutsNumber = (before: string, text: string): boolean => /\d$/.test(before) && /^\d{1,3}\.\d/.test(text)

/** A date that the end of a page cut in two: 4⟦↵⟧月30日, 4月⟦↵⟧30日. */
const splitDate = (before: string, text: string): boolean =>
  splitDates.some(({ end, start }) => end.test(before) && start.test(text))

/** In a text that is not wrapped, a sentence that stops without its mark was cut by the end of a page. */
function breaksSentence(first: Line, before: string, text: string): boolean {
  if (opensNumbered(text) || label.pattern.test(text)) return false
  if (unclosed(before) || splitDate(before, text)) return true
  const running =
    (first.strand.text.length >= 10 && /[，。；]/.test(before) && /[\u4e00-\u9fff，、]$/.test(before)) ||
    opensSentence.pattern.test(before)
  return running && /^[\u4e00-\u9fff0-9“《（]/.test(text)
}
