import type { Span } from '../../../schemas/span.ts'
import { distractorPatterns } from '../../words/times/distractors.ts'
import { matchesAt } from '../quantities/matches-at.ts'

type Row = { readonly id: string; readonly regex: RegExp }

const rowsByStart = new Map<number, Row[]>()
for (const { id, starts, pattern } of distractorPatterns) {
  const regex = new RegExp(pattern, 'y')
  for (const start of starts) {
    const code = start.charCodeAt(0)
    rowsByStart.set(code, [...(rowsByStart.get(code) ?? []), { id, regex }])
  }
}

const opens = new Uint8Array(0x10000)
for (const code of rowsByStart.keys()) opens[code] = 1

/** The longest distractor at one place of a folded text, or null. */
export function distractorAt(folded: string, at: number): (Span & { readonly id: string }) | null {
  let longest: (Span & { readonly id: string }) | null = null
  for (const { id, regex } of rowsByStart.get(folded.charCodeAt(at)) ?? []) {
    const end = matchesAt(regex, folded, at)
    if (end > (longest?.end ?? at)) longest = { start: at, end, id }
  }
  return longest
}

/** The titles and numbers of a folded text in which no time is looked for, left to right. */
export function maskedSpans(folded: string): Span[] {
  const found: Span[] = []
  for (let at = 0; at < folded.length; at++) {
    if (opens[folded.charCodeAt(at)] !== 1) continue
    const distractor = distractorAt(folded, at)
    if (distractor === null) continue
    found.push({ start: distractor.start, end: distractor.end })
    at = distractor.end - 1
  }
  return found
}
