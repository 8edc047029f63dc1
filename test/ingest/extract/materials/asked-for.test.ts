import { describe, expect, test } from 'vitest'
import { extractMaterials } from '../../../../ingest/extract/materials.ts'
import { readSentences } from '../../../../ingest/extract/sentences.ts'
import { structure } from '../../../../ingest/structure/index.ts'
import type { MaterialRule } from '../../../../schemas/rule.ts'
import { sourceOf } from '../../structure/source-of.ts'

type Found = Omit<MaterialRule, 'id'>

const materials = (body: string): Found[] =>
  extractMaterials(readSentences(structure(sourceOf(`关于某事项的通知\n各有关单位：\n${body}\n`, 'paragraph')))).filter(
    each => each.kind === 'material',
  )

const items = (body: string): string[] => materials(body).map(each => each.item)

/** Sentences with what they ask for; those with nothing speak of papers that nobody hands in. */
const sentences: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'papers that only prove something': {
    '申请人应提交《救助申请表》、户口簿复印件及相关证明材料。': ['《救助申请表》', '户口簿复印件', '相关证明材料'],
    '家长应提供病历、诊断书和其他证明材料。': ['病历', '诊断书', '其他证明材料'],
    '因不可抗力延期的，应当提供相关证明。': ['相关证明'],
    '经本人申请并出具有关证书或证明，可免试入学。': ['有关证书或证明'],
    '享受照顾政策的考生必须于报名时交验相应的原始证件。': ['相应的原始证件'],
    '残疾人凭残疾人证等有效证件及相关证明材料办理。': ['残疾人证', '相关证明材料'],
    '请登录系统提交相关证明材料。': [],
    '推荐表及有关材料报市局。': ['推荐表'],
    '提供相关证明的，优先受理。': [],
    '考生应准备好证件。': [],
  },
  'names with a verb in them': {
    '听课人应将听课反馈表报教务处汇总。': ['听课反馈表'],
    '根据《评价标准》和《听课反馈表》实事求是作出评价。': [],
    '根据《信息报送办法》公布通讯录。': [],
    '新生须上交保健卡、接种查验证明。': ['保健卡', '接种查验证明'],
    '意见反馈表可从网站下载。': [],
    '企业应报送移交清单、设备上报表。': ['移交清单', '设备上报表'],
    '单位须提供单位推荐信。': ['单位推荐信'],
  },
  'papers that an office makes known or offers': {
    '学校将考核结果反馈给学院。': [],
    '经办机构将审核情况及时告知申请单位。': [],
    '学校将学位安排结果通知家长。': [],
    '各县将销售数据及时报市局。': ['销售数据'],
    '除考试期间不可上报免考信息外，其他时间随时办理。': [],
    '点击下载：培训班报名表': [],
    '下载地址：申请表': [],
  },
  'shapes in an enumeration': {
    '报名时须携带纸质报名表（加盖公章）、电子版报名表、学生卡（带照片）。': [
      '纸质报名表',
      '电子版报名表',
      '学生卡（带照片）',
    ],
    '申请人应提供与课题相关的前期成果复印件和1份以上单位出具的合作意向书。': [
      '与课题相关的前期成果复印件',
      '单位出具的合作意向书',
    ],
    '企业应提交典型案例2篇以上、影像资料若干。': ['典型案例', '影像资料'],
    '申请人应提交文稿“我的主张”、课堂实录光盘一节。': ['文稿“我的主张”', '课堂实录光盘'],
    '请提供清晰的扫描件。': [],
    '附件要求使用PDF格式。': [],
  },
  'papers that somebody makes': {
    '委托代办的，应同时出具授权委托书及受托人身份证。': ['授权委托书', '受托人身份证'],
    '在职人员须出具所在单位同意报考的证明。': ['所在单位同意报考的证明'],
    '吹填造地应当编制可行性论证报告，并按照管理权限，报有管辖权的主管部门审批。': ['可行性论证报告'],
    '不予登记的，出具书面通知书及回执。': [],
    '执法人员应当出具检查证明。': [],
    '申请人凭受理凭证和身份证领取证书。': ['受理凭证', '身份证'],
    '企业应提供营业执照、设备清单、操作流程文件等资料供核查。': ['营业执照', '设备清单', '操作流程文件'],
    '家长持以下材料到教务处登记：户口本、学籍信息表、成绩单。': ['户口本', '学籍信息表', '成绩单'],
    '应当提交延续申请书、原许可证正本和副本以及情况声明。': ['延续申请书', '原许可证正本和副本', '情况声明'],
    '近三年获奖的，可附获奖证书。': ['获奖证书'],
    '请报送需求论证报告、技术路线图及经费概算。': ['需求论证报告', '技术路线图', '经费概算'],
    '个人代为办理的，代办人须同时持有委托书、双方身份证件。': ['委托书', '双方身份证件'],
    '应聘人员须持有教师资格证书。': [],
  },
}

describe.each(Object.entries(sentences))('%s', (_, rows) => {
  test.each(Object.entries(rows))('%s', (sentence, expected) => {
    expect(items(`一、工作安排\n${sentence}`)).toEqual(expected)
  })
})

describe('numbered entries', () => {
  const lists: Readonly<Record<string, readonly string[]>> = {
    '相关文件：\n1.《资助工作实施办法》\n2.《资助申请表》\n3.《放弃说明》模板': [],
    '一、听课范围\n1.青年教师课堂教学情况；\n2.选修课课堂教学情况；\n3.毕业班课堂教学情况。': [],
    '三、申报材料\n（一）申报书；\n（二）弄虚作假的，取消申报资格。': ['申报书'],
    '三、申报材料\n（一）推荐单位需上报以下材料：《推荐表》、鉴定意见表。\n（二）材料有效期至6月。': [
      '《推荐表》',
      '鉴定意见表',
    ],
    '三、申报材料\n（一）候选人提交申报表及证件照；候选团队提交业绩报告1份。': ['申报表', '证件照', '业绩报告'],
    '三、提交以下材料：\n1.申请书；\n2.申请人在面试时应交验身份证原件；\n3.鉴定意见表，以及获奖证书复印件。': [
      '申请书',
      '身份证原件',
      '鉴定意见表，以及获奖证书复印件',
    ],
    '材料报送及装订要求：按下列顺序装订成册。\n1.《推荐表》；\n2.鉴定意见表；\n3.获奖证书复印件。': [
      '《推荐表》',
      '鉴定意见表',
      '获奖证书复印件',
    ],
  }
  test.each(Object.entries(lists))('%s', (body, expected) => {
    expect(items(body)).toEqual(expected)
  })
})

test('a label under a heading over papers says whose they are', () => {
  const found = materials('二、报名材料\n本区户籍儿童：户口簿、预防接种证。\n随迁子女：居住证、劳动合同。')
  expect(found.map(({ item, appliesTo }) => [item, ...appliesTo])).toEqual([
    ['户口簿', '本区户籍儿童'],
    ['预防接种证', '本区户籍儿童'],
    ['居住证', '随迁子女'],
    ['劳动合同', '随迁子女'],
  ])
})

test('a line behind labelled lines speaks of the papers of all of them, and of no others', () => {
  const found = materials(
    '二、报名材料\n本区户籍儿童：户口簿。\n随迁子女：居住证、劳动合同。\n以上证件均需提供原件和复印件一份。\n三、注册\n新生须带录取通知书。',
  )
  expect(found.map(({ form }) => form.join('+'))).toEqual(['original+copy', 'original+copy', 'original+copy', ''])
})

test('a group that its clause names before the verb is whom a paper concerns; an applicant or office is not', () => {
  const found = materials(
    '一、报名\n小学乙组须带户口本原件。\n教研人员需提交教研案例集样书。\n报名人员须携带身份证。\n评审组应提交评审报告。',
  )
  expect(found.map(({ appliesTo }) => appliesTo.join())).toEqual(['小学乙组', '教研人员', '', ''])
})

test('copies before a name are its copies; a floor leaves them open', () => {
  const found = materials('一、结题\n应提交1份研究报告和1份以上专利证书，同时提交1套企业运行佐证材料（含租赁合同等）。')
  expect(found.map(({ item, copies }) => [item, copies])).toEqual([
    ['研究报告', 1],
    ['专利证书', null],
    ['企业运行佐证材料（含租赁合同等）', 1],
  ])
})

test('a case is none because of what a bracket says', () => {
  const [found] = materials('一、报名\n邮件主题为姓名（如张三），将报名表发送至邮箱 a@b.cn。')
  expect(found).toMatchObject({ item: '报名表', condition: null })
})

test('whoever entrusts is no case; the case before holds on', () => {
  const found = materials('一、核查\n委托核查的，委托人应出具授权委托书，受托人出示本人身份证件。')
  expect(found.map(({ item, condition }) => [item, condition])).toEqual([
    ['授权委托书', '委托核查的'],
    ['本人身份证件', '委托核查的'],
  ])
})

test('a paper in the place of one that is missing is an item of its own behind a comma too', () => {
  const found = materials('二、年检材料\n1.年度报告书；\n2.党建工作报告，未成立党组织的提供情况说明。')
  expect(found.map(({ item, alternativeTo }) => [item, alternativeTo])).toEqual([
    ['年度报告书', null],
    ['党建工作报告', null],
    ['情况说明', 2],
  ])
})

test('a form that is to be sealed in the next clause is a sealed one', () => {
  const [found] = materials('一、报名\n请各区填报《联系人名单》（见附件5），加盖单位公章，于10月16日前报送市局。')
  expect(found).toMatchObject({ item: '《联系人名单》', form: ['sealed'] })
})
