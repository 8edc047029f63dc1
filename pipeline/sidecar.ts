import { fail, ok, type Result } from '../schemas/result.ts'
import { Sidecar } from '../schemas/sidecar.ts'
import type { Place, PlacedProblem } from './problem.ts'
import { readYaml } from './yaml.ts'

/** What people say of a notice beside its text, and where each fact stands. */
export type PlacedSidecar = { readonly facts: Sidecar; readonly placeOf: (keys: readonly PropertyKey[]) => Place }

/** Reads `corpus/<id>.yaml`; the first thing that is wrong in it is the problem. */
export function parseSidecar(path: string, text: string): Result<PlacedSidecar, PlacedProblem> {
  const source = readYaml(path, text, true)
  if (!source.ok) return source
  const { value, placeOf } = source.value
  const parsed = Sidecar.safeParse(value)
  if (parsed.success) return ok({ facts: parsed.data, placeOf })
  const issue = parsed.error.issues[0]
  const keys = issue?.path ?? []
  if (issue?.code === 'unrecognized_keys') {
    const field = issue.keys[0] ?? ''
    const known = Object.keys(keys[0] === 'jurisdiction' ? { code: '', name: '' } : Sidecar.shape)
    return fail({ code: 'unknown-field', field, known, place: placeOf([...keys, field], 'key') })
  }
  return fail({ code: 'bad-field', field: keys.join('.'), given: show(pick(value, keys)), place: placeOf(keys) })
}

const pick = (value: unknown, keys: readonly PropertyKey[]): unknown =>
  keys.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value)

const isRecord = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null

const show = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
