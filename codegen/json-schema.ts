import { z } from 'zod'
import { Decisions } from '../schemas/decisions.ts'
import * as rule from '../schemas/rule.ts'
import * as ruleFile from '../schemas/rule-file.ts'
import { Sidecar } from '../schemas/sidecar.ts'
import * as when from '../schemas/when.ts'
import { descriptions } from './descriptions.ts'
import { typeNames } from './names.ts'

type Named = { id: string; description?: string }
type Registry = ReturnType<typeof z.registry<Named>>
export type JsonSchema = z.core.JSONSchema.BaseSchema

/** The parts of a rule file that get a name of their own in schemas and types. */
export function namedParts(): Registry {
  const parts = z.registry<Named>()
  const { Evidence, Modality, Audience, Flag, ReviewStatus, DateRole, Bound, Measure, Operator, Form } = rule
  const { Consequence, ProvisionRole, Rule } = rule
  const { NoticeId, Jurisdiction, Attachment, Citation, Unclaimed, UnclaimedReason, Problem } = ruleFile
  const { LocalDate, ClockTime, Duration, RecurringDay, When } = when
  const named = {
    ...{ Evidence, Modality, Audience, Flag, ReviewStatus, DateRole, Bound, Measure, Operator, Form },
    ...{ Consequence, ProvisionRole, Rule, NoticeId, Jurisdiction, Attachment, Citation, Unclaimed },
    ...{ UnclaimedReason, Problem, LocalDate, ClockTime, Duration, RecurringDay, When },
  }
  for (const [id, part] of Object.entries(named)) parts.add(part, nameOf(id))
  for (const part of Rule.options) parts.add(part, nameOf(typeNames[part.shape.kind.value]))
  for (const part of When.options) parts.add(part, nameOf(whenName(part.shape.type.value)))
  return parts
}

const nameOf = (id: string): Named => {
  const description = Object.hasOwn(descriptions, id) ? descriptions[id] : undefined
  return { id, ...(description !== undefined && { description }) }
}

const whenName = (type: when.When['type']): string => `${type.slice(0, 1).toUpperCase()}${type.slice(1)}When`

/** The JSON Schema (draft 2020-12) of a model, its named parts under `$defs`. */
export function toJsonSchema(model: z.ZodType, parts: Registry): JsonSchema {
  const schema = z.toJSONSchema(model, { metadata: parts })
  const { title, description } = model.meta() ?? {}
  return { ...(title && { title }), ...(description && { description }), ...schema }
}

const schemas = { 'rule-file': ruleFile.RuleFile, sidecar: Sidecar, decisions: Decisions } as const satisfies Record<
  string,
  z.ZodType
>

/** The JSON Schemas of what people and other languages read or write, by file name below `schemas/`. */
export const printSchemas = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, model]) => [
      `${name}.schema.json`,
      `${JSON.stringify(toJsonSchema(model, namedParts()), null, 2)}\n`,
    ]),
  )
