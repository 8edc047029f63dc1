import { adverbial, titleLead } from '../words/provision-clauses.ts'

/** The longest title that a reviewer's list shows whole. */
const longestTitle = 30

/** A text as a title: whole where it is short, else its beginning. */
export const shortened = (text: string, longest = longestTitle): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text

/** Clauses of an action; a remark in brackets is never torn: 招生工作总结（一式两份，加盖公章）报区教育局. */
const actionClause = /(?:（[^（）]{0,200}）|\([^()]{0,200}\)|[^，,；;。])+/gu

/** The first clause of an action that says more than when, where or by which rule; the whole of it, where none does. */
function tellingClause(action: string): string {
  actionClause.lastIndex = 0
  for (let clause = actionClause.exec(action); clause; clause = actionClause.exec(action))
    if (!adverbial.pattern.test(clause[0])) return clause[0]
  return action
}

/** What people call an action: what its first telling clause says. */
export function actionTitle(action: string): string {
  const first = tellingClause(action)
  const bare = first.replace(titleLead.pattern, '')
  return shortened(bare.length >= 2 ? bare : first.length >= 2 ? first : action)
}
