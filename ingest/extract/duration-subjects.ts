import type { Operator } from '../../schemas/rule.ts'
import { comparatorsAfter, comparatorsBefore, comparisonJoin } from '../words/times/constructions/comparators.ts'
import {
  bannedAct,
  bareLabel,
  comparisonStart,
  followed,
  havingBefore,
  joinedNext,
  lengthBefore,
  lookedFor,
  measuredBefore,
  measuredClause,
  measuredElsewhere,
  measureJoin,
  measureOpening,
  movedBehind,
  moving,
  newOnes,
  oneOfThem,
  ownTerm,
  penaltyBehind,
  reliefBefore,
  reliefBehind,
  remarkOpening,
  spentOpening,
  suspendedAct,
  titleBefore,
  validityLabel,
  withinWord,
} from '../words/times/length-subjects.ts'
import type { DurationParts } from './durations.ts'
import type { Reading } from './reading.ts'

/** How far before a length its subject is looked for. */
const reach = 60

const endsWith = comparatorsBefore.map(({ words, operator }) => ({ operator, pattern: new RegExp(`(?:${words})$`) }))
const beginsWith = comparatorsAfter.map(({ words, operator }) => ({ operator, pattern: new RegExp(`^(?:${words})`) }))

/** What joins a comparison to its number: 最长⟦为⟧五年. */
const joining = new RegExp(`(?:${comparisonJoin})+$`)

/** How the words around a length compare it; null where none does. */
export function comparisonOf(before: string, after: string): Operator | null {
  const words = before.replace(joining, '')
  const left = endsWith.find(({ pattern }) => pattern.test(words))
  return (left ?? beginsWith.find(({ pattern }) => pattern.test(after)))?.operator ?? null
}

/** What a length of time measures, as the text says it. */
export const subjectOf = ({ folded, text }: Reading, { sentence, span, mention, measure }: DurationParts): string => {
  const after = text.slice(mention.end, Math.min(sentence.span.end, mention.end + 2 * reach))
  if (measure === 'ban') {
    const said = text.slice(Math.max(sentence.span.start, mention.start - reach), mention.start)
    const behind = folded.slice(mention.end, Math.min(sentence.span.end, mention.end + 2 * reach))
    const banned = bannedAct.pattern.exec(behind)?.groups?.act ?? ''
    return withinWord.pattern.test(behind) ? banned : (suspendedAct.pattern.exec(said)?.groups?.act ?? banned)
  }
  if (measure === 'lookback') {
    const what = lookedFor.pattern.exec(after)?.groups?.what ?? ''
    return what.replace(comparisonStart.pattern, '').replace(/[，,、：:（(].{0,2}$/, '')
  }
  const fresh = newOnes.pattern.exec(after)?.groups?.what
  if (fresh !== undefined) return fresh
  const penalty = penaltyBehind.pattern.exec(after)?.groups?.what
  if (penalty !== undefined) return penalty
  const spared = reliefBefore.pattern.exec(text.slice(Math.max(sentence.span.start, mention.start - 6), mention.start))
  const what = spared ? reliefBehind.pattern.exec(after)?.groups?.what : undefined
  if (spared && what !== undefined) return `${spared.groups?.verb ?? ''}${what}`
  const held =
    measure === 'other' &&
    havingBefore.pattern.test(text.slice(Math.max(sentence.span.start, mention.start - 4), mention.start))
  const kept = held ? followed.pattern.exec(after)?.[0] : undefined
  if (kept !== undefined) return kept
  const moved = movedBehind.pattern.exec(after)?.groups?.what
  if (
    moved !== undefined &&
    moving.pattern.test(text.slice(Math.max(sentence.span.start, mention.start - 4), mention.start))
  )
    return moved
  const spent = spentWith(folded, text, mention, after)
  if (measure === 'other' && spent !== '') return spent
  const clause = sentence.clauses.findLast(each => each.start <= span.start)
  const before = text.slice(Math.max(clause?.start ?? sentence.span.start, mention.start - reach), mention.start)
  const measured =
    measuredBefore.pattern.exec(before.replace(remarkOpening.pattern, '').replace(measureJoin.pattern, ''))?.groups
      ?.what ?? ''
  const label = measure === 'validity' ? measured.replace(validityLabel.pattern, '') : measured
  const own = label.replace(measuredElsewhere.pattern, '').replace(measureJoin.pattern, '')
  const subject = (own.length > 1 ? own : label).replace(measureJoin.pattern, '').replace(measureOpening.pattern, '')
  if (
    !bareLabel.pattern.test(subject) &&
    !(
      measure === 'other' &&
      oneOfThem.pattern.test(folded.slice(Math.max(sentence.span.start, span.start - reach), span.start))
    )
  )
    return subject
  if (measure === 'other')
    return (joinedNext.pattern.exec(before)?.[0] ?? '') + (followed.pattern.exec(after)?.[0] ?? '') || subject
  const earlier = text.slice(Math.max(sentence.span.start, mention.start - 2 * reach), mention.start)
  return (
    [...earlier.matchAll(titleBefore.pattern)].at(-1)?.[0] ?? (subject || (ownTerm.pattern.exec(measured)?.[0] ?? ''))
  )
}

/** What goes on for a run of years, in a sentence that names only somebody or another condition before it: 企业连续两年⟦盈利⟧的. */
function spentWith(folded: string, text: string, mention: DurationParts['mention'], after: string): string {
  if (!joinedNext.pattern.test(folded.slice(Math.max(0, mention.start - 2), mention.start))) return ''
  const what = (followed.pattern.exec(after)?.[0] ?? '').replace(/^([^（(]*)[）)].*$/, '$1')
  return what.length > 1 && !spentOpening.pattern.test(what)
    ? `${text.slice(mention.start - 2, mention.start)}${what}`
    : ''
}

/** Comparing words of a length, cut from what it measures: 不得超过, 至少, 不满. */
export const withoutComparison = (subject: string): string => {
  let rest = subject
  for (const { pattern } of endsWith) rest = rest.replace(pattern, '')
  return rest.replace(lengthBefore.pattern, '').replace(measureJoin.pattern, '')
}

/** What the clause before a length tells, where its own names nothing: ⟦实施限电措施⟧，最长不超过5天. */
export function clauseBefore({ text }: Reading, { sentence, span }: DurationParts): string {
  const at = sentence.clauses.findLastIndex(each => each.start <= span.start)
  const before = sentence.clauses[at - 1]
  const words = before === undefined ? '' : text.slice(before.start, before.end)
  return measuredClause.pattern.test(words) ? words.slice(0, -1) : ''
}
