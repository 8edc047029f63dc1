import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { z } from 'zod'
import { printCsv, printSheetFile, readCsv, readDecisions, readSheetFile, type SheetDecision } from '../export/index.ts'
import type { StoredNotice } from '../pipeline/index.ts'
import { defineCommand, type ExitCode, exitCodes } from './command.ts'
import { carryOut, decideOn, sign } from './decide.ts'
import { openNotices } from './notices.ts'
import type { Session } from './session.ts'
import { exportHelp, exportWords, sheetProblems } from './wording/export.ts'

/** `rulepress export`: the rules as a table that opens in Excel and WPS, with columns for decisions. */
export const exportTable = defineCommand({
  name: 'export',
  about: exportHelp.about,
  arguments: [{ syntax: '[id...]', about: exportHelp.ids }],
  flags: [
    { flags: '--format <format>', about: exportHelp.format },
    { flags: '--out <file>', about: exportHelp.out },
    { flags: '--read <file>', about: exportHelp.read },
  ],
  options: z.object({
    format: z.enum(['csv', 'xlsx']).optional(),
    out: z.string().min(1).optional(),
    read: z.string().min(1).optional(),
  }),
  run: async (session, ids, { format, out, read }) => {
    if (read !== undefined) return readBack(session, read)
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

/** Takes over what people wrote into the columns of a sheet: all of it, or nothing while a line is in the way. */
async function readBack(session: Session, path: string): Promise<ExitCode> {
  const bytes = await readFile(resolve(path)).catch(() => null)
  if (bytes === null) return session.refuse('no-file', { path })
  const stored = await openNotices(session, [])
  if (typeof stored === 'number') return stored
  const cells = path.endsWith('.xlsx') ? await readSheetFile(bytes) : readCsv(bytes.toString('utf8'))
  const read = readDecisions(
    cells ?? [],
    stored.map(({ file }) => file),
  )
  if (read.ok) return takeOver(session, read.value, stored)
  for (const problem of read.problem)
    session.warn(
      `${path}: ${sheetProblems[problem.code][session.language]({ row: 0, rule: '', word: '', day: '', ...problem })}`,
    )
  return exitCodes.checkFailed
}

async function takeOver(
  session: Session,
  decisions: readonly SheetDecision[],
  stored: readonly StoredNotice[],
): Promise<ExitCode> {
  for (const { notice, rule: id, verdict, by, on, because } of decisions) {
    const one = stored.find(({ file }) => file.id === notice)
    const rule = one?.file.rules.find(each => each.id === id)
    if (one === undefined || rule === undefined) continue
    const given = { ...(by && { by }), ...(on && { on }), ...(because && { because }) }
    const signature = await sign(session, given)
    if (typeof signature === 'number') return signature
    const code = await decideOn(session, { rule, stored: one }, verdict, signature)
    if (code !== exitCodes.done) return code
  }
  if (session.json)
    session.print({ decided: decisions.map(({ notice, rule, verdict }) => ({ notice, rule, verdict: verdict.type })) })
  session.tell(exportWords.readBack[session.language](decisions.length))
  return decisions.length === 0
    ? exitCodes.done
    : carryOut(session, [...new Set(decisions.map(({ notice }) => notice))])
}
