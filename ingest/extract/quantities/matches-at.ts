/** Where a sticky pattern that begins at an offset ends; the offset itself where it does not match. */
export function matchesAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
