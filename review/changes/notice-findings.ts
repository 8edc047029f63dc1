import type { Notice } from '../../schemas/rule-file.ts'
import type { Finding, Side } from './change.ts'
import { finding } from './finding.ts'
import { headingsOf, programmesOf } from './scope.ts'
import { folded, sameWords } from './wording-fold.ts'

const told = (from: string, to: string) => ({ from, to })

/** What identifies a notice, as one text each, in the order in which a reader asks. */
const facts: readonly (readonly [Finding['kind'], (notice: Notice) => string])[] = [
  ['issuer-changed', ({ issuers }) => issuers.join('、')],
  ['jurisdiction-changed', ({ jurisdiction }) => jurisdiction?.name ?? ''],
]

const details: readonly (readonly [Finding['kind'], (notice: Notice) => string])[] = [
  ['title-changed', ({ title }) => title ?? ''],
  ['number-changed', ({ documentNumber }) => documentNumber ?? ''],
  ['issued-changed', ({ issued }) => issued ?? ''],
  ['addressees-changed', ({ addressees }) => addressees.join('、')],
  ['basis-changed', ({ citations }) => citations.map(cited).join('、')],
  [
    'attachments-changed',
    ({ attachments }) => attachments.map(({ number, title }) => `${number ?? ''}${title}`).join('、'),
  ],
]

const cited = ({ title, documentNumber }: Notice['citations'][number]): string =>
  `《${title}》${documentNumber ? `（${documentNumber}）` : ''}`

const textual = (table: typeof facts, before: Notice, after: Notice): Finding[] =>
  table.flatMap(([kind, said]) => {
    const [from, to] = [said(before), said(after)]
    return sameWords(from, to) ? [] : [finding(kind, told(from, to))]
  })

/** Whether a name stands in a list, be it with other attributes before it. */
const listed = (name: string, names: readonly string[]): boolean =>
  names.some(other => other.endsWith(name) || name.endsWith(other))

const programmes = (before: Side, after: Side): Finding[] => {
  const [from, to] = [programmesOf(before), programmesOf(after)]
  const gone = from.filter(name => !listed(name, to))
  const come = to.filter(name => !listed(name, from))
  if (gone.length === 0 && come.length === 0) return []
  const words = told(from.join('、'), to.join('、'))
  if (gone.length === 0) return [finding('programmes-widened', words)]
  return [finding(come.length === 0 ? 'programmes-narrowed' : 'programmes-changed', words)]
}

const sections = (before: Side, after: Side): Finding[] => {
  const [from, to] = [headingsOf(before), headingsOf(after)]
  const missing = (names: readonly string[], others: readonly string[]) =>
    names.filter(name => !others.some(other => folded(other) === folded(name)))
  const [gone, come] = [missing(from, to), missing(to, from)]
  return gone.length === 0 && come.length === 0
    ? []
    : [finding('sections-changed', told(gone.join('、'), come.join('、')))]
}

/** What differs in who issued a notice, whom it is for and what it rests on: issuer and scope first. */
export const noticeFindings = (before: Side, after: Side): Finding[] => {
  const [one, other] = [before.file.notice, after.file.notice]
  const oneNotice = before.file.id === after.file.id
  return [
    ...textual(facts, one, other),
    ...programmes(before, after),
    ...textual(details, one, other),
    ...(oneNotice ? [] : sections(before, after)),
  ]
}
