import { rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BuildOrder, build } from '../../pipeline/index.ts'
import { makeProject, noticeText, readOutputs, writeInto } from './project-fixture.ts'

const ids = fc.constantFrom('a', 'b', 'sub/c')
const edit = fc.oneof(
  fc.record({ act: fc.constant('write' as const), id: ids, day: fc.integer({ min: 1, max: 28 }) }),
  fc.record({ act: fc.constant('remove' as const), id: ids }),
  fc.record({ act: fc.constant('sidecar' as const), id: ids, published: fc.constantFrom('2026-04-02', 'soon') }),
  fc.record({
    act: fc.constant('lose' as const),
    path: fc.constantFrom('generated/a.ts', 'rules/b.review.md', '.rulepress'),
  }),
)
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never

const acts: { readonly [A in Edit['act']]: (root: string, change: Extract<Edit, { act: A }>) => void } = {
  write: (root, { id, day }) => writeInto(root, `corpus/${id}.txt`, noticeText(id, `2026年5月${day}日`)),
  remove: (root, { id }) => rmSync(join(root, `corpus/${id}.txt`), { force: true }),
  sidecar: (root, { id, published }) => writeInto(root, `corpus/${id}.yaml`, `published: ${published}\n`),
  lose: (root, { path }) => rmSync(join(root, path), { recursive: true, force: true }),
}

function perform<A extends Edit['act']>(root: string, change: Extract<Edit, { act: A }>): void {
  acts[change.act as A](root, change)
}

test('however the corpus is edited, building what changed leaves nothing that a full build would write', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(edit, { maxLength: 3 }), { minLength: 1, maxLength: 4 }), async rounds => {
      const root = makeProject({ 'corpus/a.txt': noticeText('a') })
      const order: BuildOrder = { root, ids: [], mode: 'write', force: false, jobs: 2 }
      for (const round of rounds) {
        for (const change of round) perform(root, change)
        await build(order)
        const outputs = readOutputs(root)
        const full = await build({ ...order, mode: 'check', force: true })
        expect(full.ok && full.value.changes).toEqual([])
        expect(readOutputs(root)).toEqual(outputs)
      }
    }),
    { numRuns: 12 },
  )
})
