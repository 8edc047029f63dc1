import { describe, expect, test } from 'vitest'
import * as entries from '../../../ingest/words/document-entries.ts'

describe.each(Object.entries(entries))('words of an entry: %s', (_, { pattern, examples, counterexamples }) => {
  test.each(examples.map(words => [words]))('%s', words => {
    expect(words).toMatch(pattern)
  })
  test.each(counterexamples.map(words => [words]))('%s is none', words => {
    expect(words).not.toMatch(pattern)
  })
})
