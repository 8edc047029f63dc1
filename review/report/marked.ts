/** A stretch of text that is the same on both sides, or not. */
export type Marked = { readonly text: string; readonly changed: boolean }

/** Texts longer than this are marked by their common ends alone, so that marking stays linear. */
const longest = 400

/** What a reader sees as one: a number, a Latin word, or a single character. */
const tokensOf = (text: string): string[] => text.match(/\d+(?:\.\d+)?|[A-Za-z]+|[\s\S]/gu) ?? []

const joined = (tokens: readonly { token: string; changed: boolean }[]): Marked[] => {
  const parts: { text: string; changed: boolean }[] = []
  for (const { token, changed } of tokens) {
    const last = parts.at(-1)
    if (last && last.changed === changed) last.text += token
    else parts.push({ text: token, changed })
  }
  return parts
}

/** Lengths of the longest common run of tokens from each pair of places on. */
const commonLengths = (one: readonly string[], other: readonly string[]): Uint16Array[] => {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1))
  for (let at = one.length - 1; at >= 0; at--) {
    for (let to = other.length - 1; to >= 0; to--) {
      const [here, below] = [lengths[at], lengths[at + 1]]
      if (!here || !below) continue
      here[to] = one[at] === other[to] ? (below[to + 1] ?? 0) + 1 : Math.max(below[to] ?? 0, here[to + 1] ?? 0)
    }
  }
  return lengths
}

type Middle = { before: { token: string; changed: boolean }[]; after: { token: string; changed: boolean }[] }

const aligned = (one: readonly string[], other: readonly string[]): Middle => {
  const lengths = commonLengths(one, other)
  const middle: Middle = { before: [], after: [] }
  let [at, to] = [0, 0]
  while (at < one.length || to < other.length) {
    const [token, held] = [one[at], other[to]]
    if (token !== undefined && token === held) {
      middle.before.push({ token, changed: false })
      middle.after.push({ token, changed: false })
      at++
      to++
    } else if (
      token !== undefined &&
      (held === undefined || (lengths[at + 1]?.[to] ?? 0) >= (lengths[at]?.[to + 1] ?? 0))
    ) {
      middle.before.push({ token, changed: true })
      at++
    } else if (held !== undefined) {
      middle.after.push({ token: held, changed: true })
      to++
    }
  }
  return middle
}

const all = (tokens: readonly string[], changed: boolean) => tokens.map(token => ({ token, changed }))

/** Marks what differs between two texts, token by token, so that `4月30日` and `5月31日` show 4/30 against 5/31. */
export const markChanges = (before: string, after: string): { before: Marked[]; after: Marked[] } => {
  const [one, other] = [tokensOf(before), tokensOf(after)]
  let start = 0
  while (start < one.length && start < other.length && one[start] === other[start]) start++
  let end = 0
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end++
  const [inner, otherInner] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  const long = inner.length > longest || otherInner.length > longest
  const middle = long ? { before: all(inner, true), after: all(otherInner, true) } : aligned(inner, otherInner)
  const [head, tail] = [all(one.slice(0, start), false), all(one.slice(one.length - end), false)]
  return {
    before: joined([...head, ...middle.before, ...tail]),
    after: joined([...head, ...middle.after, ...tail]),
  }
}
