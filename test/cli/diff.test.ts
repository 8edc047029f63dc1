import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ended, runCommand } from './run-command.ts'

const notice = (due: string): string =>
  `某市关于做好企业信息更新工作的通知\n\n各有关企业：\n\n一、年度信息更新\n\n有效期内的企业，应于每年${due}前通过培育平台更新企业信息。\n\n某市经济和信息化局\n\n2025年3月28日\n`

let root: string
const run = (...args: string[]): Promise<Ended> => runCommand([...args, '--root', root, '--lang', 'zh'], { HOME: root })
const git = (...args: string[]): string =>
  String(spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: root }).stdout)

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'rulepress-diff-'))
  mkdirSync(join(root, 'corpus'))
  cpSync('glossary.yaml', join(root, 'glossary.yaml'))
  writeFileSync(join(root, 'corpus/update.txt'), notice('4月30日'))
  writeFileSync(join(root, 'corpus/other.txt'), notice('6月30日'))
  await run('build', '--quiet')
  cpSync(join(root, 'rules'), join(root, 'kept'), { recursive: true })
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-qm', 'base')
  writeFileSync(join(root, 'corpus/update.txt'), notice('3月31日'))
  await run('build', '--quiet')
}, 120_000)

afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('diff', () => {
  test.each([
    ['where this branch left the main one', []],
    ['a revision', ['HEAD']],
    ['a branch', ['main']],
  ])('against %s tells the one change', async (_, base) => {
    const { code, stdout } = await run('diff', ...base, '--json')
    const { changes, unchanged } = JSON.parse(stdout)
    expect(changes).toMatchObject([
      {
        kind: 'deadline-earlier',
        rule: 'annual-update.deadline',
        notice: 'update',
        direction: 'tighter',
        cause: 'source',
      },
    ])
    expect(changes[0].message).toBe('通过培育平台更新企业信息｜期限提前：每年4月30日前 → 每年3月31日前')
    expect(unchanged).toBeGreaterThan(0)
    expect(code).toBe(0)
  })

  test('against a folder of rule files tells the same', async () => {
    const folder = await run('diff', join(root, 'kept'), '--json')
    const revision = await run('diff', 'HEAD', '--json')
    expect(JSON.parse(folder.stdout).changes).toEqual(JSON.parse(revision.stdout).changes)
    expect(JSON.parse(folder.stdout).unchanged).toBe(JSON.parse(revision.stdout).unchanged)
  })

  test.each([
    ['tighter', 1],
    ['any', 1],
    ['none', 0],
  ])('--fail-on %s ends with %i', async (level, code) => {
    expect((await run('diff', '--fail-on', level)).code).toBe(code)
  })

  test.each([
    ['text', '▲ 趋严'],
    ['md', '| 原规定 | 新规定 | 说明 |'],
    ['html', '<html lang="zh-CN">'],
    ['json', '"deadline-earlier"'],
    ['github', '::warning file=rules/update.review.md,line='],
  ])('as %s', async (format, part) => {
    expect((await run('diff', '--format', format)).stdout).toContain(part)
  })

  test('points an annotation at the line of the rule in its sheet', async () => {
    const { stdout } = await run('diff', '--format', 'github')
    const line = Number(/line=(\d+)/.exec(stdout)?.[1])
    expect(readFileSync(join(root, 'rules/update.review.md'), 'utf8').split('\n')[line - 1]).toContain(
      'annual-update.deadline',
    )
  })

  test('writes to a file, and keeps every form in a folder', async () => {
    const ended = await run('diff', '--format', 'md', '--out', join(root, 'out.md'), '--report', join(root, 'report'))
    expect(ended.code).toBe(0)
    expect(readFileSync(join(root, 'out.md'), 'utf8')).toBe(readFileSync(join(root, 'report/report.md'), 'utf8'))
    expect(JSON.parse(readFileSync(join(root, 'report/report.json'), 'utf8')).changes).toHaveLength(1)
  })

  test.each([
    ['nowhere', 'nowhere'],
    ['an option in disguise', '--output=x'],
    ['a tree, not a commit', 'HEAD:corpus'],
  ])('%s is no base', async (_, base) => {
    const ended = await run('diff', base)
    expect(ended.code).toBe(2)
    expect(ended.stderr).toMatch(/rulepress: /)
    expect(ended.stderr).not.toMatch(/ {4}at /)
  })

  test('outside git, asks for a folder', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'rulepress-nogit-'))
    const ended = await runCommand(['diff', '--root', bare, '--lang', 'zh'], { GIT_CEILING_DIRECTORIES: tmpdir() })
    rmSync(bare, { recursive: true })
    expect(ended.code).toBe(2)
    expect(ended.stderr).toContain('rulepress diff 文件夹')
  })

  test('a notice that went is told with its rules', async () => {
    rmSync(join(root, 'corpus/other.txt'))
    await run('build', '--quiet')
    const { changes } = JSON.parse((await run('diff', '--json')).stdout)
    expect(
      changes.filter(({ notice: id }: { notice: string }) => id === 'other').map(({ kind }: { kind: string }) => kind),
    ).toContain('deadline-removed')
    writeFileSync(join(root, 'corpus/other.txt'), notice('6月30日'))
    await run('build', '--quiet')
  })
})

describe('compare', () => {
  test('two notices by meaning', async () => {
    const { stdout, code } = await run('compare', 'update', 'other')
    expect(stdout).toContain('每年3月31日前 → 每年6月30日前')
    expect(code).toBe(0)
  })

  test('one that follows nothing asks for the other', async () => {
    const ended = await run('compare', 'update')
    expect(ended.code).toBe(2)
    expect(ended.stderr).toContain('follows')
  })

  test('a name that is none is refused with the nearest', async () => {
    const ended = await run('compare', 'updat', 'other')
    expect(ended.code).toBe(2)
    expect(ended.stderr).toContain('update')
  })
})

describe('deciding', () => {
  test('without a reason nothing is rejected', async () => {
    expect((await run('reject', 'update#annual-update.deadline', '--by', '王芳')).code).toBe(2)
  })

  test('without a name nothing is accepted', async () => {
    const ended = await runCommand(['accept', 'update#annual-update.deadline', '--root', root, '--lang', 'zh'], {
      HOME: root,
      GIT_CONFIG_NOSYSTEM: '1',
    })
    expect(ended.code).toBe(2)
    expect(ended.stderr).toContain('--by')
  })

  test('what is rejected leaves the rules, and comes back when taken back', async () => {
    const rejected = await run('reject', 'update#annual-update.deadline', '--by', '王芳', '--because', '试', '--json')
    expect(JSON.parse(rejected.stdout)).toMatchObject({
      decided: [{ rule: 'annual-update.deadline', verdict: 'reject' }],
    })
    expect(readFileSync(join(root, 'rules/update.json'), 'utf8')).not.toContain('"annual-update.deadline"')
    expect((await run('build', '--check')).code).toBe(0)
    expect((await run('withdraw', 'update#annual-update.deadline')).code).toBe(0)
    expect(readFileSync(join(root, 'rules/update.json'), 'utf8')).toContain('"annual-update.deadline"')
  }, 60_000)

  test('a field that no such rule has is refused, and nothing is written', async () => {
    const ended = await run(
      'amend',
      'update#annual-update.deadline',
      '--set',
      'bound=soon',
      '--by',
      '王芳',
      '--because',
      '试',
    )
    expect(ended.code).toBe(2)
    expect(ended.stderr).toContain('不合格式')
  })
})
