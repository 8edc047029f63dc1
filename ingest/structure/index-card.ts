import { foldWidth } from '../words/fold.ts'
import { pageBullet } from '../words/layout/clutter.ts'
import { type CardFact, cardFact, cardLabels, cardLine } from '../words/layout/index-card.ts'
import { matchesIn } from '../words/matches.ts'

/**
 * What the index card above a document says, word for word; the first of each.
 *
 *     索引号：000/2024-1　发文机关：⟦某市科技局⟧　成文日期：⟦2024-03-01⟧　发文字号：⟦某科〔2024〕8号⟧
 */
export function readCard(lines: readonly string[]): ReadonlyMap<CardFact, string> {
  const found = new Map<CardFact, string>()
  for (const line of withValues(lines)) {
    if (line.length > 400) continue
    const labels = matchesIn(cardLabels.pattern, foldWidth(line))
    for (const [index, label] of labels.entries()) {
      const fact = cardFact(label[1] ?? '')
      const value = line.slice(label.index + label[0].length, labels[index + 1]?.index ?? line.length).trim()
      if (fact !== null && value !== '' && !found.has(fact)) found.set(fact, value)
    }
  }
  return found
}

/** Lines of a card, each label that stands alone with the value in the line below: 发文字号： ⟦↵⟧ 某政发〔2024〕7号. */
const withValues = (lines: readonly string[]): string[] =>
  lines.map((line, index) => {
    const next = lines[index + 1] ?? ''
    return isLabelAlone(line) && !cardLine.pattern.test(bareCard(next)) ? `${line}${next}` : line
  })

const bareCard = (line: string): string => foldWidth(line).replace(pageBullet.pattern, '')

/** Whether a line of a card is a label whose value stands in the next line. */
export const isLabelAlone = (line: string): boolean => {
  const bare = bareCard(line)
  return bare.length <= 12 && bare.trimEnd().endsWith(':') && cardLine.pattern.test(bare)
}
