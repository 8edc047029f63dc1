import { readdir } from 'node:fs/promises'
import { NoticeId } from '../schemas/rule-file.ts'
import { below, folders } from './layout.ts'
import type { PlacedProblem } from './problem.ts'

/** A notice of the corpus: its id and its file below the root. */
export type CorpusNotice = { readonly id: string; readonly path: string }

/** What stands in the corpus, in the order of the ids. */
export type Corpus = {
  readonly notices: readonly CorpusNotice[]
  /** Files that cannot be notices as they stand, each with why. */
  readonly refused: readonly PlacedProblem[]
  /** Sidecars and decisions whose notice is not there. */
  readonly orphans: readonly PlacedProblem[]
}

type Entry = { readonly path: string; readonly link: boolean }

/** Finds every notice below `corpus/`; null where there is no such folder. */
export async function findNotices(root: string): Promise<Corpus | null> {
  const entries = await listFiles(root, folders.corpus)
  return entries === null ? null : sortCorpus(entries)
}

/** Tells notices from sidecars, and names what is in the way of a notice. */
export function sortCorpus(entries: readonly Entry[]): Corpus {
  const documents = entries.filter(({ path }) => !isYaml(path)).map(entry => ({ ...entry, id: idOf(entry.path) }))
  const byId = Map.groupBy(documents, ({ id }) => id.toLowerCase())
  const refused: PlacedProblem[] = []
  const notices: CorpusNotice[] = []
  for (const { id, path, link } of documents) {
    const place = { path }
    const others = (byId.get(id.toLowerCase()) ?? []).map(other => other.path).filter(other => other !== path)
    if (link) refused.push({ place, code: 'link' })
    else if (!NoticeId.safeParse(id).success) refused.push({ place, code: 'bad-name', name: id })
    else if (id.toLowerCase().endsWith('.decisions')) refused.push({ place, code: 'reserved-name', name: id })
    else if (others.length > 0) refused.push({ place, code: 'same-id', id, others })
    else notices.push({ id, path })
  }
  const known = new Set(documents.map(({ id }) => id))
  const orphans = entries
    .filter(({ path }) => isYaml(path) && !known.has(ownerOf(path)))
    .map(({ path }): PlacedProblem => ({ place: { path }, code: 'orphan', id: ownerOf(path) }))
  return { notices: notices.sort(byText(({ id }) => id)), refused, orphans }
}

const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path)
const idOf = (path: string): string => path.slice(folders.corpus.length + 1).replace(/\.[^./]*$/, '')
const ownerOf = (path: string): string => idOf(path).replace(/\.decisions$/, '')

/** Orders by UTF-16 code units, the same under every locale. */
export const byText =
  <T>(key: (item: T) => string) =>
  (one: T, other: T): number =>
    key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0

/** Files that people or their programs leave in folders, and that are no notices. */
const isLitter = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('~$') || /^(thumbs\.db|desktop\.ini|readme(\.[a-z]+)?)$/i.test(name)

async function listFiles(root: string, folder: string): Promise<Entry[] | null> {
  const entries = await readdir(below(root, folder), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw error
  })
  if (entries === null) return null
  const lists = await Promise.all(
    entries
      .filter(({ name }) => !isLitter(name))
      .sort(byText(({ name }) => name))
      .map(async (entry): Promise<Entry[]> => {
        const path = `${folder}/${entry.name}`
        if (entry.isDirectory()) return (await listFiles(root, path)) ?? []
        return [{ path, link: !entry.isFile() }]
      }),
  )
  return lists.flat()
}
