import type { Bound, Flag } from '../../schemas/rule.ts'
import type { Span } from '../../schemas/span.ts'
import type { When } from '../../schemas/when.ts'
import { inclusion } from '../words/times/inclusion.ts'
import type { Candidate } from './candidate.ts'
import { evidenceAt } from './evidence.ts'
import type { Reading, Sentence } from './reading.ts'
import { consequencesFor, describe, headingsOf, type Sanction } from './roles.ts'

/** What a deadline rule is made of, once its bound and its value are known. */
export type DeadlineParts = {
  readonly sentence: Sentence
  readonly span: Span
  readonly others: readonly Span[]
  readonly bound: Bound
  readonly when: When
  readonly flags: readonly Flag[]
}

/** A time by which, within which or from which somebody acts, as a candidate rule. */
export function deadlineCandidate(
  reading: Reading,
  sanctions: readonly Sanction[],
  { sentence, span, others, bound, when, flags }: DeadlineParts,
): Candidate {
  const evidence = evidenceAt(reading, sentence.block, span)
  const roles = describe(reading, sentence, span, others)
  const inclusive = inclusion(evidence.quote)
  const doubts: readonly Flag[] = roles.inferredActor ? ['inferred-actor'] : []
  return {
    kind: 'deadline',
    title: roles.action === '' ? evidence.quote : roles.action,
    heading: headingsOf(reading, sentence)[0] ?? '',
    appliesTo: [...roles.appliesTo],
    modality: roles.modality,
    bound,
    when,
    ...(inclusive === null ? {} : { inclusive }),
    actor: roles.actor,
    action: roles.action,
    audience: roles.audience,
    consequences: consequencesFor(reading, sanctions, sentence, roles.action),
    evidence: [evidence],
    review: { status: 'proposed', flags: [...new Set([...flags, ...doubts])] },
  }
}
