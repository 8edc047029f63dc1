import { globSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** A pattern with the words that show what it takes and what it leaves. */
type Row = {
  readonly pattern: RegExp
  readonly examples: readonly string[]
  readonly counterexamples?: readonly string[]
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' &&
  value !== null &&
  'pattern' in value &&
  value.pattern instanceof RegExp &&
  'examples' in value &&
  Array.isArray(value.examples)

const home = new URL('../../../', import.meta.url)
const files = globSync('ingest/words/**/*.ts', { cwd: home }).sort()
const exported = await Promise.all(
  files.map(async file =>
    Object.entries<unknown>(await import(new URL(file, home).href)).map(each => [file, ...each] as const),
  ),
)
const rows = exported
  .flat()
  .flatMap(([file, name, value]) => (isRow(value) ? [[`${file} ${name}`, value] as const] : []))

/** Whether a pattern matches from the start of its search, whatever it found before. */
const matches = ({ pattern }: Row, words: string): boolean => new RegExp(pattern.source, pattern.flags).test(words)

describe.each(rows)('%s', (_, row) => {
  test.each(row.examples.map(words => [words]))('%s', words => {
    expect(matches(row, words)).toBe(true)
  })
  test.each((row.counterexamples ?? []).map(words => [words]))('%s is none', words => {
    expect(matches(row, words)).toBe(false)
  })
})

test('every pattern stands in a row with examples', () => {
  const bare = exported.flat().filter(([, , value]) => value instanceof RegExp)
  expect(bare.map(([file, name]) => `${file} ${name}`)).toEqual([])
  expect(rows.filter(([, { examples }]) => examples.length === 0).map(([name]) => name)).toEqual([])
  expect(rows.length).toBeGreaterThan(500)
})
