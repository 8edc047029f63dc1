import { describe, expect, test } from 'vitest'
import { extractThresholds } from '../../../../ingest/extract/thresholds.ts'
import { findTimes } from '../../../../ingest/extract/times/find.ts'
import { noticeOf, readNotice } from '../read-notice.ts'

/** Each rule of a line: what is measured, for whom, how much. */
async function rulesOf(line: string): Promise<string[]> {
  const reading = await readNotice(noticeOf(line))
  const times = findTimes(reading.folded).map(({ span }) => span)
  return extractThresholds(reading, times, []).map(rule => {
    if (rule.kind !== 'threshold') return rule.kind
    const whom = rule.appliesTo.length > 0 ? ` [${rule.appliesTo.join('|')}]` : ''
    return `${rule.measure}: ${rule.subject}${whom} ${rule.operator} ${rule.value} ${rule.unit}`
  })
}

type Case = readonly [string, readonly string[]]
function check(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    test.each(cases)('%s', async (line, rules) => {
      expect(await rulesOf(line)).toEqual(rules)
    })
  })
}

check('names are kept whole', [
  ['和平区80家、河西区60家。', ['count: 和平区 [和平区] = 80 家', 'count: 河西区 [河西区] = 60 家']],
  [
    '对口支援单位80家、其他单位60家。',
    ['对口支援单位', '其他单位'].map((it, at) => `count: ${it} [${it}] = ${80 - 20 * at} 家`),
  ],
  ['重庆80家、成都120家。', ['count: 重庆 [重庆] = 80 家', 'count: 成都 [成都] = 120 家']],
  [
    '招生计划：小学60名、初中80名、高中40名。',
    ['quota: 招生计划 [小学] = 60 名', 'quota: 招生计划 [初中] = 80 名', 'quota: 招生计划 [高中] = 40 名'],
  ],
  [
    '补贴标准：应届毕业生1000元、低保对象800元、在职职工600元。',
    [
      'amount: 补贴标准 [应届毕业生] = 1000 CNY',
      'amount: 补贴标准 [低保对象] = 800 CNY',
      'amount: 补贴标准 [在职职工] = 600 CNY',
    ],
  ],
  ['名额：达州市10名、宽城满族自治县12名。', ['quota: 名额 [达州市] = 10 名', 'quota: 名额 [宽城满族自治县] = 12 名']],
  ['所有科目每科试题满分均为150分。', ['score: 所有科目每科试题满分 = 150 point']],
  ['2024年30家、2025年40家。', []],
])

check('what is measured is kept whole', [
  ['项目所需经费总额不超过50万元。', ['amount: 项目所需经费总额 <= 500000 CNY']],
  ['相应经营收入不低于100万元。', ['amount: 相应经营收入 >= 1000000 CNY']],
  ['无形资产或者固定资产不低于100万元。', ['amount: 无形资产或者固定资产 >= 1000000 CNY']],
  ['无固定收入或者月收入低于2000元的人员。', ['amount: 月收入 < 2000 CNY']],
  ['分析报告（不超过3000字）。', ['count: 分析报告 <= 3000 字']],
  ['对策建议（不超过2000字）。', ['count: 对策建议 <= 2000 字']],
  ['及时率（不低于95%）。', ['share: 及时率 >= 95 %']],
  ['电力供应不低于100万千瓦。', ['other: 电力供应 >= 1000000 千瓦']],
  ['失信行为3次以上。', ['count: 失信行为 >= 3 次']],
  ['街道办事处不少于3家。', ['count: 街道办事处 >= 3 家']],
  ['电池性能不低于80%。', ['share: 电池性能 >= 80 %']],
  ['内容提要不超过500字。', ['count: 内容提要 <= 500 字']],
  ['自由职业者每人提高到500元。', ['amount: 自由职业者 = 500 CNY']],
  ['设备投资应不低于300万元。', ['amount: 设备投资 >= 3000000 CNY']],
  ['评选5家中小企业。', ['count: 中小企业 = 5 家']],
  ['录用5名在职职工。', ['count: 在职职工 = 5 名']],
  ['拥有3项有效发明专利。', ['count: 有效发明专利 = 3 项']],
  ['使用费按面积缴纳，标准为每亩100元。', ['amount: 使用费标准 = 100 CNY']],
])

check('those who are addressed are kept whole', [
  ['对本科毕业生，给予2000元补贴。', ['amount: 补贴 [本科毕业生] = 2000 CNY']],
  ['对本市企业，给予5万元奖励。', ['amount: 奖励 [本市企业] = 50000 CNY']],
  ['对项目实施单位，给予5万元奖励。', ['amount: 奖励 [项目实施单位] = 50000 CNY']],
  ['对本单位，给予2000元补贴。', ['amount: 补贴 = 2000 CNY']],
  ['申请人的年龄不超过60周岁。', ['age: 申请人的年龄 <= 60 year']],
])

check('a grant is no purpose and no history', [
  ['经认定后给予20万元奖励。', ['amount: 奖励 = 200000 CNY']],
  ['经考核合格的给予10万元补助。', ['amount: 补助 = 100000 CNY']],
  ['为符合条件的毕业生每人发放1000元补贴。', ['amount: 补贴 = 1000 CNY']],
  ['为困难家庭支付2000元救助金。', ['amount: 救助金 = 2000 CNY']],
  ['对已认定的企业，按每家3000元的标准给予补贴。', ['amount: 补贴 [已认定的企业] = 3000 CNY']],
  ['按每人500元的标准给予补助。', ['amount: 补助 = 500 CNY']],
  ['收费标准为每人500元。', ['amount: 收费标准 = 500 CNY']],
  ['为落实给予企业20万元奖励的政策，现通知如下。', []],
  ['为加快推进300个重点项目建设，特制定本办法。', []],
])

check('十 is a number, what others are rounded to is none', [
  ['对获奖企业奖励十五万元。', ['amount: 奖励 [获奖企业] = 150000 CNY']],
  ['录取十二名讲解员。', ['quota: 讲解员 = 12 名']],
  ['每个单位推荐十名。', ['quota: 每个单位推荐 [每个单位] = 10 名']],
  ['取整到千元。', []],
  ['补助金额四舍五入到十元。', []],
])

check('a share has its base and its comparison', [
  ['收取的费用不超过加工费的30%。', ['share: 收取的费用 <= 30 %']],
  ['补助不超过奖补资金总额的50%。', ['share: 补助 <= 50 %']],
  ['研发费用不低于工业增加值的5%。', ['share: 研发费用 >= 5 %']],
  ['对获奖项目给予不超过50%的补助。', ['share: 补助 [获奖项目] <= 50 %']],
  ['给予企业不超过设备投资额30%的补助。', ['share: 补助（设备投资额） <= 30 %']],
])

check('scores, prices, ratios and times', [
  ['投标单价满分30分。', ['score: 投标单价满分 = 30 point']],
  ['单价分值30分。', ['score: 单价分值 = 30 point']],
  ['每度电加价三分。', ['amount: 每度电加价 = 0.03 CNY']],
  ['比赛当天10:30签到。', []],
  ['师生比为1:15。', ['share: 师生比 = 6.66667 %']],
])

check('floors, counts and quotas', [
  ['最低限价30万元。', ['amount: 最低限价 >= 300000 CNY']],
  ['最高限价30万元。', ['amount: 最高限价 <= 300000 CNY']],
  ['最低工资标准2000元。', ['amount: 最低工资标准 = 2000 CNY']],
  ['申请方式主要有两种。', []],
  ['本市居民申请前10名的给予奖励。', ['other: 本市居民申请 <= 10 名']],
  ['规模居全省前10名。', []],
  ['岗位要求：主持过2个以上项目。', ['count: 主持过 >= 2 个']],
  ['招聘岗位：教师5名。', ['quota: 教师 = 5 名']],
  ['岗位职责：管理2名员工。', []],
  ['申请人须有2名推荐人签字。', ['count: 推荐人 = 2 名']],
  ['推荐人选3名。', ['quota: 推荐人选 = 3 名']],
])
