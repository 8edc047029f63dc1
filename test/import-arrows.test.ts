import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/** What each room may import from other rooms: whole rooms, or the one file through which they speak. */
const arrows: Readonly<Record<string, readonly RegExp[]>> = {
  schemas: [],
  'ingest/words': [/^schemas\//],
  'ingest/read': [/^schemas\//, /^ingest\/words\//],
  'ingest/structure': [/^schemas\//, /^ingest\/(words\/|read\/source-text\.ts)/],
  'ingest/extract': [/^schemas\//, /^ingest\/(words|structure)\//],
  ingest: [/^schemas\//, /^ingest\//],
  review: [/^schemas\//, /^ingest\/index\.ts$/],
  codegen: [/^schemas\//],
  runtime: [/^generated\/types\.ts$/],
  pipeline: [/^schemas\//, /^(ingest|ingest\/read|ingest\/structure|ingest\/extract|review|codegen)\/index\.ts$/],
  export: [/^schemas\//, /^(review|runtime)\/index\.ts$/],
  cli: [/^schemas\//, /^(pipeline|review|codegen|export|runtime)\/index\.ts$/, /^cli\//],
}

const rooms = Object.keys(arrows).sort((one, other) => other.length - one.length)
const roomOf = (path: string): string => rooms.find(room => path.startsWith(`${room}/`)) ?? path

const importPattern = /(?:\bfrom\s*|\bimport\s*\(?\s*)'(\.[^']+)'/g
const typeOnly = /\bimport type [^;]*?from '(\.[^']+)'/g

type Import = { readonly from: string; readonly to: string; readonly isType: boolean }

function readImports(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => join(folder, name))
    .flatMap(from => {
      const text = readFileSync(from, 'utf8')
      const types = new Set([...text.matchAll(typeOnly)].map(found => found[1]))
      return [...text.matchAll(importPattern)].map(([, path = '']) => ({
        from,
        to: relative('.', join(dirname(from), path)),
        isType: types.has(path),
      }))
    })
}

const imports = ['schemas', 'ingest', 'review', 'codegen', 'runtime', 'export', 'pipeline', 'cli'].flatMap(readImports)

/** Types of ingest may be named by review and pipeline wherever they stand: they pass between the stages. */
const isPassingType = ({ from, to, isType }: Import): boolean =>
  isType && /^(review|pipeline)\//.test(from) && to.startsWith('ingest/')

describe('data flows one way', () => {
  test.each(Object.keys(arrows))('%s imports only what stands before it', room => {
    const allowed = arrows[room] ?? []
    const wrong = imports
      .filter(({ from }) => roomOf(from) === room)
      .filter(({ to }) => roomOf(to) !== room && !allowed.some(pattern => pattern.test(to)))
      .filter(found => !isPassingType(found))
      .map(({ from, to }) => `${from} → ${to}`)
    expect(wrong).toEqual([])
  })

  test('the imports are found at all', () => {
    expect(imports).toContainEqual({ from: 'pipeline/press.ts', to: 'codegen/index.ts', isType: false })
    expect(imports.length).toBeGreaterThan(200)
  })

  test('nobody imports a generated notice', () => {
    const wrong = imports.filter(({ to }) => to.startsWith('generated/') && to !== 'generated/types.ts')
    expect(wrong).toEqual([])
  })
})

describe('what only some rooms may do', () => {
  const sources = ['schemas', 'ingest', 'review', 'codegen', 'runtime', 'export', 'pipeline'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .map(name => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') })),
  )

  test('only the commands know what day it is', () => {
    const clock = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bTemporal\.Now\b/
    const wrong = sources.filter(({ text }) => clock.test(text)).map(({ path }) => path)
    expect(wrong).toEqual([])
  })

  test('only readers, the pipeline and the commands touch the disk', () => {
    const disk = /from 'node:(fs|fs\/promises|child_process|net|http|https)'/
    const wrong = sources
      .filter(({ path, text }) => disk.test(text) && !/^(ingest\/read|pipeline)\//.test(path))
      .map(({ path }) => path)
    expect(wrong).toEqual([])
  })

  test('order never depends on the locale of the machine', () => {
    const wrong = sources
      .filter(({ text }) => /\.localeCompare\([^,]*\)|\.toLocale\w*\(\)/.test(text))
      .map(({ path }) => path)
    expect(wrong).toEqual([])
  })
})
