import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { printHtml } from '../../../review/index.ts'
import { openBrowser, openPage } from '../../browser.ts'
import { faultsOf } from './axe.ts'
import { edited, hostile, hostileReport, reportOf, twoNotices } from './fixture.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser.close())

const reports = {
  'an edited notice': reportOf(edited()),
  'two notices': reportOf(twoNotices()),
  both: reportOf(edited(), twoNotices()),
  nothing: reportOf(),
  'hostile words': hostileReport(),
}

describe.each(Object.entries(reports))('the report of %s', (_, report) => {
  test.each(['zh', 'en'] as const)('has nothing that axe finds wrong (%s)', async language => {
    const { page, asked } = await openPage(browser, printHtml(report, language).replace(/<meta http-equiv[^>]*>/, ''))
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    expect(await faultsOf(page)).toEqual([])
    expect(await page.locator('html').getAttribute('lang')).toBe(language === 'zh' ? 'zh-CN' : 'en')
    expect(asked).toEqual([])
    await page.close()
  })

  test('fits a window of half the width, as at 200 % zoom, without scrolling sideways', async () => {
    const { page } = await openPage(browser, printHtml(report, 'zh'), { width: 640, height: 480 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640)
    await page.setViewportSize({ width: 320, height: 480 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.close()
  })

  test('prints on A4', async () => {
    const { page } = await openPage(browser, printHtml(report, 'zh'))
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/)
    await page.close()
  })
})

describe('a change in the report', () => {
  const open = async () => openPage(browser, printHtml(reportOf(edited()), 'zh'))

  test('stands in three columns, with the changed characters struck out and underlined', async () => {
    const { page } = await open()
    expect(await page.locator('thead th').first().textContent()).toBe('原规定')
    expect(await page.locator('tr.looser td').first().locator('del').first().textContent()).toContain('4')
    expect(await page.locator('tr.looser ins').first().textContent()).toContain('5')
    const look = await page
      .locator('del')
      .first()
      .evaluate(element => getComputedStyle(element).textDecorationLine)
    expect(look).toBe('line-through')
    expect(
      await page
        .locator('ins')
        .first()
        .evaluate(element => getComputedStyle(element).textDecorationLine),
    ).toBe('underline')
    await page.close()
  })

  test('says its witness and quotes its sentence', async () => {
    const { page } = await open()
    const row = page.locator('tr', { hasText: 'annual-update.deadline' }).first()
    expect(await row.textContent()).toContain('5月10日办理：此前逾期，现在按时')
    expect(await row.locator('mark').nth(1).textContent()).toBe('应于每年5月31日前')
    await page.close()
  })

  test('tightening comes first', async () => {
    const { page } = await openPage(browser, printHtml(reportOf(edited()), 'zh'))
    const directions = await page.locator('tbody tr').evaluateAll(rows => rows.map(row => row.className))
    expect(directions).toContain('tighter')
    await page.close()
  })

  test('is reached with the keyboard, and what is folded opens with it', async () => {
    const { page } = await open()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
    await page.keyboard.press('Enter')
    expect(
      await page
        .locator('details')
        .first()
        .evaluate(element => element.hasAttribute('open')),
    ).toBe(true)
    await page.close()
  })
})

describe('words of a notice', () => {
  test('never become markup', async () => {
    const { page } = await openPage(browser, printHtml(hostileReport(), 'zh').replace(/<meta http-equiv[^>]*>/, ''))
    expect(await page.locator('img, script, b, a[href^="javascript"]').count()).toBe(0)
    expect(await page.locator('main').textContent()).toContain('<script>alert(2)</script></td></table>&lt;b&gt;')
    expect(await page.locator('body').textContent()).not.toContain('\u202e')
    expect(hostile).toContain('\u202e')
    await page.close()
  })
})

test('the same report gives the same bytes', () => {
  expect(printHtml(reportOf(edited()), 'zh')).toBe(printHtml(reportOf(edited()), 'zh'))
})
