import { ok, type Result } from '../schemas/result.ts'
import type { RuleFile } from '../schemas/rule-file.ts'
import type { Sidecar } from '../schemas/sidecar.ts'
import { listBelow, readTextIfThere } from './files.ts'
import { folders, pathsOf } from './layout.ts'
import { parseRuleFile } from './notice-inputs.ts'
import type { PlacedProblem } from './problem.ts'
import { parseSidecar } from './sidecar.ts'

/** A rule file as it is stored, the canonical text that its offsets point into, and what people say beside it. */
export type StoredNotice = { readonly file: RuleFile; readonly text: string; readonly facts: Sidecar }

/** The stored rules of one notice, null where it was never built. */
export async function readStored(root: string, id: string): Promise<Result<StoredNotice, PlacedProblem> | null> {
  const { rules, source, sidecar } = pathsOf(id)
  const json = await readTextIfThere(root, rules)
  if (json === null) return null
  const parsed = parseRuleFile(rules, json)
  if (!parsed.ok) return parsed
  const [text, yaml] = await Promise.all([readTextIfThere(root, source), readTextIfThere(root, sidecar)])
  const facts = yaml === null ? null : parseSidecar(sidecar, yaml)
  return ok({ file: parsed.value, text: text ?? '', facts: facts?.ok ? facts.value.facts : {} })
}

/** The ids of all stored rule files, in order. */
export async function listStored(root: string): Promise<string[]> {
  const paths = await listBelow(root, folders.rules)
  return paths.filter(path => path.endsWith('.json')).map(path => path.slice(folders.rules.length + 1, -'.json'.length))
}
