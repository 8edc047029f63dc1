import type { Span } from '../../../schemas/span.ts'
import { alternatives } from '../../words/alternatives.ts'
import { handsIn, notInName, pointing } from '../../words/document-grammar.ts'
import { spokenOf } from '../../words/document-lists.ts'
import { handsOn, passedOn } from '../../words/document-sentences.ts'
import {
  attachedForm,
  bareShape,
  copiedThing,
  handedOut,
  informs,
  madeToHandIn,
  reportedNouns,
  reportVerbs,
  shownAgain,
} from '../../words/submission.ts'
import type { DocumentMention } from './document-names.ts'
import { endsInTitle, isVague, nounEndingAt, strengthOf, withoutShape } from './document-nouns.ts'
import { readForms } from './document-words.ts'
import { follows } from './generic-papers.ts'
import type { Request } from './requests.ts'

const spoken = new RegExp(`^${alternatives([...spokenOf])}`)

/** A document with the words that govern it. */
export type Governed = DocumentMention &
  Omit<Request, 'span'> & {
    readonly governed: Span
    /** Whether the paper right before it in its enumeration is asked for: 授权委托书及⟦受托人身份证⟧. */
    readonly joined: boolean
  }

/** The longest name of a document in running text. */
const longestName = 120

/** Whether an enumeration of papers that are handed in or shown closes with this one. */
export const isAmong = ({ sense }: Governed, name: string): boolean =>
  (sense === 'give' || sense === 'bring' || sense === 'list') &&
  name.length <= 20 &&
  !isVague(name) &&
  !notInName.pattern.test(name)

/** Whether the words around a name ask for the document rather than speak of it. */
export function isAskedFor(folded: string, whole: string, mention: Governed): boolean {
  const {
    sense,
    fills,
    joined,
    name: { end },
    whole: { end: after },
  } = mention
  const name = withoutBrackets(whole)
  const strength = strengthOf(name)
  if (strength === null || name.length > longestName || pointing.pattern.test(name)) return false
  if (strength === 'form') {
    return bareShape.pattern.test(name) ? isHanded(folded, mention) : isCopyOfSomething(name, mention)
  }
  const bare = withoutShape(name)
  const noun = endsInTitle(bare) ? bare : nounEndingAt(bare, bare.length)?.noun
  if (noun === undefined || spoken.test(folded.slice(after, after + 3)) || notInName.pattern.test(unquoted(name)))
    return false
  if (handsIn.pattern.test(folded.slice(after, after + 8))) return false
  if (name.includes('《') && !`${name}${folded.charAt(end)}`.includes('》')) return false
  switch (strength) {
    case 'weak':
      return bare.length > noun.length + 1 && isWeakAskedFor(folded, bare, mention)
    case 'generic':
      return true
    case 'strong':
      return sense !== 'make' || fills || joined || isMadeToHandIn(bare) || isHandedOn(folded, mention)
  }
}

/** The fewest words that say of what a copy is asked for: ⟦前期成果⟧复印件, but not ⟦清晰⟧扫描件. */
const fewestWords = 3

/** Whether a copy is asked for of a thing whose word alone names no paper: 前期成果复印件, 获奖作品扫描件. */
function isCopyOfSomething(name: string, { sense }: Governed): boolean {
  const thing = withoutShape(name)
  if ((sense !== 'give' && sense !== 'bring') || !copiedThing.pattern.test(name)) return false
  return (
    thing.length >= fewestWords && !isVague(thing) && readForms(thing).length === 0 && !notInName.pattern.test(name)
  )
}

/** The longest name of facts that are reported. */
const longestFact = 30

/** Whether the words around ask for a paper whose noun alone does not say that it is one: 评审结论, 销售情况. */
function isWeakAskedFor(folded: string, bare: string, mention: Governed): boolean {
  if (reportedNouns.pattern.test(bare) && (bare.length > longestFact || !isReported(folded, mention))) return false
  switch (mention.sense) {
    case 'bring':
      return shownAgain.pattern.test(bare) || follows(folded, mention)
    case 'make':
      return isHandedOn(folded, mention)
    case 'topic':
    case 'counted':
      return false
    default:
      return true
  }
}

/** Whether the words around send a paper off or count it, and do not only speak of it. */
const isHanded = (folded: string, { sense, from }: Governed): boolean =>
  sense === 'sent' || sense === 'counted' || handsOn.pattern.test(folded.charAt(from))

/** How far behind facts the words stand by which they are only made known. */
const informedReach = 24

/** Whether facts are reported, and not merely made known: 将⟦销售情况⟧报省厅, 报送⟦统计数据⟧. */
const isReported = (folded: string, { sense, from, name }: Governed): boolean =>
  (sense === 'sent' || reportVerbs.pattern.test(folded.slice(from, from + 4))) &&
  !informs.pattern.test(folded.slice(name.end, name.end + informedReach))

/** How far behind a paper the clause is looked for by which it is handed in. */
const passedReach = 60

/** Whether a paper that somebody makes is handed in, as a form of the notice or as the next clause says. */
function isHandedOn(folded: string, { name, whole }: DocumentMention): boolean {
  if (attachedForm.pattern.test(folded.slice(name.end, whole.end))) return true
  return passedOn.pattern.test(folded.slice(whole.end, whole.end + passedReach))
}

/** Whether a paper is of a kind that whoever makes it hands in: 申报书, 承诺书. */
const isMadeToHandIn = (bare: string): boolean =>
  madeToHandIn.pattern.test(bare) && !handedOut.some(word => bare.endsWith(word))

/** A name without what it quotes: the status “提交讨论” asks for nothing. */
const unquoted = (name: string): string => name.replace(/“[^“”]*”/g, '')

/** A name without brackets, and without the quotation marks that close it: “申请表” is 申请表. */
export function withoutBrackets(name: string): string {
  const words = name.replace(/[(][^()]*[)]/g, '')
  if (endsInTitle(words)) return words
  const work = titledWork.exec(words)?.[1]
  return work !== undefined && nounEndingAt(work, work.length) !== null ? work : words.replace(/[”’》]$/, '')
}

/** A paper with the title of its work behind it: 文稿“我的主张”. */
const titledWork = /^(.{2,}?)“[^“”]+”$/
