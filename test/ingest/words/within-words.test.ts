import { describe, expect, test } from 'vitest'
import { own, standsAlone, wordsWith } from '../../../ingest/words/within-words.ts'

describe('no word of the table holds its character as a word of its own', () => {
  const rows = Object.entries(wordsWith).flatMap(([character, words]) =>
    words.split(' ').map(word => [word.replace(/\(\?!.*\)/, ''), character] as const),
  )
  test.each(rows)('%s', (word, character) => {
    expect(word).toContain(character)
    expect(word).not.toMatch(new RegExp(own(character)))
  })
})

describe('a character of its own is found', () => {
  test.each([
    ['应', '企业应当'],
    ['应', '供应商应'],
    ['经', '须经批准'],
    ['在', '在校内'],
    ['在', '在园区内'],
    ['对', '对企业'],
    ['比', '师生比为'],
    ['处', '处罚款'],
    ['处', '办事处处以'],
    ['本', '本单位'],
    ['时', '评审时'],
    ['对', '对方案'],
    ['对', '对外来务工人员'],
    ['经', '经验收合格'],
    ['经', '经理事会批准'],
    ['由', '由来自外地的人员'],
    ['应', '长期有效应当'],
    ['应', '应收取费用'],
    ['为', '为主要负责人'],
    ['在', '在建设期间'],
    ['有', '有机会'],
  ])('%s in %s', (character, words) => {
    expect(words).toMatch(new RegExp(own(character)))
  })
})

test('a place is looked at with the words around it', () => {
  expect(standsAlone('应', '电力供应不低于', 3)).toBe(false)
  expect(standsAlone('应', '设备投资应不低于', 4)).toBe(true)
  expect(standsAlone('甲', '甲乙', 0)).toBe(true)
})

test('several are looked for at once', () => {
  expect('供应、需求、按摩').not.toMatch(new RegExp(own(...'应需按')))
  expect('供应、需求、按人').toMatch(new RegExp(own(...'应需按')))
  expect('一般项目').not.toMatch(new RegExp(own('一般')))
})
