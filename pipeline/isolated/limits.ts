/** What one notice may cost in the process that presses it. */
export type Limits = {
  /** Milliseconds until the document is read. */
  readonly reading: number
  /** Milliseconds from the source text to the files. */
  readonly pressing: number
  /** Resident bytes of the process. */
  readonly memory: number
}

/** The longest notices known take a second or two of either; whatever passes these limits is no notice. */
export const limits: Limits = { reading: 18_000, pressing: 60_000, memory: 900 * 1024 * 1024 }
