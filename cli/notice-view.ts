import type { StoredNotice } from '../pipeline/index.ts'
import { flagTerms, formatValue, kindTerms, sentenceAround } from '../review/index.ts'
import { type Rule, ruleKinds } from '../schemas/rule.ts'
import type { RuleFile } from '../schemas/rule-file.ts'
import type { Span } from '../schemas/span.ts'
import { pad, widest, wrap } from './columns.ts'
import type { Session } from './session.ts'
import { sayHeadProblem } from './wording/head-problems.ts'
import { viewWords } from './wording/view.ts'

type Teller = Pick<Session, 'language' | 'paint' | 'tell' | 'width'>

/** Shows everything that was found in a notice: its head, its rules with the flagged ones first, what was not read. */
export function showNotice(session: Teller, { file, text, facts }: StoredNotice): void {
  showHead(session, file, facts.documentNumber !== undefined)
  const flagged = file.rules.filter(isFlagged)
  const certain = file.rules.filter(rule => !isFlagged(rule))
  showRules(session, { title: viewWords.flagged[session.language](flagged.length), rules: flagged, text })
  showRules(session, { title: viewWords.certain[session.language](certain.length), rules: certain, text })
  showUnread(session, file, text)
}

const isFlagged = ({ review }: Rule): boolean => review.flags.length > 0

/** The facts by which people know a notice, one a line; what is missing is said, with what to do. */
function showHead({ language, paint, tell, width }: Teller, file: RuleFile, isNumberSettled: boolean): void {
  const { id, notice, rules, problems } = file
  const words = viewWords
  const noNumber = isNumberSettled ? words.none[language] : words.noDocumentNumber[language](`corpus/${id}.yaml`)
  const facts: [label: string, value: string | null, missing: string][] = [
    [words.documentNumber[language], notice.documentNumber, noNumber],
    [words.issuers[language], notice.issuers.join('、') || null, words.none[language]],
    [words.issued[language], notice.issued, words.none[language]],
    [words.published[language], notice.published, words.unknown[language]],
    [words.jurisdiction[language], notice.jurisdiction?.name ?? null, words.unknown[language]],
    [words.attachments[language], listAttachments(notice.attachments), words.none[language]],
    [words.rules[language], countKinds(rules, language), words.none[language]],
  ]
  const column = widest(facts.map(([label]) => label)) + 2
  for (const line of wrap(notice.title ?? words.noTitle[language], width - 2)) tell(paint('bold', line))
  for (const [label, value, missing] of facts) {
    const lines = wrap(value ?? missing, width - column - 2)
    lines.forEach((line, index) => {
      tell(`  ${paint('dim', pad(index === 0 ? label : '', column))}${value === null ? paint('yellow', line) : line}`)
    })
  }
  for (const problem of problems)
    for (const [index, line] of wrap(sayHeadProblem(problem, language), width - 4).entries())
      tell(`  ${index === 0 ? paint('yellow', '!') : ' '} ${line}`)
}

const listAttachments = (attachments: RuleFile['notice']['attachments']): string | null =>
  attachments.map(({ number, title }) => `${number === null ? '' : `${number}. `}${title}`).join('；') || null

const countKinds = (rules: readonly Rule[], language: Session['language']): string | null =>
  ruleKinds
    .map(kind => ({ kind, count: rules.filter(rule => rule.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${kindTerms[language][kind]} ${count}`)
    .join('  ') || null

type Rules = { readonly title: string; readonly rules: readonly Rule[]; readonly text: string }

function showRules(session: Teller, { title, rules, text }: Rules): void {
  const { language, paint, tell, width } = session
  if (rules.length === 0) return
  tell('')
  tell(paint('bold', title))
  for (const rule of rules) {
    tell(`  ${paint('cyan', kindTerms[language][rule.kind])} ${paint('dim', rule.id)}`)
    for (const line of wrap(sayRule(rule, language), width - 4)) tell(`    ${paint('bold', line)}`)
    for (const flag of rule.review.flags) tell(`    ${paint('yellow', `⚑ ${flagTerms[language][flag]}`)}`)
    const [first] = rule.evidence
    if (first === undefined) continue
    const place = first.section === '' ? '' : viewWords.section[language](first.section)
    for (const line of wrap(`${markInSentence(text, first)}${place}`, width - 4)) tell(`    ${paint('dim', line)}`)
  }
}

/** What a rule is about and what it sets; a document and its name, a provision and its words are the same. */
function sayRule(rule: Rule, language: Session['language']): string {
  const value = formatValue(rule, language)
  const isSame = rule.kind === 'provision' || value.includes(rule.title)
  return isSame ? value : `${rule.title}${language === 'zh' ? '：' : ': '}${value}`
}

/** The sentence around a span, in which the span is marked. */
function markInSentence(text: string, { start, end }: Span): string {
  const sentence = sentenceAround(text, { start, end })
  const before = text.slice(sentence.start, start).trimStart()
  return `${before}⟦${text.slice(start, end)}⟧${text.slice(end, sentence.end).trimEnd()}`
}

function showUnread({ language, paint, tell, width }: Teller, { unclaimed }: RuleFile, text: string): void {
  const unread = unclaimed.filter(({ reason }) => reason === 'not-understood')
  if (unread.length === 0) return
  tell('')
  tell(paint('bold', viewWords.notUnderstood[language](unread.length)))
  for (const span of unread) for (const line of wrap(markInSentence(text, span), width - 4)) tell(`    ${line}`)
}
