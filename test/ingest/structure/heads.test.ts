import { describe, expect, test } from 'vitest'
import { structure } from '../../../ingest/structure/index.ts'
import type { Head } from '../../../ingest/structure/notice-tree.ts'
import { sourceOf } from './source-of.ts'

const body = '为做好有关工作，现就具体事项说明如下，请认真阅读并按时办理。\n一、申报条件\n在本市登记满一年。\n'
const headOf = (lines: readonly string[], end = ''): Head =>
  structure(sourceOf(`${lines.join('\n')}\n${body}${end}`)).head

describe('a title that names its text without 关于', () => {
  test.each([
    '报到须知',
    '公 告',
    '甲市稳岗政策',
    '2024年乙区人才引进申请相关要求',
    '丙大学2023年博士研究生招生简章',
    '企业上市奖励项目（2022年）',
    '致全体租户的一封信',
  ])('%s', title => {
    expect(headOf([title]).title?.replace(/\s/g, '')).toBe(title.replace(/\s/g, ''))
  })

  test.each(['申报条件', '各有关企业：', '尊敬的家长：', '奖励标准', '联系人：王某', '第一批,'])('%s is none', line => {
    expect(headOf([line]).title).toBeNull()
  })

  test('a number above it is none either', () => {
    expect(headOf(['甲科发〔2024〕3号', '人才补贴政策'])).toMatchObject({
      title: '人才补贴政策',
      documentNumber: '甲科发〔2024〕3号',
    })
  })
})

describe('a page that repeats the title above the document', () => {
  test('with letterhead, number and the title in two lines below', () => {
    const lines = [
      '关于报送甲项目进展情况的通知',
      '27.01.2018  02:20',
      '乙省水利厅办公室文件',
      '乙水办农〔2018〕4号',
      '乙省水利厅办公室关于报送甲项目',
      '进展情况的通知',
      '各市、有关县（市、区）水利（水务）局:',
    ]
    expect(headOf(lines)).toMatchObject({
      title: '乙省水利厅办公室关于报送甲项目进展情况的通知',
      documentNumber: '乙水办农〔2018〕4号',
      issuers: ['乙省水利厅办公室'],
      addressees: ['各市、有关县（市、区）水利（水务）局'],
      published: '2018-01-27',
    })
  })

  test('and says less below than above', () => {
    const lines = [
      '甲市科技局关于开展乙项目申报的通知',
      '2023-04-05 10:00',
      '关于开展乙项目',
      '申报的通知',
      '各区科技局：',
    ]
    expect(headOf(lines)).toMatchObject({
      title: '甲市科技局关于开展乙项目申报的通知',
      addressees: ['各区科技局'],
      published: '2023-04-05',
    })
  })

  test('with its number before 《》', () => {
    const lines = ['甲办发〔2015〕10号《甲局关于申报乙企业的通知》', '甲局关于申报乙企业的通知', '各有关单位：']
    expect(headOf(lines)).toMatchObject({
      title: '甲局关于申报乙企业的通知',
      documentNumber: '甲办发〔2015〕10号',
      issuers: ['甲局'],
      addressees: ['各有关单位'],
    })
  })
})

describe("the page's own lines under a title", () => {
  test('day, counter and office behind bullets', () => {
    const lines = [
      '关于做好甲项目申报工作的通知',
      '- 2011-08-20 08:34:06',
      '- 阅读:1945次',
      '- 乙市文化馆',
      '各县文化馆：',
    ]
    expect(headOf(lines)).toMatchObject({
      issuers: ['乙市文化馆'],
      published: '2011-08-20',
      addressees: ['各县文化馆'],
    })
  })

  test('an office with its day in one line', () => {
    expect(headOf(['关于参加甲评选活动的通知', '学生处  2015-06-18 18:35', '各班主任老师：'])).toMatchObject({
      published: '2015-06-18',
      addressees: ['各班主任老师'],
    })
  })

  test('an office and a day on lines of their own', () => {
    expect(headOf(['甲市就业政策', '乙区人社局', '2022-03-14 08:25:55'])).toMatchObject({
      title: '甲市就业政策',
      issuers: ['乙区人社局'],
      published: '2022-03-14',
    })
  })

  test('facts in a row', () => {
    const lines = ['关于开展甲项目申报的通知', '申报书 普惠政策 发布时间 2024-07-29 联系电话 65320000']
    expect(headOf(lines).published).toBe('2024-07-29')
  })

  test('the running header of a book', () => {
    expect(headOf(['Page 10 - 甲县政策申报指南(2022年)', 'P. 10']).title).toBe('甲县政策申报指南(2022年)')
  })
})

describe('issuers', () => {
  test('an office that signs without a date', () => {
    expect(headOf(['在线申请须知'], '特此告知。\n甲市住房保障中心\n').issuers).toEqual(['甲市住房保障中心'])
  })

  test('an office within a text signs nothing', () => {
    expect(
      headOf(['在线申请须知'], '受理单位如下。\n甲市住房保障中心\n乙区服务中心窗口受理时间为工作日。\n').issuers,
    ).toEqual([])
  })

  test('an office that signs with a day in figures', () => {
    expect(headOf(['报名须知'], '账号：0600\n甲咨询有限公司\n2019-7-16\n')).toMatchObject({
      issuers: ['甲咨询有限公司'],
      issued: '2019-07-16',
    })
  })

  test.each([
    ['丙大学2023年博士研究生招生简章', '丙大学'],
    ['2013年甲县教育局招聘教师公告', '甲县教育局'],
    ['甲省科技厅关于申报乙项目的通知', '甲省科技厅'],
  ])('%s', (title, issuer) => {
    expect(headOf([title]).issuers).toEqual([issuer])
  })

  test('a day within the last sentence is no signature', () => {
    const end = '第三十三条 本办法自2002年7月1日起施行。国务院1997年3月17日批准，甲局发布的暂行办法同时废止。\n'
    expect(headOf(['甲管理办法'], end).issued).toBeNull()
  })
})

test('several addressees without a colon', () => {
  const lines = ['关于印发甲细则的通知', '各街道办事处，区级各部门，乙新区管委会']
  expect(headOf(lines).addressees).toEqual(['各街道办事处', '区级各部门', '乙新区管委会'])
})

test('a year whose zeros are typed as figures', () => {
  expect(headOf(['关于批转甲规定的通知'], '乙市人民政府\n二00五年六月十七日\n')).toMatchObject({
    issuers: ['乙市人民政府'],
    issued: '2005-06-17',
  })
})

test('readers that are no offices', () => {
  expect(headOf(['通知', '全体业主：']).addressees).toEqual(['全体业主'])
})

test('attachments whose line ends were lost', () => {
  expect(headOf(['关于申报甲项目的通知'], '附件：1.申报指南2.申报书（含5.2版说明） 3、承诺书\n').attachments).toEqual([
    { number: 1, title: '申报指南' },
    { number: 2, title: '申报书（含5.2版说明）' },
    { number: 3, title: '承诺书' },
  ])
})

test('annexes of an annex, marked without 件', () => {
  const end = '附1\n甲奖申请条件\n1．成绩位于前10%；\n附2\n乙奖申请条件\n1．成绩位于前30%；\n'
  const tree = structure(sourceOf(`关于甲奖的通知\n${body}甲局\n2020年3月9日\n${end}`))
  expect(tree.blocks.filter(({ type }) => type === 'annexTitle').map(({ section }) => section)).toEqual([
    '附1',
    '附1',
    '附2',
    '附2',
  ])
})

test('addressees without a colon', () => {
  expect(headOf(['关于开展甲工作的通知', '各区经信局（经发局）']).addressees).toEqual(['各区经信局（经发局）'])
})

test('a letter that hands on a notice gives its addressees, the notice its title', () => {
  const lines = [
    '各有关单位及教师：',
    '现将甲厅的通知转发给你们，请有意申报的老师于4月15日前交到科技处，逾期不予受理。',
    '关于开展2013年甲特派员',
    '认定工作的通知',
    '各市科技局：',
  ]
  expect(headOf(lines)).toMatchObject({
    title: '关于开展2013年甲特派员认定工作的通知',
    addressees: ['各有关单位及教师'],
  })
})

test('a text in one line, its lines parted by single spaces', () => {
  const line =
    '甲区民政局关于开展区本级社会 团体年度检查的通知 各有关单位: 根据有关规定,现就年检有关事项通知如下: 一、检查范围 凡在我局登记的社会团体。 二、时间安排 2022 年 3 月 1 日至 5 月 31 日 三、提交的材料 (一)年度检查报告书。 (二)财务审计报告,审计范围包含所有分支机构的全部 收支。 附件:年度检查报告书 甲区民政局 2022年2月8日'
  const tree = structure(sourceOf(line))
  expect(tree.head).toMatchObject({
    title: '甲区民政局关于开展区本级社会团体年度检查的通知',
    addressees: ['各有关单位'],
    issuers: ['甲区民政局'],
    issued: '2022-02-08',
    attachments: [{ number: null, title: '年度检查报告书' }],
  })
  expect(tree.blocks.filter(({ depth }) => depth > 0).map(({ section }) => section)).toEqual([
    '一',
    '二',
    '三',
    '三（一）',
    '三（二）',
  ])
  expect(
    tree.blocks.filter(({ type }) => type === 'heading').map(({ span }) => tree.text.slice(span.start, span.end)),
  ).toEqual(['一、检查范围', '二、时间安排', '三、提交的材料'])
})

describe('letterheads', () => {
  test('a kind of document on a line of its own goes with the office and the number', () => {
    expect(headOf(['甲监督管理局', '公    告', '2021年第35号', '关于乙食品检验有关要求的公告'])).toMatchObject({
      title: '关于乙食品检验有关要求的公告',
      documentNumber: '甲监督管理局公告2021年第35号',
      issuers: ['甲监督管理局'],
    })
  })

  test('offices on lines of their own all issue', () => {
    expect(headOf(['甲市委组织部', '甲市教育局', '2021年甲市公开招聘教师公告']).issuers).toEqual([
      '甲市委组织部',
      '甲市教育局',
    ])
  })

  test('a number in a bracket of its own under a title in two lines', () => {
    const lines = ['甲省药监局关于乙企业质量体系自查报告', '有关事宜的公告', '（2022年 第18号）']
    expect(headOf(lines)).toMatchObject({
      title: '甲省药监局关于乙企业质量体系自查报告有关事宜的公告',
      documentNumber: '2022年第18号',
    })
  })

  test('minutes have a number without an office', () => {
    expect(headOf(['甲新区管委会专题会议纪要', '〔2020〕第7次']).documentNumber).toBe('〔2020〕第7次')
  })
})

test('attachments in lines of their own above the signature', () => {
  const end = '附件1.资金分配表\n附件2.绩效目标表\n甲省财政厅\n2020年4月26日\n'
  expect(headOf(['关于下达甲资金的通知'], end).attachments).toEqual([
    { number: 1, title: '资金分配表' },
    { number: 2, title: '绩效目标表' },
  ])
})

describe('an office that tells or announces signs with a word behind its name', () => {
  test.each(['甲省教育考试院 宣', '乙市供水公司启'])('%s', line => {
    expect(headOf(['关于网上缴费的通知'], `${line}\n2023年4月5日\n`)).toMatchObject({
      issuers: [line.replace(/\s?.$/, '')],
      issued: '2023-04-05',
    })
  })
})

describe('attachments with a stop behind their titles', () => {
  const signature = '甲市教育局\n2023年4月5日\n'
  test.each([
    ['附件：1．名单\n2．申报表。\n', ['名单', '申报表']],
    ['附件：1.任务书；\n2.预算表；\n3.承诺书。\n', ['任务书', '预算表', '承诺书']],
  ])('%s', (list, titles) => {
    expect(headOf(['关于申报的通知'], list + signature).attachments.map(({ title }) => title)).toEqual(titles)
  })

  test('a sentence with a number under the list is none', () => {
    const list = '附件：申报表\n1.请各校认真组织，按时报送。\n'
    expect(headOf(['关于申报的通知'], list + signature).attachments).toHaveLength(1)
  })
})

describe('words that also stand inside longer ones', () => {
  test.each(['附属医院招聘公告', '2023-2024学年度招生简章'])('%s is a title', title => {
    expect(headOf([title]).title).toBe(title)
  })

  test('a numbered label under the title is no address', () => {
    expect(headOf(['甲市技能大赛公告', '一、主办单位：', '甲市人力资源和社会保障局']).addressees).toEqual([])
  })

  test('a trade in materials is addressed and signs', () => {
    const head = headOf(['关于做好申报工作的通知', '各新材料企业：'], '中国建筑材料联合会\n2025年3月1日\n')
    expect(head).toMatchObject({ addressees: ['各新材料企业'], issuers: ['中国建筑材料联合会'] })
  })

  test('a place that begins like a conjunction keeps its name in a citation', () => {
    const text = '根据和平区人民政府公告2023年第1号（关于调整收费标准的公告）执行。\n'
    expect(headOf(['关于做好申报工作的通知', '各有关企业：'], text).citations).toMatchObject([
      { documentNumber: '和平区人民政府公告2023年第1号' },
    ])
  })

  test('an office that seals its name signs, and the imprint copies upwards', () => {
    const tree = structure(
      sourceOf(`关于甲项目的通知\n各有关企业：\n${body}甲市科技局（签章）\n2025年3月1日\n抄报：乙省政府办公厅。`),
    )
    expect(tree.head.issuers).toEqual(['甲市科技局'])
    expect(tree.blocks.at(-1)?.part).toBe('imprint')
  })

  test.each([
    ['一、报名须知：', 'heading'],
    ['一、应急处置：', 'heading'],
    ['一、30人以下企业：', 'heading'],
    ['一、提交以下材料：', 'item'],
    ['一、供应商应符合：', 'item'],
  ])('%s is a %s', (line, type) => {
    const lines = [
      '关于甲项目的通知',
      '各有关企业：',
      '现将有关事项通知如下：',
      line,
      '（一）提前到场。',
      '（二）核对信息。',
    ]
    const { blocks, text } = structure(sourceOf(lines.join('\n')))
    expect(blocks.find(({ span }) => text.startsWith(line, span.start))?.type).toBe(type)
  })

  test('a number alone on its line opens the heading in the next', () => {
    const lines = [
      '关于甲项目的通知',
      '各有关企业：',
      '一、',
      '申报条件',
      '（一）',
      '登记满一年。',
      '二、',
      '申报时间',
      '3月1日前。',
    ]
    const { blocks, text } = structure(sourceOf(lines.join('\n')))
    const words = blocks.map(({ span }) => text.slice(span.start, span.end))
    expect(words).toContain('一、申报条件')
    expect(words).toContain('（一）登记满一年。')
  })
})
