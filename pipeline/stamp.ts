import { z } from 'zod'
import { digest } from './digest.ts'
import { readTextIfThere, writeWhole } from './files.ts'
import { cacheFolder } from './layout.ts'
import type { Summary } from './outcome.ts'
import type { PlacedProblem } from './problem.ts'

/** What the work gave: the summary of a notice, or why it cannot be read. */
export type StampResult = { readonly summary: Summary } | { readonly problem: PlacedProblem }

const isResult = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('summary' in value || 'problem' in value)

const Stamp = z.object({
  key: z.string(),
  outputs: z.record(z.string(), z.string()),
  result: z.custom<StampResult>(isResult).nullable(),
})

/**
 * That work for these inputs is done: the key of what went in, the digests of what came out, and its result.
 *
 * A stamp is believed only while every output still has its digest, so it can be lost or shared without harm.
 */
export type Stamp = z.infer<typeof Stamp>

const stampPath = (name: string): string => `${cacheFolder}/stamps/${name}.json`

/** The stamp of work that need not be done again, null where inputs or outputs differ. */
export async function readStamp(root: string, name: string, key: string): Promise<Stamp | null> {
  const stamp = Stamp.safeParse(parseJson((await readTextIfThere(root, stampPath(name))) ?? 'null')).data
  if (stamp === undefined || stamp.key !== key) return null
  const fits = await Promise.all(
    Object.entries(stamp.outputs).map(async ([path, known]) => {
      const text = await readTextIfThere(root, path)
      return text !== null && digest(text) === known
    }),
  )
  return fits.every(Boolean) ? stamp : null
}

/** Keeps that the work is done. */
export async function writeStamp(root: string, name: string, stamp: Stamp): Promise<void> {
  await writeWhole(root, stampPath(name), JSON.stringify(stamp))
}

/** The digests of outputs for a stamp. */
export const digestOutputs = (outputs: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries([...outputs].map(([path, text]) => [path, digest(text)]))

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
