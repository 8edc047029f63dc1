import type { StoredNotice } from '../pipeline/index.ts'
import {
  eventOf,
  type Instant,
  isRelative,
  isSuspension,
  isTimed,
  type NoticeFacts,
  type Rule,
  type State,
  type Status,
  stateCouncil,
  statusAt,
  statusFor,
  type Timed,
  type Warning,
  workingDaysLeft,
} from '../runtime/index.ts'
import { followers, noticeFacts } from './notices.ts'

/** One line of `status`: what a rule means on a day. */
export type StatusItem = {
  readonly notice: string
  readonly rule: string
  readonly title: string
  readonly appliesTo: readonly string[]
  readonly audience: 'applicant' | 'authority' | null
  readonly state: State
  readonly suspension: boolean
  readonly opens: string | null
  readonly due: string | null
  /** The last day under every reading of 前. */
  readonly safe: string | null
  readonly daysLeft: number | null
  readonly workingDaysLeft: number | null
  readonly firmness: Status['firmness']
  readonly reason: string | null
  readonly warnings: readonly Warning[]
  /** A later notice that follows this one, which does not mean that it repeals it. */
  readonly followedBy: string | null
  readonly quote: string
  readonly section: string
}

/** The states in the order in which people want to see them. */
export const statesInOrder = [
  'closing_soon',
  'open',
  'rolling',
  'suspended',
  'not_started',
  'planned',
  'awaited',
  'unknown',
  'closed',
] as const satisfies readonly State[]

/** What can be open, due, awaited or shut; when something takes effect is no such thing. */
const hasStatus = <R extends Rule>(rule: R): rule is R & Timed =>
  isTimed(rule) && (rule.kind === 'deadline' || ['window', 'event', 'planned'].includes(rule.role))

/** What every rule means at a moment, the most pressing first. */
export function statusItems(stored: readonly StoredNotice[], at: Instant): StatusItem[] {
  const followed = followers(stored)
  return stored
    .flatMap(({ file }) =>
      file.rules.filter(hasStatus).map(rule => itemOf(rule, file, at, followed.get(file.id) ?? null)),
    )
    .sort(byUrgency)
}

function itemOf(rule: Timed, file: StoredNotice['file'], at: Instant, followedBy: string | null): StatusItem {
  const status = statusOf(rule, at, noticeFacts(file))
  const running = 'daysLeft' in status ? status : null
  return {
    notice: file.id,
    rule: rule.id,
    title: rule.title,
    appliesTo: rule.appliesTo,
    audience: rule.kind === 'deadline' ? rule.audience : null,
    state: status.state,
    suspension: isSuspension(rule),
    opens: status.window?.from?.date ?? null,
    due: status.window?.to?.date ?? null,
    safe: status.window?.safe ?? null,
    daysLeft: running?.daysLeft ?? null,
    workingDaysLeft: running === null ? null : workingDaysLeft(running.window, at, stateCouncil),
    firmness: status.firmness,
    reason: status.state === 'unknown' ? status.reason : null,
    warnings: status.warnings,
    followedBy,
    quote: rule.evidence[0]?.quote ?? '',
    section: rule.evidence[0]?.section ?? '',
  }
}

/** 自印发之日起 counts from the notice itself, whose date is known; other events are not. */
function statusOf(rule: Timed, at: Instant, notice: NoticeFacts): Status {
  const options = { notice, calendar: stateCouncil }
  const event = isRelative(rule) ? eventOf(rule.when.anchor, options) : null
  return isRelative(rule) && event !== null ? statusFor(rule, event, at, options) : statusAt(rule, at, options)
}

function byUrgency(one: StatusItem, other: StatusItem): number {
  const state = statesInOrder.indexOf(one.state) - statesInOrder.indexOf(other.state)
  const [day, otherDay] = [dayOfInterest(one), dayOfInterest(other)]
  return state || (day < otherDay ? -1 : day > otherDay ? 1 : 0)
}

const dayOfInterest = ({ state, opens, due }: StatusItem): string => (state === 'not_started' ? opens : due) ?? '9999'
