import { type ChildProcess, fork } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, extname } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { fail, type Result } from '../../schemas/result.ts'
import { limits } from './limits.ts'
import type { Answer, Task } from './reader-process.ts'
import type { ReadProblem, SourceText } from './source-text.ts'

/** What one document may cost, and its bytes where the caller has them already. */
export type IsolationOptions = {
  readonly bytes?: Uint8Array
  /** Milliseconds, the hard end of the process. */
  readonly time?: number
  /** Resident bytes of the process. */
  readonly memory?: number
}

type Reading = Result<SourceText, ReadProblem>
type Reader = { readonly process: ChildProcess; done: number }

const MOST_TASKS = 200
const MOST_RESIDENT = 400 * 1024 * 1024
const entry = fileURLToPath(new URL(`./reader-process${extname(import.meta.url)}`, import.meta.url))

const idle: Reader[] = []
const waiting: (() => void)[] = []
let busy = 0

/** A fresh process that may read files, and may not write, open a connection or start a program. */
function startReader(): Reader {
  const permissions = process.allowedNodeEnvironmentFlags.has('--permission')
    ? ['--permission', '--allow-fs-read=*', '--allow-worker', '--no-warnings']
    : []
  const child = fork(entry, [], {
    execArgv: ['--max-old-space-size=512', ...permissions],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {},
  })
  return { process: child, done: 0 }
}

/** Why a process ended without an answer: the guard kills one that grew, V8 aborts one whose heap is full. */
function problemOfExit(code: number | null, signal: NodeJS.Signals | null): ReadProblem {
  if (signal === 'SIGTERM') return { code: 'too-slow' }
  if (signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134) return { code: 'too-large', detail: 'memory' }
  return { code: 'damaged', detail: `the reader ended with ${signal ?? code}` }
}

function ask(reader: Reader, task: Task): Promise<Reading> {
  const { process: child } = reader
  return new Promise(resolve => {
    const settle = (reading: Reading, reusable: boolean): void => {
      clearTimeout(timer)
      child.removeAllListeners()
      if (reusable) retire(reader)
      else child.kill('SIGKILL')
      resolve(reading)
    }
    const timer = setTimeout(() => settle(fail({ code: 'too-slow' }), false), task.time)
    child.once('message', ({ reading, resident }: Answer) => {
      reader.done += 1
      settle(reading, reader.done < MOST_TASKS && resident < MOST_RESIDENT)
    })
    child.once('exit', (code, signal) => settle(fail(problemOfExit(code, signal)), false))
    child.once('error', error => settle(fail({ code: 'damaged', detail: error.message }), false))
    child.send(task)
  })
}

/** Keeps a process for the next document, without keeping the program alive for it. */
function retire(reader: Reader): void {
  reader.process.once('exit', () => idle.splice(idle.indexOf(reader), 1))
  reader.process.unref()
  reader.process.channel?.unref()
  idle.push(reader)
}

function engage(): Reader {
  const reader = idle.pop()
  if (reader === undefined) return startReader()
  reader.process.removeAllListeners()
  reader.process.ref()
  reader.process.channel?.ref()
  return reader
}

/**
 * Reads a document in a process of its own, which ends when it takes too long or grows too large.
 *
 * As many documents as there are cores are read at a time; others wait. A process serves many documents, one after the other.
 */
export async function readIsolated(path: string, options: IsolationOptions = {}): Promise<Reading> {
  const { time = limits.time, memory = limits.memory } = options
  const size = options.bytes?.length ?? (await stat(path)).size
  if (size > limits.bytes.pdf) return fail({ code: 'too-large', detail: `${size} bytes` })
  const bytes = options.bytes ?? new Uint8Array(await readFile(path))
  if (busy >= availableParallelism()) await new Promise<void>(resolve => waiting.push(resolve))
  else busy += 1
  try {
    return await ask(engage(), { name: basename(path), bytes, time, memory })
  } finally {
    const next = waiting.shift()
    if (next === undefined) busy -= 1
    else next()
  }
}
