import type { Span } from '../../../schemas/span.ts'
import type { Block } from '../../structure/notice-tree.ts'
import { dutyHolder, dutyWord, setsToWork } from '../../words/action-phrases.ts'
import { goalInName, happensTo, objector, ownSection } from '../../words/agents.ts'
import { lastIn } from '../in-stretch.ts'
import { once } from '../once.ts'
import type { Reading, Sentence } from '../reading.ts'
import { type Actor, actorAt, actorOfClause, audienceOf } from './actors.ts'
import { clauseAt, lastClauseOf, skipMarks } from './clauses.ts'
import { bareAction } from './phrases.ts'
import { parentOf } from './scope.ts'

/** Somebody who acts by a sentence, and whether another sentence or the addressees had to tell. */
export type Named = { readonly name: string; readonly inferred: boolean }
const named = (actor: Actor, inferred: boolean): Named => ({ name: actor.name, inferred })

/** Who acts around a stretch of a sentence; null where the notice names nobody. */
export function actorOf(reading: Reading, sentence: Sentence, span: Span): Named | null {
  const { text } = reading
  const at = clauseAt(sentence, span.start)
  const last = lastClauseOf(sentence, span)
  const here = sentence.clauses[at]
  if (!here) return null
  const before = here.start < span.start ? actorBefore(text, here, span.start) : null
  const within = here.start >= span.start ? actorInEvent(text, { start: here.start, end: span.end }) : null
  if (before && before.span.end <= span.start + 1) return named(setToWork(text, before, span.start) ?? before, false)
  const end = sentence.clauses[last]?.end ?? span.end
  const after = before === null ? actorAt(text, { start: skipMarks(text, span.end, end), end }) : null
  if (after) return named(after, false)
  const next = sentence.clauses[last + 1]
  const behind = next && bareAction(text.slice(span.end, end)) === '' ? actorOfClause(text, next) : null
  if (behind) return named(behind, false)
  if (within) return named(within, false)
  for (const clause of sentence.clauses.slice(Math.max(0, at - clausesBack), at).reverse()) {
    const found = actorOfClause(text, clause)
    if (found) return named(found, false)
  }
  return objectorOf(text, sentence, at) ?? actorNearby(reading, sentence) ?? addressee(reading)
}

/** Whoever objects, where nobody else is named: ⟦对评价结果有异议的⟧，应在公示期内提出. */
function objectorOf(text: string, { clauses }: Sentence, at: number): Named | null {
  for (const { start, end } of clauses.slice(Math.max(0, at - 2), at + 1).reverse()) {
    const who = objector.pattern.exec(text.slice(start, end))?.groups?.who
    if (who !== undefined) return { name: who, inferred: false }
  }
  return null
}

/** Those whom an office makes act: 请各市局组织⟦辖区内企业⟧于3月1日前填报. */
function setToWork(text: string, by: Actor, at: number): Actor | null {
  const sets = setsToWork.pattern.exec(text.slice(by.span.end, at))?.[0].length
  const found = sets === undefined ? null : actorAt(text, { start: by.span.end + sets, end: at + 4 })
  return found && Math.abs(found.span.end - at) <= 1 ? found : null
}

/** Who is told of in the event from which a time counts: ⟦疾控机构⟧接到报告后，应当… */
function actorInEvent(text: string, event: Span): Actor | null {
  const found = actorAt(text, event)
  return found && happensTo.pattern.test(text.slice(found.span.end, event.end)) ? found : null
}

/** Who acts in a clause before an offset; in an enumeration, its last member: 企业自愿申报、⟦主管部门⟧月度评价. */
function actorBefore(text: string, clause: Span, at: number): Actor | null {
  const first = actorOfClause(text, clause)
  const mark = lastIn(text, '、', { start: clause.start, end: at })
  if (mark < (first?.span.end ?? clause.start)) return first
  const member = actorAt(text, { start: mark + 1, end: clause.end })
  return member && member.span.end <= at + 1 && !goalInName.pattern.test(member.name) ? member : first
}

/** How many clauses of its own sentence back an actor is looked for. */
const clausesBack = 12

/** How many sentences back an unnamed actor is looked for. */
const reach = 40

/** The nearest actor before a sentence in its section, then in the words that introduce the section. */
function actorNearby(reading: Reading, sentence: Sentence): Named | null {
  const own = sentence.index
  const parents = new Set<number>()
  for (let up = parentOf(reading, sentence.block); up; up = parentOf(reading, up)) parents.add(up.index)
  const section = sectionOf(reading, sentence.block)
  for (let index = own - 1; index >= 0 && own - index <= reach; index--) {
    const each = reading.sentences[index]
    if (!each || each.heading || (each.block.table?.header && sentence.block.table)) continue
    const sameSection = each.block.parent === sentence.block.parent && each.block.part === sentence.block.part
    if (!sameSection && each.block !== sentence.block && !parents.has(each.block.index)) continue
    if (sectionOf(reading, each.block) !== section && !parents.has(each.block.index)) continue
    const found = lastActorOf(reading, each)
    if (found) return found
  }
  return null
}

/** The article or first-level section in which a block stands: what another of them says of who acts says nothing of it. */
export const sectionOf = once((reading: Reading, block: Block): Block | null => {
  if (block.marker !== null && ownSection.pattern.test(reading.text.slice(block.marker.start, block.marker.end)))
    return block
  const over = parentOf(reading, block)
  return over === undefined ? null : sectionOf(reading, over)
})

/** The duty holder or the last actor of a sentence. */
const lastActorOf = once(({ text }: Reading, sentence: Sentence): Named | null => {
  const said = text.slice(sentence.span.start, sentence.span.end)
  const holder = said.includes(dutyWord) ? dutyHolder.pattern.exec(said)?.groups?.holder : undefined
  let found: Named | null = holder ? { name: holder, inferred: false } : null
  for (const clause of [...sentence.clauses].reverse()) {
    if (found) break
    const actor = actorOfClause(text, clause)
    if (actor) found = named(actor, true)
  }
  return found
})

/** Those to whom the notice is addressed; where it speaks to offices and to applicants, the applicants. */
function addressee({ tree: { head } }: Reading): Named | null {
  const { addressees } = head
  const applicants = addressees.filter(each => audienceOf(each) === 'applicant')
  const names = applicants.length > 0 ? applicants : addressees
  return names.length === 0 ? null : { name: names.join('、'), inferred: true }
}
