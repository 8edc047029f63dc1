import { strToU8, zipSync } from 'fflate'

/** Words on a page of an OFD: millimetres from the top left corner to the beginning of their baseline. */
export type OfdText = { readonly x: number; readonly y: number; readonly size: number; readonly text: string }

/** A page of an OFD: words and straight lines, in millimetres. */
export type OfdPage = {
  readonly texts: readonly OfdText[]
  readonly lines?: readonly (readonly [x: number, y: number, toX: number, toY: number])[]
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'

/** How far each character moves the next one: half an em for ASCII, one em for all others. */
const deltaOf = (text: string, size: number): string =>
  [...text]
    .slice(0, -1)
    .map(character => (character < '\u007f' ? size / 2 : size).toFixed(3))
    .join(' ')

const objects = ({ texts, lines = [] }: OfdPage): string =>
  [
    ...texts.map(
      ({ x, y, size, text }, index) =>
        `<ofd:TextObject ID="${index + 100}" Boundary="${x} ${y - size} 200 ${size + 2}" Font="1" Size="${size}"><ofd:TextCode X="0" Y="${size}" DeltaX="${deltaOf(text, size)}">${escapeXml(text)}</ofd:TextCode></ofd:TextObject>`,
    ),
    ...lines.map(
      ([x, y, toX, toY], index) =>
        `<ofd:PathObject ID="${index + 5000}" Boundary="${x} ${y} ${toX - x + 1} ${toY - y + 1}"><ofd:AbbreviatedData>M 0 0 L ${toX - x} ${toY - y}</ofd:AbbreviatedData></ofd:PathObject>`,
    ),
  ].join('')

const pageXml = (page: OfdPage, more = ''): string =>
  `<ofd:Page ${NAMESPACE}>${more}<ofd:Content><ofd:Layer ID="2">${objects(page)}</ofd:Layer></ofd:Content></ofd:Page>`

/** The bytes of an OFD of A4 pages, `template` standing under each of them. */
export function ofdFile(
  pages: readonly OfdPage[],
  { template, extra = {} }: { readonly template?: OfdPage; readonly extra?: Readonly<Record<string, string>> } = {},
): Uint8Array {
  const templatePage = template === undefined ? '' : '<ofd:TemplatePage ID="9" BaseLoc="Tpls/Tpl_0/Content.xml"/>'
  const list = pages
    .map((_, index) => `<ofd:Page ID="${index + 10}" BaseLoc="Pages/Page_${index}/Content.xml"/>`)
    .join('')
  const parts: Record<string, string> = {
    'OFD.xml': `<ofd:OFD ${NAMESPACE}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${NAMESPACE}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>${templatePage}</ofd:CommonData><ofd:Pages>${list}</ofd:Pages></ofd:Document>`,
    ...(template === undefined ? {} : { 'Doc_0/Tpls/Tpl_0/Content.xml': pageXml(template) }),
  }
  const under = template === undefined ? '' : '<ofd:Template TemplateID="9"/>'
  pages.forEach((page, index) => {
    parts[`Doc_0/Pages/Page_${index}/Content.xml`] = pageXml(page, under)
  })
  const files = Object.entries({ ...parts, ...extra }).map(([name, xml]) => [
    name,
    strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`),
  ])
  return zipSync(Object.fromEntries(files), { mtime: '2026-01-01T00:00:00' })
}
