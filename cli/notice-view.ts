import type { StoredNotice } from '../pipeline/index.ts'
import { flagTerms, formatValue, kindTerms, sentenceAround } from '../review/index.ts'
import { type Rule, ruleKinds } from '../schemas/rule.ts'
import type { RuleFile } from '../schemas/rule-file.ts'
import { pad, widest, wrap } from './columns.ts'
import type { Session } from './session.ts'
import { viewWords } from './wording/view.ts'

type Teller = Pick<Session, 'language' | 'paint' | 'tell' | 'width'>

/** Shows everything that was found in a notice: its head, its rules with the flagged ones first, what was not read. */
export function showNotice(session: Teller, { file, text, facts }: StoredNotice): void {
  showHead(session, file, facts.documentNumber !== undefined)
  const flagged = file.rules.filter(isFlagged)
  const certain = file.rules.filter(rule => !isFlagged(rule))
  showRules(session, viewWords.flagged[session.language](flagged.length), flagged)
  showRules(session, viewWords.certain[session.language](certain.length), certain)
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
  for (const { message } of problems)
    for (const [index, line] of wrap(message, width - 4).entries())
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

function showRules({ language, paint, tell, width }: Teller, title: string, rules: readonly Rule[]): void {
  if (rules.length === 0) return
  tell('')
  tell(paint('bold', title))
  for (const rule of rules) {
    const flags = rule.review.flags.map(flag => flagTerms[language][flag])
    tell(`  ${paint('cyan', kindTerms[language][rule.kind])} ${paint('dim', rule.id)}`)
    for (const line of wrap(formatValue(rule, language), width - 4)) tell(`    ${paint('bold', line)}`)
    for (const flag of flags) tell(`    ${paint('yellow', `⚑ ${flag}`)}`)
    const [first] = rule.evidence
    if (first === undefined) continue
    const place = first.section === '' ? '' : viewWords.section[language](first.section)
    for (const line of wrap(`“${first.quote}”${place}`, width - 4)) tell(`    ${paint('dim', line)}`)
  }
}

function showUnread({ language, paint, tell, width }: Teller, { unclaimed }: RuleFile, text: string): void {
  const unread = unclaimed.filter(({ reason }) => reason === 'not-understood')
  if (unread.length === 0) return
  tell('')
  tell(paint('bold', viewWords.notUnderstood[language](unread.length)))
  for (const span of unread) {
    const sentence = sentenceAround(text, span)
    const marked = `${text.slice(sentence.start, span.start)}⟦${span.quote}⟧${text.slice(span.end, sentence.end)}`
    for (const line of wrap(marked.trim(), width - 4)) tell(`    ${line}`)
  }
}
