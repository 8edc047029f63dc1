import type { Notice, RuleFile } from '../../schemas/rule-file.ts'
import type { Finding } from './change.ts'
import { finding } from './finding.ts'
import { sameWords } from './wording-fold.ts'

const told = (from: string, to: string) => ({ from, to })

const texts: readonly (readonly [Finding['kind'], (notice: Notice) => string])[] = [
  ['issuer-changed', ({ issuers }) => issuers.join('、')],
  ['jurisdiction-changed', ({ jurisdiction }) => jurisdiction?.name ?? ''],
  ['title-changed', ({ title }) => title ?? ''],
  ['number-changed', ({ documentNumber }) => documentNumber ?? ''],
  ['issued-changed', ({ issued }) => issued ?? ''],
  ['addressees-changed', ({ addressees }) => addressees.join('、')],
]

const listed = (items: readonly { title: string; documentNumber?: string | null }[]): string =>
  items.map(({ title, documentNumber }) => `《${title}》${documentNumber ? `（${documentNumber}）` : ''}`).join('、')

/** The programmes that the rules of a notice concern, in the order in which the text names them. */
export const programmesOf = ({ rules }: RuleFile): string[] => [...new Set(rules.flatMap(({ appliesTo }) => appliesTo))]

const programmes = (before: RuleFile, after: RuleFile): Finding[] => {
  const [from, to] = [programmesOf(before), programmesOf(after)]
  const [one, other] = [new Set(from), new Set(to)]
  if (one.symmetricDifference(other).size === 0) return []
  const words = told(from.join('、'), to.join('、'))
  if (one.isSubsetOf(other)) return [finding('programmes-widened', words)]
  return [finding(other.isSubsetOf(one) ? 'programmes-narrowed' : 'programmes-changed', words)]
}

/** What differs in who issued a notice, whom it is for and what it rests on. */
export const noticeFindings = (before: RuleFile, after: RuleFile): Finding[] => {
  const [one, other] = [before.notice, after.notice]
  const plain = texts.flatMap(([kind, said]) => {
    const [from, to] = [said(one), said(other)]
    return sameWords(from, to) ? [] : [finding(kind, told(from, to))]
  })
  const [basis, newBasis] = [listed(one.citations), listed(other.citations)]
  const [annexes, newAnnexes] = [one, other].map(({ attachments }) =>
    attachments.map(({ number, title }) => `${number ?? ''}${title}`).join('、'),
  )
  return [
    ...plain,
    ...programmes(before, after),
    ...(sameWords(basis, newBasis) ? [] : [finding('basis-changed', told(basis, newBasis))]),
    ...(sameWords(annexes ?? '', newAnnexes ?? '')
      ? []
      : [finding('attachments-changed', told(annexes ?? '', newAnnexes ?? ''))]),
  ]
}
