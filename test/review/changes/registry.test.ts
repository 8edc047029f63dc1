import { describe, expect, test } from 'vitest'
import type { Direction, Side } from '../../../review/changes/change.ts'
import { compareSides } from '../../../review/changes/diff.ts'
import { type ChangeKind, changeKinds, mirrorOf, opposite } from '../../../review/changes/registry.ts'
import type { Rule } from '../../../schemas/rule.ts'
import { date, deadline, material, notice, provision, side, threshold } from './rules.ts'

type Example = readonly [before: Rule | readonly Rule[] | Side, after: Rule | readonly Rule[] | Side, Direction]

const working = (days: number, calendar: 'calendar' | 'working' = 'working') =>
  ({ type: 'relative', anchor: '发布公告', offset: `P${days}D`, direction: 'after', calendar }) as const

const april = (start: number, end: number) =>
  ({ type: 'interval', start: `2026-04-${String(start).padStart(2, '0')}`, end: `2026-04-${end}` }) as const

const other = (rules: readonly Rule[], fields = {}): Side => side(rules, { id: 'b', ...fields })
const whole = (fields: Parameters<typeof notice>[0]): Side => side([deadline()], { notice: notice(fields) })
const about = (...names: string[]): Side => ({ ...side([deadline({ appliesTo: names })]), text: null })
const procedure = { id: 'monitor.provision', role: 'procedure', condition: null } as const
const inform = provision({
  ...procedure,
  quote: '企业应及时报告更名并应当配合现场检查',
  action: '及时报告更名并配合现场检查',
})
const report = provision({ ...procedure, quote: '企业应及时报告更名', action: '及时报告更名' })
const assist = provision({ ...procedure, id: 'monitor.provision-2', quote: '应当配合现场检查', action: '配合现场检查' })

/** One pair for each kind of change; where two kinds are mirrors, the second is the first read backwards. */
const examples: { readonly [K in ChangeKind]?: Example } = {
  'deadline-later': [
    deadline(),
    deadline({ when: { type: 'recurring', every: 'year', on: { month: 5, day: 31 } }, quote: '应于每年5月31日前' }),
    'looser',
  ],
  'deadline-rescheduled': [
    side([deadline({ when: { type: 'date', date: '2025-04-30' } })]),
    other([deadline({ when: { type: 'date', date: '2026-03-31' } })]),
    'unclear',
  ],
  'start-earlier': [
    deadline({ bound: 'from', when: working(20) }),
    deadline({ bound: 'from', when: working(10) }),
    'looser',
  ],
  'window-lengthened': [
    deadline({ bound: 'during', when: april(5, 20) }),
    deadline({ bound: 'during', when: april(1, 20) }),
    'looser',
  ],
  'window-moved': [
    deadline({ bound: 'during', when: april(1, 10) }),
    deadline({ bound: 'during', when: april(5, 15) }),
    'unclear',
  ],
  'more-often': [
    deadline({ bound: 'each', when: { type: 'recurring', every: 'year' } }),
    deadline({ bound: 'each', when: { type: 'recurring', every: 'quarter' } }),
    'tighter',
  ],
  'became-recurring': [deadline({ when: { type: 'date', date: '2026-04-30' } }), deadline(), 'unclear'],
  'working-to-calendar': [
    deadline({ bound: 'within', when: working(20) }),
    deadline({ bound: 'within', when: working(20, 'calendar') }),
    'tighter',
  ],
  'anchor-changed': [
    deadline({ bound: 'within', when: working(10) }),
    deadline({ bound: 'within', when: { ...working(10), anchor: '收到书面决定' } }),
    'unclear',
  ],
  'bound-changed': [
    deadline({ bound: 'by', when: { type: 'date', date: '2026-04-30' } }),
    deadline({ bound: 'from', when: { type: 'date', date: '2026-04-30' } }),
    'unclear',
  ],
  'last-day-excluded': [deadline(), deadline({ inclusive: false }), 'tighter'],
  'date-later': [date(), date({ when: { type: 'date', date: '2026-05-01' } }), 'unclear'],
  'time-changed': [
    deadline({ bound: 'during', when: { type: 'continuous' } }),
    deadline({ bound: 'during', when: { type: 'relative', anchor: '公示期', direction: 'during' } }),
    'unclear',
  ],
  'cohort-changed': [
    date({ role: 'cohort', when: { type: 'period', unit: 'year', year: 2022 } }),
    date({ role: 'cohort', when: { type: 'period', unit: 'year', year: 2023 } }),
    'neither',
  ],
  'became-firm': [deadline({ when: { type: 'unannounced' } }), deadline(), 'neither'],
  'threshold-raised': [threshold(), threshold({ value: 15_000_000 }), 'tighter'],
  'range-widened': [
    threshold({ operator: 'between', value: 10, max: 20 }),
    threshold({ operator: 'between', value: 5, max: 20 }),
    'looser',
  ],
  'range-moved': [
    threshold({ operator: 'between', value: 10, max: 20 }),
    threshold({ operator: 'between', value: 15, max: 30 }),
    'unclear',
  ],
  'comparison-stricter': [threshold(), threshold({ operator: '>' }), 'tighter'],
  'comparison-changed': [threshold(), threshold({ operator: '<=' }), 'unclear'],
  'unit-changed': [threshold({ unit: '家' }), threshold({ unit: '人' }), 'unclear'],
  'validity-lengthened': [
    threshold({ measure: 'validity', operator: '=', value: 3, unit: 'year' }),
    threshold({ measure: 'validity', operator: '=', value: 5, unit: 'year' }),
    'looser',
  ],
  'ban-lengthened': [
    threshold({ measure: 'ban', operator: '=', value: 1, unit: 'year' }),
    threshold({ measure: 'ban', operator: '=', value: 3, unit: 'year' }),
    'tighter',
  ],
  'lookback-lengthened': [
    threshold({ measure: 'lookback', operator: '=', value: 2, unit: 'year', quote: '近两年未发生事故' }),
    threshold({ measure: 'lookback', operator: '=', value: 3, unit: 'year', quote: '近三年未发生事故' }),
    'tighter',
  ],
  'publicity-lengthened': [
    threshold({ measure: 'publicity', operator: '=', value: 5, unit: 'day' }),
    threshold({ measure: 'publicity', operator: '=', value: 7, unit: 'day' }),
    'neither',
  ],
  'quota-raised': [
    threshold({ measure: 'quota', operator: '=', value: 1000, unit: '家' }),
    threshold({ measure: 'quota', operator: '=', value: 1400, unit: '家' }),
    'looser',
  ],
  'more-copies': [material(), material({ copies: 3 }), 'tighter'],
  'material-renamed': [material(), material({ item: '营业执照副本复印件' }), 'unclear'],
  'material-condition-added': [material(), material({ condition: '变更法定代表人的' }), 'looser'],
  'material-condition-changed': [
    material({ condition: '变更住所的' }),
    material({ condition: '变更法定代表人的' }),
    'unclear',
  ],
  'form-added': [material(), material({ form: ['copy', 'sealed'] }), 'tighter'],
  'form-changed': [material({ form: ['electronic'] }), material({ form: ['paper'] }), 'unclear'],
  'parts-added': [material({ parts: ['正本'] }), material({ parts: ['正本', '副本'] }), 'tighter'],
  'parts-changed': [material({ parts: ['正本'] }), material({ parts: ['副本'] }), 'unclear'],
  'fiscal-years-changed': [
    material({ item: '2023年度审计报告', fiscalYears: [2023] }),
    material({ item: '2024年度审计报告', fiscalYears: [2024] }),
    'unclear',
  ],
  'alternative-added': [material(), material({ alternativeTo: 2 }), 'looser'],
  'submission-changed': [
    material({ submitTo: { channel: '甲平台', url: null, email: null } }),
    material({ submitTo: { channel: '乙平台', url: null, email: null } }),
    'neither',
  ],
  'actor-changed': [deadline(), deadline({ actor: '各区主管部门' }), 'unclear'],
  'moved-to-applicants': [material({ audience: 'authority' }), material({ audience: 'applicant' }), 'tighter'],
  'scope-widened': [
    deadline({ appliesTo: ['甲类企业'] }),
    deadline({ appliesTo: ['甲类企业', '乙类企业'] }),
    'unclear',
  ],
  'scope-changed': [deadline({ appliesTo: ['甲类企业'] }), deadline({ appliesTo: ['乙类企业'] }), 'unclear'],
  'modality-stricter': [deadline({ modality: 'may' }), deadline({ modality: 'must' }), 'tighter'],
  'modality-changed': [deadline({ modality: 'is' }), deadline({ modality: 'must' }), 'unclear'],
  'consequence-added': [
    deadline(),
    deadline({
      consequences: [
        { text: '取消复核资格', evidence: { section: '', start: 0, end: 6, quote: '取消复核资格', page: null } },
      ],
    }),
    'tighter',
  ],
  'consequence-harsher': [provision(), provision({ action: '取消认定' }), 'tighter'],
  'consequence-changed': [provision({ action: '依法处理' }), provision({ action: '按规定处置' }), 'unclear'],
  'case-added': [
    provision({ condition: '发生更名、合并的' }),
    provision({ condition: '发生更名、重组、合并的' }),
    'unclear',
  ],
  'role-changed': [provision({ role: 'procedure' }), provision({ role: 'effect' }), 'unclear'],
  'deadline-added': [[], deadline(), 'tighter'],
  'date-added': [[], date(), 'unclear'],
  'threshold-added': [[], threshold(), 'tighter'],
  'material-added': [[], material(), 'tighter'],
  'provision-added': [[], provision(), 'tighter'],
  'newly-stated': [side([]), other([date()]), 'unclear'],
  'rule-split': [[inform], [report, assist], 'neither'],
  reworded: [
    provision({ role: 'channel', action: '登录系统申报' }),
    provision({ role: 'channel', action: '登录平台申请' }),
    'unclear',
  ],
  regrounded: [deadline(), deadline({ quote: '须于每年4月30日前' }), 'neither'],
  'time-dropped': [
    deadline({ action: '对上述情形进行核查' }),
    provision({ role: 'procedure', action: '不定期对上述情形进行核查', condition: null }),
    'unclear',
  ],
  'sections-changed': [
    { ...side([deadline()]), text: '一、申报流程\n' },
    { ...other([deadline()]), text: '一、评价标准\n' },
    'neither',
  ],
  'issuer-changed': [whole({}), whole({ issuers: ['某区经济和信息化局'] }), 'neither'],
  'jurisdiction-changed': [whole({}), whole({ jurisdiction: { code: '110115', name: '大兴区' } }), 'neither'],
  'programmes-widened': [about('甲类企业'), about('甲类企业', '乙类企业'), 'neither'],
  'programmes-changed': [about('甲类企业'), about('乙类企业'), 'neither'],
  'title-changed': [whole({}), whole({ title: '关于做好企业认定工作的通知' }), 'neither'],
  'number-changed': [whole({}), whole({ documentNumber: '某经信〔2026〕2号' }), 'neither'],
  'issued-changed': [whole({}), whole({ issued: '2026-02-09' }), 'neither'],
  'addressees-changed': [whole({}), whole({ addressees: ['各区主管部门'] }), 'unclear'],
  'basis-changed': [
    whole({}),
    whole({ citations: [{ title: '管理办法', documentNumber: null, alias: null }] }),
    'unclear',
  ],
  'attachments-changed': [whole({}), whole({ attachments: [{ number: 1, title: '标准' }] }), 'neither'],
}

const sideOf = (held: Example[0]): Side => ('file' in held ? held : side('kind' in held ? [held] : held))

const forward = Object.entries(examples).map(([kind, example]) => ({ kind: kind as ChangeKind, example }))
const cases = forward.flatMap(({ kind, example: [before, after, direction] }) => [
  { kind, before: sideOf(before), after: sideOf(after), direction },
  { kind: mirrorOf(kind), before: sideOf(after), after: sideOf(before), direction: opposite(direction) },
])

describe('the registry of changes', () => {
  test.each(Object.keys(changeKinds) as ChangeKind[])(
    '%s is its mirror’s mirror, with the opposite direction',
    kind => {
      const { direction } = changeKinds[kind]
      const mirrored = changeKinds[mirrorOf(kind)].direction
      expect(mirrorOf(mirrorOf(kind))).toBe(kind)
      if (kind === 'newly-stated' || kind === 'not-restated') return
      expect(mirrored).toBe(direction === 'depends' ? 'depends' : opposite(direction))
    },
  )

  test('has an example of every kind', () => {
    const shown = new Set(cases.map(({ kind }) => kind))
    expect(Object.keys(changeKinds).filter(kind => !shown.has(kind as ChangeKind))).toEqual([])
  })

  test.each(cases)('$kind is told, and $direction', ({ kind, before, after, direction }) => {
    const { changes } = compareSides(before, after)
    const found = changes.filter(change => change.kind === kind)
    expect(changes.map(change => change.kind)).toContain(kind)
    if (kind !== 'not-restated') expect(found.map(change => change.direction)).toContain(direction)
    if (!before.file.rules.some(({ appliesTo }) => appliesTo.length > 0)) expect(changes).toHaveLength(1)
  })

  test.each(cases)('$kind has a witness that answers differently, or none', ({ before, after }) => {
    for (const { witness } of compareSides(before, after).changes) {
      if (witness) expect(witness.before).not.toBe(witness.after)
    }
  })

  test.each(cases)('nothing changes from $kind’s after to itself', ({ after }) => {
    expect(compareSides(after, after).changes).toEqual([])
  })
})

describe('witnesses', () => {
  const witnessOf = (before: Rule, after: Rule) => compareSides(side([before]), side([after])).changes[0]?.witness

  test('10 May is late under 30 April and on time under 31 May', () => {
    const later = deadline({ when: { type: 'recurring', every: 'year', on: { month: 5, day: 31 } } })
    expect(witnessOf(deadline(), later)).toEqual({
      case: { type: 'yearly', month: 5, day: 10 },
      before: 'late',
      after: 'onTime',
    })
    expect(witnessOf(later, deadline())).toMatchObject({ before: 'onTime', after: 'late' })
  })

  test('the fifteenth working day is too early for 20 and possible for 10', () => {
    const after = deadline({ bound: 'from', when: working(10) })
    expect(witnessOf(deadline({ bound: 'from', when: working(20) }), after)).toEqual({
      case: { type: 'lapse', anchor: '发布公告', count: 15, unit: 'workingDay', side: 'after' },
      before: 'tooEarly',
      after: 'possible',
    })
  })

  test('a revenue between the two floors', () => {
    expect(witnessOf(threshold(), threshold({ value: 15_000_000 }))).toEqual({
      case: { type: 'number', subject: '上年度营业收入', value: 13_000_000, unit: 'CNY' },
      before: 'meets',
      after: 'fails',
    })
  })

  test('exactly the number, where only the comparison changed', () => {
    expect(witnessOf(threshold(), threshold({ operator: '>' }))).toMatchObject({ case: { value: 10_000_000 } })
  })

  test('a number that is only about how much decides for nobody', () => {
    expect(witnessOf(threshold({ operator: 'about' }), threshold({ operator: 'about', value: 2 }))).toBeNull()
  })
})

describe('what cannot be told', () => {
  const directionOf = (before: Rule, after: Rule) => compareSides(side([before]), side([after])).changes[0]?.direction

  test.each([
    [
      'a subsidy that rises',
      threshold({ subject: '补助金额' }),
      threshold({ subject: '补助金额', value: 2e7 }),
      'unclear',
    ],
    ['a ceiling that rises', threshold({ operator: '<=' }), threshold({ operator: '<=', value: 2e7 }), 'looser'],
    [
      '20 working days or 28 days',
      deadline({ bound: 'within', when: working(20) }),
      deadline({ bound: 'within', when: working(28, 'calendar') }),
      'unclear',
    ],
    [
      '3 months or 90 days',
      deadline({ bound: 'within', when: { ...working(1, 'calendar'), offset: 'P3M' } }),
      deadline({ bound: 'within', when: working(90, 'calendar') }),
      'unclear',
    ],
    [
      '3 months or 60 days',
      deadline({ bound: 'within', when: { ...working(1, 'calendar'), offset: 'P3M' } }),
      deadline({ bound: 'within', when: working(60, 'calendar') }),
      'tighter',
    ],
    [
      '30 or 60 days before the end',
      deadline({
        when: { type: 'relative', anchor: '届满', offset: 'P30D', direction: 'before', calendar: 'calendar' },
      }),
      deadline({
        when: { type: 'relative', anchor: '届满', offset: 'P60D', direction: 'before', calendar: 'calendar' },
      }),
      'tighter',
    ],
    [
      'either of two sanctions, or the harder one',
      provision({ action: '取消复核资格，或取消认定' }),
      provision({ action: '取消认定' }),
      'tighter',
    ],
  ])('%s', (_, before, after, direction) => {
    expect(directionOf(before, after)).toBe(direction)
  })
})
