import { expect, test } from 'vitest'
import { numberLines } from '../../../ingest/structure/numbering.ts'
import { plainHeadings } from '../../../ingest/structure/plain-headings.ts'

const headingsOf = (lines: readonly string[]): (string | undefined)[] => [...plainHeadings(lines)].map(at => lines[at])

test('lines that each head a text of their own', () => {
  const lines = [
    '补贴对象',
    '在本市参保的企业。',
    '补贴标准',
    '每人每月500元。',
    '办理渠道',
    '（1）网上办理；',
    '（2）窗口办理。',
  ]
  expect(headingsOf(lines)).toEqual(['补贴对象', '补贴标准', '办理渠道'])
})

test('the first may stand behind the words that announce the text', () => {
  const lines = ['现将有关政策告知如下：', '返还对象', '不裁员的参保企业。', '返还标准', '按缴费的50%返还。']
  expect(headingsOf(lines)).toEqual(['返还对象', '返还标准'])
})

test.each([
  [['申报材料', '（1）申请书；', '（2）营业执照复印件。'], 'one alone'],
  [['包括以下内容：', '申报条件', '另外还有说明。', '补充：', '申报材料', '见附件。'], 'entries behind a colon'],
  [['项目名称', '补贴标准', '申报时间', '咨询电话', '甲项目每年500元'], 'the header of a table'],
  [['一、申报条件', '在本市登记。', '二、申报材料', '申请书一份。'], 'lines with numbers'],
  [['本办法所称企业，是指申报对象', '在本市登记。', '提交申请，补充材料', '一式两份。'], 'sentences'],
])('%j head nothing: %s', lines => {
  expect(headingsOf(lines)).toEqual([])
})

const outline = (lines: readonly string[]): string[] =>
  numberLines(lines).map(line =>
    line === null ? '-' : `${line.depth}${line.parent === null ? '' : `<${line.parent}`}`,
  )

test('numbers below them begin anew under each', () => {
  const lines = [
    '申报条件',
    '一、在本市登记；',
    '二、无违法记录。',
    '申报材料',
    '一、申请书；',
    '1.一式两份；',
    '二、营业执照。',
  ]
  expect(outline(lines)).toEqual(['1', '2<0', '2<0', '1', '2<3', '3<4', '2<3'])
})

test('below a number they stand under it, and the next number closes them', () => {
  const lines = [
    '一、政策',
    '补贴对象',
    '（一）企业；',
    '（二）个人。',
    '补贴标准',
    '每人每月500元。',
    '二、其他',
    '1.另行通知。',
  ]
  expect(outline(lines)).toEqual(['1', '2<0', '3<1', '3<1', '2<0', '-', '1', '2<6'])
})

test('ordinals in words number their lines', () => {
  expect(
    outline(['第一、支持方向', '重点支持两个方向。', '第二、申报条件', '1.注册满一年；', '第三，申报时间']),
  ).toEqual(['1', '-', '1', '2<2', '1'])
})
