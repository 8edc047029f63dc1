import { foldWidth } from '../words/fold.ts'
import { type CardFact, cardFact, cardLabels } from '../words/layout/index-card.ts'
import { matchesIn } from '../words/matches.ts'

/**
 * What the index card above a document says, word for word; the first of each.
 *
 *     索引号：000/2024-1　发文机关：⟦某市科技局⟧　成文日期：⟦2024-03-01⟧　发文字号：⟦某科〔2024〕8号⟧
 */
export function readCard(lines: readonly string[]): ReadonlyMap<CardFact, string> {
  const found = new Map<CardFact, string>()
  for (const line of lines) {
    if (line.length > 400) continue
    const labels = matchesIn(cardLabels, foldWidth(line))
    for (const [index, label] of labels.entries()) {
      const fact = cardFact(label[1] ?? '')
      const value = line.slice(label.index + label[0].length, labels[index + 1]?.index ?? line.length).trim()
      if (fact !== null && value !== '' && !found.has(fact)) found.set(fact, value)
    }
  }
  return found
}
