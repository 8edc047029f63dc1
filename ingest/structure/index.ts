import type { SourceText } from '../read/source-text.ts'
import { joinAnnexTitles } from './annex-titles.ts'
import { buildBlocks } from './blocks.ts'
import { layOut } from './canonical.ts'
import { splitGlued } from './glued.ts'
import { readHead } from './head.ts'
import { readLines } from './lines.ts'
import type { NoticeTree } from './notice-tree.ts'
import { readParts } from './parts.ts'
import { findProblems } from './problems.ts'
import { shapeOf } from './shapes.ts'
import { splitAtSkipped } from './skipped-numbers.ts'
import { joinTitle } from './titles.ts'
import { joinWraps, type Paragraph } from './wraps.ts'

/**
 * The structure of a notice: its canonical text, the blocks in it, and what its head says.
 *
 * Every character of the source but white space stands in the canonical text once and in order (`segments`): what is
 * no part of the notice is kept as clutter and not thrown away.
 */
export function structure(source: SourceText): NoticeTree {
  const titled = joinTitle(joinAnnexTitles(splitAtSkipped(splitParagraphs(joinWraps(readLines(source))))))
  const { paragraphs } = titled
  const canonical = layOut(paragraphs.map(({ strand }) => strand))
  const blocks = buildBlocks(source, paragraphs, readParts(titled), canonical)
  const head = readHead(canonical.text, blocks, source)
  const problems = findProblems(canonical.text, blocks, head)
  return { text: canonical.text, blocks, segments: canonical.segments, source, head, problems }
}

const splitParagraphs = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.flatMap((paragraph, index) => {
    if ((paragraph.lines[0]?.table ?? null) !== null) return [paragraph]
    const parts = splitGlued(paragraph.strand, index < 3)
    if (parts.length <= 1) return [paragraph]
    return parts.map(strand => ({ lines: paragraph.lines, strand, shape: shapeOf(strand.text) }))
  })
