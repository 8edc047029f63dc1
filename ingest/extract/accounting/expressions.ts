import type { UnclaimedReason } from '../../../schemas/rule-file.ts'
import type { Span } from '../../../schemas/span.ts'
import type { Block } from '../../structure/notice-tree.ts'
import { bareTimes, contactNear, ownTime, pointingTime, relativeTime } from '../../words/bare-times.ts'
import { matchesIn } from '../../words/matches.ts'
import { purposeOpeners } from '../../words/numbers/grants.ts'
import {
  historyInClause,
  historyLead,
  historyWords,
  ruling,
  sameTime,
  statistics,
} from '../../words/numbers/history.ts'
import { numeralSpans } from '../../words/numerals.ts'
import { numberCell, rowNumber } from '../../words/table-headers.ts'
import { gapsIn } from '../coverage.ts'
import { type NumeralPlaces, readPlaces } from '../numeral-places.ts'
import { unitAt } from '../quantities/units-at.ts'
import type { Reading } from '../reading.ts'
import { findTimes } from '../times/find.ts'
import type { TimeMention } from '../times/mention.ts'
import type { LeftTime } from '../times/read.ts'
import { blockReasons } from './block-reasons.ts'

/** A number or time of the text and why it is no rule, should no rule rest on it. */
export type Expression = Span & { readonly reason: UnclaimedReason }

/**
 * Every number and time of the text that no evidence claims, in order, without overlaps: markers of items, times, then all
 * other numerals.
 */
export function expressionsOf(
  reading: Reading,
  claimed: readonly Span[],
  left: readonly LeftTime[] = [],
  mentions: readonly TimeMention[] = findTimes(reading.folded),
  places: NumeralPlaces = readPlaces(reading.folded),
): Expression[] {
  const told = new Map(left.map(({ span, reason }) => [span.start, reason]))
  const { folded, tree } = reading
  const times = mentions.map(({ span }) => ({ ...span, time: true }))
  const numerals = numeralSpans(folded).map(({ start, end }) => ({ start, end, time: false }))
  const bare = matchesIn(bareTimes.pattern, folded).map(each => ({
    start: each.index,
    end: each.index + each[0].length,
    time: true,
  }))
  const found: Expression[] = []
  const signed = new Set(tree.blocks.filter(({ type }) => type === 'issued').map(({ span }) => wordsIn(folded, span)))
  let block = 0
  for (const each of merged(merged(times, bare), numerals)) {
    const gaps = gapsIn(claimed, each)
    if (gaps.length === 0) continue
    while ((tree.blocks[block]?.span.end ?? Number.POSITIVE_INFINITY) < each.end) block += 1
    const home = tree.blocks[block]
    const known = each.time ? told.get(each.start) : undefined
    const own = known !== undefined && known !== 'not-understood' && isTrue(folded, each, known) ? known : undefined
    const signedAgain = home !== undefined && isShort(home.span) && signed.has(wordsIn(folded, home.span))
    const reason = own ?? (signedAgain ? 'issued' : reasonFor(folded, each, home, places))
    if (reason !== null) for (const { start, end } of gaps) found.push({ start, end, reason })
  }
  return found
}

/** Whether a reason told of a time holds: an hour is part of a contact only near one, 次年 and 12个月内 are no name. */
function isTrue(folded: string, { start, end }: Span, reason: UnclaimedReason): boolean {
  if (reason === 'contact')
    return contactNear.pattern.test(before(folded, start, sentenceEnds) + folded.slice(end, end + 40))
  return reason !== 'name' || !relativeTime.pattern.test(folded.slice(start, end))
}

const isShort = ({ start, end }: Span): boolean => end - start < 40

/** The words of a line without white space: an annex that is signed too repeats the day of the notice. */
const wordsIn = (folded: string, { start, end }: Span): string => folded.slice(start, end).replace(/\s/g, '')

type Raw = Span & { readonly time: boolean }

/** A cell or line that holds nothing but the running number of its row. */
function isRowNumber(folded: string, { cells, span }: Block, { start, end }: Span): boolean {
  const cell = cells[0] ?? span
  return cell.start <= start && end <= cell.end && rowNumber.pattern.test(folded.slice(cell.start, cell.end))
}

/** A cell that holds a number alone, in a column that rules nothing: 套内面积 61.5. */
const isData = (folded: string, { cells }: Block, { start, end }: Span): boolean =>
  cells.some(
    cell => cell.start <= start && end <= cell.end && numberCell.pattern.test(folded.slice(cell.start, cell.end)),
  )

/** Both lists in one order; what lies inside the other list's span is the other's. */
function merged(times: readonly Raw[], numerals: readonly Raw[]): Raw[] {
  const all: Raw[] = []
  let next = 0
  for (const numeral of numerals) {
    for (; (times[next]?.start ?? Number.POSITIVE_INFINITY) <= numeral.start; next++)
      all.push(...times.slice(next, next + 1))
    const last = all.at(-1)
    if (last && numeral.start < last.end) {
      if (numeral.end > last.end) all[all.length - 1] = { ...last, end: numeral.end }
      continue
    }
    const following = times[next]
    all.push(following && following.start < numeral.end ? { ...numeral, end: following.start } : numeral)
  }
  return [...all, ...times.slice(next)]
}

function reasonFor(folded: string, each: Raw, block: Block | undefined, places: NumeralPlaces): UnclaimedReason | null {
  if (block?.marker && each.start < block.marker.end) return 'section-number'
  const place = places(each)
  if (place === 'word') return null
  const outside = block ? blockReasons(block) : null
  if (outside) return place ?? (each.time ? outside.time : outside.number)
  if (place !== null) return place
  if (block?.type === 'heading') return 'name'
  if (block && isRowNumber(folded, block, each)) return 'section-number'
  if (block && isData(folded, block, each)) return 'history'
  return readable(folded, each)
}

/** A fact of the past, a word with a digit in it, or something that a person has to look at. */
function readable(folded: string, { start, end, time }: Raw): UnclaimedReason {
  const clause = before(folded, start, clauseEnds)
  const sentence = before(folded, start, sentenceEnds)
  if (historyWords.pattern.test(sentence) || historyInClause.pattern.test(clause) || historyLead.pattern.test(clause))
    return 'history'
  if (purposeOpeners.pattern.test(clause) || statistics.pattern.test(sentence + behind(folded, start))) return 'history'
  if (time && pointingTime.pattern.test(folded.slice(start, end)) && !ownTime.pattern.test(folded.slice(end, end + 4)))
    return 'name'
  if (time) return sameTime.pattern.test(folded.slice(Math.max(0, start - 2), start)) ? 'name' : 'not-understood'
  const chinese = !/\d/.test(folded.slice(start, end))
  const unit = unitAt(folded, folded.charAt(end) === ' ' ? end + 1 : end)
  const counts = unit?.row.measure === 'count' || unit?.row.measure === 'other'
  const told = counts && ruling.pattern.test(clause + folded.slice(end, end + 12))
  return chinese && end - start === 1 && !told ? 'name' : 'not-understood'
}

const clauseEnds: ReadonlySet<number> = new Set(Array.from(',;。\n', each => each.charCodeAt(0)))
const sentenceEnds: ReadonlySet<number> = new Set(Array.from('。;\n', each => each.charCodeAt(0)))

/** The words from an offset to the end of its sentence, at most 120 characters on. */
function behind(folded: string, start: number): string {
  let end = start
  const most = Math.min(folded.length, start + 120)
  while (end < most && !sentenceEnds.has(folded.charCodeAt(end))) end += 1
  return folded.slice(start, end)
}

/** The words that lead up to an offset, from the last of `ends`, at most 120 characters back. */
function before(folded: string, start: number, ends: ReadonlySet<number>): string {
  let from = start
  const least = Math.max(0, start - 120)
  while (from > least && !ends.has(folded.charCodeAt(from - 1))) from -= 1
  return folded.slice(from, start)
}
