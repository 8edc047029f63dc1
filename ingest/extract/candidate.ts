import type { Rule } from '../../schemas/rule.ts'
import type { Problem, Unclaimed } from '../../schemas/rule-file.ts'

type WithoutId<T> = T extends { id: string } ? Omit<T, 'id'> : never

/** A rule as read from one notice: it has no id yet, as that depends on earlier rule files. */
export type Candidate = WithoutId<Rule> & {
  /** The nearest heading above the rule, from which its topic is named; empty where there is none. */
  readonly heading: string
}

/** What `extract` finds in a notice; together the rules' evidence and `unclaimed` account for every number and time. */
export type Extraction = {
  readonly candidates: readonly Candidate[]
  readonly unclaimed: readonly Unclaimed[]
  readonly problems: readonly Problem[]
}
