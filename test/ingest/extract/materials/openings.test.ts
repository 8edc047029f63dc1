import { describe, expect, test } from 'vitest'
import { extractMaterials } from '../../../../ingest/extract/materials.ts'
import { readSentences } from '../../../../ingest/extract/sentences.ts'
import { structure } from '../../../../ingest/structure/index.ts'
import { sourceOf } from '../../structure/source-of.ts'

/** The papers of a text, each with its copies and shapes and whom it is asked of. */
const papers = (...body: readonly string[]): readonly (readonly [string, number | null, string, string])[] =>
  extractMaterials(
    readSentences(structure(sourceOf(`关于某事项的通知\n各有关单位：\n${body.join('\n')}\n`, 'paragraph'))),
  ).flatMap(each =>
    each.kind === 'material' ? [[each.item, each.copies, each.form.join('+'), each.appliesTo.join('+')] as const] : [],
  )

describe('entries between semicolons', () => {
  test('are each a paper, with what the opening tells of all', () => {
    expect(papers('申请材料（一式两份，加盖公章）包括：申请书；身份证复印件；收入证明。逾期不予受理。')).toEqual([
      ['申请书', 2, 'sealed', ''],
      ['身份证复印件', 2, 'copy+sealed', ''],
      ['收入证明', 2, 'sealed', ''],
    ])
  })

  test('may stand behind a colon that a clause parts from the word for papers', () => {
    expect(papers('申报材料需纸质和电子版各一份，包括：立项申请函；计划项目汇总表（见附件1）；申报表。')).toEqual([
      ['立项申请函', 1, 'electronic+paper', ''],
      ['计划项目汇总表', 1, 'electronic+paper', ''],
      ['申报表', 1, 'electronic+paper', ''],
    ])
  })

  test('one that asks in a sentence of its own has its own case', () => {
    const found = papers('备案材料包括：登记表；验收报告；委托他人办理的，应提供授权委托书。')
    expect(found.map(([item]) => item)).toEqual(['登记表', '验收报告', '授权委托书'])
  })

  test('what is no paper gives none', () => {
    expect(papers('工作内容包括：调查摸底；制定方案；组织实施。')).toEqual([])
    expect(papers('审核内容包括：材料是否齐全；证照是否有效。')).toEqual([])
  })
})

describe('lists that each have a label under one opening', () => {
  test('are read one by one, each for those whom its label names', () => {
    expect(
      papers(
        '报送材料包括：',
        '区属学校：',
        '1.候选人一览表一式1份（须提供电子文档）；',
        '2.候选人申报表一式3份。',
        '市直学校：',
        '1.事迹材料（由学校组织撰写并打印），一式3份；',
        '2.能反映工作业绩的材料复印件1份。',
      ),
    ).toEqual([
      ['候选人一览表', 1, 'electronic', '区属学校'],
      ['候选人申报表', 3, '', '区属学校'],
      ['事迹材料', 3, '', '市直学校'],
      ['能反映工作业绩的材料复印件', 1, 'copy', '市直学校'],
    ])
  })
})

describe('papers that are sent on a day', () => {
  test.each([
    ['活动总结、推荐表和全部作品登记表请于7月15日上报。', ['活动总结', '推荐表', '全部作品登记表']],
    ['各地、各部门活动总结和推荐表请于12月底报送。', ['活动总结', '推荐表']],
    ['所有申报材料请于7月15日报送。', []],
    ['全部复印件请于3月1日前上报。', []],
  ])('%s', (sentence, items) => {
    expect(papers(sentence).map(([item]) => item)).toEqual(items)
  })
})
