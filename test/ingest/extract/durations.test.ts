import { describe, expect, test } from 'vitest'
import { extract } from '../../../ingest/extract/index.ts'
import { noticeOf, readNotice } from './read-notice.ts'

/** Each length that decides on one line: what it measures, for whom, how long. */
async function lengthsOf(...lines: string[]): Promise<string[]> {
  const { tree } = await readNotice(noticeOf(...lines))
  return extract(tree).candidates.flatMap(rule => {
    if (rule.kind !== 'threshold') return []
    const whom = rule.appliesTo.length > 0 ? ` [${rule.appliesTo.join('|')}]` : ''
    const range = rule.max === undefined ? '' : `..${rule.max}`
    return [`${rule.measure}: ${rule.subject}${whom} ${rule.operator} ${rule.value}${range} ${rule.unit}`]
  })
}

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['a floor and a cap side by side', '贮存3个月以上9个月以内的，须重新检验。', ['other: 贮存 between 3..9 month']],
  ['a floor and a cap in two units', '停产6个月以上2年以下的，应当备案。', ['other: 停产 between 6..24 month']],
  ['what somebody is held for', '情节较轻的，处警告或者三日以下拘留。', ['other: 拘留 <= 3 day']],
  ['what somebody is spared', '转制后可继续免征三年房产税。', ['validity: 免征房产税 = 3 year']],
  [
    'cases told right before their lengths',
    '许可证有效期按规模确定：大型的，许可证有效期最长为20年；小型的，许可证有效期最长为5年。',
    ['validity: 许可证 [大型] <= 20 year', 'validity: 许可证 [小型] <= 5 year'],
  ],
  ['a paper that somebody keeps', '通行证由持证人保存，有效期十年。', ['validity: 通行证 [通行证] = 10 year']],
  ['超 compares', '每日工作时间超8小时的，支付加班费。', ['other: 每日工作时间 > 8 hour']],
  [
    'the least for each kind',
    '脱产最短学习时间为：高起本四年、高起专和专升本两年。',
    ['other: 脱产最短学习时间 [高起本] >= 4 year', 'other: 脱产最短学习时间 [高起专|专升本] >= 2 year'],
  ],
  [
    'the length of each part of a course',
    '理论学习（40小时）、跟岗实习2周，已培训3天。',
    ['other: 理论学习 = 40 hour', 'other: 跟岗实习 = 14 day'],
  ],
  [
    'what belongs to several, and to one for each',
    '高起本、高起专的统考科目每门考试时间为120分钟，专升本每门考试时间为150分钟。',
    ['other: 统考科目每门考试时间 [高起本|高起专] = 120 分钟', 'other: 每门考试时间 [专升本] = 150 分钟'],
  ],
  [
    'one of those of whom a sentence tells',
    '教师须承担教学任务（其中德育带头人应连续五年担任班主任）。',
    ['other: 连续担任班主任 [德育带头人] = 5 year'],
  ],
  ['those who are new', '重点关注五年内职初教师课堂教学情况。', ['other: 职初教师 <= 5 year']],
  [
    'the term of each project',
    '（一）创新训练项目：由学生完成。执行期限为一年。',
    ['validity: 执行期限 [创新训练项目] = 1 year'],
  ],
  ['what one may not do for the years to come', '取消资格，且近五年内不得参评。', ['ban: 参评 = 5 year']],
  ['为 in 行为', '近三年有学术不端行为的，不得申报。', ['lookback: 学术不端行为 = 3 year']],
  ['a part of a day', '折算后不足1整天的部分不计。', ['other: 折算后 < 1 day']],
  ['what goes on for a run of years', '企业连续两年盈利，纳税记录良好。', ['other: 连续盈利 = 2 year']],
  [
    'a run of years behind another condition',
    '在本市直接投资、连续三年投资情况稳定的；',
    ['other: 连续投资情况稳定 = 3 year'],
  ],
  ['a run of years with a floor', '在本市连续缴费满三年。', ['other: 在本市连续缴费 >= 3 year']],
  ['a store for some days', '建立不低于城区人口7天供应量的成品粮储备。', ['other: 建立不低于城区人口 >= 7 day']],
]

describe('lengths of time that decide', () => {
  test.each(cases)('%s', async (_, line, expected) => {
    expect(await lengthsOf('一、有关规定', line)).toEqual(expected)
  })
})

test('a heading names the time that its entries set for each', async () => {
  const lines = ['（一）基础研究一般为：3-5年。', '（二）应用研究一般为：1-2年。']
  expect(await lengthsOf('一、研究年限', ...lines)).toEqual([
    'other: 研究年限 [基础研究] between 3..5 year',
    'other: 研究年限 [应用研究] between 1..2 year',
  ])
})

test('two lengths that are no floor and cap stay apart', async () => {
  expect(await lengthsOf('一、条件', '从业5年以上，年均培训3天以下的不予推荐。')).toHaveLength(2)
})
