import type { Operator } from '../../schemas/rule.ts'
import { kindTold, labelClosing, leastLabel, mostLabel } from '../words/times/length-subjects.ts'
import type { DurationParts } from './durations.ts'
import type { Reading } from './reading.ts'
import { splitEnumeration } from './roles.ts'

/** One length of a list: what the list measures, of which kinds this one tells, and how the label compares. */
export type KindOfLength = {
  readonly subject: string
  readonly kinds: readonly string[]
  readonly operator: Operator | null
}

/** How far before a length the label of its list may begin. */
const reach = 120

/**
 * The kind of which a length tells in a list under one label; null outside such a list.
 *
 *     脱产最短学习时间为：高起本四年、⟦高起专和专升本⟧两年
 */
export function kindOfLength({ folded, text }: Reading, { sentence, mention }: DurationParts): KindOfLength | null {
  const from = Math.max(sentence.span.start, mention.start - reach)
  const found = kindTold.pattern.exec(folded.slice(from, mention.start))
  const { label, kind } = found?.groups ?? {}
  if (!found || label === undefined || kind === undefined) return null
  const start = from + found.index
  const subject = text.slice(start, start + label.replace(labelClosing.pattern, '').length)
  const operator = leastLabel.pattern.test(label) ? '>=' : mostLabel.pattern.test(label) ? '<=' : null
  return { subject, kinds: splitEnumeration(text.slice(mention.start - kind.length, mention.start)), operator }
}
