import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { ok, type Result } from '../../schemas/result.ts'
import { mayHoldTable } from './layout/columns.ts'
import type { PageRuns } from './layout/run.ts'
import { writePages } from './layout/write.ts'
import { limits } from './limits.ts'
import { type Drawing, readDrawing } from './pdf-drawing.ts'
import { openPdf } from './pdf-engine.ts'
import { type ReadPage, readPage } from './pdf-page.ts'
import { checkPages } from './quality.ts'
import { refuse } from './refusal.ts'
import { startSource } from './source-builder.ts'
import type { ReadProblem, SourceText } from './source-text.ts'

const problems: Readonly<Record<string, ReadProblem['code']>> = {
  PasswordException: 'needs-password',
  InvalidPDFException: 'damaged',
  UnknownErrorException: 'damaged',
}

const drawingOf = (page: PDFPageProxy, turned: PageRuns): Promise<Drawing> => {
  const view = page.getViewport({ scale: 1 })
  const upright = Math.abs(view.width - turned.width) < 1
  const rotation = upright ? page.rotate : (page.rotate + 90) % 360
  return readDrawing(page, page.getViewport({ scale: 1, rotation }).transform)
}

/** Whether the file holds a picture for every page, as a scan does; streams name their kind outside any compression. */
function hasPictures(bytes: Uint8Array, pages: number): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let count = 0
  for (const words of ['/Subtype/Image', '/Subtype /Image']) {
    for (let at = file.indexOf(words); at >= 0 && count < pages; at = file.indexOf(words, at + 1)) count += 1
  }
  return count >= pages
}

/** What one page of a PDF gives: its runs, or why it has none. */
type PageReading = { readonly page: ReadPage; readonly scanned: boolean }

async function readPdfPage(page: PDFPageProxy, suspect: boolean): Promise<PageReading> {
  const read = await readPage(page)
  const empty = read.runs.every(({ text }) => text.trim() === '')
  if (empty) {
    const { images, paths } = await drawingOf(page, read)
    return { page: read, scanned: images > 0 || paths > 20 }
  }
  if (!suspect && !mayHoldTable(read)) return { page: read, scanned: false }
  const { rules, images, invisible } = await drawingOf(page, read)
  return { page: { ...read, rules }, scanned: invisible && images > 0 }
}

async function readPages(document: PDFDocumentProxy, bytes: Uint8Array): Promise<PageReading[]> {
  if (document.numPages > limits.pdf.pages) refuse({ code: 'too-large', detail: `${document.numPages} pages` })
  const suspect = hasPictures(bytes, document.numPages)
  const pages: PageReading[] = []
  let characters = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const read = await readPdfPage(page, suspect)
    page.cleanup()
    for (const { text } of read.page.runs) characters += text.length
    if (characters > limits.pdf.characters) refuse({ code: 'too-large', detail: `${characters} characters` })
    pages.push(read)
  }
  return pages
}

/** Reads a PDF that holds text: paragraphs rebuilt from its lines, each character with its page and box. */
export async function readPdf(bytes: Uint8Array): Promise<Result<SourceText, ReadProblem>> {
  const task = openPdf(bytes)
  try {
    const document = await task.promise
    const source = startSource()
    const readings = await readPages(document, bytes)
    checkPages(readings, source)
    writePages(
      readings.filter(({ scanned }) => !scanned).map(({ page }) => page),
      source,
    )
    return ok(source.finish({ mediaType: 'application/pdf', pages: document.numPages, facts: {} }))
  } catch (error) {
    const code = error instanceof Error ? problems[error.name] : undefined
    if (code === undefined) throw error
    return refuse({ code, detail: error instanceof Error ? error.message : '' })
  } finally {
    await task.destroy()
  }
}
