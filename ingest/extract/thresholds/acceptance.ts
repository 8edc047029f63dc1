import type { Measure } from '../../../schemas/rule.ts'
import { setWord } from '../../words/number-writing.ts'
import { demandEarlier, demandWords, exceptFor, limitWords, textUnits } from '../../words/numbers/demands.ts'
import { grantingClause, grantsBefore, grantsBehind, purposeOpeners } from '../../words/numbers/grants.ts'
import {
  addressedStart,
  aims,
  caseLead,
  caseRest,
  formerLead,
  formerRest,
  growthLead,
  historyInClause,
  historyLead,
  historyWords,
  rankHeld,
  rankWord,
  reachedWords,
  setsAnew,
  statistics,
  tellsPast,
} from '../../words/numbers/history.ts'
import { bareMeasure, setsMeasure } from '../../words/numbers/measures.ts'
import { allRest, countedName, countHeading, countLabel, countRest, placeUnits } from '../../words/numbers/quotas.ts'
import {
  basisOpeners,
  choosing,
  eachLead,
  eachMore,
  eachRest,
  grantedFor,
  rateBasis,
  rateBasisOfOne,
  rateOfMore,
} from '../../words/numbers/rates.ts'
import {
  formulaMarks,
  moneyWords,
  placeAlone,
  priceClause,
  roundedTo,
  scoreNames,
  scoreWords,
  weightedBefore,
  weightedBehind,
  weights,
} from '../../words/numbers/scores-and-ratios.ts'
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
  if (formulaMarks.pattern.test(context.clause)) return isWeight(mention, context) ? plainly(mention) : null
  if (context.alone && context.cell) return inCell(mention, context.cell)
  if (isBasis(mention, context)) return null
  if (mention.unit === null) return guess(mention, context, lastUnit)
  const accepted = inCents(mention, context) ?? plainly(mention)
  if (mention.compared && mention.operator !== 'about') return isReported(mention, context) ? null : accepted
  if (isRounding(mention, context) || isPast(context) || purposeOpeners.pattern.test(context.clause)) return null
  const excepted = context.remark && mention.unit === lastUnit && exceptFor.pattern.test(context.lead)
  return excepted || !isDescription(mention, context) ? accepted : null
}

/** What others are rounded to: 取整到⟦千元⟧. */
const isRounding = ({ compared }: QuantityMention, { number, lead }: Context): boolean =>
  !compared && (placeAlone.pattern.test(number) || roundedTo.pattern.test(lead))

/** A number as the text writes it; null without a unit. */
const plainly = ({ unit, measure }: QuantityMention): Accepted | null =>
  unit === null ? null : { unit, measure, guessed: false, factor: 1 }

/** 电价每千瓦时降低3.5⟦分⟧: hundredths of a yuan, where a price is told. */
const inCents = ({ unit }: QuantityMention, { clause }: Context): Accepted | null =>
  unit === 'point' && priceClause.pattern.test(clause)
    ? { unit: 'CNY', measure: 'amount', guessed: false, factor: 0.01 }
    : null

/** A term's share of a score, where the shares of all terms make up the whole: 总成绩=笔试成绩×⟦60%⟧+面试成绩×⟦40%⟧. */
function isWeight({ unit }: QuantityMention, { lead, rest, clause }: Context): boolean {
  if (unit !== '%' || !(weightedBefore.pattern.test(lead) || weightedBehind.pattern.test(rest))) return false
  const shares = [...clause.matchAll(weights.pattern)].map(({ groups }) => Number(groups?.behind ?? groups?.before))
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
  const inner = mention.inner !== null && scoreNames.pattern.test(number)
  if ((amongScores || inner || scoreWords.pattern.test(lead)) && mention.value <= 1000)
    return { unit: 'point', measure: 'score', guessed: true, factor: 1 }
  if (
    mention.value >= 10000 &&
    mention.value % 1000 === 0 &&
    moneyWords.pattern.test(lead) &&
    !historyWords.pattern.test(words)
  )
    return { unit: 'CNY', measure: 'amount', guessed: true, factor: 1 }
  return null
}

/** A bare number of a sentence of facts, unless it is granted. */
function isPast({ lead, rest, words, clause, whole }: Context): boolean {
  if (grantsBefore.pattern.test(lead) || grantsBehind.pattern.test(rest)) return historyLead.pattern.test(lead)
  if (historyInClause.pattern.test(clause) && !aims.pattern.test(whole)) return true
  return (
    (historyLead.pattern.test(lead) && !setsAnew.pattern.test(lead)) ||
    historyWords.pattern.test(words) ||
    statistics.pattern.test(whole)
  )
}

/** 同比增长超过10%, and it has: compared, but told of the past. */
const isReported = (mention: QuantityMention, { lead, whole, words, said, clause }: Context): boolean =>
  mention.operator === '<='
    ? said === rankWord && rankHeld.pattern.test(lead) && !addressedStart.pattern.test(clause)
    : (growthLead.pattern.test(lead) && tellsPast.pattern.test(whole)) ||
      ((historyWords.pattern.test(words) || historyInClause.pattern.test(clause)) && reachedWords.pattern.test(said))

const always = new Set(['amount', 'share', 'score', 'age'])

/** 配备专职会计⟦一名⟧: a small number of persons at the end of its clause. */
const asksEarlier = ({ unit }: QuantityMention, lead: string, rest: string): boolean =>
  placeUnits.includes(unit ?? '') && /^[,。;、)]?$/.test(rest.slice(0, 2).trim()) && demandEarlier.pattern.test(lead)

/** Units of the sheets of one form, told only where they are asked for: 一式四联. */
const sheetUnits: ReadonlySet<string> = new Set(['联'])

/** What has happened so often, as the case of a rule: 有⟦3次⟧违法行为记录的. */
export const isCase = ({ lead, rest }: Context): boolean => caseLead.pattern.test(lead) && caseRest.pattern.test(rest)

/** Places told by a label that names who takes them: ⟦旁听人员：⟧3名. */
const isPlaces = ({ unit }: QuantityMention, lead: string): boolean =>
  placeUnits.includes(unit ?? '') && lead.endsWith(':') && countedName.pattern.test(lead.slice(0, -1))

/** A bare count binds only where its clause limits, grants or asks for something. */
function isDescription(mention: QuantityMention, context: Context): boolean {
  const { lead, rest, said, clause, shared, headings, whole, remark, number } = context
  if (isFormer({ lead, rest })) return true
  if (setsAnew.pattern.test(lead) || (sheetUnits.has(mention.unit ?? '') && number.includes(setWord))) return false
  if (shared || textUnits.includes(mention.unit ?? '') || always.has(mention.measure) || mention.household) return false
  if (isCase(context)) return false
  if (setsMeasure.pattern.test(lead) || (mention.measure === 'other' && bareMeasure.pattern.test(lead))) return false
  if (mention.chinese && mention.value <= 10)
    return !(demandWords.pattern.test(lead) || asksEarlier(mention, lead, rest))
  if (basisOpeners.pattern.test(clause)) return true
  return (
    allRest.pattern.test(rest) ||
    !(
      limitWords.pattern.test(lead + said) ||
      countRest.pattern.test(rest) ||
      countHeading.pattern.test(headings) ||
      countLabel.pattern.test(whole) ||
      isPlaces(mention, lead) ||
      (!remark && grantingClause.pattern.test(clause))
    )
  )
}

/** What a rate is counted by: 每增加⟦10人⟧加1分, 每⟦15人⟧设一个蹲位, 每⟦满100人⟧配1名. */
export function isBasis(
  mention: QuantityMention,
  { lead, rest, said }: Pick<Context, 'lead' | 'rest' | 'said'>,
): boolean {
  if (eachLead.pattern.test(lead) && eachMore.pattern.test(said)) return true
  if (rateOfMore.pattern.test(lead) && grantedFor.pattern.test(rest)) return true
  if (mention.measure === 'amount' || mention.measure === 'share') return false
  if (eachLead.pattern.test(lead) && eachRest.pattern.test(rest))
    return mention.operator === '=' || mention.operator === 'between'
  return (
    mention.operator === '=' &&
    (rateBasis.pattern.test(lead) ||
      (mention.value === 1 &&
        mention.measure !== 'score' &&
        rateBasisOfOne.pattern.test(lead) &&
        !choosing.pattern.test(lead)))
  )
}

/** A value that another replaces: 由⟦40%⟧提高到50%. */
export const isFormer = ({ lead, rest }: Pick<Context, 'lead' | 'rest'>): boolean =>
  formerLead.pattern.test(lead) && formerRest.pattern.test(rest)
