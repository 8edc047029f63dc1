import { describe, expect, test } from 'vitest'
import {
  decisionOn,
  fingerprint,
  parseDecisions,
  withdrawDecision,
  writeAddition,
  writeDecision,
} from '../../review/index.ts'
import { deadline } from './changes/rules.ts'

const signature = { by: '王芳', on: '2026-11-21', because: '核对原文' } as const
const rule = deadline()
const accepted = decisionOn(rule, { type: 'accept' }, signature, undefined)

const kept = `# 大兴区通知的审核记录
other.provision: # 先审的
  reject: 90b1d3aa4c11
  # 为什么驳回
  because: 历史数据，不是名额

annual-update.deadline:
  # 王芳看过
  accept: 0123456789ab # 旧指纹
  by: 李雷
`

const written = (text: string, id = rule.id): string => {
  const result = accepted.ok ? writeDecision(text, id, accepted.value) : accepted
  return result.ok ? result.value : result.problem.code
}

describe('writing a decision', () => {
  test('begins a file', () => {
    expect(written('')).toBe(
      `annual-update.deadline:\n  accept: ${fingerprint(rule)}\n  by: 王芳\n  on: 2026-11-21\n  because: 核对原文\n  saw:\n    value: 每年4月30日前\n    quote: 应于每年4月30日前\n`,
    )
  })

  test('keeps every comment and the order of what stands there', () => {
    const text = written(kept)
    for (const comment of ['# 大兴区通知的审核记录', '# 先审的', '# 为什么驳回', '# 王芳看过', '# 旧指纹']) {
      expect(text).toContain(comment)
    }
    expect(text.indexOf('other.provision')).toBeLessThan(text.indexOf('annual-update.deadline'))
    expect(text).toContain(`accept: ${fingerprint(rule)} # 旧指纹`)
    expect(text).toContain('by: 王芳')
    expect(text).not.toContain('李雷')
  })

  test('keeps comments also when the verdict turns', () => {
    const turned = decisionOn(rule, { type: 'reject' }, signature, undefined)
    const result = turned.ok ? writeDecision(kept, rule.id, turned.value) : turned
    const text = result.ok ? result.value : ''
    expect(text).toContain('# 王芳看过')
    expect(text).toContain('# 旧指纹')
    expect(text).toContain('reject:')
    expect(parseDecisions(text).ok).toBe(true)
  })

  test('writing the same again changes nothing', () => {
    expect(written(written(kept))).toBe(written(kept))
  })

  test('an amendment that gives no rule is refused', () => {
    const result = decisionOn(rule, { type: 'amend', fields: { bound: 'soon' } }, signature, undefined)
    expect(result.ok ? '' : result.problem.code).toBe('fields-wrong')
  })

  test('an amendment may not change what a rule is', () => {
    for (const field of ['id', 'kind', 'evidence', 'review']) {
      expect(decisionOn(rule, { type: 'amend', fields: { [field]: 'x' } }, signature, undefined).ok).toBe(false)
    }
  })

  test('a file that cannot be read is left alone', () => {
    const result = accepted.ok ? writeDecision('a: [\n', rule.id, accepted.value) : accepted
    expect(result.ok).toBe(false)
  })

  test('taking back leaves the others', () => {
    const result = withdrawDecision(kept, rule.id)
    expect(result.ok ? result.value : '').toMatch(/other\.provision:\s+# 先审的/)
    expect(result.ok ? result.value : '').not.toContain('annual-update.deadline')
  })

  test('an added rule stands after those added before', () => {
    const once = writeAddition(kept, { kind: 'threshold', quote: '每家企业限报1项', by: '王芳' })
    const twice = once.ok ? writeAddition(once.value, { kind: 'threshold', quote: '限报2项' }) : once
    const read = parseDecisions(twice.ok ? twice.value : '')
    expect(read.ok ? read.value.added.map(({ quote }) => quote) : []).toEqual(['每家企业限报1项', '限报2项'])
  })
})

describe('reading decisions', () => {
  test.each([
    ['a fingerprint of digits alone', 'a.deadline:\n  accept: 123456789012\n', '123456789012'],
    ['one that looks like a power of ten', 'a.deadline:\n  accept: 12345678e901\n', '12345678e901'],
    ['one with leading zeros', 'a.deadline:\n  accept: 000000000012\n', '000000000012'],
  ])('%s stays as it stands', (_, yaml, print) => {
    const read = parseDecisions(yaml)
    expect(read.ok ? read.value.decided.get('a.deadline') : read.problem).toEqual({ accept: print })
  })

  test.each([
    ['nothing decided', 'a.deadline: {}\n'],
    ['two verdicts', 'a.deadline:\n  accept: 0123456789ab\n  reject: 0123456789ab\n'],
    ['an unknown field', 'a.deadline:\n  accept: 0123456789ab\n  when: today\n'],
    ['an amendment that says not of what', 'a.deadline:\n  amend: { bound: by }\n'],
    ['one rule twice', 'a.deadline:\n  accept: 0123456789ab\na.deadline:\n  accept: 0123456789ab\n'],
    ['a list', '- 1\n'],
    ['broken YAML', 'a: [\n'],
  ])('%s is refused', (_, yaml) => {
    expect(parseDecisions(yaml).ok).toBe(false)
  })

  test.each(['', '# 只有注释\n', '---\n'])('%j is no decision', yaml => {
    const read = parseDecisions(yaml)
    expect(read.ok ? read.value.decided.size : -1).toBe(0)
  })
})
