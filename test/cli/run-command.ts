import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../bin/rulepress.js', import.meta.url))

/** How a run of the program ended, and what it said. */
export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** Runs the program as a person does, in an environment that says nothing but what is given. */
export function runCommand(
  args: readonly string[],
  environment: Record<string, string> = {},
  cwd?: string,
): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH: process.env.PATH ?? '', ...environment },
    cwd: cwd ?? '/',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', text => {
    said.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    said.stderr += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve({ code, ...said }))
  })
}
