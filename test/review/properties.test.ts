import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareSides,
  decisionOn,
  fingerprint,
  parseDecisions,
  type Reconciliation,
  type Verdict,
  writeDecision,
} from '../../review/index.ts'
import type { RuleFile } from '../../schemas/rule-file.ts'
import { type NoticeFixture, reconciled, ruleFile, sampleNotice } from './notice-fixture.ts'

const allSections = ['update', 'certificate', 'eligibility', 'documents']

/** A state of the notice: which sections stand in which order, and the numbers in them. */
const editions = fc.record({
  due: fc.constantFrom('4月30日', '5月31日', '6月15日', '3月1日'),
  days: fc.integer({ min: 1, max: 60 }),
  revenue: fc.integer({ min: 100, max: 9000 }),
  sections: fc.shuffledSubarray(allSections, { minLength: 1 }),
})

const whole = editions.map(edition => ({ ...edition, sections: allSections }))

type Known = { readonly notice: NoticeFixture; readonly file: RuleFile; readonly result: Reconciliation }

const build = (notice: NoticeFixture, before: Known | null, yaml = ''): Known => {
  const decisions = parseDecisions(yaml)
  if (!decisions.ok) throw new Error(decisions.problem.message)
  const known = before ? { earlier: before.file, earlierText: before.notice.text } : {}
  const result = reconciled(notice, { ...known, decisions: decisions.value })
  return { notice, result, file: ruleFile('test/notice', result) }
}

// The label of a rule is no part of what it is matched by, so it can say which rule is really which.
const idsByTitle = ({ file }: Known): Map<string, string> => new Map(file.rules.map(({ title, id }) => [title, id]))

describe('names', () => {
  test('reconciling with oneself changes nothing', () => {
    fc.assert(
      fc.property(editions, edition => {
        const once = build(sampleNotice(edition), null)
        const twice = build(sampleNotice(edition), once)
        expect(twice.file).toEqual(once.file)
        expect(compareSides(side(once), side(twice)).changes).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('shuffled sections change nothing', () => {
    fc.assert(
      fc.property(whole, fc.shuffledSubarray(allSections, { minLength: allSections.length }), (edition, order) => {
        const once = build(sampleNotice(edition), null)
        const moved = build(sampleNotice({ ...edition, sections: order }), once)
        expect(idsByTitle(moved)).toEqual(
          new Map([...idsByTitle(moved).keys()].map(title => [title, idsByTitle(once).get(title)])),
        )
        expect(moved.file.version).toBe(once.file.version)
        expect(compareSides(side(once), side(moved)).changes).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('one edited value is one change', () => {
    const edits = [{ due: '5月31日' }, { days: 10 }, { days: 45 }, { revenue: 1500 }, { revenue: 800 }]
    for (const edit of edits) {
      const once = build(sampleNotice(), null)
      const next = build(sampleNotice(edit), once)
      expect(compareSides(side(once), side(next)).changes).toHaveLength(1)
      expect(next.file.version).toBe(2)
    }
  })

  test('through any edits each rule keeps its own id, and no two trade theirs', () => {
    fc.assert(
      fc.property(fc.array(editions, { minLength: 2, maxLength: 6 }), history => {
        let known: Known | null = null
        for (const edition of history) {
          const next: Known = build(sampleNotice(edition), known)
          const before: Map<string, string> = known ? idsByTitle(known) : new Map()
          for (const [title, id] of idsByTitle(next)) {
            const earlier = before.get(title)
            if (earlier !== undefined) expect(id).toBe(earlier)
          }
          expect(new Set(next.file.rules.map(({ id }) => id)).size).toBe(next.file.rules.length)
          known = next
        }
      }),
      { numRuns: 60 },
    )
  })
})

const side = ({ file, notice }: Known) => ({ file, text: notice.text })

const steps = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('edit' as const), edition: editions }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('decide' as const),
      which: fc.nat(),
      verdict: fc.constantFrom<Verdict>(
        { type: 'accept' },
        { type: 'reject' },
        { type: 'amend', fields: { modality: 'inPrinciple' } },
        { type: 'amend', fields: { appliesTo: ['某类企业'], modality: 'may' } },
      ),
    }),
  },
)

/** Every decision is in force, told as stale, or a rejection of what is no longer there. */
const account = (yaml: string, { result }: Known, candidates: NoticeFixture['candidates']): void => {
  const decisions = parseDecisions(yaml)
  if (!decisions.ok) throw new Error(decisions.problem.message)
  const machine = new Set(candidates.map(candidate => fingerprint(candidate)))
  const stale = new Set(result.stale.flatMap(each => ('id' in each ? [each.id] : [])))
  const rejected = new Set(result.rejected.map(({ id }) => id))
  for (const [id, decision] of decisions.value.decided) {
    const rule = result.rules.find(each => each.id === id)
    if (stale.has(id)) {
      if (rule) expect(rule.review.status).toBe('proposed')
    } else if ('reject' in decision) {
      expect(rule).toBeUndefined()
      expect(rejected.has(id)).toBe(machine.has(decision.reject))
    } else if ('accept' in decision) {
      expect(rule?.review.status).toBe('accepted')
      expect(rule && fingerprint(rule)).toBe(decision.accept)
    } else {
      expect(rule).toMatchObject({ ...decision.amend, review: { status: 'amended' } })
      expect(machine.has(decision.of)).toBe(true)
    }
  }
  for (const rule of result.rules) {
    if (rule.review.status !== 'proposed') expect(decisions.value.decided.has(rule.id)).toBe(true)
  }
}

describe('decisions', () => {
  test('through any edits none is lost and none is applied to what it was not made for', () => {
    fc.assert(
      fc.property(fc.array(steps, { minLength: 1, maxLength: 10 }), history => {
        let yaml = '# 审核记录：本行注释须保留\n'
        let known = build(sampleNotice(), null)
        const decided = new Set<string>()
        for (const step of history) {
          if (step.type === 'edit') known = build(sampleNotice(step.edition), known, yaml)
          else {
            const rule = known.file.rules[step.which % Math.max(1, known.file.rules.length)]
            if (!rule) continue
            const held = parseDecisions(yaml)
            const earlier = held.ok ? held.value.decided.get(rule.id) : undefined
            const decision = decisionOn(
              rule,
              step.verdict,
              { by: '王芳', on: '2026-11-21', because: '核对原文' },
              earlier,
            )
            if (!decision.ok) throw new Error(decision.problem.code)
            const written = writeDecision(yaml, rule.id, decision.value)
            if (!written.ok) throw new Error(written.problem.code)
            yaml = written.value
            decided.add(rule.id)
            known = build(known.notice, known, yaml)
          }
          account(yaml, known, known.notice.candidates)
          expect(yaml.startsWith('# 审核记录：本行注释须保留\n')).toBe(true)
          const kept = parseDecisions(yaml)
          expect(new Set(kept.ok ? kept.value.decided.keys() : [])).toEqual(decided)
        }
      }),
      { numRuns: 80 },
    )
  })
})
