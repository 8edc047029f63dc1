import type { PlacedProblem } from '../problem.ts'

/** A notice that took longer than it may. */
export const tooSlow = (path: string): PlacedProblem => ({ kind: 'read', code: 'too-slow', place: { path } })

/** A notice on which a process grew larger than it may. */
export const tooLarge = (path: string): PlacedProblem => ({
  kind: 'read',
  code: 'too-large',
  detail: 'memory',
  place: { path },
})

/** A bug of ours in one notice, which must not keep the others from being built. */
export const internal = (path: string, reason: string, trace = ''): PlacedProblem => ({
  code: 'internal',
  reason,
  trace,
  place: { path },
})
