import type { Span } from '../../../schemas/span.ts'
import { caseGoesOn, caseOpening, decides, joint, purposeGoesOn, purposeWord } from '../../words/provision-clauses.ts'
import { caseClause, caseEnd } from '../../words/provisions.ts'
import type { Reading, Sentence } from '../reading.ts'
import { actorOfClause } from '../roles/actors.ts'
import { modalityOf } from '../roles.ts'
import { isPurpose, roleOf } from './classify.ts'

/**
 * One provision within a sentence: the case in which it holds, and what then holds.
 *
 *     ⟦对首次未进行更新的企业，⟧⟦重点监测；⟧
 *      case                    main
 */
export type Unit = {
  readonly sentence: Sentence
  readonly clauses: readonly Span[]
  readonly span: Span
  /** Empty where the provision holds in every case. */
  readonly condition: Span | null
  readonly main: Span
}

/** The most clauses of a sentence that are read one by one; the rest belongs to the last provision. */
const mostClauses = 200

/** Parts a sentence into its provisions: a new one begins with a case after the one before has said what holds. */
export function unitsOf(reading: Reading, sentence: Sentence): Unit[] {
  const clauses = sentence.clauses.slice(0, mostClauses)
  const cases = clauses.map(clause => tellsCase(reading.folded.slice(clause.start, clause.end)))
  const lastCase = cases.lastIndexOf(true)
  const units: Unit[] = []
  let from = 0
  let settled = false
  for (const [index, clause] of clauses.entries()) {
    if (cases[index] && settled) {
      units.push(unitOf(reading, sentence, clauses.slice(from, index), cases.slice(from, index)))
      from = index
      settled = false
    }
    settled ||= index < lastCase && !cases[index] && settles(reading, clause)
  }
  if (from < clauses.length) units.push(unitOf(reading, sentence, clauses.slice(from), cases.slice(from)))
  return units
}

/** Whether a clause only tells a case: it opens like one and ends like one, or opens with 如 or 对. */
export function tellsCase(words: string): boolean {
  if (!words.endsWith(',') && !words.endsWith(':')) return false
  const said = words.slice(0, 120)
  return (
    joint.pattern.test(words) ||
    caseEnd.pattern.test(words.slice(-12)) ||
    (caseOpening.pattern.test(said) && caseClause.pattern.test(`${said.slice(0, 119)},`))
  )
}

/** Whether a clause says what holds, and not only of whom: ⟦经认定的企业，⟧ settles nothing. */
function settles(reading: Reading, clause: Span): boolean {
  const words = reading.folded.slice(clause.start, clause.end)
  if (roleOf(words) === null) return false
  return !isActor(reading.text, clause)
}

/** Whether a clause holds no more than the name of somebody. */
function isActor(text: string, clause: Span): boolean {
  const actor = actorOfClause(text, clause)
  return actor !== null && actor.span.end >= clause.end - 1
}

/** How many clauses tell a purpose before the sentence says what holds; one with 为 goes on in the clauses after it. */
function purposesOf(words: readonly string[]): number {
  let goesOn = false
  const end = words.findIndex(said => {
    const tells = isPurpose(said) || (goesOn && purposeGoesOn.pattern.test(said))
    goesOn ||= said.startsWith(purposeWord)
    return !tells
  })
  return end < 0 ? words.length : end
}

/** One provision out of some clauses, of each of which it is known whether it tells a case. */
function unitOf(
  { text, folded }: Reading,
  sentence: Sentence,
  clauses: readonly Span[],
  cases: readonly boolean[],
): Unit {
  const end = clauses.at(-1)?.end ?? sentence.span.end
  const words = clauses.map(clause => folded.slice(clause.start, clause.end))
  const first = purposesOf(words.slice(0, -1))
  const start = clauses[first]?.start ?? sentence.span.start
  const topic = clauses[first]
  const isTopic = topic !== undefined && cases[first + 1] === true && isActor(text, topic)
  let until = first + (isTopic ? 1 : 0)
  const isCase = (index: number): boolean => {
    const said = words[index] ?? ''
    return (
      cases[index] === true ||
      (index > first && caseGoesOn.pattern.test(said) && !decides.pattern.test(said) && modalityOf(said) === 'is')
    )
  }
  while (until < clauses.length - 1 && isCase(until)) until += 1
  const split = clauses[until]?.start ?? start
  return {
    sentence,
    clauses: clauses.slice(first),
    span: { start, end },
    condition: until === first ? null : { start, end: split },
    main: { start: split, end },
  }
}
