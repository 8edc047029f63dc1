import type { Audience, Modality } from '../../../schemas/rule.ts'
import type { Span } from '../../../schemas/span.ts'
import { bodyOfBoth, officeActions, officeOfBoth } from '../../words/office-actions.ts'
import type { Reading, Sentence } from '../reading.ts'
import { actionOf } from './action-of.ts'
import { actorOf } from './actor-of.ts'
import { audienceOf } from './actors.ts'
import { clauseAt, lastClauseOf } from './clauses.ts'
import { bareAction, modalityOf } from './phrases.ts'
import { scopeOf } from './scope.ts'

/** Who does what, how binding, and for whom it holds, around a time or number in a sentence. */
export type Roles = {
  /** As the text says; empty where the notice names nobody at all. */
  readonly actor: string
  /** Whether the actor stands in another sentence or only among the addressees. */
  readonly inferredActor: boolean
  /** The action without its time expression; empty where the sentence tells none. */
  readonly action: string
  readonly audience: Audience
  readonly modality: Modality
  readonly appliesTo: readonly string[]
}

/** Roles around `span`; `others` are the further time expressions of the sentence, where the action ends. */
export function describe(reading: Reading, sentence: Sentence, span: Span, others: readonly Span[] = []): Roles {
  const named = actorOf(reading, sentence, span)
  const action = actionOf(reading, sentence, span, others)
  const isBoth = named !== null && bodyOfBoth.test(named.name)
  const guessed = named === null || named.inferred || isBoth
  const office = guessed && (officeActions.test(action) || (isBoth && officeOfBoth.test(action)))
  const actor = named?.name ?? ''
  return {
    actor,
    inferredActor: named?.inferred ?? true,
    action,
    audience: office ? 'authority' : named === null ? 'applicant' : audienceOf(actor),
    modality: modalityOf(clauseWords(reading, sentence, span)),
    appliesTo: scopeOf(reading, sentence, named?.inferred === false ? actor : ''),
  }
}

/** The clause around the span with the words before it that may hold its modal verb. */
function clauseWords(reading: Reading, sentence: Sentence, span: Span): string {
  const at = clauseAt(sentence, span.start)
  const last = lastClauseOf(sentence, span)
  const start = sentence.clauses[at]?.start ?? span.start
  const next = sentence.clauses[last + 1]
  const end = sentence.clauses[last]?.end ?? span.end
  const alone = bareAction(reading.text.slice(start, span.start)) === ''
  const short = alone && bareAction(reading.text.slice(span.end, end)) === ''
  return reading.text.slice(start, short && next ? next.end : end)
}
