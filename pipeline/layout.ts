import { join } from 'node:path'

/** The folders of a project, below its root. */
export const folders = { corpus: 'corpus', rules: 'rules', generated: 'generated', schemas: 'schemas' } as const

/** Where the pipeline keeps what it may lose: stamps of finished work. */
export const cacheFolder = '.rulepress'

/** Paths below the root, with `/` on every system, as they stand in rule files and messages. */
export const pathsOf = (id: string) => ({
  sidecar: `${folders.corpus}/${id}.yaml`,
  decisions: `${folders.corpus}/${id}.decisions.yaml`,
  rules: `${folders.rules}/${id}.json`,
  source: `${folders.rules}/${id}.source.txt`,
  review: `${folders.rules}/${id}.review.md`,
})

/** The way from a notice's rule file to the schema of rule files. */
export const schemaPath = (id: string): string =>
  `${'../'.repeat(id.split('/').length)}${folders.schemas}/rule-file.schema.json`

/** A path below the root as the system wants it. */
export const below = (root: string, path: string): string => join(root, ...path.split('/'))
