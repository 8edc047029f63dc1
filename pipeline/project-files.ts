import { modulePath, printIndex, printSchemas, printSeries, printTypes } from '../codegen/index.ts'
import { pairRules } from '../review/index.ts'
import type { RuleFile } from '../schemas/rule-file.ts'
import { folders, pathsOf } from './layout.ts'

/** The files that speak of several notices at once: the index of the modules, their series, their types, the schemas. */
export async function printProjectFiles(files: readonly RuleFile[]): Promise<Map<string, string>> {
  const schemas = Object.entries(printSchemas()).map(([name, text]) => [`${folders.schemas}/${name}`, text] as const)
  const series = [...printSeries(files, pairRules)].map(
    ([path, text]) => [`${folders.generated}/${path}`, text] as const,
  )
  return new Map([
    ...series,
    [`${folders.generated}/index.ts`, printIndex(files)],
    [`${folders.generated}/types.ts`, await printTypes()],
    ...schemas,
  ])
}

/** Whether a file in `rules/` or `generated/` is one that a build writes, and not somebody's own. */
export const isOurs = (path: string): boolean =>
  path.startsWith(`${folders.rules}/`) ? /\.(json|source\.txt|review\.md)$/.test(path) : path.endsWith('.ts')

/** Every file that a notice of this id may have in `rules/` and `generated/`. */
export const outputsOf = (id: string): string[] => {
  const { rules, source, review } = pathsOf(id)
  return [rules, source, review, `${folders.generated}/${modulePath(id)}`]
}
