import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import { fail, ok, type Result } from '../schemas/result.ts'
import { listBelow, readTextIfThere } from './files.ts'
import { folders } from './layout.ts'

const run = promisify(execFile)

/** An earlier state of the rules: a git revision, or a folder of rule files. */
export type Base = {
  /** What people know it by: a revision with its short hash, or a folder. */
  readonly label: string
  /** Paths of its rule files, as `rules/…`. */
  readonly list: () => Promise<readonly string[]>
  readonly read: (path: string) => Promise<string | null>
  /** Paths whose text may differ from the present one, null where only reading them tells. */
  readonly touched: () => Promise<ReadonlySet<string> | null>
}

/** Why there is nothing to compare with. */
export type BaseProblem =
  | { readonly code: 'no-git'; readonly path: string }
  | { readonly code: 'unknown-base'; readonly given: string }

const limit = 1 << 28

const git = async (root: string, args: readonly string[]): Promise<string | null> => {
  try {
    return (await run('git', ['-C', root, ...args], { maxBuffer: limit })).stdout
  } catch {
    return null
  }
}

const commitOf = async (root: string, revision: string): Promise<string | null> => {
  const found = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  return found?.trim() || null
}

const mainNames = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']

/** Where this branch left the main one; on the main branch itself, its last commit. */
const mergeBase = async (root: string): Promise<{ commit: string; name: string } | null> => {
  for (const name of mainNames) {
    if ((await commitOf(root, name)) === null) continue
    const commit = (await git(root, ['merge-base', name, 'HEAD']))?.trim()
    if (commit) return { commit, name }
  }
  const commit = await commitOf(root, 'HEAD')
  return commit === null ? null : { commit, name: 'HEAD' }
}

const ofCommit = async (root: string, commit: string, label: string): Promise<Base> => {
  const prefix = (await git(root, ['rev-parse', '--show-prefix']))?.trim() ?? ''
  return {
    label,
    list: async () => {
      const names = await git(root, [
        'ls-tree',
        '-r',
        '-z',
        '--name-only',
        '--full-tree',
        commit,
        '--',
        `${prefix}${folders.rules}/`,
      ])
      return (names ?? '')
        .split('\0')
        .filter(Boolean)
        .map(name => name.slice(prefix.length))
    },
    read: path => git(root, ['cat-file', 'blob', `${commit}:${prefix}${path}`]),
    touched: async () => {
      const [changed, added] = await Promise.all([
        git(root, ['diff', '--name-only', '-z', '--no-renames', '--relative', commit, '--', `${folders.rules}/`]),
        git(root, ['ls-files', '--others', '-z', '--', `${folders.rules}/`]),
      ])
      return changed === null || added === null ? null : new Set(`${changed}\0${added}`.split('\0'))
    },
  }
}

const hasRules = async (folder: string): Promise<boolean> =>
  readdir(folder, { recursive: true }).then(
    names => names.some(name => name.endsWith('.json')),
    () => false,
  )

/** A folder that holds `rules/`, or the rule files themselves. */
const ofFolder = async (folder: string, label: string): Promise<Base | null> => {
  const nested = join(folder, folders.rules)
  const within = (await hasRules(nested)) ? nested : (await hasRules(folder)) ? folder : null
  if (within === null) return null
  return {
    label,
    list: async () => (await listBelow(within, '.')).map(path => `${folders.rules}/${path.replace(/^\.\//, '')}`),
    read: path => readTextIfThere(within, path.slice(folders.rules.length + 1)),
    touched: async () => null,
  }
}

/** Finds what to compare with: a folder, a revision, or by default where this branch left the main one. */
export async function findBase(root: string, given: string | undefined): Promise<Result<Base, BaseProblem>> {
  if (given === undefined) {
    const found = await mergeBase(root)
    if (found === null) return fail({ code: 'no-git', path: root })
    return ok(await ofCommit(root, found.commit, `${found.name} (${found.commit.slice(0, 12)})`))
  }
  const folder = isAbsolute(given) ? given : resolve(given)
  const kept = await ofFolder(folder, relative(process.cwd(), folder) || '.')
  if (kept !== null) return ok(kept)
  const commit = await commitOf(root, given)
  if (commit === null) return fail({ code: 'unknown-base', given })
  return ok(await ofCommit(root, commit, `${given} (${commit.slice(0, 12)})`))
}
