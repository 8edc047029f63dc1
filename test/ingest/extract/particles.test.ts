import { describe, expect, test } from 'vitest'
import { extract } from '../../../ingest/extract/index.ts'
import { labelAction } from '../../../ingest/extract/roles/phrases.ts'
import { noticeOf, readNotice } from './read-notice.ts'

const candidatesOf = async (line: string) => extract((await readNotice(noticeOf(line))).tree).candidates

describe('what a label of a time is about', () => {
  test.each([
    ['就业登记时间', '就业登记'],
    ['前期准备时间', '前期准备'],
    ['后续服务期限', '后续服务'],
    ['内部审核时限', '内部审核'],
    ['请假时间', '请假'],
    ['可行性研究报告提交时间', '可行性研究报告提交'],
    ['并购贷款申请期限', '并购贷款申请'],
    ['前置审批时间', '前置审批'],
    ['应提交材料时间', '提交材料'],
    ['前报送时间', '报送'],
  ])('%s: %s', (label, action) => {
    expect(labelAction(label)).toBe(action)
  })
})

describe('the event from which a length counts', () => {
  test.each([
    ['登记为一般纳税人后30日内应当办理备案。', '登记为一般纳税人'],
    ['发生应税行为后10日内应当申报。', '发生应税行为'],
    ['并购完成后10日内应当报告主管部门。', '并购完成'],
    ['自来水管网改造完成后10日内应当报备。', '自来水管网改造完成'],
    ['自贸区设立企业后5日内应当备案。', '自贸区设立企业'],
    ['自备案之日起10日内应当公示。', '备案'],
    ['自营业执照核发之日起30日内应当报告。', '营业执照核发'],
    ['自主管部门受理之日起20日内应当答复。', '主管部门受理'],
    ['从事故发生之日起5日内应当报告。', '事故发生'],
    ['经验收合格后15日内应当移交。', '验收合格'],
    ['变更登记后三十日内，应当备案。', '变更登记'],
    ['应在收到通知后5日内补正。', '收到通知'],
  ])('%s', async (line, anchor) => {
    const [rule] = await candidatesOf(line)
    expect(rule?.kind === 'deadline' && rule.when.type === 'relative' ? rule.when.anchor : null).toBe(anchor)
  })

  test('one who acts is no condition', async () => {
    const rules = await candidatesOf('当事人应当按时到场，并在3日内提交材料。')
    expect(rules.at(-1)?.review.flags).toContain('anchor-unclear')
  })
})

describe('what a length measures', () => {
  test.each([
    ['申请企业近三年未发生非法占用耕地行为。', '非法占用耕地行为', []],
    ['国有企业的，许可证有效期为3年。', '许可证', ['国有企业']],
    ['应届毕业生的，补贴期限为3年。', '补贴期限', ['应届毕业生']],
    ['食品经营许可证应当悬挂，有效期为5年。', '食品经营许可证', ['食品经营许可证']],
    ['不动产权证书由产权人保管，有效期为20年。', '不动产权证书', ['不动产权证书']],
    ['符合规定的夫妻增加15日产假。', '产假', []],
    ['遇雨天可顺延3日工期。', '工期', []],
    ['其他费用缴纳期限不超过3个月。', '其他费用缴纳期限', []],
    ['违法行为公示期限：3年。', '违法行为公示期限', []],
  ] as const)('%s', async (line, subject, whom) => {
    const [rule] = await candidatesOf(line)
    expect(rule).toMatchObject({ kind: 'threshold', subject, appliesTo: whom })
  })
})

test.each([
  ['原油价格自2025年4月1日起执行。', ['原油价格']],
  ['原材料价格自2025年4月1日起执行。', ['原材料价格']],
  ['原收费标准自2025年4月1日起执行。', ['收费标准']],
])('what takes effect: %s', async (line, names) => {
  const [rule] = await candidatesOf(line)
  expect(rule).toMatchObject({ kind: 'date', appliesTo: names })
})

test.each([
  ['请通过“浙里办”APP提交身份证。', '“浙里办”APP'],
  ['请登录“科技大脑”平台上传申请表。', '“科技大脑”平台'],
  ['请登录数字经济服务平台提交申请表。', '数字经济服务平台'],
  ['请将申请表发送至邮箱。', undefined],
])('where papers go: %s', async (line, channel) => {
  const rule = (await candidatesOf(line)).find(each => each.kind === 'material')
  expect(rule?.submitTo?.channel).toBe(channel)
})

test('an action goes on behind an adverb that begins like a condition', async () => {
  const [rule] = await candidatesOf('各企业应于3月31日前完成注册，如实填写申请表并上传。')
  expect(rule).toMatchObject({ action: '完成注册，如实填写申请表并上传' })
})
