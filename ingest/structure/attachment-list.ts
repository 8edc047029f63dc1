import type { Attachment } from '../../schemas/rule-file.ts'
import { foldWidth } from '../words/fold.ts'
import {
  annexMark,
  attachmentEntries,
  attachmentList,
  attachmentWord,
  linkToAttachment,
  namedAttachment,
} from '../words/layout/attachments.ts'
import { fileName } from '../words/layout/titles.ts'
import { matchesIn } from '../words/matches.ts'
import { readNumeral } from '../words/numerals.ts'

/** The entries of the list `附件：1.… 2.…`; a line without a number goes on with the numbered entry above it. */
export function readAttachments(lines: readonly string[], text: string): Attachment[] {
  const found: Attachment[] = []
  const named = titlesByNumber(lines.length > 0 ? text : '')
  for (const line of lines) {
    const link = linkToAttachment.pattern.exec(foldWidth(line))
    if (link !== null) {
      found.push({ number: Number(link[1]), title: named.get(Number(link[1])) ?? line.replace(fileName.pattern, '') })
      continue
    }
    const folded = foldWidth(line)
    const from = (attachmentList.pattern.exec(folded) ?? attachmentWord.pattern.exec(folded))?.[0].length ?? 0
    const starts = entriesOf(folded.slice(from))
    const last = found.at(-1)
    if (starts.length === 0 && from === 0 && last?.number != null)
      found[found.length - 1] = { ...last, title: last.title + titleOf(line) }
    else if (starts.length === 0) found.push({ number: null, title: titleOf(line.slice(from)) })
    for (const [index, start] of starts.entries()) {
      const title = line.slice(from + start.index + start[0].length, from + (starts[index + 1]?.index ?? line.length))
      found.push({ number: Number(start[1] ?? start[2]), title: titleOf(title) })
    }
  }
  const known = new Set<string | number>([''])
  return found.filter(({ number, title }) => {
    const first = !known.has(title) && (number === null || !known.has(number))
    known.add(title)
    if (number !== null) known.add(number)
    return first
  })
}

/** The entries that begin in a line; one glued to the words before it must go on from the entry before. */
function entriesOf(words: string): RegExpExecArray[] {
  let last = 0
  return matchesIn(attachmentEntries.pattern, words).filter(match => {
    const number = Number(match[1] ?? match[2])
    const glued = match.index > 0 && !/^[\s;附]/.test(match[0])
    if (glued && number !== last + 1) return false
    last = number
    return true
  })
}

/** Annexes that no list names, by the mark on top of each and the title on its line or the next. */
export function readAnnexes(lines: readonly string[], listed: readonly Attachment[]): Attachment[] {
  const numbers = new Set(listed.map(({ number }) => number))
  const found: Attachment[] = []
  for (const [index, line] of lines.entries()) {
    const mark = annexMark.pattern.exec(foldWidth(line))
    if (mark === null) continue
    const number = mark[1] !== undefined ? Number(mark[1]) : mark[2] !== undefined ? readNumeral(mark[2]) : null
    const next = lines[index + 1] ?? ''
    const title = titleOf(line.slice(mark[0].length)) || (annexMark.pattern.test(foldWidth(next)) ? '' : titleOf(next))
    if (title === '' || numbers.has(number) || (number === null && listed.length > 0)) continue
    numbers.add(number)
    found.push({ number, title })
  }
  return found
}

/** Titles that the text gives with their numbers, where the links only count them: `《申请表》（附件2）`. */
function titlesByNumber(text: string): Map<number, string> {
  const titles = new Map<number, string>()
  for (const [, title, number] of matchesIn(namedAttachment.pattern, text)) {
    const key = Number(foldWidth(number ?? ''))
    if (title !== undefined && !titles.has(key)) titles.set(key, title)
  }
  return titles
}

const titleOf = (words: string): string =>
  words
    .trim()
    .replace(/[；;。]$/, '')
    .replace(fileName.pattern, '')
    .trim()
    .replace(/^《([^《》]+)》$/, '$1')
