import type { Rule } from '../schemas/rule.ts'
import { ruleKinds } from '../schemas/rule.ts'
import type { RuleFile, Unclaimed } from '../schemas/rule-file.ts'
import { sentenceAround } from './likeness.ts'
import { escapeMarkdown as plain } from './markdown.ts'
import { sheetWords as words } from './wording/sheet.ts'
import {
  audienceTerms,
  boundTerms,
  dateRoleTerms,
  flagTerms,
  kindTerms,
  measureTerms,
  modalityTerms,
  provisionRoleTerms,
  statusTerms,
} from './wording/terms.ts'
import { formatValue } from './wording/value.ts'

const line = (label: string, value: string | null): string[] => (value ? [`- ${label}：${plain(value)}`] : [])

const sortOf = (rule: Rule): string => {
  switch (rule.kind) {
    case 'date':
      return dateRoleTerms.zh[rule.role]
    case 'deadline':
      return boundTerms.zh[rule.bound]
    case 'threshold':
      return measureTerms.zh[rule.measure]
    case 'material':
      return audienceTerms.zh[rule.audience]
    case 'provision':
      return provisionRoleTerms.zh[rule.role]
  }
}

const detailsOf = (rule: Rule): string[] => {
  switch (rule.kind) {
    case 'date':
      return []
    case 'deadline':
      return [
        ...line(words.actor, `${rule.actor}${words.asAudience(audienceTerms.zh[rule.audience])}`),
        ...line(words.action, rule.action),
        ...rule.consequences.flatMap(({ text }) => line(words.consequence, text)),
      ]
    case 'threshold':
      return line(words.subject, rule.subject)
    case 'material':
      return [
        ...line(words.list, rule.list && words.inList(rule.list, rule.order)),
        ...line(words.parts, (rule.parts ?? []).join('；')),
        ...line(words.condition, rule.condition),
        ...line(
          words.submitTo,
          rule.submitTo && [rule.submitTo.channel, rule.submitTo.url, rule.submitTo.email].filter(Boolean).join(' '),
        ),
      ]
    case 'provision':
      return line(words.actor, rule.actor && `${rule.actor}${words.asAudience(audienceTerms.zh[rule.audience])}`)
  }
}

const printRule = (rule: Rule): string => {
  const flags = rule.review.flags.map(flag => flagTerms.zh[flag])
  const head = [
    kindTerms.zh[rule.kind],
    sortOf(rule),
    modalityTerms.zh[rule.modality],
    statusTerms.zh[rule.review.status],
  ]
  return [
    `### ${plain(rule.title)} \`${rule.id}\``,
    '',
    `**${plain(formatValue(rule, 'zh'))}**${flags.length > 0 ? ` ⚠️ ${flags.join('；')}` : ''}`,
    '',
    ...rule.evidence.flatMap(({ quote }, at) => [...(at > 0 ? ['>'] : []), `> ${plain(quote)}`]),
    '',
    `- ${words.sort}：${head.join(' · ')}`,
    ...line(words.appliesTo, rule.appliesTo.join('、')),
    ...detailsOf(rule),
    '',
  ].join('\n')
}

const printSpan = (text: string, { start, end, quote }: Unclaimed): string => {
  const sentence = sentenceAround(text, { start, end })
  const [before, after] = [text.slice(sentence.start, start), text.slice(end, sentence.end)]
  return `- ${plain(before)}**${plain(quote)}**${plain(after)}`
}

const countsOf = (rules: readonly Rule[]): string =>
  ruleKinds.map(kind => `${kindTerms.zh[kind]} ${rules.filter(rule => rule.kind === kind).length}`).join('，')

const printHead = ({ id, notice, rules, unclaimed }: RuleFile): string[] => {
  const flagged = rules.filter(({ review }) => review.flags.length > 0).length
  const unread = unclaimed.filter(({ reason }) => reason === 'not-understood').length
  return [
    `# ${plain(notice.title ?? id)}`,
    '',
    ...line(words.documentNumber, notice.documentNumber ?? words.none),
    ...line(words.issuers, notice.issuers.join('、') || words.none),
    ...line(words.addressees, notice.addressees.join('、') || words.none),
    ...line(words.issued, notice.issued ?? words.none),
    ...line(words.published, notice.published),
    ...line(words.attachments, notice.attachments.map(({ number, title }) => `${number ?? ''}《${title}》`).join('；')),
    ...line(words.source, notice.source.path),
    '',
    words.summary(rules.length, countsOf(rules), flagged, unread),
    '',
  ]
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}`, '', ...lines, '']

/**
 * The review sheet `rules/<id>.review.md`: the rules of one notice for people to read and for `git diff` to compare.
 *
 * Nothing stands in it that could change without a change of meaning: no offsets, no section numbers, no versions.
 */
export const printSheet = (file: RuleFile, text: string): string => {
  const unread = file.unclaimed.filter(({ reason }) => reason === 'not-understood')
  const lines = [
    ...printHead(file),
    ...section(
      words.problems,
      file.problems.map(({ message }) => `- ${plain(message)}`),
    ),
    ...section(
      words.unread,
      unread.map(span => printSpan(text, span)),
    ),
    ...(file.rules.length === 0 ? [] : [`## ${words.rules}`, '']),
    ...file.rules.map(printRule),
  ]
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
}
