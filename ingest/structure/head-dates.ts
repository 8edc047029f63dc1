import type { SourceText } from '../read/source-text.ts'
import { foldWidth } from '../words/fold.ts'
import { dayFirstDate, plainNumeral, signedDate, stampedDate } from '../words/layout/dates.ts'
import { aboutWord } from '../words/layout/issuers.ts'
import { readNumeral } from '../words/numerals.ts'

const signed = new RegExp(signedDate)
const stamped = new RegExp(stampedDate)
const dayFirst = new RegExp(dayFirstDate)

/** A date in a line as ISO 8601; null where it has none, or one that the calendar does not know. */
function readDate(line: string, pattern: RegExp): string | null {
  const groups = pattern.exec(foldWidth(line))?.groups
  const [year, month, day] = [groups?.year, groups?.month, groups?.day].map(part =>
    part === undefined ? null : readNumeral(plainNumeral(part)),
  )
  if (!year || !month || !day) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  const iso = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
  return iso === `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` ? iso : null
}

/** The day that the signature gives in words: `2026年2月9日`, `二〇二六年二月九日`. */
export const readSignedDate = (line: string): string | null => readDate(line, signed)

/** A day in the words of a signature or in the figures of a system. */
export const readAnyDate = (line: string): string | null =>
  readDate(line, stamped) ?? readDate(line, signed) ?? readDate(line, dayFirst)

/** The day of publication, by the page's own words or the format's. */
export function readPublished(clutter: readonly string[], card: string, { facts }: SourceText): string | null {
  const carded = readAnyDate(card)
  if (carded !== null) return carded
  for (const line of clutter) {
    if (line.length > 80 || line.includes(aboutWord)) continue
    const date = readAnyDate(line)
    if (date !== null) return date
  }
  return facts.published === undefined ? null : readAnyDate(facts.published)
}
