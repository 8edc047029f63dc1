import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { availableParallelism } from 'node:os'
import { parse } from 'yaml'
import { z } from 'zod'
import { build, listStored, readStored, recordDecision, type StoredNotice } from '../pipeline/index.ts'
import {
  type Desk,
  fingerprint,
  printReviewIndex,
  printReviewPage,
  reviewWords,
  type Verdict,
} from '../review/index.ts'
import { gitAuthor } from './git-author.ts'
import { subjectOf } from './review.ts'
import type { Session } from './session.ts'
import { decideWords } from './wording/decide.ts'

/** A running review page: where it is, and when it ends. */
export type ReviewServer = { readonly url: string; readonly closed: Promise<void>; readonly close: () => void }

const Form = z.object({
  token: z.string(),
  rule: z.string(),
  seen: z.string(),
  verdict: z.enum(['accept', 'amend', 'reject']),
  by: z.string().trim().min(1),
  because: z.string().trim(),
  fields: z.string(),
})
type Form = z.infer<typeof Form>

const largest = 64_000
const prefix = '/notice/'

const readForm = async (request: IncomingMessage): Promise<Form | null> => {
  let text = ''
  for await (const part of request.setEncoding('utf8')) {
    text += part
    if (text.length > largest) return null
  }
  return Form.safeParse(Object.fromEntries(new URLSearchParams(text))).data ?? null
}

const same = (one: string, other: string): boolean => {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}

const send = (response: ServerResponse, status: number, body: string): void => {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
  })
  response.end(body)
}

const verdictOf = ({ verdict, fields }: Form): Verdict | null => {
  if (verdict !== 'amend') return { type: verdict }
  try {
    const parsed = z.record(z.string(), z.unknown()).safeParse(parse(fields))
    return parsed.success ? { type: 'amend', fields: parsed.data } : null
  } catch {
    return null
  }
}

/** Carries out what a form asks for, and says what became of it. */
const decide = async (session: Session, { file }: StoredNotice, form: Form): Promise<string> => {
  const { language, root } = session
  const words = reviewWords[language]
  const rule = file.rules.find(({ id }) => id === form.rule)
  if (!rule) return words.unknownRule
  if (fingerprint(rule) !== form.seen) return words.changed
  if (form.verdict !== 'accept' && form.because === '') return words.needsWhy
  const verdict = verdictOf(form)
  if (verdict === null) return decideWords['fields-wrong'][language]({ message: form.fields })
  const signature = { by: form.by, on: session.today(), because: form.because || null }
  const written = await recordDecision(root, file.id, rule, verdict, signature)
  if (!written.ok) {
    const { problem } = written
    return decideWords[problem.code][language]('message' in problem ? problem : { message: '' })
  }
  await build({ root, ids: [file.id], mode: 'write', force: false, jobs: availableParallelism() })
  return words.done(words[form.verdict], rule.id)
}

type Room = { readonly session: Session; readonly token: string; readonly host: () => string; said: string | null }

const showNotice = async (room: Room, stored: StoredNotice, response: ServerResponse): Promise<void> => {
  const desk: Desk = {
    action: `${prefix}${encodeURI(stored.file.id)}`,
    token: room.token,
    by: (await gitAuthor(room.session.root)) ?? '',
    said: room.said,
  }
  room.said = null
  send(response, 200, printReviewPage(await subjectOf(room.session.root, stored), room.session.language, desk))
}

const post = async (
  room: Room,
  stored: StoredNotice,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { origin } = request.headers
  const form = await readForm(request)
  if (form === null || !same(form.token, room.token) || (origin !== undefined && origin !== `http://${room.host()}`)) {
    return send(response, 403, '')
  }
  room.said = await decide(room.session, stored, form)
  response.writeHead(303, { location: `${prefix}${encodeURI(stored.file.id)}#${encodeURI(form.rule)}` }).end()
}

const answer = async (room: Room, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  // A page of another site may send requests here by a name of its own that it lets point to this machine.
  if (request.headers.host !== room.host()) return send(response, 403, '')
  const { root, language } = room.session
  const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname)
  const ids = await listStored(root)
  if (path === '/' && request.method === 'GET') {
    const all = await Promise.all(ids.map(id => readStored(root, id)))
    return send(
      response,
      200,
      printReviewIndex(
        all.flatMap(each => (each?.ok ? [each.value.file] : [])),
        language,
      ),
    )
  }
  const id = ids.find(each => path === `${prefix}${each}`)
  const stored = id === undefined ? null : await readStored(root, id)
  if (!stored?.ok) return send(response, 404, '')
  if (request.method === 'POST') return post(room, stored.value, request, response)
  return request.method === 'GET' ? showNotice(room, stored.value, response) : send(response, 405, '')
}

/** Serves the review page to this machine alone; null where the port is taken. */
export function serveReview(session: Session, port: number): Promise<ReviewServer | null> {
  let host = ''
  const room: Room = { session, token: randomBytes(24).toString('hex'), host: () => host, said: null }
  const server = createServer((request, response) => {
    answer(room, request, response).catch(error => {
      session.warn(`rulepress: ${String(error)}`)
      if (!response.headersSent) send(response, 500, '')
    })
  })
  const closed = new Promise<void>(resolve => server.on('close', resolve))
  const close = (): void => {
    server.close()
    server.closeAllConnections()
  }
  process.once('SIGINT', close)
  process.once('SIGTERM', close)
  return new Promise(resolve => {
    server.once('error', () => resolve(null))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      host = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}`
      resolve({ url: `http://${host}/`, closed, close })
    })
  })
}
