import type { Span } from '../../schemas/span.ts'
import type { SourceText } from '../read/source-text.ts'
import { foldWidth } from '../words/fold.ts'
import { attachmentList, attachmentNumber } from '../words/layout/attachments.ts'
import type { Canonical } from './canonical.ts'
import { headedLists, listOf, readLine } from './headings.ts'
import type { Block } from './notice-tree.ts'
import { type Numbered, numberLines } from './numbering.ts'
import { damageFinder, pageFinder } from './pages.ts'
import type { Role } from './parts.ts'
import type { Paragraph } from './wraps.ts'

type Region = { readonly prefix: string; readonly from: number; readonly to: number }

/** What blocks are made of. */
type Laid = {
  readonly paragraphs: readonly Paragraph[]
  readonly roles: readonly Role[]
  readonly canonical: Canonical
  readonly pageAt: (offset: number) => number | null
  readonly isDamaged: (span: Span) => boolean
}

/** Blocks of the canonical text: what each line is, its number, heading and body, and under which it stands. */
export function buildBlocks(
  source: SourceText,
  paragraphs: readonly Paragraph[],
  roles: readonly Role[],
  canonical: Canonical,
): Block[] {
  const pageAt = pageFinder(source, canonical.segments)
  const laid = { paragraphs, roles, canonical, pageAt, isDamaged: damageFinder(source, canonical.segments) }
  return regionsOf(paragraphs, roles).flatMap(region => regionBlocks(laid, region))
}

/** The blocks of the notice itself, or of one annex, with its numbering. */
function regionBlocks(laid: Laid, { prefix, from, to }: Region): Block[] {
  const texts = laid.paragraphs
    .slice(from, to)
    .map(({ strand }, index) => (laid.roles[from + index]?.type === 'text' ? strand.text : ''))
  const numbered = numberLines(texts)
  const headed = headedLists(texts, numbered)
  const blocks: Block[] = []
  let under = outside
  for (let index = from; index < to; index += 1) {
    const part = laid.roles[index]?.part
    const number = numbered[index - from] ?? null
    if (part === 'signature') under = outside
    const inside = part === 'body' || part === 'annex'
    const around = { before: numbered[index - from - 1] ?? null, after: numbered[index - from + 1] ?? null }
    const lists = { ...around, headed: number !== null && headed.has(listOf(number)) }
    const block = readBlock(laid, index, { number, lists, from, prefix, above: inside ? under : outside })
    if (block === null) continue
    blocks.push(block)
    if (number !== null && inside) under = { section: block.section, block: index }
  }
  return blocks
}

type Place = {
  readonly number: Numbered | null
  readonly lists: { readonly before: Numbered | null; readonly after: Numbered | null; readonly headed: boolean }
  readonly from: number
  readonly prefix: string
  readonly above: Under
}

function readBlock(laid: Laid, index: number, { number, lists, from, prefix, above }: Place): Block | null {
  const paragraph = laid.paragraphs[index]
  const role = laid.roles[index]
  const span = laid.canonical.spans[index]
  if (paragraph === undefined || role === undefined || span === undefined) return null
  const line = readLine(paragraph, role, number, lists)
  const marker =
    number === null ? entryMarker(role, paragraph.strand.text) : number.kind === 'plain' ? null : number.marker
  const section = number === null ? above.section : prefix + number.section
  return {
    type: line.type,
    part: role.part,
    index,
    span,
    marker: move(marker, span),
    heading: move(line.heading, span),
    body: move(line.body, span),
    depth: number?.depth ?? 0,
    section: section === '' && role.part === 'annex' ? prefix.replace(/·$/, '') : section,
    parent: number === null ? above.block : number.parent === null ? null : number.parent + from,
    cells: cellsOf(paragraph, role, span),
    table: role.type === 'row' ? (paragraph.lines[0]?.table ?? null) : null,
    page: laid.pageAt(span.start),
    damaged: laid.isDamaged(span),
  }
}

type Under = { readonly section: string; readonly block: number | null }
const outside: Under = { section: '', block: null }

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
function entryMarker({ type }: Role, text: string): Span | null {
  if (type !== 'attachment') return null
  const folded = foldWidth(text)
  const start = attachmentList.pattern.exec(folded)?.[0].length ?? 0
  const entry = attachmentNumber.pattern.exec(folded.slice(start))
  return entry === null ? null : { start, end: start + entry[0].length }
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
