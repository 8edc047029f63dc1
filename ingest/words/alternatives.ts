/** Any of some patterns of one kind, in one look: what most stretches of a text are told by to match none. */
export const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'))

/**
 * A pattern that matches any of some words, the longest first.
 *
 * The words are grouped by their first character, so that at most places of a text one look settles that none begins
 * there. A word may end in a pattern of its own, such as `登记(?!机关)`; its first character stands for itself.
 */
export function alternatives(words: readonly string[]): string {
  const groups = Map.groupBy(
    [...new Set(words)].sort((one, other) => other.length - one.length),
    word => word.charAt(0),
  )
  const choices = [...groups].map(([first, group]) => {
    const rests = group.map(word => word.slice(1))
    return rests.length === 1 ? `${first}${rests[0]}` : `${first}(?:${rests.join('|')})`
  })
  return `(?=[${[...groups.keys()].join('')}])(?:${choices.join('|')})`
}
