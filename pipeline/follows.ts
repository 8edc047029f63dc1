import { fail, ok, type Result } from '../schemas/result.ts'
import { readTextIfThere } from './files.ts'
import { pathsOf } from './layout.ts'
import type { PlacedProblem } from './problem.ts'
import { type PlacedSidecar, parseSidecar } from './sidecar.ts'

/** Checks that the notice which this one follows is there, and that the chain does not come back to it. */
export async function checkFollows(
  root: string,
  id: string,
  { facts, placeOf }: PlacedSidecar,
  known: ReadonlySet<string>,
): Promise<Result<null, PlacedProblem>> {
  const chain = [id]
  let next = facts.follows
  while (next !== undefined) {
    const place = placeOf(['follows'])
    if (!known.has(next)) return chain.length > 1 ? ok(null) : fail({ code: 'follows-unknown', id: next, place })
    if (next === id) return fail({ code: 'follows-itself', chain: [...chain, id], place })
    if (chain.includes(next)) return ok(null)
    chain.push(next)
    next = await followedBy(root, next)
  }
  return ok(null)
}

async function followedBy(root: string, id: string): Promise<string | undefined> {
  const path = pathsOf(id).sidecar
  const text = await readTextIfThere(root, path)
  const sidecar = text === null ? null : parseSidecar(path, text)
  return sidecar?.ok ? sidecar.value.facts.follows : undefined
}
