import { describe, expect, it } from 'vitest'
import { alone, type ParticleName, particles, standsAlone } from '../../../../ingest/words/particles/alone.ts'

const names = Object.keys(particles) as ParticleName[]

/** The word itself, with the first of the words that have to follow it: 内设(?=机构|部门) → 内设机构. */
const wordOf = (row: string): string => row.replace(/\(\?<?![^()]*\)/g, '').replace(/\(\?=([^()|]*)[^()]*\)/g, '$1')

const words = names.flatMap(name =>
  particles[name].words
    .split(/\s+/)
    .filter(row => !row.includes('['))
    .map(row => [name, wordOf(row)] as const),
)
const texts = names.flatMap(name => particles[name].alone.split(/\s+/).map(text => [name, text] as const))

describe('particles', () => {
  it.each(words)('%s is none in %s', (name, word) => {
    expect(new RegExp(alone(name)).test(word)).toBe(false)
  })

  it.each(texts)('%s stands for itself in %s', (name, text) => {
    expect(new RegExp(alone(name)).test(text)).toBe(true)
  })

  it('are none in the names of people to whom something is done', () => {
    expect(new RegExp(alone('被')).test('被征收人')).toBe(false)
    expect(new RegExp(alone('被')).test('被检查单位')).toBe(false)
  })

  const inSentences: readonly (readonly [ParticleName, string])[] = [
    ['应', '供应商应'],
    ['经', '须经批准'],
    ['在', '在校内'],
    ['在', '在园区内'],
    ['比', '师生比为'],
    ['处', '办事处处以'],
    ['时', '评审时'],
    ['对', '对方案'],
    ['对', '对外来务工人员'],
    ['由', '由来自外地的人员'],
    ['应', '长期有效应当'],
    ['应', '应收取费用'],
    ['为', '为主要负责人'],
    ['在', '在建设期间'],
    ['有', '有机会'],
  ]
  it.each(inSentences)('%s is found in %s', (name, words) => {
    expect(words).toMatch(new RegExp(alone(name)))
  })

  it('are looked at with the words around a place', () => {
    expect(standsAlone('应', '电力供应不低于', 3)).toBe(false)
    expect(standsAlone('应', '设备投资应不低于', 4)).toBe(true)
    expect(standsAlone('甲', '甲乙', 0)).toBe(true)
  })

  it('may be several, and a word of two characters', () => {
    expect('供应、需求、按摩').not.toMatch(new RegExp(alone('应', '需', '按')))
    expect('供应、需求、按人').toMatch(new RegExp(alone('应', '需', '按')))
    expect('一般项目').not.toMatch(new RegExp(alone('一般')))
  })
})
