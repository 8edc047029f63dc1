export type { AdditionProblem } from './additions.ts'
export type { Change, Comparison, Direction, Side } from './changes/change.ts'
export { compareOneSided, compareSides } from './changes/diff.ts'
export { type Conflict, conflictsIn, openConflicts } from './conflicts.ts'
export {
  type DecideProblem,
  decisionOn,
  type Signature,
  type Verdict,
  withdrawDecision,
  writeAddition,
  writeDecision,
} from './decide.ts'
export { type DecisionSet, type DecisionsProblem, parseDecisions, undecided } from './decisions.ts'
export { fingerprint, meaning } from './fingerprint.ts'
export { type Glossary, type GlossaryProblem, nameTopic, parseGlossary } from './glossary.ts'
export { sentenceAround } from './likeness.ts'
export { pairRules } from './pair.ts'
export { type ReconcileInput, type Reconciliation, reconcile, type Stale } from './reconcile.ts'
export { printAnnotations } from './report/github.ts'
export { printHtml } from './report/html.ts'
export { printJson } from './report/json.ts'
export { printMarkdown } from './report/markdown.ts'
export type { Report } from './report/report.ts'
export { type Desk, printReviewIndex, printReviewPage, type ReviewSubject } from './report/review-page.ts'
export { type Paint, printText } from './report/text.ts'
export { printSheet } from './sheet.ts'
export { staleIn } from './stale.ts'
export { conflictLines } from './wording/conflicts.ts'
export { reviewWords } from './wording/review-page.ts'
export { staleLines } from './wording/stale.ts'
export { audienceTerms, flagTerms, kindTerms, statusTerms } from './wording/terms.ts'
export { formatValue } from './wording/value.ts'
