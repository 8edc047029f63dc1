import { describe, expect, test } from 'vitest'
import { barely, clutterPlace, isOffice } from '../../../../ingest/structure/shapes.ts'
import { foldWidth } from '../../../../ingest/words/fold.ts'
import { aliasExamples, aliasPattern } from '../../../../ingest/words/layout/aliases.ts'
import { clutterPatterns } from '../../../../ingest/words/layout/clutter.ts'
import { documentNumberLine, documentNumberPatterns } from '../../../../ingest/words/layout/document-numbers.ts'
import { headingMarks } from '../../../../ingest/words/layout/heading-marks.ts'

describe('numbers at the start of a line', () => {
  const rows = headingMarks.flatMap(({ kind, examples }) =>
    Object.entries(examples).map(([line, mark]) => ({ kind, line, mark })),
  )
  test.each(rows)('$line', ({ kind, line, mark }) => {
    const found = headingMarks.flatMap(row => {
      const match = row.pattern.exec(foldWidth(line))
      return match === null ? [] : [`${row.kind} ${match[0]}`]
    })
    expect(found).toEqual([`${kind} ${mark}`])
  })

  test.each([
    '2026年4月1日起',
    '3.5%以上',
    '一是加强领导',
    '第十条规定的条件',
    '（含网络安全）',
    '1984',
    '第三条的规定',
  ])('%s opens with none', line => {
    expect(headingMarks.filter(({ pattern }) => pattern.test(foldWidth(line)))).toEqual([])
  })
})

describe('document numbers', () => {
  const rows = documentNumberPatterns.flatMap(({ id, examples }) => examples.map(example => ({ id, example })))
  test.each(rows)('$example', ({ example }) => {
    expect(documentNumberLine.pattern.test(foldWidth(example))).toBe(true)
  })

  test.each(['2026年4月1日', '第一批', '联系电话：1234567', '〔2026〕', '附件1号'])('%s is none', line => {
    expect(documentNumberLine.pattern.test(foldWidth(line))).toBe(false)
  })
})

describe('clutter', () => {
  const rows = clutterPatterns.flatMap(({ id, pattern, examples }) => examples.map(line => ({ id, pattern, line })))
  test.each(rows)('$id: $line', ({ pattern, line }) => {
    expect(pattern.test(barely(line))).toBe(true)
  })

  test.each([
    '联系人：王某',
    '联系电话：0000-1234567',
    '下载打印《申请表》并加盖公章。',
    '编号：20212183',
    '申报时间：2025年3月1日至3月31日',
    '时间：2025年3月1日至3月31日',
    '时间：2025年3月1日',
    '审核：由区局在5个工作日内完成',
    '2025年3月28日',
    '首页登记的企业应当复核。',
    '阅读材料并签字确认',
    '时间：4月9日上午 地点：甲会议室',
    '作者须为在校学生',
    '甲类 | 乙类 | 丙类',
    '浏览器要求为新版本',
    '审核通过的企业名单另行公布',
    '大型企业不适用本办法',
    '关闭期间不受理申请。',
  ])('%s is part of the notice', line => {
    expect(clutterPlace(barely(line))).toBeNull()
  })
})

test.each(Object.entries(aliasExamples))('alias in %s', (bracket, name) => {
  const [, title, quoted, bare] = aliasPattern.pattern.exec(bracket) ?? []
  expect(title ?? quoted ?? bare).toBe(name)
})

describe('names of offices', () => {
  test.each(['北京市经济和信息化局', '甲市民政局 甲市财政局', '海关总署', '某省规划领导小组办公室（代章）'])(
    '%s',
    line => {
      expect(isOffice(line)).toBe(true)
    },
  )

  test.each(['关于加强管理的局', '联系处', '申报材料报送市局', '2025年3月28日', '各有关企业'])('%s is none', line => {
    expect(isOffice(line)).toBe(false)
  })
})
