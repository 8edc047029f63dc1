/** A row and the column that it is given. */
export type Pairing = readonly [row: number, column: number]

/**
 * The pairing of rows with columns that costs least in all (Kuhn 1955, with the potentials of Jonker and Volgenant).
 *
 * Cubic in the smaller side: callers split the work into independent blocks first.
 */
export const assign = (costs: readonly (readonly number[])[]): Pairing[] => {
  const rows = costs.length
  const columns = costs[0]?.length ?? 0
  if (rows === 0 || columns === 0) return []
  if (rows > columns) return assign(transposed(costs)).map(([row, column]): Pairing => [column, row])
  const state = {
    rowPotential: new Float64Array(rows + 1),
    columnPotential: new Float64Array(columns + 1),
    rowOf: new Int32Array(columns + 1),
  }
  for (let row = 1; row <= rows; row++) augment(costs, state, row)
  const pairs: Pairing[] = []
  for (let column = 1; column <= columns; column++) {
    const row = state.rowOf[column] ?? 0
    if (row > 0) pairs.push([row - 1, column - 1])
  }
  return pairs.sort(([one], [other]) => one - other)
}

type State = { rowPotential: Float64Array; columnPotential: Float64Array; rowOf: Int32Array }

const transposed = (costs: readonly (readonly number[])[]): number[][] =>
  (costs[0] ?? []).map((_, column) => costs.map(row => row[column] ?? 0))

/** Gives one more row a column, along the path that raises the total least. */
const augment = (costs: readonly (readonly number[])[], state: State, row: number): void => {
  const { rowPotential, columnPotential, rowOf } = state
  const columns = columnPotential.length - 1
  const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY)
  const previous = new Int32Array(columns + 1)
  const reached = new Uint8Array(columns + 1)
  let column = 0
  rowOf[0] = row
  do {
    reached[column] = 1
    const from = rowOf[column] ?? 0
    let delta = Number.POSITIVE_INFINITY
    let nearest = 0
    for (let next = 1; next <= columns; next++) {
      if (reached[next]) continue
      const reduced = (costs[from - 1]?.[next - 1] ?? 0) - (rowPotential[from] ?? 0) - (columnPotential[next] ?? 0)
      if (reduced < (slack[next] ?? 0)) {
        slack[next] = reduced
        previous[next] = column
      }
      if ((slack[next] ?? 0) < delta) {
        delta = slack[next] ?? 0
        nearest = next
      }
    }
    for (let next = 0; next <= columns; next++) {
      if (reached[next]) {
        const held = rowOf[next] ?? 0
        rowPotential[held] = (rowPotential[held] ?? 0) + delta
        columnPotential[next] = (columnPotential[next] ?? 0) - delta
      } else slack[next] = (slack[next] ?? 0) - delta
    }
    column = nearest
  } while ((rowOf[column] ?? 0) !== 0)
  while (column !== 0) {
    const before = previous[column] ?? 0
    rowOf[column] = rowOf[before] ?? 0
    column = before
  }
}
