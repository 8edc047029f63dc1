/** Where a PDF puts things: x and y become ax + cy + e and bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** What leaves everything where it is. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** What puts things first where `inner` says, and from there where `outer` does. */
export const times = ([a, b, c, d, e, f]: Matrix, [ia, ib, ic, id, ie, jf]: Matrix): Matrix => [
  a * ia + c * ib,
  b * ia + d * ib,
  a * ic + c * id,
  b * ic + d * id,
  a * ie + c * jf + e,
  b * ie + d * jf + f,
]

/** The matrix that an operator was given; what is none leaves everything where it is. */
export function toMatrix(value: unknown): Matrix {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return identity
  // By index: this runs for every line of a page, and destructuring costs an iterator.
  const at: ArrayLike<number> = value
  return [at[0] ?? 1, at[1] ?? 0, at[2] ?? 0, at[3] ?? 1, at[4] ?? 0, at[5] ?? 0]
}
