import type { Problem } from '../../schemas/rule-file.ts'
import { foldWidth } from '../words/fold.ts'
import { annexMark } from '../words/layout/attachments.ts'
import { headProblem } from '../words/layout/problems.ts'
import { readNumeral } from '../words/numerals.ts'
import type { Block, Head } from './notice-tree.ts'

/** What the head leaves unsettled, for an analyst to add: never a guess in its place. */
export function findProblems(text: string, blocks: readonly Block[], head: Head): Problem[] {
  const problems: Problem[] = []
  if (head.title === null) problems.push(headProblem('title-missing'))
  if (head.issuers.length === 0) problems.push(headProblem('issuer-missing'))
  if (head.issued === null) problems.push(headProblem('issued-missing'))
  const missing = missingAttachments(text, blocks, head)
  if (missing.length > 0) problems.push(headProblem('attachment-missing', missing.join('、')))
  return problems
}

/** Attachments of the list under whose number no annex stands in the file. */
function missingAttachments(text: string, blocks: readonly Block[], { attachments }: Head): string[] {
  const present = new Set<number | null>()
  for (const { type, span } of blocks) {
    const mark = type === 'annexTitle' ? annexMark.exec(foldWidth(text.slice(span.start, span.end))) : null
    if (mark === null) continue
    present.add(mark[1] !== undefined ? Number(mark[1]) : mark[2] !== undefined ? readNumeral(mark[2]) : null)
  }
  return attachments
    .filter(({ number }) => !present.has(number) && !(attachments.length === 1 && present.size > 0))
    .map(({ number, title }) => `${number === null ? '' : `${number}．`}《${title}》`)
}
