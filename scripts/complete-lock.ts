import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

// Adds to package-lock.json the binaries of other systems that a registry mirror without them left out.
// `npm ci` refuses a lock file that does not name every optional package, also those that it would never install.

const Entry = z.looseObject({
  version: z.string().optional(),
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
})
const Lock = z.looseObject({ packages: z.record(z.string(), Entry) })
type Packages = z.infer<typeof Lock>['packages']

const path = new URL('../package-lock.json', import.meta.url)
const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'aix', 'win32']
const processors = ['arm64', 'x64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32']

/** The system that a binary is for, as its name says: `binding-linux-arm64-musl`. */
function readTarget(name: string): object {
  const parts = name.split(/[-/]/)
  const os = name === 'fsevents' ? 'darwin' : systems.find(system => parts.includes(system))
  const cpu = processors.find(processor => parts.includes(processor))
  const libc = parts.includes('musl') ? 'musl' : parts.includes('gnu') ? 'glibc' : undefined
  return { ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }), ...(os && { os: [os] }) }
}

/** The folders in which npm looks for what a package needs: its own, and those further up. */
function placesFrom(path: string): string[] {
  const parts = path.split('/node_modules/')
  return ['', ...parts.map((_, index) => `${parts.slice(0, index + 1).join('/node_modules/')}/`)]
}

const isFound = (packages: Packages, from: string, name: string): boolean =>
  placesFrom(from).some(place => `${place}node_modules/${name}` in packages)

const lock = Lock.parse(JSON.parse(readFileSync(path, 'utf8')))
const added: string[] = []
for (const [from, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    if (isFound(lock.packages, from, name)) continue
    const version = /\d+\.\d+\.\d+\S*/.exec(range)?.[0]
    if (version === undefined) throw new Error(`${from} needs ${name} ${range}: no version to name`)
    lock.packages[`node_modules/${name}`] = { version, ...readTarget(name), ...(dev && { dev }), optional: true }
    added.push(`${name}@${version}`)
  }
}
const sorted = Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, 'en'))
writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
console.log(added.length === 0 ? 'package-lock.json is whole' : `added ${added.join(', ')}`)
