import { foldWidth } from '../words/fold.ts'
import { signedDate } from '../words/layout/dates.ts'
import { gluedHead, gluedTail, inlineEntry, inlineMark, topLevelPair } from '../words/layout/glued.ts'
import { matchesIn } from '../words/matches.ts'
import { readNumeral } from '../words/numerals.ts'
import { isOffice } from './shapes.ts'
import { cutStrand, type Strand } from './strand.ts'

const shortest = 60
const longestLine = 200_000

/** Lines of a notice whose line ends were lost, found again by its headings, its head and its signature. */
export function splitGlued(strand: Strand, first: boolean): Strand[] {
  if (strand.text.length > longestLine) return [strand]
  const folded = foldWidth(strand.text)
  if (folded.length < shortest) {
    const cuts = [...(first ? numberCut(folded) : []), ...listCuts(folded)]
    return cuts.length === 0 ? splitSigned(strand, folded) : cutStrand(strand, cuts)
  }
  const head = first ? [...numberCut(folded), ...headCuts(folded)] : []
  const cuts = [head, headingCuts(folded), listCuts(folded), tailCuts(folded)].flat()
  if (cuts.length === 0) return [strand]
  return cutStrand(
    strand,
    [...new Set(cuts)].sort((one, other) => one - other),
  )
}

const officeAndDate = new RegExp(`^([\\u4e00-\\u9fff()\\s]{3,40}?)\\s?${signedDate}$`)

/** Office and date of a signature that stand in one line. */
function splitSigned(strand: Strand, folded: string): Strand[] {
  const office = officeAndDate.exec(folded)?.[1]
  return office !== undefined && isOffice(office) ? cutStrand(strand, [office.length]) : [strand]
}

/**
 * Title, date, document number and addressees in one line:
 *
 *     关于做好某项工作的通知⟦|⟧2017-08-28⟦|⟧某办通[2017]23号⟦|⟧各单位科研管理部门：
 */
function headCuts(folded: string): number[] {
  const cuts: number[] = []
  const title = gluedHead.title.exec(folded.slice(0, 200))?.[0]
  if (title === undefined) return cuts
  let at = title.length
  for (const pattern of [gluedHead.date, gluedHead.number, gluedHead.addressees]) {
    const match = pattern.exec(folded.slice(at, at + 300))
    if (match === null) continue
    cuts.push(at)
    at += match[0].length
  }
  if (cuts.length > 0 && at < folded.length) cuts.push(at)
  return cuts
}

/** A document number right before the title: 某办发〔2015〕10号⟦|⟧《某局关于做好某事的通知》. */
function numberCut(folded: string): number[] {
  const number = gluedHead.numberBeforeTitle.exec(folded.slice(0, 200))?.[0]
  return number === undefined ? [] : [number.length]
}

/** Headings within a line, where at least 一 and 二 stand in it after the end of a sentence. */
function headingCuts(folded: string): number[] {
  if (!topLevelPair.pattern.test(folded)) return []
  const cuts: number[] = []
  const last = new Map<string, number>()
  for (const match of matchesIn(inlineMark.pattern, folded)) {
    const { han, paren, digit } = match.groups ?? {}
    const kind = han !== undefined ? 'han' : paren !== undefined ? 'paren' : 'digit'
    const number = readNumeral(han ?? paren ?? digit ?? '')
    const before = match.index === 0 ? '。' : folded.charAt(match.index - 1)
    const afterHeading = kind !== 'han' && number === 1 && match.index - (cuts.at(-1) ?? Number.NEGATIVE_INFINITY) < 40
    if (number === null || !(/[。;:!?]/.test(before) || afterHeading)) continue
    if (number !== 1 && number !== (last.get(kind) ?? 0) + 1) continue
    if (kind === 'han') last.delete('paren')
    if (kind !== 'digit') last.delete('digit')
    last.set(kind, number)
    if (match.index > 0) cuts.push(match.index)
  }
  return cuts
}

const entryKinds = ['paren', 'digit', 'small', 'circled'] as const

/**
 * The entries of a list within a sentence, each behind the mark that ends the one before.
 *
 *     申报材料包括：⟦|⟧（一）申请书；⟦|⟧（二）营业执照复印件；⟦|⟧（三）审计报告。
 *
 * One entry alone is a remark, and 第（一）项 is a citation. A line that opens with a number goes on from it: 6.照片；⟦|⟧7.说明.
 */
function listCuts(folded: string): number[] {
  const open = new Map<string, { next: number; cuts: number[] }>()
  const lists: number[][] = []
  for (const { index, groups } of matchesIn(inlineEntry.pattern, folded)) {
    const kind = entryKinds.find(each => groups?.[each] !== undefined)
    const label = kind === undefined ? undefined : groups?.[kind]
    if (kind === undefined || label === undefined) continue
    const number = kind === 'circled' ? label.charCodeAt(0) - 0x245f : readNumeral(label)
    const list = open.get(kind)
    if (number !== null && (number === 1 || index === 0)) {
      const cuts = [index]
      open.set(kind, { next: number + 1, cuts })
      lists.push(cuts)
    } else if (list !== undefined && number === list.next) {
      list.next += 1
      list.cuts.push(index)
    }
  }
  if (lists.length === 0) return []
  return lists
    .filter(list => list.length > 1)
    .flatMap(list => list.filter(at => at > 0))
    .sort((one, other) => one - other)
}

const dated = new RegExp(signedDate, 'g')
const tailLength = 800

/** The attachments, signature and chrome that hang on the last sentence. */
function tailCuts(folded: string): number[] {
  const from = Math.max(0, folded.length - tailLength)
  const tail = folded.slice(from)
  const cuts: number[] = []
  for (const match of matchesIn(dated, tail)) {
    const end = match.index + match[0].length
    const office = gluedTail.office.exec(tail.slice(Math.max(0, match.index - 40), match.index))?.[0]
    if (office === undefined || !isOffice(office) || gluedTail.runsOn.test(tail.slice(end, end + 4))) continue
    if (match.index - office.length + from === 0 && end === tail.length) return [match.index]
    const list = gluedTail.attachments.exec(tail.slice(0, match.index))
    if (list !== null) cuts.push(from + list.index)
    cuts.push(from + match.index - office.length, from + match.index, from + end)
    for (const chrome of matchesIn(gluedTail.chrome, tail.slice(end))) cuts.push(from + end + chrome.index)
    break
  }
  return cuts.filter(cut => cut > 0 && cut < folded.length)
}
