import type { Comparison } from '../changes/change.ts'

/** Everything that one report tells. */
export type Report = {
  readonly comparisons: readonly Comparison[]
  /** Rules of notices that did not change at all. */
  readonly untouched: number
  /** What the rules are compared with, as people know it. */
  readonly base: string | null
}

/** The comparisons that have something to tell: changes, or two notices that somebody asked about. */
export const told = ({ comparisons }: Report): Comparison[] =>
  comparisons.filter(({ changes, mode }) => changes.length > 0 || mode === 'compare')

/** How many rules stayed as they were. */
export const unchangedIn = ({ comparisons, untouched }: Report): number =>
  comparisons.reduce((sum, { unchanged }) => sum + unchanged.length, untouched)
