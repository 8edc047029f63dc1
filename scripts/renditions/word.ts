import { strToU8, zipSync } from 'fflate'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const NAMESPACES = `xmlns:w="${W}" xmlns:r="${RELATIONSHIPS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A run of words; LF becomes a soft line break. */
export const run = (text: string, properties = ''): string =>
  text
    .split('\n')
    .map(line => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`)
    .join('<w:r><w:br/></w:r>')

/** A paragraph of runs. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`

/** A paragraph that a list numbers. */
export const numbered = (list: number, level: number, text: string): string =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

/** One level of a list: its format and the pattern of its label. */
export const level = (index: number, format: string, label: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${label}"/></w:lvl>`

/** The parts of a Word file that a test or a rendition sets; all but the body may be left out. */
export type WordFile = {
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  readonly footnotes?: string
  readonly others?: Readonly<Record<string, string>>
}

/** The bytes of a Word file. */
export function wordFile({ body, numbering, styles, footnotes, others = {} }: WordFile): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...(numbering === undefined
      ? {}
      : { 'word/numbering.xml': `<w:numbering ${NAMESPACES}>${numbering}</w:numbering>` }),
    ...(styles === undefined ? {} : { 'word/styles.xml': `<w:styles ${NAMESPACES}>${styles}</w:styles>` }),
    ...(footnotes === undefined
      ? {}
      : { 'word/footnotes.xml': `<w:footnotes ${NAMESPACES}>${footnotes}</w:footnotes>` }),
    ...others,
  }
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(DECLARATION + xml)])
  // A fixed day of the calendar keeps the bytes the same on every run.
  return zipSync(Object.fromEntries(files), { mtime: '2026-01-01T00:00:00' })
}
