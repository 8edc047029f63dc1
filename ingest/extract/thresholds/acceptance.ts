import type { Measure } from '../../../schemas/rule.ts'
import {
  addressedStart,
  aims,
  allRest,
  bareMeasure,
  basisOpeners,
  caseLead,
  caseRest,
  choosing,
  countHeading,
  countLabel,
  countRest,
  demandEarlier,
  demandWords,
  eachLead,
  eachMore,
  eachRest,
  exceptFor,
  formerLead,
  formerRest,
  formulaMarks,
  grantedFor,
  grantingClause,
  grantsBefore,
  grantsBehind,
  growthLead,
  historyInClause,
  historyLead,
  historyWords,
  limitWords,
  moneyWords,
  placeAlone,
  placeUnits,
  priceClause,
  purposeOpeners,
  rankHeld,
  rankWord,
  rateBasis,
  rateBasisOfOne,
  rateOfMore,
  reachedWords,
  roundedTo,
  scoreNames,
  scoreWords,
  setsAnew,
  setsMeasure,
  statistics,
  tellsPast,
  textUnits,
  weightedBefore,
  weightedBehind,
  weights,
} from '../../words/number-contexts.ts'
import { setWord } from '../../words/number-writing.ts'
import type { QuantityMention } from '../quantities/mention.ts'
import type { Cell } from './cells.ts'
import type { Context } from './context.ts'

/** A number that limits someone: its unit, and whether that unit was guessed. */
export type Accepted = {
  readonly unit: string
  readonly measure: Measure
  readonly guessed: boolean
  readonly factor: number
}

/** Whether a number rules anything; null for a fact, a description, a term of a formula or a number without a unit. */
export function accept(mention: QuantityMention, context: Context, lastUnit: string | null): Accepted | null {
  if (formulaMarks.test(context.clause)) return isWeight(mention, context) ? plainly(mention) : null
  if (context.alone && context.cell) return inCell(mention, context.cell)
  if (isBasis(mention, context)) return null
  if (mention.unit === null) return guess(mention, context, lastUnit)
  const accepted = inCents(mention, context) ?? plainly(mention)
  if (mention.compared && mention.operator !== 'about') return isReported(mention, context) ? null : accepted
  if (isRounding(mention, context) || isPast(context) || purposeOpeners.test(context.clause)) return null
  const excepted = context.remark && mention.unit === lastUnit && exceptFor.test(context.lead)
  return excepted || !isDescription(mention, context) ? accepted : null
}

/** What others are rounded to: 取整到⟦千元⟧. */
const isRounding = ({ compared }: QuantityMention, { number, lead }: Context): boolean =>
  !compared && (placeAlone.test(number) || roundedTo.test(lead))

/** A number as the text writes it; null without a unit. */
const plainly = ({ unit, measure }: QuantityMention): Accepted | null =>
  unit === null ? null : { unit, measure, guessed: false, factor: 1 }

/** 电价每千瓦时降低3.5⟦分⟧: hundredths of a yuan, where a price is told. */
const inCents = ({ unit }: QuantityMention, { clause }: Context): Accepted | null =>
  unit === 'point' && priceClause.test(clause) ? { unit: 'CNY', measure: 'amount', guessed: false, factor: 0.01 } : null

/** A term's share of a score, where the shares of all terms make up the whole: 总成绩=笔试成绩×⟦60%⟧+面试成绩×⟦40%⟧. */
function isWeight({ unit }: QuantityMention, { lead, rest, clause }: Context): boolean {
  if (unit !== '%' || !(weightedBefore.test(lead) || weightedBehind.test(rest))) return false
  const shares = [...clause.matchAll(weights)].map(({ groups }) => Number(groups?.behind ?? groups?.before))
  return shares.length > 1 && shares.reduce((sum, each) => sum + each, 0) === 100
}

/** A number alone in a cell rules if the head of its column says so, and takes its unit from there. */
function inCell(mention: QuantityMention, { rules, tells, unit }: Cell): Accepted | null {
  if (mention.compared && !tells) return plainly(mention) ?? (rules ? unit : null)
  if (!rules) return null
  return plainly(mention) ?? unit
}

/** 得分不低于80: a score; 奖励50万: money. */
function guess(mention: QuantityMention, { lead, words, number }: Context, lastUnit: string | null): Accepted | null {
  const amongScores = lastUnit === 'point' && mention.compared
  const inner = mention.inner !== null && scoreNames.test(number)
  if ((amongScores || inner || scoreWords.test(lead)) && mention.value <= 1000)
    return { unit: 'point', measure: 'score', guessed: true, factor: 1 }
  if (mention.value >= 10000 && mention.value % 1000 === 0 && moneyWords.test(lead) && !historyWords.test(words))
    return { unit: 'CNY', measure: 'amount', guessed: true, factor: 1 }
  return null
}

/** A bare number of a sentence of facts, unless it is granted. */
function isPast({ lead, rest, words, clause, whole }: Context): boolean {
  if (grantsBefore.test(lead) || grantsBehind.test(rest)) return historyLead.test(lead)
  if (historyInClause.test(clause) && !aims.test(whole)) return true
  return (historyLead.test(lead) && !setsAnew.test(lead)) || historyWords.test(words) || statistics.test(whole)
}

/** 同比增长超过10%, and it has: compared, but told of the past. */
const isReported = (mention: QuantityMention, { lead, whole, words, said, clause }: Context): boolean =>
  mention.operator === '<='
    ? said === rankWord && rankHeld.test(lead) && !addressedStart.test(clause)
    : (growthLead.test(lead) && tellsPast.test(whole)) ||
      ((historyWords.test(words) || historyInClause.test(clause)) && reachedWords.test(said))

const always = new Set(['amount', 'share', 'score', 'age'])

/** 配备专职会计⟦一名⟧: a small number of persons at the end of its clause. */
const asksEarlier = ({ unit }: QuantityMention, lead: string, rest: string): boolean =>
  placeUnits.includes(unit ?? '') && /^[,。;、)]?$/.test(rest.slice(0, 2).trim()) && demandEarlier.test(lead)

/** Units of the sheets of one form, told only where they are asked for: 一式四联. */
const sheetUnits: ReadonlySet<string> = new Set(['联'])

/** A bare count binds only where its clause limits, grants or asks for something. */
function isDescription(mention: QuantityMention, context: Context): boolean {
  const { lead, rest, said, clause, shared, headings, whole, remark, number } = context
  if (isFormer({ lead, rest })) return true
  if (setsAnew.test(lead) || (sheetUnits.has(mention.unit ?? '') && number.includes(setWord))) return false
  if (shared || textUnits.includes(mention.unit ?? '') || always.has(mention.measure) || mention.household) return false
  if (caseLead.test(lead) && caseRest.test(rest)) return false
  if (setsMeasure.test(lead) || (mention.measure === 'other' && bareMeasure.test(lead))) return false
  if (mention.chinese && mention.value <= 10) return !(demandWords.test(lead) || asksEarlier(mention, lead, rest))
  if (basisOpeners.test(clause)) return true
  return (
    allRest.test(rest) ||
    !(
      limitWords.test(lead + said) ||
      countRest.test(rest) ||
      countHeading.test(headings) ||
      countLabel.test(whole) ||
      (!remark && grantingClause.test(clause))
    )
  )
}

/** What a rate is counted by: 每增加⟦10人⟧加1分, 每⟦15人⟧设一个蹲位, 每⟦满100人⟧配1名. */
export function isBasis(
  mention: QuantityMention,
  { lead, rest, said }: Pick<Context, 'lead' | 'rest' | 'said'>,
): boolean {
  if (eachLead.test(lead) && eachMore.test(said)) return true
  if (rateOfMore.test(lead) && grantedFor.test(rest)) return true
  if (mention.measure === 'amount' || mention.measure === 'share') return false
  if (eachLead.test(lead) && eachRest.test(rest)) return mention.operator === '=' || mention.operator === 'between'
  return (
    mention.operator === '=' &&
    (rateBasis.test(lead) ||
      (mention.value === 1 && mention.measure !== 'score' && rateBasisOfOne.test(lead) && !choosing.test(lead)))
  )
}

/** A value that another replaces: 由⟦40%⟧提高到50%. */
export const isFormer = ({ lead, rest }: Pick<Context, 'lead' | 'rest'>): boolean =>
  formerLead.test(lead) && formerRest.test(rest)
