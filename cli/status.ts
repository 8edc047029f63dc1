import { z } from 'zod'
import { formatDate, reasonLabels, stateLabels, warningLabels } from '../runtime/index.ts'
import { pad, wrap } from './columns.ts'
import { defineCommand, exitCodes } from './command.ts'
import { beginningOf, openNotices } from './notices.ts'
import type { Session } from './session.ts'
import { type StatusItem, statesInOrder, statusItems } from './status-items.ts'
import { statusHelp, statusWords } from './wording/status.ts'

/** `rulepress status`: what is open, closing soon, closed, suspended or awaited on a day, with the words it rests on. */
export const status = defineCommand({
  name: 'status',
  about: statusHelp.about,
  arguments: [{ syntax: '[id...]', about: statusHelp.ids }],
  flags: [
    { flags: '--on <date>', about: statusHelp.on },
    { flags: '--audience <who>', about: statusHelp.audience },
    { flags: '--all', about: statusHelp.all },
  ],
  options: z.object({
    on: z.string().optional(),
    audience: z.enum(['applicant', 'authority']).optional(),
    all: z.boolean().default(false),
  }),
  run: async (session, ids, { on = session.today(), audience, all }) => {
    const at = beginningOf(on)
    if (at === null) return session.refuse('bad-day', { given: on })
    const stored = await openNotices(session, ids)
    if (typeof stored === 'number') return stored
    const items = statusItems(stored, at).filter(item => audience === undefined || item.audience === audience)
    if (session.json) session.print({ on, items })
    else showStatus(session, on, items, all)
    return exitCodes.done
  },
})

const quiet: ReadonlySet<string> = new Set(['unknown', 'closed'])

function showStatus(session: Session, on: string, items: readonly StatusItem[], all: boolean): void {
  const { language, paint, tell } = session
  const current = items.filter(item => all || item.followedBy === null)
  tell(paint('bold', formatDate(on, language)))
  for (const state of statesInOrder) {
    const group = current.filter(item => item.state === state)
    if (group.length === 0 || (quiet.has(state) && !all)) continue
    tell('')
    tell(paint(colours[state], `${stateLabels[state][language]}  ${group.length}`))
    for (const item of group) showItem(session, item)
  }
  const hidden = [...quiet].map(state => current.filter(item => item.state === state).length)
  const [unknown = 0, closed = 0] = hidden
  const followed = items.length - current.length
  if (!all)
    for (const line of wrap(statusWords.hidden[language]({ unknown, closed, followed }), session.width))
      tell(`\n${paint('dim', line)}`)
}

const colours = {
  closing_soon: 'red',
  open: 'green',
  rolling: 'green',
  suspended: 'yellow',
  not_started: 'cyan',
  planned: 'yellow',
  awaited: 'yellow',
  unknown: 'dim',
  closed: 'dim',
} as const

function showItem({ language, paint, tell, width }: Session, item: StatusItem): void {
  const [first = '', ...rest] = wrap(item.title, width - 18)
  const when = pad(timeOf(item, language), 16)
  tell(`  ${paint('bold', when)}${first}`)
  for (const line of rest) tell(`${' '.repeat(18)}${line}`)
  const whom = [item.audience === null ? '' : statusWords.audience[item.audience][language], item.appliesTo.join('、')]
  const lines = [
    whom.filter(part => part !== '').join(' · '),
    dayLine(item, language),
    item.reason === null ? '' : reasonLabels[item.reason as keyof typeof reasonLabels][language],
    `“${item.quote}” ${item.notice}#${item.rule}`,
  ]
  const warnings = item.warnings.filter(
    warning => warning === 'planned' || warning === 'in-principle' || warning === 'work-year-over',
  )
  for (const line of [...lines, ...warnings.map(warning => `! ${warningLabels[warning][language]}`)])
    for (const part of wrap(line, width - 18)) tell(`${' '.repeat(18)}${paint('dim', part)}`)
}

function timeOf({ state, daysLeft, opens, due }: StatusItem, language: Session['language']): string {
  if (daysLeft === 0) return statusWords.lastDay[language]
  if (daysLeft !== null) return statusWords.daysLeft[language](daysLeft)
  return (state === 'not_started' ? opens : due) ?? ''
}

function dayLine({ opens, due, safe }: StatusItem, language: Session['language']): string {
  if (due === null) return opens === null ? '' : statusWords.from[language](formatDate(opens, language))
  const until = formatDate(due, language)
  const span =
    opens === null || opens === due ? statusWords.until[language](until) : `${formatDate(opens, language)} — ${until}`
  return safe === null || safe === due ? span : `${span}${statusWords.safe[language](formatDate(safe, language))}`
}
