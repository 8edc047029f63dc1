import { ok, type Result } from '../../schemas/result.ts'
import { unpack } from './archive.ts'
import { type PartFacts, readWordLines } from './docx-lines.ts'
import { parseStyles, startNumbering } from './docx-numbering.ts'
import { parseWord } from './docx-package.ts'
import { type Rewritten, rewritePart } from './docx-rewrite.ts'
import { refuse } from './refusal.ts'
import { type SourceBuilder, startSource } from './source-builder.ts'
import type { ReadProblem, SourceText } from './source-text.ts'
import { writeParagraphs } from './write-paragraphs.ts'
import { walkOfficeXml } from './xml.ts'

const wanted = /^word\/(?:document|styles|numbering|footnotes|endnotes|header\d*|footer\d*)\.xml$/

/** Words of headers and footers are no words of the notice; what they say is told, page numbers aside. */
function loseHeaders(parts: ReadonlyMap<string, Uint8Array>, source: SourceBuilder): void {
  for (const [name, bytes] of parts) {
    if (!/\/(?:header|footer)\d*\.xml$/.test(name)) continue
    let words = ''
    let inText = false
    walkOfficeXml(bytes, {
      open: tag => {
        inText = tag === 'w:t'
      },
      close: () => {
        inText = false
      },
      text: text => {
        if (inText) words += text
      },
    })
    if (/\p{L}/u.test(words)) source.lose('header-footer', words.trim().slice(0, 60))
  }
}

/** Reads a Word document: body, tables, notes and text boxes, with the automatic numbers that Word shows. */
export async function readDocx(bytes: Uint8Array): Promise<Result<SourceText, ReadProblem>> {
  const parts = unpack(bytes, name => wanted.test(name))
  const document = parts.get('word/document.xml')
  if (document === undefined) return refuse({ code: 'not-a-document', detail: 'no word/document.xml' })
  const source = startSource()
  const styles = parseStyles(parts.get('word/styles.xml'))
  const numbering = startNumbering(parts.get('word/numbering.xml'), styles)
  const rewrite = (part: string, prefix: string): Rewritten | null => {
    const found = parts.get(part)
    return found === undefined ? null : rewritePart(found, prefix, numbering, source)
  }
  const body = rewritePart(document, '_source_d', numbering, source)
  const footnotes = rewrite('word/footnotes.xml', '_source_f')
  const endnotes = rewrite('word/endnotes.xml', '_source_e')
  const facts: PartFacts = new Map([
    ['_source_d', { part: 'word/document.xml', paragraphs: body.paragraphs }],
    ['_source_f', { part: 'word/footnotes.xml', paragraphs: footnotes?.paragraphs ?? [] }],
    ['_source_e', { part: 'word/endnotes.xml', paragraphs: endnotes?.paragraphs ?? [] }],
  ])
  const tree = await parseWord({
    document: body.xml,
    footnotes: footnotes?.xml ?? null,
    endnotes: endnotes?.xml ?? null,
  })
  loseHeaders(parts, source)
  writeParagraphs(readWordLines(tree, facts, styles), source)
  const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return ok(source.finish({ mediaType, pages: null, facts: {} }))
}
