import { mkdir, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { z } from 'zod'
import { pathsOf, readTextIfThere } from '../pipeline/index.ts'
import {
  type Paint,
  printAnnotations,
  printHtml,
  printJson,
  printMarkdown,
  printText,
  type Report,
} from '../review/index.ts'
import { type ExitCode, exitCodes } from './command.ts'
import type { Session } from './session.ts'
import { diffHelp, diffWords } from './wording/review.ts'

/** The flags of every command that prints a report of changes. */
export const reportFlags = [
  { flags: '--format <format>', about: diffHelp.format },
  { flags: '--fail-on <level>', about: diffHelp.failOn },
  { flags: '--out <file>', about: diffHelp.out },
  { flags: '--report <folder>', about: diffHelp.report },
] as const

/** What those flags may be. */
export const reportOptions = z.object({
  format: z.enum(['text', 'md', 'html', 'json', 'github']).optional(),
  failOn: z.enum(['tighter', 'any', 'none']).default('none'),
  out: z.string().min(1).optional(),
  report: z.string().min(1).optional(),
})
type ReportOptions = z.infer<typeof reportOptions>

const styles = {
  heading: 'bold',
  tighter: 'red',
  looser: 'green',
  unclear: 'yellow',
  neither: 'dim',
  quote: 'dim',
} as const satisfies { readonly [P in Parameters<Paint>[0]]: Parameters<Session['paint']>[0] }

const sheetsOf = async (root: string, report: Report): Promise<(id: string) => string | null> => {
  const ids = report.comparisons.flatMap(({ after }) => after?.file.id ?? [])
  const sheets = new Map(
    await Promise.all(ids.map(async id => [id, await readTextIfThere(root, pathsOf(id).review)] as const)),
  )
  return id => sheets.get(id) ?? null
}

const printed = async (session: Session, report: Report, { format = 'text', out }: ReportOptions): Promise<string> => {
  const { language, paint } = session
  switch (format) {
    case 'text':
      return printText(report, language, out === undefined ? (part, text) => paint(styles[part], text) : undefined)
    case 'md':
      return printMarkdown(report, language)
    case 'html':
      return printHtml(report, language)
    case 'json':
      return `${JSON.stringify(printJson(report, language), null, 2)}\n`
    case 'github':
      return printAnnotations(report, language, await sheetsOf(session.root, report))
  }
}

/** Writes the report in every form that is kept, beside what is printed. */
const keepReport = async (folder: string, report: Report, language: Session['language']): Promise<void> => {
  await mkdir(resolve(folder), { recursive: true })
  await writeFile(resolve(folder, 'report.md'), printMarkdown(report, language))
  await writeFile(resolve(folder, 'report.html'), printHtml(report, language))
  await writeFile(resolve(folder, 'report.json'), `${JSON.stringify(printJson(report, language), null, 2)}\n`)
}

/** Prints a report as asked, and closes the gate where a change of the named sort is among its changes. */
export async function printReport(session: Session, report: Report, options: ReportOptions): Promise<ExitCode> {
  const { out, failOn } = options
  const format = session.json ? 'json' : options.format
  const text = await printed(session, report, { ...options, format })
  if (options.report !== undefined) await keepReport(options.report, report, session.language)
  if (out === undefined) session.write(text)
  else {
    await writeFile(resolve(out), text)
    session.tell(diffWords.written[session.language]({ path: out }))
  }
  const changes = report.comparisons.flatMap(comparison => comparison.changes)
  const held = failOn === 'any' ? changes : changes.filter(({ direction }) => direction === 'tighter')
  if (failOn === 'none' || held.length === 0) return exitCodes.done
  session.warn(`rulepress: ${diffWords.gate[session.language]({ count: held.length })}`)
  return exitCodes.checkFailed
}
