import { commonHanzi } from '../words/common-hanzi.ts'
import type { PageRuns } from './layout/run.ts'
import { refuse } from './refusal.ts'
import type { SourceBuilder } from './source-builder.ts'

/** A page and whether its words are in pictures alone. */
export type CheckedPage = {
  readonly page: PageRuns & { readonly slanted: number }
  readonly scanned: boolean
}

let known: ReadonlySet<string> | null = null

/** The characters of GB/T 2312 and of the first level of Big5: a notice hardly uses another. */
function knownHanzi(): ReadonlySet<string> {
  if (known !== null) return known
  const characters = new Set<string>()
  const add = (label: string, high: number, low: number): void => {
    const text = new TextDecoder(label).decode(new Uint8Array([high, low]))
    if (text.length === 1 && text !== '\ufffd') characters.add(text)
  }
  for (let high = 0xb0; high <= 0xf7; high += 1) for (let low = 0xa1; low <= 0xfe; low += 1) add('gb18030', high, low)
  for (let high = 0xa4; high <= 0xc6; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) if (low <= 0x7e || low >= 0xa1) add('big5', high, low)
  }
  known = characters
  return characters
}

type Tally = { han: number; common: number; rare: number; odd: number; all: number }

function tally(text: string): Tally {
  const counts: Tally = { han: 0, common: 0, rare: 0, odd: 0, all: 0 }
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code <= 0x20 || code === 0x3000 || code === 0xa0) continue
    counts.all += 1
    if (code >= 0x3400 && code <= 0x9fff) {
      counts.han += 1
      if (commonHanzi.has(character)) counts.common += 1
      else if (!knownHanzi().has(character)) counts.rare += 1
      // Bullets of symbol fonts stand in the private rows F000 to F0FF.
    } else if (
      (code >= 0xe000 && code < 0xf000) ||
      (code > 0xf0ff && code <= 0xf8ff) ||
      code === 0xfffd ||
      (code < 0xa0 && code > 0x7e)
    ) {
      counts.odd += 1
    }
  }
  return counts
}

const LEAST = 30

/** Whether the text of a page is what it shows: a broken character map gives rare characters, private ones or no Chinese at all. */
function isGarbled({ han, common, rare, odd, all }: Tally): boolean {
  if (odd > 5 && odd > all * 0.01) return true
  if (han >= LEAST && (common < han * 0.25 || rare > Math.max(3, han * 0.05))) return true
  return false
}

/** Refuses words that are no Chinese or come from a broken character map. */
export function checkText(text: string): void {
  const counts = tally(text)
  if (counts.han === 0) refuse({ code: 'not-a-document', detail: 'no Chinese characters' })
  if (isGarbled(counts)) refuse({ code: 'text-damaged', quote: text.trim().slice(0, 20) })
}

const textOf = ({ runs }: PageRuns): string => runs.map(({ text }) => text).join('')

/** Characters that a page of a notice hardly shows: of unknown maps, of scripts that are not used, or rare beyond the common sets. */
function doubtfulIn(text: string): string | null {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const rare = code >= 0x3400 && code <= 0x9fff && !commonHanzi.has(character) && !knownHanzi().has(character)
    const strange = (code >= 0x370 && code < 0x386) || (code >= 0x3d7 && code < 0x3f0) || code === 0xfffd
    if (rare || strange) return character
  }
  return null
}

/** Refuses pages whose words are pictures or garbled; a picture among pages of text is told as a loss. */
export function checkPages(pages: readonly CheckedPage[], source: SourceBuilder): void {
  const scanned = pages.filter(page => page.scanned).map(({ page }) => page.number)
  const read = pages.filter(page => !page.scanned && textOf(page.page).trim() !== '')
  if (scanned.length > 0 && (scanned.length * 2 >= pages.length || scanned.includes(1) || read.length === 0)) {
    refuse({ code: 'needs-ocr', pages: scanned })
  }
  for (const number of scanned) source.lose('page-without-text', String(number))
  const tallies = read.map(({ page }) => ({ page, counts: tally(textOf(page)) }))
  const garbled = tallies.filter(({ counts }) => isGarbled(counts))
  const total = tallies.reduce((sum, { counts }) => sum + counts.all, 0)
  const han = tallies.reduce((sum, { counts }) => sum + counts.han, 0)
  if (garbled.length > 0) {
    const sample = textOf(garbled[0]?.page ?? { number: 0, width: 0, height: 0, runs: [], rules: [] }).slice(0, 20)
    refuse({ code: 'text-damaged', pages: garbled.map(({ page }) => page.number), quote: sample })
  }
  if (han * 20 < total && total > 200) refuse({ code: 'text-damaged', pages: read.map(({ page }) => page.number) })
  if (han === 0) refuse({ code: 'not-a-document', detail: 'no Chinese characters' })
  for (const { page } of read) {
    for (const { text } of page.runs) {
      if (doubtfulIn(text) !== null) source.lose('character-doubtful', `${page.number}: ${text.trim().slice(0, 20)}`)
    }
  }
  for (const { page } of pages) if (page.slanted > 0) source.lose('watermark', undefined, page.slanted)
}
