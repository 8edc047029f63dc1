import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import {
  AnnotationMode,
  getDocument,
  type PDFDocumentLoadingTask,
  type PDFPageProxy,
  PDFWorker,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import type { Operators } from './pdf-operators.ts'
import { TextPort } from './pdf-port.ts'

const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/**
 * How a PDF is opened for its text: nothing is fetched or run.
 *
 * The maps of Chinese character collections are read from the package: without them a font that is not embedded gives no text and no error.
 */
export const textSettings = {
  cMapUrl: `${root}/cmaps/`,
  cMapPacked: true,
  standardFontDataUrl: `${root}/standard_fonts/`,
  useWasm: false,
  useWorkerFetch: false,
  useSystemFonts: false,
  disableFontFace: true,
  enableXfa: false,
  stopAtErrors: false,
  verbosity: VerbosityLevel.ERRORS,
} as const

const port = new TextPort()
let engine: PDFWorker | null = null

/** The half of the engine that parses, one for the process; nothing is drawn, so that no outlines of glyphs are computed. */
function textEngine(): PDFWorker {
  if (engine !== null) return engine
  WorkerMessageHandler.initializeFromPort(port)
  // The types ask for a whole Worker where the engine uses a port.
  engine = PDFWorker.create({ port: port as object as Worker, verbosity: VerbosityLevel.ERRORS })
  return engine
}

/** Opens a PDF; `pictures` where it matters whether a page shows any: decoding them costs more than all text. */
export function openPdf(bytes: Uint8Array, { pictures }: { readonly pictures: boolean }): PDFDocumentLoadingTask {
  return getDocument({
    ...textSettings,
    data: new Uint8Array(bytes),
    disableFontFace: false,
    maxImageSize: pictures ? 16_777_216 : 1,
    worker: textEngine(),
  })
}

/** All that a page draws, its text included, parsed once; null where that is more than any page has. */
export async function readOperators(page: PDFPageProxy): Promise<Operators | null> {
  const list = page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
  const read = await Promise.race([list, port.excess])
  if (read !== 'too many') return read
  // The half that parses has to come to rest before the page is given up: what it sends meanwhile would fail with nobody to hear of it.
  await setImmediate()
  return null
}
