import { strToU8, zipSync } from 'fflate'

/** Words on a page of an OFD: millimetres from the top left corner to the beginning of their baseline. */
export type OfdText = { readonly x: number; readonly y: number; readonly size: number; readonly text: string }

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'

const objects = (texts: readonly OfdText[]): string =>
  texts
    .map(({ x, y, size, text }, index) => {
      const delta = text.length > 1 ? ` DeltaX="g ${text.length - 1} ${size}"` : ''
      return `<ofd:TextObject ID="${index + 100}" Boundary="${x} ${y - size} 200 ${size + 2}" Font="1" Size="${size}"><ofd:TextCode X="0" Y="${size}"${delta}>${escapeXml(text)}</ofd:TextCode></ofd:TextObject>`
    })
    .join('')

const pageXml = (texts: readonly OfdText[], more = ''): string =>
  `<ofd:Page ${NAMESPACE}>${more}<ofd:Content><ofd:Layer ID="2">${objects(texts)}</ofd:Layer></ofd:Content></ofd:Page>`

/** The bytes of an OFD of A4 pages, `template` standing under each of them. */
export function ofdFile(
  pages: readonly (readonly OfdText[])[],
  {
    template,
    extra = {},
  }: { readonly template?: readonly OfdText[]; readonly extra?: Readonly<Record<string, string>> } = {},
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
  pages.forEach((texts, index) => {
    parts[`Doc_0/Pages/Page_${index}/Content.xml`] = pageXml(texts, under)
  })
  const files = Object.entries({ ...parts, ...extra }).map(([name, xml]) => [
    name,
    strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`),
  ])
  return zipSync(Object.fromEntries(files), { mtime: '2026-01-01T00:00:00' })
}
