import { availableParallelism } from 'node:os'
import { parse } from 'yaml'
import { z } from 'zod'
import { build, editDecisions, pathsOf, readDecisionSet, recordDecision } from '../pipeline/index.ts'
import { type DecideProblem, type Signature, type Verdict, withdrawDecision } from '../review/index.ts'
import { isLocalDate } from '../runtime/index.ts'
import { reportFailures, sayBuildProblem } from './build-report.ts'
import { type Command, defineCommand, type ExitCode, exitCodes } from './command.ts'
import { type FoundRule, findRule } from './find-rule.ts'
import { gitAuthor } from './git-author.ts'
import { openNotices } from './notices.ts'
import type { Session } from './session.ts'
import { decideHelp, decideWords } from './wording/decide.ts'

const signatureOptions = z.object({
  by: z.string().min(1).optional(),
  on: z.string().optional(),
  because: z.string().min(1).optional(),
})
const signatureFlags = [
  { flags: '--by <name>', about: decideHelp.by },
  { flags: '--on <date>', about: decideHelp.on },
  { flags: '--because <text>', about: decideHelp.because },
] as const

export const sign = async (
  session: Session,
  { by, on = session.today(), because }: z.infer<typeof signatureOptions>,
): Promise<Signature | ExitCode> => {
  if (!isLocalDate(on)) return session.refuse('bad-day', { given: on })
  const name = by ?? (await gitAuthor(session.root))
  if (name !== null) return { by: name, on, because: because ?? null }
  session.warn(`rulepress: ${decideWords.noName[session.language]()}`)
  return exitCodes.misuse
}

const sayProblem = (session: Session, notice: string, problem: DecideProblem): ExitCode => {
  const words = decideWords[problem.code][session.language]
  session.warn(`${pathsOf(notice).decisions}: ${words('message' in problem ? problem : { message: '' })}`)
  return problem.code === 'decisions-unreadable' ? exitCodes.checkFailed : exitCodes.misuse
}

/** Builds the notices anew on which somebody decided, so that rules and modules carry the decision out. */
export const carryOut = async (session: Session, ids: readonly string[]): Promise<ExitCode> => {
  const result = await build({ root: session.root, ids, mode: 'write', force: false, jobs: availableParallelism() })
  if (!result.ok) return sayBuildProblem(session, result.problem)
  reportFailures(session, result.value)
  return result.value.outcomes.some(({ status }) => status === 'failed') ? exitCodes.unreadable : exitCodes.done
}

export const decideOn = async (
  session: Session,
  { rule, stored }: FoundRule,
  verdict: Verdict,
  signature: Signature,
): Promise<ExitCode> => {
  const notice = stored.file.id
  const written = await recordDecision(session.root, notice, rule, verdict, signature)
  if (!written.ok) return sayProblem(session, notice, written.problem)
  session.tell(decideWords[verdict.type][session.language]({ rule: `${notice}#${rule.id}`, title: rule.title }))
  return exitCodes.done
}

const decideAll = async (
  session: Session,
  names: readonly string[],
  verdict: Verdict,
  given: z.infer<typeof signatureOptions>,
): Promise<ExitCode> => {
  const signature = await sign(session, given)
  if (typeof signature === 'number') return signature
  const stored = await openNotices(session, [])
  if (typeof stored === 'number') return stored
  const found: FoundRule[] = []
  for (const name of names) {
    const one = findRule(session, stored, name)
    if (typeof one === 'number') return one
    found.push(one)
  }
  for (const one of found) {
    const code = await decideOn(session, one, verdict, signature)
    if (code !== exitCodes.done) return code
  }
  const code = await carryOut(session, [...new Set(found.map(one => one.stored.file.id))])
  if (session.json)
    session.print({
      decided: found.map(({ rule, stored: one }) => ({ notice: one.file.id, rule: rule.id, verdict: verdict.type })),
    })
  return code
}

const argument = { syntax: '<rule...>', about: decideHelp.rule } as const

const needsWhy = (session: Session, command: string): ExitCode =>
  session.refuse('missing-value', { option: '--because', command })

/** `rulepress accept RULE…`: the reading is right. */
export const accept = defineCommand({
  name: 'accept',
  about: decideHelp.accept,
  arguments: [argument],
  flags: signatureFlags,
  options: signatureOptions,
  run: (session, names, given) => decideAll(session, names, { type: 'accept' }, given),
})

/** `rulepress reject RULE…`: there is no such rule. */
export const reject = defineCommand({
  name: 'reject',
  about: decideHelp.reject,
  arguments: [argument],
  flags: signatureFlags,
  options: signatureOptions,
  run: async (session, names, given) =>
    given.because === undefined ? needsWhy(session, 'reject') : decideAll(session, names, { type: 'reject' }, given),
})

/** Fields of a rule as people write them: `bound=from`. */
const readFields = (given: readonly string[]): Readonly<Record<string, unknown>> | null => {
  const pairs = given.map(text => /^([A-Za-z]+)=([\s\S]*)$/.exec(text))
  if (pairs.some(pair => pair === null)) return null
  try {
    return Object.fromEntries(pairs.map(pair => [pair?.[1] ?? '', parse(pair?.[2] ?? '')]))
  } catch {
    return null
  }
}

/** `rulepress amend RULE --set FIELD=VALUE`: the reading is right but for these fields. */
export const amend = defineCommand({
  name: 'amend',
  about: decideHelp.amend,
  arguments: [{ syntax: '<rule>', about: decideHelp.rule }],
  flags: [{ flags: '--set <field=value...>', about: decideHelp.set }, ...signatureFlags],
  options: signatureOptions.extend({ set: z.array(z.string()).min(1).optional() }),
  run: async (session, names, { set, ...given }) => {
    if (given.because === undefined) return needsWhy(session, 'amend')
    const fields = set === undefined ? null : readFields(set)
    if (fields === null) return session.refuse('missing-value', { option: '--set', command: 'amend' })
    return decideAll(session, names, { type: 'amend', fields }, given)
  },
})

/** The notice and the rule of `NOTICE#RULE`; a rule that is gone has only its decision to be found by. */
const decidedRule = async (session: Session, name: string): Promise<{ notice: string; rule: string } | ExitCode> => {
  const [rule = '', given] = name.split('#').reverse()
  const stored = await openNotices(session, given === undefined ? [] : [given])
  if (typeof stored === 'number') return stored
  for (const { file } of stored) {
    const known = await readDecisionSet(session.root, file.id)
    if (known.ok && known.value.decided.has(rule)) return { notice: file.id, rule }
  }
  session.warn(`rulepress: ${decideWords.undecided[session.language]({ rule: name })}`)
  return exitCodes.misuse
}

/** `rulepress withdraw RULE…`: takes a decision back, above all one whose rule is gone. */
export const withdraw = defineCommand({
  name: 'withdraw',
  about: decideHelp.withdraw,
  arguments: [argument],
  flags: [],
  options: z.object({}),
  run: async (session, names) => {
    const ids = new Set<string>()
    for (const name of names) {
      const found = await decidedRule(session, name)
      if (typeof found === 'number') return found
      const edited = await editDecisions(session.root, found.notice, text => withdrawDecision(text, found.rule))
      if (!edited.ok) return sayProblem(session, found.notice, edited.problem)
      session.tell(decideWords.withdrawn[session.language]({ rule: `${found.notice}#${found.rule}` }))
      ids.add(found.notice)
    }
    return carryOut(session, [...ids])
  },
})

/** The commands by which people decide. */
export const decisions: readonly Command[] = [accept, amend, reject, withdraw]
