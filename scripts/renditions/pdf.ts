import { strToU8 } from 'fflate'

/** Words at a place of a page: points from the top left corner to the beginning of their baseline. */
export type PlacedText = { readonly x: number; readonly y: number; readonly size: number; readonly text: string }

/** A page of a PDF: words, straight lines, and what else its content stream draws. */
export type PdfPage = {
  readonly texts: readonly PlacedText[]
  readonly lines?: readonly (readonly [x: number, y: number, toX: number, toY: number])[]
  readonly content?: string
  readonly width?: number
  readonly height?: number
  /** Draws the words without showing them, as a character recognition does over a scan. */
  readonly invisible?: boolean
  readonly image?: boolean
}

/** Words as a content stream writes them in the fonts F1 and F2. */
export const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join('')

function contentOf({
  texts,
  lines = [],
  content = '',
  height = 842,
  invisible = false,
  image = false,
}: PdfPage): string {
  const shown = texts.map(
    ({ x, y, size, text }) =>
      `BT /F1 ${size} Tf ${invisible ? 3 : 0} Tr 1 0 0 1 ${x.toFixed(2)} ${(height - y).toFixed(2)} Tm <${hex(text)}> Tj ET`,
  )
  const drawn = lines.map(([x, y, toX, toY]) => `${x} ${height - y} m ${toX} ${height - toY} l S`)
  return [image ? 'q 500 0 0 700 40 60 cm /I1 Do Q' : '', ...drawn, ...shown, content].join('\n')
}

const FONT = `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H/DescendantFonts[4 0 R]>>`
const DOWN = FONT.replace('UTF16-H', 'UTF16-V')
/** A font that draws its one glyph, a square, itself: the code 61 stands for 第, eight units wide, which is an em. */
const DRAWN =
  '<</Type/Font/Subtype/Type3/FontBBox[0 0 8 8]/FontMatrix[.125 0 0 .125 0 0]/CharProcs<</a 9 0 R>>/Encoding<</Differences[97/a]>>/FirstChar 97/LastChar 97/Widths[8]/ToUnicode 10 0 R>>'
const DESCENDANT = `<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/W[1 95 500]/FontDescriptor 5 0 R>>`
const DESCRIPTOR = `<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 93>>`
/** White paper of 800 by 1,100 dots in runs of 128 bytes, as a scanner gives it. */
const PAPER = `${'81FF'.repeat(860)}80>`
const stream = (content: string): string => `<</Length ${content.length}>>stream\n${content}\nendstream`
const SQUARE = stream('8 0 0 0 8 8 d1 0 0 8 8 re f')
const MEANING = stream('1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <61> <7B2C> endbfchar')
const IMAGE = `<</Type/XObject/Subtype/Image/Width 800/Height 1100/ColorSpace/DeviceGray/BitsPerComponent 1/Filter[/ASCIIHexDecode/RunLengthDecode]/Length ${PAPER.length}>>stream\n${PAPER}\nendstream`

/**
 * The bytes of a PDF whose Chinese font is named and not embedded.
 *
 * Its characters are those of Unicode (the map UniGB-UTF16-H), half an em wide for ASCII and one em for all others; F2 sets them from
 * top to bottom, and F3 is a font whose glyphs are drawings.
 */
export function pdfFile(pages: readonly PdfPage[], more: Readonly<{ trailer?: string }> = {}): Uint8Array {
  const first = 11
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    FONT,
    DESCENDANT,
    DESCRIPTOR,
    pages.some(({ image }) => image) ? IMAGE : 'null',
    DOWN,
    DRAWN,
    SQUARE,
    MEANING,
    ...pages.flatMap((page, index) => {
      const content = contentOf(page)
      const box = `[0 0 ${page.width ?? 595} ${page.height ?? 842}]`
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox${box}/Resources<</Font<</F1 3 0 R/F2 7 0 R/F3 8 0 R>>/XObject<</I1 6 0 R>>>>/Contents ${first + 2 * index + 1} 0 R>>`,
        stream(content),
      ]
    }),
  ]
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R${more.trailer ?? ''}>>\nstartxref\n${file.length}\n%%EOF\n`
  return strToU8(file)
}

/** The width of words in ems. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x7f ? 0.5 : 1), 0)

/** Words that a notice is made up of, as a rendition sets them. */
export type Setting =
  | { readonly type: 'title' | 'centred' | 'right' | 'flush' | 'paragraph'; readonly text: string }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[]; readonly widths: readonly number[] }
  | { readonly type: 'newPage' }

const noLineStart = /[，。、；：？！）》”’%％]/u

/** Breaks words into lines of so many ems; a mark that may not begin a line goes up to the one before. */
export function breakLines(text: string, first: number, others: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const character of text) {
    const most = lines.length === 0 ? first : others
    const full = widthOf(line + character) > most
    const hangs = full && noLineStart.test(character) && widthOf(line + character) <= most + 1
    if (full && !hangs) {
      lines.push(line)
      line = character
    } else line += character
  }
  return line === '' ? lines : [...lines, line]
}

const LEFT = 79.4
const EMS = 28
const BODY = 15.8
const LEADING = 28.95
const TOP = 118

/** Sets a notice by GB/T 9704-2012: 22 lines of 28 characters a page, titles of 22 points, page numbers between dashes. */
export function typeset(settings: readonly Setting[]): PdfPage[] {
  const pages: { texts: PlacedText[]; lines: [number, number, number, number][] }[] = []
  let y = 0
  const newPage = (): void => {
    pages.push({ texts: [], lines: [] })
    y = TOP
  }
  const put = (text: string, x: number, size: number, leading: number): void => {
    if (pages.length === 0 || y > TOP + 21.5 * LEADING) newPage()
    pages.at(-1)?.texts.push({ x, y, size, text })
    y += leading
  }
  const centre = (text: string, size: number): number => LEFT + (EMS * BODY - widthOf(text) * size) / 2
  for (const setting of settings) {
    if (setting.type === 'newPage') newPage()
    else if (setting.type === 'table') y = putTable(setting.rows, setting.widths, y, pages.at(-1))
    else if (setting.type === 'title') {
      for (const line of breakLines(setting.text, 20, 20)) put(line, centre(line, 22), 22, 34)
      y += LEADING
    } else if (setting.type === 'centred') put(setting.text, centre(setting.text, BODY), BODY, LEADING)
    else if (setting.type === 'right') {
      put(setting.text, LEFT + (EMS - 4 - widthOf(setting.text)) * BODY, BODY, LEADING)
    } else {
      const indent = setting.type === 'flush' ? 0 : 2
      breakLines(setting.text, EMS - indent, EMS).forEach((line, index) => {
        put(line, LEFT + (index === 0 ? indent * BODY : 0), BODY, LEADING)
      })
    }
  }
  return pages.map(({ texts, lines }, index) => {
    const number = `— ${index + 1} —`
    return { texts: [...texts, { x: centre(number, 14), y: 785, size: 14, text: number }], lines }
  })
}

function putTable(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  from: number,
  page: { texts: PlacedText[]; lines: [number, number, number, number][] } | undefined,
): number {
  const edges = [LEFT]
  for (const width of widths) edges.push((edges.at(-1) ?? LEFT) + width)
  const right = edges.at(-1) ?? LEFT
  let y = from
  page?.lines.push([LEFT, y, right, y])
  for (const row of rows) {
    const cells = row.map((text, index) =>
      breakLines(text, (widths[index] ?? 0) / 12 - 1, (widths[index] ?? 0) / 12 - 1),
    )
    const height = Math.max(...cells.map(({ length }) => length), 1) * 16 + 6
    cells.forEach((lines, column) => {
      lines.forEach((text, index) => {
        page?.texts.push({ x: (edges[column] ?? 0) + 6, y: y + 15 + 16 * index, size: 12, text })
      })
    })
    for (const x of edges) page?.lines.push([x, y, x, y + height])
    y += height
    page?.lines.push([LEFT, y, right, y])
  }
  return y + LEADING
}
