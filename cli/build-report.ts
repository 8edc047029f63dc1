import { createTwoFilesPatch } from 'diff'
import { type BuildProblem, type BuildReport, lossWording, type Outcome } from '../pipeline/index.ts'
import { conflictLines, staleLines } from '../review/index.ts'
import { closest } from './closest.ts'
import { type ExitCode, exitCodes } from './command.ts'
import { formatPlace, formatProblem, sayProblem } from './problem-text.ts'
import type { Session } from './session.ts'
import { buildWords } from './wording/build.ts'
import { sayHeadProblem } from './wording/head-problems.ts'
import type { Language } from './wording/language.ts'

/** Says why a build cannot begin. */
export function sayBuildProblem(session: Session, problem: BuildProblem): ExitCode {
  switch (problem.code) {
    case 'no-corpus':
      return session.refuse('no-corpus', { path: session.root })
    case 'unknown-notice':
      return session.refuse('unknown-notice', { id: problem.id, near: closest(problem.id, problem.known) })
    case 'bad-glossary':
      session.warn(`rulepress: ${buildWords.badGlossary[session.language](problem)}`)
      return exitCodes.misuse
  }
}

/** The document of `build --json` and `add --json`. */
export const buildDocument = ({ outcomes, changes }: BuildReport, language: Language): unknown => ({
  notices: outcomes.map(outcome => ({ id: outcome.id, status: outcome.status, ...describe(outcome, language) })),
  changes: changes.map(({ path, kind }) => ({ path, change: kind })),
})

function describe(outcome: Outcome, language: Language): object {
  if (outcome.status === 'failed') {
    const { problem } = outcome
    const told = { code: problem.code, message: sayProblem(problem, language), place: formatPlace(problem.place) }
    return { rules: 0, flagged: 0, notUnderstood: 0, problems: [told], lost: [], stale: [], conflicts: [] }
  }
  const { rules, flagged, notUnderstood, problems, losses } = outcome
  const lost = losses.map(({ code, count }) => ({ code, count, message: lossWording[code][language](count) }))
  const stale = outcome.stale.map(each => ('id' in each ? each.id : each.addition.quote))
  return { rules, flagged, notUnderstood, problems, lost, stale, conflicts: outcome.conflicts }
}

type Wanted = { readonly check: boolean; readonly list: boolean }

/** Tells people what a build did: a line a notice (where a list is wanted), then what went wrong, then the sum. */
export function reportBuild(session: Session, report: BuildReport, { check, list }: Wanted): void {
  if (list) for (const outcome of report.outcomes) reportNotice(session, outcome)
  reportFailures(session, report)
  if (check) reportCheck(session, report)
  else
    for (const { path, kind } of report.changes)
      if (kind === 'removed') session.tell(buildWords.removed[session.language](path))
  const count = (status: Outcome['status']): number => report.outcomes.filter(each => each.status === status).length
  const counts = { built: count('built'), unchanged: count('unchanged'), failed: count('failed') }
  session.tell(buildWords.summary[session.language](counts))
}

/** Says what people have to mend: notices that cannot be read, stale decisions, files that belong to no notice. */
export function reportFailures(session: Session, { outcomes, orphans }: BuildReport): void {
  const { language, paint } = session
  for (const outcome of outcomes) {
    if (outcome.status === 'failed') session.warn(`${paint('red', '✗')} ${formatProblem(outcome.problem, language)}`)
    for (const [first = '', ...rest] of openQuestions(outcome, language)) {
      session.warn(`${paint('yellow', '!')} ${outcome.path}: ${first}`)
      for (const line of rest) session.warn(`    ${line}`)
    }
  }
  for (const orphan of orphans) session.warn(formatProblem(orphan, language))
}

function reportNotice(session: Session, outcome: Outcome): void {
  const { language, paint } = session
  if (outcome.status === 'failed') return
  const mark = outcome.status === 'built' ? paint('green', '✓') : paint('dim', '·')
  session.tell(`${mark} ${outcome.id}  ${paint('dim', buildWords.found[language](outcome))}`)
  const losses = outcome.losses.map(({ code, count }) => lossWording[code][language](count))
  if (losses.length > 0) session.tell(`  ${buildWords.lost[language](losses.join(language === 'zh' ? '；' : '; '))}`)
  for (const problem of outcome.problems)
    if (!problem.code.startsWith('lost-'))
      session.tell(`  ${paint('yellow', '!')} ${sayHeadProblem(problem, language)}`)
}

/** What a person has to decide: stale decisions beside the new reading, and rules that disagree, as lines each. */
const openQuestions = (outcome: Outcome, language: Language): string[][] =>
  outcome.status === 'failed'
    ? []
    : [
        ...outcome.stale.map(each => staleLines(each, outcome.id, language)),
        ...outcome.conflicts.map(each => conflictLines(each, outcome.id, language)),
      ]

/** Whether a person has to decide on some rule of a notice before the gate opens. */
export const awaitsDecision = (outcome: Outcome): boolean => openQuestions(outcome, 'zh').length > 0

function reportCheck(session: Session, { changes, outcomes }: BuildReport): void {
  const words = buildWords
  for (const { path, kind, texts } of changes) {
    const names = [
      kind === 'added' ? '/dev/null' : `a/${path}`,
      kind === 'removed' ? '/dev/null' : `b/${path}`,
    ] as const
    const patch = createTwoFilesPatch(...names, texts?.before ?? '', texts?.after ?? '', '', '', { timeout: 5_000 })
    session.tell(patch ?? path)
  }
  if (changes.length > 0) session.warn(words.notFresh[session.language](changes.length))
  else session.tell(words.fresh[session.language]())
  const open = outcomes.filter(awaitsDecision).length
  if (open > 0) session.warn(words.undecided[session.language](open))
}
