import type { Span } from '../../schemas/span.ts'
import { articleNumber } from '../words/layout/heading-marks.ts'
import { officeBeforeSpace, titleAfterSpace } from '../words/layout/issuers.ts'
import { matchesIn } from '../words/matches.ts'
import { type Strand, StrandBuilder, strandOf } from './strand.ts'

/** White space, and the brackets in which Markdown puts an address: `⟦<⟧https://example.cn⟦>⟧`. */
const gaps = /[\s\u200b-\u200d\u2060]+|<(?=https?:\/\/)|(?<=https?:\/\/[^\s<>]{1,200})>/g
const latin = /[\x21-\x7e\u00c0-\u024f]/
const han = /[\u3400-\u9fff]/

/** How wide white space is, in half Han characters. */
const widthOf = (gap: string): number => {
  let width = 0
  for (const char of gap)
    width += char === '\u3000' ? 2 : char === '\t' ? 4 : /[<>\u200b-\u200d\u2060\ufeff]/.test(char) ? 0 : 1
  return width
}

/**
 * One line of the source without the white space that only sets type.
 *
 *     2023年⟦ ⟧3月⟦ ⟧1日 → 2023年3月1日        甲市民政局⟦　　⟧甲市财政局 → 甲市民政局 甲市财政局
 *
 * Between Han characters, or beside Chinese punctuation, a space says nothing; a wide one between two words keeps them
 * apart, as does any space between Latin words and the one after the number of an article.
 */
export function readSpaced(text: string, span: Span): Strand {
  const line = text.slice(span.start, span.end)
  const found = matchesIn(gaps, line)
  const [first] = found
  if (first === undefined) return strandOf(text, span)
  const words = new StrandBuilder()
  words.add(line.slice(0, first.index), span.start)
  let from = 0
  for (const [index, gap] of found.entries()) {
    const end = gap.index + gap[0].length
    addWord(words, line, span.start, { from, start: gap.index, end, next: found[index + 1]?.index ?? line.length })
    from = end
  }
  return words.strand()
}

/** Adds the word behind a gap, and the space where the gap parts it from the one before. */
function addWord(words: StrandBuilder, line: string, offset: number, gap: Gap): void {
  const inside = gap.start > gap.from && gap.end < line.length
  if (inside && separates(line, gap)) words.add(' ', -1)
  words.add(line.slice(gap.end, gap.next), offset + gap.end)
}

/** A gap `start`–`end` of a line, the word before it, which begins at `from`, and the one after it, which ends at `next`. */
type Gap = Span & { readonly from: number; readonly next: number }

function separates(line: string, { from, start, end, next }: Gap): boolean {
  const width = widthOf(line.slice(start, end))
  const left = line.charAt(start - 1)
  const right = line.charAt(end)
  if (width === 0) return false
  if (latin.test(left) && latin.test(right)) return true
  if (articleNumber.pattern.test(line.slice(from, start))) return from === 0
  if (!han.test(left) || !han.test(right)) return false
  if (width >= 2) return start - from > 1 && next - end > 1
  return (
    officeBeforeSpace.pattern.test(line.slice(Math.max(from, start - 6), start)) &&
    titleAfterSpace.pattern.test(line.slice(end, end + 26))
  )
}
