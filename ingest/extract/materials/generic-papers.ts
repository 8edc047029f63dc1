import { enumerates } from '../../words/document-grammar.ts'
import { proofs, provingPapers } from '../../words/submission.ts'
import type { Governed } from './asked-for.ts'
import type { DocumentMention } from './document-names.ts'
import { isVague, withoutShape } from './document-nouns.ts'
import { readForms } from './document-words.ts'

/** What may be asked for with papers summed up behind others. */
const summing: ReadonlySet<Governed['sense']> = new Set(['give', 'bring', 'list', 'sent'])

/** Whether generic papers are those that prove what stands before: 申请表、户口簿及⟦相关证明材料⟧, 交验⟦相应的原始证件⟧. */
export function isProof(folded: string, name: string, mention: Governed): boolean {
  const bare = withoutShape(name)
  if (provingPapers.pattern.test(bare) && summing.has(mention.sense) && follows(folded, mention)) return true
  return (mention.sense === 'give' || mention.sense === 'bring') && proofs.pattern.test(bare)
}

/** From this length on, generic papers are told by what they show: 能表明在我市合法稳定居住的证明材料. */
const longDescription = 10

/** Whether generic papers are named closely enough: by shape or copies, or by words of their own in a list. */
export function isNamed(folded: string, name: string, mention: Governed, copies: number | null): boolean {
  const shapes = readForms(folded.slice(mention.name.end, mention.whole.end))
  const shaped = withoutShape(name).length < name.length || shapes.length > 0
  if (shaped || (mention.copies ?? copies) !== null) return true
  const described = name.length >= longDescription && (mention.sense === 'give' || mention.sense === 'bring')
  const joined = follows(folded, mention) || enumerates.pattern.test(folded.charAt(mention.whole.end))
  const listed = mention.sense === 'list' || (mention.sense !== 'make' && joined)
  return (listed || described) && !isVague(withoutShape(name))
}

/** Whether another paper of the same enumeration stands before a name. */
export const follows = (folded: string, { name }: DocumentMention): boolean =>
  enumerates.pattern.test(folded.charAt(name.start - 1))
