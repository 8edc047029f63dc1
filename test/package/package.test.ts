import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { strictest } from '../codegen/compile.ts'
import { buildExample, installInto, packRulepress, run } from './fresh-app.ts'

const repository = process.cwd()
const bin = (name: string): string => join(repository, 'node_modules/.bin', name)
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
const zones = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati']

const source = `
import { annualUpdateDeadline } from 'rulepress/rules/beijing/2026-srdi-tiers'
import { statusAt } from 'rulepress/runtime'

const status = statusAt(annualUpdateDeadline, '2026-11-21T10:00+08:00')
export const answer = JSON.stringify(status)
`
let tarball = ''
let app = ''
let bundle = ''
let page = ''

beforeAll(async () => {
  tarball = packRulepress()
  app = installInto(tarball)
  writeFileSync(join(app, 'app.js'), source)
  const entry = join(app, 'app.js')
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'app',
    metafile: true,
    write: false,
    charset: 'utf8',
    logLevel: 'silent',
  })
  bundle = result.outputFiles[0]?.text ?? ''
  const inputs = Object.keys(result.metafile.inputs)
  writeFileSync(join(app, 'inputs.json'), JSON.stringify(inputs))
  page = buildExample(app)
}, 240_000)

describe('the packed file in a fresh app', { timeout: 120_000 }, () => {
  test('publint finds nothing to say', () => {
    expect(run(app, bin('publint'), [join(app, 'node_modules/rulepress'), '--strict', '--pack', 'false'])).toContain(
      'All good!',
    )
  })

  test('types are right under every module resolution', () => {
    const entries = ['runtime', 'rules', 'rules/beijing/2026-srdi-tiers', 'rules/beijing/2026-srdi-tiers.json']
    expect(run(app, bin('attw'), [tarball, '--entrypoints', ...entries])).toContain('No problems found')
  })

  test.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
    ['node20', 'node16'],
  ])('an app type-checks under the strictest options with module %s and resolution %s', (module, moduleResolution) => {
    writeFileSync(join(app, 'typed.ts'), typed)
    const options = {
      ...strictest,
      target: 'es2022',
      lib: ['es2022'],
      types: [],
      noEmit: true,
      module,
      moduleResolution,
    }
    const compilerOptions = { ...options, resolveJsonModule: true }
    writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['typed.ts'] }))
    expect(run(app, process.execPath, [tsc, '-p', app])).toBe('')
  })

  test('one rule with one function is under four kilobytes, with no code of any dependency', () => {
    const inputs: string[] = JSON.parse(readFileSync(join(app, 'inputs.json'), 'utf8'))
    expect(inputs.filter(path => !/node_modules\/rulepress\/dist\/(runtime|generated)\/|app\.js$/.test(path))).toEqual(
      [],
    )
    expect(gzipSync(bundle, { level: 9 }).length).toBeLessThan(4096)
  })

  test('it says the same in every zone, imported and required', () => {
    const imported = `import('./app.js').then(({ answer }) => console.log(answer))`
    const required = source
      .replace(/import (\{.*\}) from ('.*')/g, 'const $1 = require($2)')
      .replace(/export const answer = (.*)/, 'console.log($1)')
    const said = zones.flatMap(TZ => [
      run(app, 'node', ['-e', imported], { TZ }),
      run(app, 'node', ['-e', required], { TZ }),
    ])
    expect(new Set(said).size).toBe(1)
    expect(JSON.parse(said[0] ?? '')).toMatchObject({ state: 'open', daysLeft: 191, window: { safe: '2027-05-30' } })
  })

  test('it says the same in a browser in every zone', async () => {
    const browser = await openBrowser()
    const said = await Promise.all(
      zones.map(async timezoneId => {
        const page = await (await browser.newContext({ timezoneId })).newPage()
        await page.setContent(`<script>${bundle}</script>`)
        return String(await page.evaluate('app.answer'))
      }),
    )
    await browser.close()
    expect(new Set(said).size).toBe(1)
    expect(JSON.parse(said[0] ?? '')).toMatchObject({ state: 'open', daysLeft: 191 })
  })

  test('the command runs from the package', () => {
    const status = run(app, process.execPath, [
      'node_modules/rulepress/bin/rulepress.js',
      'status',
      '--root',
      'node_modules/rulepress',
      '--on',
      '2026-11-21',
      '--json',
    ])
    expect(JSON.parse(status).items.length).toBeGreaterThan(10)
  })

  test('schemas and JSON twins are there for other languages', () => {
    const load = `console.log(require('rulepress/schemas/rule-file.schema.json').title, require('rulepress/rules/beijing/2026-srdi-tiers.json').id)`
    expect(run(app, 'node', ['-e', load])).toBe('RuleFile beijing/2026-srdi-tiers\n')
  })
})

describe('the example, built with the packed file', { timeout: 120_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  }, 120_000)
  afterAll(() => browser.close())

  const open = async (width: number, height: number): Promise<{ shown: Page; failures: string[] }> => {
    const shown = await (
      await browser.newContext({ viewport: { width, height }, timezoneId: 'America/Los_Angeles' })
    ).newPage()
    const failures: string[] = []
    shown.on('pageerror', error => failures.push(error.message))
    await shown.goto(`${pathToFileURL(page).href}?on=2026-11-21`)
    return { shown, failures }
  }

  test.each([
    ['a phone', 360, 740],
    ['a desktop', 1280, 900],
  ])('shows on %s what a company has to do, and nothing wider than the screen', async (_name, width, height) => {
    const { shown, failures } = await open(width, height)
    expect(await shown.locator('main h2').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('现在要做')]),
    )
    const update = shown.locator('.card', { hasText: '更新企业信息' }).first()
    expect(await update.textContent()).toContain('还剩 191 天')
    expect(await update.textContent()).toContain('稳妥起见请不晚于2027年5月30日（星期日）')
    expect(await update.textContent()).toContain('逾期：')
    expect(await shown.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    expect(failures).toEqual([])
  })

  test('counts from the day of an event, and says why', async () => {
    const { shown } = await open(390, 844)
    const change = shown.locator('.card', { hasText: '发生变化后的3个月内' }).first()
    expect(await change.textContent()).toContain('需要知道事件发生的日期')
    await change.locator('input[type=date]').fill('2026-11-30')
    await change.locator('input[type=date]').dispatchEvent('change')
    expect(await change.textContent()).toContain('2027年2月28日（星期日）')
    await change.locator('summary').click()
    expect(await change.textContent()).toContain('民法典第202条')
  })

  test('shows no deadline of an office, and only what concerns the titles held', async () => {
    const { shown } = await open(390, 844)
    expect(await shown.locator('main').textContent()).not.toContain('报市经济和信息化局备案')
    const before = await shown.locator('.card').count()
    for (const title of ['创新型中小企业', '专精特新中小企业']) await shown.getByLabel(title, { exact: true }).uncheck()
    expect(await shown.locator('.card').count()).toBeLessThan(before)
  })

  test('is right for people who see little or use no mouse', async () => {
    const { shown } = await open(390, 844)
    await shown.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' })
    const violations = await shown.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
    )
    expect(violations).toEqual([])
  })
})

/** What an app must not be able to write, and what it must be able to. */
const typed = `
import { modules } from 'rulepress/rules'
import { annualUpdateDeadline, notice, rules } from 'rulepress/rules/beijing/2026-srdi-tiers'
import * as series from 'rulepress/rules/series/beijing-daxing/2025-innovative-sme'
import { type Deadline, type For, isForAuthority, type Reviewed, statusAt, versionAt } from 'rulepress/runtime'

const remind = (deadline: For<'applicant', Deadline>): string => deadline.action
export const reminded = remind(annualUpdateDeadline)
export const office = rules.filter(rule => rule.kind === 'deadline').filter(isForAuthority)
// @ts-expect-error an office's deadline is no applicant's
office.map(remind)

const publish = (deadline: Reviewed<Deadline>): string => deadline.title
// @ts-expect-error nobody has looked at it yet
publish(annualUpdateDeadline)

// @ts-expect-error a bare day is no moment
statusAt(annualUpdateDeadline, '2026-05-31')

const status = statusAt(annualUpdateDeadline, new Date(0), { notice })
// @ts-expect-error what is awaited or unknown has no window
export const startsAt = status.window.startsAt

export function label(): string {
  switch (status.state) {
    case 'not_started':
      return status.window.from?.date ?? ''
    case 'open':
    case 'closing_soon':
    case 'rolling':
      return String(status.daysLeft)
    case 'suspended':
      return status.resumes ?? ''
    case 'planned':
    case 'closed':
      return status.window.to?.date ?? ''
    case 'awaited':
      return status.firmness
    case 'unknown':
      return status.reason
  }
}

const version = versionAt(series.annualUpdateDeadline, '2026-06-01')
export const month: 4 | 5 | undefined = version.state === 'in_force' ? version.version.rule.when.on.month : undefined
export const count: number = modules.length
`
