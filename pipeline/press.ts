import { modulePath, printModule } from '../codegen/index.ts'
import { extract } from '../ingest/extract/index.ts'
import type { SourceText } from '../ingest/index.ts'
import { structure } from '../ingest/structure/index.ts'
import {
  type DecisionSet,
  type Glossary,
  openConflicts,
  printSheet,
  type Reconciliation,
  reconcile,
} from '../review/index.ts'
import { RuleFile } from '../schemas/rule-file.ts'
import type { Sidecar } from '../schemas/sidecar.ts'
import { folders, pathsOf, schemaPath } from './layout.ts'
import { lossProblems } from './loss-wording.ts'
import { composeNotice, isAnswered, type SourceFile } from './notice-facts.ts'
import type { Summary } from './outcome.ts'

/** Everything on which the files of one notice depend. */
export type PressInput = {
  readonly id: string
  readonly file: SourceFile
  readonly source: SourceText
  readonly facts: Sidecar
  readonly decisions: DecisionSet
  readonly glossary: Glossary
  readonly earlier: RuleFile | null
  readonly earlierText: string | null
}

/** The files of one notice as they should be, by path, and what they hold. */
export type Pressed = { readonly outputs: ReadonlyMap<string, string>; readonly summary: Summary }

/** From the source text of a notice to the text of its files: no clock, no disk, the same bytes for the same input. */
export function press(input: PressInput): Pressed {
  const { id, source, facts } = input
  const tree = structure(source)
  const { candidates, unclaimed, problems } = extract(tree)
  const reconciled = reconcile({ ...input, text: tree.text, candidates, unclaimed })
  const open = [...tree.problems, ...problems].filter(problem => !isAnswered(problem, facts))
  const file = RuleFile.parse({
    $schema: schemaPath(id),
    schemaVersion: 1,
    id,
    version: reconciled.version,
    notice: composeNotice(tree.head, source, input.file, facts),
    rules: reconciled.rules,
    unclaimed: reconciled.unclaimed,
    problems: [...open, ...lossProblems(source.losses)],
  })
  const paths = pathsOf(id)
  return {
    outputs: new Map([
      [paths.rules, printRuleFile(file)],
      [paths.source, tree.text],
      [paths.review, printSheet(file, tree.text)],
      [`${folders.generated}/${modulePath(id)}`, printModule(file, tree.text)],
    ]),
    summary: summarise(file, tree.text, source, reconciled),
  }
}

/** A rule file as it is stored: fields in the order of the schema, which the parse above has given them. */
const printRuleFile = (file: RuleFile): string => `${JSON.stringify(file, null, 2)}\n`

function summarise(file: RuleFile, text: string, { losses }: SourceText, { stale }: Reconciliation): Summary {
  return {
    rules: file.rules.length,
    flagged: file.rules.filter(({ review }) => review.flags.length > 0).length,
    notUnderstood: file.unclaimed.filter(({ reason }) => reason === 'not-understood').length,
    problems: file.problems,
    losses,
    stale,
    conflicts: openConflicts(file.rules, text),
  }
}
