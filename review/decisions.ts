import { isMap, isScalar, type ParsedNode, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import { type Addition, Decision, Decisions } from '../schemas/decisions.ts'
import { fail, ok, type Result } from '../schemas/result.ts'

/** Why a decisions file cannot be used; the message is for people, in Chinese, and names line and column. */
export type DecisionsProblem = { readonly code: 'decisions-unreadable'; readonly message: string }

const textual = new Set(['accept', 'reject', 'of', 'on', 'by', 'because', 'quote'])

/** Keeps what looks like a number as the text that stands there: `123456789012` is a fingerprint, not an amount. */
const keepText = (document: ReturnType<typeof parseDocument>): void => {
  visit(document, {
    Pair: (_, pair) => {
      const { key, value } = pair
      if (!isScalar(key) || typeof key.value !== 'string' || !textual.has(key.value)) return
      if (isScalar(value) && typeof value.value === 'number' && value.source !== undefined) value.value = value.source
    },
  })
}

/** What people decided about the rules of one notice. */
export type DecisionSet = { readonly decided: ReadonlyMap<string, Decision>; readonly added: readonly Addition[] }

/** No decision taken. */
export const undecided: DecisionSet = { decided: new Map(), added: [] }

const setOf = ({ $schema: _schema, added, ...decided }: Decisions): DecisionSet => ({
  decided: new Map(Object.entries(decided).map(([id, decision]) => [id, Decision.parse(decision)])),
  added: added ?? [],
})

const lines: Record<string, string> = {
  invalid_union: '每项决定须是 accept、amend（并写 of）、reject 之一，指纹为 12 位十六进制',
}

const explain = (error: z.ZodError): string =>
  error.issues.map(({ path, message, code }) => `${path.join(' › ')}：${lines[code] ?? message}`).join('；')

/** Reads `corpus/<id>.decisions.yaml`; an empty file is no decision. */
export const parseDecisions = (text: string): Result<DecisionSet, DecisionsProblem> => {
  const document = parseDocument<ParsedNode>(text, { prettyErrors: true })
  const [error] = document.errors
  if (error) return fail({ code: 'decisions-unreadable', message: error.message })
  if (document.contents !== null && !isMap(document.contents)) {
    if (isScalar(document.contents) && document.contents.value === null) return ok(undecided)
    return fail({ code: 'decisions-unreadable', message: '应为「规则 id: 决定」的映射' })
  }
  keepText(document)
  const parsed = Decisions.safeParse(document.toJS() ?? {})
  return parsed.success
    ? ok(setOf(parsed.data))
    : fail({ code: 'decisions-unreadable', message: explain(parsed.error) })
}
