import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import mammoth from 'mammoth'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readDocument } from '../ingest/read/index.ts'
import { textSettings } from '../ingest/read/pdf-engine.ts'
import { structure } from '../ingest/structure/index.ts'
import { build } from '../pipeline/index.ts'
import { noticeLines, toPdf, toWord } from '../scripts/renditions/notice.ts'

/**
 * Reading beside the libraries it stands on, in one run: time of PDF and Word files, documents side by side, memory over many.
 *
 *     node bench/read.ts [FILE…]
 */

const median = (times: readonly number[]): number => times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

/** Milliseconds of the processor, which others at work on the machine do not lengthen. */
async function processorTimeOf(run: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage()
  await run()
  return process.cpuUsage(start).user / 1_000
}

/** Medians of two tasks that take turns, so that both meet the same machine. */
async function race(
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
  rounds: number,
): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds + 2; round += 1) {
    const [first, second] = [await processorTimeOf(one), await processorTimeOf(other)]
    if (round < 2) continue
    times[0].push(first)
    times[1].push(second)
  }
  return [median(times[0]), median(times[1])]
}

async function textContent(bytes: Uint8Array): Promise<void> {
  const task = getDocument({ ...textSettings, data: new Uint8Array(bytes) })
  const document = await task.promise
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    await page.getTextContent()
    page.cleanup()
  }
  await task.destroy()
}

const toHtml = (bytes: Uint8Array): Promise<unknown> => mammoth.convertToHtml({ buffer: Buffer.from(bytes) })

async function corpusLines() {
  const notice = 'corpus/beijing/2026-srdi-tiers.txt'
  const reading = await readDocument(notice, new Uint8Array(await readFile(notice)))
  if (!reading.ok) throw new Error(reading.problem.code)
  return noticeLines(structure(reading.value))
}

async function compare(name: string, bytes: Uint8Array): Promise<void> {
  const pdf = /\.pdf$/i.test(name)
  const peer = pdf ? textContent : toHtml
  const [ours, theirs] = await race(
    () => readDocument(name, bytes),
    () => peer(bytes),
    bytes.length > 1_000_000 ? 5 : 15,
  )
  const most = pdf ? 1.25 : 2.5
  const ratio = ours / theirs
  const mark = ratio <= most ? 'ok' : 'over'
  const label = pdf ? 'getTextContent' : 'convertToHtml'
  console.log(
    `${name}: ${ours.toFixed(1)} ms, ${label} ${theirs.toFixed(1)} ms: ${ratio.toFixed(2)} times (at most ${most}) ${mark}`,
  )
}

/** A build of many copies of one document, a process at a time and one a core. */
async function sideBySide(name: string, bytes: Uint8Array, count: number): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'rulepress-'))
  await mkdir(join(root, 'corpus'))
  for (let index = 0; index < count; index += 1) await writeFile(join(root, 'corpus', `n${index}-${name}`), bytes)
  const cores = availableParallelism()
  const order = { root, ids: [], mode: 'check', force: true } as const
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round < 4; round += 1) {
    times[0].push(await timeOf(() => build({ ...order, jobs: 1 })))
    times[1].push(await timeOf(() => build({ ...order, jobs: cores })))
  }
  const [alone, together] = [median(times[0].slice(1)), median(times[1].slice(1))]
  console.log(
    `${count} of ${name}: one by one ${alone.toFixed(0)} ms, side by side ${together.toFixed(0)} ms: ${(alone / together).toFixed(2)} times on ${cores} cores`,
  )
  await rm(root, { recursive: true })
}

async function memoryOver(name: string, bytes: Uint8Array, count: number): Promise<void> {
  const marks: string[] = []
  for (let index = 1; index <= count; index += 1) {
    await readDocument(name, bytes)
    if (index % (count / 5) === 0) {
      globalThis.gc?.()
      const { heapUsed, rss } = process.memoryUsage()
      marks.push(`${index}: ${Math.round(heapUsed / 1e6)} MB heap, ${Math.round(rss / 1e6)} MB resident`)
    }
  }
  console.log(`${name}, one process, ${marks.join('; ')}`)
}

const files = process.argv.slice(2)
const lines = await corpusLines()
const long = Array.from({ length: 40 }, () => lines).flat()
await compare('notice.docx', toWord(lines))
await compare('long.docx', toWord(long))
await compare('notice.pdf', toPdf(lines))
await compare('long.pdf', toPdf(long))
for (const file of files) await compare(file, new Uint8Array(await readFile(file)))
await sideBySide('notice.pdf', toPdf(lines), 40)
await sideBySide('notice.docx', toWord(lines), 40)
await memoryOver('notice.docx', toWord(lines), 1_000)
await memoryOver('notice.pdf', toPdf(lines), 1_000)
