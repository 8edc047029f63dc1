import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { z } from 'zod'
import { type Feed, printCalendar } from '../export/index.ts'
import type { StoredNotice } from '../pipeline/index.ts'
import { isLocalDate, isTimed, stateCouncil } from '../runtime/index.ts'
import { defineCommand, exitCodes } from './command.ts'
import { noticeFacts, openNotices } from './notices.ts'
import { calendarHelp, exportWords } from './wording/export.ts'

/** `rulepress calendar`: the dates and windows of notices as a calendar feed. */
export const calendar = defineCommand({
  name: 'calendar',
  about: calendarHelp.about,
  arguments: [{ syntax: '[id...]', about: calendarHelp.ids }],
  flags: [
    { flags: '--out <file>', about: calendarHelp.out },
    { flags: '--audience <who>', about: calendarHelp.audience },
    { flags: '--programme <name>', about: calendarHelp.programme },
    { flags: '--on <date>', about: calendarHelp.on },
  ],
  options: z.object({
    out: z.string().min(1).optional(),
    audience: z.enum(['applicant', 'authority']).optional(),
    programme: z.string().min(1).optional(),
    on: z.string().optional(),
  }),
  run: async (session, ids, { out, audience, programme, on = session.today() }) => {
    if (!isLocalDate(on)) return session.refuse('bad-day', { given: on })
    const stored = await openNotices(session, ids)
    if (typeof stored === 'number') return stored
    const feeds = stored.map(one => feedOf(one, audience, programme))
    const year = Number(on.slice(0, 4))
    const text = printCalendar(feeds, {
      name: programme ?? exportWords.calendarName[session.language],
      from: `${year}-01-01`,
      to: `${year + 1}-12-31`,
      language: session.language,
      calendar: stateCouncil,
    })
    if (out !== undefined) await writeFile(resolve(out), text)
    const entries = text.split('BEGIN:VEVENT').length - 1
    if (session.json) session.print({ out: out ?? null, entries, calendar: out === undefined ? text : null })
    else if (out === undefined) session.tell(text)
    else session.tell(exportWords.wroteCalendar[session.language]({ out, count: entries }))
    return exitCodes.done
  },
})

/** The rules of a notice that a feed is asked for: of one audience, and of one programme. */
function feedOf({ file }: StoredNotice, audience: string | undefined, programme: string | undefined): Feed {
  const rules = file.rules
    .filter(isTimed)
    .filter(rule => rule.kind === 'date' || audience === undefined || rule.audience === audience)
    .filter(rule => programme === undefined || rule.appliesTo.some(name => name.includes(programme)))
  return { notice: noticeFacts(file), rules }
}
