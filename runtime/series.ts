import type { LocalDate, Rule, RuleSeries } from '../generated/types.ts'
import { dayOf } from './days.ts'
import { workYear } from './spans.ts'

type VersionOf<S extends RuleSeries<Rule>> = S['versions'][number]

/**
 * Which version of a rule speaks for a day, or why none does.
 *
 * A notice speaks from the day it was signed. What a later notice leaves out is `not_restated`, which does not mean
 * repealed. A day before the first notice, or after the year whose work the last one arranges, is one that nobody here
 * knows: last year's dates are never taken for this year's.
 */
export type VersionAt<V> =
  | { readonly state: 'in_force'; readonly version: V; readonly until: LocalDate | null }
  | { readonly state: 'not_restated'; readonly last: V; readonly since: LocalDate }
  | {
      readonly state: 'unknown'
      readonly reason: 'before-first' | 'undated' | 'after-work-year'
      readonly nearest: V | null
    }

/** The version of a rule that speaks for a day. */
export function versionAt<const S extends RuleSeries<Rule>>(series: S, day: LocalDate): VersionAt<VersionOf<S>> {
  dayOf(day)
  const versions: readonly VersionOf<S>[] = series.versions
  const place = versions.findLastIndex(({ from }) => from !== null && from <= day)
  const version = versions[place]
  const next = versions[place + 1]
  if (version === undefined) {
    const reason = versions.some(({ from }) => from === null) ? 'undated' : 'before-first'
    return { state: 'unknown', reason, nearest: versions[0] ?? null }
  }
  if (next === undefined && series.notRestatedSince !== null && series.notRestatedSince <= day)
    return { state: 'not_restated', last: version, since: series.notRestatedSince }
  const year = goesOn(version.rule) ? null : workYear(version.notice)
  if (next === undefined && year !== null && Number(day.slice(0, 4)) > year)
    return { state: 'unknown', reason: 'after-work-year', nearest: version }
  return { state: 'in_force', version, until: next?.from ?? series.notRestatedSince }
}

/** 每年5月31日前 goes on until something else is said; anything else in a notice on one year's work ends with that year. */
const goesOn = (rule: Rule): boolean => 'when' in rule && rule.when.type === 'recurring' && rule.when.every === 'year'
