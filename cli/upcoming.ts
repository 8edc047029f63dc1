import { isTimed, nextDue, type Rule as RuntimeRule } from '../runtime/index.ts'
import type { DeadlineRule, Rule } from '../schemas/rule.ts'

/** A deadline with the next day on which it falls due. */
export type Upcoming = { readonly rule: DeadlineRule; readonly due: string; readonly daysLeft: number }

/** The deadlines that have a day to come, the nearest first. */
export function findUpcoming(rules: readonly Rule[], today: string): Upcoming[] {
  const at = new Date(`${today}T00:00:00+08:00`)
  return rules
    .flatMap((rule): Upcoming[] => {
      if (rule.kind !== 'deadline') return []
      const stored = asGenerated(rule)
      const next = isTimed(stored) ? nextDue(stored, at) : null
      if (next?.state !== 'due' || next.due.date < today) return []
      return [{ rule, due: next.due.date, daysLeft: countDays(today, next.due.date) }]
    })
    .sort((one, other) => one.daysLeft - other.daysLeft)
}

/** A stored rule has passed the very schema from which the types of generated modules are printed. */
const asGenerated = (rule: Rule): RuntimeRule => rule as RuntimeRule

const countDays = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
