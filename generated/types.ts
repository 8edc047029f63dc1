// Generated from the JSON Schema of the rule file. Do not edit: change schemas/, then run `rulepress build`.

export type NoticeId = string
export type LocalDate = string
export type Rule = DateFact | Deadline | Threshold | Material | Provision
export type Modality = 'must' | 'mustNot' | 'may' | 'encouraged' | 'inPrinciple' | 'planned' | 'is'
export type DateRole =
  'effective' | 'repealed' | 'expires' | 'event' | 'window' | 'planned' | 'cohort' | 'fiscalYear' | 'cutoff'
export type When =
  | DateWhen
  | PeriodWhen
  | IntervalWhen
  | RecurringWhen
  | RelativeWhen
  | ContinuousWhen
  | UntilEventWhen
  | UnannouncedWhen
export type ClockTime = string
export type Duration = string
export type ReviewStatus = 'proposed' | 'accepted' | 'amended' | 'added'
export type Bound = 'by' | 'within' | 'from' | 'during' | 'each'
export type Audience = 'applicant' | 'authority'
export type Measure =
  | 'amount'
  | 'share'
  | 'score'
  | 'count'
  | 'age'
  | 'validity'
  | 'lookback'
  | 'ban'
  | 'publicity'
  | 'quota'
  | 'copies'
  | 'other'
export type Operator = '>=' | '>' | '<=' | '<' | '=' | 'between' | 'about'
export type ProvisionRole =
  'condition' | 'prerequisite' | 'sanction' | 'exception' | 'procedure' | 'effect' | 'channel' | 'contact'
export type Flag =
  | 'inferred-year'
  | 'inferred-actor'
  | 'inferred-date'
  | 'vague-period'
  | 'vague-amount'
  | 'unit-guessed'
  | 'list-boundary'
  | 'conflict'
  | 'anchor-unclear'
  | 'role-unclear'
  | 'scope-unclear'
  | 'comparator-unclear'
  | 'weekday-mismatch'
  | 'day-mismatch'
  | 'impossible-date'
  | 'text-damaged'
export type Form = 'original' | 'copy' | 'electronic' | 'paper' | 'sealed' | 'signed'

export interface NoticeModule {
  notice: Notice
  rules: readonly Rule[]
}
export interface Notice {
  id: NoticeId
  version: number
  title: string | null
  documentNumber: string | null
  issuers: readonly string[]
  addressees: readonly string[]
  issued: LocalDate | null
  published: LocalDate | null
  jurisdiction: Jurisdiction | null
  timeZone: 'Asia/Shanghai'
  source: {
    path: string
    mediaType: string
    sha256: string
    pages: number | null
    url: string | null
  }
  attachments: readonly Attachment[]
  citations: readonly Citation[]
  follows: NoticeId | null
}
export interface Jurisdiction {
  code: string
  name: string
}
export interface Attachment {
  number: number | null
  title: string
}
export interface Citation {
  title: string
  documentNumber: string | null
  alias: string | null
}
export interface DateFact {
  id: string
  title: string
  appliesTo: readonly string[]
  modality: Modality
  kind: 'date'
  role: DateRole
  when: When
  evidence: readonly Evidence[]
  review: {
    status: ReviewStatus
    flags: readonly Flag[]
  }
}
export interface DateWhen {
  type: 'date'
  date: LocalDate
  time?: ClockTime | undefined
}
export interface PeriodWhen {
  type: 'period'
  unit: 'year' | 'half' | 'quarter' | 'month' | 'tenDay'
  year: number
  index?: number | undefined
  month?: number | undefined
}
export interface IntervalWhen {
  type: 'interval'
  start: LocalDate | null
  startTime?: ClockTime | undefined
  startEvent?: string | undefined
  end: LocalDate | null
  endTime?: ClockTime | undefined
  endEvent?: string | undefined
}
export interface RecurringWhen {
  type: 'recurring'
  every: 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day'
  interval?: number | undefined
  since?: string | undefined
  on?: RecurringDay | undefined
  from?: RecurringDay | undefined
  to?: RecurringDay | undefined
}
export interface RecurringDay {
  month?: number | undefined
  day?: -1 | number | undefined
  weekday?: number | undefined
  time?: ClockTime | undefined
}
export interface RelativeWhen {
  type: 'relative'
  anchor: string
  offset?: Duration | undefined
  direction: 'after' | 'before' | 'during'
  calendar?: 'calendar' | 'working' | undefined
  monthDay?: -1 | number | undefined
  opens?: Duration | undefined
  startOf?: 'year' | 'month' | undefined
}
export interface ContinuousWhen {
  type: 'continuous'
}
export interface UntilEventWhen {
  type: 'untilEvent'
  event: string
}
export interface UnannouncedWhen {
  type: 'unannounced'
}
export interface Deadline {
  id: string
  title: string
  appliesTo: readonly string[]
  modality: Modality
  kind: 'deadline'
  bound: Bound
  when: When
  inclusive?: boolean | undefined
  actor: string
  action: string
  audience: Audience
  consequences: readonly Consequence[]
  evidence: readonly Evidence[]
  review: {
    status: ReviewStatus
    flags: readonly Flag[]
  }
}
export interface Threshold {
  id: string
  title: string
  appliesTo: readonly string[]
  modality: Modality
  kind: 'threshold'
  measure: Measure
  subject: string
  operator: Operator
  value: number
  max?: number | undefined
  excludes?: readonly ('value' | 'max')[] | undefined
  unit: string
  evidence: readonly Evidence[]
  review: {
    status: ReviewStatus
    flags: readonly Flag[]
  }
}
export interface Material {
  id: string
  title: string
  appliesTo: readonly string[]
  modality: Modality
  kind: 'material'
  item: string
  list: string
  order: number
  parts?: readonly string[] | undefined
  copies: number | null
  form: readonly Form[]
  fiscalYears: readonly number[]
  condition: string | null
  alternativeTo: number | null
  audience: Audience
  submitTo: {
    channel: string | null
    url: string | null
    email: string | null
  } | null
  evidence: readonly Evidence[]
  review: {
    status: ReviewStatus
    flags: readonly Flag[]
  }
}
export interface Provision {
  id: string
  title: string
  appliesTo: readonly string[]
  modality: Modality
  kind: 'provision'
  role: ProvisionRole
  actor: string
  action: string
  condition: string | null
  audience: Audience
  evidence: readonly Evidence[]
  review: {
    status: ReviewStatus
    flags: readonly Flag[]
  }
}
export interface Evidence {
  section: string
  start: number
  end: number
  quote: string
  page: number | null
}
export interface Consequence {
  text: string
  evidence: Evidence
}

export interface RuleSeries<R extends Rule = Rule> {
  versions: readonly { from: LocalDate | null; notice: Notice; rule: R }[]
  notRestatedSince: LocalDate | null
}
