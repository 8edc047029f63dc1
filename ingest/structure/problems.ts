import type { Problem } from '../../schemas/rule-file.ts'
import { foldWidth } from '../words/fold.ts'
import { annexMark, attachmentReference, attachmentSign } from '../words/layout/attachments.ts'
import { attachmentName, headProblem } from '../words/layout/problems.ts'
import { matchesIn } from '../words/matches.ts'
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
  const unlisted = unlistedAttachments(text, blocks, head)
  if (unlisted.length > 0) problems.push(headProblem('attachment-unlisted', unlisted.join('、')))
  return problems
}

/** Attachments of the list under whose number no annex stands in the file. */
function missingAttachments(text: string, blocks: readonly Block[], { attachments }: Head): string[] {
  const present = new Set<number | null>()
  for (const { type, span } of blocks) {
    const mark = type === 'annexTitle' ? annexMark.pattern.exec(foldWidth(text.slice(span.start, span.end))) : null
    if (mark === null) continue
    present.add(mark[1] !== undefined ? Number(mark[1]) : mark[2] !== undefined ? readNumeral(mark[2]) : null)
  }
  return attachments
    .filter(({ number }) => !present.has(number) && !(attachments.length === 1 && present.size > 0))
    .map(({ number, title }) => attachmentName(number, title))
}

/** Numbers of attachments to which the text sends its reader, and that neither a list nor an annex names. */
function unlistedAttachments(text: string, blocks: readonly Block[], { attachments }: Head): number[] {
  const named = new Set(attachments.map(({ number }) => number))
  const single = attachments.length === 1 && named.has(null)
  const found = new Set<number>()
  for (const { part, span } of blocks) {
    if (part !== 'body' || single) continue
    const line = text.slice(span.start, span.end)
    if (!line.includes(attachmentSign)) continue
    for (const match of matchesIn(attachmentReference.pattern, foldWidth(line))) {
      const number = Number(match[1] ?? match[2])
      if (!named.has(number)) found.add(number)
    }
  }
  return [...found].sort((one, other) => one - other)
}
