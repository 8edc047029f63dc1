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
