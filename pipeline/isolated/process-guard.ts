import process from 'node:process'
import { workerData } from 'node:worker_threads'
import type { Watched } from './press-process.ts'

// Work that loops or swells blocks its own thread, so that only another thread can end the process.
const TICK = 20
const MIB = 1024 * 1024
const watched: Watched = workerData
let stage = 0
let ticks = 0

setInterval(() => {
  const now = Atomics.load(watched, 0)
  ticks = now === stage ? ticks + 1 : 0
  stage = now
  if (stage === 0) return
  const grown = process.memoryUsage.rss() > Atomics.load(watched, 2) * MIB
  const late = ticks * TICK > Atomics.load(watched, 1)
  if (grown || late) process.kill(process.pid, grown ? 'SIGKILL' : 'SIGTERM')
}, TICK)
