import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

// Proves everything: types, lint and format, unused code, tests, fresh rules and modules. Each step says what mends it.

const home = fileURLToPath(new URL('..', import.meta.url))
const results = `${home}.rulepress`
const testResult = `${results}/tests.json`

/** The programs of the packages come first, also where this script is run by hand. */
const env = { ...process.env, PATH: `${home}node_modules/.bin${delimiter}${process.env.PATH}` }

type Step = { readonly name: string; readonly command: readonly string[]; readonly mend: string }

const tests: Step = {
  name: 'tests',
  command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${testResult}`],
  mend: 'read the failures above, then run: npx vitest run PATH',
}

const steps: readonly Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'], mend: 'mend the types named above' },
  {
    name: 'lint and format',
    command: ['biome', 'check', '--error-on-warnings', '.'],
    mend: 'npx biome check --write .',
  },
  { name: 'unused code', command: ['knip'], mend: 'delete what is named above, or npx knip --fix' },
  {
    name: 'rules and modules fresh',
    command: ['node', 'bin/rulepress.js', 'build', '--check', '--quiet'],
    mend: 'npx rulepress build',
  },
  tests,
]

/** What vitest's JSON reporter says of a run. */
const TestResult = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), success: z.boolean() })

function runStep({ name, command, mend }: Step): boolean {
  console.log(`\n── ${name}`)
  const [program = '', ...args] = command
  const { status } = spawnSync(program, args, { cwd: home, stdio: 'inherit', shell: process.platform === 'win32', env })
  if (status !== 0) console.log(`── ${name}: failed. To mend it: ${mend}`)
  return status === 0
}

/** Tests as vitest counts them; a run that ended without a result is one failure. */
function readCounts(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests, success } = TestResult.parse(JSON.parse(readFileSync(testResult, 'utf8')))
    return { passed: numPassedTests, failed: success ? numFailedTests : Math.max(numFailedTests, 1) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

mkdirSync(results, { recursive: true })
rmSync(testResult, { force: true })
const failedSteps = steps.filter(step => !runStep(step))
const counts = readCounts()
const failed = counts.failed + failedSteps.filter(step => step !== tests).length
const passed = counts.passed + steps.length - 1 - failedSteps.filter(step => step !== tests).length
const line = `${passed} passed, ${failed} failed`
writeFileSync(`${results}/check.txt`, `${line}\n`)
if (failedSteps.length > 0) console.log(`\nfailed: ${failedSteps.map(({ name }) => name).join(', ')}`)
console.log(`\n${line}`)
process.exitCode = failedSteps.length > 0 || failed > 0 ? 1 : 0
