import { describe, expect, test } from 'vitest'
import {
  bareName,
  caseClause,
  caseEnd,
  contactLine,
  headingRoles,
  leadOfConditions,
  leadSentence,
  otherHeading,
  provisionRoles,
  purposeClauses,
} from '../../../ingest/words/provisions.ts'

describe.each(provisionRoles.map(row => [row.role, row] as const))(
  'provision: %s',
  (role, { examples, counterexamples }) => {
    test.each(examples.map(words => [words]))('%s', words => {
      expect(provisionRoles.find(({ pattern }) => pattern.test(words))?.role).toBe(role)
    })
    test.each(counterexamples.map(words => [words]))('%s is another', words => {
      expect(provisionRoles.find(({ pattern }) => pattern.test(words))?.role).not.toBe(role)
    })
  },
)

const tables = {
  ...Object.fromEntries(purposeClauses.map((row, index) => [`purpose ${index + 1}`, row])),
  bareName,
  contactLine,
  leadOfConditions,
  otherHeading,
  caseClause,
  caseEnd,
  leadSentence,
  ...Object.fromEntries(headingRoles.map(row => [`heading ${row.role}`, row])),
}

describe.each(Object.entries(tables))('%s', (_, { pattern, examples, counterexamples }) => {
  test.each(examples.map(words => [words]))('%s', words => {
    expect(words).toMatch(pattern)
  })
  test.each(counterexamples.map(words => [words]))('%s is none', words => {
    expect(words).not.toMatch(pattern)
  })
})
