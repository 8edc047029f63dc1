import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { ok, type Result } from '../../schemas/result.ts'
import type { PageRuns } from './layout/run.ts'
import { writePages } from './layout/write.ts'
import { limits } from './limits.ts'
import { openPdf } from './pdf-engine.ts'
import { type ReadPage, readPage } from './pdf-page.ts'
import { findPictures } from './pdf-pictures.ts'
import { checkPages } from './quality.ts'
import { refuse } from './refusal.ts'
import { startSource } from './source-builder.ts'
import type { ReadProblem, SourceText } from './source-text.ts'

const problems: Readonly<Record<string, ReadProblem['code']>> = {
  PasswordException: 'needs-password',
  InvalidPDFException: 'damaged',
  UnknownErrorException: 'damaged',
}

/** Fewer pixels than this do not show a page so that it can be read: 72 to the inch on A4; a file with as many for each page may be a scan. */
const PAGE_PIXELS = 500_000

/** A page without words that shows more shapes than this has its words as outlines. */
const OUTLINES = 20

/** What one page of a PDF gives: its runs, and whether its words are in pictures alone. */
type PageReading = { readonly page: ReadPage; readonly scanned: boolean }

const isEmpty = ({ runs }: PageRuns): boolean => runs.every(({ text }) => text.trim() === '')

async function readPages(document: PDFDocumentProxy, pixels: number): Promise<PageReading[]> {
  if (document.numPages > limits.pdf.pages) refuse({ code: 'too-large', detail: `${document.numPages} pages` })
  const suspect = pixels >= document.numPages * PAGE_PIXELS
  const pages: PageReading[] = []
  let characters = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const read = await readPage(page)
    page.cleanup()
    for (const { text } of read.runs) characters += text.length
    if (characters > limits.pdf.characters) refuse({ code: 'too-large', detail: `${characters} characters` })
    pages.push({ page: read, scanned: isEmpty(read) ? read.paths > OUTLINES : suspect && read.invisible })
  }
  return pages
}

/** Looks for pictures on the pages that showed nothing without them: what shows any is a scan. */
async function lookAtEmpty(bytes: Uint8Array, pages: readonly PageReading[]): Promise<readonly PageReading[]> {
  const isBlank = ({ page, scanned }: PageReading): boolean => !scanned && isEmpty(page)
  if (!pages.some(isBlank)) return pages
  const task = openPdf(bytes, { pictures: true })
  try {
    const document = await task.promise
    const seen: PageReading[] = []
    for (const reading of pages) {
      if (!isBlank(reading)) {
        seen.push(reading)
        continue
      }
      const page = await document.getPage(reading.page.number)
      const { images } = await readPage(page)
      page.cleanup()
      seen.push({ ...reading, scanned: images > 0 })
    }
    return seen
  } finally {
    await task.destroy()
  }
}

/** Reads a PDF that holds text: paragraphs rebuilt from its lines, each character with its page and box. */
export async function readPdf(bytes: Uint8Array): Promise<Result<SourceText, ReadProblem>> {
  const task = openPdf(bytes, { pictures: false })
  try {
    const document = await task.promise
    const source = startSource()
    const { pixels, count } = findPictures(bytes)
    const readings = await lookAtEmpty(bytes, await readPages(document, pixels))
    checkPages(readings, source)
    if (count > 0) source.lose('image', undefined, count)
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
