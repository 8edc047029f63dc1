import type { TimeValue } from '../../words/times/time-value.ts'
import type { Reading, Sentence } from '../reading.ts'
import { parentOf } from '../roles/scope.ts'
import type { Context } from './calendar.ts'
import type { TimeMention } from './mention.ts'

const yearIn = (value: TimeValue): number | null => {
  const year =
    value.type === 'day' ? value.at.year : value.type === 'interval' && value.from !== 'today' ? value.from?.year : null
  return typeof year === 'number' ? year : null
}

/** A year that opens the clause itself: ⟦2025年⟧第一批申报时间为3月1日至3月31日. */
const yearOfClause = ({ span, value }: TimeMention, start: number): number | null =>
  span.start >= start && value.type === 'period' && typeof value.of.year === 'number' ? value.of.year : null

/** The year that a heading names, were it only in passing: 二、2026年申报安排. */
function headingYear(mentions: readonly TimeMention[], start: number, end: number): number | null {
  for (const { span, value } of mentions) {
    if (span.start < start || span.end > end) continue
    if (value.type === 'period' && typeof value.of.year === 'number') return value.of.year
    const year = yearIn(value)
    if (year !== null) return year
  }
  return null
}

/**
 * What fills the year of a date that gives none: a date before it in its sentence, else a heading above it.
 *
 * The 2022 of a cohort or a report says nothing of when something is due, so only whole dates count in a sentence.
 */
export function contextFor(
  reading: Reading,
  sentence: Sentence,
  at: number,
  before: readonly TimeMention[],
  headings: ReadonlyMap<number, readonly TimeMention[]>,
): Context {
  const { issued } = reading.tree.head
  const clause = sentence.clauses.findLast(each => each.start <= at)
  const own = before
    .map(each => yearIn(each.value) ?? yearOfClause(each, clause?.start ?? at))
    .findLast(year => year !== null)
  if (own !== undefined && own !== null) return { issued, year: own }
  for (let block: Sentence['block'] | undefined = sentence.block; block; block = parentOf(reading, block)) {
    const { heading } = block
    const year = heading && headingYear(headings.get(block.index) ?? [], heading.start, heading.end)
    if (year) return { issued, year }
  }
  return { issued, year: null }
}
