import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PageRuns } from './layout/run.ts'
import { limits } from './limits.ts'
import { readOperators } from './pdf-engine.ts'
import { type FontMeasure, isFont, usualFont } from './pdf-font.ts'
import { followOperators, type PageContent } from './pdf-operators.ts'
import type { PageText, Turn } from './pdf-text.ts'
import { refuse } from './refusal.ts'

/** A page as runs of characters and ruled lines, how many characters stand at an angle to the others (a watermark), and what it draws. */
export type ReadPage = PageRuns & { readonly slanted: number } & Pick<PageContent, 'images' | 'paths' | 'invisible'>

/** The way in which most lines of a page run, where it is not the upright one. */
function usualTurn({ turned }: PageText): Turn {
  const turns = [90, 180, 270] as const
  return turns.find(turn => turned[turn] > 2 * (turned[0] + 1)) ?? 0
}

const sum = (counts: Readonly<Record<Turn, number>>): number => counts[0] + counts[90] + counts[180] + counts[270]

/** Reads the characters of a page and where they stand; the page is turned to where most of its lines run upright. */
export async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const list = await readOperators(page)
  if (list === null) return refuse({ code: 'too-large', detail: `page ${page.pageNumber}: too many operators` })
  const fontOf = (name: string): FontMeasure => {
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null
    return isFont(font) ? font : usualFont
  }
  const follow = (turn: Turn) => {
    const view = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 })
    return { view, content: followOperators(list, view, fontOf) }
  }
  const first = follow(0)
  const turn = usualTurn(first.content.text)
  const { view, content } = turn === 0 ? first : follow(turn)
  const { text, rules, images, paths, invisible } = content
  if (text.runs.length > limits.pdf.runsPerPage) {
    refuse({ code: 'too-large', detail: `page ${page.pageNumber}: ${text.runs.length} runs of text` })
  }
  const { width, height } = view
  const slanted = text.slanted + sum(text.turned) - text.turned[0]
  return { number: page.pageNumber, width, height, runs: text.runs, rules, slanted, images, paths, invisible }
}
