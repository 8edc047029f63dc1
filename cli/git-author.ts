import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The name under which git would commit in a folder, null where it knows none. */
export const gitAuthor = (root: string): Promise<string | null> =>
  run('git', ['-C', root, 'config', 'user.name']).then(
    ({ stdout }) => stdout.trim() || null,
    () => null,
  )
