import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { faultsOf } from '../review/report/axe.ts'
import { runCommand } from './run-command.ts'

const notice =
  '某市关于做好企业信息更新工作的通知\n\n各有关企业：\n\n一、年度信息更新\n\n有效期内的企业，应于每年4月30日前通过培育平台更新企业信息。<script>alert(1)</script>\n\n某市经济和信息化局\n\n2025年3月28日\n'

let root: string
let server: ChildProcess
let url = ''
let browser: Browser

const opened = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.setEncoding('utf8').on('data', text => {
      said += text
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)
      if (found) resolve(found[0])
    })
    child.on('close', () => reject(new Error(said)))
  })

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'rulepress-review-'))
  mkdirSync(join(root, 'corpus/city'), { recursive: true })
  cpSync('glossary.yaml', join(root, 'glossary.yaml'))
  writeFileSync(join(root, 'corpus/city/update.txt'), notice)
  await runCommand(['build', '--quiet', '--root', root])
  const program = fileURLToPath(new URL('../../bin/rulepress.js', import.meta.url))
  server = spawn(process.execPath, [program, 'review', '--root', root, '--lang', 'zh'], {
    env: { PATH: process.env.PATH ?? '', HOME: root },
  })
  url = await opened(server)
  browser = await openBrowser()
}, 120_000)

afterAll(async () => {
  await browser.close()
  server.kill('SIGTERM')
  rmSync(root, { recursive: true, force: true })
})

const decisions = (): string => readFileSync(join(root, 'corpus/city/update.decisions.yaml'), 'utf8')

describe('the review page', () => {
  test('shows the text beside the rules, takes a decision by keyboard alone, and carries it out', async () => {
    const page = await browser.newPage()
    await page.goto(url)
    await page.getByRole('link', { name: /信息更新/ }).click()
    expect(await page.locator('script').count()).toBe(0)
    expect(await page.locator('mark a').first().textContent()).toContain('4月30日前')
    expect(await faultsOf(page)).toEqual([])
    const card = page.locator('[id="annual-update.deadline"]')
    await card.locator('summary').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('王芳')
    for (let times = 0; times < 3; times++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('status').waitFor()
    expect(await page.getByRole('status').textContent()).toBe('已采纳 annual-update.deadline')
    expect(await page.locator('[id="annual-update.deadline"]').textContent()).toContain('已采纳')
    expect(decisions()).toContain('by: 王芳')
    await page.close()
  }, 60_000)

  test('amends with a reason, and not without', async () => {
    const page = await browser.newPage()
    await page.goto(`${url}notice/city/update`)
    const card = page.locator('[id="annual-update.deadline"]')
    const fill = async (because: string): Promise<void> => {
      await card.locator('summary').click()
      await card.getByLabel('审核人').fill('王芳')
      await card.getByLabel(/理由/).fill(because)
      await card.getByLabel(/字段/).fill('inclusive: false')
      await card.getByRole('button', { name: '修改' }).click()
      await page.getByRole('status').waitFor()
    }
    await fill('')
    expect(await page.getByRole('status').textContent()).toBe('修改和驳回须写理由')
    await fill('市局电话答复：不含当日')
    expect(await page.getByRole('status').textContent()).toBe('已修改 annual-update.deadline')
    expect(await card.textContent()).toContain('（不含当日）')
    expect(decisions()).toContain('inclusive: false')
    await page.close()
  }, 60_000)

  test('takes nothing from other sites or without its secret', async () => {
    const before = decisions()
    const body = new URLSearchParams({
      token: 'x',
      rule: 'annual-update.deadline',
      seen: 'x',
      verdict: 'accept',
      by: 'x',
      because: '',
      fields: '',
    })
    const forged = await fetch(`${url}notice/city/update`, { method: 'POST', body, redirect: 'manual' })
    expect(forged.status).toBe(403)
    const html = await (await fetch(`${url}notice/city/update`)).text()
    const token = /name="token" value="([0-9a-f]+)"/.exec(html)?.[1] ?? ''
    body.set('token', token)
    const foreign = await fetch(`${url}notice/city/update`, {
      method: 'POST',
      body,
      headers: { origin: 'http://example.org' },
      redirect: 'manual',
    })
    expect(foreign.status).toBe(403)
    expect(decisions()).toBe(before)
  })

  test.each(['notice/nobody', 'notice/../../etc/passwd', 'notice/city/update/..%2f..%2f', 'other'])(
    'knows no %s',
    async path => {
      expect((await fetch(`${url}${path}`)).status).toBe(404)
    },
  )

  test('a port that is taken is told', async () => {
    const ended = await runCommand(['review', '--root', root, '--port', new URL(url).port, '--lang', 'zh'])
    expect(ended.code).toBe(2)
    expect(ended.stderr).toContain('已被占用')
  })

  test('is written as one file that asks for nothing and takes no decisions', async () => {
    const out = join(root, 'page.html')
    const ended = await runCommand(['review', 'city/update', '--export', out, '--root', root, '--lang', 'zh'])
    expect(ended.code).toBe(0)
    const text = readFileSync(out, 'utf8')
    expect(text).not.toMatch(/<form|<script|src=|url\(/)
    expect(text).toContain('&lt;script&gt;')
  })
})
