import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { account } from '../../ingest/extract/account.ts'
import type { Candidate } from '../../ingest/extract/candidate.ts'
import { extract } from '../../ingest/extract/index.ts'
import type { Reading } from '../../ingest/extract/reading.ts'
import { extractThresholds } from '../../ingest/extract/thresholds.ts'
import { noticeOf, readNotice } from './extract/read-notice.ts'

/**
 * Every numeral and time of a text by means of its own: this check shares nothing with what it checks.
 * Chinese digits count where a unit, 分之 or 第 makes them a number; words such as 统一 do not.
 */
const units = '年月日号天周季个家人名位项件次份套户亩元万亿倍岁分款条批届期章节页张台辆座所间米吨克瓦度%‰'
const digits = '[0-9０-９]+'
const chinese = `(?<![统唯同单逐任之某每另这那专划归不如进其])[一二两三四五六七八九十百千〇零]{1,12}(?=[${units}]|分之|周岁|工作日|小时|季度)(?!一般|一定|一致|十分|一次性|一方面|一体|一线|百分制|二次|三年级)`
const ordinals = '(?<=第)[一二三四五六七八九十百]+'
const times = '[上下]半年|每半年|[上中下]旬|次[月年日](?!要)|首日|末日|年底|月底|季末|即日|每[年月日季]'
const expression = new RegExp([digits, chinese, ordinals, times].join('|'), 'g')

function unaccounted(
  { text }: Reading,
  candidates: readonly Candidate[],
  unclaimed: readonly { start: number; end: number }[],
): string[] {
  const covered = new Uint8Array(text.length)
  const evidence = candidates.flatMap(each => [
    ...each.evidence,
    ...(each.kind === 'deadline' ? each.consequences.map(one => one.evidence) : []),
  ])
  for (const { start, end } of [...evidence, ...unclaimed]) covered.fill(1, start, end)
  return [...text.matchAll(expression)]
    .filter(({ 0: found, index }) => covered.subarray(index, index + found.length).includes(0))
    .map(({ 0: found, index }) => `${found} in ${text.slice(Math.max(0, index - 8), index + 12)}`)
}

/** Sentences of the body, by their marks alone, of which no character is in evidence or unclaimed. */
function unlisted(
  { text, tree }: Reading,
  candidates: readonly Candidate[],
  unclaimed: readonly { start: number; end: number }[],
): string[] {
  const covered = [...candidates.flatMap(each => each.evidence), ...unclaimed]
  return tree.blocks
    .filter(block => block.part === 'body' && block.body !== null && block.type !== 'clutter')
    .flatMap(block =>
      [...text.slice(block.body?.start, block.body?.end).matchAll(/[^。！？]{4,}/g)].map(({ 0: words, index }) => ({
        words,
        start: (block.body?.start ?? 0) + index,
      })),
    )
    .filter(({ words, start }) => !covered.some(each => each.start < start + words.length && start < each.end))
    .map(({ words }) => words)
}

const numbersOnly = (reading: Reading): Candidate[] => extractThresholds(reading, [], [])

function check(reading: Reading): void {
  for (const candidates of [[], numbersOnly(reading)]) {
    const { unclaimed } = account(reading, candidates)
    expect(unaccounted(reading, candidates, unclaimed)).toEqual([])
    expect(unlisted(reading, candidates, unclaimed)).toEqual([])
    let last = 0
    for (const { start, end, quote } of unclaimed) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(quote).toBe(reading.text.slice(start, end))
      last = end
    }
  }
}

describe('every number, time and sentence of a real notice is in evidence or listed', () => {
  test.each(['beijing/2026-srdi-tiers', 'beijing-daxing/2025-innovative-sme', 'hebei/2023-quality-sme'])(
    '%s',
    async id => {
      const reading = await readNotice(readFileSync(`corpus/${id}.txt`, 'utf8'))
      check(reading)
      const { candidates, unclaimed } = extract(reading.tree)
      expect(unaccounted(reading, candidates, unclaimed)).toEqual([])
      expect(unlisted(reading, candidates, unclaimed)).toEqual([])
      expect(unclaimed.filter(each => each.reason === 'not-understood')).toEqual([])
    },
  )
})

const fixture = noticeOf(
  '一、支持对象',
  '（一）注册资本不低于500万元，上年度营业收入3000万元至1亿元（含）的企业；',
  '1.从业人员20人及以上，其中研发人员占比不低于百分之十五；',
  '（2）近三年未发生较大事故，法定代表人年满十八周岁。',
  '二、支持标准',
  '一等奖10万元、二等奖5万元；第二批30家企业各给予20余万元。每半年报送一次，次月上旬汇总，年底前完成。',
  '截至2024年底，全市共有企业1.2万家，同比增长8.5%。系数为0.85。',
  '三、联系方式',
  '联系人：张三，电话：0571-81234567，邮箱 a1b2@example.cn，地址：中山路12号3楼，邮编310000。',
)

describe('reasons', () => {
  test('a notice typed for the purpose is accounted for', async () => check(await readNotice(fixture)))

  test('the check itself notices what is left out', async () => {
    const reading = await readNotice(fixture)
    expect(unaccounted(reading, [], []).length).toBeGreaterThan(30)
    expect(unlisted(reading, [], []).length).toBeGreaterThan(5)
  })

  test.each([
    ['联系电话：0571-81234567', 'contact'],
    ['截至2024年底，全市共有企业1.2万家', 'history'],
    ['系数为0.85', 'not-understood'],
  ])('%s', async (words, reason) => {
    const reading = await readNotice(fixture.replace('电话：', '联系电话：'))
    const { unclaimed } = account(reading, numbersOnly(reading))
    expect(unclaimed.find(each => each.quote.includes(words))?.reason).toBe(reason)
  })

  test.each([
    ['社会零售额120亿元，增长4.8%，其中网上销售30亿元。', '120', 'history'],
    ['引进世界500强企业。', '500', 'purpose'],
    ['目标划分为四个等级。', '四', 'purpose'],
    ['设评委7人。', '7', 'not-understood'],
    ['按时足额缴纳两个年度的费用。', '两', 'not-understood'],
  ])('%s of a sentence that gave no rule', async (line, number, reason) => {
    const reading = await readNotice(noticeOf('一、其他', line))
    const { unclaimed } = account(reading, [])
    expect(unclaimed.find(each => each.quote.includes(number))?.reason).toBe(reason)
  })

  test('an annex that is signed too repeats the day of the notice', async () => {
    const annex = '附件\n成员名单\n张某，李某\n某市工业和信息化局\n2025年3月1日\n'
    const { unclaimed } = account(await readNotice(`${noticeOf('一、标准', '坚持公平公正。')}\n${annex}`), [])
    expect(unclaimed.filter(({ quote }) => quote === '2025年3月1日').map(({ reason }) => reason)).toEqual([
      'issued',
      'issued',
    ])
  })

  test('what nobody understood is told as a problem', async () => {
    const reading = await readNotice(noticeOf('一、标准', '系数为0.85。'))
    expect(account(reading, []).problems).toMatchObject([{ code: 'not-understood' }])
    const plain = await readNotice(noticeOf('一、标准', '坚持公平公正。'))
    expect(account(plain, []).problems).toEqual([])
  })
})

test('any text is accounted for', async () => {
  const words = fc.constantFrom(
    ...[
      '一、',
      '（二）',
      '3.',
      '第三批',
      '2025年3月1日',
      '每半年',
      '次月',
      '不低于',
      '60%',
      '五万元',
      '12',
      '号',
      '《',
      '》',
      '〔2024〕5号',
      '统一',
      '，',
      '。',
      '\n',
      '企业',
      '上旬',
      'a1',
    ],
    ...[
      '０３１１－８７６５４３２１',
      '百分之五',
      '三分之二以上',
      '1:1',
      '第',
      '万',
      '家',
      '（含）',
      '年底',
      '两个及以上',
      '一式三份',
    ],
  )
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 40 }), async parts =>
      check(await readNotice(noticeOf(parts.join('')))),
    ),
    { numRuns: 150 },
  )
})
