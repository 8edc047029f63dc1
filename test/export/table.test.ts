import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { printCsv, printSheetFile, readCsv, readDecisions, readSheetFile } from '../../export/index.ts'
import { sampleFile } from '../samples/notice.ts'
import { annualUpdate, sampleRules } from '../samples/rules.ts'

const file = sampleFile(sampleRules)
const cells = async () => (await readSheetFile(await printSheetFile([file], 'zh'))) ?? []

test('a workbook has a heading and a line for every rule, in the order of the text', async () => {
  const rows = await cells()
  expect(rows[0]?.slice(0, 4)).toEqual(['通知编号', '规则编号', '类别', '名称'])
  expect(rows.slice(1).map(row => row[1])).toEqual(sampleRules.map(({ id }) => id))
})

test('another reader finds the same cells', async () => {
  const rows = await readSheet(Buffer.from(await printSheetFile([file], 'zh')))
  expect(rows[7]?.slice(0, 5)).toEqual([
    'linjiang/2026-quality',
    'annual-update.deadline',
    '期限',
    annualUpdate.title,
    '每年5月31日前',
  ])
})

test('a CSV begins with a byte order mark and comes back as the same cells', async () => {
  const csv = printCsv([file], 'zh')
  expect(csv.startsWith('\ufeff')).toBe(true)
  expect(csv.split('\r\n').length).toBeGreaterThan(sampleRules.length)
  expect(readCsv(csv)).toEqual(await cells())
})

test('no cell is ever a formula', () => {
  const evil = { ...annualUpdate, title: '=HYPERLINK("http://x")', action: '@SUM(1)', actor: '-1+1' }
  const csv = printCsv([sampleFile([evil])], 'zh')
  expect(csv).toContain(`"'=HYPERLINK`)
  expect(csv).not.toMatch(/(^|,)"?[=@+-]/m)
  expect(readCsv(csv)?.[1]?.[3]).toBe(evil.title)
})

/** A sheet as somebody filled it in: words by rule id and column. */
async function filled(words: Record<string, Record<string, string>>): Promise<string[][]> {
  const rows = await cells()
  const heading = rows[0] ?? []
  return rows.map(row => {
    const given = words[row[1] ?? ''] ?? {}
    return row.map((cell, place) => given[heading[place] ?? ''] ?? cell)
  })
}

test('what people write under 决定 comes back as decisions bound to what they saw', async () => {
  const sheet = await filled({
    'annual-update.deadline': { 决定: '采纳', 审核人: '王芳', 日期: '2026-11-21' },
    'papers.material': { 决定: '驳回', 理由: '不是材料' },
    'change.deadline': { 决定: '修改', 事项: '完成变更登记', 理由: '原文如此' },
    'certificate.deadline': { 决定: '待定' },
  })
  const nobody = { by: null, on: null, because: null }
  expect(readDecisions(sheet, [file])).toEqual({
    ok: true,
    value: [
      {
        ...nobody,
        notice: file.id,
        rule: 'annual-update.deadline',
        verdict: { type: 'accept' },
        by: '王芳',
        on: '2026-11-21',
      },
      {
        ...nobody,
        notice: file.id,
        rule: 'change.deadline',
        verdict: { type: 'amend', fields: { action: '完成变更登记' } },
        because: '原文如此',
      },
      { ...nobody, notice: file.id, rule: 'papers.material', verdict: { type: 'reject' }, because: '不是材料' },
    ],
  })
})

test('the columns may be moved, and lines may be gone', async () => {
  const sheet = (await filled({ 'annual-update.deadline': { 决定: '采纳' } })).map(row => row.toReversed())
  expect(
    readDecisions(
      sheet.filter((_, place) => place === 0 || place === 7),
      [file],
    ),
  ).toMatchObject({ ok: true, value: [{ rule: 'annual-update.deadline' }] })
})

test.each([['no heading', [['a', 'b']], { code: 'no-heading' }]])('%s is said', (_name, sheet, problem) => {
  expect(readDecisions(sheet, [file])).toEqual({ ok: false, problem: [problem] })
})

test('every line that is in the way is named as Excel counts it', async () => {
  const sheet = await filled({
    'annual-update.deadline': { 决定: '同意' },
    'change.deadline': { 决定: '修改', 理由: '不对' },
    'summary.deadline': { 决定: '驳回' },
    'papers.material': { 决定: '采纳', 指纹: 'x' },
    'papers.material-2': { 决定: '采纳', 规则编号: 'gone.material' },
    'papers.material-3': { 决定: '采纳', 日期: '11月21日' },
  })
  expect(readDecisions(sheet, [file])).toEqual({
    ok: false,
    problem: [
      { code: 'unknown-decision', row: 8, word: '同意' },
      { code: 'nothing-amended', row: 9, rule: 'change.deadline' },
      { code: 'no-reason', row: 10, rule: 'summary.deadline' },
      { code: 'changed-rule', row: 15, rule: 'papers.material' },
      { code: 'unknown-rule', row: 16, rule: 'gone.material' },
      { code: 'bad-day', row: 17, day: '11月21日' },
    ],
  })
})

test('bytes that are no table are no table', async () => {
  expect(await readSheetFile(new Uint8Array([1, 2, 3]))).toBeNull()
})
