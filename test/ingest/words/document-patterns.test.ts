import { describe, expect, test } from 'vitest'
import * as grammar from '../../../ingest/words/document-grammar.ts'
import { copiesTwice } from '../../../ingest/words/document-lists.ts'
import {
  beforeTransfer,
  consisting,
  handedOver,
  ownPapers,
  passedOn,
  required,
  transfer,
} from '../../../ingest/words/document-sentences.ts'
import * as years from '../../../ingest/words/document-years.ts'
import {
  boundInOrder,
  commands,
  factsAlone,
  firstMarker,
  formTitle,
  inlineMarker,
  listHint,
  notListed,
  offeredPaper,
  plainName,
  referenceHeading,
} from '../../../ingest/words/list-openers.ts'
import * as clauses from '../../../ingest/words/provision-clauses.ts'
import {
  applicantLists,
  applicantShows,
  appliesFor,
  attachedForm,
  bareShape,
  copiedThing,
  fillingVerbs,
  handedTo,
  informs,
  madeToHandIn,
  officeDocuments,
  proofs,
  provingPapers,
  published,
  reportedNouns,
  reportVerbs,
  shownAgain,
} from '../../../ingest/words/submission.ts'

type Row = {
  readonly pattern: RegExp
  readonly examples: readonly string[]
  readonly counterexamples?: readonly string[]
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && 'examples' in value

const rows: readonly (readonly [string, Row])[] = Object.entries({
  ...grammar,
  ...years,
  ...clauses,
  ...{
    beforeTransfer,
    consisting,
    handedOver,
    ownPapers,
    passedOn,
    required,
    transfer,
    copiesTwice,
    applicantLists,
    fillingVerbs,
    officeDocuments,
  },
  ...{
    applicantShows,
    appliesFor,
    attachedForm,
    bareShape,
    reportedNouns,
    reportVerbs,
    handedTo,
    madeToHandIn,
    published,
    shownAgain,
    copiedThing,
    informs,
    proofs,
    provingPapers,
  },
  ...{ boundInOrder, commands, factsAlone, firstMarker, formTitle, inlineMarker, listHint, notListed, offeredPaper },
  ...{ plainName, referenceHeading },
}).flatMap(([name, value]) => (isRow(value) ? [[name, value] as const] : []))

/** Whether a pattern matches from the start of its search, whatever it found before. */
const matches = ({ pattern }: Row, words: string): boolean => new RegExp(pattern.source, pattern.flags).test(words)

describe.each(rows)('pattern: %s', (_, row) => {
  test.each(row.examples.map(words => [words]))('%s', words => {
    expect(matches(row, words)).toBe(true)
  })
  test.each((row.counterexamples ?? []).map(words => [words]))('%s is none', words => {
    expect(matches(row, words)).toBe(false)
  })
})
