import { aboutWord } from '../words/layout/issuers.ts'
import { joinStrands } from './strand.ts'
import { endsTitle, plain } from './title-lines.ts'
import type { Paragraph } from './wraps.ts'

/** A mark on top of an annex with nothing behind it: 附件1. */
const isMark = ({ shape, strand }: Paragraph): boolean => shape === 'annexMark' && strand.text.length <= 8

/**
 * Makes the title under the mark of an annex one line where it was set in two.
 *
 *     附件1
 *     ⟦某局关于开展⟧
 *     ⟦2026年度注册工作的通知⟧
 */
export function joinAnnexTitles(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const joined: Paragraph[] = []
  for (let index = 0; index < paragraphs.length; index += 1) {
    const each = paragraphs[index]
    if (each === undefined) break
    const below = paragraphs[index + 1]
    const before = joined.at(-1)
    const [one, other] = [plain(each), plain(below)]
    const broken = one?.includes(aboutWord) && !endsTitle(one) && other !== null && endsTitle(other)
    if (before === undefined || below === undefined || !isMark(before) || !broken) joined.push(each)
    else {
      const strand = joinStrands([each.strand, below.strand])
      joined.push({ lines: [...each.lines, ...below.lines], strand, shape: 'plain' })
      index += 1
    }
  }
  return joined
}
