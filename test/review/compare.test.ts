import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { runCommand } from '../cli/run-command.ts'

// The notice of Daxing district of 2025 against the one of Beijing of 2026: what a careful reader finds between them.

const Told = z.object({
  kind: z.string(),
  rule: z.string(),
  direction: z.string(),
  group: z.string(),
  message: z.string(),
})
const Side = z
  .object({ value: z.string(), rule: z.object({ evidence: z.array(z.object({ quote: z.string() })) }).nullable() })
  .nullable()
const Change = Told.extend({ before: Side, after: Side, witness: z.object({ text: z.string() }).nullable() })
type Change = z.infer<typeof Change>

let changes: Change[] = []
let unchanged = 0
let text = ''
let page = ''
let root: string

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'rulepress-compare-'))
  cpSync('corpus', join(root, 'corpus'), { recursive: true })
  cpSync('glossary.yaml', join(root, 'glossary.yaml'))
  await runCommand(['build', '--quiet', '--root', root])
  const pair = [
    'compare',
    'beijing-daxing/2025-innovative-sme',
    'beijing/2026-srdi-tiers',
    '--root',
    root,
    '--lang',
    'zh',
  ]
  const document = z
    .object({ changes: z.array(Change), unchanged: z.number() })
    .parse(JSON.parse((await runCommand([...pair, '--json'])).stdout))
  changes = document.changes
  unchanged = document.unchanged
  text = (await runCommand(pair)).stdout
  page = (await runCommand([...pair, '--format', 'html'])).stdout
}, 120_000)

afterAll(() => rmSync(root, { recursive: true, force: true }))

/** All that a change says of its two sides. */
const said = ({ message, before, after }: Change): string =>
  [
    message,
    ...[before, after].flatMap(side => [side?.value ?? '', ...(side?.rule?.evidence.map(({ quote }) => quote) ?? [])]),
  ].join('\n')

const telling = (...words: readonly string[]): Change[] =>
  changes.filter(change => words.every(word => said(change).includes(word)))

const kindsTelling = (...words: readonly string[]): string[] => telling(...words).map(({ kind }) => kind)

describe('the twenty-five differences', () => {
  test('first of all, issuer and scope differ, and silence is not repeal', () => {
    const [first = '', second = ''] = text.split('\n')
    expect(first).toContain('对照')
    expect(second).toContain('发文机关不同（北京市大兴区经济和信息化局 → 北京市经济和信息化局）')
    expect(second).toContain('涉及事项增加（北京市创新型中小企业 → 创新型中小企业、专精特新中小企业、专精特新')
    expect(second).toContain('后一份没有重述的内容不等于已废止')
    expect(page).toContain('后一份没有重述的内容不等于已废止')
  })

  test.each<[string, string, readonly string[]]>([
    ['1 issuer', 'issuer-changed', ['大兴区', '北京市经济和信息化局']],
    ['1 date of issue', 'issued-changed', ['2025-03-28', '2026-02-09']],
    ['1 title', 'title-changed', ['2025年', '2026年']],
    ['2 basis', 'basis-changed', ['实施细则', '工信部企业〔2026〕2号']],
    ['3 standard to come', 'newly-stated', ['认定标准以工业和信息化部', '文件为准']],
    ['3 old standard until then', 'newly-stated', ['继续按照原有标准']],
    ['4 district notices', 'reworded', ['https://zjtx.miit.gov.cn', '根据所在区中小企业主管部门发布的通知']],
    ['5 executor', 'actor-changed', ['大兴区经信局', '区级主管部门']],
    ['6 prerequisite', 'not-restated', ['须先通过创新型中小企业认定']],
    ['7 registered in Beijing', 'not-restated', ['应在北京市工商注册登记']],
    ['7 size of enterprises', 'not-restated', ['中小企业划型标准规定']],
    ['7 three years without accidents', 'not-restated', ['近三年未发生']],
    ['7 audits', 'not-restated', ['2023年、2024年两个会计年度的财务审计报告']],
    ['7 special audit', 'not-restated', ['2024年度研发费用专项审计报告']],
    ['8 applications on the way', 'newly-stated', ['2026年2月28日前']],
    ['8 new policy', 'newly-stated', ['自2026年4月1日起']],
    ['8 partial repeal', 'newly-stated', ['同时废止']],
    ['8 module closed', 'newly-stated', ['2026年3月1日至3月31日']],
    ['8 documents of offices', 'newly-stated', ['推荐函']],
    ['9 second quarter in principle', 'newly-stated', ['原则上每年第二季度']],
    ['10 planned review', 'deadline-rescheduled', ['2025年7月', '2026年第1季度']],
    ['10 cohort', 'cohort-changed', ['2022年', '2023年']],
    ['11 both reviews', 'not-restated', ['须同时参加']],
    ['11 highest title only', 'newly-stated', ['最高一级称号参加复核']],
    ['12 titles from before', 'newly-stated', ['继续有效']],
    ['13 yearly update', 'deadline-later', ['每年4月30日前', '每年5月31日前']],
    ['14 review right lost at once', 'not-restated', ['取消资质到期后的复核资格']],
    ['14 first miss', 'newly-stated', ['重点监测']],
    ['14 second miss', 'newly-stated', ['累计达两次']],
    ['15 change application', 'newly-stated', ['简单更名、跨省迁移', '3个月']],
    ['15 branches abroad', 'material-condition-changed', ['设立境外分支机构', '合并、重组']],
    ['16 who asks the ministry', 'consequence-changed', ['市经济和信息化局报工业和信息化部']],
    ['17 not reporting', 'consequence-changed', ['或直接取消认定', '或取消认定']],
    ['18 closing or moving away', 'not-restated', ['停止经营、跨省迁移']],
    ['19 grounds', 'consequence-changed', ['偷漏税', '较大生产安全事故']],
    ['20 ban', 'comparison-laxer', ['至少三年内', '三年内不得']],
    ['20 after repair of credit', 'newly-stated', ['可以三年内']],
    ['21 quarterly checks', 'time-dropped', ['每季度', '不定期']],
    ['22 certificate', 'start-earlier', ['20个工作日后', '10个工作日后']],
    ['23 complaints', 'reworded', ['向大兴区经济和信息化局举报', '相关行业管理部门举报']],
    ['24 consultation', 'newly-stated', ['附件4']],
    ['24 annexes', 'attachments-changed', ['咨询电话汇总表']],
  ])('%s', (_, kind, words) => {
    expect(kindsTelling(...words)).toContain(kind)
  })

  test('22 the plaque is gone', () => {
    expect(telling('电子证书和牌匾').length).toBeGreaterThan(0)
  })

  test('25 what did not change is folded, and counted', () => {
    expect(unchanged).toBeGreaterThan(5)
    expect(page).toContain(`<summary>未变 ${unchanged} 条</summary>`)
    expect(telling('有效期延长三年').filter(({ kind }) => kind.startsWith('validity'))).toEqual([])
  })
})

describe('what may be said of them', () => {
  test('nothing that is not restated is called looser', () => {
    for (const { kind, direction } of changes) if (kind === 'not-restated') expect(direction).toBe('unclear')
  })

  test('what tightens stands before what loosens', () => {
    const rules = changes.filter(({ rule }) => rule !== 'notice').map(({ direction }) => direction)
    const order = ['tighter', 'looser', 'unclear', 'neither']
    expect(rules).toEqual([...rules].sort((one, other) => order.indexOf(one) - order.indexOf(other)))
  })

  test('the yearly day and the wait have witnesses', () => {
    expect(changes.find(({ kind }) => kind === 'deadline-later')?.witness?.text).toBe('5月10日办理：此前逾期，现在按时')
    expect(changes.find(({ kind }) => kind === 'start-earlier')?.witness?.text).toContain(
      '第15个工作日：此前尚不可办，现在可以办',
    )
  })
})
