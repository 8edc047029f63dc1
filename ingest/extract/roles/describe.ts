import type { Audience, Modality } from '../../../schemas/rule.ts'
import type { Span } from '../../../schemas/span.ts'
import { adverbialOnly, anotherCase, caseClause } from '../../words/modality.ts'
import { bodyOfBoth, officeActions, officeOfBoth, officeWork } from '../../words/office-actions.ts'
import type { Reading, Sentence } from '../reading.ts'
import { actionOf } from './action-of.ts'
import { actorOf, type Named } from './actor-of.ts'
import { actorAt, actorOfClause, audienceOf } from './actors.ts'
import { clauseAt, lastClauseOf } from './clauses.ts'
import { bareAction, modalityOf } from './phrases.ts'
import { scopeOf } from './scope.ts'

/** How binding a sentence is around a time or number, and whom or what it concerns. */
export type Bearing = { readonly modality: Modality; readonly appliesTo: readonly string[] }

/** Who does what, how binding, and for whom it holds, around a time or number in a sentence. */
export type Roles = Bearing & {
  /** As the text says; empty where the notice names nobody at all. */
  readonly actor: string
  /** Whether the actor stands in another sentence or only among the addressees. */
  readonly inferredActor: boolean
  /** The action without its time expression; empty where the sentence tells none. */
  readonly action: string
  readonly audience: Audience
}

/** How binding a sentence is around `span`, and for whom; without what is done, which only a duty has. */
export const bearingOf = (reading: Reading, sentence: Sentence, span: Span): Bearing =>
  bearing(reading, sentence, span, actorOf(reading, sentence, span))

const bearing = (reading: Reading, sentence: Sentence, span: Span, named: Named | null): Bearing => ({
  modality: modalityAround(reading, sentence, span),
  appliesTo: scopeOf(reading, sentence, named?.inferred === false ? named.name : ''),
})

/** Roles around `span`; `others` are the further time expressions of the sentence, where the action ends. */
export function describe(reading: Reading, sentence: Sentence, span: Span, others: readonly Span[] = []): Roles {
  const named = actorOf(reading, sentence, span)
  const action = actionOf(reading, sentence, span, others)
  const isBoth = named !== null && bodyOfBoth.pattern.test(named.name)
  const guessed = named === null || named.inferred || isBoth
  const office =
    guessed &&
    (officeActions.pattern.test(action) ||
      officeWork.pattern.test(action) ||
      (isBoth && officeOfBoth.pattern.test(action)))
  const actor = named?.name ?? ''
  return {
    actor,
    inferredActor: named?.inferred ?? true,
    action,
    audience: office ? 'authority' : named === null ? 'applicant' : audienceOf(actor),
    ...bearing(reading, sentence, span, named),
  }
}

/** How many clauses a duty goes on for. */
const dutyReach = 4

/**
 * How binding a sentence is around a span: by its own clause, else by the duty that the clauses before it go on with.
 *
 *     企业⟦应当⟧每年检测，并于次年1月31日前报送报告
 */
function modalityAround(reading: Reading, sentence: Sentence, span: Span): Modality {
  const own = modalityOf(clauseWords(reading, sentence, span))
  if (own !== 'is') return own
  const { text } = reading
  const from = clauseAt(sentence, span.start)
  for (let at = from; at > 0 && from - at < dutyReach; at -= 1) {
    const [here, before] = [sentence.clauses[at], sentence.clauses[at - 1]]
    if (
      !here ||
      !before ||
      actorOfClause(text, here) !== null ||
      anotherCase.pattern.test(text.slice(here.start, here.end))
    )
      return own
    const told = modalityOf(text.slice(before.start, before.end))
    if (told === 'must' || told === 'inPrinciple') return told
  }
  return own
}

/** The end of the clause that says what is due, behind the case for which it is: 期间，⟦尚未审查的，可以改报⟧. */
function behindCase(text: string, { clauses }: Sentence, at: number, end: number): number {
  const [own, next] = [clauses[at], clauses[at + 1]]
  return own && next && caseClause.pattern.test(text.slice(own.start, own.end)) ? next.end : end
}

/** The clause around the span with the words before it that may hold its modal verb. */
function clauseWords(reading: Reading, sentence: Sentence, span: Span): string {
  const at = clauseAt(sentence, span.start)
  const last = lastClauseOf(sentence, span)
  const start = sentence.clauses[at]?.start ?? span.start
  const next = sentence.clauses[last + 1]
  const end = sentence.clauses[last]?.end ?? span.end
  const by = actorAt(reading.text, { start, end: span.start + 1 })
  const told = reading.text.slice(by !== null && by.span.end <= span.start ? by.span.end : start, span.start)
  const alone = adverbialOnly.pattern.test(bareAction(told))
  const short = alone && bareAction(reading.text.slice(span.end, end)) === ''
  return reading.text.slice(start, short && next ? behindCase(reading.text, sentence, last + 1, next.end) : end)
}
