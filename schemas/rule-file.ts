import { z } from 'zod'
import { Rule } from './rule.ts'
import { LocalDate } from './when.ts'

/** Path of a notice below `corpus/` without its extension: `beijing/2026-srdi-tiers`. */
export const NoticeId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/)

/** An administrative division by its GB/T 2260 code. */
export const Jurisdiction = z.strictObject({ code: z.string().regex(/^\d{6}$/), name: z.string().min(1) })
export type Jurisdiction = z.infer<typeof Jurisdiction>

const Source = z.strictObject({
  path: z.string(),
  mediaType: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  pages: z.int().min(1).nullable(),
  url: z.string().nullable(),
})

export const Attachment = z.strictObject({ number: z.int().min(1).nullable(), title: z.string().min(1) })
export type Attachment = z.infer<typeof Attachment>

export const Citation = z.strictObject({
  title: z.string().min(1),
  documentNumber: z.string().nullable(),
  alias: z.string().nullable(),
})
export type Citation = z.infer<typeof Citation>

/** What identifies a notice; what its text does not settle is null. */
export const Notice = z.strictObject({
  title: z.string().nullable(),
  documentNumber: z.string().nullable(),
  issuers: z.array(z.string().min(1)),
  addressees: z.array(z.string().min(1)),
  issued: LocalDate.nullable(),
  published: LocalDate.nullable(),
  jurisdiction: Jurisdiction.nullable(),
  timeZone: z.literal('Asia/Shanghai'),
  source: Source,
  attachments: z.array(Attachment),
  citations: z.array(Citation),
  follows: NoticeId.nullable(),
})
export type Notice = z.infer<typeof Notice>

/** Why a number or time expression, or a sentence of the body, gave no rule. */
export const UnclaimedReason = z.enum([
  'section-number',
  'ordinal',
  'document-number',
  'citation',
  'contact',
  'name',
  'history',
  'issued',
  'purpose',
  'clutter',
  'not-understood',
])
export type UnclaimedReason = z.infer<typeof UnclaimedReason>

export const Unclaimed = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string().min(1),
  reason: UnclaimedReason,
})
export type Unclaimed = z.infer<typeof Unclaimed>

/** What the reader could not settle about the whole document; the message is for analysts, in Chinese. */
export const Problem = z.strictObject({ code: z.string().regex(/^[a-z0-9-]+$/), message: z.string().min(1) })
export type Problem = z.infer<typeof Problem>

/** Everything Rulepress knows about one notice: `rules/<id>.json`. */
export const RuleFile = z
  .strictObject({
    $schema: z.string(),
    schemaVersion: z.literal(1),
    id: NoticeId,
    version: z.int().min(1),
    notice: Notice,
    rules: z.array(Rule),
    unclaimed: z.array(Unclaimed),
    problems: z.array(Problem),
  })
  .meta({ title: 'RuleFile', description: 'One notice and its rules / 一份通知及其规则' })
export type RuleFile = z.infer<typeof RuleFile>
