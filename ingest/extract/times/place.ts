import type { When } from '../../../schemas/when.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { Context, Resolved } from './calendar.ts'
import type { Interpretation } from './interpret.ts'

/** What a time has around it when its value is made whole. */
export type Place = {
  readonly reading: Reading
  readonly sentence: Sentence
  readonly context: Context
  readonly found: Interpretation
}

/** A value about which nothing is uncertain. */
export const sure = (value: When): Resolved<When> => ({ value, flags: [] })
