import type { Block } from '../../structure/notice-tree.ts'
import { groupLabel, groupLine } from '../../words/scope.ts'
import { once } from '../once.ts'
import type { Reading } from '../reading.ts'

/** How many lines above a line may name the group that it is about. */
const linesBack = 8

const wordsOf = ({ text }: Reading, { body }: Block): string =>
  body === null ? '' : text.slice(body.start, Math.min(body.end, body.start + longest))

/** No label is longer. */
const longest = 24

/**
 * The group that a line is about: by the label with which it opens, or the line above that is nothing but a label.
 *
 *     ⟦南宁点⟧：
 *     4号上午报到时间为9:20；
 */
export const groupOfLine = once((reading: Reading, block: Block): string => {
  const own = groupLabel.pattern.exec(wordsOf(reading, block))?.groups?.label
  if (own !== undefined) return own
  if (block.marker !== null || block.heading !== null) return ''
  for (let index = block.index - 1; index >= 0 && block.index - index <= linesBack; index--) {
    const above = reading.tree.blocks[index]
    if (!above || above.part !== block.part) return ''
    const label = groupLine.pattern.exec(wordsOf(reading, above))?.groups?.label
    if (label !== undefined) return label
    if (above.marker !== null || above.heading !== null) return ''
  }
  return ''
})
