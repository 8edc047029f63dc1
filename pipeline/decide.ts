import {
  type DecideProblem,
  type DecisionSet,
  decisionOn,
  parseDecisions,
  type Signature,
  undecided,
  type Verdict,
  writeDecision,
} from '../review/index.ts'
import { ok, type Result } from '../schemas/result.ts'
import type { Rule } from '../schemas/rule.ts'
import { readTextIfThere, writeWhole } from './files.ts'
import { pathsOf } from './layout.ts'

/** The decisions on a notice as they stand in its file. */
export async function readDecisionSet(root: string, id: string): Promise<Result<DecisionSet, DecideProblem>> {
  const text = await readTextIfThere(root, pathsOf(id).decisions)
  return text === null ? ok(undecided) : parseDecisions(text)
}

/** Changes the decisions file of a notice as `edit` says, whole or not at all; `edit` gives null where nothing is to do. */
export async function editDecisions(
  root: string,
  id: string,
  edit: (text: string) => Result<string | null, DecideProblem>,
): Promise<Result<boolean, DecideProblem>> {
  const path = pathsOf(id).decisions
  const edited = edit((await readTextIfThere(root, path)) ?? '')
  if (!edited.ok) return edited
  if (edited.value === null) return ok(false)
  await writeWhole(root, path, edited.value)
  return ok(true)
}

/** Writes down what a person decided about a rule of a notice; the next build carries it out. */
export async function recordDecision(
  root: string,
  notice: string,
  rule: Rule,
  verdict: Verdict,
  signature: Signature,
): Promise<Result<boolean, DecideProblem>> {
  const known = await readDecisionSet(root, notice)
  if (!known.ok) return known
  const decision = decisionOn(rule, verdict, signature, known.value.decided.get(rule.id))
  if (!decision.ok) return decision
  return editDecisions(root, notice, text => writeDecision(text, rule.id, decision.value))
}
