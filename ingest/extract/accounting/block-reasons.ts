import type { UnclaimedReason } from '../../../schemas/rule-file.ts'
import type { Block } from '../../structure/notice-tree.ts'

type BlockReason = { readonly number: UnclaimedReason; readonly time: UnclaimedReason }

const same = (reason: UnclaimedReason): BlockReason => ({ number: reason, time: reason })

/** Why the numbers and times of a block that is no part of the body give no rule; null where they have to be read. */
export function blockReasons({ type, part }: Pick<Block, 'type' | 'part'>): BlockReason | null {
  if (type === 'clutter') return { number: 'clutter', time: 'clutter' }
  if (part === 'chrome') return { number: 'clutter', time: 'issued' }
  if (part === 'imprint') return { number: 'document-number', time: 'issued' }
  if (type === 'documentNumber') return same('document-number')
  if (type === 'issued') return same('issued')
  if (type === 'issuer' || type === 'addressees') return same('name')
  if (type === 'letterhead') return { number: 'clutter', time: 'issued' }
  if (type === 'attachment') return same('citation')
  if (type === 'annexTitle') return same('section-number')
  if (type === 'title') return same('name')
  if (part === 'signature') return { number: 'name', time: 'issued' }
  return null
}
