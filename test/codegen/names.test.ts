import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportName, modulePath, namespaceNames, wayUp } from '../../codegen/names.ts'

test.each([
  ['annual-update.deadline', 'annualUpdateDeadline'],
  ['annual-update.deadline-2', 'annualUpdateDeadline2'],
  ['quota.threshold-12', 'quotaThreshold12'],
  ['fy-2024.date', 'fy_2024Date'],
  ['2026-plan.date', '_2026PlanDate'],
  ['class.material', 'classMaterial'],
])('%s is exported as %s', (id, name) => {
  expect(exportName(id)).toBe(name)
})

const ruleId = fc.stringMatching(/^[a-z0-9]{1,3}(-[a-z0-9]{1,3}){0,2}\.(date|deadline|threshold)(-[1-9])?$/)

test('two rules never share a name, and every name is an identifier', () => {
  fc.assert(
    fc.property(ruleId, ruleId, (one, other) => {
      expect(exportName(one)).toMatch(/^[A-Za-z_]\w*$/)
      if (one !== other) expect(exportName(one)).not.toBe(exportName(other))
    }),
  )
})

test.each([
  ['beijing/2026-srdi-tiers', 'beijing/2026-srdi-tiers.ts', '../'],
  ['flat', 'flat.ts', './'],
  ['a/b/c', 'a/b/c.ts', '../../'],
  ['index', 'index_.ts', './'],
  ['types', 'types_.ts', './'],
  ['series/x', 'series/x_.ts', '../'],
  ['odd.d', 'odd.d_.ts', './'],
])('the module of %s is %s', (id, path, up) => {
  expect(modulePath(id)).toBe(path)
  expect(wayUp(path)).toBe(up)
})

test('the index names modules apart even where their ids differ in punctuation alone', () => {
  const names = namespaceNames(['a-b', 'a.b', 'a/b', '2026/plan'])
  expect([...names.values()]).toEqual(['aB', 'aB_2', 'aB_3', '_2026Plan'])
})
