import { type DecisionSet, parseDecisions, undecided } from '../review/index.ts'
import { fail, ok, type Result } from '../schemas/result.ts'
import { RuleFile } from '../schemas/rule-file.ts'
import type { CorpusNotice } from './corpus.ts'
import { digestFile } from './digest.ts'
import { readTextIfThere } from './files.ts'
import { pathsOf } from './layout.ts'
import type { PlacedProblem } from './problem.ts'
import { type PlacedSidecar, parseSidecar } from './sidecar.ts'

/** The files that people keep for one notice, as they stand on the disk. */
export type NoticeFiles = {
  readonly sha256: string
  readonly sidecar: string | null
  readonly decisions: string | null
}

/** Reads what people keep for a notice; the notice itself only for its digest. */
export async function readNoticeFiles(root: string, { id, path }: CorpusNotice): Promise<NoticeFiles> {
  const paths = pathsOf(id)
  const [sha256, sidecar, decisions] = await Promise.all([
    digestFile(root, path),
    readTextIfThere(root, paths.sidecar),
    readTextIfThere(root, paths.decisions),
  ])
  return { sha256, sidecar, decisions }
}

/** The facts of the sidecar; none where there is no sidecar. */
export const readFacts = (id: string, { sidecar }: NoticeFiles): Result<PlacedSidecar, PlacedProblem> => {
  const path = pathsOf(id).sidecar
  return sidecar === null ? ok({ facts: {}, placeOf: () => ({ path }) }) : parseSidecar(path, sidecar)
}

/** What people decided about the rules of a notice. */
export function readDecisions(id: string, { decisions }: NoticeFiles): Result<DecisionSet, PlacedProblem> {
  if (decisions === null) return ok(undecided)
  const parsed = parseDecisions(decisions)
  if (parsed.ok) return parsed
  return fail({ code: 'bad-decision', reason: parsed.problem.message, place: { path: pathsOf(id).decisions } })
}

/** The rule file of the last build with its text, from which the rules keep their ids. */
export type Earlier = { readonly earlier: RuleFile | null; readonly earlierText: string | null }

/** Reads the rule file of the last build; one that cannot be read is a problem, as ids would be lost with it. */
export async function readEarlier(root: string, id: string): Promise<Result<Earlier, PlacedProblem>> {
  const paths = pathsOf(id)
  const [text, earlierText] = await Promise.all([
    readTextIfThere(root, paths.rules),
    readTextIfThere(root, paths.source),
  ])
  if (text === null) return ok({ earlier: null, earlierText: null })
  const parsed = parseRuleFile(paths.rules, text)
  return parsed.ok ? ok({ earlier: parsed.value, earlierText }) : parsed
}

/** A stored rule file as data. */
export function parseRuleFile(path: string, text: string): Result<RuleFile, PlacedProblem> {
  try {
    const parsed = RuleFile.safeParse(JSON.parse(text))
    if (parsed.success) return ok(parsed.data)
    const issue = parsed.error.issues[0]
    return fail({ code: 'bad-rule-file', reason: `${issue?.path.join('.')}: ${issue?.message}`, place: { path } })
  } catch (error) {
    return fail({ code: 'bad-rule-file', reason: error instanceof Error ? error.message : '', place: { path } })
  }
}
