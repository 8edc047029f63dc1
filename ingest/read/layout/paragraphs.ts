import { annexLabel, openEnd, openingMark, sentenceEnd } from '../../words/page-layout.ts'
import { markAlignedTables } from './aligned-tables.ts'
import { type BandedPage, bodySizes, type Measure, measure } from './metrics.ts'
import type { PageLine } from './run.ts'

/** What the lines of a document make up. */
export type LayoutBlock =
  | { readonly type: 'title' | 'paragraph' | 'note'; readonly lines: readonly PageLine[] }
  | { readonly type: 'ruled'; readonly line: PageLine }
  | { readonly type: 'aligned'; readonly lines: readonly PageLine[] }

type Open = { readonly lines: PageLine[]; readonly big: boolean; centred: boolean }

const isBig = ({ size }: PageLine, { body }: Measure): boolean => size > body * 1.15

const isCentred = ({ left, right }: PageLine, at: Measure): boolean =>
  Math.abs((left + right) / 2 - (at.left + at.right) / 2) < 0.8 * at.body &&
  left - at.left > 2.8 * at.body &&
  at.right - right > 2.8 * at.body

const isBalanced = ({ left, right, size }: PageLine, at: Measure): boolean =>
  Math.abs((left + right) / 2 - (at.left + at.right) / 2) < 0.6 * size

/**
 * Whether a line of a title starts anew.
 *
 * A number opens it, it stands far below, it is set in quite another size, or a short centred line is over and this one is not centred.
 */
function startsTitle(line: PageLine, before: PageLine, samePage: boolean, at: Measure): boolean {
  const over = isBalanced(before, at) && at.right - before.right > before.size && !isBalanced(line, at)
  const ratio = Math.max(line.size, before.size) / Math.min(line.size, before.size)
  const far = !samePage || line.baseline - before.baseline > 2.2 * Math.max(line.size, before.size)
  return far || over || ratio > 1.5 || openingMark.pattern.test(line.text)
}

/** An indent of two characters, or the one that the document uses. */
const isIndented = (indent: number, { body, indent: usual }: Measure): boolean =>
  (indent > 1.4 * body && indent < 2.8 * body) || (usual > 0 && Math.abs(indent - usual) < 0.3 * body)

/** Whether a line of body text starts a paragraph, by the layout of official documents (GB/T 9704-2012): an indent of two characters. */
function startsParagraph(line: PageLine, before: PageLine, open: Open, at: Measure, gap: number): boolean {
  const { body } = at
  const indent = line.left - at.left
  const short = at.right - before.right
  const ended = sentenceEnd.pattern.test(before.text)
  if (gap > 1.7 * at.leading) return true
  if (isCentred(line, at) !== open.centred) return true
  const marked = openingMark.pattern.test(line.text)
  if (isIndented(indent, at)) {
    // Below a full line at the same indent the text goes on: the whole paragraph is set in.
    const setIn = Math.abs(line.left - before.left) < 0.5 * body && short <= 1.6 * body
    return !setIn || ended || marked
  }
  if (annexLabel.pattern.test(line.text)) return true
  // The entry of a list of attachments goes on below its own words, far from the edge.
  const deeper = (line.left - before.left) / body
  const entry =
    openingMark.pattern.test(open.lines[0]?.text ?? '') && deeper > -0.5 && deeper < 6 && short <= 2.6 * body
  const full = short <= 1.6 * body && before.left - at.left <= 2.8 * body
  const hangs = (entry || full) && !ended && !marked
  if (indent > 2.8 * body && hangs) return false
  if (indent > 2.8 * body || before.left - at.left > 2.8 * body) return true
  // Where paragraphs are not indented, a number behind the end of a sentence is all that tells the next item.
  if (marked && ended && (indent > 0.8 * body || at.indent === 0)) return true
  if (short <= 1.6 * body) return false
  if (ended || (marked && indent > 0.8 * body) || before.text.length < 8) return true
  return short > 4 * body && !openEnd.pattern.test(before.text) && !/[a-zA-Z0-9]$/.test(before.text)
}

/** Whether a line opens a footnote: by a mark, or by a raised number. */
function opensNote({ text, segments, size, baseline }: PageLine): boolean {
  const first = segments[0]?.runs[0]
  const raised = first !== undefined && (first.size < 0.8 * size || baseline - first.baseline > 0.2 * size)
  return (raised && /^\d{1,2}$/.test(first.text.trim())) || /^(?:[①-⑳*＊†]|[[［]\d{1,2}[\]］])/u.test(text)
}

/** Footnotes: the smaller lines at the foot of a page, from the first that a mark opens. */
function countNotes(lines: readonly PageLine[], { height }: BandedPage, body: number): number {
  let notes = 0
  for (let index = lines.length - 1; index > 0; index -= 1) {
    const line = lines[index]
    if (line === undefined || line.table !== null || line.size > 0.88 * body || line.baseline < height * 0.5) break
    if (opensNote(line)) notes = lines.length - index
  }
  return notes
}

/** The measure of each kind of page and column, so that a landscape annex does not move the edges of the text. */
function measureAll(pages: readonly BandedPage[]): (page: BandedPage, column: number) => Measure {
  const bodies = bodySizes(pages)
  const bodyOf = (page: BandedPage): number => bodies.get(page) ?? 16
  const keyOf = (page: BandedPage, column: number): string =>
    `${Math.round(page.width / 20)} ${Math.round(page.height / 20)} ${column} ${Math.round(bodyOf(page))}`
  const byKey = new Map<string, { body: number; lines: PageLine[] }>()
  for (const page of pages) {
    for (const { column, lines } of page.bands) {
      const group = byKey.get(keyOf(page, column)) ?? { body: bodyOf(page), lines: [] }
      group.lines.push(...lines)
      byKey.set(keyOf(page, column), group)
    }
  }
  const measures = new Map([...byKey].map(([key, { body, lines }]) => [key, measure(lines, body)]))
  return (page, column) => measures.get(keyOf(page, column)) ?? guess(page, bodyOf(page))
}

/** The edges that GB/T 9704 gives to a page with too few lines to measure. */
const guess = ({ width }: BandedPage, body: number): Measure => ({
  left: width * 0.13,
  right: width * 0.87,
  leading: body * 1.8,
  body,
  indent: 2 * body,
})

/** Joins the lines of a document into titles, paragraphs, tables and notes, over the ends of columns and pages. */
export function toBlocks(pages: readonly BandedPage[]): LayoutBlock[] {
  const measureOf = measureAll(pages)
  const blocks: LayoutBlock[] = []
  const notes: LayoutBlock[] = []
  let open: Open | null = null
  const close = (): void => {
    if (open !== null) blocks.push({ type: open.big ? 'title' : 'paragraph', lines: open.lines })
    open = null
    blocks.push(...notes.splice(0))
  }
  const add = (line: PageLine, previous: PageLine | null, at: Measure): void => {
    const big = isBig(line, at)
    const before: PageLine | undefined = open?.lines.at(-1)
    const gap = previous === null ? at.leading : line.baseline - previous.baseline
    const starts =
      open === null ||
      before === undefined ||
      open.big !== big ||
      (big ? startsTitle(line, before, previous !== null, at) : startsParagraph(line, before, open, at, gap))
    if (starts) {
      close()
      open = { lines: [line], big, centred: isCentred(line, at) }
    } else open?.lines.push(line)
  }
  for (const page of pages) {
    for (const { column, lines } of page.bands) {
      const at = measureOf(page, column)
      const foot = lines.length - countNotes(lines, page, at.body)
      let previous: PageLine | null = null
      for (const part of markAlignedTables(lines.slice(0, foot), at)) {
        if (part.type === 'text') {
          for (const line of part.lines) {
            add(line, previous, at)
            previous = line
          }
        } else {
          close()
          blocks.push(part)
          previous = null
        }
      }
      for (const line of lines.slice(foot)) addNote(notes, line)
    }
  }
  close()
  return blocks
}

/** A footnote goes on over lines until the next mark. */
function addNote(notes: LayoutBlock[], line: PageLine): void {
  const last = notes.at(-1)
  if (last?.type === 'note' && !opensNote(line))
    notes[notes.length - 1] = { type: 'note', lines: [...last.lines, line] }
  else notes.push({ type: 'note', lines: [line] })
}
