import type { Span } from '../../../schemas/span.ts'
import type { Candidate } from '../candidate.ts'
import type { Reading } from '../reading.ts'
import { sanctionsOf } from '../roles.ts'
import { eventCandidates } from './event-rules.ts'
import type { TimeMention } from './mention.ts'
import { mergeRepeated } from './merge.ts'
import { type LeftTime, readTimes } from './read.ts'
import { ruleOf } from './rules.ts'
import { overlapTest } from './taken.ts'

/** What the times of a notice give: rules, every mention, and why the others give none. */
export type Times = {
  readonly candidates: readonly Candidate[]
  readonly times: readonly TimeMention[]
  readonly left: readonly LeftTime[]
}

const startOf = ({ evidence }: Candidate): number => evidence[0]?.start ?? 0

/** Dates, deadlines and lengths of time, in the order of the text; what lies in `taken` belongs to another rule. */
export function extractTimes(reading: Reading, taken: readonly Span[]): Times {
  const { mentions, placed } = readTimes(reading)
  const sanctions = sanctionsOf(reading)
  const isTaken = overlapTest(taken)
  const free = placed.filter(({ mention, found }) => found.row.ofDocument || !isTaken(mention.span))
  const left: LeftTime[] = []
  const candidates: Candidate[] = []
  for (const each of free) {
    const rule = ruleOf(reading, sanctions, each)
    if ('reason' in rule) left.push(rule)
    else candidates.push(rule)
  }
  candidates.push(...eventCandidates(reading, sanctions, candidates, mentions, isTaken))
  candidates.sort((one, other) => startOf(one) - startOf(other))
  return { candidates: mergeRepeated(candidates), times: mentions, left }
}
