import { anyOf } from '../../words/alternatives.ts'
import {
  boundInOrder,
  columnHeads,
  headingOpeners,
  type ListOpener,
  sentenceOpeners,
} from '../../words/list-openers.ts'

const patternsOf = (openers: Readonly<Record<string, ListOpener>>): RegExp =>
  anyOf(Object.values(openers).map(({ pattern }) => pattern))

const opensUnder = patternsOf(headingOpeners)
const announces = patternsOf(sentenceOpeners)

/** The longest heading or opening sentence that is looked at. */
const longest = 240

/** Whether a heading stands over a list of documents: 申报材料, 所需资料清单. */
export const headingOpens = (words: string): boolean => words.length <= 40 && opensUnder.test(words)

/** Whether a sentence announces a list of documents: 申请时提交下列材料：. */
export const sentenceOpens = (words: string): boolean =>
  (words.endsWith(':') && (announces.test(words.slice(-longest)) || headingOpens(words.slice(0, -1)))) ||
  boundInOrder.pattern.test(words.slice(-longest))

/** Whether a label announces the papers of somebody: 重点企业需提供. */
export const labelOpens = (words: string): boolean =>
  words.length <= 40 && sentenceOpens(`${words.replace(/[:;。\s]$/, '')}:`)

/** What a table's columns hold, by their heads; `item` is null where the table lists no documents. */
export type DocumentColumns = {
  readonly item: number | null
  readonly form: number | null
  readonly copies: number | null
  readonly condition: number | null
}

/** Reads the header row of a table. */
export function readColumns(heads: readonly string[]): DocumentColumns {
  const column = (key: keyof typeof columnHeads): number | null => {
    const index = heads.findIndex(head => columnHeads[key].pattern.test(head.replace(/\s/gu, '')))
    return index < 0 ? null : index
  }
  const item = column('item')
  return { item, form: column('form'), copies: column('copies'), condition: column('condition') }
}
