import { inclusionDefinition, inclusionWords } from '../../words/comparators.ts'
import { matchesIn } from '../../words/matches.ts'

/** What a notice itself says of its comparison words: whether 以上 counts its number in; null where it is silent. */
export type Inclusion = (words: string) => boolean | null

/**
 * Reads the definitions that a document gives itself.
 *
 *     本办法所称⟦“以上”“以下”均包括本数⟧，⟦“不足”不包括本数⟧。
 */
export function readInclusion(folded: string): Inclusion {
  const known = new Map<string, boolean>()
  for (const { groups } of matchesIn(inclusionDefinition.pattern, folded)) {
    const inclusive = groups?.no === undefined
    for (const [word] of `${groups?.first ?? ''}${groups?.more ?? ''}`.matchAll(inclusionWords.pattern))
      known.set(word, inclusive)
  }
  return text => [...known].find(([word]) => text.endsWith(word))?.[1] ?? null
}
