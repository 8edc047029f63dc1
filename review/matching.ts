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
    const held = blocks.get(block)
    if (held) held.push(edge)
    else blocks.set(block, [edge])
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

/** Above this many comparisons, only readings that differ in nothing but numbers are taken for one another. */
const comparable = 4_000_000

type Place = { readonly held: Profile; readonly at: number }

const placesBy = (places: readonly Place[], keyOf: (held: Profile) => string): Map<string, Place[]> => {
  const groups = new Map<string, Place[]>()
  for (const place of places) {
    const key = keyOf(place.held)
    const group = groups.get(key)
    if (group) group.push(place)
    else groups.set(key, [place])
  }
  return groups
}

/** Readings that are equal on both sides and have no twin on either. */
const equals = (before: readonly Place[], after: readonly Place[]): Match[] => {
  const later = placesBy(after, ({ fingerprint }) => fingerprint)
  return [...placesBy(before, ({ fingerprint }) => fingerprint)].flatMap(([print, group]) => {
    const [one, twin] = group
    const [other, otherTwin] = later.get(print) ?? []
    return one && other && !twin && !otherTwin ? [{ before: one.at, after: other.at, likeness: 1 }] : []
  })
}

/** In order, readings that differ in nothing but numbers. */
const inOrder = (before: readonly Place[], after: readonly Place[]): Match[] => {
  const later = placesBy(after, ({ key }) => key)
  return [...placesBy(before, ({ key }) => key)].flatMap(([key, group]) => {
    const others = later.get(key) ?? []
    return group.flatMap((one, at) => {
      const other = others[at]
      return other ? [{ before: one.at, after: other.at, likeness: alike }] : []
    })
  })
}

const compared = (before: readonly Place[], after: readonly Place[]): Match[] => {
  if (before.length * after.length > comparable) return inOrder(before, after)
  const [earlier, later] = [before, after].map(places => places.map(({ held }) => held))
  const edges = edgesOf(earlier ?? [], later ?? [])
  return blocksOf(edges, before.length)
    .flatMap(optimal)
    .flatMap(match => {
      const [one, other] = [before[match.before], after[match.after]]
      return one && other ? [{ ...match, before: one.at, after: other.at }] : []
    })
}

/**
 * Which earlier reading is which later one, at most one each.
 *
 * What is equal pairs first. Of the rest, the pairs are those whose likeness is greatest in all, not one by one, so that
 * two rules that resemble each other cannot trade places; readings of different kinds never pair.
 */
export const matchRules = (before: readonly Profile[], after: readonly Profile[]): Match[] => {
  const [earlier, later] = [before, after].map(profiles => profiles.map((held, at): Place => ({ held, at })))
  const same = equals(earlier ?? [], later ?? [])
  const taken = { before: new Set(same.map(match => match.before)), after: new Set(same.map(match => match.after)) }
  const rest = compared(
    (earlier ?? []).filter(({ at }) => !taken.before.has(at)),
    (later ?? []).filter(({ at }) => !taken.after.has(at)),
  )
  return [...same, ...rest].sort((one, other) => one.before - other.before)
}
