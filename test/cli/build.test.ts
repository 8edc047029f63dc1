import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { makeProject, noticeText, readOutputs, writeInto } from '../pipeline/project-fixture.ts'
import { runCommand } from './run-command.ts'

const notices = { 'corpus/a.txt': noticeText('数据'), 'corpus/sub/b.txt': noticeText('海洋') }

/** What the contract promises of `build --json` and `add --json`. */
const BuildDocument = z.object({
  notices: z.array(
    z.object({
      id: z.string(),
      status: z.enum(['built', 'unchanged', 'failed']),
      rules: z.int(),
      flagged: z.int(),
      notUnderstood: z.int(),
      problems: z.array(z.object({ code: z.string(), message: z.string().min(1) })),
    }),
  ),
})

describe('rulepress build', () => {
  test('says what it built, then that nothing changed', async () => {
    const root = makeProject(notices)
    const first = await runCommand(['build', '--root', root])
    expect(first.code).toBe(0)
    expect(first.stdout).toContain('生成 2 份，未变 0 份')
    const second = await runCommand(['build', '--root', root, '--lang', 'en'])
    expect(second.stdout).toContain('0 built, 2 unchanged, 0 failed')
  })

  test('prints one JSON document and nothing else', async () => {
    const root = makeProject({ ...notices, 'corpus/bad.pdf': 'garbage' })
    const { code, stdout } = await runCommand(['build', '--root', root, '--json'])
    const document = BuildDocument.parse(JSON.parse(stdout))
    expect(document.notices.map(({ id, status }) => [id, status])).toEqual([
      ['a', 'built'],
      ['bad', 'failed'],
      ['sub/b', 'built'],
    ])
    expect(document.notices[1]?.problems[0]?.code).toBe('not-a-document')
    expect(code).toBe(3)
  })

  test('quiet, says only what is wrong', async () => {
    const root = makeProject({ ...notices, 'corpus/a.yaml': 'published: soon\n' })
    const { code, stdout, stderr } = await runCommand(['build', '--root', root, '--quiet', '--lang', 'en'])
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toBe('✗ corpus/a.yaml:1:12: bad value of published: soon. Write a day like 2026-02-10\n')
  })

  test('checks: 0 where all is fresh, 1 with the diff and the command that mends it where not', async () => {
    const root = makeProject(notices)
    await runCommand(['build', '--root', root])
    const fresh = await runCommand(['build', '--check', '--root', root])
    expect(fresh).toMatchObject({ code: 0, stdout: expect.stringContaining('全部文件与 corpus 相符') })
    writeInto(root, 'corpus/a.txt', noticeText('数据', '2026年6月1日'))
    const before = readOutputs(root)
    const stale = await runCommand(['build', '--check', '--root', root])
    expect(stale.code).toBe(1)
    expect(stale.stdout).toContain('--- a/rules/a.source.txt')
    expect(stale.stdout).toContain('+请各申报单位于2026年6月1日前')
    expect(stale.stderr).toContain('请运行 rulepress build')
    expect(readOutputs(root)).toEqual(before)
  })

  test('gives the same bytes in any time zone and locale', async () => {
    const environments = [
      { TZ: 'UTC' },
      { TZ: 'Pacific/Kiritimati', LANG: 'en_US.UTF-8' },
      { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'C' },
    ]
    const outputs = await Promise.all(
      environments.map(async environment => {
        const root = makeProject(notices)
        await runCommand(['build', '--root', root], environment)
        return readOutputs(root)
      }),
    )
    for (const each of outputs) expect(each).toEqual(outputs[0])
  })

  test('never shows a stack trace, not even where it may not write', async () => {
    const root = makeProject(notices)
    writeFileSync(join(root, 'rules'), 'a file in the way of the folder')
    const { code, stderr } = await runCommand(['build', '--root', root])
    expect(code).toBe(1)
    expect(stderr).toContain('rules')
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  test('obeys NO_COLOR and --no-color, and colours nothing that is not a terminal', async () => {
    const root = makeProject(notices)
    for (const [args, environment] of [
      [[], {}],
      [['--no-color'], {}],
      [[], { NO_COLOR: '1' }],
    ] as const) {
      const { stdout, stderr } = await runCommand(['build', '--root', root, ...args], environment)
      expect(stdout + stderr).not.toContain('\u001b')
    }
  })

  test.each([
    ['zh', ['滨海市科学技术局 · 2026-04-01 成文', '期限', '材料', '审阅 ', '引用 ']],
    ['en', ['signed 2026-04-01', 'deadline', 'document', 'review ', 'import ']],
  ])('ends with a card for every notice where asked to, in %s', async (language, words) => {
    const root = makeProject(notices)
    const { stdout } = await runCommand(['build', '--show', '--root', root, '--lang', language])
    for (const word of [...words, '关于组织申报数据项目的通知', 'rules/sub/b.review.md', 'generated/a.ts'])
      expect(stdout).toContain(word)
    expect(stdout.match(/^┌/gm)).toHaveLength(2)
    for (const line of stdout.split('\n').filter(text => !text.startsWith('└')))
      expect(stringWidth(line)).toBeLessThanOrEqual(100)
  })

  test('runs in the current folder where no root is given', async () => {
    const root = makeProject(notices)
    expect((await runCommand(['build'], {}, root)).code).toBe(0)
    expect(Object.keys(readOutputs(root))).toContain('rules/a.json')
    rmSync(join(root, 'rules'), { recursive: true })
  })
})
