import { assign } from './assignment.ts'
import { alike, likeness, type Profile } from './likeness.ts'

/** Positions of two readings that are the same rule. */
export type Match = { readonly before: number; readonly after: number; readonly likeness: number }

type Edge = Match

/** Above this many readings on one side of a block, the exact optimum is given up for the best pair first. */
const exactUpTo = 600

const edgesOf = (before: readonly Profile[], after: readonly Profile[]): Edge[] => {
  const span = Math.max(before.length, after.length, 1)
  return before.flatMap((earlier, one) =>
    after.flatMap((later, two) => {
      if (earlier.rule.kind !== later.rule.kind) return []
      const like = likeness(earlier, later)
      return like < alike ? [] : [{ before: one, after: two, likeness: like - (0.004 * Math.abs(one - two)) / span }]
    }),
  )
}

/** Splits the edges into blocks that share no reading, so that each block can be solved by itself. */
const blocksOf = (edges: readonly Edge[], befores: number): Edge[][] => {
  const leader = new Map<number, number>()
  const find = (node: number): number => {
    let at = node
    while (leader.has(at)) at = leader.get(at) ?? at
    if (at !== node) leader.set(node, at)
    return at
  }
  for (const { before, after } of edges) {
    const [one, other] = [find(before), find(befores + after)]
    if (one !== other) leader.set(Math.max(one, other), Math.min(one, other))
  }
  const blocks = new Map<number, Edge[]>()
  for (const edge of edges) {
    const block = find(edge.before)
    blocks.set(block, [...(blocks.get(block) ?? []), edge])
  }
  return [...blocks.values()]
}

const bestFirst = (edges: readonly Edge[]): Match[] => {
  const taken = { before: new Set<number>(), after: new Set<number>() }
  const sorted = [...edges].sort((a, b) => b.likeness - a.likeness || a.before - b.before || a.after - b.after)
  return sorted.filter(({ before, after }) => {
    if (taken.before.has(before) || taken.after.has(after)) return false
    taken.before.add(before)
    taken.after.add(after)
    return true
  })
}

const optimal = (edges: readonly Edge[]): Match[] => {
  const rows = [...new Set(edges.map(({ before }) => before))]
  const columns = [...new Set(edges.map(({ after }) => after))]
  if (Math.max(rows.length, columns.length) > exactUpTo) return bestFirst(edges)
  const held = new Map(edges.map(edge => [`${edge.before} ${edge.after}`, edge]))
  const edgeAt = (row: number, column: number) => held.get(`${rows[row]} ${columns[column]}`)
  const costs = rows.map((_, row) => columns.map((__, column) => alike - (edgeAt(row, column)?.likeness ?? alike)))
  return assign(costs).flatMap(([row, column]) => edgeAt(row, column) ?? [])
}

/**
 * Which earlier reading is which later one, at most one each.
 *
 * The pairs are those whose likeness is greatest in all, not one by one, so that two rules that resemble each other
 * cannot trade places; readings of different kinds never pair.
 */
export const matchRules = (before: readonly Profile[], after: readonly Profile[]): Match[] =>
  blocksOf(edgesOf(before, after), before.length)
    .flatMap(optimal)
    .sort((one, other) => one.before - other.before)
