import type { Evidence, Rule, RuleOf } from '../../schemas/rule.ts'
import { RuleFile } from '../../schemas/rule-file.ts'

/** An invented notice in the language of real ones, with one sentence for every shape of rule. */
export const text = `临江市经济和信息化局关于组织开展2026年优质企业认定、信息更新及到期复核工作的通知
各有关企业：
一、申报流程
1.优质企业评价采取企业自愿申报、系统全年敞口的方式，每月首日0:00—末日24:00为一个申报周期。
2.区级主管部门于次月25日前将公告认定的优质企业名单报市经济和信息化局备案。
3.2026年3月1日至3月31日，培育平台的“优质企业申报模块”暂时关闭。
4.自2026年4月1日起申报领军企业的，相关工作安排另行通知。
5.领军企业复核工作原则上每年第二季度开展。
6.市经济和信息化局拟于2025年7月组织开展2022年认定企业的到期复核工作。
二、信息更新
1.有效期内的优质企业应于每年5月31日前通过培育平台更新企业信息。未按规定时间更新的，取消复核资格。
2.如发生简单更名，应在发生变化后的3个月内办理变更。
3.区级主管部门应在2026年8月31日24:00前报送总结。
三、证书
企业于认定结果公告之日起10个工作日后，申领电子证书。
四、条件
上年度营业收入不低于1500万元，研发费用占比3%以上。资质有效期三年。数据造假的，取消认定且三年内不得再次申报。
五、申报材料
1.营业执照复印件（加盖公章）。
2.2024、2025年度审计报告一式两份。
3.如无年度审计报告，则提供纳税申报表。
临江市经济和信息化局
2026年2月9日
`

/** Where a sentence of the invented notice stands. */
export function evidence(quote: string, section: string): Evidence {
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`not in the sample: ${quote}`)
  return { section, start, end: start + quote.length, quote, page: null }
}

type Given<K extends Rule['kind']> = Omit<RuleOf<K>, 'kind' | 'evidence' | 'review' | 'appliesTo' | 'modality'> &
  Partial<Pick<RuleOf<K>, 'modality' | 'review'>> & { readonly appliesTo?: readonly string[] }
const accepted = { status: 'accepted', flags: [] } as const
const shared = { appliesTo: ['优质企业'], modality: 'must' } as const
const grounds = () => ({ review: { status: accepted.status, flags: [] } })

/** A deadline of the invented notice. */
export const deadline = <const G extends Given<'deadline'>>(
  quote: string,
  section: string,
  given: G,
): RuleOf<'deadline'> & Pick<G, 'when' | 'audience'> => ({
  ...shared,
  kind: 'deadline',
  evidence: [evidence(quote, section)],
  ...grounds(),
  ...given,
  appliesTo: [...(given.appliesTo ?? shared.appliesTo)],
})
/** A date of the invented notice. */
export const date = <const G extends Given<'date'>>(
  quote: string,
  section: string,
  given: G,
): RuleOf<'date'> & Pick<G, 'role' | 'when'> => ({
  modality: 'is',
  kind: 'date',
  evidence: [evidence(quote, section)],
  ...grounds(),
  ...given,
  appliesTo: [...(given.appliesTo ?? shared.appliesTo)],
})
/** A threshold of the invented notice. */
export const threshold = (quote: string, section: string, given: Given<'threshold'>): RuleOf<'threshold'> => ({
  ...shared,
  kind: 'threshold',
  evidence: [evidence(quote, section)],
  ...grounds(),
  ...given,
  appliesTo: [...(given.appliesTo ?? shared.appliesTo)],
})
type GivenMaterial = Pick<RuleOf<'material'>, 'id' | 'title' | 'item' | 'order'> & Partial<RuleOf<'material'>>
/** A paper that the invented notice asks for. */
export const material = (quote: string, given: GivenMaterial): RuleOf<'material'> => ({
  modality: 'must',
  kind: 'material',
  appliesTo: ['优质企业'],
  list: '申报材料',
  copies: null,
  form: [],
  fiscalYears: [],
  condition: null,
  alternativeTo: null,
  audience: 'applicant',
  submitTo: null,
  evidence: [evidence(quote, '五')],
  ...grounds(),
  ...given,
})

/** Makes a rule file of rules of the invented notice. */
export const sampleFile = (rules: Rule[], id = 'linjiang/2026-quality', follows: string | null = null): RuleFile =>
  RuleFile.parse({
    $schema: '../../schemas/rule-file.schema.json',
    schemaVersion: 1,
    id,
    version: 1,
    notice: {
      title: text.split('\n')[0] ?? null,
      documentNumber: null,
      issuers: ['临江市经济和信息化局'],
      addressees: ['各有关企业'],
      issued: '2026-02-09',
      published: '2026-02-10',
      jurisdiction: { code: '110000', name: '北京市' },
      timeZone: 'Asia/Shanghai',
      source: { path: `corpus/${id}.txt`, mediaType: 'text/plain', sha256: '0'.repeat(64), pages: null, url: null },
      attachments: [],
      citations: [],
      follows,
    },
    rules,
    unclaimed: [],
    problems: [],
  })
