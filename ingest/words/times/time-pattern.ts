import type { Groups } from './fragments.ts'
import type { TimeValue } from './time-value.ts'

/**
 * A way to write a time: a pattern of fragments, how its parts are read, and texts that it matches
 * from end to end, or between ⟦ and ⟧ where what stands around them counts.
 */
export type TimePattern = {
  readonly id: string
  /** The characters that a match can open with. */
  readonly starts: string
  /** The characters that can stand behind the one with which a match opens, or, where that is of a numeral, behind the numeral. */
  readonly behind: string
  /** Source of a regular expression with named groups; every repetition in it is bounded. */
  readonly pattern: string
  /** What the match says, or null where it says no time after all. */
  readonly read: (groups: Groups, text: string) => TimeValue | null
  readonly examples: Readonly<Record<string, TimeValue>>
}
