import type { Span } from '../../schemas/span.ts'
import type { SourceText } from '../read/source-text.ts'
import { foldWidth } from '../words/fold.ts'
import { attachmentList, attachmentNumber } from '../words/layout/attachments.ts'
import { headingVerbs, introducing } from '../words/layout/run-in.ts'
import type { Canonical } from './canonical.ts'
import type { Block } from './notice-tree.ts'
import { type Numbered, numberLines } from './numbering.ts'
import { pageFinder } from './pages.ts'
import type { Role } from './parts.ts'
import type { Paragraph } from './wraps.ts'

type Region = { readonly prefix: string; readonly from: number; readonly to: number }

/** Blocks of the canonical text: what each line is, its number, heading and body, and under which it stands. */
export function buildBlocks(
  source: SourceText,
  paragraphs: readonly Paragraph[],
  roles: readonly Role[],
  canonical: Canonical,
): Block[] {
  const pageAt = pageFinder(source, canonical.segments)
  const blocks: Block[] = []
  for (const { prefix, from, to } of regionsOf(paragraphs, roles)) {
    const texts = paragraphs
      .slice(from, to)
      .map(({ strand }, index) => (numbers(roles[from + index]) ? strand.text : ''))
    const numbered = numberLines(texts)
    const headed = headedLists(texts, numbered)
    let under = outside
    for (let index = from; index < to; index += 1) {
      const paragraph = paragraphs[index]
      const role = roles[index]
      const span = canonical.spans[index]
      if (paragraph === undefined || role === undefined || span === undefined) continue
      if (role.part === 'signature') under = outside
      const inside = role.part === 'body' || role.part === 'annex'
      const above = inside ? under : outside
      const number = numbered[index - from] ?? null
      const shape = read(paragraph.strand.text, role, number, {
        before: numbered[index - from - 1] ?? null,
        after: numbered[index - from + 1] ?? null,
        source: paragraph,
        headed: number !== null && headed.has(listOf(number)),
      })
      const section = number === null ? above.section : prefix + number.section
      blocks.push({
        type: shape.type,
        part: role.part,
        index,
        span,
        marker: move(number?.marker ?? (role.type === 'attachment' ? entryMarker(paragraph.strand.text) : null), span),
        heading: move(shape.heading, span),
        body: move(shape.body, span),
        depth: number?.depth ?? 0,
        section: section === '' && role.part === 'annex' ? prefix.replace(/·$/, '') : section,
        parent: number === null ? above.block : number.parent === null ? null : number.parent + from,
        cells: cellsOf(paragraph, role, span),
        table: tableOf(paragraph, shape.type),
        page: pageAt(span.start),
      })
      if (number !== null && inside) under = { section, block: index }
    }
  }
  return blocks
}

type Under = { readonly section: string; readonly block: number | null }
const outside: Under = { section: '', block: null }

const numbers = (role: Role | undefined): boolean => role?.type === 'text'

const move = (inner: Span | null, outer: Span): Span | null =>
  inner === null ? null : { start: outer.start + inner.start, end: outer.start + inner.end }

/** Each annex has a numbering of its own: `附件2·3`. */
function regionsOf(paragraphs: readonly Paragraph[], roles: readonly Role[]): Region[] {
  const regions: Region[] = []
  let from = 0
  let prefix = ''
  for (const [index, { opens }] of roles.entries()) {
    if (opens === undefined) continue
    regions.push({ prefix, from, to: index })
    from = index
    prefix = `${opens}·`
  }
  regions.push({ prefix, from, to: paragraphs.length })
  return regions
}

/** The number of an entry in the list of attachments, behind `附件：` too. */
function entryMarker(text: string): Span | null {
  const folded = foldWidth(text)
  const start = attachmentList.exec(folded)?.[0].length ?? 0
  const entry = attachmentNumber.exec(folded.slice(start))
  return entry === null ? null : { start, end: start + entry[0].length }
}

type Shaped = { readonly type: Block['type']; readonly heading: Span | null; readonly body: Span | null }
type Around = {
  readonly before: Numbered | null
  readonly after: Numbered | null
  readonly source: Paragraph
  readonly headed: boolean
}

const longestHeading = 40
const longestRunIn = 30

/** What a line of text is: heading, numbered item or paragraph, and where its heading ends. */
function read(text: string, role: Role, number: Numbered | null, around: Around): Shaped {
  const whole = { start: 0, end: text.length }
  if (role.type !== 'text') return { type: role.type, heading: null, body: whole }
  const start = skipSpaces(text, number?.marker.end ?? 0)
  const rest = { start, end: text.length }
  if (around.source.lines[0]?.source.type === 'heading' && isHeadingText(text))
    return { type: 'heading', heading: rest, body: null }
  if (number === null) return { type: 'paragraph', heading: null, body: whole }
  const words = text.slice(start)
  const alone = headingAlone(words, number, around)
  if (alone !== null) return { type: 'heading', heading: { start, end: start + alone }, body: null }
  const runIn = around.headed ? runInHeading(words) : null
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
function headingAlone(words: string, number: Numbered, { before, after }: Around): number | null {
  if (words.length === 0 || words.length > longestHeading || /[；;]$/.test(words)) return null
  const end = /[。：:]$/.test(words) ? words.length - 1 : words.length
  const label = words.slice(0, end)
  if (/[。；;]/.test(label)) return null
  const opens = after !== null && after.depth > number.depth
  if (number.kind === 'chapter' || number.kind === 'section' || number.kind === 'part') return end
  if (/[：:]$/.test(words)) return isLabel(label, number) ? end : null
  if (/。$/.test(words))
    return number.kind !== 'article' && opens && !headingVerbs.test(label) && !/，/.test(label) ? end : null
  if (number.kind === 'han') return end
  if (number.kind === 'article') return opens && !headingVerbs.test(label) && !/，/.test(label) ? end : null
  if (number.kind === 'bullet') return null
  const sibling = (other: Numbered | null): boolean => other !== null && other.kind === number.kind
  if (opens) return end
  return sibling(after) || (sibling(before) && after !== null) || after !== null ? null : sibling(before) ? null : end
}

/** `申报材料包括：` names its list; `同时符合以下条件：` is a sentence that rules over it. */
const isLabel = (label: string, { kind }: Numbered): boolean =>
  kind !== 'article' &&
  label.length <= 16 &&
  !/[，,]/.test(label) &&
  !headingVerbs.test(label) &&
  !introducing.test(label)

/** The list that a number belongs to. */
const listOf = ({ parent, kind }: Numbered): string => `${parent ?? ''} ${kind}`

/** Lists of which most entries begin with a short sentence that can be a heading: one such entry alone is a rule. */
function headedLists(texts: readonly string[], numbered: readonly (Numbered | null)[]): Set<string> {
  const counts = new Map<string, { all: number; headed: number }>()
  for (const [index, number] of numbered.entries()) {
    if (number === null || number.kind === 'article') continue
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
  return /[，,；;：:（(\d]/.test(label) || headingVerbs.test(label) ? null : stop
}

const cellsOf = ({ lines, strand }: Paragraph, role: Role, span: Span): Span[] => {
  if (role.type !== 'row' || lines[0]?.table == null) return []
  const cells: Span[] = []
  let at = span.start
  for (const cell of strand.text.split('\t')) {
    cells.push({ start: at, end: at + cell.length })
    at += cell.length + 1
  }
  return cells
}

const tableOf = ({ lines }: Paragraph, type: Block['type']): Block['table'] =>
  type === 'row' ? (lines[0]?.table ?? null) : null
