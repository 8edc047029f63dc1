import { fail, ok, type Result } from '../schemas/result.ts'
import type { RuleFile } from '../schemas/rule-file.ts'
import { each } from './each.ts'
import { readTextIfThere } from './files.ts'
import { folders, pathsOf } from './layout.ts'
import { parseRuleFile } from './notice-inputs.ts'
import type { PlacedProblem } from './problem.ts'
import type { Base } from './revision.ts'
import { listStored } from './stored.ts'

/** One side of a notice: its rules and the text that they rest on. */
export type StoredSide = { readonly file: RuleFile; readonly text: string | null }

/** One notice as it was and as it is; null where it was not there. */
export type StoredPair = {
  readonly id: string
  readonly before: StoredSide | null
  readonly after: StoredSide | null
}

/** The notices whose files differ from an earlier state, and how many rules the others hold. */
export type StoredChanges = {
  readonly pairs: readonly StoredPair[]
  readonly untouched: number
  /** Earlier rule files that this version cannot read: their notices are told as new. */
  readonly unread: readonly PlacedProblem[]
}

const idOf = (path: string): string => path.slice(folders.rules.length + 1, -'.json'.length)

/** How many rules a rule file holds that is the same on both sides, without checking it again. */
const countRules = (text: string): number => {
  const json: unknown = JSON.parse(text)
  const rules = typeof json === 'object' && json !== null && 'rules' in json ? json.rules : []
  return Array.isArray(rules) ? rules.length : 0
}

const stored = (id: string, text: string, source: string | null): Result<StoredSide, PlacedProblem> => {
  const parsed = parseRuleFile(pathsOf(id).rules, text)
  return parsed.ok ? ok({ file: parsed.value, text: source }) : parsed
}

type Compared = { readonly pair: StoredPair | null; readonly same: number; readonly unread: PlacedProblem | null }

const compareNotice = async (
  root: string,
  base: Base,
  touched: ReadonlySet<string> | null,
  id: string,
): Promise<Result<Compared, PlacedProblem>> => {
  const { rules, source } = pathsOf(id)
  if (touched !== null && !touched.has(rules)) {
    return ok({ pair: null, same: countRules((await readTextIfThere(root, rules)) ?? '{}'), unread: null })
  }
  const [was, is] = await Promise.all([base.read(rules), readTextIfThere(root, rules)])
  if (was !== null && was === is) return ok({ pair: null, same: countRules(is), unread: null })
  const [wasText, isText] = await Promise.all([base.read(source), readTextIfThere(root, source)])
  const after = is === null ? null : stored(id, is, isText)
  if (after?.ok === false) return after
  const before = was === null ? null : stored(id, was, wasText)
  const unread = before?.ok === false ? before.problem : null
  const pair = { id, before: before?.ok ? before.value : null, after: after?.value ?? null }
  return ok({ pair, same: 0, unread })
}

/** Reads what differs between the stored rules and an earlier state of them. */
export async function readChanges(root: string, base: Base): Promise<Result<StoredChanges, PlacedProblem>> {
  const earlier = (await base.list()).filter(path => path.endsWith('.json')).map(idOf)
  const ids = [...new Set([...earlier, ...(await listStored(root))])].sort()
  const touched = await base.touched()
  const compared = await each(ids, 8, id => compareNotice(root, base, touched, id))
  const failed = compared.find(result => !result.ok)
  if (failed?.ok === false) return fail(failed.problem)
  const all = compared.flatMap(result => (result.ok ? [result.value] : []))
  return ok({
    pairs: all.flatMap(({ pair }) => pair ?? []),
    untouched: all.reduce((sum, { same }) => sum + same, 0),
    unread: all.flatMap(({ unread }) => unread ?? []),
  })
}
