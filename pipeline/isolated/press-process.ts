import { extname } from 'node:path'
import process from 'node:process'
import { Worker } from 'node:worker_threads'
import { fail, type Result } from '../../schemas/result.ts'
import type { Pressed } from '../press.ts'
import type { PlacedProblem } from '../problem.ts'
import type { Limits } from './limits.ts'
import { type PressOrder, pressSource, readSource } from './press-order.ts'
import { internal, tooLarge } from './problems.ts'

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

const thrown = (error: unknown, path: string): PlacedProblem =>
  internal(path, String(error).slice(0, 300), error instanceof Error ? (error.stack ?? '') : '')

async function answer(task: Task): Promise<void> {
  const { path } = task.order.file
  const pressed = await work(task).catch(error => fail(thrown(error, path)))
  Atomics.store(watched, 0, 0)
  const resident = process.memoryUsage.rss()
  const settled = resident > task.limits.memory ? fail(tooLarge(path)) : pressed
  process.send?.({ pressed: settled, resident } satisfies Answer)
}

const guard = new Worker(new URL(`./process-guard${extname(import.meta.url)}`, import.meta.url), {
  workerData: watched,
})
guard.unref()
process.on('message', (task: Task) => void answer(task))
process.on('disconnect', () => process.exit())
