import { type Base, findBase, readChanges } from '../pipeline/index.ts'
import { compareOneSided, compareSides, type Report } from '../review/index.ts'
import { defineCommand, type ExitCode, exitCodes } from './command.ts'
import { printReport, reportFlags, reportOptions } from './print-report.ts'
import { formatPlace, formatProblem } from './problem-text.ts'
import type { Session } from './session.ts'
import { diffHelp, diffWords } from './wording/review.ts'

/** What changed between an earlier state of the rules and the present one. */
export async function reportSince(session: Session, base: Base): Promise<Report | ExitCode> {
  const changes = await readChanges(session.root, base)
  if (!changes.ok) {
    session.warn(formatProblem(changes.problem, session.language))
    return exitCodes.checkFailed
  }
  for (const { place } of changes.value.unread) {
    session.warn(diffWords.unread[session.language]({ path: formatPlace(place) }))
  }
  const comparisons = changes.value.pairs.map(({ before, after }) =>
    before && after ? compareSides(before, after) : compareOneSided(before, after),
  )
  return { comparisons, untouched: changes.value.untouched, base: base.label }
}

/** `rulepress diff [BASE]`: what changed in the rules, in words, and whom it hits. */
export const diff = defineCommand({
  name: 'diff',
  about: diffHelp.diff,
  arguments: [{ syntax: '[base]', about: diffHelp.base }],
  flags: reportFlags,
  options: reportOptions,
  run: async (session, [given], options) => {
    const base = await findBase(session.root, given)
    if (!base.ok) {
      const { problem } = base
      const words =
        problem.code === 'no-git'
          ? diffWords.noGit[session.language](problem)
          : diffWords.unknownBase[session.language](problem)
      session.warn(`rulepress: ${words}`)
      return exitCodes.misuse
    }
    const report = await reportSince(session, base.value)
    return typeof report === 'number' ? report : printReport(session, report, options)
  },
})
