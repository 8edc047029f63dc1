import type { Threshold } from '../generated/types.ts'
import { dayOf, type LocalDate, localDate } from './days.ts'
import { type Instant, shanghaiDay } from './instant.ts'
import { endOfPeriod } from './period.ts'
import type { Step } from './step.ts'

/** How long a title or a notice stays valid: 有效期三年. */
export type ValidityRule = Threshold & { readonly measure: 'validity' }

/** How long somebody is shut out: 三年内不得再次申报. */
export type BanRule = Threshold & { readonly measure: 'ban' }

/**
 * Whether something is still valid or still banned.
 *
 * Notices do not say whether the first day counts: `until` is read with the day itself left out (民法典第201条), `safe` is
 * the last day under every reading.
 */
export type Term =
  | {
      readonly state: 'running' | 'over'
      readonly until: LocalDate
      readonly safe: LocalDate
      readonly daysLeft: number
      readonly steps: readonly Step[]
    }
  | { readonly state: 'unknown'; readonly unit: string }

const durations: Readonly<Record<string, string>> = { year: 'Y', month: 'M', day: 'D' }

function termOf(rule: Threshold, start: LocalDate, at: Instant, times: number): Term {
  const letter = durations[rule.unit]
  if (letter === undefined || !Number.isInteger(rule.value)) return { state: 'unknown', unit: rule.unit }
  const period = endOfPeriod(start, `P${rule.value * times}${letter}`)
  if (period === null) return { state: 'unknown', unit: rule.unit }
  const last = dayOf(period.last)
  const daysLeft = last - shanghaiDay(at)
  return {
    state: daysLeft < 0 ? 'over' : 'running',
    until: period.last,
    safe: period.last,
    daysLeft,
    steps: period.steps,
  }
}

/** How long a title recognised on a day is valid, also after it has been renewed some times. */
export function validity(rule: ValidityRule, recognisedOn: LocalDate, at: Instant, { renewals = 0 } = {}): Term {
  const term = termOf(rule, recognisedOn, at, 1 + renewals)
  return term.state === 'unknown' ? term : { ...term, safe: localDate(dayOf(term.until) - 1) }
}

/** How long somebody is shut out after a day: applying is safe once the ban is over under every reading. */
export function ban(rule: BanRule, since: LocalDate, at: Instant): Term {
  const term = termOf(rule, since, at, 1)
  return term.state === 'unknown' ? term : { ...term, safe: localDate(dayOf(term.until) + 1) }
}
