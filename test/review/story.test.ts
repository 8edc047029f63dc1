import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Rule } from '../../schemas/rule.ts'
import { RuleFile } from '../../schemas/rule-file.ts'
import { type Ended, runCommand } from '../cli/run-command.ts'

// An analyst adds the notice of 2026, a reviewer amends one rule, the notice is corrected upstream, the decision goes
// stale and is renewed. Each chapter stands on those before it.

const earlier = 'beijing-daxing/2025-innovative-sme'
const later = 'beijing/2026-srdi-tiers'

let root: string
const path = (name: string): string => join(root, name)
const read = (name: string): string => readFileSync(path(name), 'utf8')
const write = (name: string, text: string): void => {
  mkdirSync(dirname(path(name)), { recursive: true })
  writeFileSync(path(name), text)
}
const run = (...args: string[]): Promise<Ended> =>
  runCommand([...args, '--root', root, '--lang', 'zh'], { HOME: root }, root)
const git = (...args: string[]): void => {
  const ended = spawnSync('git', ['-c', 'user.name=李雷', '-c', 'user.email=l@example.org', ...args], { cwd: root })
  if (ended.status !== 0) throw new Error(String(ended.stderr))
}
const rulesOf = (id: string): Rule[] => RuleFile.parse(JSON.parse(read(`rules/${id}.json`))).rules
const ruleNamed = (id: string, rule: string): Rule | undefined => rulesOf(id).find(each => each.id === rule)

/** The wait before the certificate, whatever the extractor calls it. */
const waitIn = (id: string): Rule => {
  const found = rulesOf(id).find(rule => rule.kind === 'deadline' && rule.evidence[0]?.quote.includes('个工作日后'))
  if (!found) throw new Error('no wait')
  return found
}

type Changes = {
  changes: { kind: string; rule: string; direction: string; message: string; cause: string; notice: string }[]
  unchanged: number
}
const changesSince = async (base: string): Promise<Changes> => JSON.parse((await run('diff', base, '--json')).stdout)

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'rulepress-story-'))
  mkdirSync(path('corpus/beijing-daxing'), { recursive: true })
  cpSync('glossary.yaml', path('glossary.yaml'))
  cpSync(`corpus/${earlier}.txt`, path(`corpus/${earlier}.txt`))
  await run('build', '--quiet')
  git('init', '-q', '-b', 'main')
  write('.gitignore', '.rulepress\n')
  git('add', '-A')
  git('commit', '-qm', 'the notice of 2025')
  git('checkout', '-qb', 'notice-2026')
}, 120_000)

afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('the story of one pull request', () => {
  test('the notice of 2025 contradicts itself, and the gate stays shut until a person has looked', async () => {
    const shut = await run('build', '--check')
    expect(shut.code).toBe(1)
    expect(shut.stderr).toContain('“跨省迁移”既须报告，又是取消的理由')
    const rules = rulesOf(earlier).filter(({ review }) => review.flags.includes('conflict'))
    expect(rules).toHaveLength(2)
    const names = rules.map(({ id }) => `${earlier}#${id}`)
    const settled = await run(
      'accept',
      ...names,
      '--by',
      '王芳',
      '--on',
      '2026-11-20',
      '--because',
      '原文如此，已向区局核实',
    )
    expect(settled.stdout).toContain('已采纳')
    expect((await run('build', '--check')).code).toBe(0)
    git('add', '-A')
    git('commit', '-qm', 'look at what the notice of 2025 says twice')
  }, 120_000)

  test('an analyst adds the notice of 2026', async () => {
    const desk = path('desk.txt')
    cpSync(`corpus/${later}.txt`, desk)
    const added = await run('add', desk, '--as', later)
    rmSync(desk)
    expect(added.code).toBe(0)
    write(`corpus/${later}.yaml`, `jurisdiction: { code: "110000", name: 北京市 }\nfollows: ${earlier}\n`)
    expect((await run('build')).code).toBe(0)
    git('add', '-A')
    git('commit', '-qm', 'add the notice of 2026')
    const { changes } = await changesSince('main')
    expect(new Set(changes.filter(({ rule }) => rule !== 'notice').map(({ notice }) => notice))).toEqual(
      new Set([later]),
    )
    expect(
      changes.every(
        ({ kind }) => kind.endsWith('-added') || kind.endsWith('-changed') || kind.startsWith('programmes'),
      ),
    ).toBe(true)
  }, 120_000)

  test('a reviewer compares it with last year’s: the yearly day moved, and silence is not repeal', async () => {
    const { stdout } = await run('compare', later)
    expect(stdout).toContain('后一份没有重述的内容不等于已废止')
    expect(stdout).toContain('每年4月30日前 → 每年5月31日前')
    expect(stdout).toContain('5月10日办理：此前逾期，现在按时')
  }, 60_000)

  test('the reviewer amends one rule, and says why', async () => {
    const wait = waitIn(later)
    const name = `${later}#${wait.id}`
    const unsaid = await run('amend', name, '--set', 'modality=may', '--by', '王芳', '--on', '2026-11-21')
    expect(unsaid.code).toBe(2)
    const amended = await run(
      'amend',
      name,
      '--set',
      'modality=may',
      '--by',
      '王芳',
      '--on',
      '2026-11-21',
      '--because',
      '工作日满后方可申领，不是义务',
    )
    expect(amended.code).toBe(0)
    expect(waitIn(later)).toMatchObject({ id: wait.id, modality: 'may', review: { status: 'amended' } })
    expect(read(`corpus/${later}.decisions.yaml`)).toContain('because: 工作日满后方可申领，不是义务')
    write(`corpus/${later}.decisions.yaml`, `# 2026 年通知的审核记录\n${read(`corpus/${later}.decisions.yaml`)}`)
    expect((await run('build', '--check')).code).toBe(0)
    git('add', '-A')
    git('commit', '-qm', 'amend the wait')
  }, 120_000)

  test('the notice is corrected upstream, and the decision goes stale beside the new reading', async () => {
    const before = waitIn(later)
    write(`corpus/${later}.txt`, read(`corpus/${later}.txt`).replace('10个工作日后', '15个工作日后'))
    const built = await run('build')
    expect(built.code).toBe(0)
    expect(built.stderr).toContain('决定是为另一段文字作出的')
    expect(built.stderr).toContain('修改：王芳，2026-11-21，工作日满后方可申领，不是义务')
    expect(built.stderr).toMatch(/当时所见：.*10个工作日/)
    expect(built.stderr).toMatch(/现在读作：.*15个工作日/)
    const now = waitIn(later)
    expect(now).toMatchObject({ id: before.id, review: { status: 'proposed' }, when: { offset: 'P15D' } })
    expect((await run('build', '--check')).code).toBe(1)
    expect(read(`corpus/${later}.decisions.yaml`)).toContain('# 2026 年通知的审核记录')
  }, 120_000)

  test('the diff tells the correction once, as tightening, and who caused it', async () => {
    const { changes } = await changesSince('HEAD')
    const told = changes.filter(({ rule }) => rule === waitIn(later).id)
    expect(told.map(({ kind, direction }) => [kind, direction])).toContainEqual(['start-later', 'tighter'])
    expect((await run('diff', 'HEAD', '--fail-on', 'tighter')).code).toBe(1)
  }, 60_000)

  test('the decision is renewed for the corrected text, and the gate opens', async () => {
    const name = `${later}#${waitIn(later).id}`
    const renewed = await run(
      'amend',
      name,
      '--set',
      'modality=may',
      '--by',
      '王芳',
      '--on',
      '2026-11-22',
      '--because',
      '更正后仍是可以申领',
    )
    expect(renewed.stderr).toBe('')
    const decisions = read(`corpus/${later}.decisions.yaml`)
    expect(decisions).toContain('# 2026 年通知的审核记录')
    expect(decisions).toContain('更正后仍是可以申领')
    expect(decisions).not.toContain('不是义务')
    expect(waitIn(later)).toMatchObject({ modality: 'may', when: { offset: 'P15D' }, review: { status: 'amended' } })
    expect((await run('build', '--check')).code).toBe(0)
  }, 120_000)

  test('what a person decided shows as a person’s doing', async () => {
    git('add', '-A')
    git('commit', '-qm', 'renew')
    const other = ruleNamed(later, 'annual-update.deadline')
    if (!other) throw new Error('no yearly date')
    await run(
      'amend',
      `${later}#${other.id}`,
      '--set',
      'inclusive=false',
      '--by',
      '李雷',
      '--on',
      '2026-11-23',
      '--because',
      '试改',
    )
    const { changes } = await changesSince('HEAD')
    expect(changes).toMatchObject([{ kind: 'last-day-excluded', cause: 'person', direction: 'tighter' }])
    await run('withdraw', `${later}#${other.id}`)
    expect((await changesSince('HEAD')).changes).toEqual([])
  }, 120_000)

  test('the page for reviewers is written', async () => {
    const page = path('report.html')
    expect((await run('diff', 'main', '--format', 'html', '--out', page)).code).toBe(0)
    expect(readFileSync(page, 'utf8')).toContain('<h2 id="notice-1">')
  }, 60_000)
})
