import { expect, test } from 'vitest'
import { modulePath, type PairRules, printModule, printSeries, printTypes } from '../../codegen/index.ts'
import { versionAt } from '../../runtime/index.ts'
import type { RuleFile } from '../../schemas/rule-file.ts'
import { sampleFile } from '../samples/notice.ts'
import { annualUpdate, changeReport, officeSummary } from '../samples/rules.ts'
import { compile } from './compile.ts'

const april = {
  ...annualUpdate,
  title: '每年4月30日前',
  when: { type: 'recurring', every: 'year', on: { month: 4, day: 30 } },
} as const
const old = sampleFile([april, officeSummary], 'old/2025-quality')
const dated: RuleFile = { ...old, notice: { ...old.notice, issued: '2025-03-28', title: '关于2025年工作的通知' } }
const later = sampleFile([annualUpdate, changeReport], 'linjiang/2026-quality', 'old/2025-quality')
const sameId: PairRules = (earlier, next) => {
  const ids = new Set(earlier.rules.map(({ id }) => id))
  return new Map(next.rules.filter(({ id }) => ids.has(id)).map(({ id }) => [id, id]))
}

test('each rule is joined through the notices that restate it', async () => {
  const [[path, text] = ['', '']] = printSeries([later, dated, sampleFile([], 'alone')], sameId)
  expect(path).toBe('series/old/2025-quality.ts')
  await expect(text).toMatchFileSnapshot('series.ts.snap')
})

test('its module compiles, and an app reads literal values from each version', async () => {
  const files = [dated, later]
  const modules = Object.fromEntries(files.map(file => [modulePath(file.id), printModule(file)]))
  const app = `
import { annualUpdateDeadline, summaryDeadline } from './series/old/2025-quality.ts'
const month: 4 = annualUpdateDeadline.versions[0].rule.when.on.month
const next: 5 = annualUpdateDeadline.versions[1].rule.when.on.month
const ended: '2026-02-09' = summaryDeadline.notRestatedSince
export const all = [month, next, ended]
`
  const series = Object.fromEntries(printSeries(files, sameId))
  expect(compile({ ...modules, ...series, 'types.ts': await printTypes(), 'app.ts': app })).toBe('')
})

const at = (file: RuleFile) => ({ id: file.id, version: file.version, ...file.notice })
const update = {
  versions: [
    { from: '2025-03-28', notice: at(dated), rule: april },
    { from: '2026-02-09', notice: at(later), rule: annualUpdate },
  ],
  notRestatedSince: null,
}
const summary = {
  versions: [{ from: '2025-03-28', notice: at(dated), rule: officeSummary }],
  notRestatedSince: '2026-02-09',
}
const change = { versions: [{ from: '2026-02-09', notice: at(later), rule: changeReport }], notRestatedSince: null }

test('asked for a day, a series gives the version that speaks for it', () => {
  expect(versionAt(update, '2026-02-08')).toMatchObject({
    state: 'in_force',
    version: { rule: { title: '每年4月30日前' } },
    until: '2026-02-09',
  })
  expect(versionAt(update, '2026-02-09')).toMatchObject({
    state: 'in_force',
    version: { from: '2026-02-09' },
    until: null,
  })
  expect(versionAt(update, '2027-05-01')).toMatchObject({ state: 'in_force' })
})

test('it says when it does not know a day', () => {
  expect(versionAt(update, '2025-01-01')).toMatchObject({ state: 'unknown', reason: 'before-first' })
  expect(versionAt(change, '2027-01-01')).toMatchObject({ state: 'unknown', reason: 'after-work-year' })
  expect(versionAt(summary, '2026-02-09')).toMatchObject({ state: 'not_restated', since: '2026-02-09' })
  expect(
    versionAt({ ...change, versions: [{ ...change.versions[0], from: null }] } as never, '2026-03-01'),
  ).toMatchObject({ reason: 'undated' })
  expect(() => versionAt(change, '2026-3-1')).toThrow(RangeError)
})

test('notices that follow in a circle, or a notice that is not here, end nothing', () => {
  const one = sampleFile([annualUpdate], 'a', 'b')
  const other = sampleFile([annualUpdate], 'b', 'a')
  expect(printSeries([one, other], sameId).size).toBe(0)
  expect(printSeries([sampleFile([annualUpdate], 'a', 'gone')], sameId).size).toBe(0)
})

test('two notices that follow the same one give a series each', () => {
  const fork = sampleFile([annualUpdate], 'other/2026', 'old/2025-quality')
  expect([...printSeries([dated, later, fork], sameId).keys()].sort()).toEqual([
    'series/linjiang/2026-quality.ts',
    'series/other/2026.ts',
  ])
})
