import type { Flag, Measure, Operator } from '../../../schemas/rule.ts'
import type { Span } from '../../../schemas/span.ts'

/** A number with its unit and what is said of it: ⟦不低于6%⟧, ⟦5,000万元至2亿元（含）⟧, ⟦各1100家⟧. */
export type QuantityMention = Span & {
  /** The number and its unit alone. */
  readonly number: Span
  readonly operator: Operator
  readonly value: number
  readonly max?: number
  readonly excludes?: readonly ('value' | 'max')[]
  /** Null where the text names none. */
  readonly unit: string | null
  readonly measure: Measure
  /** End of the words before it that may say what is measured: 缴费基数上限⟦⟧为28221元. */
  readonly lead: number
  /** Whether the text compares; a bare number is `=` without. */
  readonly compared: boolean
  readonly chinese: boolean
  /** Whether it is the size of a household: 3人户. */
  readonly household: boolean
  /** Whether it stands in a list of numbers given in turn. */
  readonly inTurn: boolean
  /** What is measured, where it stands inside the comparison: 45%≤⟦负荷率⟧<50%. */
  readonly inner: Span | null
  readonly flags: readonly Flag[]
}
