import { z } from 'zod'
import {
  cite,
  type Due,
  type EventDate,
  type Explanation,
  endOfPeriod,
  explain as explainRule,
  formatDate,
  type IsoInstant,
  isLocalDate,
  isTimed,
  stateCouncil,
} from '../runtime/index.ts'
import type { RuleOf } from '../schemas/rule.ts'
import { wrap } from './columns.ts'
import { defineCommand, exitCodes } from './command.ts'
import { type FoundRule, findRule } from './find-rule.ts'
import { beginningOf, noticeFacts, openNotices } from './notices.ts'
import type { Session } from './session.ts'
import { explainHelp, explainWords } from './wording/explain.ts'

/** `rulepress explain RULE`: how a due date is computed, step by step, and what each step rests on. */
export const explain = defineCommand({
  name: 'explain',
  about: explainHelp.about,
  arguments: [{ syntax: '<rule>', about: explainHelp.rule }],
  flags: [
    { flags: '--on <date>', about: explainHelp.on },
    { flags: '--event <date>', about: explainHelp.event },
    { flags: '--roll', about: explainHelp.roll },
  ],
  options: z.object({ on: z.string().optional(), event: z.string().optional(), roll: z.boolean().default(false) }),
  run: async (session, [name = ''], { on = session.today(), event, roll }) => {
    const at = beginningOf(on)
    if (at === null) return session.refuse('bad-day', { given: on })
    const given = event === undefined ? undefined : readEvent(event)
    if (given === null) return session.refuse('bad-event', { given: event ?? '' })
    const stored = await openNotices(session, [])
    if (typeof stored === 'number') return stored
    const found = findRule(session, stored, name)
    if (typeof found === 'number') return found
    const told = tellRule(session, found, { at, event: given, roll })
    if (session.json) session.print({ notice: found.stored.file.id, ...told })
    else showExplanation(session, found, told)
    return exitCodes.done
  },
})

/** 2026-02-12, 2026-02-12T10:30, or 2026-02-12/2026-02-18 for an event that lasts. */
function readEvent(text: string): EventDate | null {
  const [, on = '', time, until] = /^([\d-]+)(?:T(\d\d:\d\d))?(?:\/([\d-]+))?$/.exec(text) ?? []
  if (!isLocalDate(on) || (until !== undefined && !isLocalDate(until))) return null
  return { on, ...(time !== undefined && { time }), ...(until !== undefined && { until }) }
}

type Told = Omit<Explanation, 'result'> & {
  readonly due: string | null
  readonly safe: string | null
  readonly state: string
}
type Asked = { readonly at: IsoInstant; readonly event: EventDate | undefined; readonly roll: boolean }

function tellRule(session: Session, { rule, stored }: FoundRule, { at, event, roll }: Asked): Told {
  const notice = noticeFacts(stored.file)
  const { language } = session
  if (isTimed(rule)) {
    const question = { at, language, ...(event !== undefined && { event }) }
    const options = { calendar: stateCouncil, roll: roll ? 'nextWorkingDay' : 'none' } as const
    const { result, ...told } = explainRule(rule, notice, question, options)
    return { ...told, state: result.state, ...daysOf(result) }
  }
  const citations = cite(rule, notice).map(({ text }) => ({
    text: explainWords.says[language](rule.title),
    source: text,
  }))
  const term = rule.kind === 'threshold' && event !== undefined ? termSteps(rule, event, session) : null
  const steps = [...citations, ...(term?.steps ?? [])]
  return {
    rule: rule.id,
    steps,
    warnings: [],
    state: term === null ? 'fact' : 'due',
    due: term?.due ?? null,
    safe: term?.safe ?? null,
  }
}

const daysOf = (result: Due): Pick<Told, 'due' | 'safe'> => {
  if (result.state === 'due') return { due: result.due.date, safe: result.safe }
  if (result.state === 'earliest') return { due: result.from.date, safe: result.safe }
  return { due: null, safe: null }
}

const lengths = { year: 'Y', month: 'M', day: 'D', workingDay: 'D' } as const
const isLength = (unit: string): unit is keyof typeof lengths => unit in lengths

/** When 有效期三年, 三年内不得 or 公示五天 ends that began on the day of the event. */
function termSteps(rule: RuleOf<'threshold'>, event: EventDate, { language }: Session) {
  if (!isLength(rule.unit) || !Number.isInteger(rule.value)) return null
  const start = typeof event === 'string' ? event : event.on
  const days = rule.unit === 'workingDay' ? 'working' : 'calendar'
  const period = endOfPeriod(start, `P${rule.value}${lengths[rule.unit]}`, { calendar: stateCouncil, days })
  if (period === null) return null
  const text = explainWords.lasts[language](formatDate(start, language), formatDate(period.last, language))
  return { steps: [{ text, source: explainWords.periodSource[language] }], due: period.last, safe: period.last }
}

function showExplanation({ language, paint, tell, width }: Session, { rule, stored }: FoundRule, told: Told): void {
  for (const line of wrap(rule.title, width)) tell(paint('bold', line))
  tell(paint('dim', `${stored.file.id}#${rule.id}`))
  tell('')
  told.steps.forEach(({ text, source }, index) => {
    const [first = '', ...rest] = wrap(text, width - 4)
    tell(`${String(index + 1).padStart(2)}  ${first}`)
    for (const line of rest) tell(`    ${line}`)
    if (source === told.steps[index - 1]?.source) return
    for (const line of wrap(source, width - 6)) tell(`      ${paint('dim', line)}`)
  })
  if (told.due !== null) {
    tell('')
    const day = formatDate(told.due, language)
    tell(paint('bold', explainWords[told.state === 'earliest' ? 'earliest' : 'due'][language](day)))
    if (told.safe !== null && told.safe !== told.due) tell(explainWords.safe[language](formatDate(told.safe, language)))
  }
  for (const warning of told.warnings) for (const line of wrap(`! ${warning}`, width)) tell(paint('yellow', line))
}
