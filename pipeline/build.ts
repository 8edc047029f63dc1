import { fail, ok, type Result } from '../schemas/result.ts'
import { buildNotice } from './build-notice.ts'
import { buildProject } from './build-project.ts'
import { type Corpus, type CorpusNotice, findNotices } from './corpus.ts'
import { digest, digestProgram } from './digest.ts'
import { each } from './each.ts'
import type { Change, Outcome } from './outcome.ts'
import type { Workshop } from './press-notice.ts'
import type { PlacedProblem } from './problem.ts'
import { readGlossary } from './project-glossary.ts'

/** What a build is asked to do. */
export type BuildOrder = {
  readonly root: string
  /** Notices to build, by id; all where empty. */
  readonly ids: readonly string[]
  /** `check` writes nothing and keeps what would change. */
  readonly mode: 'write' | 'check'
  /** Reads every notice again, whatever the stamps say. */
  readonly force: boolean
  /** How many notices are worked on at a time. */
  readonly jobs: number
  readonly onProgress?: (progress: Progress) => void
}

/** How far a build is. */
export type Progress = { readonly done: number; readonly total: number; readonly outcome: Outcome }

/** What a build did, or under `check` would have done. */
export type BuildReport = {
  readonly outcomes: readonly Outcome[]
  /** Files that changed; under `check` with their text, else with the digest of what they hold now. */
  readonly changes: readonly Change[]
  /** Sidecars and decisions whose notice is gone. */
  readonly orphans: readonly PlacedProblem[]
}

/** Why a build cannot begin. */
export type BuildProblem =
  | { readonly code: 'no-corpus' }
  | { readonly code: 'unknown-notice'; readonly id: string; readonly known: readonly string[] }
  | { readonly code: 'bad-glossary'; readonly path: string; readonly reason: string }

/** From the corpus to the rule files and modules: reads what changed, and writes each file whole or not at all. */
export async function build(order: BuildOrder): Promise<Result<BuildReport, BuildProblem>> {
  const corpus = await findNotices(order.root)
  if (corpus === null) return fail({ code: 'no-corpus' })
  const glossary = await readGlossary(order.root)
  if (!glossary.ok) return glossary
  const chosen = chooseNotices(corpus, order.ids)
  if (!chosen.ok) return chosen
  const shop: Workshop = {
    root: order.root,
    mode: order.mode,
    force: order.force,
    known: new Set(corpus.notices.map(({ id }) => id)),
    glossary: glossary.value.entries,
    program: digest(`${await digestProgram()} ${glossary.value.text}`),
  }
  const refused = order.ids.length > 0 ? [] : corpus.refused
  const worked = await buildAll(shop, chosen.value, order)
  const project = await buildProject(
    shop,
    corpus,
    worked.flatMap(({ changes }) => changes),
    order.ids.length === 0,
  )
  return ok({
    outcomes: [...worked.map(({ outcome }) => outcome), ...refused.map(refusedOutcome)],
    changes: [...worked.flatMap(({ changes }) => changes), ...project],
    orphans: corpus.orphans,
  })
}

async function buildAll(shop: Workshop, notices: readonly CorpusNotice[], { jobs, onProgress }: BuildOrder) {
  let done = 0
  return each(notices, jobs, async notice => {
    const work = await buildNotice(shop, notice)
    done += 1
    onProgress?.({ done, total: notices.length, outcome: work.outcome })
    return work
  })
}

function chooseNotices(corpus: Corpus, ids: readonly string[]): Result<readonly CorpusNotice[], BuildProblem> {
  if (ids.length === 0) return ok(corpus.notices)
  const asked = ids.map(id => id.replace(/^(\.\/)?corpus\//, ''))
  const isAsked = ({ id, path }: CorpusNotice): boolean => asked.some(name => name === id || `corpus/${name}` === path)
  const missing = asked.find(name => !corpus.notices.some(({ id, path }) => name === id || `corpus/${name}` === path))
  if (missing === undefined) return ok(corpus.notices.filter(isAsked))
  return fail({ code: 'unknown-notice', id: missing, known: corpus.notices.map(({ id }) => id) })
}

const refusedOutcome = (problem: PlacedProblem): Outcome => ({
  id: problem.place.path.replace(/^corpus\//, '').replace(/\.[^./]*$/, ''),
  path: problem.place.path,
  status: 'failed',
  problem,
})
