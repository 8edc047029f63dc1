import { readFile } from 'node:fs/promises'
import { z } from 'zod'

// Puts the report of a pull request into its one comment: the first run makes the comment, later runs renew it.
//
//   node scripts/post-report.ts review-report/report.md
//
// Needs GITHUB_REPOSITORY, PULL_REQUEST and GITHUB_TOKEN; GITHUB_API_URL names another server than github.com.

const marker = '<!-- rulepress-report -->'

/** What GitHub takes in one comment, with room for the marker and the note. */
const longest = 60_000

const environment = z.object({
  GITHUB_API_URL: z.url().default('https://api.github.com'),
  GITHUB_REPOSITORY: z.string().regex(/^[^/\s]+\/[^/\s]+$/),
  GITHUB_TOKEN: z.string().min(1),
  PULL_REQUEST: z.string().regex(/^\d+$/),
  REPORT_URL: z.url().optional(),
})

const Comments = z.array(z.object({ id: z.number(), body: z.string().nullish() }))

type Environment = z.infer<typeof environment>

const call = (at: Environment, method: string, path: string, body?: unknown): Promise<Response> =>
  fetch(`${at.GITHUB_API_URL}/repos/${at.GITHUB_REPOSITORY}/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${at.GITHUB_TOKEN}`,
      accept: 'application/vnd.github+json',
      'content-type': 'application/json',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

/** Whole lines up to what fits, and where the rest is to be found. */
const fitted = (report: string, url: string | undefined): string => {
  if (report.length <= longest) return report
  const cut = report.slice(0, report.lastIndexOf('\n', longest))
  return `${cut}\n\n… 其余从略，完整内容见报告附件${url ? `：${url}` : ''}\n`
}

const findComment = async (at: Environment): Promise<number | null> => {
  for (let page = 1; ; page++) {
    const response = await call(at, 'GET', `issues/${at.PULL_REQUEST}/comments?per_page=100&page=${page}`)
    if (!response.ok) return null
    const comments = Comments.parse(await response.json())
    const own = comments.find(({ body }) => body?.startsWith(marker))
    if (own) return own.id
    if (comments.length < 100) return null
  }
}

const at = environment.parse(process.env)
const body = {
  body: `${marker}\n${fitted(await readFile(process.argv[2] ?? 'review-report/report.md', 'utf8'), at.REPORT_URL)}`,
}
const known = await findComment(at)
const response =
  known === null
    ? await call(at, 'POST', `issues/${at.PULL_REQUEST}/comments`, body)
    : await call(at, 'PATCH', `issues/comments/${known}`, body)
if (response.ok) console.log(known === null ? 'report posted' : 'report renewed')
else if (response.status === 403)
  console.log('no right to comment (a pull request from a fork): the report is an artifact of this run')
else {
  console.error(`the report could not be posted: ${response.status} ${await response.text()}`)
  process.exitCode = 1
}
