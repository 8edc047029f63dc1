import { availableParallelism } from 'node:os'
import { z } from 'zod'
import { build as buildRules } from '../pipeline/index.ts'
import { awaitsDecision, buildDocument, reportBuild, sayBuildProblem } from './build-report.ts'
import { defineCommand, exitCodes } from './command.ts'
import { showOverview } from './overview.ts'
import { openProgress } from './progress.ts'
import { buildHelp } from './wording/build.ts'

/** `rulepress build [ID…]`: the corpus becomes rule files, review sheets and modules. */
export const build = defineCommand({
  name: 'build',
  about: buildHelp.about,
  arguments: [{ syntax: '[id...]', about: buildHelp.ids }],
  flags: [
    { flags: '--check', about: buildHelp.check },
    { flags: '--force', about: buildHelp.force },
    { flags: '--jobs <n>', about: buildHelp.jobs },
    { flags: '--show', about: buildHelp.show },
  ],
  options: z.object({
    check: z.boolean().default(false),
    force: z.boolean().default(false),
    show: z.boolean().default(false),
    jobs: z
      .string()
      .regex(/^[1-9]\d{0,3}$/)
      .transform(Number)
      .optional(),
  }),
  run: async (session, ids, { check, force, show, jobs = availableParallelism() }) => {
    const progress = openProgress(session)
    const result = await buildRules({
      root: session.root,
      ids,
      mode: check ? 'check' : 'write',
      force,
      jobs,
      onProgress: progress.show,
    })
    progress.close()
    if (!result.ok) return sayBuildProblem(session, result.problem)
    if (session.json) session.print(buildDocument(result.value, session.language))
    reportBuild(session, result.value, { check, list: !show })
    if (show) await showOverview(session, ids)
    const isStale = result.value.changes.length > 0 || result.value.outcomes.some(awaitsDecision)
    if (check && isStale) return exitCodes.checkFailed
    return result.value.outcomes.some(({ status }) => status === 'failed') ? exitCodes.unreadable : exitCodes.done
  },
})
