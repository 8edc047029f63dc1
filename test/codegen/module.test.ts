import fc from 'fast-check'
import { expect, test } from 'vitest'
import { modulePath, printIndex, printModule, printTypes } from '../../codegen/index.ts'
import type { RuleFile } from '../../schemas/rule-file.ts'
import { evidence, sampleFile, text } from '../samples/notice.ts'
import { annualUpdate, sampleRules } from '../samples/rules.ts'
import { compile } from './compile.ts'

const file = sampleFile(sampleRules)

async function generated(files: RuleFile[]): Promise<Record<string, string>> {
  const modules = files.map(one => [modulePath(one.id), printModule(one)])
  return { ...Object.fromEntries(modules), 'index.ts': printIndex(files), 'types.ts': await printTypes() }
}

test('the modules of a notice compile under the strictest options, without any package', async () => {
  expect(compile(await generated([file, sampleFile([], 'empty')]))).toBe('')
})

test('an app reads literal types from them', async () => {
  const app = `
import { annualUpdateDeadline, notice, rules } from './linjiang/2026-quality.ts'
import { modules, linjiang2026Quality } from './index.ts'
import type { Deadline } from './index.ts'
const month: 5 = annualUpdateDeadline.when.on.month
const status: 'accepted' = annualUpdateDeadline.review.status
const id: 'linjiang/2026-quality' = notice.id
const first: 'application.deadline' = rules[0].id
const again: 5 = linjiang2026Quality.annualUpdateDeadline.when.on.month
const deadline: Deadline = annualUpdateDeadline
const count: 1 = modules.length
console.log(month, status, id, first, again, deadline, count)
// @ts-expect-error what nobody accepted is another type
const proposed: 'proposed' = annualUpdateDeadline.review.status
console.log(proposed)
`
  expect(compile({ ...(await generated([file])), 'app.ts': app }, { lib: ['es2022', 'dom'] })).toBe('')
})

test('the module of a small notice reads as people like it', async () => {
  await expect(printModule(sampleFile([annualUpdate]))).toMatchFileSnapshot('module.ts.snap')
})

test('the comment of a rule quotes the whole sentence and marks what the value rests on', () => {
  const whole = printModule(file, text)
  expect(whole).toContain(' * > 1.有效期内的优质企业⟦应于每年5月31日前通过培育平台更新企业信息⟧。 ——《')
  expect(whole).toContain('⟦有效期三年⟧')
})

test('the same rules give the same bytes, whatever their order of arrival', () => {
  const other = sampleFile([], 'abc')
  expect(printIndex([file, other])).toBe(printIndex([other, file]))
})

const hostile = [
  '*/ export const stolen = 1 /*',
  '`$\u007bprocess.exit()}`',
  "'; throw 1 //",
  '\\',
  '\\\'"\\"',
  'a\u2028b\u2029c\r\nd',
  '\u202e倒\u2066写',
  '\ud800',
  '{@link x} @internal',
  '<!-- --><script>',
]

test.each(hostile)('the text %j stays text', async quote => {
  const rule = { ...annualUpdate, title: quote, action: quote, evidence: [{ ...evidence('二、', ''), quote }] }
  const module = printModule(sampleFile([rule]))
  expect(module).not.toMatch(/[\u2028\u2029\u202a-\u202e\u2066-\u2069]/)
  expect(await read(module)).toMatchObject({ notice: {}, annualUpdateDeadline: rule, rules: [rule] })
  expect(Object.keys(await read(module))).toEqual(['annualUpdateDeadline', 'notice', 'rules'])
})

test('any text comes back from the module as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async action => {
      const rule = { ...annualUpdate, action, title: action }
      expect(await read(printModule(sampleFile([rule])))).toMatchObject({ annualUpdateDeadline: rule })
    }),
    { numRuns: 40 },
  )
})

/** Runs a module of one rule as JavaScript: its types are one import and the words behind each literal. */
async function read(module: string): Promise<object> {
  const js = module.replace(/^import type .*$/m, '').replace(/ as const satisfies (readonly )?\w+(\[\])?$/gm, '')
  return import(`data:text/javascript,${encodeURIComponent(js.toWellFormed())}`)
}
