import type { Measure, Operator } from '../../schemas/rule.ts'
import type { Span } from '../../schemas/span.ts'
import { closingMarks } from '../words/numbers/measures.ts'
import { ownersOf } from '../words/subjects.ts'
import { contractUnits } from '../words/times/constructions/comparators.ts'
import {
  bareLabel,
  caseBefore,
  eachOf,
  measureJoin,
  noCase,
  oneOfThem,
  paperFirst,
  timeHeading,
  timeNamed,
  titleOpening,
  usualEnd,
  validPaper,
} from '../words/times/length-subjects.ts'
import type { TimeValue } from '../words/times/time-value.ts'
import type { Candidate } from './candidate.ts'
import { kindOfLength } from './duration-kinds.ts'
import { clauseBefore, comparisonOf, subjectOf, withoutComparison } from './duration-subjects.ts'
import { evidenceAt } from './evidence.ts'
import type { Reading, Sentence } from './reading.ts'
import { bearingOf, headingsOf, splitEnumeration } from './roles.ts'
import { isSound, wholeWords } from './thresholds/sound-subject.ts'
import { labelOver } from './thresholds/whom.ts'
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
  /** The header of its column, where it stands in a table. */
  readonly label?: string
}

/** How far before a length its subject is looked for. */
const reach = 60

/** What a ban forbids and what is looked back for stands behind its length. */
const behindLength: ReadonlySet<Measure> = new Set(['ban', 'lookback'])

/** The longest name of what is measured in a title. */
const longestName = 20

/** What people call a length: its words and what it measures: ⟦项目实施期限⟧不超过2年, 三年内不得⟦再次申报⟧. */
function titleOf(measure: Measure, subject: string, words: string): string {
  const name = shortened(subject.replace(measureJoin.pattern, '').replace(titleOpening.pattern, ''), longestName)
  if (name === '' || words.includes(name)) return words
  if (behindLength.has(measure)) return `${words}${name}`
  const shared = [4, 3, 2].find(length => name.endsWith(words.slice(0, length))) ?? 0
  return `${name}${words.slice(shared)}`
}

/** Those to whom what is measured belongs, where its words name several or tell it for each: ⟦高起本、高起专⟧的考试时间. */
function ownersIn(whole: string): { owners: string[]; subject: string } {
  const groups = ownersOf.pattern.exec(whole)?.groups ?? {}
  if (groups.owners !== undefined && groups.what !== undefined)
    return { owners: splitEnumeration(groups.owners), subject: groups.what }
  const { whom, what } = eachOf.pattern.exec(whole)?.groups ?? {}
  return whom === undefined || what === undefined ? { owners: [], subject: whole } : { owners: [whom], subject: what }
}

/** Whom or what a length concerns: the case told right before it, the paper that is valid, those whom its sentence names, else its label. */
function concernedBy(reading: Reading, parts: DurationParts, subject: string, named: readonly string[]): string[] {
  const { sentence, span, measure } = parts
  const from = Math.max(sentence.span.start, span.start - reach)
  const before = caseBefore.pattern.exec(reading.folded.slice(from, span.start))
  const whom = before?.groups?.whom
  if (before && whom !== undefined && !noCase.pattern.test(whom))
    return [reading.text.slice(from + before.index, from + before.index + whom.length)]
  const one = oneOfThem.pattern.exec(reading.folded.slice(from, span.start))?.groups?.whom
  if (one !== undefined) return [one]
  if (measure === 'validity' && subject.startsWith('《')) return [subject]
  if (named.length > 0) return [...named]
  return measure === 'validity' && validPaper.pattern.test(subject)
    ? [subject]
    : [labelOver(reading, sentence, span)].filter(Boolean)
}

/** A validity, a ban, a look back, a time of publicity or any other length of time that decides, as a candidate rule. */
export function durationCandidate(reading: Reading, parts: DurationParts): Candidate {
  const { sentence, span, mention, measure, value } = parts
  const evidence = evidenceAt(reading, sentence.block, span)
  const { folded } = reading
  const comparison = comparisonOf(folded.slice(span.start, mention.start), folded.slice(mention.end, span.end))
  const roles = bearingOf(reading, sentence, span)
  const own = wholeWords(withoutComparison(subjectOf(reading, parts)))
  const told = measure !== 'ban' && (own === '' || bareLabel.pattern.test(own)) ? clauseBefore(reading, parts) : ''
  const heading = headingsOf(reading, sentence)[0] ?? ''
  const under = measure === 'other' && timeHeading.pattern.test(heading) && own !== '' && !timeNamed.pattern.test(own)
  const paper = measure === 'validity' ? paperFirst.pattern.exec(told || own)?.groups?.paper : undefined
  const listed = measure === 'other' ? kindOfLength(reading, parts) : null
  const column = (parts.label ?? '').replace(closingMarks.pattern, '')
  const whole = listed?.subject ?? (under ? heading : (paper ?? (told || own || column)))
  const { owners, subject } = ownersIn(whole)
  const kinds = listed?.kinds ?? (under ? [own.replace(usualEnd.pattern, '')] : owners)
  const concerned = kinds.length > 0 ? [...kinds] : concernedBy(reading, parts, subject, roles.appliesTo)
  const scale = value.unit === 'week' ? 7 : 1
  const unit = contractUnits[value.unit]
  return {
    kind: 'threshold',
    title: titleOf(measure, subject, evidence.quote),
    heading,
    appliesTo: concerned,
    modality: measure === 'ban' ? 'mustNot' : roles.modality,
    measure,
    subject,
    operator: value.max === undefined ? (comparison ?? listed?.operator ?? parts.operator) : 'between',
    value: value.amount * scale,
    ...(value.max === undefined ? {} : { max: value.max * scale }),
    unit,
    evidence: [evidence],
    review: {
      status: 'proposed',
      flags: isSound(subject) && (listed !== null || told === '' || paper !== undefined) ? [] : ['scope-unclear'],
    },
  }
}
