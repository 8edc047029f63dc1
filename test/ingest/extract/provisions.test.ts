import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractMaterials } from '../../../ingest/extract/materials.ts'
import { extractProvisions } from '../../../ingest/extract/provisions.ts'
import { readSentences } from '../../../ingest/extract/sentences.ts'
import { structure } from '../../../ingest/structure/index.ts'
import { sourceOf } from '../structure/source-of.ts'

const reading = (body: string) =>
  readSentences(structure(sourceOf(`关于组织申报某项目的通知\n各有关企业：\n${body}\n`, 'paragraph')))

const provisions = (body: string) => {
  const read = reading(body)
  return extractProvisions(read, extractMaterials(read)).filter(each => each.kind === 'provision')
}

describe('provisions of a sentence', () => {
  const cases: Readonly<
    Record<string, readonly (readonly [role: string, condition: string | null, action: string])[]>
  > = {
    '未及时更新企业信息的，取消复核资格。': [['sanction', '未及时更新企业信息的', '取消复核资格']],
    '对首次未更新的企业，重点监测；对屡次未更新的企业，取消认定。': [
      ['sanction', '对首次未更新的企业', '重点监测'],
      ['sanction', '对屡次未更新的企业', '取消认定'],
    ],
    '企业同时具有两类资质的，按照最高层级更新信息，并对信息的真实性负责，未按规定更新的，取消资格。': [
      ['procedure', '企业同时具有两类资质的', '按照最高层级更新信息，并对信息的真实性负责'],
      ['sanction', '未按规定更新的', '取消资格'],
    ],
    '为加强政策衔接，名单公告前，原有称号依然有效。': [['effect', '名单公告前', '原有称号依然有效']],
    '遇最后一日是休假日的，以休假日期满的次日为期限的最后一日。': [
      ['effect', '遇最后一日是休假日的', '以休假日期满的次日为期限的最后一日'],
    ],
    '申报材料恕不退还。': [['effect', null, '申报材料恕不退还']],
    '尚未认定的企业须先通过评价。': [['prerequisite', null, '须先通过评价']],
    '如发现不法中介，请及时向市局举报。': [['contact', '如发现不法中介', '及时向市局举报']],
    '区级主管部门负责组织审核和公示。': [['procedure', null, '负责组织审核和公示']],
    '其中，涉及上述情形的，将报工业和信息化部审定。': [['procedure', '其中，涉及上述情形的', '将报工业和信息化部审定']],
    '为做好新旧政策衔接，现将有关事项通知如下：': [],
    '各地要高度重视，切实加强组织领导。': [],
    '审核工作坚持公平公正的原则。': [],
    '特此通知。': [],
  }
  test.each(Object.entries(cases))('%s', (sentence, expected) => {
    expect(provisions(`一、工作安排\n${sentence}`).map(each => [each.role, each.condition, each.action])).toEqual(
      expected,
    )
  })
})

test('the entries of a list take their effect from the sentence before it', () => {
  const found = provisions(
    '一、监督管理\n企业有下列行为之一的，由认定机构取消其资格：\n（一）存在严重弄虚作假行为；\n（二）发生重大质量事故。',
  )
  expect(found.map(({ role, condition, evidence }) => [role, condition, evidence.length])).toEqual([
    ['sanction', '存在严重弄虚作假行为', 2],
    ['sanction', '发生重大质量事故', 2],
  ])
})

test('conditions stand under their heading', () => {
  const found = provisions('一、申报条件\n1.在本市注册登记，具有独立法人资格；\n2.财务管理制度健全；\n3.信用良好。')
  expect(found.map(each => each.role)).toEqual(['condition', 'condition', 'condition'])
})

test('a sentence that asks for a document is left to the material', () => {
  expect(provisions('一、材料报送\n请将报名回执发送至邮箱 a@b.cn。')).toEqual([])
})

describe('any text', () => {
  const pieces = [
    '如',
    '未按时',
    '的，',
    '取消',
    '资格',
    '。\n',
    '企业',
    '应',
    '不得',
    '申报',
    '，',
    '为',
    '一、',
    '下列情形之一的：\n',
    '（一）',
    '；',
  ]
  test('gives quotes that stand in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 50 }), parts => {
        const read = reading(parts.join(''))
        for (const { evidence, title } of extractProvisions(read, [])) {
          expect(title).not.toBe('')
          for (const { start, end, quote } of evidence) expect(read.text.slice(start, end)).toBe(quote)
        }
      }),
      { numRuns: 200 },
    )
  })
})
