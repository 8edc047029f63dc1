import type { DateRole, Flag } from '../../schemas/rule.ts'
import type { Span } from '../../schemas/span.ts'
import type { When } from '../../schemas/when.ts'
import type { Candidate } from './candidate.ts'
import { evidenceAt } from './evidence.ts'
import type { Reading, Sentence } from './reading.ts'
import { describe, headingsOf } from './roles.ts'

/** What a date rule is made of, once its role and its value are known. */
export type DateParts = {
  readonly sentence: Sentence
  readonly span: Span
  readonly role: DateRole
  readonly when: When
  readonly flags: readonly Flag[]
}

/** A fact of the calendar as a candidate rule. */
export function dateCandidate(reading: Reading, { sentence, span, role, when, flags }: DateParts): Candidate {
  const evidence = evidenceAt(reading, sentence.block, span)
  const { appliesTo, modality } = describe(reading, sentence, span)
  return {
    kind: 'date',
    title: labelFrom(reading, sentence, span),
    heading: headingsOf(reading, sentence)[0] ?? '',
    appliesTo: [...appliesTo],
    modality: role === 'planned' ? 'planned' : modality === 'inPrinciple' ? modality : 'is',
    role,
    when,
    evidence: [evidence],
    review: { status: 'proposed', flags: [...new Set(flags)] },
  }
}

const longestLabel = 60

/** What people call a date: its words and what the sentence goes on to say of it, 2026年3月1日至3月31日，模块暂时关闭. */
function labelFrom({ text }: Reading, { span: sentence }: Sentence, { start, end }: Span): string {
  const label = text.slice(start, Math.max(end, sentence.end)).replace(/[。；;\s]+$/, '')
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1)}…`
}
