import type { Rule } from '../../schemas/rule.ts'
import type { Change } from '../changes/change.ts'
import type { Language } from '../wording/terms.ts'
import { formatWitness } from '../wording/witness.ts'
import { messageOf, sideValueOf } from './message.ts'
import { type Report, unchangedIn } from './report.ts'

const sideOf = (rule: Rule | null, text: string | undefined, language: Language) =>
  rule ? { value: text ?? sideValueOf(rule, language), rule } : text === undefined ? null : { value: text, rule: null }

const changeOf = (change: Change, notice: string, language: Language) => ({
  notice,
  kind: change.kind,
  rule: change.rule,
  also: change.also,
  direction: change.direction,
  group: change.group,
  before: sideOf(change.before, change.from, language),
  after: sideOf(change.after, change.to, language),
  cause: change.cause,
  message: messageOf(change, language),
  witness: change.witness ? { ...change.witness, text: formatWitness(change.witness, language) } : null,
})

/** The document that `--json` prints of comparisons. */
export const printJson = (report: Report, language: Language) => ({
  notices: report.comparisons.map(({ before, after, mode, changes, unchanged }) => ({
    before: before ? { id: before.file.id, version: before.file.version } : null,
    after: after ? { id: after.file.id, version: after.file.version } : null,
    mode,
    changes: changes.length,
    unchanged: unchanged.length,
  })),
  changes: report.comparisons.flatMap(comparison => {
    const notice = (comparison.after ?? comparison.before)?.file.id ?? ''
    return comparison.changes.map(change => changeOf(change, notice, language))
  }),
  unchanged: unchangedIn(report),
  base: report.base,
})
