import { describe, expect, test } from 'vitest'
import { nounEndingAt } from '../../../ingest/extract/materials/document-nouns.ts'
import { type DocumentNouns, documentNouns } from '../../../ingest/words/documents.ts'

const families: [string, DocumentNouns][] = Object.entries(documentNouns)

describe.each(families)('document nouns: %s', (_, { strength, examples, counterexamples }) => {
  test.each(examples)('%s names a document', name => {
    expect(nounEndingAt(name, name.length)?.strength).toBe(strength)
  })
  test.each(counterexamples.map(word => [word]))('%s names none', word => {
    expect(nounEndingAt(word, word.length)).toBeNull()
  })
})
