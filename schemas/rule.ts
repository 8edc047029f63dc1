import { z } from 'zod'
import { When } from './when.ts'

/** A piece of the canonical text on which a value rests: `quote` is exactly the slice from `start` to `end`. */
export const Evidence = z.strictObject({
  section: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string().min(1),
  page: z.int().min(1).nullable(),
})
export type Evidence = z.infer<typeof Evidence>

/** How binding a rule is: 应 must, 不得 mustNot, 可 may, 鼓励 encouraged, 原则上 inPrinciple, 拟 planned, a plain fact is. */
export const Modality = z.enum(['must', 'mustNot', 'may', 'encouraged', 'inPrinciple', 'planned', 'is'])
export type Modality = z.infer<typeof Modality>

/** Whether a rule speaks to those who apply or to those who administer. */
export const Audience = z.enum(['applicant', 'authority'])
export type Audience = z.infer<typeof Audience>

/** Why a person should look at a rule; a rule without a flag is read with certainty. */
export const Flag = z.enum([
  'inferred-year',
  'inferred-actor',
  'inferred-date',
  'vague-period',
  'vague-amount',
  'unit-guessed',
  'list-boundary',
  'conflict',
  'anchor-unclear',
  'role-unclear',
  'scope-unclear',
  'comparator-unclear',
  'weekday-mismatch',
  'day-mismatch',
  'impossible-date',
  'text-damaged',
])
export type Flag = z.infer<typeof Flag>

export const ReviewStatus = z.enum(['proposed', 'accepted', 'amended', 'added'])
export type ReviewStatus = z.infer<typeof ReviewStatus>

const Review = z.strictObject({ status: ReviewStatus, flags: z.array(Flag) })

const common = {
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.(date|deadline|threshold|material|provision)(-[1-9]\d*)?$/),
  title: z.string().min(1),
  appliesTo: z.array(z.string().min(1)),
  modality: Modality,
}
const grounds = { evidence: z.array(Evidence).min(1), review: Review }

export const DateRole = z.enum([
  'effective',
  'repealed',
  'expires',
  'event',
  'window',
  'planned',
  'cohort',
  'fiscalYear',
  'cutoff',
])
export type DateRole = z.infer<typeof DateRole>

/** A fact of the calendar that by itself makes nobody act. */
export const DateRule = z.strictObject({
  ...common,
  kind: z.literal('date'),
  role: DateRole,
  when: When,
  ...grounds,
})
export type DateRule = z.infer<typeof DateRule>

/** What happens to whoever misses a deadline, quoted from where the notice says so. */
export const Consequence = z.strictObject({ text: z.string().min(1), evidence: Evidence })
export type Consequence = z.infer<typeof Consequence>

export const Bound = z.enum(['by', 'within', 'from', 'during', 'each'])
export type Bound = z.infer<typeof Bound>

/** When somebody has to, may or will act. */
export const DeadlineRule = z.strictObject({
  ...common,
  kind: z.literal('deadline'),
  bound: Bound,
  when: When,
  inclusive: z.boolean().optional(),
  actor: z.string(),
  action: z.string(),
  audience: Audience,
  consequences: z.array(Consequence),
  ...grounds,
})
export type DeadlineRule = z.infer<typeof DeadlineRule>

export const Measure = z.enum([
  'amount',
  'share',
  'score',
  'count',
  'age',
  'validity',
  'lookback',
  'ban',
  'publicity',
  'quota',
  'copies',
  'other',
])
export type Measure = z.infer<typeof Measure>

/** How a measured value is compared; 以上 includes its number (民法典第1259条) unless the notice says otherwise. */
export const Operator = z.enum(['>=', '>', '<=', '<', '=', 'between', 'about'])
export type Operator = z.infer<typeof Operator>

/** A number that decides. Values are in the unit's base: 1500万元 is 15000000 CNY, 3% is 3 %. */
export const ThresholdRule = z.strictObject({
  ...common,
  kind: z.literal('threshold'),
  measure: Measure,
  subject: z.string(),
  operator: Operator,
  value: z.number(),
  max: z.number().optional(),
  excludes: z.array(z.enum(['value', 'max'])).optional(),
  unit: z.string().min(1),
  ...grounds,
})
export type ThresholdRule = z.infer<typeof ThresholdRule>

export const Form = z.enum(['original', 'copy', 'electronic', 'paper', 'sealed', 'signed'])
export type Form = z.infer<typeof Form>

const SubmitTo = z.strictObject({
  channel: z.string().nullable(),
  url: z.string().nullable(),
  email: z.string().nullable(),
})

/** A document that has to be handed in. */
export const MaterialRule = z.strictObject({
  ...common,
  kind: z.literal('material'),
  item: z.string().min(1),
  list: z.string(),
  order: z.int().min(1),
  parts: z.array(z.string().min(1)).optional(),
  copies: z.int().min(0).nullable(),
  form: z.array(Form),
  fiscalYears: z.array(z.int()),
  condition: z.string().nullable(),
  alternativeTo: z.int().min(1).nullable(),
  audience: Audience,
  submitTo: SubmitTo.nullable(),
  ...grounds,
})
export type MaterialRule = z.infer<typeof MaterialRule>

export const ProvisionRole = z.enum([
  'condition',
  'prerequisite',
  'sanction',
  'exception',
  'procedure',
  'effect',
  'channel',
  'contact',
])
export type ProvisionRole = z.infer<typeof ProvisionRole>

/** What the notice rules without a number. */
export const ProvisionRule = z.strictObject({
  ...common,
  kind: z.literal('provision'),
  role: ProvisionRole,
  actor: z.string(),
  action: z.string(),
  condition: z.string().nullable(),
  audience: Audience,
  ...grounds,
})
export type ProvisionRule = z.infer<typeof ProvisionRule>

/** One thing that a notice settles, tied to the sentences it comes from. */
export const Rule = z.discriminatedUnion('kind', [DateRule, DeadlineRule, ThresholdRule, MaterialRule, ProvisionRule])
export type Rule = z.infer<typeof Rule>
export type RuleKind = Rule['kind']
export type RuleOf<K extends RuleKind> = Extract<Rule, { kind: K }>

/** The kinds in the order in which people read them. */
export const ruleKinds = ['deadline', 'date', 'threshold', 'material', 'provision'] as const satisfies RuleKind[]
