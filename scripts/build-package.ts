import { spawnSync } from 'node:child_process'
import { copyFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// Builds `dist/` for publishing alone: Node strips no types below node_modules. In a checkout the sources run as they are.

const home = fileURLToPath(new URL('..', import.meta.url))
const at = (path: string): string => `${home}${path}`

function compile(project: string): void {
  const { status } = spawnSync('npx', ['--no-install', 'tsc', '-p', project], { cwd: home, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

/** Declarations keep the names of the sources, which are not published. */
function renameImports(path: string): void {
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace(/((?:from|import\()\s*['"]\.[^'"]+)\.ts(?=['"])/g, '$1.js'))
}

rmSync(at('dist'), { recursive: true, force: true })
compile('tsconfig.build.json')
compile('tsconfig.require.json')
for (const path of globSync(at('dist/**/*.d.ts'))) renameImports(path)

const { name, version, license }: Record<string, string> = JSON.parse(readFileSync(at('package.json'), 'utf8'))
writeFileSync(
  at('dist/package.json'),
  `${JSON.stringify({ name, version, license, type: 'module', sideEffects: false }, null, 2)}\n`,
)
writeFileSync(at('dist/require/package.json'), `${JSON.stringify({ type: 'commonjs', sideEffects: false }, null, 2)}\n`)
copyFileSync(at('glossary.yaml'), at('dist/glossary.yaml'))
