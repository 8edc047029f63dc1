import type { Flag } from '../../../schemas/rule.ts'
import type { Span } from '../../../schemas/span.ts'
import { editionWords } from '../../words/times/distractors.ts'
import type { Candidate } from '../candidate.ts'
import { dateCandidate } from '../dates.ts'
import { deadlineCandidate } from '../deadlines.ts'
import { durationCandidate } from '../durations.ts'
import type { Reading } from '../reading.ts'
import { audienceOf } from '../roles/actors.ts'
import type { Sanction } from '../roles.ts'
import { actionTitle } from '../titles.ts'
import { eventBefore } from './anchor.ts'
import { resolveDay } from './calendar.ts'
import type { LeftTime, PlacedTime } from './read.ts'
import { rowName } from './table-label.ts'
import type { TableRoles } from './table-roles.ts'
import { whenOf } from './when.ts'

/** The longest event that is quoted together with the length that counts from it. */
const longestQuote = 40

/** The quote of a time, from the event on which it counts where that stands close. */
function quoteOf(reading: Reading, { sentence, found }: PlacedTime): Span {
  if (found.row.event !== 'before') return found.quote
  const start = eventBefore(reading, sentence, found.quote.start)?.start ?? found.quote.start
  return found.quote.end - start > longestQuote ? found.quote : { start, end: found.quote.end }
}

/** The rule that a time gives in its sentence, or why it gives none. */
export function ruleOf(reading: Reading, sanctions: readonly Sanction[], placed: PlacedTime): Candidate | LeftTime {
  const rule = ruleInSentence(reading, sanctions, placed)
  const name = rowName(reading, placed.sentence)
  if ('reason' in rule || name === null) return rule
  return inRow({ ...rule, appliesTo: [name] }, placed.roles)
}

/** A rule of a row whose other cells tell who does what. */
function inRow(rule: Candidate, roles: TableRoles | null): Candidate {
  if (rule.kind !== 'deadline' || roles === null) return rule
  const action = roles.action ?? rule.action
  const audience = roles.actor === null ? rule.audience : audienceOf(roles.actor)
  const flags = roles.actor === null ? rule.review.flags : rule.review.flags.filter(flag => flag !== 'inferred-actor')
  return {
    ...rule,
    title: roles.action === null ? rule.title : actionTitle(action),
    appliesTo: rule.appliesTo.filter(each => each !== roles.action && each !== roles.actor),
    actor: roles.actor ?? rule.actor,
    action,
    audience,
    review: { ...rule.review, flags },
  }
}

/** Whether a whole date lies before the day of the notice, so that it can bind nobody any more. */
function isPast({ mention: { value }, context }: PlacedTime): boolean {
  if (value.type !== 'day' || typeof value.at.year !== 'number' || context.issued === null) return false
  const day = resolveDay(value.at, context)
  return day !== null && day.value.date < context.issued
}

function ruleInSentence(reading: Reading, sanctions: readonly Sanction[], placed: PlacedTime): Candidate | LeftTime {
  const { mention, sentence, others, found, context, label } = placed
  const { gives } = found.row
  const { span, value } = mention
  if (editionWords.pattern.test(reading.folded.slice(span.end, span.end + 4))) return { span, reason: 'name' }
  if (gives.kind === 'none')
    return { span, reason: gives.reason === 'not-understood' && isPast(placed) ? 'history' : gives.reason }
  if (gives.kind === 'threshold') {
    if (value.type !== 'length') return { span, reason: 'not-understood' }
    const quote = found.quote
    return durationCandidate(reading, {
      sentence,
      span: quote,
      mention: span,
      measure: gives.measure,
      operator: gives.operator,
      value,
      label,
    })
  }
  const when = whenOf(mention, { reading, sentence, context, found })
  if (when === null) return { span, reason: 'not-understood' }
  const flags: readonly Flag[] = [...when.flags, ...(placed.flags ?? [])]
  const parts = { sentence, span: quoteOf(reading, placed), when: when.value, flags }
  return gives.kind === 'date'
    ? dateCandidate(reading, { ...parts, role: gives.role })
    : deadlineCandidate(reading, sanctions, { ...parts, others, bound: gives.bound, label })
}
