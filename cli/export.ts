import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { z } from 'zod'
import { printCsv, printSheetFile } from '../export/index.ts'
import { defineCommand, exitCodes } from './command.ts'
import { openNotices } from './notices.ts'
import { exportHelp, exportWords } from './wording/export.ts'

/** `rulepress export`: the rules as a table that opens in Excel and WPS, with columns for decisions. */
export const exportTable = defineCommand({
  name: 'export',
  about: exportHelp.about,
  arguments: [{ syntax: '[id...]', about: exportHelp.ids }],
  flags: [
    { flags: '--format <format>', about: exportHelp.format },
    { flags: '--out <file>', about: exportHelp.out },
  ],
  options: z.object({ format: z.enum(['csv', 'xlsx']).optional(), out: z.string().min(1).optional() }),
  run: async (session, ids, { format, out }) => {
    const kind = format ?? (out?.endsWith('.xlsx') ? 'xlsx' : 'csv')
    if (kind === 'xlsx' && out === undefined)
      return session.refuse('missing-value', { option: '--out', command: 'export' })
    const stored = await openNotices(session, ids)
    if (typeof stored === 'number') return stored
    const files = stored.map(({ file }) => file)
    const count = files.flatMap(({ rules }) => rules).length
    const content = kind === 'csv' ? printCsv(files, session.language) : await printSheetFile(files, session.language)
    if (out !== undefined) await writeFile(resolve(out), content)
    if (session.json) session.print({ format: kind, out: out ?? null, rules: count })
    else if (out === undefined) session.tell(String(content).trimEnd())
    else session.tell(exportWords.wroteTable[session.language]({ out, count }))
    return exitCodes.done
  },
})
