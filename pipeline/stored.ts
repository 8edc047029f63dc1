import type { Result } from '../schemas/result.ts'
import type { RuleFile } from '../schemas/rule-file.ts'
import { listBelow, readTextIfThere } from './files.ts'
import { folders, pathsOf } from './layout.ts'
import { parseRuleFile } from './notice-inputs.ts'
import type { PlacedProblem } from './problem.ts'

/** A rule file as it is stored, with the canonical text that its offsets point into. */
export type StoredNotice = { readonly file: RuleFile; readonly text: string }

/** The stored rules of one notice, null where it was never built. */
export async function readStored(root: string, id: string): Promise<Result<StoredNotice, PlacedProblem> | null> {
  const { rules, source } = pathsOf(id)
  const json = await readTextIfThere(root, rules)
  if (json === null) return null
  const parsed = parseRuleFile(rules, json)
  if (!parsed.ok) return parsed
  return { ok: true, value: { file: parsed.value, text: (await readTextIfThere(root, source)) ?? '' } }
}

/** The ids of all stored rule files, in order. */
export async function listStored(root: string): Promise<string[]> {
  const paths = await listBelow(root, folders.rules)
  return paths.filter(path => path.endsWith('.json')).map(path => path.slice(folders.rules.length + 1, -'.json'.length))
}
