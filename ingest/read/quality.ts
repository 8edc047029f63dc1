import { COMMON, hanziKinds, isDoubtful, isOdd, KNOWN, LOST } from './character-kinds.ts'
import type { PageRuns } from './layout/run.ts'
import { refuse } from './refusal.ts'
import type { SourceBuilder } from './source-builder.ts'

/** A page and whether its words are in pictures alone. */
export type CheckedPage = {
  readonly page: PageRuns & { readonly slanted: number }
  readonly scanned: boolean
}

type Tally = { han: number; common: number; rare: number; odd: number; lost: number; all: number }

const emptyTally = (): Tally => ({ han: 0, common: 0, rare: 0, odd: 0, lost: 0, all: 0 })

/** Counts the characters of a text into a tally; true where one of them is hardly what a notice shows. */
function count(text: string, into: Tally): boolean {
  const table = hanziKinds()
  let doubtful = false
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code <= 0x20 || code === 0x3000 || code === 0xa0) continue
    into.all += 1
    if (code >= 0x3400 && code <= 0x9fff) {
      into.han += 1
      const kind = table[code] ?? 0
      if (kind === COMMON) into.common += 1
      else if (kind !== KNOWN) {
        into.rare += 1
        doubtful = true
      }
    } else {
      if (code === LOST) into.lost += 1
      else if (isOdd(code)) into.odd += 1
      doubtful ||= isDoubtful(code)
    }
  }
  return doubtful
}

const LEAST = 30

/** Whether the text of a page is what it shows: a broken character map gives rare characters, private ones or no Chinese at all. */
function isGarbled({ han, common, rare, odd, lost, all }: Tally): boolean {
  if (lost > 5 && lost > all * 0.2) return true
  if (odd > 5 && odd > all * 0.01) return true
  if (han >= LEAST && (common < han * 0.25 || rare > Math.max(3, han * 0.05))) return true
  return false
}

/** Refuses words that are no Chinese or come from a broken character map. */
export function checkText(text: string): void {
  const counts = emptyTally()
  count(text, counts)
  if (counts.han === 0) refuse({ code: 'not-a-document', detail: 'no Chinese characters' })
  if (isGarbled(counts)) refuse({ code: 'text-damaged', quote: text.trim().slice(0, 20) })
}

const textOf = ({ runs }: PageRuns): string => runs.map(({ text }) => text).join('')

type Tallied = { readonly page: PageRuns; readonly counts: Tally; readonly doubtful: readonly string[] }

function tally(page: PageRuns): Tallied {
  const counts = emptyTally()
  const doubtful: string[] = []
  for (const { text } of page.runs) if (count(text, counts)) doubtful.push(text.trim().slice(0, 20))
  return { page, counts, doubtful }
}

/** Refuses pages whose words are pictures or garbled; a picture among pages of text is told as a loss. */
export function checkPages(pages: readonly CheckedPage[], source: SourceBuilder): void {
  const scanned = pages.filter(page => page.scanned).map(({ page }) => page.number)
  const read = pages
    .flatMap(({ page, scanned: picture }) => (picture ? [] : [tally(page)]))
    .filter(({ counts }) => counts.all > 0)
  if (scanned.length > 0 && (scanned.length * 2 >= pages.length || scanned.includes(1) || read.length === 0)) {
    refuse({ code: 'needs-ocr', pages: scanned })
  }
  for (const number of scanned) source.lose('page-without-text', String(number))
  const garbled = read.filter(({ counts }) => isGarbled(counts)).map(({ page }) => page)
  const total = read.reduce((sum, { counts }) => sum + counts.all, 0)
  const han = read.reduce((sum, { counts }) => sum + counts.han, 0)
  const [first] = garbled
  if (first !== undefined) {
    refuse({ code: 'text-damaged', pages: garbled.map(({ number }) => number), quote: textOf(first).slice(0, 20) })
  }
  if (han * 20 < total && total > 200) refuse({ code: 'text-damaged', pages: read.map(({ page }) => page.number) })
  if (han === 0) refuse({ code: 'not-a-document', detail: 'no Chinese characters' })
  for (const { page, doubtful } of read) {
    for (const text of doubtful) source.lose('character-doubtful', `${page.number}: ${text}`)
  }
  for (const { page } of pages) if (page.slanted > 0) source.lose('watermark', undefined, page.slanted)
}
