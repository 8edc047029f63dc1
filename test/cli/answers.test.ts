import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, test } from 'vitest'
import type { StatusItem } from '../../cli/status-items.ts'
import { runCommand } from './run-command.ts'

const root = mkdtempSync(join(tmpdir(), 'rulepress-answers-'))
const run = (...args: string[]) => runCommand([...args, '--root', root], {}, root)
const json = async (...args: string[]) => JSON.parse((await run(...args, '--json')).stdout)

beforeAll(async () => {
  cpSync('corpus', join(root, 'corpus'), { recursive: true })
  await run('build', '--quiet')
}, 120_000)

const asked = new Map<string, Promise<{ items: StatusItem[] }>>()

/** What `status` says on a day of the rule whose quote has these words. */
async function status(on: string, notice: string, words: string): Promise<StatusItem> {
  const answer: Promise<{ items: StatusItem[] }> = asked.get(on) ?? json('status', '--on', on)
  asked.set(on, answer)
  const { items } = await answer
  const found = items.find(item => item.notice.startsWith(notice) && item.quote.includes(words))
  if (found === undefined) throw new Error(`no ${words} in ${notice}`)
  return found
}

describe('what the three notices mean', () => {
  test.each([
    ['2026-11-21', 'beijing/', '每月首日', { state: 'rolling', opens: '2026-11-01', due: '2026-11-30', daysLeft: 9 }],
    [
      '2026-11-21',
      'beijing/',
      '每年5月31日前',
      { state: 'open', due: '2027-05-31', safe: '2027-05-30', daysLeft: 191 },
    ],
    ['2026-05-31', 'beijing/', '每年5月31日前', { state: 'closing_soon', due: '2026-05-31', daysLeft: 0 }],
    ['2026-06-01', 'beijing/', '每年5月31日前', { due: '2027-05-31' }],
    ['2026-11-21', 'beijing-daxing/', '每年4月30日前', { due: '2027-04-30', followedBy: 'beijing/2026-srdi-tiers' }],
    ['2026-03-15', 'beijing/', '2026年3月1日至3月31日', { state: 'suspended', opens: '2026-03-01', due: '2026-03-31' }],
    ['2026-11-21', 'beijing/', '另行通知', { state: 'awaited', due: null, daysLeft: null }],
    [
      '2026-11-21',
      'beijing/',
      '每年第二季度',
      { state: 'not_started', opens: '2027-04-01', due: '2027-06-30', firmness: 'inPrinciple' },
    ],
    ['2026-11-21', 'beijing-daxing/', '2025年度7月', { state: 'unknown', reason: 'plan-passed', firmness: 'planned' }],
    ['2026-02-15', 'beijing/', '2026年一季度', { state: 'planned' }],
    ['2026-11-21', 'hebei/', '每季度第二个月底前', { state: 'closed', due: '2023-11-30' }],
    ['2026-11-21', 'hebei/', '4月30日期间', { state: 'closed', opens: '2023-03-01', due: '2023-04-30' }],
    ['2026-11-21', 'hebei/', '2月27日前', { state: 'closed', due: '2023-02-27' }],
    ['2026-11-21', 'beijing/', '次月25日前', { state: 'unknown', reason: 'event-needed', audience: 'authority' }],
  ])('on %s %s “%s”', async (on, notice, words, expected) => {
    expect(await status(on, notice, words)).toMatchObject(expected)
  })

  test.each([
    ['beijing/', '10个工作日后', '2026-02-12', { due: '2026-03-05' }],
    ['beijing/', '10个工作日后', '2026-02-09', { due: '2026-03-01' }],
    ['beijing-daxing/', '20个工作日后', '2025-04-15', { due: '2025-05-16' }],
    ['beijing/', '发生变化后的3个月内', '2025-11-30', { due: '2026-02-28' }],
    ['beijing/', '次月25日前', '2026-10-31', { due: '2026-11-25', safe: '2026-11-24' }],
    ['beijing/', '次月25日前', '2026-11-30', { due: '2026-12-25' }],
    ['beijing/', '10个工作日后', '2026-12-28', { due: null, state: 'unknown' }],
  ])('%s “%s” counted from %s', async (notice, words, event, expected) => {
    const item = await status('2026-11-21', notice, words)
    const told = await json('explain', `${item.notice}#${item.rule}`, '--on', '2026-11-21', '--event', event)
    expect(told).toMatchObject({ rule: item.rule, ...expected })
    expect(told.steps.length).toBeGreaterThan(2)
    for (const step of told.steps)
      expect(step).toEqual({ text: expect.stringMatching(/./), source: expect.stringMatching(/./) })
  })
})

describe('what people type', () => {
  test('status shows what is pressing first, and says what it left out', async () => {
    const { stdout, code } = await run('status', '--on', '2026-05-28')
    expect(code).toBe(0)
    expect(stdout.indexOf('即将截止')).toBeGreaterThan(0)
    expect(stdout.indexOf('即将截止')).toBeLessThan(stdout.indexOf('常年受理'))
    expect(stdout).toContain('“应于每年5月31日前” beijing/2026-srdi-tiers#')
    expect(stdout).toContain('用 --all 列出')
    expect((await run('status', '--on', '2026-05-28', '--lang', 'en')).stdout).toContain('closing soon')
  })

  test.each([
    [['status', '--on', '2026-02-30'], 2, '“2026-02-30”不是日期'],
    [['status', '--audience', 'nobody'], 2, '--audience'],
    [['status', 'beijing/2026-srdi-tier'], 2, 'beijing/2026-srdi-tiers'],
    [['explain', 'annual-update.deadline'], 2, '请指明一条'],
    [['explain', 'nothing.deadline'], 2, '没有 nothing.deadline 这条规则'],
    [['explain', 'certificate.deadline', '--event', 'yesterday'], 2, '不是事件的日期'],
    [['export', '--format', 'xlsx'], 2, '--out'],
    [['export', '--read', 'gone.xlsx'], 2, 'gone.xlsx'],
    [['export', '--read', 'corpus/hebei/2023-quality-sme.txt'], 1, '不是 rulepress export 写出的表格'],
  ])('%j is refused in one sentence', async (args, code, words) => {
    const ended = await run(...args)
    expect(ended).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(words) })
    expect(ended.stderr).not.toMatch(/ {4}at /)
  })

  test('explain tells any rule, and of a term when it ends', async () => {
    const rules: { id: string; kind: string; measure?: string }[] = JSON.parse(
      readFileSync(join(root, 'rules/beijing/2026-srdi-tiers.json'), 'utf8'),
    ).rules
    const term = rules.find(({ measure }) => measure === 'validity')?.id ?? ''
    expect(await json('explain', term, '--event', '2023-11-21')).toMatchObject({ due: '2026-11-21' })
    const material = rules.find(({ kind }) => kind === 'material')?.id ?? ''
    expect((await run('explain', `beijing/2026-srdi-tiers#${material}`)).stdout).toContain('原文写明')
  })

  test('calendar writes a feed for one audience that another program reads', async () => {
    await run('calendar', '--audience', 'applicant', '--on', '2026-11-21', '--out', join(root, 'feed.ics'))
    const feed = new ICAL.Component(ICAL.parse(readFileSync(join(root, 'feed.ics'), 'utf8')))
    const events = feed.getAllSubcomponents('vevent').map(event => new ICAL.Event(event))
    expect(events.map(({ uid }) => uid)).toContain(
      'beijing/2026-srdi-tiers/annual-update.deadline/2027-05-31@rulepress',
    )
    expect(events.every(({ description }) => !description.includes('备案'))).toBe(true)
  })

  test('a table that somebody filled in becomes decisions, and rules that are accepted', async () => {
    const path = join(root, 'rules.csv')
    await run('export', 'beijing/2026-srdi-tiers', '--out', path)
    const lines = readFileSync(path, 'utf8').split('\r\n')
    const filled = lines.map(line =>
      line.includes(',annual-update.deadline,') ? line.replace(/,,,,$/, ',采纳,,王芳,2026-11-21') : line,
    )
    writeFileSync(path, filled.join('\r\n'))
    expect(await run('export', '--read', path)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('读回 1 项决定'),
    })
    expect(readFileSync(join(root, 'corpus/beijing/2026-srdi-tiers.decisions.yaml'), 'utf8')).toContain('by: 王芳')
    const { stdout } = await run('export', '--read', path)
    expect(stdout).toContain('读回 1 项决定')
  })
})

test('a project without rules is told to build', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'rulepress-empty-'))
  const ended = await runCommand(['status', '--root', empty], {}, empty)
  expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining('rulepress build') })
})
