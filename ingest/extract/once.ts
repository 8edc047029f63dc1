/**
 * Some work on a part of a notice, done once however often it is asked for.
 *
 * What it gives is kept no longer than the part itself, and has to follow from the notice and the part alone.
 */
export function once<N, P extends object, V extends object | string | null>(
  work: (notice: N, part: P) => V,
): (notice: N, part: P) => V {
  const done = new WeakMap<P, V>()
  return (notice, part) => {
    const known = done.get(part)
    if (known !== undefined) return known
    const found = work(notice, part)
    done.set(part, found)
    return found
  }
}
