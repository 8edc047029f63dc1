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

/**
 * Where any of some words that begins at an offset of a text ends; the offset itself where none does, or one of `except` begins.
 *
 * The words are as for `alternatives`, so that the character at the offset alone mostly settles that none begins there.
 */
export function wordsAt(
  words: readonly string[],
  except: readonly string[] = [],
): (text: string, at: number) => number {
  const opens = new Set(words.map(word => word.charCodeAt(0)))
  const unless = except.length === 0 ? '' : `(?!${alternatives(except)})`
  const pattern = new RegExp(`${unless}(?:${alternatives(words)})`, 'y')
  return (text, at) => {
    if (!opens.has(text.charCodeAt(at))) return at
    pattern.lastIndex = at
    return pattern.test(text) ? pattern.lastIndex : at
  }
}
