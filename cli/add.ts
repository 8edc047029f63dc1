import { availableParallelism } from 'node:os'
import { relative } from 'node:path'
import { z } from 'zod'
import { build, copyIntoCorpus, type Placement, placeFile, readStored, takeBack } from '../pipeline/index.ts'
import { buildDocument, reportFailures, sayBuildProblem } from './build-report.ts'
import { defineCommand, type ExitCode, exitCodes } from './command.ts'
import { showNotice } from './notice-view.ts'
import { openProgress } from './progress.ts'
import type { Session } from './session.ts'
import { addPhrases, addWords, viewWords } from './wording/view.ts'

/** `rulepress add FILE…`: the analyst's command, from a file on the desk to rules on the screen. */
export const add = defineCommand({
  name: 'add',
  about: addWords.about,
  arguments: [{ syntax: '<file...>', about: addWords.file }],
  flags: [{ flags: '--as <id>', about: addWords.as }],
  options: z.object({ as: z.string().min(1).optional() }),
  run: async (session, files, { as }) => {
    if (as !== undefined && files.length > 1) return session.refuse('as-needs-one', { count: files.length })
    const placements: Placement[] = []
    for (const file of files) {
      const placed = await placeFile(session.root, file, as)
      if (!placed.ok) return session.refuse(placed.problem.code, { id: '', ...placed.problem })
      const twin = placements.find(({ id }) => id === placed.value.id)
      if (twin !== undefined) return session.refuse('taken-id', { id: twin.id, path: twin.from })
      placements.push(placed.value)
    }
    for (const placement of placements) await copyIntoCorpus(session.root, placement)
    return buildAdded(session, placements)
  },
})

async function buildAdded(session: Session, placements: readonly Placement[]): Promise<ExitCode> {
  const progress = openProgress(session)
  const ids = placements.map(({ id }) => id)
  const order = { root: session.root, ids, mode: 'write', force: false, jobs: availableParallelism() } as const
  const result = await build({ ...order, onProgress: progress.show })
  progress.close()
  if (!result.ok) return sayBuildProblem(session, result.problem)
  const failed = new Set(result.value.outcomes.filter(({ status }) => status === 'failed').map(({ id }) => id))
  if (session.json) session.print(buildDocument(result.value, session.language))
  reportFailures(session, result.value)
  for (const placement of placements) {
    if (failed.has(placement.id)) await giveBack(session, placement)
    else await showAdded(session, placement)
  }
  return failed.size > 0 ? exitCodes.unreadable : exitCodes.done
}

async function giveBack(session: Session, placement: Placement): Promise<void> {
  await takeBack(session.root, placement)
  if (!placement.isThere) session.warn(addPhrases.takenBack[session.language](placement.path))
}

async function showAdded(session: Session, { id, path, isThere }: Placement): Promise<void> {
  const { language, paint, tell } = session
  tell(`${paint('green', '✓')} ${addPhrases[isThere ? 'there' : 'added'][language](path)}`)
  tell('')
  const stored = await readStored(session.root, id)
  if (stored?.ok !== true) return
  showNotice(session, stored.value)
  const sheet = relative(process.cwd(), `${session.root}/rules/${id}.review.md`)
  tell('')
  tell(viewWords.open[language](sheet))
}
