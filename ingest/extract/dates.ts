import type { DateRole, Flag } from '../../schemas/rule.ts'
import type { Span } from '../../schemas/span.ts'
import type { When } from '../../schemas/when.ts'
import { effectJoin, effectOpening, noticeItself, rateEnding, remark } from '../words/times/effect-subjects.ts'
import type { Candidate } from './candidate.ts'
import { evidenceAt } from './evidence.ts'
import type { Reading, Sentence } from './reading.ts'
import { bearingOf, headingsOf, splitEnumeration } from './roles.ts'

/** What a date rule is made of, once its role and its value are known. */
export type DateParts = {
  readonly sentence: Sentence
  readonly span: Span
  readonly role: DateRole
  readonly when: When
  readonly flags: readonly Flag[]
}

/**
 * What takes effect on a day, where it is a part of what the notice rules.
 *
 *     本通知规定的⟦最低生活保障标准⟧、⟦孤儿养育标准⟧均从2025年1月1日起执行
 */
function effectSubjects({ text }: Reading, sentence: Sentence, span: Span): string[] {
  const names: string[] = []
  const clauses = sentence.clauses.filter(({ start, end }) => start < span.start && span.start - end < reach)
  for (const { start, end } of clauses.reverse()) {
    const own = text
      .slice(Math.max(start, span.start - reach), Math.min(end, span.start))
      .replace(effectJoin.pattern, '')
    if (noticeItself.pattern.test(own) || (names.length > 0 && !rateEnding.pattern.test(own))) break
    const bare = own.replace(effectOpening.pattern, '').replace(remark.pattern, '')
    names.unshift(...splitEnumeration(bare).filter(each => each.length > 2))
    if (!rateEnding.pattern.test(own)) break
  }
  return names
}

/** How far before its day what takes effect may be named. */
const reach = 200

/** A fact of the calendar as a candidate rule. */
export function dateCandidate(reading: Reading, { sentence, span, role, when, flags }: DateParts): Candidate {
  const evidence = evidenceAt(reading, sentence.block, span)
  const { appliesTo, modality } = bearingOf(reading, sentence, span)
  const subjects = role === 'effective' ? effectSubjects(reading, sentence, span) : []
  return {
    kind: 'date',
    title: labelFrom(reading, sentence, span),
    heading: headingsOf(reading, sentence)[0] ?? '',
    appliesTo: subjects.length > 0 ? subjects : [...appliesTo],
    modality: role === 'planned' ? 'planned' : modality === 'inPrinciple' ? modality : 'is',
    role,
    when,
    evidence: [evidence],
    review: { status: 'proposed', flags: [...new Set(flags)] },
  }
}

const longestLabel = 60

/** What a sentence goes on to say of a date: up to the next comma, or to the end of the bracket in which the date stands. */
const said = /^[，,）)]?[^，,；;。）)（(]*(?:[（(][^（()）]*[）)][^，,；;。）)（(]*)?/u

/** What people call a date: its words and what the sentence goes on to say of it, 2026年3月1日至3月31日，模块暂时关闭. */
function labelFrom({ text }: Reading, { span: sentence }: Sentence, { start, end }: Span): string {
  const rest = said.exec(text.slice(end, Math.min(sentence.end, end + longestLabel)))?.[0] ?? ''
  const label = `${text.slice(start, end)}${rest}`.replace(/[。；;，,\s]+$/, '')
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1)}…`
}
