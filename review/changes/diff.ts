import type { Rule } from '../../schemas/rule.ts'
import { topicOf } from '../naming.ts'
import { causeOf } from './cause.ts'
import { type Change, type Comparison, type Direction, type Finding, type Group, groups, type Side } from './change.ts'
import { comeFinding, goneFinding, groupOfRule } from './coming-and-going.ts'
import { finding } from './finding.ts'
import { noticeFindings } from './notice-findings.ts'
import { pairRules } from './pairing.ts'
import { type ChangeKind, changeKinds } from './registry.ts'
import { ruleFindings } from './rule-findings.ts'
import { folded } from './wording-fold.ts'

/** The name that a change of the notice itself, not of one rule, goes by. */
export const wholeNotice = 'notice'

type Sides = { readonly before: Side; readonly after: Side; readonly oneNotice: boolean }

const groupOf = ({ kind }: Finding, rule: Rule | null): Group => {
  const { group } = changeKinds[kind]
  return group !== 'rule' ? group : rule ? groupOfRule(rule) : 'basis'
}

const change = (found: Finding, before: Rule | null, after: Rule | null, sides: Sides): Change => ({
  ...found,
  group: groupOf(found, after ?? before),
  rule: after?.id ?? before?.id ?? wholeNotice,
  before,
  after,
  cause: causeOf(before, after, sides),
  also: [],
})

/** A duty with a time that became one without, or the other way round. */
const turnedFinding = (before: Rule): Finding => finding(before.kind === 'deadline' ? 'time-dropped' : 'time-given')

/** Whether a rule of another notice may stand in place of one that is not restated: then nothing is said of its effect. */
const replaces = (rule: Rule, gone: readonly Rule[], { oneNotice }: Sides): boolean =>
  !oneNotice && gone.some(old => old.kind === rule.kind && topicOf(old.id) === topicOf(rule.id))

/** What a rule that was split or merged shows of itself is told by the split. */
const changesOfWords: ReadonlySet<ChangeKind> = new Set([
  'reworded',
  'regrounded',
  'case-added',
  'case-dropped',
  'material-renamed',
])

const stated = (sides: Sides): { changes: Change[]; unchanged: { before: Rule; after: Rule }[] } => {
  const { pairs, gone, come, splits, merges, turned } = pairRules(sides.before, sides.after)
  const unchanged: { before: Rule; after: Rule }[] = []
  const parted = new Set([...splits.map(({ after }) => after), ...merges.map(({ before }) => before)])
  const changes = pairs.flatMap(([before, after]) => {
    const all = ruleFindings(before, after, sides.oneNotice)
    const found = parted.has(before) || parted.has(after) ? all.filter(({ kind }) => !changesOfWords.has(kind)) : all
    if (all.length === 0) unchanged.push({ before, after })
    return found.map(one => change(one, before, after, sides))
  })
  return {
    unchanged,
    changes: [
      ...changes,
      ...splits.map(({ before, after, other }) => ({
        ...change(finding('rule-split'), before, after, sides),
        also: [other.id],
      })),
      ...merges.map(({ before, after, other }) => ({
        ...change(finding('rules-merged'), before, after, sides),
        also: [other.id],
      })),
      ...turned.map(([before, after]) => change(turnedFinding(before), before, after, sides)),
      ...come.map(rule =>
        change(
          replaces(rule, gone, sides) ? finding('newly-stated') : comeFinding(rule, sides.oneNotice),
          null,
          rule,
          sides,
        ),
      ),
      ...gone.map(rule => change(goneFinding(rule, sides.oneNotice), rule, null, sides)),
    ],
  }
}

const sameFinding = ({ kind, from, to, cause, before, after }: Change): string | null => {
  if (kind === 'cohort-changed' && before?.kind === 'date' && after?.kind === 'date') {
    return JSON.stringify([kind, before.when, after.when, cause])
  }
  if (from === undefined || to === undefined || from === '' || to === '') return null
  return JSON.stringify([kind, from, to, cause])
}

/** One logical change is one finding: an office renamed in five rules is told once, with the five named. */
const gathered = (changes: readonly Change[]): Change[] => {
  const kept: Change[] = []
  const places = new Map<string, number>()
  for (const one of changes) {
    const key = sameFinding(one)
    const place = key === null ? undefined : places.get(key)
    const first = place === undefined ? undefined : kept[place]
    if (place !== undefined && first) kept[place] = { ...first, also: [...first.also, one.rule] }
    else {
      if (key !== null) places.set(key, kept.length)
      kept.push(one)
    }
  }
  return kept
}

/** What happens to whoever misses a deadline is told with the sanction that says so, where that changed too. */
const withoutEchoes = (changes: readonly Change[]): Change[] => {
  const quotes = (rule: Rule | null): string[] =>
    rule?.kind === 'provision' ? rule.evidence.map(({ quote }) => quote) : []
  const told = new Set(changes.flatMap(({ before, after }) => [...quotes(before), ...quotes(after)]))
  const echo = ({ kind, before, after }: Change): boolean => {
    if (!kind.startsWith('consequence-')) return false
    const held = [before, after].flatMap(rule => (rule?.kind === 'deadline' ? rule.consequences : []))
    return (
      held.length > 0 &&
      held.every(({ evidence }) =>
        [...told].some(quote => quote.includes(evidence.quote) || evidence.quote.includes(quote)),
      )
    )
  }
  return changes.filter(one => !echo(one))
}

/** Kinds that tell words, not values. */
const wordKinds: ReadonlySet<ChangeKind> = new Set([
  'reworded',
  'case-added',
  'case-dropped',
  'consequence-changed',
  'consequence-harsher',
  'consequence-milder',
  'role-changed',
])

const wordsOf = (rule: Rule | null): string => (rule?.evidence ?? []).map(({ quote }) => quote).join('\n')

/** A sentence that differs in nothing but a value which another rule tells says nothing of its own. */
const withoutRepetition = (changes: readonly Change[]): Change[] => {
  const values = changes.flatMap(({ kind, before, after }) => {
    const [from, to] = [wordsOf(before), wordsOf(after)]
    return before && after && !wordKinds.has(kind) && from !== '' && from !== to ? [{ from, to, id: after.id }] : []
  })
  return changes.filter(({ kind, before, after }) => {
    if (!before || !after || !wordKinds.has(kind)) return true
    const retold = values
      .filter(({ id }) => id !== after.id)
      .reduce((words, { from, to }) => words.replace(from, () => to), wordsOf(before))
    return retold === wordsOf(before) || folded(retold) !== folded(wordsOf(after))
  })
}

const weights: { readonly [D in Direction]: number } = { tighter: 0, looser: 1, unclear: 2, neither: 3 }

const placeOf = ({ after, before }: Change): number => (after ?? before)?.evidence[0]?.start ?? 0

const inOrder = (one: Change, other: Change): number =>
  weights[one.direction] - weights[other.direction] ||
  groups.indexOf(one.group) - groups.indexOf(other.group) ||
  placeOf(one) - placeOf(other) ||
  (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0)

/** All that differs between two sides: what tightens first, then what loosens, then what cannot be told. */
export const compareSides = (before: Side, after: Side): Comparison => {
  const oneNotice = before.file.id === after.file.id
  const sides = { before, after, oneNotice }
  const { changes, unchanged } = stated(sides)
  const notice = noticeFindings(before, after).map(found => change(found, null, null, sides))
  const sorted = gathered(withoutRepetition(withoutEchoes(changes))).sort(inOrder)
  return { mode: oneNotice ? 'diff' : 'compare', before, after, changes: [...notice, ...sorted], unchanged }
}

const rulesAlone = (side: Side, all: Side | null): Side => all ?? { file: { ...side.file, rules: [] }, text: '' }

/** What came with a new notice or went with one that is no longer there. */
export const compareOneSided = (before: Side | null, after: Side | null): Comparison => {
  const there = after ?? before
  if (!there) return { mode: 'diff', before, after, changes: [], unchanged: [] }
  const compared = compareSides(rulesAlone(there, before), rulesAlone(there, after))
  return { ...compared, before, after }
}
