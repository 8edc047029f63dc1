import type { RuleKind } from '../schemas/rule.ts'

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
const startsWithDigit = (word: string): boolean => /^\d/.test(word)

/**
 * The export under which a rule is imported: `annual-update.deadline-2` is `annualUpdateDeadline2`.
 *
 * No two ids share a name: a hyphen becomes a capital, or `_` where a digit follows (`fy-2024.date` is `fy_2024Date`).
 */
export function exportName(ruleId: string): string {
  const [topic = '', suffix = ''] = ruleId.split('.')
  const [kind = '', number = ''] = suffix.split('-')
  const words = topic.split('-').map((word, index) => {
    if (startsWithDigit(word)) return `_${word}`
    return index === 0 ? word : capitalised(word)
  })
  return `${words.join('')}${capitalised(kind)}${number}`
}

const ownModules = new Set(['index', 'types', 'series'])

/** Where the module of a notice stands below `generated/`; a notice named like one of our own modules gets a `_`. */
export function modulePath(noticeId: string): string {
  const first = noticeId.split('/')[0] ?? ''
  const taken = ownModules.has(first.replace(/_+$/, '').toLowerCase()) || /\.d_*$/.test(noticeId)
  return `${noticeId}${taken ? '_' : ''}.ts`
}

/** The way from a module back to `generated/`: `../` for `beijing/2026-srdi-tiers.ts`. */
export const wayUp = (path: string): string => '../'.repeat(path.split('/').length - 1) || './'

/** The names under which `generated/index.ts` offers the modules, in the order of the ids, none given twice. */
export function namespaceNames(noticeIds: readonly string[]): Map<string, string> {
  const taken = new Set<string>()
  return new Map(
    noticeIds.map(id => {
      const name = namespaceName(id)
      let free = name
      for (let number = 2; taken.has(free); number += 1) free = `${name}_${number}`
      taken.add(free)
      return [id, free]
    }),
  )
}

function namespaceName(noticeId: string): string {
  const [first = '', ...rest] = noticeId.split(/[^A-Za-z0-9]+/)
  const name = first.slice(0, 1).toLowerCase() + first.slice(1) + rest.map(capitalised).join('')
  return startsWithDigit(name) ? `_${name}` : name
}

/** The generated type of every kind of rule. */
export const typeNames = {
  date: 'DateFact',
  deadline: 'Deadline',
  threshold: 'Threshold',
  material: 'Material',
  provision: 'Provision',
} as const satisfies Record<RuleKind, string>
