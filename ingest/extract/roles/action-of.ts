import type { Span } from '../../../schemas/span.ts'
import {
  actionStop,
  actLabel,
  bareVerb,
  labelJoin,
  lateOnly,
  leadingLabel,
  memberJoin,
  onlyAdverbial,
  takesTime,
  workBefore,
} from '../../words/action-phrases.ts'
import { caseClause } from '../../words/modality.ts'
import type { Reading, Sentence } from '../reading.ts'
import { actorAt, actorOfClause } from './actors.ts'
import { clauseAt, lastClauseOf, skipMarks } from './clauses.ts'
import { bareAction, labelAction } from './phrases.ts'
import { headingsOf } from './scope.ts'

/** What is done: named by the label of the time before it, told behind the time, or named by a heading above. */
export function actionOf(reading: Reading, sentence: Sentence, span: Span, others: readonly Span[]): string {
  const { text } = reading
  const start = sentence.clauses[clauseAt(sentence, span.start)]?.start ?? span.start
  const before = actorAt(text, { start, end: span.start })
  const ahead = text.slice(before && before.span.end <= span.start ? before.span.end : start, span.start)
  const own = leadingLabel.pattern.exec(text.slice(span.start, span.end))?.[0] ?? ''
  const label = labelAction(`${ahead}${own}`.replace(labelJoin.pattern, '')) ?? labelBefore(reading, sentence, start)
  if (label !== null && label.length > 1) return label
  const from = behindMembers(text, span.end, others)
  const end = actionEnd(reading, sentence, { start: span.start, end: from }, others)
  const actor = before === null ? actorAt(text, { start: skipMarks(text, from, end), end }) : null
  // behind 、 another member of the enumeration begins
  const isMember = text.charAt(from) === '、'
  const said = isMember ? '' : bareAction(text.slice(actor ? actor.span.end : skipMarks(text, from, end), end))
  const other = others.some(each => each.start >= from && each.start < end)
  const behind = (other || lateOnly.pattern.test(said)) && isLabelled(text, sentence, start, ahead) ? '' : said
  const what = bareVerb.pattern.test(behind) ? workBefore.pattern.exec(ahead)?.groups?.what : undefined
  if (what !== undefined) return `${what}${behind}`
  if (behind.length > 1) return behind
  const act = isLabelled(text, sentence, start, ahead) ? labelledAct(clauseAction(text, sentence, span)) : ''
  if (act !== '') return act
  const headings = headingsOf(reading, sentence).map(labelAction)
  const named = label ?? headings.find(each => each !== null)
  return named ?? (ownAction(ahead) || clauseAction(text, sentence, span) || bareAction(text.slice(start, span.end)))
}

/** Whether a time has a label that says what is done by it: ⟦网上报名：⟧10月8日至20日. */
const isLabelled = (text: string, { clauses }: Sentence, at: number, ahead: string): boolean =>
  /[：:]$/.test(ahead) || clauses.some(({ end }) => end === at && /[：:]/.test(text.charAt(end - 1)))

/** The act that a label names, without who does it: 主管部门⟦审核⟧; empty where it names none. */
function labelledAct(label: string): string {
  if (!actLabel.pattern.test(label)) return ''
  const by = actorAt(label, { start: 0, end: label.length })
  return by === null || by.span.end === label.length ? label : label.slice(by.span.end)
}

/** What the label of a time tells that stands before it as a clause of its own: ⟦招标文件获取时间⟧：4月1日至8日. */
function labelBefore({ text }: Reading, sentence: Sentence, at: number): string | null {
  const before = sentence.clauses.find(clause => clause.end === at)
  const words = before === undefined ? '' : text.slice(before.start, before.end)
  return /[：:]$/.test(words) ? labelAction(words.slice(0, -1)) : null
}

/** Where an enumeration of times ends, all of which share what is due: ⟦按月⟧、按季或者按年缴纳. */
function behindMembers(text: string, end: number, others: readonly Span[]): number {
  let at = end
  for (const other of others) {
    if (other.start < at) continue
    if (!memberJoin.pattern.test(text.slice(at, other.start))) break
    at = other.end
  }
  return at
}

const ownAction = (words: string): string => {
  const bare = bareAction(words)
  return onlyAdverbial.pattern.test(bare) ? '' : bare
}

/** The clause before a time that stands alone: 进行现场审核，⟦直至额满为止⟧. */
function clauseAction(text: string, sentence: Sentence, { start, end }: Span): string {
  const at = clauseAt(sentence, start)
  const own = sentence.clauses[at]
  const before = sentence.clauses[at - 1]
  if (own && bareAction(text.slice(own.start, start)) !== '')
    return bareAction(text.slice(own.start, Math.max(own.end, end)))
  const words = before ? text.slice(before.start, before.end).replace(labelJoin.pattern, '') : ''
  return labelAction(words) ?? bareAction(words)
}

/** Where the action that follows a time ends: at the sentence's end, another time, a sanction or a new actor. */
function actionEnd(reading: Reading, sentence: Sentence, span: Span, others: readonly Span[]): number {
  const last = lastClauseOf(sentence, span)
  let end = sentence.clauses[last]?.end ?? span.end
  let seen = bareAction(reading.text.slice(span.end, end)) !== ''
  for (const clause of sentence.clauses.slice(last + 1)) {
    const words = reading.text.slice(clause.start, clause.end)
    const isOther = others.some(
      each =>
        clause.start <= each.start &&
        each.start < clause.end &&
        !takesTime.pattern.test(reading.text.slice(clause.start, each.start)),
    )
    if (
      seen &&
      (isOther ||
        actionStop.pattern.test(words) ||
        caseClause.pattern.test(words) ||
        actorOfClause(reading.text, clause) !== null)
    )
      break
    if (clause.end - span.end > 160) break
    end = clause.end
    seen = true
  }
  return end
}
