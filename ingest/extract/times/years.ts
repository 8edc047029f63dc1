import { foldWidth } from '../../words/fold.ts'
import { citedNumberYear, citedTitle, numberYear, yearTold } from '../../words/times/distractors.ts'
import type { TimeValue } from '../../words/times/time-value.ts'
import type { Reading, Sentence } from '../reading.ts'
import { parentOf } from '../roles/scope.ts'
import type { Context } from './calendar.ts'
import { findTimes } from './find.ts'
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

/** The years that a notice tells of as a whole: that of its title, and the one that it speaks of where it is not dated. */
export type NoticeYears = { readonly title: number | null; readonly undated: number | null }

const yearsNamed = ({ value }: TimeMention): number[] => {
  const year = value.type === 'period' && typeof value.of.year === 'number' ? value.of.year : yearIn(value)
  return year === null ? [] : [year]
}

/** The years by which dates are read that no sentence and no heading gives one. */
export function noticeYears({ tree, folded }: Reading): NoticeYears {
  const { title, documentNumber, issued, published } = tree.head
  const titled = findTimes(foldWidth(title ?? '')).flatMap(yearsNamed)[0] ?? null
  if (issued !== null) return { title: titled, undated: null }
  const numbered = numberYear.pattern.exec(documentNumber ?? '') ?? numberYear.pattern.exec(title ?? '')
  const known = titled ?? numbered?.[1] ?? published?.slice(0, 4)
  return { title: titled, undated: known === undefined ? yearSpokenOf(folded) : Number(known) }
}

/** How much of a notice without a date is searched for its year. */
const searched = 20_000

/** The year that a text names most often, of equals the latest; those of cited documents do not count. */
function yearSpokenOf(folded: string): number | null {
  const counts = new Map<number, number>()
  for (const [, year] of folded.slice(0, searched).replace(citedTitle.pattern, '').matchAll(yearTold.pattern))
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1)
  const [first] = [...counts].sort(([one, often], [other, less]) => less - often || other - one)
  return first?.[0] ?? yearCited(folded)
}

/** The latest year in the numbers of cited documents: a notice on what 〔2014〕11号 asks is of that year. */
function yearCited(folded: string): number | null {
  const years = [...folded.slice(0, searched).matchAll(citedNumberYear.pattern)].map(([, year]) => Number(year))
  return years.length === 0 ? null : Math.max(...years)
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
  years: NoticeYears,
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
  return { issued, year: years.undated, titled: years.title }
}
