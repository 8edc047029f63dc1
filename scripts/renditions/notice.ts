import type { Block, NoticeTree } from '../../ingest/structure/notice-tree.ts'
import { quote } from '../../schemas/span.ts'
import { ofdFile } from './ofd.ts'
import { oldWordFile } from './old-word.ts'
import { pdfFile, type Setting, typeset } from './pdf.ts'
import { level, paragraph, run, wordFile } from './word.ts'

/** A line of a notice as a rendition sets it; its number apart where Word is to count it. */
export type NoticeLine = {
  readonly type: 'title' | 'centred' | 'right' | 'flush' | 'paragraph' | 'row'
  readonly text: string
  readonly marker: string
}

const settings = {
  title: 'title',
  letterhead: 'centred',
  documentNumber: 'centred',
  annexTitle: 'centred',
  issuer: 'right',
  issued: 'right',
  addressees: 'flush',
  row: 'row',
  heading: 'paragraph',
  item: 'paragraph',
  paragraph: 'paragraph',
  note: 'paragraph',
  attachment: 'paragraph',
  clutter: 'paragraph',
} as const satisfies { [T in Block['type']]: NoticeLine['type'] }

/** The lines of a notice, without what stands around it on the page it came from. */
export function noticeLines({ text, blocks }: NoticeTree): NoticeLine[] {
  return blocks
    .filter(({ type }) => type !== 'clutter')
    .map(({ type, span, marker }) => ({
      type: settings[type],
      text: quote(text, span),
      marker: marker === null || marker.start !== span.start ? '' : quote(text, marker),
    }))
}

const lists = [
  { list: 1, level: 0, label: /^[一二三四五六七八九十]+、$/ },
  { list: 1, level: 1, label: /^（[一二三四五六七八九十]+）$/ },
  { list: 1, level: 2, label: /^\d+\.$/ },
] as const
const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
const chinese = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** Whether counting gives the number that the line has: only then a list may number it. */
function startCounting(): (marker: string) => number | null {
  const counts = [0, 0, 0]
  return marker => {
    const found = lists.find(({ label }) => label.test(marker))
    if (found === undefined) return null
    const next = (counts[found.level] ?? 0) + 1
    const shown = found.level === 2 ? `${next}.` : found.level === 1 ? `（${chinese[next]}）` : `${chinese[next]}、`
    if (shown !== marker) return null
    counts.splice(found.level, 3, next, ...new Array<number>(2 - found.level).fill(0))
    return found.level
  }
}

const layouts = {
  title: '<w:jc w:val="center"/>',
  centred: '<w:jc w:val="center"/>',
  right: '<w:jc w:val="right"/>',
  flush: '',
  paragraph: '<w:ind w:firstLineChars="200"/>',
  row: '',
} as const satisfies { [T in NoticeLine['type']]: string }

const cellsOf = (text: string): string[] => text.split('\t')

/** A table of one row: the rows of a notice may have different columns. */
const wordRow = (text: string): string =>
  `<w:tbl><w:tr>${cellsOf(text)
    .map(cell => `<w:tc>${paragraph(run(cell))}</w:tc>`)
    .join('')}</w:tr></w:tbl>`

/** The notice as a Word file whose section numbers are automatic ones. */
export function toWord(lines: readonly NoticeLine[]): Uint8Array {
  const levelOf = startCounting()
  const body = lines.map(({ type, text, marker }) => {
    if (type === 'row') return wordRow(text)
    const at = levelOf(marker)
    const size = type === 'title' ? '<w:sz w:val="44"/>' : '<w:sz w:val="32"/>'
    if (at === null) return paragraph(run(text, size), layouts[type])
    const list = `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`
    return paragraph(run(text.slice(marker.length), size), list + layouts[type])
  })
  return wordFile({ body: body.join(''), numbering })
}

/** The mark that ends a cell in old Word files. */
const CELL = '\u0007'

/** The notice as a Word 97 file. */
export const toOldWord = (lines: readonly NoticeLine[]): Uint8Array =>
  oldWordFile(
    lines.map(({ type, text }) => [{ text: type === 'row' ? `${text.replaceAll('\t', CELL)}${CELL}` : text }]),
  )

const toSettings = (lines: readonly NoticeLine[]): Setting[] =>
  lines.map(({ type, text }) => {
    if (type !== 'row') return { type, text }
    const cells = cellsOf(text)
    return { type: 'table', rows: [cells], widths: cells.map(() => 440 / cells.length) }
  })

/** The notice as a PDF by GB/T 9704-2012. */
export const toPdf = (lines: readonly NoticeLine[]): Uint8Array => pdfFile(typeset(toSettings(lines)))

/** Millimetres in a point. */
const MM = 25.4 / 72

/** The notice as an OFD, set as the PDF is. */
export function toOfd(lines: readonly NoticeLine[]): Uint8Array {
  const pages = typeset(toSettings(lines)).map(({ texts, lines: rules = [] }) => ({
    texts: texts.map(({ x, y, size, text }) => ({ x: x * MM, y: y * MM, size: size * MM, text })),
    lines: rules.map(([x, y, toX, toY]) => [x * MM, y * MM, toX * MM, toY * MM] as const),
  }))
  return ofdFile(pages)
}

/** The notice in each of the formats that have pages or paragraphs, by the ending of the file. */
export const renditions = {
  docx: toWord,
  doc: toOldWord,
  pdf: toPdf,
  ofd: toOfd,
} as const satisfies Record<string, (lines: readonly NoticeLine[]) => Uint8Array>
