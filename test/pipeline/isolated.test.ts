import { describe, expect, test } from 'vitest'
import { limits } from '../../pipeline/isolated/limits.ts'
import { pressIsolated } from '../../pipeline/isolated/press-isolated.ts'
import { type PressOrder, pressSource, readSource } from '../../pipeline/isolated/press-order.ts'
import { undecided } from '../../review/index.ts'
import { makeProject, noticeText, writeInto } from './project-fixture.ts'

const project = (): string => makeProject({ 'corpus/same.txt': noticeText('甲', '2026年5月20日') })

const orderOf = (root: string, id: string): PressOrder => ({
  root,
  id,
  file: { path: `corpus/${id}.txt`, sha256: '0'.repeat(64) },
  facts: {},
  decisions: undecided,
  glossary: [],
})

test('a process of its own gives the same files', async () => {
  const order = orderOf(project(), 'same')
  const source = await readSource(order)
  expect(source.ok && (await pressIsolated(order))).toEqual(source.ok && (await pressSource(order, source.value)))
})

describe('a process that costs too much ends alone; the notices beside it are built', () => {
  const large = '请于2026年3月1日前申报，逾期不予受理。\n'.repeat(30_000)
  const costly = {
    'reading too long': { ...limits, reading: 1 },
    'pressing too long': { ...limits, pressing: 1 },
    'growing too large': { ...limits, memory: 1024 * 1024 },
  }

  test.each(Object.entries(costly))('%s', async (what, allowed) => {
    const root = project()
    writeInto(root, 'corpus/large.txt', large)
    const [ended, ...others] = await Promise.all([
      pressIsolated(orderOf(root, 'large'), allowed),
      pressIsolated(orderOf(root, 'same')),
      pressIsolated(orderOf(root, 'same')),
    ])
    const code = what === 'growing too large' ? 'too-large' : 'too-slow'
    expect(ended).toMatchObject({ ok: false, problem: { kind: 'read', code, place: { path: 'corpus/large.txt' } } })
    expect(others.map(({ ok }) => ok)).toEqual([true, true])
  })
})

test('what cannot be found on the disk is told of, and is no end', async () => {
  const root = project()
  const answers = await Promise.all([pressIsolated(orderOf(root, 'missing')), pressIsolated(orderOf(root, 'same'))])
  expect(answers[0]).toMatchObject({ ok: false, problem: { code: 'internal', place: { path: 'corpus/missing.txt' } } })
  expect(answers[1]?.ok).toBe(true)
})
