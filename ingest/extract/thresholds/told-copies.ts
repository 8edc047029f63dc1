import type { Evidence } from '../../../schemas/rule.ts'
import type { Candidate } from '../candidate.ts'
import type { Reading } from '../reading.ts'

type Paper = Extract<Candidate, { kind: 'material' }>
type Limit = Extract<Candidate, { kind: 'threshold' }>

const startOf = ({ evidence }: Candidate): number => evidence[0]?.start ?? 0

/** The position of the sentence that holds an offset, by halving. */
function sentenceOf({ sentences }: Reading, at: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.span.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

const holds = ({ evidence }: Paper, { start, end }: Evidence): boolean =>
  evidence.some(each => each.start <= start && end <= each.end)

/**
 * A number of copies that is told of a document stands on the document alone, which then rests on it too.
 *
 *     申请表⟦一式两份⟧，身份证复印件⟦1份⟧；⟦以上材料各1份⟧
 */
export function copiesOnPapers(
  reading: Reading,
  papers: readonly Candidate[],
  numbers: readonly Candidate[],
): Candidate[] {
  const known = papers.map(paper => ({ paper, sentence: sentenceOf(reading, startOf(paper)) }))
  const told = new Map<Candidate, Evidence[]>()
  const others = numbers.filter(number => {
    const at = number.evidence[0]
    if (number.kind !== 'threshold' || number.measure !== 'copies' || at === undefined) return true
    const own = papersOf(known, number, at, sentenceOf(reading, at.start))
    const nearest = own.findLast(paper => startOf(paper) <= at.end) ?? own[0]
    if (nearest && !own.some(paper => holds(paper, at))) told.set(nearest, [...(told.get(nearest) ?? []), at])
    return own.length === 0
  })
  const whole = papers.map(paper => ({ ...paper, evidence: [...paper.evidence, ...(told.get(paper) ?? [])] }))
  return [...whole, ...others]
}

/** The documents with as many copies that stand in the sentence of a number, or rest on its line. */
function papersOf(
  known: readonly { readonly paper: Candidate; readonly sentence: number }[],
  { value, operator }: Limit,
  at: Evidence,
  sentence: number,
): Paper[] {
  return known.flatMap(each => {
    const { paper } = each
    if (paper.kind !== 'material' || paper.copies !== value || operator !== '=') return []
    return each.sentence === sentence || holds(paper, at) ? [paper] : []
  })
}
