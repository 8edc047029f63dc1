import { extname } from 'node:path'
import process from 'node:process'
import { Worker } from 'node:worker_threads'
import { fail, type Result } from '../../schemas/result.ts'
import type { Pressed } from '../press.ts'
import type { PlacedProblem } from '../problem.ts'
import type { Limits } from './limits.ts'
import { type PressOrder, pressSource, readSource } from './press-order.ts'

/** A notice to press in a process of its own, and what it may cost. */
export type Task = { readonly order: PressOrder; readonly limits: Limits }

/** What the process answers: the files of the notice, and how large it has grown. */
export type Answer = { readonly pressed: Result<Pressed, PlacedProblem>; readonly resident: number }

/** What the guard watches: the number of the stage at work (0 while idle), its milliseconds and its mebibytes. */
export type Watched = Int32Array<SharedArrayBuffer>

const watched: Watched = new Int32Array(new SharedArrayBuffer(12))
let stages = 0

function watch(time: number, memory: number): void {
  stages += 1
  Atomics.store(watched, 1, time)
  Atomics.store(watched, 2, Math.ceil(memory / 1024 / 1024))
  Atomics.store(watched, 0, stages)
}

async function work({ order, limits }: Task): Promise<Result<Pressed, PlacedProblem>> {
  watch(limits.reading, limits.memory)
  const source = await readSource(order)
  if (!source.ok) return source
  watch(limits.pressing, limits.memory)
  return pressSource(order, source.value)
}

/** A bug of ours in one notice must not keep the others from being built. */
function internal(error: unknown, { order }: Task): Result<never, PlacedProblem> {
  const trace = error instanceof Error ? (error.stack ?? '') : ''
  return fail({ code: 'internal', reason: String(error).slice(0, 300), trace, place: { path: order.file.path } })
}

const grown = ({ order }: Task): PlacedProblem => ({
  kind: 'read',
  code: 'too-large',
  detail: 'memory',
  place: { path: order.file.path },
})

async function answer(task: Task): Promise<void> {
  const pressed = await work(task).catch(error => internal(error, task))
  Atomics.store(watched, 0, 0)
  const resident = process.memoryUsage.rss()
  const settled = resident > task.limits.memory ? fail(grown(task)) : pressed
  process.send?.({ pressed: settled, resident } satisfies Answer)
}

const guard = new Worker(new URL(`./process-guard${extname(import.meta.url)}`, import.meta.url), {
  workerData: watched,
})
guard.unref()
process.on('message', (task: Task) => void answer(task))
process.on('disconnect', () => process.exit())
