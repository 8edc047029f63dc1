/** A cell before its column is known: over how many columns and rows it goes. */
export type SpanningCell<T> = { readonly columns: number; readonly rows: number; readonly content: T }

const MOST_COLUMNS = 200

/**
 * Puts the cells of each row in their columns; a place that a cell of the row above or to the left covers is null.
 *
 *     序号 | 指标 ⟦merged⟧ | 分值
 */
export function toGrid<T>(rows: readonly (readonly SpanningCell<T>[])[]): (T | null)[][] {
  const covered = new Map<number, number>()
  return rows.map(row => {
    const cells: (T | null)[] = []
    const skip = (): void => {
      for (let left = covered.get(cells.length) ?? 0; left > 0; left = covered.get(cells.length) ?? 0) {
        covered.set(cells.length, left - 1)
        cells.push(null)
      }
    }
    for (const { columns, rows: deep, content } of row) {
      skip()
      for (let column = 0; column < columns && cells.length < MOST_COLUMNS; column += 1) {
        if (deep > 1) covered.set(cells.length, deep - 1)
        cells.push(column === 0 ? content : null)
      }
    }
    skip()
    return cells
  })
}
