import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { descriptions } from '../../codegen/descriptions.ts'
import { printSchemas } from '../../codegen/index.ts'
import { sampleFile } from '../samples/notice.ts'
import { sampleRules } from '../samples/rules.ts'

const file = sampleFile(sampleRules)
const schemas = printSchemas()
const validator = (name: string) => {
  const ajv = new Ajv.default({ strict: true, allErrors: true })
  addFormats.default(ajv)
  return ajv.compile(JSON.parse(schemas[name] ?? 'null'))
}

test('another validator takes what our model takes', () => {
  const validate = validator('rule-file.schema.json')
  expect([validate(file), validate.errors]).toEqual([true, null])
})

test.each([
  ['an unknown key at the top', { ...file, extra: 1 }],
  ['an unknown key in the notice', { ...file, notice: { ...file.notice, extra: 1 } }],
  ['an unknown key in a rule', { ...file, rules: [{ ...file.rules[0], extra: 1 }] }],
  ['a rule without evidence', { ...file, rules: [{ ...file.rules[0], evidence: [] }] }],
  ['an impossible day', { ...file, notice: { ...file.notice, issued: '2026-02-40' } }],
  ['an unknown kind', { ...file, rules: [{ ...file.rules[0], kind: 'wish' }] }],
  ['a version of another shape', { ...file, schemaVersion: 2 }],
])('it refuses %s', (_name, wrong) => {
  expect(validator('rule-file.schema.json')(wrong)).toBe(false)
})

test('a sidecar may be empty, and may not say what nobody knows', () => {
  const validate = validator('sidecar.schema.json')
  expect(validate({})).toBe(true)
  expect(validate({ published: '2026-02-10', jurisdiction: { code: '110000', name: '北京市' } })).toBe(true)
  expect(validate({ publshed: '2026-02-10' })).toBe(false)
})

test('every schema is well-formed text with a final newline', () => {
  for (const text of Object.values(schemas)) expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
})

test('every description belongs to a part that there is', () => {
  const defs = Object.keys(JSON.parse(schemas['rule-file.schema.json'] ?? '{}').$defs)
  expect(Object.keys(descriptions).filter(name => !defs.includes(name))).toEqual([])
})
