import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { below } from './layout.ts'

/** The text of a file below the root, null where there is none. */
export async function readTextIfThere(root: string, path: string): Promise<string | null> {
  return readFile(below(root, path), 'utf8').catch(absent)
}

/** Files below a folder of the root, with `/`, in the order of their paths. */
export async function listBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(below(root, folder), { withFileTypes: true, recursive: true }).catch(absent)
  return (entries ?? [])
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(below(root, '').length))
    .map(path => path.replace(/^\//, ''))
    .sort()
}

/**
 * Writes a file whole or not at all: beside its place, then renamed over it.
 *
 * A build that is killed leaves the old file or the new one; of two builds at once the later rename wins.
 */
export async function writeWhole(root: string, path: string, text: string): Promise<void> {
  const target = below(root, path)
  const draft = `${target}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`
  await mkdir(dirname(target), { recursive: true })
  try {
    await writeFile(draft, text)
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** Removes a file and the folders that it leaves empty, up to the first folder below the root. */
export async function removeFile(root: string, path: string): Promise<void> {
  await rm(below(root, path), { force: true })
  const parts = path.split('/').slice(0, -1)
  for (let depth = parts.length; depth > 1; depth -= 1) {
    const emptied = await rmdir(below(root, parts.slice(0, depth).join('/'))).then(
      () => true,
      () => false,
    )
    if (!emptied) return
  }
}

/** Drafts of builds that were killed: their process is no longer there. */
export const isAbandoned = (path: string): boolean => {
  const pid = /\.(\d+)-[0-9a-f]{8}\.tmp$/.exec(path)?.[1]
  return pid !== undefined && !isRunning(Number(pid))
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
  throw error
}
