import type { Measure, Operator } from '../../schemas/rule.ts'
import type { Span } from '../../schemas/span.ts'
import {
  comparatorsAfter,
  comparatorsBefore,
  comparisonJoin,
  contractUnits,
} from '../words/times/constructions/comparators.ts'
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
  suspendedAct,
  titleBefore,
  titleOpening,
  validityLabel,
  withinWord,
} from '../words/times/length-subjects.ts'
import type { TimeValue } from '../words/times/time-value.ts'
import type { Candidate } from './candidate.ts'
import { evidenceAt } from './evidence.ts'
import type { Reading, Sentence } from './reading.ts'
import { describe, headingsOf } from './roles.ts'
import { isSound, wholeWords } from './thresholds/sound-subject.ts'
import { shortened } from './titles.ts'

/** What a length of time that decides is made of: its value, and the quote with the words that say what it measures. */
export type DurationParts = {
  readonly sentence: Sentence
  readonly span: Span
  readonly mention: Span
  readonly measure: Measure
  /** What the construction itself compares by, where no word does. */
  readonly operator: Operator
  readonly value: TimeValue & { readonly type: 'length' }
}

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

const subjectOf = ({ folded, text }: Reading, { sentence, span, mention, measure }: DurationParts): string => {
  const after = text.slice(mention.end, Math.min(sentence.span.end, mention.end + 2 * reach))
  if (measure === 'ban') {
    const said = text.slice(Math.max(sentence.span.start, mention.start - reach), mention.start)
    const behind = folded.slice(mention.end, Math.min(sentence.span.end, mention.end + 2 * reach))
    const banned = bannedAct.exec(behind)?.groups?.act ?? ''
    return withinWord.test(behind) ? banned : (suspendedAct.exec(said)?.groups?.act ?? banned)
  }
  if (measure === 'lookback') {
    const what = lookedFor.exec(after)?.groups?.what ?? ''
    return what.replace(comparisonStart, '').replace(/[，,、：:（(].{0,2}$/, '')
  }
  const held =
    measure === 'other' &&
    havingBefore.test(text.slice(Math.max(sentence.span.start, mention.start - 4), mention.start))
  const kept = held ? followed.exec(after)?.[0] : undefined
  if (kept !== undefined) return kept
  const moved = movedBehind.exec(after)?.groups?.what
  if (moved !== undefined && moving.test(text.slice(Math.max(sentence.span.start, mention.start - 4), mention.start)))
    return moved
  const clause = sentence.clauses.findLast(each => each.start <= span.start)
  const before = text.slice(Math.max(clause?.start ?? sentence.span.start, mention.start - reach), mention.start)
  const what = measuredBefore.exec(before.replace(measureJoin, ''))?.groups?.what ?? ''
  const label = measure === 'validity' ? what.replace(validityLabel, '') : what
  const own = label.replace(measuredElsewhere, '').replace(measureJoin, '')
  const subject = (own.length > 1 ? own : label).replace(measureJoin, '').replace(measureOpening, '')
  if (!bareLabel.test(subject)) return subject
  if (measure === 'other') return (joinedNext.exec(before)?.[0] ?? '') + (followed.exec(after)?.[0] ?? '') || subject
  const earlier = text.slice(Math.max(sentence.span.start, mention.start - 2 * reach), mention.start)
  return [...earlier.matchAll(titleBefore)].at(-1)?.[0] ?? subject
}

/** Comparing words of a length, cut from what it measures: 不得超过, 至少, 不满. */
const withoutComparison = (subject: string): string => {
  let rest = subject
  for (const { pattern } of endsWith) rest = rest.replace(pattern, '')
  return rest.replace(lengthBefore, '').replace(measureJoin, '')
}

/** What the clause before a length tells, where its own names nothing: ⟦实施限电措施⟧，最长不超过5天. */
function clauseBefore({ text }: Reading, { sentence, span }: DurationParts): string {
  const at = sentence.clauses.findLastIndex(each => each.start <= span.start)
  const before = sentence.clauses[at - 1]
  const words = before === undefined ? '' : text.slice(before.start, before.end)
  return measuredClause.test(words) ? words.slice(0, -1) : ''
}

/** What a ban forbids and what is looked back for stands behind its length. */
const behindLength: ReadonlySet<Measure> = new Set(['ban', 'lookback'])

/** The longest name of what is measured in a title. */
const longestName = 20

/** What people call a length: its words and what it measures: ⟦项目实施期限⟧不超过2年, 三年内不得⟦再次申报⟧. */
function titleOf(measure: Measure, subject: string, words: string): string {
  const name = shortened(subject.replace(measureJoin, '').replace(titleOpening, ''), longestName)
  if (name === '' || words.includes(name)) return words
  if (behindLength.has(measure)) return `${words}${name}`
  const shared = [4, 3, 2].find(length => name.endsWith(words.slice(0, length))) ?? 0
  return `${name}${words.slice(shared)}`
}

/** A validity, a ban, a look back, a time of publicity or any other length of time that decides, as a candidate rule. */
export function durationCandidate(reading: Reading, parts: DurationParts): Candidate {
  const { sentence, span, mention, measure, value } = parts
  const evidence = evidenceAt(reading, sentence.block, span)
  const { folded } = reading
  const comparison = comparisonOf(folded.slice(span.start, mention.start), folded.slice(mention.end, span.end))
  const roles = describe(reading, sentence, span)
  const own = wholeWords(withoutComparison(subjectOf(reading, parts)))
  const told = measure !== 'ban' && (own === '' || bareLabel.test(own)) ? clauseBefore(reading, parts) : ''
  const subject = told === '' ? own : told
  const scale = value.unit === 'week' ? 7 : 1
  const unit = contractUnits[value.unit]
  return {
    kind: 'threshold',
    title: titleOf(measure, subject, evidence.quote),
    heading: headingsOf(reading, sentence)[0] ?? '',
    appliesTo: measure === 'validity' && subject.startsWith('《') ? [subject] : [...roles.appliesTo],
    modality: measure === 'ban' ? 'mustNot' : roles.modality,
    measure,
    subject,
    operator: value.max === undefined ? (comparison ?? parts.operator) : 'between',
    value: value.amount * scale,
    ...(value.max === undefined ? {} : { max: value.max * scale }),
    unit,
    evidence: [evidence],
    review: { status: 'proposed', flags: isSound(subject) && told === '' ? [] : ['scope-unclear'] },
  }
}
