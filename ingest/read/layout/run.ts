/** Characters that were drawn at once, on one baseline; in points from the top left corner of the page. */
export type Run = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  /** Font size in points. */
  readonly size: number
  /** The heights between which the page would show it, where it stands outside of them: words too long for their cell. */
  readonly frame?: Frame
}

/** The part of a page, from height to height, to which what is drawn is cut off. */
export type Frame = { readonly top: number; readonly bottom: number }

/** A straight line drawn on a page, horizontal or vertical: the border of a table cell. */
export type Rule = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** What a page shows, before any of it is read as lines. */
export type PageRuns = {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
  readonly rules: readonly Rule[]
}

/** A cell of a ruled table: its place in the grid and the lines of its words. */
export type Cell = { readonly row: number; readonly column: number; readonly lines: readonly PageLine[] }

/** A table whose cells are ruled: rows and columns of its grid, and the cells by where they begin. */
export type RuledTable = { readonly rows: number; readonly edges: readonly number[]; readonly cells: readonly Cell[] }

/** Runs of one line without a wide gap between them: a line of text, or what stands in one cell. */
export type Segment = {
  readonly left: number
  readonly right: number
  readonly runs: readonly Run[]
  readonly text: string
}

/** What stands on one baseline, in one column. */
export type PageLine = {
  readonly page: number
  readonly baseline: number
  readonly size: number
  readonly left: number
  readonly right: number
  readonly segments: readonly Segment[]
  readonly text: string
  /** The table that stands here; it is read as rows. */
  readonly table: RuledTable | null
}

/** Whether a character is as wide as it is high, as Chinese characters and their punctuation are. */
export function isWide(character: string): boolean {
  const code = character.charCodeAt(0)
  if (code < 0x1100) return false
  if (code < 0x2e80) {
    return code < 0x1160 || code === 0x2014 || code === 0x2026 || isQuote(code) || (code >= 0x2460 && code < 0x2500)
  }
  return code < 0xdc00 || (code >= 0xf900 && code <= 0xff60) || (code >= 0xffe0 && code <= 0xffe6)
}

const isQuote = (code: number): boolean => code === 0x2018 || code === 0x2019 || code === 0x201c || code === 0x201d
