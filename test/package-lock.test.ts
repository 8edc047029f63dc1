import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const Entry = z.object({ optionalDependencies: z.record(z.string(), z.string()).default({}) })
const Lock = z.object({ packages: z.record(z.string(), Entry) })

test('the lock file names the binaries of every system, without which npm ci refuses it: npm run lock', () => {
  const { packages } = Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
  const names = new Set(Object.keys(packages).map(path => path.slice(path.lastIndexOf('node_modules/') + 13)))
  const missing = Object.values(packages).flatMap(({ optionalDependencies }) =>
    Object.keys(optionalDependencies).filter(name => !names.has(name)),
  )
  expect(missing).toEqual([])
})
