import { z } from 'zod'
import { UnclaimedReason } from './rule-file.ts'
import { LocalDate } from './when.ts'

/** The first twelve hex digits of the SHA-256 of what a rule means: kind, values and quotes, not where they stand. */
export const Fingerprint = z.string().regex(/^[0-9a-f]{12}$/)

/** A rule as the person saw it, kept so that a stale decision can be shown beside the new reading. */
const Saw = z.strictObject({ value: z.string().min(1), quote: z.string().min(1) })

const grounds = {
  by: z.string().min(1).optional(),
  on: LocalDate.optional(),
  because: z.string().min(1).optional(),
  saw: Saw.optional(),
}

/** The fields of a rule that a person sets right; which ones there are is the rule's own schema's business. */
const Amendment = z
  .record(z.string(), z.unknown())
  .refine(fields => Object.keys(fields).length > 0, { message: '至少改一项' })
  .refine(fields => !['id', 'kind', 'evidence', 'review'].some(fixed => fixed in fields), {
    message: 'id、kind、evidence、review 不能改：请驳回此条，再于 added 中补录',
  })

/** The reading is right. */
export const Acceptance = z.strictObject({ accept: Fingerprint, ...grounds })

/** The reading is right but for some fields; `of` is the fingerprint of the reading, not of the result. */
export const Correction = z.strictObject({ amend: Amendment, of: Fingerprint, ...grounds })

/** There is no such rule in the notice; `reason` says under what its numbers then stand in `unclaimed`. */
export const Rejection = z.strictObject({ reject: Fingerprint, reason: UnclaimedReason.optional(), ...grounds })

/** What a person decided about one rule that the extractor read. */
export const Decision = z.union([Acceptance, Correction, Rejection])
export type Decision = z.infer<typeof Decision>

/** A rule that the extractor missed; the quote stands once in the text, or `nth` says which one is meant. */
export const Addition = z
  .looseObject({
    kind: z.enum(['date', 'deadline', 'threshold', 'material', 'provision']),
    quote: z.string().min(1),
    nth: z.int().min(1).optional(),
    id: z.string().optional(),
    by: z.string().min(1).optional(),
    on: LocalDate.optional(),
    because: z.string().min(1).optional(),
  })
  .refine(fields => !['evidence', 'review'].some(fixed => fixed in fields), {
    message: 'evidence 与 review 由程序根据 quote 填写',
  })
export type Addition = z.infer<typeof Addition>

/** `corpus/<id>.decisions.yaml`: decisions by rule id, and the rules that people added. */
export const Decisions = z
  .object({ $schema: z.string().optional(), added: z.array(Addition).optional() })
  .catchall(Decision)
  .meta({ title: 'Decisions', description: '人对规则作出的决定' })
export type Decisions = z.infer<typeof Decisions>
