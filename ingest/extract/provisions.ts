import type { Span } from '../../schemas/span.ts'
import { bareName, contactLine } from '../words/provisions.ts'
import type { Candidate } from './candidate.ts'
import { toProvision } from './provisions/candidates.ts'
import { roleOf } from './provisions/classify.ts'
import { type Carried, carriedBy } from './provisions/coverage.ts'
import { leadsOf } from './provisions/leads.ts'
import { type Unit, unitsOf } from './provisions/units.ts'
import type { Reading, Sentence } from './reading.ts'
import { headingsOf } from './roles.ts'

/** Sentences shorter than this say nothing: a number, a lone mark. */
const shortest = 4

/**
 * Everything else that a notice binds, allows, excludes or decides, in the order of its text.
 *
 * What another rule carries is left to it: a deadline or a document its whole provision, a date or a number its clause.
 */
export function extractProvisions(reading: Reading, taken: readonly Candidate[]): Candidate[] {
  const carried = carriedBy(taken)
  const leads = leadsOf(reading)
  const found: Candidate[] = []
  for (const sentence of reading.sentences) {
    if (!mayBind(reading, sentence) || leads.isLead(sentence)) continue
    const lead = leads.over(sentence)
    for (const unit of unitsOf(reading, sentence)) {
      const free = freePart(reading, unit, carried)
      if (free === null) continue
      const words = reading.folded.slice(free.main.start, free.main.end)
      const own = roleOf(words, headingsOf(reading, sentence))
      const role = lead?.role ?? own
      if (role !== null && !(role !== 'condition' && bareName.pattern.test(words)))
        found.push(toProvision(reading, free, role, lead))
    }
  }
  return found
}

const boundParts: ReadonlySet<string> = new Set(['body', 'annex'])

function mayBind({ folded }: Reading, { block, heading, span }: Sentence): boolean {
  if (!boundParts.has(block.part) || block.type === 'row' || block.type === 'clutter' || block.type === 'title')
    return false
  if (heading || block.type === 'annexTitle') return false
  const words = folded.slice(span.start, span.end).trim()
  if (block.part === 'annex' && !/[,;。:]/.test(words)) return false
  return words.length >= shortest && !contactLine.pattern.test(words.slice(0, 60))
}

/** The words that another rule does not carry already, null where none are left. */
function freePart(reading: Reading, unit: Unit, carried: Carried): Unit | null {
  if (!/\p{L}{2}/u.test(reading.text.slice(unit.main.start, unit.main.end))) return null
  if (carried.whole(unit.main) || isDated(unit, carried)) return null
  if (!carried.partly(unit.span)) return unit
  const words = reading.folded.slice(unit.main.start, unit.main.end)
  const role = roleOf(words)
  if (role === 'sanction' || role === 'exception' || role === 'prerequisite') return unit
  if (role === 'effect') return settlesMore(reading, unit, carried) ? unit : null
  const free = unit.clauses.filter(clause => clause.start >= unit.main.start && !carried.partly(clause))
  const [first, last] = [free[0], free.at(-1)]
  if (first === undefined || last === undefined || last.end - first.start < shortest) return null
  const span: Span = contiguous(free)
  if (!/\p{L}{2}/u.test(reading.text.slice(span.start, span.end))) return null
  return { ...unit, clauses: free, span, condition: null, main: span }
}

/** Whether what leads up to a provision ends with the time of a deadline, whose duty it then is: 应当在⟦投产前⟧，申请验收. */
const isDated = ({ condition }: Unit, carried: Carried): boolean =>
  condition !== null && carried.whole({ start: condition.end - 2, end: condition.end - 1 })

/** Whether a clause that no other rule carries says what is in force: the date of 自5月1日起施行 tells all of its clause. */
const settlesMore = ({ folded }: Reading, { clauses, main }: Unit, carried: Carried): boolean =>
  clauses.some(clause => {
    const own = clause.start >= main.start && !carried.partly(clause)
    return own && roleOf(folded.slice(clause.start, clause.end)) === 'effect'
  })

/** The longest run of clauses that follow each other. */
function contiguous(clauses: readonly Span[]): Span {
  let best = clauses[0] ?? { start: 0, end: 0 }
  let run = best
  for (const clause of clauses.slice(1)) {
    run = clause.start === run.end ? { start: run.start, end: clause.end } : clause
    if (run.end - run.start > best.end - best.start) best = run
  }
  return best
}
