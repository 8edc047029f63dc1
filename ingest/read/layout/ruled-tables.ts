import { toLines } from './lines.ts'
import type { Cell, PageLine, PageRuns, Rule, Run } from './run.ts'

const NEAR = 3
const LEAST = 8
/** More rules than this are a drawing, not a table. */
const MOST_RULES = 3_000

type Ruled = { readonly horizontal: Rule[]; readonly vertical: Rule[] }

const isNear = (one: Rule, other: Rule): boolean =>
  one.left <= other.right + NEAR &&
  other.left <= one.right + NEAR &&
  one.top <= other.bottom + NEAR &&
  other.top <= one.bottom + NEAR

/** Rules that touch each other, directly or through others: the rules of one table. */
function toGroups(rules: readonly Rule[]): Rule[][] {
  const sorted = rules.toSorted((one, other) => one.top - other.top)
  const groups: { rules: Rule[]; bottom: number }[] = []
  for (const rule of sorted) {
    const touching = groups.filter(
      group => group.bottom >= rule.top - NEAR && group.rules.some(own => isNear(own, rule)),
    )
    const [first, ...others] = touching
    if (first === undefined) groups.push({ rules: [rule], bottom: rule.bottom })
    else {
      first.rules.push(rule)
      first.bottom = Math.max(first.bottom, rule.bottom)
      for (const other of others) {
        first.rules.push(...other.rules)
        first.bottom = Math.max(first.bottom, other.bottom)
        groups.splice(groups.indexOf(other), 1)
      }
    }
  }
  return groups.map(group => group.rules)
}

/** Distinct positions among many that differ by the width of a line. */
function distinct(positions: readonly number[]): number[] {
  const kept: number[] = []
  for (const position of positions.toSorted((one, other) => one - other)) {
    if (position - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) kept.push(position)
  }
  return kept
}

const middle = (one = 0, other = 0): number => (one + other) / 2

type Grid = { readonly xs: readonly number[]; readonly ys: readonly number[]; readonly owner: readonly number[] }

/** The grid of a table and, for each of its squares, the first square of the cell that it belongs to; null where there is none. */
function toGrid(rules: readonly Rule[]): Grid | null {
  const { horizontal, vertical } = sortRules(rules)
  const xs = distinct([...vertical.map(({ left }) => left), ...horizontal.flatMap(({ left, right }) => [left, right])])
  const ys = distinct([...horizontal.map(({ top }) => top), ...vertical.flatMap(({ top, bottom }) => [top, bottom])])
  const columns = xs.length - 1
  const rows = ys.length - 1
  if (columns < 1 || rows < 1 || columns * rows < 2 || columns * rows > 20_000 || vertical.length < 2) return null
  const owner = Array.from({ length: rows * columns }, (_, square) => square)
  const find = (square: number): number => {
    let root = square
    while (owner[root] !== undefined && owner[root] !== root) root = owner[root] ?? root
    owner[square] = root
    return root
  }
  const join = (one: number, other: number): void => {
    const [first, second] = [find(one), find(other)]
    owner[Math.max(first, second)] = Math.min(first, second)
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const x = middle(xs[column], xs[column + 1])
      const y = middle(ys[row], ys[row + 1])
      const right = xs[column + 1] ?? 0
      const below = ys[row + 1] ?? 0
      const walled = vertical.some(rule => Math.abs(rule.left - right) <= NEAR && rule.top <= y && rule.bottom >= y)
      const floored = horizontal.some(rule => Math.abs(rule.top - below) <= NEAR && rule.left <= x && rule.right >= x)
      if (column + 1 < columns && !walled) join(row * columns + column, row * columns + column + 1)
      if (row + 1 < rows && !floored) join(row * columns + column, (row + 1) * columns + column)
    }
  }
  return { xs, ys, owner: owner.map((_, square) => find(square)) }
}

function sortRules(rules: readonly Rule[]): Ruled {
  const horizontal = rules.filter(rule => rule.right - rule.left >= rule.bottom - rule.top)
  return { horizontal, vertical: rules.filter(rule => rule.right - rule.left < rule.bottom - rule.top) }
}

const indexIn = (edges: readonly number[], at: number): number => {
  const after = edges.findIndex(edge => edge > at)
  return Math.max(0, Math.min(edges.length - 2, (after < 0 ? edges.length - 1 : after) - 1))
}

/** The height by which a run belongs to a row: that of its words, or of the cell that cuts them off. */
function heightOf({ baseline, size, frame }: Run): number {
  const height = baseline - 0.35 * size
  return frame === undefined ? height : Math.max(frame.top + 1, Math.min(height, frame.bottom - 1))
}

/** The table line that stands for the runs inside a grid. */
function toTableLine(page: number, { xs, ys, owner }: Grid, runs: readonly Run[]): PageLine | null {
  const columns = xs.length - 1
  const byCell = new Map<number, Run[]>()
  for (const run of runs) {
    const row = indexIn(ys, heightOf(run))
    const column = indexIn(xs, middle(run.left, run.right))
    const cell = owner[row * columns + column] ?? 0
    byCell.set(cell, [...(byCell.get(cell) ?? []), run])
  }
  const cells: Cell[] = [...byCell].map(([square, own]) => ({
    row: Math.floor(square / columns),
    column: square % columns,
    lines: toLines(page, own),
  }))
  const [left = 0, top = 0] = [xs[0], ys[0]]
  const [right = 0, bottom = 0] = [xs.at(-1), ys.at(-1)]
  const size = runs[0]?.size ?? 0
  const segment = { left, right, runs: [], text: '' }
  const table = { rows: ys.length - 1, edges: xs, cells }
  if (cells.every(({ lines }) => lines.length === 0)) return null
  return { page, baseline: Math.min(bottom, top + size), size, left, right, segments: [segment], text: '', table }
}

const inside = ({ xs, ys }: Grid, run: Run): boolean => {
  const x = middle(run.left, run.right)
  const y = heightOf(run)
  return x >= (xs[0] ?? 0) && x <= (xs.at(-1) ?? 0) && y >= (ys[0] ?? 0) && y <= (ys.at(-1) ?? 0)
}

/** A frame around text is no table: a grid is one when words stand in several of its columns or rows. */
const isTable = ({ xs, owner }: Grid): boolean => xs.length > 2 && new Set(owner).size > 1

/** The lines of a page (`lines`, where they are known) from top to bottom, the words inside a ruled table taken together as that table. */
export function toLinesAndTables({ number, runs, rules }: PageRuns, lines?: readonly PageLine[]): readonly PageLine[] {
  const straight = rules.filter(({ left, top, right, bottom }) => right - left >= LEAST || bottom - top >= LEAST)
  if (straight.length < 4 || straight.length > MOST_RULES) return lines ?? toLines(number, runs)
  const grids = toGroups(straight).flatMap(group => {
    const grid = toGrid(group)
    return grid !== null && isTable(grid) ? [grid] : []
  })
  let rest: readonly Run[] = runs
  const tables: PageLine[] = []
  for (const grid of grids) {
    const line = toTableLine(
      number,
      grid,
      rest.filter(run => inside(grid, run)),
    )
    if (line === null) continue
    tables.push(line)
    rest = rest.filter(run => !inside(grid, run))
  }
  return [...toLines(number, rest), ...tables].sort((one, other) => one.baseline - other.baseline)
}
