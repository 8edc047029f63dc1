import { type ChildProcess, fork } from 'node:child_process'
import { extname } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { fail, type Result } from '../../schemas/result.ts'
import type { Pressed } from '../press.ts'
import type { PlacedProblem } from '../problem.ts'
import { type Limits, limits } from './limits.ts'
import type { PressOrder } from './press-order.ts'
import type { Answer, Task } from './press-process.ts'
import { internal, tooLarge, tooSlow } from './problems.ts'

type Pressing = Result<Pressed, PlacedProblem>
type Presser = { readonly process: ChildProcess; done: number }

const MOST_TASKS = 200
const MOST_RESIDENT = 500 * 1024 * 1024
/** Milliseconds for a process to start and for messages to pass, beside the work itself. */
const PASSAGE = 10_000
const entry = fileURLToPath(new URL(`./press-process${extname(import.meta.url)}`, import.meta.url))

const idle: Presser[] = []

/**
 * A fresh process that may read files, and may not write, open a connection or start a program.
 *
 * It collects its garbage in its own thread: the other cores have notices of their own.
 */
function startPresser(): Presser {
  const permissions = process.allowedNodeEnvironmentFlags.has('--permission')
    ? ['--permission', '--allow-fs-read=*', '--allow-worker', '--no-warnings']
    : []
  const child = fork(entry, [], {
    execArgv: ['--max-old-space-size=512', '--single-threaded-gc', ...permissions],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {},
  })
  return { process: child, done: 0 }
}

/** Why a process ended without an answer: the guard kills one that is late or grew, V8 aborts one whose heap is full. */
function problemOfExit(code: number | null, signal: NodeJS.Signals | null, path: string): PlacedProblem {
  if (signal === 'SIGTERM') return tooSlow(path)
  if (signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134) return tooLarge(path)
  return internal(path, `the process ended with ${signal ?? code}`)
}

function ask(presser: Presser, task: Task): Promise<Pressing> {
  const { process: child } = presser
  const { path } = task.order.file
  return new Promise(resolve => {
    const settle = (pressing: Pressing, reusable: boolean): void => {
      clearTimeout(timer)
      child.removeAllListeners()
      if (reusable) retire(presser)
      else child.kill('SIGKILL')
      resolve(pressing)
    }
    const most = task.limits.reading + task.limits.pressing + PASSAGE
    const timer = setTimeout(() => settle(fail(tooSlow(path)), false), most)
    child.once('message', ({ pressed, resident }: Answer) => {
      presser.done += 1
      settle(pressed, presser.done < MOST_TASKS && resident < MOST_RESIDENT)
    })
    child.once('exit', (code, signal) => settle(fail(problemOfExit(code, signal, path)), false))
    child.once('error', ({ message }) => settle(fail(internal(path, message)), false))
    child.send(task)
  })
}

/** Keeps a process for the next notice, without keeping the program alive for it. */
function retire(presser: Presser): void {
  presser.process.once('exit', () => idle.splice(idle.indexOf(presser), 1))
  presser.process.unref()
  presser.process.channel?.unref()
  idle.push(presser)
}

function engage(): Presser {
  const presser = idle.pop()
  if (presser === undefined) return startPresser()
  presser.process.removeAllListeners()
  presser.process.ref()
  presser.process.channel?.ref()
  return presser
}

/**
 * Presses a notice in a process of its own, which ends when it takes too long or grows too large.
 *
 * A process serves many notices, one after the other; there are as many of them as notices are pressed at a time.
 */
export function pressIsolated(order: PressOrder, allowed: Limits = limits): Promise<Pressing> {
  return ask(engage(), { order, limits: allowed })
}
