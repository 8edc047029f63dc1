import { extname } from 'node:path'
import process from 'node:process'
import { Worker } from 'node:worker_threads'
import { fail, type Result } from '../../schemas/result.ts'
import { readDocument } from './document.ts'
import type { ReadProblem, SourceText } from './source-text.ts'

/** A document to read in a process of its own, and what it may cost: milliseconds and resident bytes. */
export type Task = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly time: number
  readonly memory: number
}

/** What the process answers: the reading, and how large it has grown. */
export type Answer = { readonly reading: Result<SourceText, ReadProblem>; readonly resident: number }

/** What the guard watches: the number of the task at work (0 while idle), its milliseconds and its mebibytes. */
export type Watched = Int32Array<SharedArrayBuffer>

const watched: Watched = new Int32Array(new SharedArrayBuffer(12))

async function answer({ name, bytes, time, memory }: Task, number: number): Promise<void> {
  Atomics.store(watched, 1, time)
  Atomics.store(watched, 2, Math.ceil(memory / 1024 / 1024))
  Atomics.store(watched, 0, number)
  const reading = await readDocument(name, bytes)
  Atomics.store(watched, 0, 0)
  const resident = process.memoryUsage.rss()
  const settled = resident > memory ? fail<ReadProblem>({ code: 'too-large', detail: 'memory' }) : reading
  process.send?.({ reading: settled, resident } satisfies Answer)
}

const guard = new Worker(new URL(`./reader-guard${extname(import.meta.url)}`, import.meta.url), { workerData: watched })
guard.unref()
let number = 0
process.on('message', (task: Task) => {
  number += 1
  void answer(task, number)
})
process.on('disconnect', () => process.exit())
