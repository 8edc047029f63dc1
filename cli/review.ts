import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { z } from 'zod'
import { readDecisionSet, type StoredNotice } from '../pipeline/index.ts'
import { openConflicts, printReviewPage, type ReviewSubject, staleIn } from '../review/index.ts'
import { defineCommand, type ExitCode, exitCodes } from './command.ts'
import { openNotices } from './notices.ts'
import { serveReview } from './review-server.ts'
import type { Session } from './session.ts'
import { reviewHelp, serverWords } from './wording/review-server.ts'

/** What a reviewer of a stored notice looks at: its rules, and what people decided that no longer fits. */
export async function subjectOf(root: string, { file, text }: StoredNotice): Promise<ReviewSubject> {
  const decisions = await readDecisionSet(root, file.id)
  return {
    file,
    text,
    stale: decisions.ok ? staleIn(file, decisions.value) : [],
    conflicts: openConflicts(file.rules, text),
  }
}

const exported = async (session: Session, stored: readonly StoredNotice[], out: string): Promise<ExitCode> => {
  const [only, ...others] = stored
  if (only === undefined || others.length > 0)
    return session.refuse('missing-argument', { argument: 'id', command: 'review' })
  await writeFile(resolve(out), printReviewPage(await subjectOf(session.root, only), session.language))
  session.tell(serverWords.written[session.language](out))
  return exitCodes.done
}

/** `rulepress review [ID]`: the page on which people decide, on this machine alone, or as one file to send. */
export const review = defineCommand({
  name: 'review',
  about: reviewHelp.about,
  arguments: [{ syntax: '[id]', about: reviewHelp.id }],
  flags: [
    { flags: '--export <file>', about: reviewHelp.export },
    { flags: '--port <n>', about: reviewHelp.port },
  ],
  options: z.object({
    export: z.string().min(1).optional(),
    port: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .default(0),
  }),
  run: async (session, ids, { export: out, port }) => {
    const stored = await openNotices(session, ids)
    if (typeof stored === 'number') return stored
    if (out !== undefined) return exported(session, stored, out)
    const server = await serveReview(session, port)
    if (server === null) {
      session.warn(`rulepress: ${serverWords.taken[session.language](port)}`)
      return exitCodes.misuse
    }
    const [id] = ids
    session.warn(
      serverWords.open[session.language](id === undefined ? server.url : `${server.url}notice/${encodeURI(id)}`),
    )
    await server.closed
    return exitCodes.done
  },
})
