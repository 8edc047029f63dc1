import type { Glossary } from '../review/index.ts'
import type { Result } from '../schemas/result.ts'
import type { CorpusNotice } from './corpus.ts'
import { checkFollows } from './follows.ts'
import { pressIsolated } from './isolated/press-isolated.ts'
import { type NoticeFiles, readDecisions, readFacts } from './notice-inputs.ts'
import type { Pressed } from './press.ts'
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
  { root, known, glossary }: Workshop,
  { id, path }: CorpusNotice,
  files: NoticeFiles,
): Promise<Result<Pressed, PlacedProblem>> {
  const facts = readFacts(id, files)
  if (!facts.ok) return facts
  const follows = await checkFollows(root, id, facts.value, known)
  if (!follows.ok) return follows
  const decisions = readDecisions(id, files)
  if (!decisions.ok) return decisions
  const file = { path, sha256: files.sha256 }
  return pressIsolated({ root, id, file, facts: facts.value.facts, decisions: decisions.value, glossary })
}
