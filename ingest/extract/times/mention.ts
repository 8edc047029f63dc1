import type { Span } from '../../../schemas/span.ts'
import type { TimeValue } from '../../words/times/time-value.ts'

/** A time expression of a text: where it stands, what it says by itself, and the row of the tables that read it. */
export type TimeMention = { readonly span: Span; readonly value: TimeValue; readonly row: string }
