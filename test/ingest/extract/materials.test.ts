import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractMaterials } from '../../../ingest/extract/materials.ts'
import { readSentences } from '../../../ingest/extract/sentences.ts'
import { structure } from '../../../ingest/structure/index.ts'
import type { MaterialRule } from '../../../schemas/rule.ts'
import { growth } from '../../cpu-time.ts'
import { sourceOf } from '../structure/source-of.ts'

type Found = Omit<MaterialRule, 'id'>

const reading = (body: string, addressee = '各有关单位') =>
  readSentences(structure(sourceOf(`关于组织申报某项目的通知\n${addressee}：\n${body}\n`, 'paragraph')))

const materials = (body: string, addressee?: string): Found[] =>
  extractMaterials(reading(body, addressee)).filter(each => each.kind === 'material')

const items = (body: string): string[] => materials(body).map(each => each.item)

describe('documents of running text', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    '各区主管部门于5月10日前将推荐汇总表、审核意见报送我局。': ['推荐汇总表', '审核意见'],
    '申请人凭本人身份证到窗口办理。': ['本人身份证'],
    '考生须携带身份证原件、准考证入场。': ['身份证原件', '准考证'],
    '请于6月30日前将参会回执发送至邮箱 a@b.cn。': ['参会回执'],
    '申报材料包括申请表、营业执照复印件和2024年度审计报告。': ['申请表', '营业执照复印件', '2024年度审计报告'],
    '项目单位应于每年1月底前提交年度进展情况报告。': ['年度进展情况报告'],
    '未按时提交绩效报告的，取消资格。': [],
    '申请人无需提交户籍证明。': [],
    '申报书一式5份，光盘2张，于9月30日前由各区统一报送市文化局。': ['申报书', '光盘'],
    '申报单位需提交如下材料：项目申请书（一式三份）、登记证书副本复印件、近两年财务报表。': [
      '项目申请书',
      '登记证书副本复印件',
      '近两年财务报表',
    ],
    '请将以下材料送达至市仲裁委员会：仲裁申请书、证据清单。': ['仲裁申请书', '证据清单'],
    '纳税人应将资料留存备查，包括：不动产权属证明、租赁合同。': ['不动产权属证明', '租赁合同'],
    '灵活就业人员应提交身份证、《就业创业证》和缴费凭证。': ['身份证', '《就业创业证》', '缴费凭证'],
    '承诺书（见附件3）请加盖公章与纸质材料一并提交给所在地部门。': ['承诺书'],
    '体检表由医院直接送至认定机构。': [],
    '支持企业提供优质服务，坚持信息公开。': [],
    '以上材料复印件均需加盖公章。': [],
    '对提交申请材料的企业进行审核。': [],
    '根据《中小企业促进法》和《专项资金管理办法》开展工作。': [],
    '主管部门审核后颁发高新技术企业证书。': [],
    '请登录系统提交相关材料。': [],
    '家长带户口簿或居住证、出生医学证明、房产证明等材料到学校招生办报名。': [
      '户口簿或居住证',
      '出生医学证明',
      '房产证明',
    ],
    '请带好本人身份证和学历证书原件前往服务中心确认。': ['本人身份证', '学历证书原件'],
    '新生持录取通知书、户口迁移证到校报到。': ['录取通知书', '户口迁移证'],
    '各部门要带动企业开展认证，带头落实责任。': [],
    '新生注册时须交验户口簿、预防接种证及保健卡等有关资料。': ['户口簿', '预防接种证', '保健卡'],
    '参保人员应提供门诊病历以及转诊单等材料。': ['门诊病历', '转诊单'],
    '教务处将“优秀”、“合格”和“待整改”的课程名单报学校教学委员会审定。': ['“优秀”、“合格”和“待整改”的课程名单'],
    '申请人应提交“项目申报书”和《诚信承诺书》。': ['项目申报书', '《诚信承诺书》'],
    '登记事项包括联络员、外商投资企业法律文件送达接受人。': [],
    '登记机关通过公示系统向社会公示歇业期限、法律文书送达地址等信息。': [],
    '登记机关应当向申请人出具受理材料凭证。': [],
    '学历证书遗失的，学校不予补发，只出具相应的证明书。': [],
    '点击“提交申请表”按钮完成申报。': [],
    '教务处将“免修”、“提交答辩”和“缓考”的学生名单报校学位委员会审批。': ['“免修”、“提交答辩”和“缓考”的学生名单'],
    '离婚当事人还应当出具离婚证或者法院生效判决书。': ['离婚证或者法院生效判决书'],
    '登记机关应当出具不予登记告知书。': [],
    '家长向转入学校提交《转学申请表》（一式四份），并提供学籍卡、户籍证明、工作调动证明或者房产证等材料。': [
      '《转学申请表》',
      '学籍卡',
      '户籍证明',
      '工作调动证明或者房产证',
    ],
    '参保人持身份证、社会保障卡、人事档案及《退休审批表》到经办机构办理手续。': [
      '身份证',
      '社会保障卡',
      '人事档案',
      '《退休审批表》',
    ],
    '申请人应备齐以下材料：护照原件、签证申请表、2寸白底照片两张、近6个月的银行流水。': [
      '护照原件',
      '签证申请表',
      '2寸白底照片',
      '近6个月的银行流水',
    ],
    '请求优先审查的，应当提交优先审查请求书、现有技术材料和相关证明文件。': [
      '优先审查请求书',
      '现有技术材料',
      '相关证明文件',
    ],
    '投标人须提交的资格证明文件包括：营业执照副本复印件、法定代表人授权书及其他资格证明文件。': [
      '营业执照副本复印件',
      '法定代表人授权书',
      '其他资格证明文件',
    ],
    '因病致贫的，另需提供诊断证明、医疗费用结算单；子女就学的，另需提供学校出具的在读证明。': [
      '诊断证明',
      '医疗费用结算单',
      '学校出具的在读证明',
    ],
    '承运人凭道路运输证、驾驶证办理通行证。': ['道路运输证', '驾驶证'],
    '培训机构申请补贴时，需提交：（1）补贴申请表；（2）考勤记录；（3）收费票据。': [
      '补贴申请表',
      '考勤记录',
      '收费票据',
    ],
  }
  test.each(Object.entries(cases))('%s', (sentence, expected) => {
    expect(items(`一、工作安排\n${sentence}`)).toEqual(expected)
  })
})

describe('numbered lists', () => {
  const list = `一、申报条件
1.具有独立法人资格；
2.近三年无违法行为。
二、申报材料
申报单位须提交以下材料（一式三份）：
1.项目申请表（加盖公章）；
2.营业执照副本复印件；
3.2023、2024年度财务审计报告；如无审计报告的，提供纳税申报表；
4.知识产权证明材料：专利证书、软件著作权登记证书等；
5.委托他人办理的，提供授权委托书（原件1份）。
三、评审程序
1.形式审查。
2.专家评审。`

  test('each entry is one item, an alternative another', () => {
    expect(materials(list).map(({ order, item, alternativeTo }) => [order, item, alternativeTo])).toEqual([
      [1, '项目申请表', null],
      [2, '营业执照副本复印件', null],
      [3, '2023、2024年度财务审计报告', null],
      [4, '纳税申报表', 3],
      [5, '知识产权证明材料', null],
      [6, '授权委托书', null],
    ])
  })

  test('an entry that asks for more in a case gives another item', () => {
    const entries = `一、申请材料
申请人须提交下列材料：
1.产品包装样稿；专为出口设计包装的，需同时提交外文样稿；
2.身份证复印件。委托代理人办理的，还应提供授权委托书；属于法人的，提供营业执照副本；
3.项目计划书。`
    expect(materials(entries).map(({ order, item, condition }) => [order, item, condition])).toEqual([
      [1, '产品包装样稿', null],
      [2, '外文样稿', '专为出口设计包装的'],
      [3, '身份证复印件', null],
      [4, '授权委托书', '委托代理人办理的'],
      [5, '营业执照副本', '属于法人的'],
      [6, '项目计划书', null],
    ])
  })

  test('a list below an entry that announces it holds the parts of the entry', () => {
    const entries = `一、申报材料
（一）中心评价表及必要的证明材料。证明材料包括：
1.营业执照；
2.研发项目立项文件。
（二）年度纳税证明。`
    expect(materials(entries).map(({ item, parts }) => [item, parts])).toEqual([
      ['中心评价表及必要的证明材料', ['营业执照', '研发项目立项文件']],
      ['年度纳税证明', undefined],
    ])
  })

  test('in an announced list a bare name needs no noun for papers', () => {
    const entries = '一、备案\n备案人应当提交以下资料：\n1.产品配方；\n2.生产工艺简图；\n3.检验报告。'
    expect(materials(entries).map(({ item, review }) => [item, review.flags])).toEqual([
      ['产品配方', []],
      ['生产工艺简图', []],
      ['检验报告', []],
    ])
  })

  test('attributes stand beside the name', () => {
    const [form, copy, audit, tax, property, mandate] = materials(list)
    expect(form?.form).toEqual(['sealed'])
    expect(copy?.form).toEqual(['copy'])
    expect(audit?.fiscalYears).toEqual([2023, 2024])
    expect(tax?.condition).toBe('如无审计报告的')
    expect(property?.parts).toEqual(['专利证书', '软件著作权登记证书'])
    expect(mandate).toMatchObject({ condition: '委托他人办理的', copies: 1, form: ['original'] })
    expect(new Set(materials(list).map(each => each.list)).size).toBe(1)
  })

  test('a list of conditions or of instructions is none of documents', () => {
    expect(items('一、申报条件\n1.依法登记注册；\n2.财务制度健全；\n3.信用良好。')).toEqual([])
    expect(items('一、材料要求\n1.申报材料应使用A4纸双面打印；\n2.所有复印件须加盖公章；\n3.不得涂改。')).toEqual([])
  })
})

describe('other lists', () => {
  test('a list within a paragraph', () => {
    const body =
      '一、申报要求\n进口商应提交以下单证：（一）许可证；（二）原产地证书；（三）发票等商业单证。逾期不予受理。'
    expect(items(body)).toEqual(['许可证', '原产地证书', '发票等商业单证'])
  })

  test('entries with copies of their own are parted, under the label of their entry', () => {
    const body =
      '二、申报材料包括：\n（1）著作类成果应提供原著、译稿各6份，著作权人授权证明2份。\n（2）项目申请书一式7份。'
    const found = materials(body)
    expect(found.map(({ item, copies }) => [item, copies])).toEqual([
      ['原著', 6],
      ['译稿', 6],
      ['著作权人授权证明', 2],
      ['项目申请书', 7],
    ])
    expect(found[0]?.appliesTo).toEqual(['著作类成果'])
  })

  test('papers that are only kept are handed in nowhere', () => {
    const body = '三、留存备查资料\n企业应将下列资料留存备查：\n1.研发项目计划书；\n2.研发人员名单。'
    expect(materials(body).map(({ condition, submitTo }) => [condition, submitTo])).toEqual([
      ['备查', null],
      ['备查', null],
    ])
  })

  test('a list that no heading opens is flagged, one under a hint is not', () => {
    const list = '1.项目申报表；\n2.营业执照；\n3.审计报告；\n4.获奖证书。'
    expect(new Set(materials(`一、其他\n${list}`).flatMap(each => each.review.flags))).toEqual(
      new Set(['list-boundary']),
    )
    expect(materials(`一、报送内容\n${list}`).flatMap(each => each.review.flags)).toEqual([])
  })

  test('each heading over documents opens a list of its own', () => {
    const body = '二、申报材料\n（一）必备材料\n1.申请书；\n2.营业执照。\n（二）其他材料\n1.专利证书；\n2.合作协议。'
    expect(materials(body).map(({ list, order }) => [list, order])).toEqual([
      ['必备材料', 1],
      ['必备材料', 2],
      ['其他材料', 1],
      ['其他材料', 2],
    ])
  })

  test('lines without numbers behind a colon are a list with an unclear end', () => {
    const found = materials(
      '申请材料：\n本人身份证、户口簿；\n近期一寸免冠照片2张；\n委托他人代办的，还需提供受托人身份证。\n办理流程：先受理，后审核。',
    )
    expect(found.map(({ item, copies, condition }) => [item, copies, condition])).toEqual([
      ['本人身份证、户口簿', null, null],
      ['近期一寸免冠照片', 2, null],
      ['受托人身份证', null, '委托他人代办的'],
    ])
    expect(found.every(each => each.review.flags.includes('list-boundary'))).toBe(true)
  })

  test('each group of applicants has a list of its own, also where it repeats a paper', () => {
    const body = `二、申请材料
1.重点企业需提供：
①申请表；
②上年度完税证明。
2.孵化企业请提交：
①申请表；
②按所选条件提交以下资料：
a.满足条件1的企业无需提交证明材料；
b.满足条件2的企业请提交：获奖证书；
c.满足条件3的企业请提交：专利证书。
③上年度完税证明。`
    expect(materials(body).map(({ list, order, item, appliesTo }) => [list, order, item, ...appliesTo])).toEqual([
      ['重点企业需提供', 1, '申请表', '重点企业'],
      ['重点企业需提供', 2, '上年度完税证明', '重点企业'],
      ['孵化企业请提交', 1, '申请表', '孵化企业'],
      ['按所选条件提交以下资料', 1, '获奖证书', '满足条件2的企业'],
      ['按所选条件提交以下资料', 2, '专利证书', '满足条件3的企业'],
      ['孵化企业请提交', 2, '上年度完税证明', '孵化企业'],
    ])
  })

  test('a case may stand before the verb of an entry', () => {
    const body =
      '二、公证\n当事人申请继承公证，应当提交：\n1.当事人的户口簿；\n2.立有遗嘱的，提交遗嘱原件；\n3.代理人代办的，还应提交授权委托书。'
    expect(materials(body).map(({ item, condition, appliesTo }) => [item, condition, ...appliesTo])).toEqual([
      ['当事人的户口簿', null],
      ['遗嘱原件', '立有遗嘱的'],
      ['授权委托书', '代理人代办的'],
    ])
  })

  test('one paper or the other is one item', () => {
    const body =
      '二、申请材料\n1.身份证复印件；\n2.学历证书复印件；或技师及以上职业资格证书复印件；\n3.户口簿，或者居住证。'
    expect(items(body)).toEqual([
      '身份证复印件',
      '学历证书复印件；或技师及以上职业资格证书复印件',
      '户口簿，或者居住证',
    ])
  })

  test('a closing line gives its shape and copies to the papers above it', () => {
    const list = '二、申请材料\n1.申请表；\n2.身份证复印件；\n3.学历证书复印件。'
    expect(materials(`${list}\n以上复印件均加盖公章。`).map(each => each.form)).toEqual([
      [],
      ['copy', 'sealed'],
      ['copy', 'sealed'],
    ])
    const counted = materials(`${list}上述材料均一式两份。`)
    expect(counted.map(each => each.copies)).toEqual([2, 2, 2])
    expect(counted[0]?.evidence.at(-1)?.quote).toBe('上述材料均一式两份。')
    expect(materials(`${list}\n以上材料如为外文，须翻译并盖章。`).map(each => each.copies)).toEqual([null, null, null])
  })

  test('a shape belongs to the nearest papers', () => {
    const body =
      '三、审核\n家长须对报名信息签名确认，并向学校提供如下证明材料（原件和复印件）：\n1.户口簿；\n2.居住证。'
    expect(materials(body).map(each => each.form)).toEqual([
      ['original', 'copy'],
      ['original', 'copy'],
    ])
  })

  test('a time in a bracket is no evidence of a document', () => {
    const [found] = materials('一、报送\n企业应提交变更申请表（系统将于8月6日24:00关闭）。')
    expect(found?.evidence.map(each => each.quote)).toEqual(['变更申请表'])
  })
})

describe('any text', () => {
  const pieces = [
    '提交',
    '申请表',
    '、',
    '（',
    '）',
    '材料：\n',
    '1.',
    '营业执照',
    '复印件',
    '。\n',
    '将',
    '报送',
    '如无',
    '则',
    '2024年度',
    '各2份',
    '一、',
  ]
  test('gives quotes that stand in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), parts => {
        const read = reading(parts.join(''))
        for (const { evidence } of extractMaterials(read)) {
          for (const { start, end, quote } of evidence) expect(read.text.slice(start, end)).toBe(quote)
        }
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    '提交',
    '申请表、',
    '（',
    '“',
    '“提交”',
    '将报',
    '如无',
    '材料：',
    '；或',
    '带',
    '以上材料均盖章。',
    '提交申请表，',
  ])('%s without end is read in linear time', piece => {
    const make = (length: number) => {
      const read = reading(piece.repeat(length))
      return () => extractMaterials(read)
    }
    expect(growth(make, 2000)).toBeLessThan(30)
  })
})
