import { expect, test } from 'vitest'
import { actorAt, audienceOf } from '../../../../ingest/extract/roles/actors.ts'
import { bareAction, labelAction, modalityOf } from '../../../../ingest/extract/roles/phrases.ts'
import { splitEnumeration } from '../../../../ingest/extract/roles/scope.ts'
import { describe } from '../../../../ingest/extract/roles.ts'
import { actorNouns } from '../../../../ingest/words/actors.ts'
import { modalityWords } from '../../../../ingest/words/modality.ts'
import { markedReading } from '../reading-of.ts'

/** ⟦ ⟧ mark the actor; a case without marks names nobody. */
const cases = [
  '请⟦各市局⟧组织辖区内优质中小企业于3月1日前更新',
  '⟦有效期内的甲类中小企业、乙类中小企业和“小巨人”企业⟧，应于每年5月31日前',
  '根据《细则》规定，省厅计划每季度组织',
  '⟦省厅⟧计划每季度组织一批次评价',
  '⟦经认定的甲类企业⟧应在3个月内报告',
  '经市教育局审核，继续符合条件的',
  '由⟦各区住房保障部门⟧按照规定对申请家庭进行资格复核',
  '⟦区级主管部门⟧对本区企业的申诉信息进行答疑',
  '在相关文件发布前，按原标准执行',
  '⟦企业⟧获得资格后，应每年5月底前填报',
  '⟦未在平台注册的企业⟧尽快完成注册',
  '组织有效期内的企业在线上完成自评',
  '⟦原申请人⟧可以在有效期截止日前30日内提出',
  '⟦参保人员⟧每年缴费一次',
  '⟦危险货物承运人⟧应当在装货前申报',
  '⟦持证人⟧应当立即报告',
  '⟦从业人员⟧每年接受继续教育',
  '⟦单位负责人⟧应当于1小时内报告',
  '⟦企业从业人员⟧须持证上岗',
  '⟦负责事故调查的人民政府⟧应当作出批复',
  '⟦在本市登记的企业⟧，应当按期公示',
  '在符合条件的情况下申请人可以提前办理',
  '⟦船舶引航员⟧应当提前到岗',
  '⟦律师事务所⟧应当指派律师',
  '⟦会计师⟧不得同时执业',
  '或者应当重新申报',
  '他方应当配合',
  '并通知申请人。',
  '请⟦有意向申报的老师⟧于4月15日前提交',
  '⟦有意应聘的同志⟧请于12月26日前报名',
  '⟦各区经信局（经发局）⟧组织企业申报',
  '望⟦各单位⟧接此通知后尽快部署',
  '经各区经信局会同区财政局初审',
  '汇总变更情况表及企业变更材料于2月13日前报送',
  '请⟦各县经济和信息化局⟧节日期间督促本地样本企业',
  '责令生产经营单位，限期改正',
  '应届毕业生名单应当公示',
  '⟦区住保部门⟧ 4个工作日内完成审核',
  '⟦有关单位和个人⟧可于5月20日前提出意见',
  '⟦社会公众⟧可以登录网站查询',
  '⟦区科经委⟧自受理之日起20个工作日内组织评审',
  '⟦县经信局⟧每月公布名单',
  '⟦经信局⟧应当于3月1日前报送',
  '⟦经开区管委会⟧应当组织申报',
  '⟦未来科技城管委会⟧负责审核',
  '⟦被征收人⟧应当在期限内搬迁',
  '⟦被检查单位⟧应当予以配合',
  '⟦被认定的企业⟧应当按时填报',
  '⟦需求单位⟧应当于3月1日前报送',
  '⟦未成年人⟧应当由监护人陪同',
  '⟦未就业毕业生⟧应当登记',
  '⟦在本市登记的中小企业⟧应当按时申报',
  '⟦在本市注册的上海分公司⟧应当备案',
  '⟦在区内经营的下属单位⟧应当备案',
  '⟦经济和信息化主管部门⟧应当公布结果',
  '⟦应急管理部门⟧应当公布结果',
  '⟦当地主管部门⟧应当公布结果',
  '⟦自来水公司⟧应当于3月1日前公告',
  '⟦并购企业⟧应当于3月1日前申报',
  '并请⟦各市局⟧于3月1日前汇总',
  '经批准后企业应当开工',
  '经研究决定企业应当整改',
]

test.each(cases)('actor of %s', marked => {
  const text = marked.replace(/[⟦⟧]/g, '')
  const wanted = /⟦(.*)⟧/.exec(marked)?.[1] ?? null
  expect(actorAt(text, { start: 0, end: text.length })?.name ?? null).toBe(wanted)
})

test.each(actorNouns.flatMap(row => row.examples.map(example => [example, row.audience] as const)))(
  '%s is an %s',
  (name, audience) => expect(audienceOf(name)).toBe(audience),
)

test.each([
  ['区街道办事处工作人员', 'authority'],
  ['县级以上人民政府应急管理部门负责人', 'authority'],
  ['企业负责人', 'applicant'],
  ['工作人员', 'applicant'],
])('%s is an %s, as those for whom it works', (name, audience) => expect(audienceOf(name)).toBe(audience))

test.each(modalityWords.flatMap(row => row.examples.map(example => [example, row.modality] as const)))(
  '%s is %s',
  (words, modality) => expect(modalityOf(words)).toBe(modality),
)

test.each([
  ['企业⟦应每年⟧检测，并⟦于次年1月31日前⟧报送报告。', ['must', 'must']],
  ['请按照要求，⟦于7月底前⟧完成推荐。', ['must']],
  ['⟦2025年6月1日至5日期间⟧，报名未通过审查的，可以改报其他职位。', ['may']],
  ['⟦2025年6月6日至8日期间⟧，报名未通过审查的，不能再改报其他职位。', ['mustNot']],
  ['原则上小麦⟦每4年⟧轮换一次，稻谷⟦每3年⟧轮换一次。', ['inPrinciple', 'inPrinciple']],
  ['在⟦保护期届满前六个月⟧，可以重新申请保护。', ['may']],
  ['企业应当建立台账，区局⟦每季度⟧进行抽查。', ['is']],
  ['企业应当提交材料，逾期⟦5日内⟧作出说明。', ['is']],
])('how binding %s is', (marked, wanted) => {
  for (const [index, modality] of wanted.entries()) {
    let at = -1
    const text = marked.replace(/⟦([^⟧]*)⟧/g, (_, words) => (++at === index ? `⟦${words}⟧` : words))
    const { reading, span, sentence } = markedReading(`某市教育局关于开展申报工作的通知\n各有关企业：\n${text}`)
    expect(describe(reading, sentence, span).modality).toBe(modality)
  }
})

test('a character inside another word is no modal verb', () => {
  expect(modalityOf('申请材料主要包括以下内容')).toBe('is')
  expect(modalityOf('相应服务规划')).toBe('is')
})

test.each([
  ['，在培育平台上同步完成变更申请。', '在培育平台上同步完成变更申请'],
  ['，应登录平台（<https://a.example>），填写报告表', '登录平台，填写报告表'],
])('the action in %s', (words, action) => expect(bareAction(words)).toBe(action))

test.each([
  ['申报时间及方式', '申报'],
  ['办理时间', '办理'],
  ['提交网上申报材料的截止时间', '提交网上申报材料'],
  ['申报条件', null],
])('the label %s', (label, action) => expect(labelAction(label)).toBe(action))

test('an enumeration is split outside brackets and quotes', () => {
  expect(splitEnumeration('甲企业（含一、二类）、乙企业和“小、巨”企业')).toEqual([
    '甲企业（含一、二类）',
    '乙企业',
    '“小、巨”企业',
  ])
})
