import type { Block } from '../../structure/notice-tree.ts'
import { caseSentence } from '../../words/document-entries.ts'
import { wordsSpan } from './found-document.ts'

/**
 * Whether numbered paragraphs are sentences that ask for papers case by case, and no list of papers.
 *
 *     1、在中国投资的外国人申请时，还需提交批准证书、验资报告。
 *     2、未满18周岁的子女投靠父母的，还需提交出生证明。
 *
 * One such paragraph among the names of a list is an entry like them.
 */
export function areSentences(folded: string, blocks: readonly Block[]): boolean {
  const asking = blocks.filter(block => isSentence(folded, block))
  return asking.length > 1 && asking.length * 2 > blocks.length
}

/** Whether a numbered paragraph asks for papers in a case. */
export function isSentence(folded: string, block: Block): boolean {
  const { start, end } = wordsSpan(block)
  return caseSentence.pattern.test(folded.slice(start, end).trim())
}
