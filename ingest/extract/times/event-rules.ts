import type { Bound, DateRole, Flag } from '../../../schemas/rule.ts'
import type { Span } from '../../../schemas/span.ts'
import type { When } from '../../../schemas/when.ts'
import { type EventId, endingWords, ownEffect } from '../../words/times/events.ts'
import type { Candidate } from '../candidate.ts'
import { dateCandidate } from '../dates.ts'
import { deadlineCandidate } from '../deadlines.ts'
import type { Reading } from '../reading.ts'
import type { Sanction } from '../roles.ts'
import { type EventTime, eventsIn, maySayEvent } from './events.ts'
import type { TimeMention } from './mention.ts'
import { timesBySentence } from './read.ts'

type EventGives =
  | { readonly kind: 'date'; readonly role: DateRole }
  | { readonly kind: 'deadline'; readonly bound: Bound; readonly direction: 'after' | 'before' | 'during' }

const gives: { readonly [I in EventId]: EventGives } = {
  'repealed-with': { kind: 'date', role: 'repealed' },
  'repealed-on': { kind: 'date', role: 'repealed' },
  'in-force-on': { kind: 'date', role: 'effective' },
  'expires-on': { kind: 'date', role: 'expires' },
  'from-year-of': { kind: 'deadline', bound: 'from', direction: 'after' },
  'from-event': { kind: 'deadline', bound: 'from', direction: 'after' },
  'state-since': { kind: 'date', role: 'effective' },
  'counted-to': { kind: 'date', role: 'cutoff' },
  'during-period': { kind: 'deadline', bound: 'during', direction: 'during' },
  'after-period': { kind: 'deadline', bound: 'from', direction: 'after' },
  'before-act': { kind: 'deadline', bound: 'by', direction: 'before' },
  'same-day': { kind: 'deadline', bound: 'within', direction: 'after' },
}

/** The candidates of times and those of events, each in the order of the text. */
type Known = { readonly found: readonly Candidate[]; readonly events: readonly Candidate[] }

/** Whether what begins on a day is an end: 自新证书生效之日起，原证书⟦失效⟧. */
const ends = ({ folded }: Reading, { id, span, sentence }: EventTime): boolean =>
  id === 'state-since' && endingWords.pattern.test(folded.slice(span.end, Math.min(sentence.span.end, span.end + 40)))

/** How many characters before 同时废止 the day is looked for on which the notice itself takes effect. */
const near = 160

const startOf = (each: Candidate | undefined): number => each?.evidence[0]?.start ?? 0

/** How many of the candidates, which stand in the order of the text, begin before a place; by halves. */
function indexBefore(known: readonly Candidate[], at: number): number {
  let [low, high] = [0, known.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(known[middle]) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The nearest effective date that stands close before a place. */
function effectBefore(known: readonly Candidate[], at: number): Candidate | null {
  for (let index = indexBefore(known, at) - 1; index >= 0 && at - startOf(known[index]) <= near; index--) {
    const each = known[index]
    if (each?.kind === 'date' && each.role === 'effective') return each
  }
  return null
}

/** The day with which something is repealed: that of the effective date right before, else the day of the notice. */
function repealed(reading: Reading, at: number, known: Known): { when: When; flags: Flag[] } | null {
  const before = effectBefore(known.found, at) ?? effectBefore(known.events, at)
  if (before?.kind === 'date') return { when: before.when, flags: [] }
  const { issued } = reading.tree.head
  return issued === null ? null : { when: { type: 'date', date: issued }, flags: ['inferred-date'] }
}

/** The event itself, where the notice gives neither its day nor the day of its effect. */
const undated = (event: EventTime): { when: When; flags: Flag[] } | null =>
  event.anchor === '' ? null : { when: relative(event, 'after'), flags: [] }

function relative({ anchor, startOf }: EventTime, direction: 'after' | 'before' | 'during'): When {
  if (direction === 'during') return { type: 'relative', anchor, direction }
  const offset = { offset: 'P0D', direction, calendar: 'calendar' as const }
  return { type: 'relative', anchor, ...offset, ...(startOf === null ? {} : { startOf }) }
}

function candidateOf(
  reading: Reading,
  sanctions: readonly Sanction[],
  event: EventTime,
  known: Known,
  others: readonly Span[],
): Candidate | null {
  const given = gives[event.id]
  const { sentence, span } = event
  if (event.id === 'repealed-with' || (event.id === 'repealed-on' && ownEffect.pattern.test(event.anchor))) {
    const when = repealed(reading, span.start, known) ?? undated(event)
    return when && dateCandidate(reading, { sentence, span, role: 'repealed', ...when })
  }
  const when: When =
    event.id === 'expires-on'
      ? { type: 'untilEvent', event: event.anchor }
      : relative(event, given.kind === 'date' ? 'after' : given.direction)
  return given.kind === 'date'
    ? dateCandidate(reading, { sentence, span, role: ends(reading, event) ? 'expires' : given.role, when, flags: [] })
    : deadlineCandidate(reading, sanctions, { sentence, span, others, bound: given.bound, when, flags: [] })
}

/** Rules whose time is an event alone, in the sentences that can rule something. */
export function eventCandidates(
  reading: Reading,
  sanctions: readonly Sanction[],
  known: readonly Candidate[],
  mentions: readonly TimeMention[],
  isTaken: (span: Span) => boolean,
): Candidate[] {
  const times = timesBySentence(reading, mentions)
  const found: Candidate[] = []
  let seen = 0
  for (const sentence of reading.sentences) {
    const { part } = sentence.block
    if ((part !== 'body' && part !== 'annex') || sentence.heading) continue
    while (seen < known.length && startOf(known[seen]) < sentence.span.start) seen += 1
    if (!maySayEvent(reading, sentence)) continue
    const own: Span[] = (times.get(sentence) ?? []).map(({ span }) => span)
    const quotes = known.slice(seen, seen + own.length + 1).flatMap(each => each.evidence)
    for (const event of eventsIn(reading, sentence, own, quotes)) {
      if (isTaken(event.span)) continue
      const candidate = candidateOf(reading, sanctions, event, { found: known, events: found }, own)
      if (candidate !== null) found.push(candidate)
    }
  }
  return found
}
