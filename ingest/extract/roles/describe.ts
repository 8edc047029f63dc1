import type { Audience, Modality } from '../../../schemas/rule.ts'
import type { Span } from '../../../schemas/span.ts'
import {
  actionStop,
  dutyHolder,
  dutyWord,
  labelJoin,
  leadingLabel,
  onlyAdverbial,
  setsToWork,
  takesTime,
} from '../../words/action-phrases.ts'
import { bodyOfBoth, officeActions, officeOfBoth } from '../../words/office-actions.ts'
import type { Reading, Sentence } from '../reading.ts'
import { type Actor, actorAt, audienceOf } from './actors.ts'
import { bareAction, labelAction, modalityOf } from './phrases.ts'
import { headingsOf, parentOf, scopeOf } from './scope.ts'

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

const clauseAt = (sentence: Sentence, at: number): number =>
  Math.max(
    0,
    sentence.clauses.findIndex(clause => clause.start <= at && at < clause.end),
  )

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

/** Somebody who acts by a sentence, and whether another sentence or the addressees had to tell. */
export type Named = { readonly name: string; readonly inferred: boolean }
const named = (actor: Actor, inferred: boolean): Named => ({ name: actor.name, inferred })

/** The clause around the span with the words before it that may hold its modal verb. */
function clauseWords(reading: Reading, sentence: Sentence, span: Span): string {
  const at = clauseAt(sentence, span.start)
  const last = clauseAt(sentence, Math.max(span.start, span.end - 1))
  const start = sentence.clauses[at]?.start ?? span.start
  const next = sentence.clauses[last + 1]
  const end = sentence.clauses[last]?.end ?? span.end
  const alone = bareAction(reading.text.slice(start, span.start)) === ''
  const short = alone && bareAction(reading.text.slice(span.end, end)) === ''
  return reading.text.slice(start, short && next ? next.end : end)
}

/** Who acts around a stretch of a sentence; null where the notice names nobody. */
export function actorOf(reading: Reading, sentence: Sentence, span: Span): Named | null {
  const { text } = reading
  const at = clauseAt(sentence, span.start)
  const last = clauseAt(sentence, Math.max(span.start, span.end - 1))
  const here = sentence.clauses[at]
  if (!here) return null
  const before = here.start < span.start ? actorBefore(text, here, span.start) : null
  if (before && before.span.end <= span.start + 1) return named(setToWork(text, before, span.start) ?? before, false)
  const end = sentence.clauses[last]?.end ?? span.end
  const after = before === null ? actorAt(text, { start: skipMarks(text, span.end, end), end }) : null
  if (after) return named(after, false)
  const next = sentence.clauses[last + 1]
  const behind = next && bareAction(text.slice(span.end, end)) === '' ? actorAt(text, next) : null
  if (behind) return named(behind, false)
  for (const clause of sentence.clauses.slice(Math.max(0, at - clausesBack), at).reverse()) {
    const found = actorAt(text, clause)
    if (found) return named(found, false)
  }
  return actorNearby(reading, sentence) ?? addressee(reading)
}

/** Those whom an office makes act: 请各市局组织⟦辖区内企业⟧于3月1日前填报. */
function setToWork(text: string, by: Actor, at: number): Actor | null {
  const sets = setsToWork.exec(text.slice(by.span.end, at))?.[0].length
  const found = sets === undefined ? null : actorAt(text, { start: by.span.end + sets, end: at + 4 })
  return found && Math.abs(found.span.end - at) <= 1 ? found : null
}

/** Who acts in a clause before an offset; in an enumeration, its last member: 企业自愿申报、⟦主管部门⟧月度评价. */
function actorBefore(text: string, clause: Span, at: number): Actor | null {
  const first = actorAt(text, clause)
  const mark = text.lastIndexOf('、', at - 1)
  if (mark < (first?.span.end ?? clause.start)) return first
  const member = actorAt(text, { start: mark + 1, end: clause.end })
  return member && member.span.end <= at + 1 ? member : first
}

const skipMarks = (text: string, start: number, end: number): number => {
  let at = start
  while (at < end && '，,：: '.includes(text.charAt(at))) at += 1
  return at
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
  for (let index = own - 1; index >= 0 && own - index <= reach; index--) {
    const each = reading.sentences[index]
    if (!each || each.heading) continue
    const sameSection = each.block.parent === sentence.block.parent && each.block.part === sentence.block.part
    if (!sameSection && each.block !== sentence.block && !parents.has(each.block.index)) continue
    const found = lastActorOf(reading, each)
    if (found) return found
  }
  return null
}

const lastActors = new WeakMap<Sentence, Named | null>()

/** The duty holder or the last actor of a sentence, looked up once however many times ask for it. */
function lastActorOf({ text }: Reading, sentence: Sentence): Named | null {
  const known = lastActors.get(sentence)
  if (known !== undefined) return known
  const said = text.slice(sentence.span.start, sentence.span.end)
  const holder = said.includes(dutyWord) ? dutyHolder.exec(said)?.groups?.holder : undefined
  let found: Named | null = holder ? { name: holder, inferred: false } : null
  for (const clause of [...sentence.clauses].reverse()) {
    if (found) break
    const actor = actorAt(text, clause)
    if (actor) found = named(actor, true)
  }
  lastActors.set(sentence, found)
  return found
}

/** Those to whom the notice is addressed; where it speaks to offices and to applicants, the applicants. */
function addressee(reading: Reading): Named | null {
  const { addressees } = reading.tree.head
  const applicants = addressees.filter(each => audienceOf(each) === 'applicant')
  const names = applicants.length > 0 ? applicants : addressees
  return names.length === 0 ? null : { name: names.join('、'), inferred: true }
}

/** What is done: named by the label of the time before it, told behind the time, or named by a heading above. */
function actionOf(reading: Reading, sentence: Sentence, span: Span, others: readonly Span[]): string {
  const { text } = reading
  const start = sentence.clauses[clauseAt(sentence, span.start)]?.start ?? span.start
  const before = actorAt(text, { start, end: span.start })
  const ahead = text.slice(before && before.span.end <= span.start ? before.span.end : start, span.start)
  const own = leadingLabel.exec(text.slice(span.start, span.end))?.[0] ?? ''
  const label = labelAction(`${ahead}${own}`.replace(labelJoin, ''))
  if (label !== null && label.length > 1) return label
  const end = actionEnd(reading, sentence, span, others)
  const actor = before === null ? actorAt(text, { start: skipMarks(text, span.end, end), end }) : null
  // behind 、 another member of the enumeration begins
  const isMember = text.charAt(span.end) === '、'
  const behind = isMember ? '' : bareAction(text.slice(actor ? actor.span.end : span.end, end))
  if (behind.length > 1) return behind
  const headings = headingsOf(reading, sentence).map(labelAction)
  const named = label ?? headings.find(each => each !== null)
  return named ?? (ownAction(ahead) || clauseAction(text, sentence, span) || bareAction(text.slice(start, span.end)))
}

const ownAction = (words: string): string => {
  const bare = bareAction(words)
  return onlyAdverbial.test(bare) ? '' : bare
}

/** The clause before a time that stands alone: 进行现场审核，⟦直至额满为止⟧. */
function clauseAction(text: string, sentence: Sentence, { start, end }: Span): string {
  const at = clauseAt(sentence, start)
  const own = sentence.clauses[at]
  const before = sentence.clauses[at - 1]
  if (own && bareAction(text.slice(own.start, start)) !== '')
    return bareAction(text.slice(own.start, Math.max(own.end, end)))
  const words = before ? text.slice(before.start, before.end).replace(labelJoin, '') : ''
  return labelAction(words) ?? bareAction(words)
}

/** Where the action that follows a time ends: at the sentence's end, another time, a sanction or a new actor. */
function actionEnd(reading: Reading, sentence: Sentence, span: Span, others: readonly Span[]): number {
  const last = clauseAt(sentence, Math.max(span.start, span.end - 1))
  let end = sentence.clauses[last]?.end ?? span.end
  let seen = bareAction(reading.text.slice(span.end, end)) !== ''
  for (const clause of sentence.clauses.slice(last + 1)) {
    const words = reading.text.slice(clause.start, clause.end)
    const isOther = others.some(
      each =>
        clause.start <= each.start &&
        each.start < clause.end &&
        !takesTime.test(reading.text.slice(clause.start, each.start)),
    )
    if (seen && (isOther || actionStop.test(words) || actorAt(reading.text, clause) !== null)) break
    if (clause.end - span.end > 160) break
    end = clause.end
    seen = true
  }
  return end
}
