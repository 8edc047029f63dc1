import type { Flag } from '../../../schemas/rule.ts'
import type { UnclaimedReason } from '../../../schemas/rule-file.ts'
import type { Span } from '../../../schemas/span.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { Context } from './calendar.ts'
import { findTimes } from './find.ts'
import { type Interpretation, interpret, surroundings } from './interpret.ts'
import type { TimeMention } from './mention.ts'
import { byNumberAlone, laterThatDay, nameDays } from './named-days.ts'
import { interpretBeside } from './side-by-side.ts'
import { columnLabel, headerRows, headingLabel } from './table-label.ts'
import { type TableRoles, tableRoles } from './table-roles.ts'
import { lineOfTimetable, type NamedDay } from './timetable.ts'
import { contextFor, noticeYears } from './years.ts'

/** A time in its sentence, with what it means there. */
export type PlacedTime = {
  readonly mention: TimeMention
  readonly sentence: Sentence
  /** The other times of the sentence. */
  readonly others: readonly Span[]
  readonly context: Context
  readonly found: Interpretation
  /** The header of its column, where it stands in a table; else empty. */
  readonly label: string
  /** Who does what by it, where other columns of its row tell. */
  readonly roles: TableRoles | null
  /** What is uncertain about where it was read. */
  readonly flags?: readonly Flag[]
}

/** A time that gives no rule of its own, and why. */
export type LeftTime = { readonly span: Span; readonly reason: UnclaimedReason }

/** The times of each sentence, in the order of the text; a time that crosses sentences belongs to the first. */
export function timesBySentence(reading: Reading, mentions: readonly TimeMention[]): Map<Sentence, TimeMention[]> {
  const found = new Map<Sentence, TimeMention[]>()
  let next = 0
  for (const sentence of reading.sentences) {
    const own: TimeMention[] = []
    while ((mentions[next]?.span.start ?? Number.POSITIVE_INFINITY) < sentence.span.end) {
      const mention = mentions[next++]
      if (mention && mention.span.start >= sentence.span.start) own.push(mention)
    }
    if (own.length > 0) found.set(sentence, own)
  }
  return found
}

/** Whether a sentence can rule anything: one of the body or an annex. */
const speaks = ({ block }: Sentence): boolean => block.part === 'body' || block.part === 'annex'

/** Whether a line without a full stop, which reads as a heading, states a time: （一）报名时间：2025年10月10日至13日. */
const stated = (folded: string, sentence: Sentence, { span }: TimeMention, found: Interpretation): boolean =>
  found.row.states === true || folded.slice(sentence.span.start, span.start).includes(':')

/** A quote that does not reach out of its sentence, where a label of its column has been read with it. */
const within = ({ span }: Sentence, found: Interpretation): Interpretation => ({
  ...found,
  quote: { start: Math.max(span.start, found.quote.start), end: Math.min(span.end, found.quote.end) },
})

/** A time of the other half of a day that is told as a date; null where it is none. */
function otherHalf(mention: TimeMention, last: PlacedTime): PlacedTime | null {
  const value = last.found.row.gives.kind === 'date' ? laterThatDay(mention, last.mention) : null
  return value && { ...last, mention: { ...mention, value }, found: { ...last.found, quote: mention.span } }
}

/** A day that is told by its number alone, without words of its own, means what the day before it means. */
const asBefore = (mention: TimeMention, found: Interpretation, last: PlacedTime): Interpretation =>
  mention.row === byNumberAlone && found.row.gives.kind !== 'date' && last.found.row.gives.kind === 'date'
    ? { row: last.found.row, quote: found.quote }
    : found

/** Every time of a notice, those in sentences that can rule something with what they mean there. */
export function readTimes(reading: Reading): { mentions: TimeMention[]; placed: PlacedTime[] } {
  const mentions = nameDays(reading.folded, findTimes(reading.folded))
  const bySentence = timesBySentence(reading, mentions)
  const headings = new Map<number, TimeMention[]>()
  for (const [sentence, own] of bySentence) if (sentence.heading) headings.set(sentence.block.index, own)
  const placed: PlacedTime[] = []
  const named: NamedDay[] = []
  const tables = headerRows(reading)
  const years = noticeYears(reading)
  for (const [sentence, own] of bySentence) {
    if (!speaks(sentence)) continue
    const label = columnLabel(reading, tables, sentence)
    const roles = tableRoles(reading, tables, sentence)
    for (const [index, mention] of own.entries()) {
      const last = placed.at(-1)
      const part = last?.sentence === sentence ? otherHalf(mention, last) : null
      if (part !== null) {
        placed.push(part)
        continue
      }
      const line = lineOfTimetable(reading, sentence, mention, named, years)
      if (line !== null) {
        placed.push(line)
        continue
      }
      const near = surroundings(
        reading.folded,
        sentence.span,
        mention.span,
        label || headingLabel(reading, sentence, mention.span.start),
      )
      const beside = interpretBeside(reading.folded, sentence.span, own, index)
      const told = within(sentence, beside ?? interpret(mention, near))
      const found = last?.sentence.block === sentence.block ? asBefore(mention, told, last) : told
      if (sentence.heading && !stated(reading.folded, sentence, mention, found)) continue
      const context = contextFor(reading, sentence, mention.span.start, own.slice(0, index), headings, years)
      const others = own.filter(each => each !== mention).map(each => each.span)
      placed.push({ mention, sentence, others, context, found, label, roles })
      if (mention.value.type === 'day' && mention.value.at.month !== undefined) {
        const { gives } = found.row
        const event = gives.kind === 'date' && gives.role === 'event'
        named.push({ at: mention.value.at, section: sentence.block.parent, event })
      }
    }
  }
  return { mentions, placed }
}
