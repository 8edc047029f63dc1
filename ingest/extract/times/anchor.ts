import { quote, type Span } from '../../../schemas/span.ts'
import {
  conditionClause,
  conditionOpener,
  countedFrom,
  eventAhead,
  eventCloser,
  eventEnding,
  eventModal,
  eventPreposition,
  eventStart,
  eventVerb,
  lastClause,
  modalAhead,
  modalWord,
  sinceWord,
  trailingBracket,
  trailingModal,
} from '../../words/times/anchor-words.ts'
import type { Reading, Sentence } from '../reading.ts'
import { actorAt } from '../roles/actors.ts'

/** The event from which a length of time counts, and whether its words left no doubt. */
export type Anchor = { readonly text: string; readonly start: number; readonly sure: boolean }

/** The longest event that is kept; a longer one loses its beginning. */
const longest = 60

const clauseStart = (sentence: Sentence, at: number): number =>
  Math.max(
    sentence.clauses.findLast(clause => clause.start <= at)?.start ?? sentence.span.start,
    Math.min(sentence.block.marker?.end ?? 0, at),
  )

const lastEnd = (pattern: RegExp, text: string): number | null => {
  let end: number | null = null
  pattern.lastIndex = 0
  while (pattern.test(text)) end = pattern.lastIndex
  return end
}

const firstEnd = (pattern: RegExp, text: string): number | null => {
  pattern.lastIndex = 0
  return pattern.test(text) ? pattern.lastIndex : null
}

/** Cuts an event out of a stretch of a clause: without what opens it, without what closes it. */
function cut({ folded, text }: Reading, span: Span): Omit<Anchor, 'sure'> | null {
  const start = Math.max(span.start, span.end - longest)
  const words = folded.slice(start, span.end)
  const opened =
    lastEnd(sinceWord.pattern, words) ??
    lastEnd(eventPreposition.pattern, words.slice(0, -1)) ??
    firstEnd(eventModal.pattern, words) ??
    0
  const kept = words.slice(opened)
  const from = opened + (conditionOpener.pattern.exec(kept)?.[0].length ?? 0)
  const to = words.length - (eventCloser.pattern.exec(words)?.[0].length ?? 0)
  if (to - from < 1) return null
  return { text: quote(text, { start: start + from, end: start + to }), start: start + from }
}

/**
 * The event that is named right before a place: its clause from the word that opens it.
 *
 *     自⟦市经济和信息化局发布认定结果公告⟧之日起20个工作日后
 *     应在⟦发生变化⟧后的3个月内
 */
export function eventBefore(reading: Reading, sentence: Sentence, at: number): Anchor | null {
  const found = cut(reading, { start: clauseStart(sentence, at), end: at })
  return found === null ? null : { ...found, sure: true }
}

/** Whether the words before a length only name who acts: ⟦评审组织单位⟧应当在7个工作日内审核. */
function isActor(words: string): boolean {
  const asked = `${words}${modalWord}`
  return actorAt(asked, { start: 0, end: asked.length })?.span.end === words.length
}

/** The last words of the sentence before, in the same block or the one above. */
function sentenceBefore(reading: Reading, { span, block }: Sentence): Omit<Anchor, 'sure'> | null {
  const above = reading.tree.blocks[block.index - 1]
  const start = above?.part === block.part ? above.span.start : block.span.start
  const before = reading.folded.slice(Math.max(start, span.start - 2 * longest), span.start)
  const words = lastClause.pattern.exec(before)
  if (words === null) return null
  const from = span.start - before.length + words.index
  return cut(reading, { start: from, end: from + (words.groups?.words?.length ?? 0) })
}

/** What a row is about by its first cell, for a length whose own cell names no event. */
function rowLabel({ text }: Reading, { block }: Sentence): Omit<Anchor, 'sure'> | null {
  const [cell] = block.cells
  const words = cell === undefined ? '' : text.slice(cell.start, cell.end).trim()
  return cell === undefined || words === '' ? null : { text: words, start: cell.start }
}

/**
 * The event of a length that names none: the words before it, else the condition before its clause.
 *
 *     ⟦收到申请⟧15日内
 *     如⟦发生简单更名、跨省迁移⟧，应在3个月内
 */
export function eventAround(reading: Reading, sentence: Sentence, at: number): Anchor | null {
  const start = clauseStart(sentence, at)
  const said = reading.folded.slice(Math.max(start, at - 2 * longest), at)
  const words = said.replace(trailingModal.pattern, '')
  const bare = at - said.length + words.length
  const end = bare - (trailingBracket.pattern.exec(words)?.[0].length ?? 0)
  const ahead = eventAhead.pattern.test(words) ? cut(reading, { start, end: bare - 1 }) : null
  if (ahead !== null) return { ...ahead, sure: true }
  const named = cut(reading, { start, end })
  const own = named !== null && isActor(named.text) ? null : named
  const happened =
    said === words && !modalAhead.pattern.test(reading.folded.slice(at, at + 4))
      ? eventEnding.pattern.test(words)
      : eventVerb.pattern.test(words)
  if (own !== null && (happened || eventStart.pattern.test(own.text))) return { ...own, sure: true }
  const index = sentence.clauses.findIndex(clause => clause.start === start)
  for (const clause of sentence.clauses.slice(0, Math.max(index, 0)).reverse()) {
    const words = reading.folded.slice(clause.start, clause.end)
    const counted = countedFrom.pattern.exec(words)
    const same = counted && cut(reading, { start: clause.start, end: clause.start + counted.index })
    if (same) return { ...same, sure: true }
    const condition = cut(reading, clause)
    if (condition !== null && conditionClause.pattern.test(words.replace(/,$/, ''))) return { ...condition, sure: true }
  }
  const before = sentence.clauses[index - 1]
  const nearest = before === undefined ? own : (cut(reading, before) ?? own)
  const found =
    sentence.block.type === 'row' ? rowLabel(reading, sentence) : (nearest ?? sentenceBefore(reading, sentence))
  return found === null ? null : { ...found, sure: false }
}
