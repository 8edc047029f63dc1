import type { Candidate } from '../ingest/index.ts'
import type { Addition, Decision } from '../schemas/decisions.ts'
import { Rule } from '../schemas/rule.ts'
import type { RuleFile, Unclaimed } from '../schemas/rule-file.ts'
import { type AdditionProblem, placeAddition } from './additions.ts'
import { flagConflicts } from './conflicts.ts'
import type { DecisionSet } from './decisions.ts'
import { meaning, type Unnamed } from './fingerprint.ts'
import { type Glossary, nameTopic } from './glossary.ts'
import { identify, type Reading } from './identity.ts'
import { idGiver } from './naming.ts'
import { settle } from './settle.ts'

/** Everything that the rules of a notice depend on. */
export type ReconcileInput = {
  readonly id: string
  /** The canonical text that the candidates' offsets point into. */
  readonly text: string
  readonly candidates: readonly Candidate[]
  readonly unclaimed: readonly Unclaimed[]
  readonly earlier: RuleFile | null
  /** The canonical text of the earlier rule file, where it is at hand: sentences tell twins apart. */
  readonly earlierText?: string | null
  readonly decisions: DecisionSet
  readonly glossary: Glossary
}

/** A decision of a person that does not fit what the notice now says; it stays in its file until a person renews it. */
export type Stale =
  | { readonly type: 'changed'; readonly id: string; readonly decision: Decision; readonly now: Rule }
  | { readonly type: 'gone'; readonly id: string; readonly decision: Decision }
  | { readonly type: 'invalid'; readonly id: string; readonly decision: Decision; readonly message: string }
  | { readonly type: 'addition'; readonly addition: Addition; readonly problem: AdditionProblem }

/** The rules of a notice with their names, and what became of people's decisions about them. */
export type Reconciliation = {
  readonly rules: readonly Rule[]
  readonly version: number
  readonly unclaimed: readonly Unclaimed[]
  readonly stale: readonly Stale[]
  /** Readings that a person said are no rules. */
  readonly rejected: readonly Rule[]
}

const startOf = ({ evidence }: Unnamed): readonly [number, number] => [evidence[0]?.start ?? 0, evidence[0]?.end ?? 0]

const inTextOrder = (one: Unnamed, other: Unnamed): number => {
  const [[start, end], [otherStart, otherEnd]] = [startOf(one), startOf(other)]
  return start - otherStart || end - otherEnd
}

const additionsOf = ({ decisions, text, candidates }: ReconcileInput) => {
  const stale: Stale[] = []
  const readings: Reading[] = []
  for (const addition of decisions.added) {
    const placed = placeAddition(addition, text, candidates)
    if (!placed.ok) {
      stale.push({ type: 'addition', addition, problem: placed.problem })
      continue
    }
    const { heading, named, id, ...rule } = placed.value
    readings.push({ rule, topic: heading, ...(named ? { id } : {}) })
  }
  return { stale, readings }
}

/** Whether a person already added what the extractor now reads too. */
const isAdded = (added: readonly Reading[], candidate: Unnamed): boolean =>
  added.some(({ rule }) => {
    const [one, other] = [rule.evidence[0], candidate.evidence[0]]
    return rule.kind === candidate.kind && one?.start === other?.start && one?.end === other?.end
  })

const readingsOf = (input: ReconcileInput): { readings: Reading[]; stale: Stale[] } => {
  const { readings: added, stale } = additionsOf(input)
  const read = input.candidates
    .filter(candidate => !isAdded(added, candidate))
    .map(({ heading, ...rule }): Reading => ({ rule, topic: heading }))
  const named = [...read, ...added].map(reading => ({ ...reading, topic: nameTopic(reading.topic, input.glossary) }))
  return { readings: named.sort((one, other) => inTextOrder(one.rule, other.rule)), stale }
}

/** +1 whenever the meaning of any rule changed, a rule came or a rule went; never for a place or a name of a person. */
const versionOf = (earlier: RuleFile | null, rules: readonly Rule[]): number => {
  if (!earlier) return 1
  const said = new Map(earlier.rules.map(rule => [rule.id, meaning(rule)]))
  const same = said.size === rules.length && rules.every(rule => said.get(rule.id) === meaning(rule))
  return same ? earlier.version : earlier.version + 1
}

const coveredBy = (rules: readonly Rule[], start: number, end: number): boolean =>
  rules.some(({ evidence }) => evidence.some(held => held.start <= start && end <= held.end))

/** What only a rejected rule rested on is accounted for again, under the reason that the person gave. */
const withRejected = (input: ReconcileInput, rules: readonly Rule[], rejected: readonly Rule[]): Unclaimed[] => {
  const freed = rejected.flatMap(({ id, kind, evidence }) => {
    const decision = input.decisions.decided.get(id)
    const given = decision && 'reject' in decision ? decision.reason : undefined
    const reason = given ?? (kind === 'provision' ? 'purpose' : 'history')
    return evidence
      .filter(({ start, end }) => !coveredBy(rules, start, end))
      .map(({ start, end, quote }): Unclaimed => ({ start, end, quote, reason }))
  })
  const known = new Set(input.unclaimed.map(({ start, end }) => `${start} ${end}`))
  const fresh = freed.filter(({ start, end }) => !known.has(`${start} ${end}`))
  return [...input.unclaimed, ...fresh].sort((one, other) => one.start - other.start || one.end - other.end)
}

/**
 * Names the rules of a notice so that each keeps the id that it had, and puts people's decisions into force.
 *
 * A rule keeps its id when its sentence moves, its number changes or its wording is polished: readings are matched with
 * the earlier rules by meaning and evidence. A decision holds only for the reading that the person saw.
 */
export const reconcile = (input: ReconcileInput): Reconciliation => {
  const { readings, stale: unplaced } = readingsOf(input)
  const ids = identify(readings, input)
  const giveId = idGiver([
    ...(input.earlier?.rules.map(({ id }) => id) ?? []),
    ...input.decisions.decided.keys(),
    ...readings.flatMap(({ id }) => id ?? []),
  ])
  const named = readings.map(({ rule, topic }, at) => Rule.parse({ id: ids[at] ?? giveId(topic, rule.kind), ...rule }))
  const { rules: settled, rejected, stale } = settle(named, input.decisions)
  const rules = flagConflicts(settled, input.text)
  return {
    rules,
    version: versionOf(input.earlier, rules),
    unclaimed: withRejected(input, rules, rejected),
    stale: [...stale, ...unplaced],
    rejected,
  }
}
