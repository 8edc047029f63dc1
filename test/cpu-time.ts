/**
 * Milliseconds of processor time that some work takes.
 *
 * A clock on the wall also counts what other programs do meanwhile, and a test by it fails on a busy machine.
 */
export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/**
 * How many times as long some work takes at eight times the size, at its best of several runs.
 *
 * The least time of several runs is the work itself; what else the machine does only ever adds. Work in proportion to its
 * size gives about 8, quadratic work about 64.
 */
export function growth(make: (size: number) => () => unknown, size: number, runs = 3): number {
  const [small, large] = [make(size), make(size * 8)]
  small()
  const least = (work: () => unknown): number => Math.min(...Array.from({ length: runs }, () => cpuTime(work)))
  return least(large) / Math.max(least(small), 2)
}
