import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type BuildOrder, type BuildReport, build } from '../../pipeline/index.ts'
import { makeProject, noticeText, readOutputs, writeInto } from './project-fixture.ts'

const twoNotices = { 'corpus/a.txt': noticeText('数据'), 'corpus/sub/b.txt': noticeText('海洋') }

async function run(root: string, order: Partial<BuildOrder> = {}): Promise<BuildReport> {
  const result = await build({ root, ids: [], mode: 'write', force: false, jobs: 2, ...order })
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

const statuses = ({ outcomes }: BuildReport): Record<string, string> =>
  Object.fromEntries(outcomes.map(({ id, status }) => [id, status]))

describe('a build', () => {
  test('writes the four files of every notice and what speaks of all', async () => {
    const root = makeProject(twoNotices)
    await run(root)
    expect(
      Object.keys(readOutputs(root))
        .filter(path => !path.startsWith('schemas/'))
        .sort(),
    ).toEqual([
      'generated/a.ts',
      'generated/index.ts',
      'generated/sub/b.ts',
      'generated/types.ts',
      'rules/a.json',
      'rules/a.review.md',
      'rules/a.source.txt',
      'rules/sub/b.json',
      'rules/sub/b.review.md',
      'rules/sub/b.source.txt',
    ])
  })

  test.each([
    ['again', false],
    ['again by force', true],
  ])('%s writes nothing', async (_, force) => {
    const root = makeProject(twoNotices)
    await run(root)
    const before = statSync(join(root, 'rules/a.json')).mtimeMs
    const report = await run(root, { force })
    expect(report.changes).toEqual([])
    expect(statuses(report)).toEqual({ a: 'unchanged', 'sub/b': 'unchanged' })
    expect(statSync(join(root, 'rules/a.json')).mtimeMs).toBe(before)
  })

  test('without its stamps writes nothing either, as in a fresh clone', async () => {
    const root = makeProject(twoNotices)
    await run(root)
    rmSync(join(root, '.rulepress'), { recursive: true })
    expect((await run(root)).changes).toEqual([])
  })

  test('gives the same bytes after its files were deleted', async () => {
    const root = makeProject(twoNotices)
    await run(root)
    const first = readOutputs(root)
    for (const folder of ['rules', 'generated', 'schemas']) rmSync(join(root, folder), { recursive: true })
    await run(root)
    expect(readOutputs(root)).toEqual(first)
  })

  test('gives the same bytes for any number of jobs', async () => {
    const [one, many] = [makeProject(twoNotices), makeProject(twoNotices)]
    await run(one, { jobs: 1 })
    await run(many, { jobs: 8 })
    expect(readOutputs(many)).toEqual(readOutputs(one))
  })

  test('reads again only what changed', async () => {
    const root = makeProject(twoNotices)
    await run(root)
    writeInto(root, 'corpus/a.txt', noticeText('数据', '2026年6月1日'))
    const report = await run(root)
    expect(statuses(report)).toEqual({ a: 'built', 'sub/b': 'unchanged' })
    expect(report.changes.every(({ path }) => !path.includes('sub/'))).toBe(true)
  })

  test('mends an output that somebody edited or deleted', async () => {
    const root = makeProject(twoNotices)
    await run(root)
    const fresh = readOutputs(root)
    writeFileSync(join(root, 'generated/a.ts'), 'export {}\n')
    rmSync(join(root, 'rules/sub/b.review.md'))
    await run(root)
    expect(readOutputs(root)).toEqual(fresh)
  })

  test('of one notice leaves the others alone', async () => {
    const root = makeProject(twoNotices)
    const report = await run(root, { ids: ['sub/b'] })
    expect(statuses(report)).toEqual({ 'sub/b': 'built' })
    expect(Object.keys(readOutputs(root))).not.toContain('rules/a.json')
  })

  test('takes the facts of a sidecar before those of the text', async () => {
    const sidecar = 'published: 2026-04-03\njurisdiction: { code: 370000, name: 山东省 }\ntitle: 甲通知\n'
    const root = makeProject({ ...twoNotices, 'corpus/a.yaml': sidecar })
    await run(root)
    expect(JSON.parse(readFileSync(join(root, 'rules/a.json'), 'utf8')).notice).toMatchObject({
      title: '甲通知',
      published: '2026-04-03',
      issued: '2026-04-01',
      jurisdiction: { code: '370000', name: '山东省' },
    })
  })
})

describe('notices that are gone', () => {
  test('take their files and empty folders with them', async () => {
    const root = makeProject(twoNotices)
    await run(root)
    rmSync(join(root, 'corpus/sub/b.txt'))
    const { changes } = await run(root)
    expect(changes.filter(({ kind }) => kind === 'removed').map(({ path }) => path)).toEqual([
      'rules/sub/b.json',
      'rules/sub/b.review.md',
      'rules/sub/b.source.txt',
      'generated/sub/b.ts',
    ])
    expect(Object.keys(readOutputs(root)).some(path => path.includes('sub/'))).toBe(false)
  })

  test('leave what is not ours', async () => {
    const root = makeProject({ ...twoNotices, 'rules/NOTES.md': '' })
    await run(root)
    expect(Object.keys(readOutputs(root))).toContain('rules/NOTES.md')
  })

  test('of drafts, only those of builds that died are swept', async () => {
    const dead = 'rules/a.json.4194304-0123abcd.tmp'
    const alive = `rules/a.json.${process.pid}-0123abcd.tmp`
    const root = makeProject({ ...twoNotices, [dead]: '{', [alive]: '{' })
    await run(root)
    expect(Object.keys(readOutputs(root)).filter(path => path.endsWith('.tmp'))).toEqual([alive])
  })
})

describe('a notice that cannot be built', () => {
  const cases: [string, Record<string, string>, object][] = [
    ['an empty file', { 'corpus/a.txt': '' }, { code: 'not-a-document', place: { path: 'corpus/a.txt' } }],
    [
      'a bad sidecar',
      { 'corpus/a.yaml': 'titel: x\n' },
      { code: 'unknown-field', place: { path: 'corpus/a.yaml', line: 1 } },
    ],
    [
      'bad decisions',
      { 'corpus/a.decisions.yaml': 'x: [\n' },
      { code: 'bad-decision', place: { path: 'corpus/a.decisions.yaml' } },
    ],
    ['a notice to follow that is not there', { 'corpus/a.yaml': 'follows: c\n' }, { code: 'follows-unknown', id: 'c' }],
    ['a notice that follows itself', { 'corpus/a.yaml': 'follows: a\n' }, { code: 'follows-itself' }],
    [
      'notices that follow each other',
      { 'corpus/a.yaml': 'follows: sub/b\n', 'corpus/sub/b.yaml': 'follows: a\n' },
      { code: 'follows-itself', chain: ['a', 'sub/b', 'a'] },
    ],
    [
      'a torn rule file',
      { 'rules/a.json': '<<<<<<< ours\n' },
      { code: 'bad-rule-file', place: { path: 'rules/a.json' } },
    ],
  ]

  test.each(cases)('%s keeps its earlier files', async (_, change, problem) => {
    const root = makeProject(twoNotices)
    await run(root)
    for (const [path, content] of Object.entries(change)) writeInto(root, path, content)
    const before = readOutputs(root)
    const report = await run(root)
    expect(report.outcomes[0]).toMatchObject({ id: 'a', status: 'failed', problem })
    for (const path of ['rules/a.json', 'rules/a.source.txt', 'generated/a.ts'])
      expect(readOutputs(root)[path]).toBe(before[path])
  })

  test('does not keep the others from being built, and fails again without being read again', async () => {
    const root = makeProject({ ...twoNotices, 'corpus/bad.pdf': 'garbage', 'corpus/坏.txt': noticeText('甲') })
    symlinkSync('/etc/hostname', join(root, 'corpus/link.txt'))
    for (let round = 0; round < 2; round += 1) {
      expect(statuses(await run(root))).toMatchObject({
        'sub/b': expect.stringMatching(/built|unchanged/),
        bad: 'failed',
        坏: 'failed',
        link: 'failed',
      })
    }
  })
})

describe('a check', () => {
  test('of fresh files finds nothing', async () => {
    const root = makeProject(twoNotices)
    await run(root)
    expect((await run(root, { mode: 'check' })).changes).toEqual([])
  })

  test('writes nothing, and keeps what would change', async () => {
    const root = makeProject(twoNotices)
    await run(root)
    const before = readOutputs(root)
    writeInto(root, 'corpus/a.txt', noticeText('数据', '2026年6月1日'))
    rmSync(join(root, 'corpus/sub/b.txt'))
    mkdirSync(join(root, 'corpus/new'))
    writeInto(root, 'corpus/new/c.txt', noticeText('渔业'))
    const { changes } = await run(root, { mode: 'check' })
    expect(Object.fromEntries(changes.map(({ path, kind }) => [path, kind]))).toMatchObject({
      'rules/a.source.txt': 'changed',
      'rules/new/c.json': 'added',
      'rules/sub/b.json': 'removed',
      'generated/index.ts': 'changed',
    })
    const source = changes.find(({ path }) => path === 'rules/a.source.txt')
    expect(source?.texts?.after).toContain('2026年6月1日')
    expect(readOutputs(root)).toEqual(before)
  })
})
