import type { Bound, Flag } from '../../schemas/rule.ts'
import type { Span } from '../../schemas/span.ts'
import type { When } from '../../schemas/when.ts'
import { officeActions } from '../words/office-actions.ts'
import { inclusion } from '../words/times/inclusion.ts'
import { emptyLabel, labelOfTime } from '../words/times/time-label.ts'
import type { Candidate } from './candidate.ts'
import { evidenceAt } from './evidence.ts'
import type { Reading, Sentence } from './reading.ts'
import { actorAt } from './roles/actors.ts'
import { audienceOf, consequencesFor, describe, headingsOf, type Sanction } from './roles.ts'
import { actionTitle, shortened } from './titles.ts'

/** What a deadline rule is made of, once its bound and its value are known. */
export type DeadlineParts = {
  readonly sentence: Sentence
  readonly span: Span
  readonly others: readonly Span[]
  readonly bound: Bound
  readonly when: When
  readonly flags: readonly Flag[]
  /** The header of the column, where the time stands in a table. */
  readonly label?: string
}

/** What a label right before a time names: ⟦网上报名⟧时间：2025年10月10日. */
const labelled = ({ text }: Reading, sentence: Sentence, span: Span, label: string): string =>
  labelOfTime.pattern.exec(label + text.slice(Math.max(sentence.span.start, span.start - 24), span.start))?.groups
    ?.act ?? ''

/** A time by which, within which or from which somebody acts, as a candidate rule. */
export function deadlineCandidate(
  reading: Reading,
  sanctions: readonly Sanction[],
  { sentence, span, others, bound, when, flags, label = '' }: DeadlineParts,
): Candidate {
  const evidence = evidenceAt(reading, sentence.block, span)
  const roles = describe(reading, sentence, span, others)
  const inclusive = inclusion(evidence.quote)
  const told = roles.action === '' || roles.action === evidence.quote ? null : roles.action
  const act = told ?? labelled(reading, sentence, span, label).replace(emptyLabel.pattern, '')
  const by = told === null ? actorAt(act, { start: 0, end: act.length }) : null
  const action = by === null || by.span.end === act.length ? act : act.slice(by.span.end)
  const owner = action === act ? null : by
  const doubts: readonly Flag[] = roles.inferredActor && owner === null ? ['inferred-actor'] : []
  const audience =
    owner === null ? roles.audience : officeActions.pattern.test(action) ? 'authority' : audienceOf(owner.name)
  return {
    kind: 'deadline',
    title: action === '' ? shortened(evidence.quote) : actionTitle(action),
    heading: headingsOf(reading, sentence)[0] ?? '',
    appliesTo: [...roles.appliesTo],
    modality: roles.modality,
    bound,
    when,
    ...(inclusive === null ? {} : { inclusive }),
    actor: owner?.name ?? roles.actor,
    action,
    audience,
    consequences: consequencesFor(reading, sanctions, sentence, { ...roles, action, end: span.end }),
    evidence: [evidence],
    review: { status: 'proposed', flags: [...new Set([...flags, ...doubts])] },
  }
}
