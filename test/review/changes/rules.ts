import type { Side } from '../../../review/changes/change.ts'
import type { Evidence, Rule, RuleOf } from '../../../schemas/rule.ts'
import type { Notice, RuleFile } from '../../../schemas/rule-file.ts'

const evidence = (quote: string): Evidence => ({ section: '一', start: 0, end: quote.length, quote, page: null })

const grounds = (quote: string) => ({ evidence: [evidence(quote)], review: { status: 'proposed' as const, flags: [] } })

type Fields<K extends Rule['kind']> = Partial<Omit<RuleOf<K>, 'kind' | 'evidence'>> & { quote?: string }

/** A yearly duty of enterprises, as a rule of a rule file. */
export const deadline = ({ quote = '应于每年4月30日前', ...fields }: Fields<'deadline'> = {}): Rule => ({
  id: 'annual-update.deadline',
  kind: 'deadline',
  title: '年度信息更新',
  appliesTo: [],
  modality: 'must',
  bound: 'by',
  when: { type: 'recurring', every: 'year', on: { month: 4, day: 30 } },
  actor: '有效期内的企业',
  action: '通过培育平台更新企业信息',
  audience: 'applicant',
  consequences: [],
  ...grounds(quote),
  ...fields,
})

/** A fact of the calendar. */
export const date = ({ quote = '自2026年4月1日起施行', ...fields }: Fields<'date'> = {}): Rule => ({
  id: 'notice.date',
  kind: 'date',
  title: '施行日期',
  appliesTo: [],
  modality: 'is',
  role: 'effective',
  when: { type: 'date', date: '2026-04-01' },
  ...grounds(quote),
  ...fields,
})

/** A number that decides. */
export const threshold = ({ quote = '营业收入不低于1000万元', ...fields }: Fields<'threshold'> = {}): Rule => ({
  id: 'eligibility.threshold',
  kind: 'threshold',
  title: '营业收入',
  appliesTo: [],
  modality: 'is',
  measure: 'amount',
  subject: '上年度营业收入',
  operator: '>=',
  value: 10_000_000,
  unit: 'CNY',
  ...grounds(quote),
  ...fields,
})

/** A document to hand in. */
export const material = ({ quote = '营业执照复印件', ...fields }: Fields<'material'> = {}): Rule => ({
  id: 'documents.material',
  kind: 'material',
  title: '营业执照',
  appliesTo: [],
  modality: 'must',
  item: '营业执照复印件',
  list: '申报材料',
  order: 1,
  copies: null,
  form: ['copy'],
  fiscalYears: [],
  condition: null,
  alternativeTo: null,
  audience: 'applicant',
  submitTo: null,
  ...grounds(quote),
  ...fields,
})

/** What a notice rules without a number. */
export const provision = ({ quote = '未按时更新的，取消复核资格', ...fields }: Fields<'provision'> = {}): Rule => ({
  id: 'annual-update.provision',
  kind: 'provision',
  title: '后果',
  appliesTo: [],
  modality: 'must',
  role: 'sanction',
  actor: '某市经济和信息化局',
  action: '取消复核资格',
  condition: '未按时更新的',
  audience: 'applicant',
  ...grounds(quote),
  ...fields,
})

/** What identifies the notice of these rules. */
export const notice = (fields: Partial<Notice> = {}): Notice => ({
  title: '关于开展企业认定工作的通知',
  documentNumber: null,
  issuers: ['某市经济和信息化局'],
  addressees: ['各有关企业'],
  issued: '2025-03-28',
  published: null,
  jurisdiction: { code: '110000', name: '北京市' },
  timeZone: 'Asia/Shanghai',
  source: { path: 'corpus/a.txt', mediaType: 'text/plain', sha256: '0'.repeat(64), pages: null, url: null },
  attachments: [],
  citations: [],
  follows: null,
  ...fields,
})

/** One side of a comparison, with a text that is the rules' quotes one a line. */
export const side = (rules: readonly Rule[], fields: Partial<RuleFile> = {}): Side => {
  let text = ''
  const placed = rules.map(rule => ({
    ...rule,
    evidence: rule.evidence.map(held => {
      const start = text.length
      text += `${held.quote}\n`
      return { ...held, start, end: start + held.quote.length }
    }),
  }))
  const file: RuleFile = {
    $schema: '../schemas/rule-file.schema.json',
    schemaVersion: 1,
    id: 'a',
    version: 1,
    notice: notice(),
    rules: placed,
    unclaimed: [],
    problems: [],
    ...fields,
  }
  return { file, text }
}
