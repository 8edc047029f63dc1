import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PageRuns, Run } from './layout/run.ts'
import { limits } from './limits.ts'
import { refuse } from './refusal.ts'

type Item = {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

const isItem = (item: object): item is Item => 'str' in item

/** A page as runs of characters, and how many characters stand at an angle to the others (a watermark). */
export type ReadPage = PageRuns & { readonly slanted: number }

/** The items of a page, in portions, so that a page with millions of them can be refused on the way. */
async function readItems(page: PDFPageProxy): Promise<Item[]> {
  const reader = page.streamTextContent({ disableNormalization: true, includeMarkedContent: false }).getReader()
  const items: Item[] = []
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items) if (isItem(item) && item.str !== '') items.push(item)
    if (items.length > limits.pdf.itemsPerPage) {
      await reader.cancel()
      refuse({ code: 'too-large', detail: `page ${page.pageNumber}: ${items.length} runs of text` })
    }
  }
  return items
}

/** The characters of an item: a glyph whose code the font does not give comes as NUL, and is told as lost; other controls are no characters. */
const readable = (text: string): string =>
  control.test(text) ? text.replaceAll('\0', '\ufffd').replace(controls, '') : text
const control = /\p{Cc}/u
const controls = /\p{Cc}/gu

/**
 * The run of an item in points from the top left corner.
 *
 * The engine invents spaces of no height, between characters of different scripts for one: they are no characters of the document.
 */
function toRun({ str, transform, width, height }: Item, view: readonly number[]): Run | 'slanted' | null {
  if (height === 0 && str.trim() === '') return null
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view
  const [ia = 1, ib = 0, ic = 0, id = 1, ie = 0, jf = 0] = transform
  const size = Math.hypot(a * ic + c * id, b * ic + d * id)
  const across = a * ia + c * ib
  const down = b * ia + d * ib
  if (Math.abs(down) > 0.1 * Math.abs(across) || across < 0) return 'slanted'
  const left = a * ie + c * jf + e
  return { text: readable(str), left, right: left + width, baseline: b * ie + d * jf + f, size }
}

/** The viewport that sets the characters of a page upright; pages are turned where most of their characters are. */
function uprightTurn(items: readonly Item[], view: readonly number[]): 0 | 90 | 180 | 270 {
  const [a = 1, b = 0, c = 0, d = 1] = view
  const counts = { 0: 0, 90: 0, 180: 0, 270: 0 }
  for (const { str, transform } of items) {
    const [ia = 1, ib = 0] = transform
    const across = a * ia + c * ib
    const down = b * ia + d * ib
    const straight = Math.min(Math.abs(across), Math.abs(down)) < 0.1 * Math.max(Math.abs(across), Math.abs(down))
    if (!straight) continue
    const turn = Math.abs(across) > Math.abs(down) ? (across > 0 ? 0 : 180) : down > 0 ? 270 : 90
    counts[turn] += str.length
  }
  const turns = [90, 180, 270] as const
  return turns.find(turn => counts[turn] > 2 * (counts[0] + 1)) ?? 0
}

/** Reads the characters of a page and where they stand. */
export async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const items = await readItems(page)
  const turn = uprightTurn(items, page.getViewport({ scale: 1 }).transform)
  const { width, height, transform } = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 })
  const runs: Run[] = []
  let slanted = 0
  for (const item of items) {
    const run = toRun(item, transform)
    if (run === 'slanted') slanted += item.str.length
    else if (run !== null) runs.push(run)
  }
  return { number: page.pageNumber, width, height, runs, rules: [], slanted }
}
