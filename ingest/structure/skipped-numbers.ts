import { foldWidth } from '../words/fold.ts'
import { inlineArticle, inlineDigitParen, inlineParen, inlineTopLevel } from '../words/layout/glued.ts'
import { matchesIn } from '../words/matches.ts'
import { readNumeral } from '../words/numerals.ts'
import { shapeOf } from './shapes.ts'
import { cutStrand } from './strand.ts'
import type { Paragraph } from './wraps.ts'

const kinds = [inlineArticle, inlineTopLevel, inlineParen, inlineDigitParen]

/**
 * Paragraphs in which a number that the sequence lacks stands inside a line, cut before it.
 *
 *     第五条 …不再参与分摊。⟦|⟧第六条 电力调度机构…
 *     第七条 …
 */
export function splitAtSkipped(paragraphs: readonly Paragraph[]): Paragraph[] {
  const cuts = new Map<number, number[]>()
  const starts = paragraphs.map(({ strand }) => foldWidth(strand.text.slice(0, 16)))
  for (const { opens, inside } of kinds) {
    let last: { number: number; from: number } | null = null
    for (const [index, start] of starts.entries()) {
      const match = opens.exec(start)
      const number = match?.[1] === undefined ? null : readNumeral(match[1])
      if (number === null) continue
      if (last !== null && number > last.number + 1 && number <= last.number + 3)
        findSkipped(paragraphs, { ...last, to: index, end: number }, inside, cuts)
      last = { number, from: index }
    }
  }
  if (cuts.size === 0) return [...paragraphs]
  return paragraphs.flatMap((paragraph, index) => {
    const offsets = cuts.get(index)
    if (offsets === undefined) return [paragraph]
    const parts = cutStrand(
      paragraph.strand,
      offsets.toSorted((one, other) => one - other),
    )
    return parts.map(strand => ({ lines: paragraph.lines, strand, shape: shapeOf(strand.text) }))
  })
}

type Gap = { readonly number: number; readonly from: number; readonly to: number; readonly end: number }

/** Looks between two numbers for those that are missing, each after the end of a sentence. */
function findSkipped(paragraphs: readonly Paragraph[], gap: Gap, inside: RegExp, cuts: Map<number, number[]>): void {
  let wanted = gap.number + 1
  for (let index = gap.from; index < gap.to && wanted < gap.end; index += 1) {
    for (const match of matchesIn(inside, foldWidth(paragraphs[index]?.strand.text ?? ''))) {
      if (match[1] === undefined || readNumeral(match[1]) !== wanted) continue
      cuts.set(index, [...(cuts.get(index) ?? []), match.index])
      wanted += 1
    }
  }
}
