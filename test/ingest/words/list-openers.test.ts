import { describe, expect, test } from 'vitest'
import { columnHeads, headingOpeners, sentenceOpeners } from '../../../ingest/words/list-openers.ts'

const tables = { ...headingOpeners, ...sentenceOpeners }

describe.each(Object.entries(tables))('list opener: %s', (_, { pattern, examples, counterexamples }) => {
  test.each(examples.map(words => [words.replaceAll('：', ':').replaceAll('（', '(').replaceAll('）', ')')]))(
    '%s opens',
    words => {
      expect(words).toMatch(pattern)
    },
  )
  test.each(counterexamples.map(words => [words.replaceAll('：', ':')]))('%s opens nothing', words => {
    expect(words).not.toMatch(pattern)
  })
})

describe.each(Object.entries(columnHeads))('column head: %s', (_, { pattern, examples }) => {
  test.each(examples.map(head => [head]))('%s', head => {
    expect(head).toMatch(pattern)
  })
})
