import type { ReadProblem } from '../ingest/index.ts'

/** Where a problem stands, as people look it up: `corpus/x.yaml:3:8`, or a page. */
export type Place = { readonly path: string; readonly line?: number; readonly column?: number }

/** What can be wrong with the files of one notice, each with what its sentence needs. */
export type CorpusProblem =
  | { readonly code: 'bad-name'; readonly name: string }
  | { readonly code: 'reserved-name'; readonly name: string }
  | { readonly code: 'same-id'; readonly id: string; readonly others: readonly string[] }
  | { readonly code: 'link' }
  | { readonly code: 'bad-yaml'; readonly reason: string }
  | { readonly code: 'unknown-field'; readonly field: string; readonly known: readonly string[] }
  | { readonly code: 'bad-field'; readonly field: string; readonly given: string }
  | { readonly code: 'bad-decision'; readonly reason: string }
  | { readonly code: 'follows-unknown'; readonly id: string }
  | { readonly code: 'follows-itself'; readonly chain: readonly string[] }
  | { readonly code: 'bad-rule-file'; readonly reason: string }
  | { readonly code: 'unreadable'; readonly reason: string }
  | { readonly code: 'orphan'; readonly id: string }
  | { readonly code: 'internal'; readonly reason: string; readonly trace: string }

/** A problem with a place: of the corpus, or of reading the notice itself. */
export type PlacedProblem = { readonly place: Place } & (CorpusProblem | (ReadProblem & { readonly kind: 'read' }))
