import { audienceTerms, fingerprint, flagTerms, formatValue, kindTerms, statusTerms } from '../review/index.ts'
import type { Rule } from '../schemas/rule.ts'
import type { RuleFile } from '../schemas/rule-file.ts'
import { columnWords, type Language } from './wording.ts'

/** The columns of the table of rules, in order; the last four are for people to fill in. */
export const columns = [
  'notice',
  'rule',
  'kind',
  'title',
  'value',
  'appliesTo',
  'audience',
  'actor',
  'action',
  'consequences',
  'section',
  'quote',
  'flags',
  'status',
  'fingerprint',
  'decision',
  'because',
  'by',
  'on',
] as const
export type Column = (typeof columns)[number]

/** One line of the table: a rule, or its heading. */
export type Row = Readonly<Record<Column, string>>

/** Lists in one cell; a comma would be read as part of a name. */
export const listMark = '；'

/** The heading of the table. */
export const headingRow = (language: Language): Row => columnWords[language]

/** The rules of a notice as lines of a table, in the order of the text. */
export const tableRows = (file: RuleFile, language: Language): Row[] =>
  file.rules.map(rule => ({
    notice: file.id,
    rule: rule.id,
    kind: kindTerms[language][rule.kind],
    title: rule.title,
    value: formatValue(rule, language),
    appliesTo: rule.appliesTo.join(listMark),
    audience: 'audience' in rule ? audienceTerms[language][rule.audience] : '',
    actor: actorOf(rule),
    action: actionOf(rule),
    consequences: rule.kind === 'deadline' ? rule.consequences.map(({ text }) => text).join(listMark) : '',
    section: rule.evidence[0]?.section ?? '',
    quote: rule.evidence.map(({ quote }) => quote).join('\n'),
    flags: rule.review.flags.map(flag => flagTerms[language][flag]).join(listMark),
    status: statusTerms[language][rule.review.status],
    fingerprint: fingerprint(rule),
    decision: '',
    because: '',
    by: '',
    on: '',
  }))

/** Who acts by a rule; empty where the rule has no such field. */
export const actorOf = (rule: Rule): string => ('actor' in rule ? rule.actor : '')

/** What is done by a rule; empty where the rule has no such field. */
export const actionOf = (rule: Rule): string => ('action' in rule ? rule.action : '')
