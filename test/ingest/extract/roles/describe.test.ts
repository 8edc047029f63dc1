import { expect, test } from 'vitest'
import { consequencesFor, describe, sanctionsOf } from '../../../../ingest/extract/roles.ts'
import { markedReading } from '../reading-of.ts'

const head = '某市教育局关于开展申报工作的通知\n各有关企业：\n'

type Case = {
  text: string
  actor: string
  action: string
  audience: 'applicant' | 'authority'
  inferred?: boolean
  appliesTo?: string[]
}

const cases: Case[] = [
  {
    text: '有效期内的甲类企业和乙类企业，⟦应于每年5月31日前⟧通过平台（<https://a.example>）更新企业信息。',
    actor: '有效期内的甲类企业和乙类企业',
    action: '通过平台更新企业信息',
    audience: 'applicant',
    appliesTo: ['有效期内的甲类企业', '乙类企业'],
  },
  {
    text: '⟦公示期内⟧，区级主管部门对本区企业的申诉进行答疑。',
    actor: '区级主管部门',
    action: '对本区企业的申诉进行答疑',
    audience: 'authority',
  },
  {
    text: '公示期内，区级主管部门对申诉进行答疑，并于⟦次月25日前⟧将名单报市局备案。',
    actor: '区级主管部门',
    action: '将名单报市局备案',
    audience: 'authority',
  },
  {
    text: '省厅组织评审。对评价结果有异议的，⟦应在公示期内⟧以书面形式提出申诉。',
    actor: '对评价结果有异议的',
    action: '以书面形式提出申诉',
    audience: 'applicant',
  },
  {
    text: '若网上审核退回修改，申报单位⟦应在5天内⟧修正并提交，否则不予受理。',
    actor: '申报单位',
    action: '修正并提交',
    audience: 'applicant',
  },
  {
    text: '⟦新生入学注册期间⟧，招生学校要对新生信息进行复查。',
    actor: '招生学校',
    action: '要对新生信息进行复查',
    audience: 'authority',
  },
  {
    text: '市教育局负责推荐。推荐工作⟦于10月20日前⟧完成。',
    actor: '市教育局',
    action: '推荐工作完成',
    audience: 'authority',
    inferred: true,
  },
  {
    text: '市级管理员⟦于11月15日前⟧通过平台完成审核。',
    actor: '市级管理员',
    action: '通过平台完成审核',
    audience: 'authority',
  },
  {
    text: '（一）网上报名：⟦10月8日至20日⟧，逾期不再受理。',
    actor: '各有关企业',
    action: '网上报名',
    audience: 'applicant',
    inferred: true,
  },
  {
    text: '一、申报时间\n个人网上申报：8月1日至20日；主管部门审核：⟦8月21日至25日⟧。',
    actor: '主管部门',
    action: '审核',
    audience: 'authority',
  },
  {
    text: '各街道⟦12月25日前⟧报送总结。',
    actor: '各街道',
    action: '报送总结',
    audience: 'authority',
  },
  {
    text: '第一批：企业在平台提交网上申报材料的⟦截止时间为7月21日⟧。',
    actor: '企业',
    action: '在平台提交网上申报材料',
    audience: 'applicant',
    appliesTo: ['第一批'],
  },
  {
    text: '一、申报时间及方式\n⟦自即日起至2018年1月31日⟧。',
    actor: '各有关企业',
    action: '申报',
    audience: 'applicant',
    inferred: true,
  },
  {
    text: '符合条件的按要求提交材料，⟦于每年5月31日前⟧按要求提交审核材料。',
    actor: '各有关企业',
    action: '按要求提交审核材料',
    audience: 'applicant',
    inferred: true,
  },
  {
    text: '⟦于每年5月31日前⟧按要求组织评审。',
    actor: '各有关企业',
    action: '按要求组织评审',
    audience: 'authority',
    inferred: true,
  },
  { text: '镇街⟦审核截止时间是网上截止申报后的5天⟧。', actor: '镇街', action: '审核', audience: 'authority' },
  {
    text: '⟦汇算清缴期结束后2个月内⟧，各税务分局开展后续核查工作。',
    actor: '各税务分局',
    action: '开展后续核查工作',
    audience: 'authority',
  },
  {
    text: '⟦2025年4月11日起⟧，由各区住房保障部门按照规定对申请家庭进行资格复核。',
    actor: '各区住房保障部门',
    action: '按照规定对申请家庭进行资格复核',
    audience: 'authority',
  },
  {
    text: '请各单位自行下载征求意见稿，组织讨论，⟦于2021年12月20日前⟧将修改意见反馈至我厅。逾期未反馈视为无意见。',
    actor: '各单位',
    action: '将修改意见反馈至我厅',
    audience: 'applicant',
  },
  {
    text: '⟦疾控机构接到疫情报告后⟧，应当立即核实。',
    actor: '疾控机构',
    action: '立即核实',
    audience: 'authority',
  },
  {
    text: '招标文件获取时间：⟦2025年4月1日至4月8日⟧，每天上午9时至11时。',
    actor: '各有关企业',
    action: '招标文件获取',
    audience: 'applicant',
    inferred: true,
  },
  {
    text: '一、缴费\n用户可以按月缴纳。\n二、总结\n⟦于5月31日前⟧报送总结。',
    actor: '各有关企业',
    action: '报送总结',
    audience: 'applicant',
    inferred: true,
  },
  {
    text: '⟦适龄儿童入学登记前⟧须接受信息审核。',
    actor: '适龄儿童',
    action: '接受信息审核',
    audience: 'applicant',
  },
  {
    text: '补贴⟦按年度⟧进行审核。',
    actor: '各有关企业',
    action: '进行审核',
    audience: 'authority',
    inferred: true,
  },
  {
    text: '商标局应当⟦自收到申请之日起九个月内⟧做出决定，有特殊情况需要延长的，可以延长三个月。',
    actor: '商标局',
    action: '做出决定',
    audience: 'authority',
  },
  {
    text: '当事人可以⟦自收到裁决书之日起十五日内⟧起诉。',
    actor: '当事人',
    action: '起诉',
    audience: 'applicant',
  },
  {
    text: '拟录用人员⟦应于8月1日前⟧报到，无正当理由逾期不报到的取消聘用资格。',
    actor: '拟录用人员',
    action: '报到',
    audience: 'applicant',
  },
]

test.each(cases)('$text', ({ text, actor, action, audience, inferred, appliesTo }) => {
  const { reading, span, sentence } = markedReading(head + text)
  const roles = describe(reading, sentence, span)
  expect({ actor: roles.actor, action: roles.action, audience: roles.audience }).toEqual({ actor, action, audience })
  expect(roles.inferredActor).toBe(inferred ?? false)
  if (appliesTo) expect(roles.appliesTo).toEqual(appliesTo)
})

test.each([
  ['企业⟦应于5月31日前⟧更新企业信息。未及时更新企业信息的，取消复核资格。', ['取消复核资格']],
  [
    '企业⟦应在3个月内⟧填写重大变化报告表。对于未报告重大变化情况的，取消复核资格，或取消认定。',
    ['取消复核资格，或取消认定'],
  ],
  ['申报单位⟦应在5天内⟧修正并提交，否则不予受理。', ['不予受理']],
  ['企业⟦应于5月31日前⟧更新企业信息。企业应建立制度。', []],
  [
    '企业⟦应于5月31日前⟧披露环境信息。\n第九条 企业有下列行为之一的，由主管部门责令改正，并可以处五万元以下的罚款：\n（一）披露环境信息超过规定时限的；',
    ['责令改正，并可以处五万元以下的罚款'],
  ],
  ['第三条 企业⟦应当在30日内⟧办理登记备案。\n第四条 施行前已登记的应当重新登记，逾期不登记的，予以注销。', []],
  ['2.当事人对处罚决定不服的，⟦可在60日内⟧申请复议。\n3.单位拒不执行停产决定的，可以停止供电。', []],
  ['企业⟦应于每月8日前⟧报数，用户在3日内核对，逾期未反馈视为无异议。', []],
  ['企业⟦应于每月8日前⟧报数，并在3日内核对，逾期未反馈视为无异议。', ['视为无异议']],
  ['企业⟦应于5月31日前⟧填报年报。\n（二）评审。修改后的方案应于6月5日前提交，逾期视为放弃。', []],
  ['考生⟦应于5月31日前⟧打印准考证。\n二、报到\n新生逾期两周不报到的，取消入学资格。', []],
  ['考生⟦应于5月31日前⟧网上缴费。\n（二）其他。逾期未缴费的，视为放弃。', ['视为放弃']],
  ['考生⟦应于5月31日前⟧网上缴费。\n（二）其他。请严格按照时间节点办理，逾期不予受理。', ['不予受理']],
  ['持证人⟦应于届满30日前⟧申请延续。登记机关应当在届满前作出决定；逾期未作决定的，视为准予延续。', []],
])('what follows when %s is missed', (text, wanted) => {
  const { reading, span, sentence } = markedReading(head + text)
  const roles = describe(reading, sentence, span)
  expect(
    consequencesFor(reading, sanctionsOf(reading), sentence, { ...roles, end: span.end }).map(each => each.text),
  ).toEqual(wanted)
})
