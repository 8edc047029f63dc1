import type { Instant } from './instant.ts'
import { shanghaiDay } from './instant.ts'
import type { EventDate, Options } from './options.ts'
import type { Relative, Timed } from './rule.ts'
import { spansWith } from './spans-with.ts'
import { type Status, statusOf } from './status.ts'

/** What a rule that counts from an event means at a moment: 发生变化后的3个月内, 公告之日起10个工作日后. */
export function statusFor<R extends Timed>(
  rule: Relative<R>,
  event: EventDate,
  at: Instant,
  options: Options = {},
): Status {
  const today = shanghaiDay(at)
  const events = { ...options.events, [rule.when.anchor]: event }
  return statusOf(rule, at, spansWith(rule, today, today, { ...options, events }), options)
}
