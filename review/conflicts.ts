import type { DeadlineRule, ProvisionRule, Rule } from '../schemas/rule.ts'
import type { WhenOf } from '../schemas/when.ts'
import { severityOf } from './changes/consequence-findings.ts'
import { sentenceAround } from './likeness.ts'
import { caseOpeners, commonActs, listEnds, reportWords } from './wording/signals.ts'

/** Two rules of one notice that cannot both be followed, or of which one must give way. */
export type Conflict =
  | { readonly type: 'times'; readonly rules: readonly [string, string]; readonly quotes: readonly [string, string] }
  | {
      readonly type: 'ground'
      readonly rules: readonly [string, string]
      readonly quotes: readonly [string, string]
      /** The case that one sentence has reported and another punishes: 跨省迁移. */
      readonly term: string
    }

const reach = 80

/** What stands after the time in its sentence: the act, with what every act says left out. */
const actOf = ({ evidence, action }: DeadlineRule, text: string): string => {
  const [first] = evidence
  const whole = first && text.slice(first.start, first.end) === first.quote
  const after = whole ? text.slice(first.end, Math.min(sentenceAround(text, first).end, first.end + reach)) : action
  return commonActs.reduce((rest, word) => rest.replaceAll(word, '|'), after)
}

/** The length of the longest run of characters that two short texts share, marks not counted. */
const sharedRun = (one: string, other: string): number => {
  let best = 0
  let above = new Uint16Array(other.length + 1)
  for (const sign of one) {
    const row = new Uint16Array(other.length + 1)
    for (let at = 0; at < other.length; at++) {
      if (other[at] !== sign || /[\s|，、。；（）()]/.test(sign)) continue
      row[at + 1] = (above[at] ?? 0) + 1
      best = Math.max(best, row[at + 1] ?? 0)
    }
    above = row
  }
  return best
}

const monthsPer = { year: 12, half: 6, quarter: 3, month: 1 } as const

/** A fixed day that falls in the month in which a recurring duty ends, but on another day. */
const offCycle = ({ date }: WhenOf<'date'>, { every, interval, on }: WhenOf<'recurring'>): boolean => {
  if (!on?.day || every === 'week' || every === 'day' || interval !== undefined) return false
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const within = ((month - 1) % monthsPer[every]) + 1
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return (on.month ?? within) === within && (on.day === -1 ? last : Math.min(on.day, last)) !== day
}

const disagree = (one: DeadlineRule['when'], other: DeadlineRule['when']): boolean =>
  one.type === 'date' && other.type === 'recurring' && offCycle(one, other)

/** Acts that share this many characters, apart from common words, are taken for one act. */
const oneAct = 4

const isLastDay = ({ bound, modality }: DeadlineRule): boolean =>
  (bound === 'by' || bound === 'within') && (modality === 'must' || modality === 'inPrinciple')

const quoteOf = ({ evidence }: Rule): string => evidence[0]?.quote ?? ''
const startOf = ({ evidence }: Rule): number => evidence[0]?.start ?? 0

/** No notice has more last days than this; a text that repeats one for pages must not be compared with itself. */
const most = 1000

const times = (deadlines: readonly DeadlineRule[], text: string): Conflict[] => {
  const last = deadlines.filter(isLastDay).slice(0, most)
  const cycles = last.filter(({ when }) => when.type === 'recurring')
  return last
    .filter(({ when }) => when.type === 'date')
    .flatMap(day =>
      cycles.flatMap((cycle): Conflict[] => {
        if (!disagree(day.when, cycle.when) || sharedRun(actOf(day, text), actOf(cycle, text)) < oneAct) return []
        const [one, other] = startOf(day) < startOf(cycle) ? [day, cycle] : [cycle, day]
        return [{ type: 'times', rules: [one.id, other.id], quotes: [quoteOf(one), quoteOf(other)] }]
      }),
    )
}

/** The cases that a sentence lists after 如发生: 更名、合并、跨省迁移. */
const casesOf = (rule: Rule, text: string): string[] => {
  const [first] = rule.evidence
  if (!first || text.slice(first.start, first.end) !== first.quote) return []
  const { start, end } = sentenceAround(text, first)
  const sentence = text.slice(start, end)
  const opener = caseOpeners.find(word => sentence.includes(word))
  if (opener === undefined) return []
  const list = sentence.slice(sentence.indexOf(opener) + opener.length).split(listEnds)[0] ?? ''
  return list.split(/[、，]|以及|或者?/).filter(term => term.length >= 2)
}

/** From here on a consequence ends what a rule elsewhere only wants to have reported. */
const revocation = 7

const isRevocation = (rule: Rule): rule is ProvisionRule =>
  rule.kind === 'provision' && rule.role === 'sanction' && (severityOf(rule.action)?.least ?? 0) >= revocation

const isReport = (rule: Rule): rule is DeadlineRule =>
  rule.kind === 'deadline' && reportWords.some(word => rule.action.includes(word))

const grounds = (rules: readonly Rule[], text: string): Conflict[] => {
  const reported = rules
    .filter(isReport)
    .slice(0, most)
    .map(rule => ({ rule, cases: casesOf(rule, text) }))
  return rules
    .filter(isRevocation)
    .slice(0, most)
    .flatMap(sanction =>
      casesOf(sanction, text).flatMap(term =>
        reported
          .filter(({ cases }) => cases.includes(term))
          .map(
            ({ rule }): Conflict => ({
              type: 'ground',
              rules: [rule.id, sanction.id],
              quotes: [quoteOf(rule), quoteOf(sanction)],
              term,
            }),
          ),
      ),
    )
}

/**
 * Where the rules of one notice disagree: a fixed day against a recurring one for the same act, or a case that one
 * sentence has reported and another takes as a ground for revocation.
 */
export const conflictsIn = (rules: readonly Rule[], text: string): Conflict[] => [
  ...times(
    rules.filter(rule => rule.kind === 'deadline'),
    text,
  ),
  ...grounds(rules, text),
]

/** The rules of a notice, each that disagrees with another flagged so. */
export const flagConflicts = (rules: readonly Rule[], text: string): Rule[] => {
  const named = new Set(conflictsIn(rules, text).flatMap(({ rules: ids }) => ids))
  return rules.map(rule => {
    const flagged = rule.review.flags.includes('conflict')
    if (flagged || !named.has(rule.id)) return rule
    return { ...rule, review: { ...rule.review, flags: [...rule.review.flags, 'conflict' as const] } }
  })
}

/** Conflicts that no person has looked at: some rule of theirs is neither accepted, amended nor added by hand. */
export const openConflicts = (rules: readonly Rule[], text: string): Conflict[] => {
  const open = new Set(rules.filter(({ review }) => review.status === 'proposed').map(({ id }) => id))
  return conflictsIn(rules, text).filter(({ rules: ids }) => ids.some(id => open.has(id)))
}
