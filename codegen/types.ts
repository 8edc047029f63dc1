import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { z } from 'zod'
import { Rule } from '../schemas/rule.ts'
import { Notice, NoticeId } from '../schemas/rule-file.ts'
import { namedParts, toJsonSchema } from './json-schema.ts'

const header =
  '// Generated from the JSON Schema of the rule file. Do not edit: change schemas/, then run `rulepress build`.'

/** `generated/types.ts`: the types of the generated modules, from the JSON Schema of the rule file. */
export async function printTypes(): Promise<string> {
  const parts = namedParts()
  const Published = z.strictObject({ id: NoticeId, version: z.int().min(1), ...Notice.shape })
  parts.add(Published, { id: 'Notice' })
  const schema = toJsonSchema(z.strictObject({ notice: Published, rules: z.array(Rule) }), parts)
  const compiled = await compile(readonlyLists(schema), 'NoticeModule', {
    additionalProperties: false,
    bannerComment: header,
    unreachableDefinitions: true,
    style: { semi: false, singleQuote: true, printWidth: 120 },
  })
  return compiled.replace(unreachable, '').replace(optional, '$1 | undefined') + series
}

/** The one type that no stored shape has: a rule through the notices that restate it. */
const series = `
export interface RuleSeries<R extends Rule = Rule> {
  versions: readonly { from: LocalDate | null; notice: Notice; rule: R }[]
  notRestatedSince: LocalDate | null
}
`

/** Parsed rules write what is absent as undefined: the types take both, under every option of the compiler. */
const optional = /^( +\w+\?: [^\n{]+)$/gm

/** What the printer says of every part that only other parts name: alone in a comment, or at its end. */
const unreachable =
  /\/\*\*\n \* This interface was referenced by [^\n]*\n[^\n]*\n \*\/\n|\n \*\n \* This interface was referenced by [^\n]*\n[^\n]*/g

/** Data marked `as const` has read-only lists, so the types must ask for no more. */
function readonlyLists(schema: unknown): JSONSchema {
  return JSON.parse(JSON.stringify(schema), (_key, value: unknown) => {
    if (!isNode(value) || value.type !== 'array') return value
    return { tsType: `readonly ${typeOf(value.items)}[]` }
  })
}

type Node = { [key: string]: unknown }
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

function typeOf(items: unknown): string {
  if (!isNode(items)) return 'unknown'
  if (typeof items.$ref === 'string') return items.$ref.slice('#/$defs/'.length)
  if (Array.isArray(items.enum)) return `(${items.enum.map(value => JSON.stringify(value)).join(' | ')})`
  return items.type === 'integer' ? 'number' : String(items.type)
}
