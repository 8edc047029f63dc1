/** Characters that were drawn at once, on one baseline; in points from the top left corner of the page. */
export type Run = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  /** Font size in points. */
  readonly size: number
}

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

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u2014\u2018\u2019\u201c\u201d\u2026\u2460-\u24ff]|[\ud840-\ud8ff]/

/** Whether a character is as wide as it is high, as Chinese characters and their punctuation are. */
export const isWide = (character: string): boolean => wide.test(character)
