import {
  historyLead,
  historyWords,
  limitWords,
  moneyWords,
  purposeOpeners,
  scoreWords,
} from '../../words/number-contexts.ts'
import type { QuantityMention } from '../quantities.ts'
import type { Sentence } from '../reading.ts'

/** The words around a number in which it is judged. */
export type Context = {
  readonly sentence: Sentence
  /** The sentence, folded. */
  readonly whole: string
  /** The sentence up to the end of the number's clause, folded. */
  readonly words: string
  /** The clause of the number, folded. */
  readonly clause: string
  /** The words of its clause before the number. */
  readonly lead: string
  /** The words behind it, to the end of the clause. */
  readonly rest: string
  /** Whether the number is one of a list with a name for each. */
  readonly shared: boolean
}

/** A number that limits someone: its unit, and whether that unit was guessed. */
export type Accepted = { readonly unit: string; readonly guessed: boolean; readonly factor: number }

/** Whether a number rules anything; null for a fact, a description or a number without a unit. */
export function accept(mention: QuantityMention, context: Context): Accepted | null {
  if (mention.unit === null) return guess(mention, context)
  const accepted = { unit: mention.unit, guessed: false, factor: 1 }
  if (mention.compared && mention.operator !== 'about') return isReported(mention, context) ? null : accepted
  if (isPast(context) || purposeOpeners.test(context.clause)) return null
  if (isDescription(mention, context)) return null
  return accepted
}

/** 得分不低于80: a score; 奖励50万: money. */
function guess(mention: QuantityMention, { lead, words }: Context): Accepted | null {
  if (scoreWords.test(lead) && mention.value <= 1000) return { unit: 'point', guessed: true, factor: 1 }
  if (mention.value >= 10000 && mention.value % 1000 === 0 && moneyWords.test(lead) && !historyWords.test(words))
    return { unit: 'CNY', guessed: true, factor: 1 }
  return null
}

const isPast = ({ lead, words }: Context): boolean => historyWords.test(words) || historyLead.test(lead)

/** 同比增长超过10%, 已达300家: compared, but told of the past. */
function isReported(mention: QuantityMention, { lead, whole }: Context): boolean {
  return /(?:同比|环比|增长|下降)[^,]{0,6}$/.test(lead) && /近年来|截至|已|了/.test(whole) && mention.operator !== '<='
}

const always = new Set(['amount', 'share', 'score', 'age'])

/** A bare count binds only where its clause limits, grants or asks for something. */
function isDescription(mention: QuantityMention, { lead, rest, shared }: Context): boolean {
  if (shared || always.has(mention.measure) || mention.household) return false
  if (mention.chinese && mention.value <= 3)
    return !/(?:报送|推荐|选派|指定|确定|明确|配备|选择|限|申报|选报|提供|提交|每人|每户|每家|落实|安排|设置|聘请)$/.test(
      lead,
    )
  if (/^均/.test(rest)) return true
  return !limitWords.test(lead) && !/^(?:户|[^,。]{0,10}名额)/.test(rest)
}
