import type { Candidate } from '../../ingest/index.ts'
import { type DecisionSet, type Reconciliation, reconcile, undecided } from '../../review/index.ts'
import type { Evidence, Rule } from '../../schemas/rule.ts'
import type { RuleFile } from '../../schemas/rule-file.ts'

/** A short notice in the language of notices: its text, and the readings that an extractor would give. */
export type NoticeFixture = { readonly text: string; readonly candidates: readonly Candidate[] }

type Draft<K extends Rule['kind']> = Omit<
  Extract<Rule, { kind: K }>,
  'id' | 'evidence' | 'review' | 'appliesTo' | 'modality' | 'kind'
> &
  Partial<Pick<Extract<Rule, { kind: K }>, 'appliesTo' | 'modality' | 'review'>> & {
    heading?: string
    nth?: number
    quote: string
  }

const evidenceOf = (text: string, quote: string, nth: number): Evidence => {
  let start = -1
  for (let seen = 0; seen < nth; seen++) start = text.indexOf(quote, start + 1)
  if (start < 0) throw new Error(`not in the text: ${quote}`)
  const section = /[一二三四五六七八九十]+(?=、)/g
  const before = [...text.slice(0, start).matchAll(section)].at(-1)
  return { section: before?.[0] ?? '', start, end: start + quote.length, quote, page: null }
}

/** The fields that every reading has, and where its quote stands in the text. */
const grounded = (text: string, { quote, nth = 1 }: { quote: string; nth?: number }) => ({
  appliesTo: [] as string[],
  evidence: [evidenceOf(text, quote, nth)],
  review: { status: 'proposed' as const, flags: [] },
})

const headingOf = (text: string, quote: string, nth: number): string => {
  const { start } = evidenceOf(text, quote, nth)
  const headings = [...text.slice(0, start).matchAll(/^[一二三四五六七八九十]+、(.+)$/gm)]
  return headings.at(-1)?.[1] ?? ''
}

/** A deadline read from a quote of the text. */
export const deadline = (text: string, { quote, nth = 1, heading, ...fields }: Draft<'deadline'>): Candidate => ({
  modality: 'must',
  ...grounded(text, { quote, nth }),
  ...fields,
  kind: 'deadline',
  heading: heading ?? headingOf(text, quote, nth),
})

/** A threshold read from a quote of the text. */
export const threshold = (text: string, { quote, nth = 1, heading, ...fields }: Draft<'threshold'>): Candidate => ({
  modality: 'is',
  ...grounded(text, { quote, nth }),
  ...fields,
  kind: 'threshold',
  heading: heading ?? headingOf(text, quote, nth),
})

/** A document read from a quote of the text. */
export const material = (text: string, { quote, nth = 1, heading, ...fields }: Draft<'material'>): Candidate => ({
  modality: 'must',
  ...grounded(text, { quote, nth }),
  ...fields,
  kind: 'material',
  heading: heading ?? headingOf(text, quote, nth),
})

/** A provision read from a quote of the text. */
export const provision = (text: string, { quote, nth = 1, heading, ...fields }: Draft<'provision'>): Candidate => ({
  modality: 'must',
  ...grounded(text, { quote, nth }),
  ...fields,
  kind: 'provision',
  heading: heading ?? headingOf(text, quote, nth),
})

/** The rule file that a reconciliation gives. */
export const ruleFile = (id: string, { rules, version, unclaimed }: Reconciliation): RuleFile => ({
  $schema: '../../schemas/rule-file.schema.json',
  schemaVersion: 1,
  id,
  version,
  notice: {
    title: '关于开展测试企业认定工作的通知',
    documentNumber: null,
    issuers: ['某市经济和信息化局'],
    addressees: ['各有关企业'],
    issued: '2025-03-28',
    published: null,
    jurisdiction: { code: '110000', name: '北京市' },
    timeZone: 'Asia/Shanghai',
    source: { path: `corpus/${id}.txt`, mediaType: 'text/plain', sha256: '0'.repeat(64), pages: null, url: null },
    attachments: [],
    citations: [],
    follows: null,
  },
  rules: [...rules],
  unclaimed: [...unclaimed],
  problems: [],
})

/** Reconciles a notice with what was known before. */
export const reconciled = (
  { text, candidates }: NoticeFixture,
  known: { earlier?: RuleFile | null; earlierText?: string | null; decisions?: DecisionSet } = {},
): Reconciliation =>
  reconcile({
    id: 'test/notice',
    text,
    candidates,
    unclaimed: [],
    earlier: known.earlier ?? null,
    earlierText: known.earlierText ?? null,
    decisions: known.decisions ?? undecided,
    glossary: [
      ['年度信息更新', 'annual-update'],
      ['证书申领', 'certificate'],
      ['申报条件', 'eligibility'],
      ['申报材料', 'application-documents'],
      ['申报流程', 'application'],
    ],
  })

/** A year's notice of an invented programme; the numbers are for tests to change. */
export const sampleNotice = (
  set: { due?: string; days?: number; revenue?: number; sections?: readonly string[] } = {},
): NoticeFixture => {
  const {
    due = '4月30日',
    days = 20,
    revenue = 1000,
    sections = ['update', 'certificate', 'eligibility', 'documents'],
  } = set
  const parts: Record<string, string> = {
    update: `年度信息更新\n有效期内的企业应于每年${due}前通过培育平台更新企业信息。未按规定时间更新的，取消复核资格。\n`,
    certificate: `证书申领\n企业于发布公告之日起${days}个工作日后，登录系统申领电子证书。\n`,
    eligibility: `申报条件\n上年度营业收入不低于${revenue}万元。企业未被列入经营异常名录。\n`,
    documents: '申报材料\n1.营业执照复印件；\n2.2024年度审计报告。\n',
  }
  const numerals = ['一', '二', '三', '四', '五']
  const text = sections.map((name, at) => `${numerals[at]}、${parts[name]}`).join('')
  const [month, day] = due.split(/[月日]/).map(Number)
  const all: readonly (readonly [string, () => Candidate])[] = [
    [
      'update',
      () =>
        deadline(text, {
          quote: `应于每年${due}前`,
          title: '年度信息更新',
          bound: 'by',
          when: { type: 'recurring', every: 'year', on: { month: month ?? 4, day: day ?? 30 } },
          actor: '有效期内的企业',
          action: '通过培育平台更新企业信息',
          audience: 'applicant',
          consequences: [{ text: '取消复核资格', evidence: evidenceOf(text, '未按规定时间更新的，取消复核资格', 1) }],
        }),
    ],
    [
      'update',
      () =>
        provision(text, {
          quote: '未按规定时间更新的，取消复核资格',
          title: '取消复核资格',
          role: 'sanction',
          actor: '',
          action: '取消复核资格',
          condition: '未按规定时间更新的',
          audience: 'applicant',
        }),
    ],
    [
      'certificate',
      () =>
        deadline(text, {
          quote: `发布公告之日起${days}个工作日后`,
          title: '申领证书',
          bound: 'from',
          when: { type: 'relative', anchor: '发布公告', offset: `P${days}D`, direction: 'after', calendar: 'working' },
          actor: '企业',
          action: '登录系统申领电子证书',
          audience: 'applicant',
          modality: 'may',
          consequences: [],
        }),
    ],
    [
      'eligibility',
      () =>
        threshold(text, {
          quote: `营业收入不低于${revenue}万元`,
          title: '营业收入',
          measure: 'amount',
          subject: '上年度营业收入',
          operator: '>=',
          value: revenue * 10000,
          unit: 'CNY',
        }),
    ],
    [
      'eligibility',
      () =>
        provision(text, {
          quote: '企业未被列入经营异常名录',
          title: '未被列入经营异常名录',
          role: 'condition',
          actor: '企业',
          action: '未被列入经营异常名录',
          condition: null,
          audience: 'applicant',
        }),
    ],
    ...['营业执照复印件', '2024年度审计报告'].map((item, at): readonly [string, () => Candidate] => [
      'documents',
      () =>
        material(text, {
          quote: item,
          title: item,
          item,
          list: '申报材料',
          order: at + 1,
          copies: null,
          form: item.endsWith('复印件') ? ['copy'] : [],
          fiscalYears: item.startsWith('2024') ? [2024] : [],
          condition: null,
          alternativeTo: null,
          audience: 'applicant',
          submitTo: null,
        }),
    ]),
  ]
  const candidates = all.filter(([section]) => sections.includes(section)).map(([, read]) => read())
  candidates.sort((one, other) => (one.evidence[0]?.start ?? 0) - (other.evidence[0]?.start ?? 0))
  return { text, candidates }
}
