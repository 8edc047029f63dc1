import type { Span } from '../../../schemas/span.ts'
import type { QuantityMention } from '../quantities.ts'
import { splitEnumeration } from '../roles.ts'
import { leadStart } from './subject.ts'

/** For whom one number of a list holds, and where the names begin. */
export type Share = {
  readonly names: readonly string[]
  readonly start: number
  /** What is shared out, where it stands behind the last name: 甲区、乙区的⟦标准⟧分别为… */
  readonly topic: string
}

const spread = /(?:各自?|均|各为|均为|各给予|各奖励)$/
const respectively =
  /分别(?:为|是|按|给予|达到|奖励|补助|补贴|资助|设|不低于|不少于|不超过|不高于|提高到|提高至|调整为|最高|为每人每月)*(?:每人每月|每月|每人|每户)?(?:人民币)?$/
const named = /^[^,;。:!?\n的]{2,20}$/
const verbal = /[应须可给予不按为是达占在对将把被]|奖励$|补助$|补贴$|资助$|比例|标准|收入|总额|人数|以|满/

/**
 * Who shares a number.
 *
 *     ⟦唐山市、保定、沧州和邯郸⟧各1100家    ⟦石家庄⟧1400家，…    一等奖10万元、⟦二等奖⟧5万元    其他项目均为2份
 */
export function sharesOf(folded: string, text: string, mentions: readonly QuantityMention[]): (Share | null)[] {
  const shares: (Share | null)[] = mentions.map(() => null)
  mentions.forEach((mention, index) => {
    const floor = mentions[index - 1]?.end ?? 0
    const start = leadStart(folded, mention.start, floor)
    const lead = folded.slice(start, mention.start)
    if (respectively.test(lead)) inTurn(folded, text, mentions, index, { start, end: mention.start }, shares)
    if (shares[index] !== null) return
    shares[index] = spread.test(lead)
      ? together(folded, text, { start, end: mention.start })
      : alone(folded, text, mentions, index, start)
  })
  return shares
}

const clean = (names: readonly string[]): string[] =>
  names.map(name => name.replace(/^(?:等|其中|对|、)/, '')).filter(name => name !== '')

/** A、B和C各N: the number holds for each. */
function together(folded: string, text: string, lead: Span): Share | null {
  const length = folded.slice(lead.start, lead.end).replace(spread, '').length
  const names = clean(splitEnumeration(text.slice(lead.start, lead.start + length)))
  return names.length > 0 && names.every(name => name.length > 1 && name.length <= 20 && !/[每其]$/.test(name))
    ? { names, start: lead.start, topic: '' }
    : null
}

/** A N家，B M家: parallel names and numbers of one unit. */
function alone(
  folded: string,
  text: string,
  mentions: readonly QuantityMention[],
  index: number,
  leads: number,
): Share | null {
  const mention = mentions[index]
  if (!mention) return null
  const start = leads + (/^[、和及与]/.test(folded.slice(leads, mention.start)) ? 1 : 0)
  const words = folded.slice(start, mention.start)
  if (!named.test(words) || verbal.test(words)) return null
  const parallel = [mentions[index - 1], mentions[index + 1]].some(other => other && isParallel(folded, mention, other))
  return parallel ? { names: [text.slice(start, mention.start)], start, topic: '' } : null
}

/** Numbers of one unit with nothing but a short name between them. */
function isParallel(folded: string, one: QuantityMention, other: QuantityMention): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one]
  const gap = folded.slice(first.end, second.start)
  return (
    one.unit === other.unit && /^[,、;和及]?[^,;。:!?\n]{2,60}$/.test(gap) && (one.compared || one.operator === '=')
  )
}

/** A、B、C分别为x、y、z: each name has its number. */
function inTurn(
  folded: string,
  text: string,
  mentions: readonly QuantityMention[],
  index: number,
  lead: Span,
  shares: (Share | null)[],
): void {
  let last = index
  for (let next = mentions[last + 1]; next; next = mentions[last + 1]) {
    const gap = folded.slice(mentions[last]?.end, next.start)
    if (!/^(?:[、和,与及]|以及)$/.test(gap) || next.unit !== mentions[index]?.unit) break
    last += 1
  }
  const count = last - index + 1
  const length = folded.slice(lead.start, lead.end).replace(respectively, '').length
  const words = text.slice(lead.start, lead.start + length)
  if (count < 2) return
  const listed = clean(splitEnumeration(words))
  if (listed.length !== count) return
  const [final = '', ...topic] = (listed.at(-1) ?? '').split('的')
  ;[...listed.slice(0, -1), final].forEach((name, at) => {
    const start = at === 0 ? lead.start : (mentions[index + at]?.start ?? lead.start)
    shares[index + at] = { names: [name], start, topic: topic.join('的') }
  })
}
