import { foldWidth } from '../words/fold.ts'
import { lostEnd } from '../words/layout/glued.ts'
import { aboutWord, addresseeLine } from '../words/layout/issuers.ts'
import { opensSentence } from '../words/layout/punctuation.ts'
import { lineHeading, titleEnd } from '../words/layout/titles.ts'
import { matchesIn } from '../words/matches.ts'
import { opensNumbered } from './shapes.ts'

type Part = { readonly start: number; readonly end: number }

const gap = /[\s\u3000]+/g
const shortest = 50
const longLine = 120
const longestTail = 80
const longestHeading = 20

/**
 * The lines of a text whose line ends were lost; white space stands where they were.
 *
 *     …通知如下：⟦　　⟧1、我省集中受理…⟦　　⟧2、申报材料包括…        …办理。⟦ ⟧附件：申请表⟦ ⟧某市科技局⟦ ⟧2023年4月19日
 *
 * Wide space stands before each paragraph. A single one says so only by what is on its sides. Two names beside each other
 * in a signature are no such line: it is short, and no sentence ends in it.
 */
export function lostLineEnds(line: string): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const match of line.length < shortest ? [] : matchesIn(gap, line)) {
    const end = match.index + match[0].length
    const typed = match[0].includes('\u3000\u3000')
    if (!typed && (line.length < longLine || !endsLine(line, { from, start: match.index, end }))) continue
    if (match.index > from) parts.push({ start: from, end: match.index })
    from = end
  }
  parts.push({ start: from, end: line.length })
  return parts
}

/** A gap `start`–`end`, behind the words from `from` on. */
type Gap = Part & { readonly from: number }

function endsLine(line: string, { from, start, end }: Gap): boolean {
  const next = line.slice(end, end + 24)
  const stops = /[。：；:;]/.test(line.charAt(start - 1))
  if (end - start > 1 && (stops || opensNumbered(next))) return true
  if (opensNumbered(next)) return stops || lostEnd.outerNumber.test(foldWidth(next))
  if (stops && lostEnd.attachments.test(next)) return true
  if (line.length - end <= longestTail && lostEnd.signature.test(foldWidth(line.slice(end)))) return true
  if (start - from > longLine) return false
  if (headsAlone(foldWidth(line.slice(from, start)))) return true
  const words = foldWidth(line.slice(from, start)).replace(/\s/g, '')
  return (
    (words.endsWith(':') && addresseeLine.pattern.test(words)) ||
    (titleEnd.pattern.test(words) &&
      words.includes(aboutWord) &&
      (opensSentence.pattern.test(next) || lostEnd.opensText.test(next)))
  )
}

/** Whether words from one line end to the next are a number and a heading: ⟦三、年检时间安排⟧ 2022年3月1日至5月31日. */
const headsAlone = (words: string): boolean =>
  words.length <= longestHeading && lostEnd.outerHeading.test(words) && lineHeading.pattern.test(words)
