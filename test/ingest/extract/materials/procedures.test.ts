import { describe, expect, test } from 'vitest'
import { extractMaterials } from '../../../../ingest/extract/materials.ts'
import { readSentences } from '../../../../ingest/extract/sentences.ts'
import { readDocument } from '../../../../ingest/read/index.ts'
import { structure } from '../../../../ingest/structure/index.ts'
import type { MaterialRule } from '../../../../schemas/rule.ts'
import { sourceOf } from '../../structure/source-of.ts'

type Found = Omit<MaterialRule, 'id'>

const materials = (body: string, addressees = '各有关单位'): Found[] =>
  extractMaterials(
    readSentences(structure(sourceOf(`关于某事项的通知\n${addressees}：\n${body}\n`, 'paragraph'))),
  ).filter(each => each.kind === 'material')

const items = (body: string): string[] => materials(body).map(each => each.item)
const cases = (body: string): (string | null)[] => materials(body).map(each => each.condition)

/** Sentences of procedures with what they ask for. */
const sentences: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'whoever comes with papers': {
    '请带备户口簿及结婚证到社区登记。': ['户口簿', '结婚证'],
    '村民到村委会复印身份证、户口簿。复印件自备，复印费自理。': ['身份证', '户口簿'],
    '参会人员应持邀请函准时参会。': ['邀请函'],
    '孕妇凭孕产期检查簿、夫妻合照办理。': ['孕产期检查簿', '夫妻合照'],
  },
  'a case that asks whether somebody has a paper': {
    '患大病的，应有三甲医院的诊断证明；收养的，须有收养登记证。': ['三甲医院的诊断证明', '收养登记证'],
    '再婚的，应附有离婚判决书或离婚协议书。': ['离婚判决书或离婚协议书'],
    '企业应有健全的管理制度和营业执照。': [],
  },
  'who holds a paper is no demand for it': {
    '持外国驾驶证申请换证的，应当参加考试。': [],
    '凭身份证领取的，当场发证。': [],
    '失业人员凭失业证申请补贴，到窗口领取。': ['失业证'],
  },
  'verbs made nouns': {
    '投标人须完成所有电子投标文件的上传，并签名。': ['电子投标文件'],
    '学生应完成《学籍信息表》的填报。': ['《学籍信息表》'],
    '投标文件递交的截止时间为2025年5月1日。': [],
    '申请表提交方式：现场提交。': [],
    '未送达指定地点的投标文件不予受理。': [],
    '服务范围：可行性报告编制、项目申请报告、验资报告编制。': [],
  },
  'what belongs to a name': {
    '申请人应提交登记表及其附页1份（附身份证复印件、照片）、租赁协议（或购买合同）。': [
      '登记表及其附页',
      '租赁协议（或购买合同）',
    ],
    '秘书处应当将联络人名单及变更情况及时向监管所备案。': ['联络人名单及变更情况'],
    '可持退休证（单位退休须提供）、收养证（属收养须提供）等材料的原件和复印件申请。': ['退休证', '收养证'],
  },
  'words behind the last paper': {
    '亲属持死亡证明和死者户口簿、居民身份证申报注销户口。': ['死亡证明', '死者户口簿', '居民身份证'],
    '现役军人凭军官证、士兵证等有效军人身份证件办理。': ['军官证', '士兵证'],
    '请提交身份证申报表。': ['身份证申报表'],
    '复印户口簿首页、学生本人页，连同学籍卡、健康卡一并交班主任。': ['户口簿首页', '学生本人页', '学籍卡', '健康卡'],
    '报送上年度财务会计报表及其附注、租赁合同。': ['上年度财务会计报表及其附注', '租赁合同'],
    '请携带医疗机构出具的《体检证明》（有效期6个月）。': ['《体检证明》'],
  },
  'a clause between two papers': {
    '外国人申请在中国居留，需如实填写《居留申请表》，并提交至窗口。': ['《居留申请表》'],
    '申报表（附件1）、承诺书于5月1日前报送市局。': ['申报表', '承诺书'],
  },
}

describe.each(Object.entries(sentences))('%s', (_, rows) => {
  test.each(Object.entries(rows))('%s', (sentence, expected) => {
    expect(items(sentence)).toEqual(expected)
  })
})

test('numbered paragraphs that ask case by case are sentences: each paper is an item, for its case', () => {
  const body =
    '申请公租房按下列规定办理：\n1.单身居民申请的，还需提交单身证明、收入证明。\n2.残疾人申请时，还应当提交残疾证和病历。'
  expect(items(body)).toEqual(['单身证明', '收入证明', '残疾证', '病历'])
  expect(cases(body)).toEqual(['单身居民申请的', '单身居民申请的', '残疾人申请时', '残疾人申请时'])
})

test('one such entry among the names of a list is an entry like them', () => {
  const body = '申请材料：\n1.居住证申领表；\n2.身份证；\n3.委托代办的，还需提交授权委托书和受托人身份证。'
  expect(items(body)).toEqual(['居住证申领表', '身份证', '授权委托书和受托人身份证'])
})

test('an entry that tells who comes with what is a sentence', () => {
  const body =
    '申领居住证按以下规定办理：\n1.住在居民家中的，由本人携带户主的户口簿到派出所申领居住证；\n2.住在单位的，由单位将人员登记，到派出所申领居住证；\n3.租房的，由房主携带租赁合同，带领其到派出所申领居住证。'
  expect(items(body)).toEqual(['户主的户口簿', '租赁合同'])
})

test('an entry that announces papers in a case gives each of them', () => {
  const body =
    '请提供以下资料：\n1.信息表。\n2.首期设立的，还须提供以下资料：登记表1份、主管部门批文、租赁协议。\n3.外贸合同。'
  expect(items(body)).toEqual(['信息表', '登记表', '主管部门批文', '租赁协议', '外贸合同'])
})

test('entries that run on behind a bracket are parted by their numbers', () => {
  const body =
    '请提供以下资料：\n1.信息表。\n2.异地加工的，需提供租赁合同（须缴风险金）3、经营企业对外签订的合同。4、说明材料。'
  expect(items(body)).toEqual(['信息表', '租赁合同', '经营企业对外签订的合同', '说明材料'])
})

test('a line that enumerates all papers gives each; whose copy it is stands before its name', () => {
  const found = materials('低保申请资料：\n复印全家户口簿（含首页）、收入证明、离异家庭的复印离婚证')
  expect(found.map(each => [each.item, each.form, each.appliesTo])).toEqual([
    ['全家户口簿（含首页）', ['copy'], []],
    ['收入证明', [], []],
    ['离婚证', ['copy'], ['离异家庭']],
  ])
})

test('a sure name behind a comma belongs to the entry, an instruction does not', () => {
  const body = '申请材料：\n1.营业执照（原件），代理人身份证（原件）；\n2.成绩单，加盖教务处公章；\n3.申请表。'
  expect(items(body)).toEqual(['营业执照，代理人身份证', '成绩单', '申请表'])
})

test('the case may stand in the clause of its verb', () => {
  expect(cases('带备户口簿、若属再婚的还须带备离婚证。')).toEqual([null, '若属再婚的'])
})

test('whoever turns to an office hands the papers in', () => {
  const body =
    '先向户籍所在地居委会提出申请，填写《生育申请表》。符合条件人员持收入证明、无房证明向居委会领取并填写《保障申请表》。'
  expect(materials(body).map(each => each.audience)).toEqual(['applicant', 'applicant', 'applicant', 'applicant'])
})

test('papers of a case in one breath with those of all are items of their own', () => {
  const body = '提交下列材料：\n1.住所证明，属于自有住房的提供产权证书，属于租赁的提供租赁合同；\n2.申请表，加盖公章。'
  expect(items(body)).toEqual(['住所证明', '产权证书', '租赁合同', '申请表'])
  expect(cases(body)).toEqual([null, '属于自有住房的', '属于租赁的', null])
})

test('a mark of one paper is none of the paper before it', () => {
  const found = materials('代理人须带备本人身份证和申请人签字的委托书。')
  expect(found.map(each => each.form)).toEqual([[], ['signed']])
})

test('whoever is in a case hands its papers in, also in a notice to offices; a list that is reported stays theirs', () => {
  const found = materials('配偶随迁的，还需提交结婚证。5月1日前报送推荐名单。', '各区公安局')
  expect(found.map(each => [each.item, each.audience])).toEqual([
    ['结婚证', 'applicant'],
    ['推荐名单', 'authority'],
  ])
})

test('a row that is a case gives each of its papers, one that names a paper gives that', async () => {
  const rows = async (head: string, row: string): Promise<string[]> => {
    const text = `# 办理一览\n\n${head}\n| --- | --- | --- |\n${row}\n`
    const source = await readDocument('notice.md', new TextEncoder().encode(text))
    if (!source.ok) throw new Error(source.problem.code)
    return extractMaterials(readSentences(structure(source.value))).flatMap(each =>
      each.kind === 'material' ? [`${each.appliesTo}:${each.item}`] : [],
    )
  }
  expect(await rows('| 事项 | 所需材料 | 备注 |', '| 新办 | 户口簿、身份证复印件各1份，照片3张 | |')).toEqual([
    '新办:户口簿',
    '新办:身份证复印件',
    '新办:照片',
  ])
  expect(await rows('| 序号 | 材料名称 | 备注 |', '| 1 | 户口簿、身份证复印件 | |')).toEqual([':户口簿、身份证复印件'])
})
