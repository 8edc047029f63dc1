import type { ProvisionRole } from '../../../schemas/rule.ts'
import type { Span } from '../../../schemas/span.ts'
import type { Block } from '../../structure/notice-tree.ts'
import { leadOfConditions, leadSentence } from '../../words/provisions.ts'
import type { Reading, Sentence } from '../reading.ts'
import { headingsOf } from '../roles.ts'
import { roleOf } from './classify.ts'

/** What the sentence before a list says for each of its entries. */
export type Lead = { readonly sentence: Sentence; readonly role: ProvisionRole; readonly words: Span }

/** Leads by the entries under them. */
export type Leads = {
  readonly isLead: (sentence: Sentence) => boolean
  readonly over: (sentence: Sentence) => Lead | null
}

/**
 * Finds the sentences that speak for the entries of the list behind them.
 *
 *     第十九条 ⟦已认定的高新技术企业有下列行为之一的，由认定机构取消其高新技术企业资格：⟧
 *     （一）在申请认定过程中存在严重弄虚作假行为的；
 */
export function leadsOf(reading: Reading): Leads {
  const leads = new Map<Sentence, Lead>()
  const byBlock = new Map<number, Lead>()
  const { blocks } = reading.tree
  for (const sentence of reading.sentences) {
    const { start, end } = sentence.span
    const words = reading.folded.slice(start, end).trimEnd()
    if (sentence.heading || !words.endsWith(':') || !leadSentence.pattern.test(words.slice(-80))) continue
    const first = entryAfter(blocks, sentence.block)
    const role = first === null ? null : roleOf(words, headingsOf(reading, sentence))
    if (first === null || role === null) continue
    const met = (role === 'effect' || role === 'procedure') && leadOfConditions.pattern.test(words)
    const lead = { sentence, role: met ? ('condition' as const) : role, words: { start, end } }
    leads.set(sentence, lead)
    for (let index = first.index; index < blocks.length; index += 1) {
      const block = blocks[index]
      if (!block || block.part !== first.part || (block.marker !== null && block.depth < first.depth)) break
      if (block.marker === null || (block.depth === first.depth && block.parent !== first.parent)) break
      byBlock.set(index, lead)
    }
  }
  return { isLead: sentence => leads.has(sentence), over: ({ block }) => byBlock.get(block.index) ?? null }
}

/** The first entry of a list that begins right behind a block. */
function entryAfter(blocks: readonly Block[], block: Block): Block | null {
  const next = blocks[block.index + 1]
  if (!next || next.marker === null || next.part !== block.part) return null
  return block.marker === null || next.depth > block.depth ? next : null
}
