import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDocument, readIsolated } from '../../../ingest/read/index.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reading-'))
})
afterAll(() => rm(folder, { recursive: true }))

const file = async (name: string, text: string): Promise<string> => {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

test('a process of its own gives the same reading', async () => {
  const text = '关于申报的通知\n\n请于3月1日前申报。\n'
  const path = await file('same.txt', text)
  expect(await readIsolated(path)).toEqual(await readDocument(path, new TextEncoder().encode(text)))
})

test('a process that takes too long or grows too large ends alone; the documents beside it are read', async () => {
  const path = await file('beside.txt', '关于申报的通知')
  const large = await file('large.txt', '年'.repeat(3_000_000))
  const [slow, grown, ...others] = await Promise.all([
    readIsolated(large, { time: 1 }),
    readIsolated(large, { memory: 1024 * 1024 }),
    readIsolated(path),
    readIsolated(path),
    readIsolated(path),
  ])
  expect(slow).toEqual({ ok: false, problem: { code: 'too-slow' } })
  expect(grown).toEqual({ ok: false, problem: { code: 'too-large', detail: 'memory' } })
  expect(others.map(({ ok }) => ok)).toEqual([true, true, true])
})
