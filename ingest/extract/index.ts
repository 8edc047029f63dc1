import type { NoticeTree } from '../structure/notice-tree.ts'
import { account } from './account.ts'
import type { Candidate, Extraction } from './candidate.ts'
import { extractMaterials } from './materials.ts'
import { extractProvisions } from './provisions.ts'
import { readSentences } from './sentences.ts'
import { readBareText } from './thresholds/own-text.ts'
import { copiesOnPapers } from './thresholds/told-copies.ts'
import { extractThresholds } from './thresholds.ts'
import { extractTimes } from './times/index.ts'

const inOrder = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((one, other) => (one.evidence[0]?.start ?? 0) - (other.evidence[0]?.start ?? 0))

/** Rules that rest on a line with doubtful characters say so: the original may show another number there. */
function markDamaged(candidates: readonly Candidate[], { blocks }: NoticeTree): readonly Candidate[] {
  const damaged = blocks.filter(block => block.damaged).map(({ span }) => span)
  if (damaged.length === 0) return candidates
  return candidates.map(candidate => {
    const hit = candidate.evidence.some(({ start, end }) => damaged.some(span => start < span.end && end > span.start))
    if (!hit || candidate.review.flags.includes('text-damaged')) return candidate
    return { ...candidate, review: { ...candidate.review, flags: [...candidate.review.flags, 'text-damaged'] } }
  })
}

/**
 * The rules of a notice and what is left of its numbers.
 *
 * Documents come first, for the years in 2024年度审计报告 belong to the name; then times, for the figures of a date are
 * no quantities; then quantities; what no value claims may still be a provision; accounting closes the books.
 */
export function extract(tree: NoticeTree): Extraction {
  const reading = readSentences(tree)
  const materials = extractMaterials(reading)
  const taken = materials.flatMap(({ evidence }) => evidence.slice(0, 1))
  const { candidates: times, times: mentions, left } = extractTimes(reading, taken)
  const spans = mentions.map(({ span }) => span)
  const bare = readBareText(reading)
  const values = [...copiesOnPapers(reading, materials, extractThresholds(reading, spans, taken, bare)), ...times]
  const candidates = markDamaged(inOrder([...values, ...extractProvisions(reading, values)]), tree)
  return { candidates, ...account(reading, candidates, left, mentions, bare.places) }
}
