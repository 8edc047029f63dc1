import type { RuleFile } from '../schemas/rule-file.ts'
import { forComment, printDocComment } from './doc-comment.ts'
import { banner, nameOf } from './module.ts'
import { modulePath, namespaceNames } from './names.ts'

const byId = (one: RuleFile, other: RuleFile): number => (one.id < other.id ? -1 : 1)

/** `generated/index.ts`: every notice's module by name, and all of them in a list. */
export function printIndex(files: readonly RuleFile[]): string {
  const sorted = files.toSorted(byId)
  const names = namespaceNames(sorted.map(({ id }) => id))
  const entry = (file: RuleFile): string =>
    `${printDocComment([forComment(nameOf(file))])}\nexport * as ${names.get(file.id)} from './${modulePath(file.id)}'`
  const imports = sorted.map(({ id }) => `import * as ${names.get(id)} from './${modulePath(id)}'\n`)
  const list = sorted.map(({ id }) => `  ${names.get(id)},\n`)
  return [
    `${banner('rules/')}${imports.join('')}`,
    ...(sorted.length === 0 ? [] : [`${sorted.map(entry).join('\n')}\n`]),
    `/** 全部通知，各含 notice 与 rules。 */\nexport const modules = [${list.length === 0 ? '' : `\n${list.join('')}`}] as const\n`,
    "export type * from './types.ts'\n",
  ].join('\n')
}
