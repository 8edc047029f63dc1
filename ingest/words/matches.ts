const none: readonly RegExpExecArray[] = []

/**
 * Every match of a global pattern in a text, in order; most lines and clauses of a notice have none.
 *
 * What `matchAll` gives, without the copy of the pattern that it makes for each text.
 */
export function matchesIn(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return none
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}
