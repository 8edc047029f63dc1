import { relative } from 'node:path'
import { listStored, readStored, type StoredNotice } from '../pipeline/index.ts'
import { audienceTerms, flagTerms, kindTerms, sentenceAround } from '../review/index.ts'
import { ruleKinds } from '../schemas/rule.ts'
import { pad, padStart, truncate, widest, wrap } from './columns.ts'
import type { Session } from './session.ts'
import { findUpcoming } from './upcoming.ts'
import { overviewWords } from './wording/overview.ts'

const mostLines = 3
const barWidth = 36

/** Shows every stored notice as a card: what it is, what was found, what to look at, what is due, which file to open. */
export async function showOverview(session: Session, ids: readonly string[]): Promise<void> {
  const shown = (await listStored(session.root)).filter(id => ids.length === 0 || ids.includes(id))
  for (const id of shown) {
    const stored = await readStored(session.root, id)
    if (stored?.ok) showCard(session, stored.value)
  }
}

function showCard(session: Session, stored: StoredNotice): void {
  const { language, paint, tell, root, width } = session
  const { id, notice } = stored.file
  const edge = paint('cyan', '│')
  const titles = wrap(notice.title ?? overviewWords.untitled[language](id), width - 3)
  tell('')
  titles.forEach((line, index) => {
    tell(`${paint('cyan', index === 0 ? '┌' : '│')} ${paint('bold', line)}`)
  })
  for (const line of wrap(describeNotice(session, stored), width - 3)) tell(`${edge} ${paint('dim', line)}`)
  tell(edge)
  for (const part of [drawBars, listUpcoming, listFlagged, listUnread]) {
    for (const line of part(session, stored)) tell(`${edge} ${line}`)
  }
  const path = (file: string): string => relative(process.cwd(), `${root}/${file}`)
  const files = overviewWords.open[language]({
    sheet: path(`rules/${id}.review.md`),
    module: path(`generated/${id}.ts`),
  })
  tell(`${paint('cyan', '└')} ${files}`)
}

function describeNotice({ language }: Session, { file: { notice } }: StoredNotice): string {
  const words = overviewWords
  return [
    notice.issuers.join('、') || words.noIssuer[language],
    notice.documentNumber,
    notice.issued === null ? words.noDate[language] : words.issued[language](notice.issued),
    notice.published === null ? null : words.published[language](notice.published),
  ]
    .filter(part => part !== null)
    .join(' · ')
}

function drawBars({ language, paint }: Session, { file: { rules } }: StoredNotice): string[] {
  const counts = ruleKinds.map(kind => ({
    label: kindTerms[language][kind],
    of: rules.filter(rule => rule.kind === kind),
  }))
  const most = Math.max(1, ...counts.map(({ of }) => of.length))
  const column = widest(counts.map(({ label }) => label))
  const length = (count: number): number => Math.round((count * Math.min(most, barWidth)) / most)
  return counts.map(({ label, of }) => {
    const flagged = length(of.filter(({ review }) => review.flags.length > 0).length)
    const bar =
      paint('green', '■'.repeat(Math.max(0, length(of.length) - flagged))) + paint('yellow', '□'.repeat(flagged))
    return `${pad(label, column)} ${padStart(String(of.length), 3)} ${bar}`
  })
}

function listUpcoming({ language, paint, today, width }: Session, { file: { rules } }: StoredNotice): string[] {
  const upcoming = findUpcoming(rules, today())
  const words = overviewWords
  if (upcoming.length === 0) return [`${paint('dim', '◷')} ${words.nothingDue[language]}`]
  return upcoming.slice(0, mostLines).map(({ rule, due, daysLeft }) => {
    const when = `${due} ${words.daysLeft[language](daysLeft)}`
    const who = `${audienceTerms[language][rule.audience]}${language === 'zh' ? '：' : ': '}`
    return `${paint('cyan', '◷')} ${paint('bold', when)}  ${truncate(`${who}${rule.title}`, width - 8 - widest([when]))}`
  })
}

function listFlagged({ language, paint, width }: Session, { file: { rules } }: StoredNotice): string[] {
  const flagged = rules.filter(({ review }) => review.flags.length > 0)
  if (flagged.length === 0) return []
  const lines = flagged.slice(0, mostLines).map(({ title, review }) => {
    const why = review.flags.map(flag => flagTerms[language][flag]).join('；')
    return `  ${truncate(`${title} — ${why}`, width - 6)}`
  })
  const more = flagged.length - lines.length
  const title = `${paint('yellow', '□')} ${overviewWords.flagged[language](flagged.length)}`
  return [title, ...lines, ...(more > 0 ? [`  ${overviewWords.more[language](more)}`] : [])]
}

function listUnread({ language, paint, width }: Session, { file: { unclaimed }, text }: StoredNotice): string[] {
  const unread = unclaimed.filter(({ reason }) => reason === 'not-understood')
  if (unread.length === 0) return []
  const lines = unread.slice(0, mostLines).map(span => {
    const sentence = sentenceAround(text, span)
    const start = Math.max(sentence.start, span.start - 12)
    return `  ${truncate(`${text.slice(start, span.start)}⟦${span.quote}⟧${text.slice(span.end, sentence.end)}`, width - 6)}`
  })
  const more = unread.length - lines.length
  const title = `${paint('red', '?')} ${overviewWords.notUnderstood[language](unread.length)}`
  return [title, ...lines, ...(more > 0 ? [`  ${overviewWords.more[language](more)}`] : [])]
}
