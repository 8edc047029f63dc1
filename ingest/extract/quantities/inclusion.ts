/** What a notice itself says of its comparison words: whether 以上 counts its number in; null where it is silent. */
export type Inclusion = (words: string) => boolean | null

const definition =
  /["“]?(?<first>以上|以下|以内|不足|不满|超过|低于)["”]?(?<more>(?:[、,和及与]?["“]?(?:以上|以下|以内|不足|不满|超过|低于)["”]?){0,5})[^。;\n()]{0,12}?(?<no>不)?(?:包括|包含|含)(?:本数|本级|该数|相应数)/g
const words = /以上|以下|以内|不足|不满|超过|低于/g

/**
 * Reads the definitions that a document gives itself.
 *
 *     本办法所称⟦“以上”“以下”均包括本数⟧，⟦“不足”不包括本数⟧。
 */
export function readInclusion(folded: string): Inclusion {
  const known = new Map<string, boolean>()
  for (const { groups } of folded.matchAll(definition)) {
    const inclusive = groups?.no === undefined
    for (const [word] of `${groups?.first ?? ''}${groups?.more ?? ''}`.matchAll(words)) known.set(word, inclusive)
  }
  return text => [...known].find(([word]) => text.endsWith(word))?.[1] ?? null
}
