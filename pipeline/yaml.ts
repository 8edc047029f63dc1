import { isMap, isScalar, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml'
import { fail, ok, type Result } from '../schemas/result.ts'
import type { Place, PlacedProblem } from './problem.ts'

/** A YAML file as plain data, with the place of every value in it. */
export type YamlSource = {
  readonly value: unknown
  /** The place of the value (or of its key) at this path of keys, or of the nearest thing around it. */
  readonly placeOf: (keys: readonly PropertyKey[], part?: 'key' | 'value') => Place
}

/**
 * Reads a YAML file that people keep.
 *
 * `strings` reads every scalar as it is written: a division code 110000 and a day 2026-02-10 need no quotes.
 */
export function readYaml(path: string, text: string, strings: boolean): Result<YamlSource, PlacedProblem> {
  const counter = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: counter,
    schema: strings ? 'failsafe' : 'core',
    prettyErrors: false,
    logLevel: 'error',
  })
  const error = document.errors[0] ?? document.warnings[0]
  if (error !== undefined) return fail({ ...reasonOf(error), place: { path, ...at(counter, error.pos[0]) } })
  const placeOf: YamlSource['placeOf'] = (keys, part = 'value') => ({
    path,
    ...at(counter, offsetOf(document.contents, keys, part)),
  })
  try {
    return ok({ value: document.toJS() ?? {}, placeOf })
  } catch (unresolved) {
    return fail({ code: 'bad-yaml', reason: String(unresolved), place: { path } })
  }
}

const reasonOf = ({ message }: YAMLError | { message: string }) => ({ code: 'bad-yaml', reason: message }) as const

function at(counter: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = counter.linePos(offset)
  return { line, column: col }
}

function offsetOf(contents: unknown, keys: readonly PropertyKey[], part: 'key' | 'value'): number {
  let node: unknown = contents
  let offset = startOf(contents)
  for (const key of keys) {
    if (!isMap(node)) break
    const pair = node.items.find(item => isScalar(item.key) && item.key.value === key)
    if (pair === undefined) break
    node = pair.value
    const isShown = part === 'value' && !(isScalar(node) && node.value === '')
    offset = startOf(isShown ? node : pair.key)
  }
  return offset
}

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0)
const isNode = (node: unknown): node is Node => typeof node === 'object' && node !== null && 'range' in node
