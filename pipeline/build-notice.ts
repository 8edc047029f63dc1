import type { CorpusNotice } from './corpus.ts'
import { digest } from './digest.ts'
import { readTextIfThere, writeWhole } from './files.ts'
import { type NoticeFiles, readNoticeFiles } from './notice-inputs.ts'
import { type Change, type Difference, type Outcome, toChange } from './outcome.ts'
import type { Pressed } from './press.ts'
import { pressNotice, type Workshop } from './press-notice.ts'
import type { PlacedProblem } from './problem.ts'
import { digestOutputs, readStamp, type StampResult, writeStamp } from './stamp.ts'

/** What became of a notice, and the files that changed with it. */
export type NoticeWork = { readonly outcome: Outcome; readonly changes: readonly Change[] }

/** Builds one notice, or says that nothing of it changed since it was built last. */
export async function buildNotice(shop: Workshop, notice: CorpusNotice): Promise<NoticeWork> {
  const files = await readNoticeFiles(shop.root, notice).catch(systemCode)
  if (typeof files === 'string')
    return refuse(notice, { code: 'unreadable', reason: files, place: { path: notice.path } })
  const key = keyOf(shop, notice, files)
  const known = shop.force ? null : await readStamp(shop.root, notice.id, key)
  if (known?.result) return { outcome: recall(notice, known.result), changes: [] }
  const pressed = await pressNotice(shop, notice, files)
  if (!pressed.ok) return fail(shop, notice, key, pressed.problem)
  const planned = await planWrites(shop.root, pressed.value.outputs)
  if (shop.mode === 'write') await keep(shop, notice, key, pressed.value, planned)
  const status = planned.length > 0 ? 'built' : 'unchanged'
  const changes = planned.map(difference => toChange(difference, shop.mode))
  return { outcome: { ...notice, status, ...pressed.value.summary }, changes }
}

/** Everything that the files of a notice depend on, but for its earlier rule file, which the stamp knows as output. */
const keyOf = ({ program, known }: Workshop, { id, path }: CorpusNotice, files: NoticeFiles): string => {
  const { sha256, sidecar, decisions } = files
  const follows = /^follows:\s*(\S+)/m.exec(sidecar ?? '')?.[1]
  return digest(JSON.stringify([program, id, path, sha256, sidecar, decisions, follows && known.has(follows)]))
}

const recall = (notice: CorpusNotice, result: StampResult): Outcome =>
  'problem' in result
    ? { ...notice, status: 'failed', problem: result.problem }
    : { ...notice, status: 'unchanged', ...result.summary }

/** Outputs that differ from what is on the disk. */
export async function planWrites(root: string, outputs: ReadonlyMap<string, string>): Promise<Difference[]> {
  const compared = await Promise.all(
    [...outputs].map(async ([path, after]) => ({ path, before: await readTextIfThere(root, path), after })),
  )
  return compared.filter(({ before, after }) => before !== after)
}

type Planned = readonly Difference[]

async function keep(shop: Workshop, { id }: CorpusNotice, key: string, pressed: Pressed, planned: Planned) {
  for (const { path, after } of planned) await writeWhole(shop.root, path, after ?? '')
  await writeStamp(shop.root, id, {
    key,
    outputs: digestOutputs(pressed.outputs),
    result: { summary: pressed.summary },
  })
}

/** A document stays as unreadable as it is; what a machine was too slow for today may work tomorrow. */
const isLasting = (problem: PlacedProblem): boolean => 'kind' in problem && problem.code !== 'too-slow'

async function fail(shop: Workshop, notice: CorpusNotice, key: string, problem: PlacedProblem): Promise<NoticeWork> {
  if (shop.mode === 'write' && isLasting(problem)) {
    await writeStamp(shop.root, notice.id, { key, outputs: {}, result: { problem } })
  }
  return refuse(notice, problem)
}

const refuse = (notice: CorpusNotice, problem: PlacedProblem): NoticeWork => ({
  outcome: { ...notice, status: 'failed', problem },
  changes: [],
})

/** What the system said; anything else is a bug of ours. */
function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && 'syscall' in error) return String(error.code)
  throw error
}
