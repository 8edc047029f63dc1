import { adverbial, titleLead } from '../words/provision-clauses.ts'

/** The longest title that a reviewer's list shows whole. */
const longestTitle = 30

/** A text as a title: whole where it is short, else its beginning. */
export const shortened = (text: string, longest = longestTitle): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text

/** Clauses of an action; a remark in brackets is never torn: 招生工作总结（一式两份，加盖公章）报区教育局. */
const actionClause = /(?:（[^（）]{0,200}）|\([^()]{0,200}\)|[^，,；;。])+/gu

/** What people call an action: its first clause that says more than when, where or by which rule. */
export function actionTitle(action: string): string {
  const clauses = action.match(actionClause) ?? [action]
  const first = clauses.find(each => !adverbial.pattern.test(each)) ?? action
  const bare = first.replace(titleLead.pattern, '')
  return shortened(bare.length >= 2 ? bare : first.length >= 2 ? first : action)
}
