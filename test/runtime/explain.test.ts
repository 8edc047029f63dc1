import { expect, test } from 'vitest'
import { cite, consequencesOf, explain, stateCouncil, type Timed } from '../../runtime/index.ts'
import { sampleFile } from '../samples/notice.ts'
import * as sample from '../samples/rules.ts'

const file = sampleFile([])
const notice = { id: file.id, version: file.version, ...file.notice }
const at = '2026-11-21T10:00+08:00'

function story(rule: Timed, event: string | undefined, language: 'zh' | 'en'): string {
  const question = { at, language, ...(event && { event }) } as const
  const { steps, warnings } = explain(rule, notice, question, { calendar: stateCouncil })
  return [...steps.map(({ text, source }) => `${text} ｜ ${source}`), ...warnings.map(text => `! ${text}`), ''].join(
    '\n',
  )
}

const told: [Timed, string | undefined][] = [
  [sample.certificate, '2026-02-12'],
  [sample.changeReport, '2025-11-30'],
  [sample.officeList, '2026-10-31'],
  [sample.annualUpdate, undefined],
  [sample.secondQuarter, undefined],
  [sample.awaitedNotice, undefined],
  [sample.officeSummary, undefined],
  [sample.monthlyWindow, undefined],
  [{ ...sample.certificate, when: { ...sample.certificate.when, offset: 'P400D' } as Timed['when'] }, '2026-02-12'],
]

test.each(['zh', 'en'] as const)(
  'every step is told in %s, with the article, data or sentence it rests on',
  async language => {
    const stories = told.map(([rule, event]) => story(rule, event, language))
    await expect(stories.join('\n')).toMatchFileSnapshot(`explain.${language}.snap`)
  },
)

test('a citation leads back to the sentence', () => {
  expect(cite(sample.annualUpdate, notice)[0]).toMatchObject({
    notice: 'linjiang/2026-quality',
    section: '二',
    quote: '应于每年5月31日前通过培育平台更新企业信息',
    text: '《临江市经济和信息化局关于组织开展2026年优质企业认定、信息更新及到期复核工作的通知》（2026年2月9日）二：“应于每年5月31日前通过培育平台更新企业信息”',
  })
})

test('what happens to who misses a deadline is quoted, not chosen', () => {
  expect(consequencesOf(sample.annualUpdate, notice).map(({ text }) => text)).toEqual(['取消复核资格'])
})
