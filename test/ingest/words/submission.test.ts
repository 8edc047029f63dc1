import { describe, expect, test } from 'vitest'
import { readForms } from '../../../ingest/extract/materials/document-words.ts'
import { formWords, submissionVerbs } from '../../../ingest/words/submission.ts'

describe.each(Object.entries(formWords))('form: %s', (form, { examples }) => {
  test.each(examples.map(words => [words]))('%s', words => {
    expect(readForms(words)).toContain(form)
  })
})

test.each(Object.entries(submissionVerbs))('verbs: %s', (_, { verbs, examples }) => {
  for (const example of examples) expect(verbs.some(verb => example.includes(verb))).toBe(true)
})

test('an original that is only compared with asks for none', () => {
  expect(readForms('复印件须与原件一致，现场查验原件')).toEqual(['copy'])
})
