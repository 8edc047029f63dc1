import type { Candidate } from '../candidate.ts'

/** Times that are the same wherever they are told; 公示期内 in two sections speaks of two periods. */
const onCalendar: ReadonlySet<string> = new Set(['date', 'interval', 'period', 'recurring'])

/** What two candidates share when they tell the same fact; null for facts that may well be told twice and differ. */
const factOf = (rule: Candidate): string | null => {
  if (rule.kind === 'date' && /^(?:effective|expires|repealed)$/.test(rule.role))
    return JSON.stringify([
      rule.role,
      rule.when,
      rule.appliesTo,
      rule.role === 'repealed' ? rule.evidence[0]?.quote : '',
    ])
  if (rule.kind === 'deadline' && onCalendar.has(rule.when.type) && rule.action.length > 1)
    return JSON.stringify([rule.bound, rule.when, rule.actor, rule.action, rule.appliesTo])
  return null
}

/** What two candidates that tell the same fact certainly share, and what is told at little cost. */
const sketchOf = (rule: Candidate): string =>
  rule.kind === 'date' ? rule.role : rule.kind === 'deadline' ? rule.action : rule.kind

/** The candidates with each fact once, where an article or section tells it; what a notice says again is further evidence. */
export function mergeRepeated(candidates: readonly Candidate[]): Candidate[] {
  const groups: [Candidate, ...Candidate[]][] = []
  const known = new Map<string, Candidate[]>()
  const likely = new Map<string, number>()
  for (const each of candidates) likely.set(sketchOf(each), (likely.get(sketchOf(each)) ?? 0) + 1)
  for (const each of candidates) {
    const fact = likely.get(sketchOf(each)) === 1 ? null : factOf(each)
    const group = fact === null ? undefined : known.get(fact)
    if (group !== undefined) {
      group.push(each)
      continue
    }
    const fresh: [Candidate, ...Candidate[]] = [each]
    groups.push(fresh)
    if (fact !== null) known.set(fact, fresh)
  }
  return groups.map(group => {
    const first = group.find(({ evidence }) => evidence[0]?.section) ?? group[0]
    const rest = group.filter(each => each !== first)
    return { ...first, evidence: [first, ...rest].flatMap(({ evidence }) => evidence) }
  })
}
