import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractMaterials } from '../../../ingest/extract/materials.ts'
import { readSentences } from '../../../ingest/extract/sentences.ts'
import { structure } from '../../../ingest/structure/index.ts'
import type { MaterialRule } from '../../../schemas/rule.ts'
import { cpuTime } from '../../cpu-time.ts'
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
    '申请人凭本人身份证到窗口办理。': ['身份证'],
    '考生须携带身份证原件、准考证入场。': ['身份证原件', '准考证'],
    '请于6月30日前将参会回执发送至邮箱 a@b.cn。': ['参会回执'],
    '申报材料包括申请表、营业执照复印件和2024年度审计报告。': ['申请表', '营业执照复印件', '2024年度审计报告'],
    '项目单位应于每年1月底前提交年度进展情况报告。': ['年度进展情况报告'],
    '未按时提交绩效报告的，取消资格。': [],
    '申请人无需提交户籍证明。': [],
    '对提交申请材料的企业进行审核。': [],
    '根据《中小企业促进法》和《专项资金管理办法》开展工作。': [],
    '主管部门审核后颁发高新技术企业证书。': [],
    '请登录系统提交相关材料。': [],
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

  test.each(['提交', '申请表、', '（', '将报', '如无', '材料：', '提交申请表，'])(
    '%s without end is read in linear time',
    piece => {
      const time = (length: number): number => {
        const read = reading(piece.repeat(length))
        return cpuTime(() => extractMaterials(read))
      }
      time(1000)
      expect(time(40_000)).toBeLessThan(2000)
    },
  )
})
