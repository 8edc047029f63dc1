import type { Span } from '../../schemas/span.ts'
import { headingVerbs, introducing } from '../words/layout/run-in.ts'
import type { Block } from './notice-tree.ts'
import type { Numbered } from './numbering.ts'
import type { Role } from './parts.ts'
import type { Paragraph } from './wraps.ts'

/** What a line is, and where its heading and its body stand in it. */
type LineReading = { readonly type: Block['type']; readonly heading: Span | null; readonly body: Span | null }
/** The numbers of the lines beside, and whether the entries of the line's list have run-in headings. */
type Lists = { readonly before: Numbered | null; readonly after: Numbered | null; readonly headed: boolean }

const longestHeading = 40
const longestRunIn = 30

/** What a line of text is: heading, numbered item or paragraph, and where its heading ends. */
export function readLine(paragraph: Paragraph, role: Role, number: Numbered | null, lists: Lists): LineReading {
  const { text } = paragraph.strand
  const whole = { start: 0, end: text.length }
  if (role.type !== 'text') return { type: role.type, heading: null, body: whole }
  const start = skipSpaces(text, number?.marker.end ?? 0)
  const rest = { start, end: text.length }
  if (paragraph.lines[0]?.source.type === 'heading' && isHeadingText(text))
    return { type: 'heading', heading: rest, body: null }
  if (number === null) return { type: 'paragraph', heading: null, body: whole }
  if (number.kind === 'plain') return { type: 'heading', heading: rest, body: null }
  const words = text.slice(start)
  const alone = headingAlone(words, number, lists)
  if (alone !== null) return { type: 'heading', heading: { start, end: start + alone }, body: null }
  const runIn = lists.headed ? runInHeading(words) : null
  if (runIn !== null)
    return {
      type: 'item',
      heading: { start, end: start + runIn },
      body: { start: skipSpaces(text, start + runIn + 1), end: text.length },
    }
  return { type: 'item', heading: null, body: rest }
}

/** What a format marks as a heading may be a whole paragraph in a larger size: that stays text. */
const isHeadingText = (text: string): boolean => text.length <= 60 && !/[。；;]/.test(text)

const skipSpaces = (text: string, from: number): number => {
  let at = from
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1
  return at
}

/** Length of the heading words of a line that is a heading and nothing else; null for an item. */
function headingAlone(words: string, number: Numbered, { before, after }: Lists): number | null {
  if (words.length === 0 || words.length > longestHeading || /[；;]$/.test(words)) return null
  const end = /[。：:.]$/.test(words) ? words.length - 1 : words.length
  const label = words.slice(0, end)
  if (/[。；;]/.test(label)) return null
  const opens = after !== null && after.depth > number.depth
  if (number.kind === 'chapter' || number.kind === 'section' || number.kind === 'part') return end
  if (/[：:]$/.test(words)) return isLabel(label, number) ? end : null
  if (/[。.]$/.test(words))
    return number.kind !== 'article' && opens && !headingVerbs.pattern.test(label) && !/，/.test(label) ? end : null
  if (number.kind === 'han') return end
  if (number.kind === 'article') return opens && !headingVerbs.pattern.test(label) && !/，/.test(label) ? end : null
  if (number.kind === 'bullet') return null
  if (opens) return end
  const listed = before !== null && before.kind === number.kind
  return after !== null || listed ? null : end
}

/** `申报材料包括：` names its list; `同时符合以下条件：` is a sentence that rules over it. */
const isLabel = (label: string, { kind }: Numbered): boolean =>
  kind !== 'article' &&
  label.length <= 16 &&
  !/[，,]/.test(label) &&
  !headingVerbs.pattern.test(label) &&
  !introducing.pattern.test(label)

/** The list that a number belongs to. */
export const listOf = ({ parent, kind }: Numbered): string => `${parent ?? ''} ${kind}`

/** Lists of which most entries begin with a short sentence that can be a heading: one such entry alone is a rule. */
export function headedLists(texts: readonly string[], numbered: readonly (Numbered | null)[]): Set<string> {
  const counts = new Map<string, { all: number; headed: number }>()
  for (const [index, number] of numbered.entries()) {
    if (number === null || number.kind === 'article' || number.kind === 'plain') continue
    const words = (texts[index] ?? '').slice(number.marker.end).trimStart()
    const count = counts.get(listOf(number)) ?? { all: 0, headed: 0 }
    const headed = runInHeading(words) !== null || (words.length <= longestRunIn && /^[^，；]*[^，；]$/.test(words))
    counts.set(listOf(number), { all: count.all + 1, headed: count.headed + (headed ? 1 : 0) })
  }
  return new Set([...counts].filter(([, { all, headed }]) => headed >= all * 0.6).map(([list]) => list))
}

/** Length of a run-in heading: a short first sentence without a rule in it, with more after it. */
function runInHeading(words: string): number | null {
  const stop = words.indexOf('。')
  if (stop < 2 || stop > longestRunIn || stop >= words.length - 1) return null
  const label = words.slice(0, stop)
  return /[，,；;：:（(\d]/.test(label) || headingVerbs.pattern.test(label) ? null : stop
}
