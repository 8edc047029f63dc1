import type { Direction, Finding } from './change.ts'
import { type ChangeKind, changeKinds } from './registry.ts'

/** A finding of a kind; where the kind leaves its direction open and nobody settles it, it cannot be told. */
export const finding = (kind: ChangeKind, rest: Partial<Omit<Finding, 'kind'>> = {}): Finding => {
  const row: { readonly direction: Direction | 'depends' } = changeKinds[kind]
  return { kind, direction: row.direction === 'depends' ? 'unclear' : row.direction, witness: null, ...rest }
}
