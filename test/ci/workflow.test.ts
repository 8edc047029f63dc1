import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const home = fileURLToPath(new URL('../..', import.meta.url))

const Step = z.object({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  if: z.string().optional(),
  env: z.record(z.string(), z.string()).default({}),
})
const Workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.object({ review: z.object({ steps: z.array(Step) }) }),
})

const workflow = Workflow.parse(parse(readFileSync(`${home}.github/workflows/review.yml`, 'utf8')))
const { steps } = workflow.jobs.review

type Asked = { readonly method: string; readonly url: string; readonly body: string }

/** A stand-in for the comments of a code host: real requests over a real socket. */
const comments: { id: number; body: string }[] = []
const asked: Asked[] = []
let refuse = false
let server: Server

const readBody = async (request: IncomingMessage): Promise<string> => {
  let text = ''
  for await (const part of request) text += part
  return text
}

const openServer = (): Promise<Server> =>
  new Promise(resolve => {
    const made = createServer(async (request, response) => {
      const body = await readBody(request)
      asked.push({ method: request.method ?? '', url: request.url ?? '', body })
      const said: { body: string } = body === '' ? { body: '' } : JSON.parse(body)
      if (refuse && request.method !== 'GET') response.writeHead(403).end('{}')
      else if (request.method === 'GET') response.end(JSON.stringify(comments))
      else {
        if (request.method === 'POST') comments.push({ id: comments.length + 1, ...said })
        else comments.splice(Number(request.url?.split('/').at(-1)) - 1, 1, { id: 1, ...said })
        response.end('{}')
      }
    })
    made.listen(0, '127.0.0.1', () => resolve(made))
  })

let project: string
let port = 0
const summary = () => join(project, 'summary.md')

/** What the runner of a code host puts into the environment of a step. */
const environment = (step: z.infer<typeof Step>): Record<string, string> => {
  const known: Record<string, string> = {
    'github.base_ref': 'main',
    'github.token': 'secret',
    'github.event.pull_request.number': '7',
    'github.server_url': 'https://example.org',
    'github.repository': 'someone/notices',
    'github.run_id': '42',
  }
  const filled = Object.entries(step.env).map(([name, value]) => [
    name,
    value.replace(/\$\{\{\s*([\w.]+)\s*\}\}/g, (_, key: string) => known[key] ?? `?${key}?`),
  ])
  return {
    PATH: `${join(home, 'node_modules/.bin')}:${process.env.PATH ?? ''}`,
    HOME: project,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
    GITHUB_REPOSITORY: 'someone/notices',
    GITHUB_STEP_SUMMARY: summary(),
    ...Object.fromEntries(filled),
  }
}

const runStep = (step: z.infer<typeof Step>): Promise<{ code: number | null; said: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn('sh', ['-e', '-c', step.run ?? ''], { cwd: project, env: environment(step) })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', text => {
      said += text
    })
    child.stderr.setEncoding('utf8').on('data', text => {
      said += text
    })
    child.on('error', reject)
    child.on('close', code => resolve({ code, said }))
  })

const stepNamed = (name: string): z.infer<typeof Step> => {
  const step = steps.find(each => each.name === name)
  if (!step) throw new Error(`no step ${name}`)
  return step
}

const git = (...args: string[]): void => {
  const ended = spawnSync('git', ['-c', 'user.name=王芳', '-c', 'user.email=w@example.org', ...args], { cwd: project })
  if (ended.status !== 0) throw new Error(String(ended.stderr))
}

const program = (...args: string[]): void => {
  const ended = spawnSync(process.execPath, ['bin/rulepress.js', ...args], { cwd: project })
  if (ended.status !== 0) throw new Error(`${ended.stdout}${ended.stderr}`)
}

const notice = (due: string): string =>
  `某市关于做好企业信息更新工作的通知\n\n各有关企业：\n\n一、年度信息更新\n\n有效期内的企业，应于每年${due}前通过培育平台更新企业信息。\n\n某市经济和信息化局\n\n2025年3月28日\n`

beforeAll(async () => {
  server = await openServer()
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
  project = mkdtempSync(join(tmpdir(), 'rulepress-ci-'))
  const sources = ['bin', 'cli', 'codegen', 'export', 'ingest', 'pipeline', 'review', 'runtime', 'schemas', 'scripts']
  for (const folder of sources) cpSync(join(home, folder), join(project, folder), { recursive: true })
  for (const file of ['package.json', 'glossary.yaml']) cpSync(join(home, file), join(project, file))
  symlinkSync(join(home, 'node_modules'), join(project, 'node_modules'))
  writeFileSync(join(project, '.gitignore'), 'node_modules\n.rulepress\nreview-report\nsummary.md\n')
  mkdirSync(join(project, 'corpus'))
  writeFileSync(join(project, 'corpus/update.txt'), notice('4月30日'))
  program('build', '--quiet')
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-qm', 'base')
  git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  git('checkout', '-qb', 'change')
  writeFileSync(join(project, 'corpus/update.txt'), notice('3月31日'))
  program('build', '--quiet')
  git('add', '-A')
  git('commit', '-qm', 'an earlier day')
}, 120_000)

afterAll(() => {
  server.close()
  rmSync(project, { recursive: true, force: true })
})

describe('the workflow of pull requests', () => {
  test('asks for no more rights than it needs, and runs nothing of a fork with them', () => {
    expect(workflow.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' })
    expect(Object.keys(workflow.on)).toEqual(['pull_request'])
  })

  test('installs from the lock file', () => {
    expect(stepNamed('Install').run).toBe('npm ci')
  })

  test('checks, annotates and writes the report', async () => {
    const { code, said } = await runStep(stepNamed('Check the rules and write the report'))
    expect(said).toContain('::warning file=rules/update.review.md,line=')
    expect(said).toContain('期限提前')
    expect(code).toBe(0)
    const read = (name: string): string => readFileSync(join(project, 'review-report', name), 'utf8')
    expect(read('report.md')).toContain('| 原规定 | 新规定 | 说明 |')
    expect(read('report.html')).toContain('<html lang="zh-CN">')
    expect(JSON.parse(read('report.json')).changes).toMatchObject([{ kind: 'deadline-earlier', direction: 'tighter' }])
  }, 120_000)

  test('shows the report on the page of the run', async () => {
    const { code } = await runStep(stepNamed('Show the report on the page of the run'))
    expect(code).toBe(0)
    expect(readFileSync(summary(), 'utf8')).toContain('期限提前')
  })

  test('posts the report once and renews it', async () => {
    const post = stepNamed('Post the report')
    expect((await runStep(post)).code).toBe(0)
    expect((await runStep(post)).code).toBe(0)
    expect(comments).toHaveLength(1)
    expect(comments[0]?.body).toContain('期限提前')
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'PATCH'])
  }, 60_000)

  test('keeps the report where it may not comment', async () => {
    refuse = true
    const { code, said } = await runStep(stepNamed('Post the report'))
    refuse = false
    expect(said).toContain('no right to comment')
    expect(code).toBe(0)
  }, 60_000)

  test('closes the gate on tightening where that is asked for', async () => {
    const step = stepNamed('Check the rules and write the report')
    const { code } = await runStep({ ...step, env: { ...step.env, FAIL_ON: 'tighter' } })
    expect(code).toBe(1)
  }, 120_000)

  test('fails on a rule file that does not come from its notice, and says what mends it', async () => {
    const path = join(project, 'rules/update.json')
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace('"day": 31', '"day": 30'))
    const { code, said } = await runStep(stepNamed('Check the rules and write the report'))
    writeFileSync(path, text)
    expect(code).toBe(1)
    expect(said).toContain('rulepress build')
  }, 120_000)

  test('every step that uses an action names its version', () => {
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/@v\d+$/)
  })
})
