import type { RuleKind } from '../schemas/rule.ts'

/** The topic part of a rule id: `annual-update` of `annual-update.deadline-2`. */
export const topicOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf('.')))

/** The kind that a rule id names, with whatever stands after it left out. */
export const kindOf = (id: string): string => id.slice(id.indexOf('.') + 1).replace(/-\d+$/, '')

/** Hands out ids `<topic>.<kind>`, then `-2`, `-3` …, and never one that is or was another rule's. */
export const idGiver = (taken: Iterable<string>): ((topic: string, kind: RuleKind) => string) => {
  const used = new Set(taken)
  return (topic, kind) => {
    const name = `${topic}.${kind}`
    let id = name
    for (let next = 2; used.has(id); next++) id = `${name}-${next}`
    used.add(id)
    return id
  }
}
