import type { Rule } from '../schemas/rule.ts'
import type { RuleFile } from '../schemas/rule-file.ts'
import { forComment, printDocComment } from './doc-comment.ts'
import { printLiteral } from './literal.ts'
import { banner } from './module.ts'
import { exportName, modulePath, namespaceNames, typeNames, wayUp } from './names.ts'

/** Which rule of the later notice (by id) carries on which rule of the earlier one. */
export type PairRules = (earlier: RuleFile, later: RuleFile) => ReadonlyMap<string, string>

type Version = { readonly file: RuleFile; readonly rule: Rule }
/** One rule through the notices that restate it; `notRestatedSince` is the day of the first notice that leaves it out. */
type Thread = { readonly name: string; readonly versions: readonly Version[]; readonly notRestatedSince: string | null }

/** The modules `generated/series/<name>.ts` of all notices that follow each other, by path below `generated/`. */
export function printSeries(files: readonly RuleFile[], pairRules: PairRules): Map<string, string> {
  const chains = chainsOf(files)
  const printed = chains.flatMap(chain => {
    const threads = threadsOf(chain, pairRules)
    const path = seriesPath(chain, chains)
    return threads.length === 0 ? [] : [[path, printChain(chain, threads, path)] as const]
  })
  return new Map(printed)
}

/** Notices that follow each other, oldest first; where two follow the same one, each gives a chain of its own. */
function chainsOf(files: readonly RuleFile[]): RuleFile[][] {
  const byId = new Map(files.map(file => [file.id, file]))
  const followed = new Set(files.map(file => file.notice.follows))
  return files
    .filter(file => file.notice.follows !== null && !followed.has(file.id))
    .map(last => backFrom(last, byId))
    .filter(chain => chain.length > 1)
    .sort(([, ...one], [, ...other]) => ((one.at(-1)?.id ?? '') < (other.at(-1)?.id ?? '') ? -1 : 1))
}

function backFrom(last: RuleFile, byId: ReadonlyMap<string, RuleFile>): RuleFile[] {
  const chain = [last]
  for (let next = byId.get(last.notice.follows ?? ''); next && !chain.includes(next); ) {
    chain.unshift(next)
    next = byId.get(next.notice.follows ?? '')
  }
  return chain
}

/** A series keeps the name of its first notice; only where two begin with the same one, that of its last. */
function seriesPath(chain: readonly RuleFile[], chains: readonly RuleFile[][]): string {
  const [first = '', last = ''] = [chain[0]?.id, chain.at(-1)?.id]
  const shared = chains.filter(other => other[0]?.id === first).length > 1
  return `series/${modulePath(shared ? last : first)}`
}

/** What a rule says holds from the day the notice is signed, else published. */
const heldFrom = ({ notice }: RuleFile): string | null => notice.issued ?? notice.published

function threadsOf(chain: readonly RuleFile[], pairRules: PairRules): Thread[] {
  const open = new Map<string, Version[]>()
  const closed: { versions: Version[]; since: string | null }[] = []
  chain.forEach((file, place) => {
    const earlier = chain[place - 1]
    const pairs = earlier ? pairRules(earlier, file) : new Map<string, string>()
    const carried = new Map(open)
    open.clear()
    for (const rule of file.rules) {
      const from = pairs.get(rule.id)
      const versions = from === undefined ? undefined : carried.get(from)
      if (from !== undefined) carried.delete(from)
      open.set(rule.id, [...(versions ?? []), { file, rule }])
    }
    for (const versions of carried.values()) closed.push({ versions, since: heldFrom(file) })
  })
  const threads = [...[...open.values()].map(versions => ({ versions, since: null })), ...closed]
  return named(threads)
}

/** A thread is called after its latest version; one that was left out loses the name to one that was not. */
function named(threads: readonly { versions: Version[]; since: string | null }[]): Thread[] {
  const taken = new Set<string>()
  return threads.map(({ versions, since }) => {
    const own = exportName(versions.at(-1)?.rule.id ?? '')
    let name = own
    for (let number = 2; taken.has(name); number += 1) name = `${own}_${number}`
    taken.add(name)
    return { name, versions, notRestatedSince: since }
  })
}

function printChain(chain: readonly RuleFile[], threads: readonly Thread[], path: string): string {
  const up = wayUp(path)
  const names = namespaceNames(chain.map(({ id }) => id))
  const types = [...new Set(threads.flatMap(({ versions }) => versions.map(({ rule }) => typeNames[rule.kind])))].sort()
  const imports = chain.map(({ id }) => `import * as ${names.get(id)} from '${up}${modulePath(id)}'`)
  const parts = [
    `${banner(chain.map(({ id }) => `rules/${id}.json`).join(', '))}${imports.join('\n')}`,
    `import type { ${[...types, 'RuleSeries'].sort().join(', ')} } from '${up}types.ts'`,
  ]
  return `${parts.join('\n')}\n\n${threads.map(thread => printThread(thread, names)).join('\n\n')}\n`
}

function printThread({ name, versions, notRestatedSince }: Thread, names: ReadonlyMap<string, string>): string {
  const entries = versions.map(({ file, rule }) => {
    const module = names.get(file.id)
    return `    { from: ${printLiteral(heldFrom(file))}, notice: ${module}.notice, rule: ${module}.${exportName(rule.id)} },`
  })
  const ended = notRestatedSince === null ? [] : [`${notRestatedSince}的通知未再写明；未写明不等于废止`]
  const comment = printDocComment([
    ...versions.map(({ file, rule }) => `${heldFrom(file) ?? '日期不明'}：${forComment(rule.title)}`),
    ...ended,
  ])
  const type = typeNames[versions[0]?.rule.kind ?? 'provision']
  return `${comment}
export const ${name} = {
  versions: [
${entries.join('\n')}
  ],
  notRestatedSince: ${printLiteral(notRestatedSince)},
} as const satisfies RuleSeries<${type}>`
}
