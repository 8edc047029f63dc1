import { posix } from 'node:path'
import { ok, type Result } from '../../schemas/result.ts'
import { unpack } from './archive.ts'
import type { PageRuns } from './layout/run.ts'
import { writePages } from './layout/write.ts'
import { limits } from './limits.ts'
import { readOfdPage } from './ofd-page.ts'
import { checkPages } from './quality.ts'
import { refuse } from './refusal.ts'
import { startSource } from './source-builder.ts'
import type { ReadProblem, SourceText } from './source-text.ts'
import { localName, walkXml } from './xml.ts'

/** The parts of an OFD by their path in lower case: writers differ in the case of what they refer to. */
type Parts = ReadonlyMap<string, Uint8Array>

const pathOf = (base: string, location: string): string => {
  const path = location.startsWith('/') ? location.slice(1) : posix.join(posix.dirname(base), location)
  return path.toLowerCase()
}

/** The words of each element of one name. */
function wordsOf(part: Uint8Array, tag: string): string[] {
  const all: string[] = []
  let inside = false
  walkXml(part, {
    open: name => {
      if (localName(name) === tag) {
        inside = true
        all.push('')
      }
    },
    close: name => {
      if (localName(name) === tag) inside = false
    },
    text: text => {
      if (inside) all[all.length - 1] += text
    },
  })
  return all.map(text => text.trim())
}

type Document = {
  readonly path: string
  readonly pages: readonly string[]
  readonly templates: ReadonlyMap<string, string>
  readonly box: string
}

/** The pages of a document in their order, the templates they may use, and the size of a page that states none. */
function readDocumentPart(part: Uint8Array, path: string): Document {
  const pages: string[] = []
  const templates = new Map<string, string>()
  walkXml(part, {
    open: (name, attributes) => {
      const { BaseLoc: location = '', ID: id = '' } = attributes
      if (localName(name) === 'Page') pages.push(pathOf(path, location))
      if (localName(name) === 'TemplatePage') templates.set(id, pathOf(path, location))
    },
  })
  return { path, pages, templates, box: wordsOf(part, 'PhysicalBox')[0] ?? '0 0 210 297' }
}

type OfdPage = {
  readonly page: PageRuns & { readonly slanted: number }
  readonly scanned: boolean
  readonly images: number
}

function readPages(document: Document, parts: Parts, first: number): OfdPage[] {
  return document.pages.map((path, index) => {
    const part = parts.get(path)
    if (part === undefined) return refuse({ code: 'damaged', detail: `no ${path}` })
    const template = (id: string): Uint8Array | undefined => parts.get(document.templates.get(id) ?? '')
    const { images, ...page } = readOfdPage(part, template, { number: first + index, box: document.box })
    const empty = page.runs.every(({ text }) => text.trim() === '')
    return { page: { ...page, slanted: 0 }, scanned: empty && images > 0, images }
  })
}

/** Reads an OFD (GB/T 33190-2016): the words of its pages and of their templates, each with its page and box. */
export async function readOfd(bytes: Uint8Array): Promise<Result<SourceText, ReadProblem>> {
  const unpacked = unpack(bytes, name => /\.xml$/i.test(name))
  const parts: Parts = new Map([...unpacked].map(([name, part]) => [name.replace(/^\//, '').toLowerCase(), part]))
  const entry = parts.get('ofd.xml')
  if (entry === undefined) return refuse({ code: 'damaged', detail: 'no OFD.xml' })
  if (parts.has('encryptions.xml')) refuse({ code: 'needs-password' })
  const pages: OfdPage[] = []
  for (const root of wordsOf(entry, 'DocRoot')) {
    const path = pathOf('OFD.xml', root)
    const part = parts.get(path)
    if (part === undefined) return refuse({ code: 'damaged', detail: `no ${path}` })
    pages.push(...readPages(readDocumentPart(part, path), parts, pages.length + 1))
    if (pages.length > limits.pdf.pages) refuse({ code: 'too-large', detail: `${pages.length} pages` })
  }
  const source = startSource()
  checkPages(pages, source)
  for (const { images } of pages) if (images > 0) source.lose('image', undefined, images)
  writePages(
    pages.filter(({ scanned }) => !scanned).map(({ page }) => page),
    source,
  )
  return ok(source.finish({ mediaType: 'application/ofd', pages: pages.length, facts: {} }))
}
