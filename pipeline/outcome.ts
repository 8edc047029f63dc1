import type { SourceText } from '../ingest/index.ts'
import type { Conflict, Stale } from '../review/index.ts'
import type { Problem } from '../schemas/rule-file.ts'
import type { PlacedProblem } from './problem.ts'

export type Loss = SourceText['losses'][number]

/** What a notice gave, in numbers and in what people should know of it. */
export type Summary = {
  readonly rules: number
  readonly flagged: number
  readonly notUnderstood: number
  /** What the reader could not settle about the document. */
  readonly problems: readonly Problem[]
  readonly losses: readonly Loss[]
  /** Decisions that were made for another text. */
  readonly stale: readonly Stale[]
  /** Rules that disagree with each other and that no person has looked at. */
  readonly conflicts: readonly Conflict[]
}

/** What became of one notice in a build; of a failed one, the earlier rule file stays. */
export type Outcome = { readonly id: string; readonly path: string } & (
  | ({ readonly status: 'built' | 'unchanged' } & Summary)
  | { readonly status: 'failed'; readonly problem: PlacedProblem }
)

/** A file before and after; null where it is not there. */
export type Difference = { readonly path: string; readonly before: string | null; readonly after: string | null }

/** A file that a build wrote or removed, or would have; the texts are kept only where nothing was written. */
export type Change = {
  readonly path: string
  readonly kind: 'added' | 'changed' | 'removed'
  readonly texts: { readonly before: string; readonly after: string } | null
}

/** What is told of a difference: a build of a thousand notices does not hold all that it wrote. */
export const toChange = ({ path, before, after }: Difference, mode: 'write' | 'check'): Change => ({
  path,
  kind: before === null ? 'added' : after === null ? 'removed' : 'changed',
  texts: mode === 'write' ? null : { before: before ?? '', after: after ?? '' },
})
