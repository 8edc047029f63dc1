import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { WordNode, WordTree } from './docx-tree.ts'
import { refuse } from './refusal.ts'

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`

const relationships = (all: readonly string[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`

/** The words of a Word file after the rewriting: nothing else goes to the parser of the body. */
export type WordParts = {
  readonly document: string
  readonly footnotes: string | null
  readonly endnotes: string | null
}

/** A Word file that holds the rewritten parts and nothing that could be followed: no link, picture, style map or macro. */
function pack({ document, footnotes, endnotes }: WordParts): Buffer {
  const notes = [
    ...(footnotes === null ? [] : [{ id: 'rId1', type: 'footnotes', xml: footnotes }]),
    ...(endnotes === null ? [] : [{ id: 'rId2', type: 'endnotes', xml: endnotes }]),
  ]
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(relationships([relationship('rId1', 'officeDocument', 'word/document.xml')])),
    'word/_rels/document.xml.rels': strToU8(
      relationships(notes.map(({ id, type }) => relationship(id, type, `${type}.xml`))),
    ),
    'word/document.xml': strToU8(DECLARATION + document),
  }
  for (const { type, xml } of notes) files[`word/${type}.xml`] = strToU8(DECLARATION + xml)
  return Buffer.from(zipSync(files, { level: 0 }))
}

type MammothNote = { readonly noteType: string; readonly noteId: string; readonly body: readonly WordNode[] }
type MammothDocument = {
  readonly children: readonly WordNode[]
  readonly notes: { readonly resolve: (reference: { noteType: string; noteId: string }) => MammothNote | undefined }
}

/** The tree of the rewritten parts. */
export async function parseWord(parts: WordParts): Promise<WordTree> {
  let seen: MammothDocument | null = null
  const keep = (document: MammothDocument): MammothDocument => {
    seen = document
    return { ...document, children: [] }
  }
  await mammoth.convertToHtml(
    { buffer: pack(parts) },
    {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      includeDefaultStyleMap: false,
      transformDocument: keep,
    },
  )
  return toTree(seen)
}

function toTree(document: MammothDocument | null): WordTree {
  if (document === null) return refuse({ code: 'damaged', detail: 'no document' })
  const { children, notes } = document
  return { children, noteBody: (noteType, noteId) => notes.resolve({ noteType, noteId })?.body ?? [] }
}
