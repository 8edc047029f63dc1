import type { Rule } from '../../schemas/rule.ts'
import type { RuleFile } from '../../schemas/rule-file.ts'
import type { ChangeKind } from './registry.ts'
import type { Witness } from './witness.ts'

/** What a change does to the one concerned; `unclear` where the texts do not settle it. */
export type Direction = 'tighter' | 'looser' | 'neither' | 'unclear'

/** Why the rules differ: the notice says something else, the extractor reads otherwise, or a person decided. */
export type Cause = 'source' | 'extractor' | 'person'

/** The parts of a table of amendments, in the order in which reviewers read it. */
export const groups = ['time', 'condition', 'material', 'party', 'consequence', 'basis'] as const
export type Group = (typeof groups)[number]

/** A notice with its canonical text, as one side of a comparison. */
export type Side = { readonly file: RuleFile; readonly text: string | null }

/** One aspect in which a rule differs from its earlier self, before it is put into words. */
export type Finding = {
  readonly kind: ChangeKind
  readonly direction: Direction
  readonly witness: Witness | null
  /** What stood and what stands, where the aspect is a text of its own (an actor, a consequence, a title). */
  readonly from?: string
  readonly to?: string
}

/** One logical change between two states of the rules of a notice, or between two notices on one matter. */
export type Change = Finding & {
  readonly group: Group
  readonly rule: string
  readonly before: Rule | null
  readonly after: Rule | null
  readonly cause: Cause
  /** Other rules that changed in just the same way. */
  readonly also: readonly string[]
}

/** All that differs between two sides, tightening first, and what does not. */
export type Comparison = {
  readonly mode: 'diff' | 'compare'
  readonly before: Side | null
  readonly after: Side | null
  readonly changes: readonly Change[]
  /** Pairs of rules that say the same. */
  readonly unchanged: readonly { readonly before: Rule; readonly after: Rule }[]
}
