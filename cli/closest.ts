/** The known name that a mistyped one most likely means, null where none is near. */
export function closest(given: string, known: readonly string[]): string | null {
  const pairs = new Set(pairsOf(given))
  const ranked = known
    .map(name => ({ name, shared: pairsOf(name).filter(pair => pairs.has(pair)).length / (pairsOf(name).length || 1) }))
    .sort((one, other) => other.shared - one.shared)
  const best = ranked[0]
  return best !== undefined && best.shared >= 0.5 ? best.name : null
}

const pairsOf = (name: string): string[] =>
  [...name.toLowerCase()].slice(1).map((letter, index) => `${name.toLowerCase()[index]}${letter}`)
