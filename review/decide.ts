import { type Document, isMap, isPair, isScalar, type Pair, parseDocument, YAMLMap } from 'yaml'
import { type Addition, Decision } from '../schemas/decisions.ts'
import { fail, ok, type Result } from '../schemas/result.ts'
import { Rule } from '../schemas/rule.ts'
import { type DecisionsProblem, parseDecisions } from './decisions.ts'
import { fingerprint } from './fingerprint.ts'
import { formatValue } from './wording/value.ts'

/** What a person says about a rule. */
export type Verdict =
  | { readonly type: 'accept' }
  | { readonly type: 'reject' }
  | { readonly type: 'amend'; readonly fields: Readonly<Record<string, unknown>> }

/** Who says so, on which day, and why. */
export type Signature = { readonly by: string; readonly on: string; readonly because: string | null }

/** Why a verdict cannot be written down. */
export type DecideProblem =
  | DecisionsProblem
  | { readonly code: 'fields-wrong'; readonly message: string }
  | { readonly code: 'added-by-hand' }

/** The reading that a person now looks at: a rule of the file, or where a person amended it, what the machine read. */
const seenOf = (rule: Rule, earlier: Decision | undefined): string =>
  rule.review.status === 'amended' && earlier && 'amend' in earlier ? earlier.of : fingerprint(rule)

/** The decision that puts a verdict on a rule into words, bound to what the person saw. */
export const decisionOn = (
  rule: Rule,
  verdict: Verdict,
  { by, on, because }: Signature,
  earlier: Decision | undefined,
): Result<Decision, DecideProblem> => {
  if (rule.review.status === 'added') return fail({ code: 'added-by-hand' })
  const seen = seenOf(rule, earlier)
  const saw = { value: formatValue(rule, 'zh'), quote: rule.evidence[0]?.quote ?? '' }
  const grounds = { by, on, ...(because === null ? {} : { because }), saw }
  if (verdict.type === 'accept') return ok({ accept: seen, ...grounds })
  if (verdict.type === 'reject') return ok({ reject: seen, ...grounds })
  const amended = { amend: { ...verdict.fields }, of: seen, ...grounds }
  const parsed = Decision.safeParse(amended)
  const fits = Rule.safeParse({ ...rule, ...verdict.fields })
  if (parsed.success && fits.success) return ok(amended)
  const issues = fits.success ? (parsed.error?.issues ?? []) : fits.error.issues
  return fail({
    code: 'fields-wrong',
    message: issues
      .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
      .join('; '),
  })
}

const commentsOf = ({ key, value }: Pair): string[] =>
  [key, value].flatMap(node =>
    typeof node === 'object' && node !== null
      ? (['commentBefore', 'comment'] as const).flatMap(place => {
          const held: unknown = Reflect.get(node, place)
          return typeof held === 'string' ? [held] : []
        })
      : [],
  )

/** Puts the fields of a decision into a node that is there already, so that its comments and its place stay. */
const renew = (node: YAMLMap, decision: Record<string, unknown>, document: Document): void => {
  const dropped = node.items.filter(
    pair => isPair(pair) && !(String(isScalar(pair.key) ? pair.key.value : pair.key) in decision),
  )
  const orphaned = dropped.flatMap(commentsOf)
  for (const pair of dropped) node.delete(pair.key)
  for (const [key, value] of Object.entries(decision)) {
    const held = node.get(key, true)
    if (isScalar(held) && (typeof value === 'string' || typeof value === 'number')) held.value = value
    else node.set(key, document.createNode(value))
  }
  if (orphaned.length > 0) node.comment = [...(node.comment ? [node.comment] : []), ...orphaned].join('\n')
}

const opened = (text: string): Result<Document, DecideProblem> => {
  const read = parseDecisions(text)
  if (!read.ok) return read
  const document: Document = parseDocument(text)
  if (!isMap(document.contents)) document.contents = new YAMLMap()
  return ok(document)
}

/** Long lines stay whole: a quote that is folded is a quote that nobody finds. */
const printed = (document: Document): string => document.toString({ lineWidth: 0 })

/** The text of a decisions file with one decision made or renewed; everything else in it stays, comments and order too. */
export const writeDecision = (text: string, id: string, decision: Decision): Result<string, DecideProblem> => {
  const document = opened(text)
  if (!document.ok) return document
  const node = document.value.get(id, true)
  if (isMap(node)) renew(node, { ...decision }, document.value)
  else document.value.set(document.value.createNode(id), document.value.createNode(decision))
  return ok(printed(document.value))
}

/** The text of a decisions file without the decision on a rule; null where there was none. */
export const withdrawDecision = (text: string, id: string): Result<string | null, DecideProblem> => {
  const document = opened(text)
  if (!document.ok) return document
  if (!document.value.has(id)) return ok(null)
  document.value.delete(id)
  return ok(printed(document.value))
}

/** The text of a decisions file with a rule that a person adds, after those added before. */
export const writeAddition = (text: string, addition: Addition): Result<string, DecideProblem> => {
  const document = opened(text)
  if (!document.ok) return document
  if (document.value.has('added')) document.value.addIn(['added'], document.value.createNode(addition))
  else document.value.set('added', document.value.createNode([addition]))
  return ok(printed(document.value))
}
