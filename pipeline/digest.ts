import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { below } from './layout.ts'

/** SHA-256 of a text or of bytes, in hex. */
export const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** SHA-256 of a file of any size. */
export async function digestFile(root: string, path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(below(root, path))) hash.update(chunk)
  return hash.digest('hex')
}

const home = fileURLToPath(new URL('..', import.meta.url))
const stages = ['ingest', 'review', 'codegen', 'schemas', 'pipeline']
const files = ['package.json', 'package-lock.json', 'glossary.yaml']

/** What the pipeline itself is: a build with other code or other packages reads every notice again. */
export async function digestProgram(): Promise<string> {
  const listed = await Promise.all(
    stages.map(async stage => (await readdir(`${home}${stage}`, { recursive: true })).map(name => `${stage}/${name}`)),
  )
  const names = [...listed.flat().filter(name => /\.(ts|js|json|yaml)$/.test(name)), ...files].sort()
  const contents = await Promise.all(names.map(name => readFile(`${home}${name}`, 'utf8').catch(() => '')))
  return digest([process.version, ...names.map((name, index) => `${name}\n${contents[index]}`)].join('\n'))
}
