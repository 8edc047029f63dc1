import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { extract } from '../ingest/extract/index.ts'
import type { SourceText } from '../ingest/read/source-text.ts'
import { structure } from '../ingest/structure/index.ts'

/** Extraction beside its peers on the same text in one run, and its growth on long and on hostile text. */

const require = createRequire(import.meta.url)
const chrono = require('chrono-node') as { zh: { hans: { parse(text: string): unknown[] } } }
type Recognize = (text: string, culture: string) => unknown[]
type Model = 'DateTime' | 'Number' | 'Percentage' | 'Dimension' | 'Age' | 'Currency'
const recognizers = require('@microsoft/recognizers-text-suite') as Record<`recognize${Model}`, Recognize>

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
  readonly run: (text: string) => number
}

const runners: readonly Runner[] = [
  { name: 'Rulepress, structure and extraction', run: press },
  {
    name: 'Rulepress, extraction alone',
    run: text => {
      const tree = trees[notices.indexOf(text)]
      if (tree === undefined) return 0
      const { candidates, unclaimed } = extract(tree)
      return candidates.length + unclaimed.length
    },
  },
  {
    name: 'chrono-node zh.hans',
    run: text => chrono.zh.hans.parse(text).length,
  },
  {
    name: 'Recognizers-Text date and time, line by line',
    run: text => lines(text).reduce((sum, line) => sum + recognizers.recognizeDateTime(line, 'zh-cn').length, 0),
  },
  {
    name: 'Recognizers-Text number, line by line',
    run: text => lines(text).reduce((sum, line) => sum + recognizers.recognizeNumber(line, 'zh-cn').length, 0),
  },
]

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** How long everybody runs before anything is measured, and then for each sample, in microseconds of processor time. */
const [warmUp, sampleTime, rounds] = [4e6, 5e5, 9]

/** Reads the notices over and over for some processor time. */
function over(run: Runner['run'], least: number): { speed: number; found: number } {
  const begun = process.cpuUsage()
  let [found, characters] = [0, 0]
  do {
    found = 0
    for (const text of notices) {
      found += run(text)
      characters += text.length
    }
  } while (process.cpuUsage(begun).user < least)
  return { speed: (characters / process.cpuUsage(begun).user) * 1e6, found }
}

/** All runners in turn, once each is warm: a machine that slows down slows them all, and nobody is measured while V8 compiles. */
function race(): Map<Runner, { speed: number; found: number }> {
  for (const { run } of runners) over(run, warmUp)
  const samples = Array.from({ length: rounds }, () => runners.map(({ run }) => over(run, sampleTime)))
  return new Map(
    runners.map((runner, at) => [
      runner,
      { speed: median(samples.map(each => each[at]?.speed ?? Number.NaN)), found: samples[0]?.[at]?.found ?? 0 },
    ]),
  )
}

/** The models of Recognizers-Text that together find what Rulepress reads times and quantities from. */
const models: readonly Model[] = ['DateTime', 'Number', 'Percentage', 'Dimension', 'Age', 'Currency']

/** How long the models may take in all, in milliseconds: currency alone takes seconds a line. */
const patience = 20_000

/** All models line by line, over as many lines of the notices as there is patience for. */
function allModels(): { speed: number; found: Map<Model, number>; lines: number } {
  const found = new Map(models.map(model => [model, 0]))
  const all = notices.flatMap(lines)
  const begun = process.cpuUsage()
  let [characters, done] = [0, 0]
  for (const line of all) {
    if (process.cpuUsage(begun).user > patience * 1000) break
    for (const model of models)
      found.set(model, (found.get(model) ?? 0) + recognizers[`recognize${model}`](line, 'zh-cn').length)
    characters += line.length
    done += 1
  }
  return { speed: (characters / process.cpuUsage(begun).user) * 1e6, found, lines: done / all.length }
}

/** Seconds of processor time for a text; not a number where it cannot be read at all. */
function seconds(text: string): number {
  const begun = process.cpuUsage()
  try {
    press(text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return Number.NaN
  }
  return process.cpuUsage(begun).user / 1e6
}

console.log('characters per second of processor time on the three notices of the corpus, in turn, median of 9')
let slowest = Number.POSITIVE_INFINITY
let [own, alone] = [0, 0]
for (const [runner, { speed, found }] of race()) {
  if (runner.run === press) own = speed
  if (runner.name.includes('alone')) alone = speed
  if (runner.name.includes('date and time')) slowest = speed
  console.log(`${runner.name.padEnd(48)} ${Math.round(speed).toLocaleString('en').padStart(12)}   ${found} found`)
}
const suite = allModels()
const sums = [...suite.found].map(([model, count]) => `${model} ${count}`).join(', ')
const share = `${Math.round(suite.lines * 100)}% of the lines`
console.log(
  `${'Recognizers-Text, all models, line by line'.padEnd(48)} ${Math.round(suite.speed).toLocaleString('en').padStart(12)}   ${share}: ${sums}`,
)
for (const [name, speed] of [
  ['structure and extraction', own],
  ['extraction alone', alone],
] as const)
  console.log(
    `Rulepress, ${name} / Recognizers-Text: date and time ${(speed / slowest).toFixed(1)}, all models ${(speed / suite.speed).toFixed(1)}`,
  )

console.log('\nseconds of processor time for a text, and for ten times as much (10 is linear, NaN a RangeError)')
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
