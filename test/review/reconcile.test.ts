import { describe, expect, test } from 'vitest'
import { fingerprint, parseDecisions } from '../../review/index.ts'
import { reconciled, ruleFile, sampleNotice } from './notice-fixture.ts'

const idsOf = (rules: readonly { id: string }[]) => rules.map(({ id }) => id)
const base = sampleNotice()
const first = reconciled(base)
const earlier = ruleFile('test/notice', first)

describe('the first reading', () => {
  test('names rules by topic and kind', () => {
    expect(idsOf(first.rules)).toEqual([
      'annual-update.deadline',
      'annual-update.provision',
      'certificate.deadline',
      'eligibility.threshold',
      'eligibility.provision',
      'application-documents.material',
      'application-documents.material-2',
    ])
    expect(first.version).toBe(1)
    expect(first.rules.every(({ review }) => review.status === 'proposed')).toBe(true)
  })
})

describe('the same notice again', () => {
  test('reconciling with oneself changes nothing', () => {
    const again = reconciled(base, { earlier, earlierText: base.text })
    expect(again.rules).toEqual(first.rules)
    expect(again.version).toBe(1)
  })

  test('moved sections keep ids and version', () => {
    const moved = sampleNotice({ sections: ['documents', 'eligibility', 'certificate', 'update'] })
    const again = reconciled(moved, { earlier, earlierText: base.text })
    expect(new Set(idsOf(again.rules))).toEqual(new Set(idsOf(first.rules)))
    for (const rule of again.rules) {
      const before = first.rules.find(({ id }) => id === rule.id)
      expect(before && fingerprint(before)).toBe(fingerprint(rule))
    }
    expect(again.version).toBe(1)
  })

  test.each([
    [{ due: '5月31日' }, 'annual-update.deadline'],
    [{ days: 10 }, 'certificate.deadline'],
    [{ revenue: 1500 }, 'eligibility.threshold'],
  ])('an edited value %j keeps the id and raises the version', (edit, id) => {
    const again = reconciled(sampleNotice(edit), { earlier, earlierText: base.text })
    expect(idsOf(again.rules)).toEqual(idsOf(first.rules))
    const changed = again.rules.filter((rule, at) => {
      const before = first.rules[at]
      return !before || fingerprint(before) !== fingerprint(rule)
    })
    expect(idsOf(changed)).toEqual([id])
    expect(again.version).toBe(2)
  })

  test('a rule that comes takes no id of one that goes', () => {
    const shorter = reconciled(sampleNotice({ sections: ['update', 'documents'] }), { earlier, earlierText: base.text })
    expect(idsOf(shorter.rules)).not.toContain('certificate.deadline')
    expect(shorter.version).toBe(2)
  })
})

describe('decisions', () => {
  const print = fingerprint(first.rules[0] ?? base.candidates[0] ?? raise())
  const decide = (yaml: string) => {
    const read = parseDecisions(yaml)
    if (!read.ok) throw new Error(read.problem.message)
    return read.value
  }

  test('accept, amend and reject hold for the reading that the person saw', () => {
    expect(
      reconciled(base, { decisions: decide(`annual-update.deadline:\n  accept: ${print}\n`) }).rules[0]?.review.status,
    ).toBe('accepted')
    const amended = reconciled(base, {
      decisions: decide(`annual-update.deadline:\n  amend: { bound: within }\n  of: ${print}\n`),
    })
    expect(amended.rules[0]).toMatchObject({ bound: 'within', review: { status: 'amended' } })
    const rejected = reconciled(base, { decisions: decide(`annual-update.deadline:\n  reject: ${print}\n`) })
    expect(idsOf(rejected.rules)).not.toContain('annual-update.deadline')
    expect(rejected.unclaimed.map(({ quote, reason }) => [quote, reason])).toEqual([['应于每年4月30日前', 'history']])
  })

  test('a decision is stale when the text changes, and the rule is proposed again', () => {
    const decisions = decide(`annual-update.deadline:\n  accept: ${print}\n`)
    const again = reconciled(sampleNotice({ due: '5月31日' }), { earlier, earlierText: base.text, decisions })
    expect(again.rules[0]?.review.status).toBe('proposed')
    expect(again.stale).toMatchObject([{ type: 'changed', id: 'annual-update.deadline' }])
  })

  test('an added rule stands at its quote', () => {
    const decisions = decide(
      [
        'added:',
        '  - kind: provision',
        '    quote: 登录系统申领电子证书',
        '    role: channel',
        '    action: 登录系统',
        '',
      ].join('\n'),
    )
    const again = reconciled(base, { decisions })
    const added = again.rules.find(({ review }) => review.status === 'added')
    expect(added).toMatchObject({
      id: 'certificate.provision',
      evidence: [{ section: '二', quote: '登录系统申领电子证书' }],
    })
    expect(base.text.slice(added?.evidence[0]?.start, added?.evidence[0]?.end)).toBe('登录系统申领电子证书')
  })

  test('an added rule whose quote is gone is told', () => {
    const decisions = decide('added:\n  - { kind: provision, quote: 不在原文, role: channel, action: 甲 }\n')
    expect(reconciled(base, { decisions }).stale).toMatchObject([
      { type: 'addition', problem: { code: 'quote-missing' } },
    ])
  })
})

function raise(): never {
  throw new Error('no rule')
}
