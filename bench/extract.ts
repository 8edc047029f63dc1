import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { extract } from '../ingest/extract/index.ts'
import type { SourceText } from '../ingest/read/source-text.ts'
import { structure } from '../ingest/structure/index.ts'

/** Extraction beside its peers on the same text in one run, and its growth on long and on hostile text. */

const require = createRequire(import.meta.url)
const chrono = require('chrono-node') as { zh: { hans: { parse(text: string): unknown[] } } }
const recognizers = require('@microsoft/recognizers-text-suite') as {
  recognizeDateTime(text: string, culture: string): unknown[]
  recognizeNumber(text: string, culture: string): unknown[]
}

const notices = ['beijing/2026-srdi-tiers', 'beijing-daxing/2025-innovative-sme', 'hebei/2023-quality-sme'].map(id =>
  readFileSync(new URL(`../corpus/${id}.txt`, import.meta.url), 'utf8'),
)
/** A text as the reader of plain text hands it on, without asking whether it is one: hostile shapes are to be measured too. */
function sourceOf(text: string): SourceText {
  const lines: SourceText['lines'][number][] = []
  for (let start = 0, end = 0; start <= text.length; start = end + 1) {
    end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    lines.push({ type: 'screen', span: { start, end } })
  }
  return { mediaType: 'text/plain', text, lines, origins: [], pages: null, facts: {}, losses: [], doubtful: [] }
}

/** Structure and extraction of one text; returns how many rules and unclaimed expressions it found. */
function press(text: string): number {
  const { candidates, unclaimed } = extract(structure(sourceOf(text)))
  return candidates.length + unclaimed.length
}

const trees = notices.map(text => structure(sourceOf(text)))

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

type Runner = {
  readonly name: string
  readonly rounds: number
  readonly run: (text: string) => number
}

const runners: readonly Runner[] = [
  { name: 'Rulepress, structure and extraction', rounds: 20, run: press },
  {
    name: 'Rulepress, extraction alone',
    rounds: 20,
    run: text => {
      const tree = trees[notices.indexOf(text)]
      if (tree === undefined) return 0
      const { candidates, unclaimed } = extract(tree)
      return candidates.length + unclaimed.length
    },
  },
  {
    name: 'chrono-node zh.hans',
    rounds: 20,
    run: text => chrono.zh.hans.parse(text).length,
  },
  {
    name: 'Recognizers-Text date and time, line by line',
    rounds: 1,
    run: text => lines(text).reduce((sum, line) => sum + recognizers.recognizeDateTime(line, 'zh-cn').length, 0),
  },
  {
    name: 'Recognizers-Text number, line by line',
    rounds: 5,
    run: text => lines(text).reduce((sum, line) => sum + recognizers.recognizeNumber(line, 'zh-cn').length, 0),
  },
]

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

function charactersPerSecond({ run, rounds }: Runner): { speed: number; found: number } {
  const speeds: number[] = []
  let found = 0
  for (let sample = 0; sample < 6; sample++) {
    const begun = process.cpuUsage()
    for (let round = 0; round < rounds; round++) {
      found = 0
      for (const text of notices) found += run(text)
    }
    const characters = notices.reduce((sum, text) => sum + text.length, 0) * rounds
    if (sample > 0) speeds.push((characters / process.cpuUsage(begun).user) * 1e6)
  }
  return { speed: median(speeds), found }
}

function seconds(text: string): number {
  const begun = performance.now()
  press(text)
  return (performance.now() - begun) / 1000
}

console.log('characters per second of processor time on the three notices of the corpus, median of 5')
let slowest = Number.POSITIVE_INFINITY
let own = 0
for (const runner of runners) {
  const { speed, found } = charactersPerSecond(runner)
  if (runner.run === press) own = speed
  if (runner.name.includes('date and time')) slowest = speed
  console.log(`${runner.name.padEnd(48)} ${Math.round(speed).toLocaleString('en').padStart(12)}   ${found} found`)
}
console.log(`Rulepress / Recognizers-Text date and time: ${(own / slowest).toFixed(1)}`)

console.log('\nseconds for a text, and for ten times as much (10 is linear)')
const shapes: Record<string, string> = {
  'real notices': notices.join('\n'),
  年: '年',
  一: '一',
  '、': '、',
  '9': '9',
  '（': '（',
  '（）': '（）',
  '《': '《',
  '2026年3月1日至': '2026年3月1日至',
  '自…之日起': '自发布之日起',
  '第一条 ': '第一条 某企业应于三日内提交材料。\n',
  '。': '。',
  '空 格': '应 于 3 月 1 日 前',
  以上以下: '不低于以上',
  提交材料: '提交申请表、',
}
for (const [name, unit] of Object.entries(shapes)) {
  const small = unit.repeat(Math.ceil(900_000 / unit.length))
  seconds(small.slice(0, 100_000))
  const [one, ten] = [seconds(small), seconds(small.repeat(10))]
  console.log(
    `${name.padEnd(16)} ${one.toFixed(2).padStart(7)} ${ten.toFixed(2).padStart(7)}   × ${(ten / one).toFixed(1)}`,
  )
}
