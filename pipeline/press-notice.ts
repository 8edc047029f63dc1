import { readIsolated } from '../ingest/read/index.ts'
import type { Glossary } from '../review/index.ts'
import { fail, type Result } from '../schemas/result.ts'
import type { CorpusNotice } from './corpus.ts'
import { checkFollows } from './follows.ts'
import { below } from './layout.ts'
import { type NoticeFiles, readDecisions, readEarlier, readFacts } from './notice-inputs.ts'
import { type Pressed, press } from './press.ts'
import type { PlacedProblem } from './problem.ts'

/** What all notices of a build share. */
export type Workshop = {
  readonly root: string
  readonly mode: 'write' | 'check'
  readonly force: boolean
  readonly known: ReadonlySet<string>
  readonly glossary: Glossary
  /** Digest of the program and of the glossary. */
  readonly program: string
}

/** Reads one notice and gives its files as they should be; the disk is left as it is. */
export async function pressNotice(
  shop: Workshop,
  { id, path }: CorpusNotice,
  files: NoticeFiles,
): Promise<Result<Pressed, PlacedProblem>> {
  const facts = readFacts(id, files)
  if (!facts.ok) return facts
  const follows = await checkFollows(shop.root, id, facts.value, shop.known)
  if (!follows.ok) return follows
  const decisions = readDecisions(id, files)
  if (!decisions.ok) return decisions
  const earlier = await readEarlier(shop.root, id)
  if (!earlier.ok) return earlier
  const source = await readIsolated(below(shop.root, path))
  if (!source.ok) return fail({ ...source.problem, kind: 'read', place: { path } })
  return guard(path, () =>
    press({
      id,
      file: { path, sha256: files.sha256 },
      source: source.value,
      facts: facts.value.facts,
      decisions: decisions.value,
      glossary: shop.glossary,
      ...earlier.value,
    }),
  )
}

/** A bug of ours in one notice must not keep the others from being built. */
function guard(path: string, work: () => Pressed): Result<Pressed, PlacedProblem> {
  try {
    return { ok: true, value: work() }
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? '') : ''
    return fail({ code: 'internal', reason: String(error).slice(0, 300), trace, place: { path } })
  }
}
