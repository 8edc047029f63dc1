import type { Flag, Measure, Modality, Operator, ThresholdRule } from '../../../schemas/rule.ts'
import { quote } from '../../../schemas/span.ts'
import { letUp, settlingWords, textUnits } from '../../words/numbers/demands.ts'
import { prizeGroup } from '../../words/numbers/grants.ts'
import { rankGiven, rankWord } from '../../words/numbers/history.ts'
import { brokenName, cappedSubjects, flooredSubjects, isMeasure } from '../../words/numbers/measures.ts'
import {
  copiesUnits,
  copiesWords,
  placeUnits,
  postLabel,
  quotaHeading,
  quotaUnits,
  quotaWords,
  wonUnits,
} from '../../words/numbers/quotas.ts'
import { dividedShare } from '../../words/numbers/scores-and-ratios.ts'
import { countedActors, emptyHeading } from '../../words/subjects.ts'
import type { Candidate } from '../candidate.ts'
import { evidenceAt } from '../evidence.ts'
import type { QuantityMention } from '../quantities/mention.ts'
import type { Reading, Sentence } from '../reading.ts'
import { type Bearing, bearingOf, headingsOf, modalityOf } from '../roles.ts'
import { type Accepted, isCase } from './acceptance.ts'
import { type Context, near } from './context.ts'
import type { Share } from './distribution.ts'
import { isSound, wholeWords } from './sound-subject.ts'
import type { Topic } from './topic.ts'
import { addressedBefore, labelOver, ratedBefore } from './whom.ts'

/** A number that rules, with all that was read of it. */
export type Found = {
  readonly owners: readonly string[]
  readonly reading: Reading
  readonly sentence: Sentence
  readonly mention: QuantityMention
  readonly accepted: Accepted
  readonly context: Context
  readonly share: Share | null
  readonly topic: Topic
  readonly start: number
}

/** The rule that a number gives. */
export function candidate(found: Found): Candidate {
  const { reading, sentence, mention, accepted, context, share, start } = found
  const subject = wholeWords(found.topic.subject)
  const span = { start, end: mention.end }
  const roles = rolesOf(reading, sentence, mention)
  const words = reading.text.slice(mention.start, mention.end)
  const heading = headingsOf(reading, sentence)[0] ?? ''
  const empty = subject === heading && emptyHeading.pattern.test(subject) && !share && accepted.measure !== 'count'
  const named = isSound(subject) && !empty
  const flags = [...flagsOf(found), ...(named ? [] : (['scope-unclear'] as const))]
  return {
    kind: 'threshold',
    title: `${share ? `${share.names.join('、')}：` : subject}${words}`.slice(0, 60),
    appliesTo: concerned(found, roles.appliesTo),
    modality: modalityFor(words, context.clause, roles.modality),
    measure: measureOf(found, subject),
    subject,
    operator: operatorOf(mention, context, subject),
    value: scaled(mention.value, accepted),
    ...(mention.max === undefined ? {} : { max: scaled(mention.max, accepted) }),
    ...(mention.excludes === undefined ? {} : { excludes: [...mention.excludes] }),
    unit: accepted.unit,
    evidence: [evidenceAt(reading, sentence.block, span)],
    review: { status: 'proposed', flags },
    heading,
  } satisfies Omit<ThresholdRule, 'id'> & { heading: string }
}

/** Why a person should look: a guessed unit, or a bare number of which the clause does not say that it decides anything. */
function flagsOf({ mention, accepted, context, share, topic }: Found): Flag[] {
  const told =
    !mention.compared &&
    !share &&
    !context.cell &&
    !settlingWords.pattern.test(context.words) &&
    !settlingWords.pattern.test(context.headings) &&
    !isMeasure.pattern.test(topic.subject) &&
    !isCase(context)
  return [
    ...mention.flags,
    ...(accepted.guessed ? (['unit-guessed'] as const) : []),
    ...(dividedShare.pattern.test(context.number) || (!mention.compared && letUp.pattern.test(context.lead))
      ? (['comparator-unclear'] as const)
      : []),
    ...(told ? (['role-unclear'] as const) : []),
  ]
}

/**
 * Whom a number concerns: the names of its list, the owners of its measure, the label of its row, the group before it, those to
 * whom its sentence is addressed, those it counts, else those whom the sentence names.
 */
function concerned(found: Found, others: readonly string[]): string[] {
  const { reading, sentence, mention, accepted, context, share, owners, topic } = found
  if (share) return [...share.names]
  if (owners.length > 0) return [...owners]
  if (context.cell?.label) return [context.cell.label]
  const single = topic.group || labelOver(reading, sentence, mention) || addressedBefore(reading, sentence, mention)
  if (single !== '') return [single]
  const rated = ratedBefore(reading, sentence, mention)
  if (rated.length > 0) return rated
  const named = others.filter(name => !brokenName.pattern.test(name))
  const counted =
    accepted.measure === 'count' ? countedActors.pattern.exec(reading.text.slice(mention.end, mention.end + 30)) : null
  return named.length === 0 && counted ? [counted[0]] : named
}

/** A sentence longer than this is no sentence, and nobody acts in it. */
const longestSentence = 4000

const rolesOf = (reading: Reading, sentence: Sentence, mention: QuantityMention): Bearing =>
  sentence.span.end - sentence.span.start > longestSentence
    ? { appliesTo: [], modality: modalityOf(quote(reading.text, near(sentence.span, mention))) }
    : bearingOf(reading, sentence, mention)

const scaled = (value: number, { factor }: Accepted): number => Number((value * factor).toPrecision(15))

/** A bare number is a cap or a floor where what it measures is one by name, or the head of its column says so. */
function operatorOf({ operator }: QuantityMention, { alone, cell }: Context, subject: string): Operator {
  if (operator !== '=') return operator
  if (alone && cell) return cell.bound
  return cappedSubjects.pattern.test(subject) ? '<=' : flooredSubjects.pattern.test(subject) ? '>=' : '='
}

/** 不得低于 is told by the operator, and what it demands is a must; 不得 of another clause says nothing of this number. */
function modalityFor(words: string, clause: string, modality: Modality): Modality {
  const own = modalityOf(clause)
  if (own === 'mustNot' && modalityOf(words) === 'mustNot') return 'must'
  if (own !== 'is') return own
  return modality === 'mustNot' ? 'is' : modality
}

/** Whether a number of places is a rank that somebody has reached: 锦标赛⟦前三名⟧获得者. */
function isRankHeld({ unit }: QuantityMention, { said, clause, number }: Context): boolean {
  if (!placeUnits.includes(unit ?? '') || !said.endsWith(rankWord)) return false
  return !rankGiven.pattern.test(clause.slice(0, clause.lastIndexOf(said + number)))
}

/** Whether a count tells how many places there are: to be won, to be filled, or given out. */
function measureOf({ mention, accepted: { measure }, context, share, topic }: Found, subject: string): Measure {
  const { words, clause, whole, headings } = context
  const unit = mention.unit ?? ''
  if (measure !== 'count' || textUnits.includes(unit)) return measure
  if (copiesUnits.includes(unit)) return copiesWords.pattern.test(words) ? 'copies' : 'count'
  if (isRankHeld(mention, context)) return 'other'
  const won = prizeGroup.pattern.test(topic.group || subject)
  const placed = placeUnits.includes(unit) || (!mention.compared && wonUnits.includes(unit))
  if (quotaUnits.includes(unit) || won || (placed && quotaHeading.pattern.test(headings))) return 'quota'
  return quotaHeading.pattern.test(subject) ||
    quotaWords.pattern.test(share ? words : clause) ||
    postLabel.pattern.test(whole)
    ? 'quota'
    : 'count'
}
