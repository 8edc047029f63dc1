import { headingMarks, programmeEndings } from '../wording/signals.ts'
import type { Side } from './change.ts'
import { folded } from './wording-fold.ts'

const longestHeading = 30

/** The headings of a notice as its canonical text has them: short numbered lines that are no sentences. */
export const headingsOf = ({ text }: Side): string[] =>
  (text ?? '')
    .split('\n')
    .filter(line => line.length <= longestHeading && headingMarks.test(line) && !/[。；：:，]/.test(line))
    .map(line => line.replace(headingMarks, ''))

/** Of names that differ only in attributes before them, the shortest: 有效期内的甲类企业 and 甲类企业 are one. */
const barest = (names: readonly string[]): string[] => {
  const plain = [...new Set(names.map(folded))].filter(name => programmeEndings.test(name))
  return plain.filter(name => !plain.some(other => other !== name && name.endsWith(other)))
}

/**
 * The programmes that a notice is about: those whom its rules concern and its title or a heading names.
 *
 * A rule may mention a programme in passing; a heading says that the notice arranges it.
 */
export const programmesOf = (side: Side): string[] => {
  const names = barest(side.file.rules.flatMap(({ appliesTo }) => appliesTo))
  if (side.text === null) return names
  const heads = [side.file.notice.title ?? '', ...headingsOf(side)].map(folded)
  return names.filter(name => heads.some(head => head.includes(name) || (head.length > 6 && name.endsWith(head))))
}
