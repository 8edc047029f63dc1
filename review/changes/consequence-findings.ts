import { alternativeWords, clauseMarks, openings, openingWords, severityLadder } from '../wording/signals.ts'
import type { Finding } from './change.ts'
import { finding } from './finding.ts'
import { sameWords } from './wording-fold.ts'

/** The clauses that say what happens, without the case before them: a ground that names a blacklist is no sanction. */
const consequenceOf = (text: string): string => {
  const clauses = text.split(clauseMarks)
  const first = clauses.findIndex(clause => {
    const bare = clause.replace(openings, '')
    return severityLadder.some(([word]) => bare.startsWith(word))
  })
  return clauses.slice(Math.max(0, first)).join('，')
}

const choices = new RegExp(
  `(?:${alternativeWords.join('|')})(?:${openingWords.join('|')})*(?:${severityLadder.map(([word]) => word).join('|')})`,
)

/** How hard a consequence is, and whether the office may choose a milder one; null where the ladder has no word for it. */
export const severityOf = (text: string): { least: number; most: number } | null => {
  const said = consequenceOf(text)
  const held = severityLadder.filter(([word]) => said.includes(word))
  const steps = held
    .filter(([word]) => !held.some(([longer]) => longer !== word && longer.includes(word)))
    .map(([, severity]) => severity)
  if (steps.length === 0) return null
  const most = Math.max(...steps)
  return { least: choices.test(said) ? Math.min(...steps) : most, most }
}

const step = (before: string, after: string): Finding => {
  const [from, to] = [severityOf(before), severityOf(after)]
  const told = { from: before, to: after }
  if (!from || !to) return finding('consequence-changed', told)
  if (to.least >= from.least && to.most >= from.most && (to.least > from.least || to.most > from.most)) {
    return finding('consequence-harsher', told)
  }
  if (to.least <= from.least && to.most <= from.most && (to.least < from.least || to.most < from.most)) {
    return finding('consequence-milder', told)
  }
  return finding('consequence-changed', told)
}

/** What differs in what happens to whoever breaks the rule, told as one text each. */
export const consequenceFindings = (before: string, after: string): Finding[] => {
  if (sameWords(before, after)) return []
  if (before === '') return [finding('consequence-added', { to: after })]
  if (after === '') return [finding('consequence-dropped', { from: before })]
  return [step(before, after)]
}
