import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const parts = [
  ...['bin', 'cli', 'codegen', 'corpus', 'export', 'ingest', 'pipeline', 'review', 'runtime', 'schemas', 'scripts'],
  ...['glossary.yaml', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'],
  ...['tsconfig.require.json', 'CHANGELOG.md', 'README.md', 'LICENSE'],
]

/** Runs a program and gives what it said; anything but success is a failed test. */
export function run(
  folder: string,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_config_update_notifier: 'false', ...env },
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${status}\n${stdout}\n${stderr}`)
  return stdout
}

const temporary = (name: string): string => mkdtempSync(join(tmpdir(), `rulepress-${name}-`))

/** The package as it would be published: the sources and the corpus, built and packed in a folder of their own. */
export function packRulepress(): string {
  const home = temporary('pack')
  for (const part of parts) cpSync(part, join(home, part), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(home, 'node_modules'))
  run(home, process.execPath, ['bin/rulepress.js', 'build', '--quiet'])
  const [packed] = JSON.parse(run(home, 'npm', ['pack', '--json', '--silent']))
  return join(home, packed.filename)
}

type Locked = { version?: string; dev?: boolean; dependencies?: Record<string, string>; bin?: Record<string, string> }

/**
 * A fresh app that has the packed file installed.
 *
 * Its lock names the versions that this repository tests with, so that npm needs nothing but the files it has seen before.
 */
export function installInto(tarball: string): string {
  const app = temporary('app')
  const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const own = lock.packages[''] ?? {}
  const file = `file:${basename(tarball)}`
  cpSync(tarball, join(app, basename(tarball)))
  const needed = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev)
  const manifest = { name: 'fresh-app', version: '1.0.0', type: 'module', dependencies: { rulepress: file } }
  const rulepress = { version: '0.1.0', resolved: file, dependencies: own.dependencies, bin: own.bin }
  const packages = { '': manifest, 'node_modules/rulepress': rulepress, ...Object.fromEntries(needed) }
  mkdirSync(app, { recursive: true })
  writeFileSync(join(app, 'package.json'), JSON.stringify(manifest))
  const head = { name: manifest.name, version: manifest.version, lockfileVersion: 3, requires: true }
  writeFileSync(join(app, 'package-lock.json'), JSON.stringify({ ...head, packages }))
  run(app, 'npm', ['ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'])
  return app
}

/** The example page, checked and built in the fresh app as anybody would build it. */
export function buildExample(app: string): string {
  const folder = join(app, 'company-page')
  cpSync('examples/company-page', folder, { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules/esbuild'), join(app, 'node_modules/esbuild'))
  run(folder, process.execPath, [join(process.cwd(), 'node_modules/typescript/bin/tsc'), '-p', folder])
  run(folder, process.execPath, ['build.js'])
  return join(folder, 'company-page.html')
}
