import { describe, expect, it } from 'vitest'
import { alone, particles } from '../../../../ingest/words/particles/alone.ts'

const names = Object.keys(particles) as (keyof typeof particles)[]

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
})
