import { describe, expect, test } from 'vitest'
import { scopeOf, splitEnumeration } from '../../../../ingest/extract/roles/scope.ts'
import { readingOf } from '../reading-of.ts'

describe('an enumeration gives whole names', () => {
  test.each([
    ['高等院校、科研院所和检测机构', ['高等院校', '科研院所', '检测机构']],
    ['农业企业、县委、县政府引进的乡土人才', ['农业企业', '县委、县政府引进的乡土人才']],
    ['市科技局、市财政局认定的孵化载体', ['市科技局、市财政局认定的孵化载体']],
    ['优质企业（种子企业、育苗企业）和合作社', ['优质企业（种子企业、育苗企业）', '合作社']],
    ['市教育局、市财政局', ['市教育局', '市财政局']],
  ])('%s', (words, names) => {
    expect(splitEnumeration(words)).toEqual(names)
  })
})

describe('a heading gives its name to what stands under it, unless it only announces names', () => {
  const scope = (heading: string): string[] => {
    const reading = readingOf(`某市关于补贴的通知\n\n各有关单位：\n\n一、${heading}\n\n补贴标准为500元。\n`)
    const sentence = reading.sentences.find(({ span }) => reading.text.slice(span.start, span.end).includes('500元'))
    if (sentence === undefined) throw new Error('no such sentence')
    return scopeOf(reading, sentence, '')
  }
  test.each(['支持对象', '申报单位', '参赛人员', '奖励范围和对象', '相关企业'])('%s', heading => {
    expect(scope(heading)).toEqual([])
  })
  test.each(['专精特新企业', '低保家庭', '重点建设项目', '应届高校毕业生人员'])('%s', heading => {
    expect(scope(heading)).toEqual([heading])
  })
})

describe('a sentence concerns whole names or nobody', () => {
  const scope = (line: string, actor: string): string[] => {
    const reading = readingOf(`某市关于食品经营的通知\n\n各有关单位：\n\n${line}\n`)
    const sentence = reading.sentences.find(each => reading.text.slice(each.span.start, each.span.end).includes(actor))
    if (sentence === undefined) throw new Error(`no sentence with ${actor}`)
    return scopeOf(reading, sentence, actor)
  }
  test.each([
    ['食品生产企业应当建立追溯体系。', '食品生产企业', ['食品生产企业']],
    ['其他食品经营企业可以自愿申报。', '其他食品经营企业', ['其他食品经营企业']],
    ['应届高校毕业生应当提交申请表。', '应届高校毕业生', ['应届高校毕业生']],
    ['在校大学生可以申请补贴。', '在校大学生', ['在校大学生']],
    ['可再生能源企业应当提交申请表。', '可再生能源企业', ['可再生能源企业']],
    ['对外贸易企业应当提交申请表。', '对外贸易企业', ['对外贸易企业']],
    ['并网光伏项目应当提交申请表。', '并网光伏项目', ['并网光伏项目']],
    ['在本市登记企业应当提交申请表。', '在本市登记企业', []],
    ['骗取市场主体登记的，责令改正。', '骗取市场主体', []],
    ['其负责人自食品企业被吊销之日起不得从业。', '其负责人自食品企业', []],
    ['《中华人民共和国食品企业法》规定的从其规定。', '《中华人民共和国食品企业', []],
  ])('%s', (line, actor, names) => {
    expect(scope(line, actor)).toEqual(names)
  })
})

describe('a line concerns the group by whose label it stands', () => {
  const scope = (...lines: string[]): string[] => {
    const reading = readingOf(`某市关于考试的通知\n\n各有关单位：\n\n${lines.join('\n\n')}\n`)
    const sentence = reading.sentences.find(({ span }) => reading.text.slice(span.start, span.end).includes('9点'))
    if (sentence === undefined) throw new Error('no such sentence')
    return scopeOf(reading, sentence, '')
  }
  test.each([
    [['南宁点：大学路校区，上午9点考试。'], ['南宁点']],
    [['桂林考点：', '上午9点报到；'], ['桂林考点']],
    [['小学乙组：', '上午8点报到；', '上午9点比赛；'], ['小学乙组']],
    [['高中男子组：上午9点检录。'], ['高中男子组']],
    [['创业训练项目：由团队完成。每天9点开始。'], ['创业训练项目']],
    [['小学女子乙组（凡报乙组者须在9点前报到）。'], ['乙组']],
    [['考试地点：', '上午9点报到；'], []],
    [['领导小组：', '上午9点开会；'], []],
    [['要点：上午9点报到。'], []],
    [['南宁点：', '一、总则', '上午9点报到；'], []],
  ])('%s', (lines, names) => {
    expect(scope(...lines)).toEqual(names)
  })
})
