import type { Rule } from '../../schemas/rule.ts'
import type { When } from '../../schemas/when.ts'
import { firmnessOf } from '../changes/bindingness.ts'
import { periodEnds } from '../changes/moment.ts'

/** A part of the timeline: fixed days, what comes round, what hangs on an event, what is still to be told. */
export const lanes = ['fixed', 'recurring', 'event', 'awaited'] as const
export type Lane = (typeof lanes)[number]

/** A rule on the timeline, with the day on which it falls due where it has one. */
export type Due = { readonly lane: Lane; readonly rule: Rule; readonly day: string | null; readonly sort: string }

const lastDay = (when: When): string | null => {
  if (when.type === 'date') return when.date
  if (when.type === 'interval') return when.end ?? when.start
  return when.type === 'period' ? periodEnds(when).end : null
}

const cycles = { year: 0, half: 1, quarter: 2, month: 3, week: 4, day: 5 } as const

const dueOf = (rule: Rule): Due[] => {
  if (rule.kind !== 'deadline' && rule.kind !== 'date') return []
  if (rule.kind === 'date' && (rule.role === 'cohort' || rule.role === 'fiscalYear')) return []
  const { when } = rule
  const day = lastDay(when)
  if (firmnessOf(rule) === 'awaited') return [{ lane: 'awaited', rule, day: null, sort: '' }]
  if (day !== null) return [{ lane: 'fixed', rule, day, sort: day }]
  if (when.type === 'recurring') {
    const { month = 0, day: at = 0 } = when.on ?? when.to ?? {}
    const place = [cycles[when.every], month, at === -1 ? 31 : at].map(part => String(part).padStart(2, '0'))
    return [{ lane: 'recurring', rule, day: null, sort: place.join('-') }]
  }
  return when.type === 'continuous'
    ? [{ lane: 'recurring', rule, day: null, sort: '99' }]
    : [{ lane: 'event', rule, day: null, sort: '' }]
}

/** What is due when, by lane and in order; no clock is asked, so that the same rules give the same page. */
export const timelineOf = (rules: readonly Rule[]): Due[] =>
  rules
    .flatMap(dueOf)
    .map((due, at) => ({ due, at }))
    .sort(
      (one, other) =>
        lanes.indexOf(one.due.lane) - lanes.indexOf(other.due.lane) ||
        (one.due.sort < other.due.sort ? -1 : one.due.sort > other.due.sort ? 1 : one.at - other.at),
    )
    .map(({ due }) => due)
