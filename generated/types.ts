// Generated from the JSON Schema of the rule file. Do not edit: change schemas/, then run `rulepress build`.

export type NoticeId = string
/**
 * 当地日期，如 2026-05-31 / a civil day in the time zone of the notice
 */
export type LocalDate = string
export type Rule = DateFact | Deadline | Threshold | Material | Provision
/**
 * 应 must，不得 mustNot，可 may，鼓励 encouraged，原则上 inPrinciple，拟 planned，事实 is
 */
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
/**
 * 时刻，24:00 为当日结束 / a time of day as written, 24:00 being the end of the day
 */
export type ClockTime = string
/**
 * ISO 8601 时长，如 P3M、P10D / a length of whole units
 */
export type Duration = string
/**
 * 待审 proposed，已采纳 accepted，已修改 amended，人工补录 added
 */
export type ReviewStatus = 'proposed' | 'accepted' | 'amended' | 'added'
/**
 * …前 by，…内 within，…起 from，…期间 during，定期 each
 */
export type Bound = 'by' | 'within' | 'from' | 'during' | 'each'
/**
 * 申报方 applicant，主管部门 authority / whom a rule speaks to
 */
export type Audience = 'applicant' | 'authority'
/**
 * 所量的是什么 / what a number measures
 */
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
/**
 * 以上 >=，超过 >，以下 <=，不足 <，为 =，之间 between，左右 about
 */
export type Operator = '>=' | '>' | '<=' | '<' | '=' | 'between' | 'about'
export type ProvisionRole =
  'condition' | 'prerequisite' | 'sanction' | 'exception' | 'procedure' | 'effect' | 'channel' | 'contact'
/**
 * 存疑之处；没有即读得确定 / why a person should look at a rule
 */
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
/**
 * 原件 original，复印件 copy，电子 electronic，纸质 paper，盖章 sealed，签字 signed
 */
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
/**
 * 日期：日历上的事实，本身不要求谁做什么 / a fact of the calendar that by itself makes nobody act
 */
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
/**
 * 某一天 / one day: 2026年4月1日
 */
export interface DateWhen {
  type: 'date'
  date: LocalDate
  time?: ClockTime | undefined
}
/**
 * 某年、半年、季度、月、旬 / a year, half, quarter, month or ten days: 2026年一季度
 */
export interface PeriodWhen {
  type: 'period'
  unit: 'year' | 'half' | 'quarter' | 'month' | 'tenDay'
  year: number
  index?: number | undefined
  month?: number | undefined
}
/**
 * 起止，两端都计入 / from one day to another, both belonging to it: 3月1日至4月30日
 */
export interface IntervalWhen {
  type: 'interval'
  start: LocalDate | null
  startTime?: ClockTime | undefined
  startEvent?: string | undefined
  end: LocalDate | null
  endTime?: ClockTime | undefined
  endEvent?: string | undefined
}
/**
 * 每年、每季度、每月……；day -1 为末日 / what comes back: 每年5月31日前, 每月首日—末日
 */
export interface RecurringWhen {
  type: 'recurring'
  every: 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day'
  interval?: number | undefined
  since?: string | undefined
  on?: RecurringDay | undefined
  from?: RecurringDay | undefined
  to?: RecurringDay | undefined
}
/**
 * 周期中的某日 / a day in a recurring period; month counts within it, day -1 is its last
 */
export interface RecurringDay {
  month?: number | undefined
  day?: -1 | number | undefined
  weekday?: number | undefined
  time?: ClockTime | undefined
}
/**
 * 自某事件起算 / counted from an event: 公告之日起10个工作日后, 次月25日前
 */
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
/**
 * 常年 / without end: 常年受理
 */
export interface ContinuousWhen {
  type: 'continuous'
}
/**
 * 至某事件为止 / until something happens: 额满为止
 */
export interface UntilEventWhen {
  type: 'untilEvent'
  event: string
}
/**
 * 另行通知 / still to be announced
 */
export interface UnannouncedWhen {
  type: 'unannounced'
}
/**
 * 期限：谁在何时之前、之内、之后办什么 / when somebody has to, may or will act
 */
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
/**
 * 数量标准：起决定作用的数 / a number that decides, in the base of its unit: 1500万元 is 15000000 CNY
 */
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
/**
 * 材料：须提交的文件 / a document that has to be handed in
 */
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
/**
 * 规定：没有数字的约束、条件、程序、后果 / what the notice rules without a number
 */
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
/**
 * 依据：原文中的一段，quote 即 start 至 end / the piece of the canonical text that a value rests on
 */
export interface Evidence {
  section: string
  start: number
  end: number
  quote: string
  page: number | null
}
/**
 * 后果：逾期或不办会怎样 / what happens to whoever misses a deadline
 */
export interface Consequence {
  text: string
  evidence: Evidence
}

export interface RuleSeries<R extends Rule = Rule> {
  versions: readonly { from: LocalDate | null; notice: Notice; rule: R }[]
  notRestatedSince: LocalDate | null
}
