// Generated from rules/beijing/2026-srdi-tiers.json. Do not edit: change the notice or its decisions, then run `rulepress build`.
import type { DateFact, Deadline, Material, Notice, Provision, Rule, Threshold } from '../types.ts'

/**
 * 《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》
 *
 * 北京市经济和信息化局，2026-02-09
 */
export const notice = {
  id: 'beijing/2026-srdi-tiers',
  version: 3,
  title: '北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知',
  documentNumber: null,
  issuers: ['北京市经济和信息化局'],
  addressees: ['各有关企业'],
  issued: '2026-02-09',
  published: '2026-02-10',
  jurisdiction: { code: '110000', name: '北京市' },
  timeZone: 'Asia/Shanghai',
  source: {
    path: 'corpus/beijing/2026-srdi-tiers.txt',
    mediaType: 'text/plain',
    sha256: '4cd6efc506d4e690899341c506061129165b3969c80a11b435bda9f15f9683cd',
    pages: null,
    url: null,
  },
  attachments: [
    { number: 1, title: '优质中小企业梯度培育管理办法' },
    { number: 2, title: '北京市创新型中小企业评价标准' },
    { number: 3, title: '北京市创新型中小企业申报资料清单模板' },
    { number: 4, title: '各区中小企业主管部门咨询电话汇总表' },
  ],
  citations: [
    { title: '优质中小企业梯度培育管理办法', documentNumber: '工信部企业〔2026〕2号', alias: '《办法》' },
    { title: '优质中小企业梯度培育管理暂行办法', documentNumber: '工信部企业〔2022〕63号', alias: null },
  ],
  follows: 'beijing-daxing/2025-innovative-sme',
} as const satisfies Notice

/**
 * 将于2026年4月1日起实施
 *
 * > 按照工业和信息化部关于优质中小企业梯度培育工作的部署安排，《优质中小企业梯度培育管理办法》（工信部企业〔2026〕2号，下称《办法》，见附件1）⟦将于2026年4月1日起实施⟧。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》
 *
 * 待审核
 */
export const generalDate = {
  id: 'general.date',
  title: '将于2026年4月1日起实施',
  appliesTo: ['《优质中小企业梯度培育管理办法》'],
  modality: 'is',
  kind: 'date',
  role: 'effective',
  when: { type: 'date', date: '2026-04-01' },
  evidence: [{ section: '', start: 218, end: 232, quote: '将于2026年4月1日起实施', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies DateFact

/**
 * 科技和创新型中小企业认定标准以工业和信息化部联合有关部门制…
 *
 * > 按照《办法》要求，⟦科技和创新型中小企业认定标准以工业和信息化部联合有关部门制定发布的文件为准。⟧ ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（一）
 *
 * 待审核
 */
export const innovativeSmeProvision = {
  id: 'innovative-sme.provision',
  title: '科技和创新型中小企业认定标准以工业和信息化部联合有关部门制…',
  appliesTo: ['创新型中小企业'],
  modality: 'is',
  kind: 'provision',
  role: 'effect',
  actor: '',
  action: '科技和创新型中小企业认定标准以工业和信息化部联合有关部门制定发布的文件为准',
  condition: null,
  audience: 'applicant',
  evidence: [{ section: '一（一）', start: 298, end: 336, quote: '科技和创新型中小企业认定标准以工业和信息化部联合有关部门制定发布的文件为准。', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 涵盖有效期内的科技型中小企业和创新型中小企业
 *
 * > 在相关文件发布前，科技型和创新型中小企业涵盖有效期内的科技型中小企业和创新型中小企业，继续按照原有标准、工作程序、职责分工开展。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（一）
 *
 * 待审核
 */
export const innovativeSmeProvision2 = {
  id: 'innovative-sme.provision-2',
  title: '涵盖有效期内的科技型中小企业和创新型中小企业',
  appliesTo: ['创新型中小企业'],
  modality: 'is',
  kind: 'provision',
  role: 'effect',
  actor: '科技型和创新型中小企业',
  action: '涵盖有效期内的科技型中小企业和创新型中小企业，继续按照原有标准、工作程序、职责分工开展',
  condition: '在相关文件发布前',
  audience: 'applicant',
  evidence: [
    {
      section: '一（一）',
      start: 336,
      end: 400,
      quote: '在相关文件发布前，科技型和创新型中小企业涵盖有效期内的科技型中小企业和创新型中小企业，继续按照原有标准、工作程序、职责分工开展。',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 自愿申报
 *
 * > 1.北京市创新型中小企业评价和认定，采取企业自愿申报、⟦系统全年敞口⟧、主管部门月度评价的方式，每月首日0:00—末日24:00为一个申报周期。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（一）1
 *
 * 待审核
 */
export const innovativeSmeDeadline = {
  id: 'innovative-sme.deadline',
  title: '自愿申报',
  appliesTo: ['创新型中小企业'],
  modality: 'is',
  kind: 'deadline',
  bound: 'during',
  when: { type: 'continuous' },
  actor: '企业',
  action: '自愿申报',
  audience: 'applicant',
  consequences: [],
  evidence: [{ section: '一（一）1', start: 428, end: 434, quote: '系统全年敞口', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Deadline

/**
 * 评价
 *
 * > 1.北京市创新型中小企业评价和认定，采取企业自愿申报、系统全年敞口、主管部门⟦月度⟧评价的方式，每月首日0:00—末日24:00为一个申报周期。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（一）1
 *
 * 待审核
 */
export const innovativeSmeDeadline2 = {
  id: 'innovative-sme.deadline-2',
  title: '评价',
  appliesTo: ['创新型中小企业'],
  modality: 'is',
  kind: 'deadline',
  bound: 'each',
  when: { type: 'recurring', every: 'month' },
  actor: '主管部门',
  action: '评价',
  audience: 'authority',
  consequences: [],
  evidence: [{ section: '一（一）1', start: 439, end: 441, quote: '月度', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Deadline

/**
 * 申报
 *
 * > 1.北京市创新型中小企业评价和认定，采取企业自愿申报、系统全年敞口、主管部门月度评价的方式，⟦每月首日0:00—末日24:00⟧为一个申报周期。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（一）1
 *
 * 待审核
 */
export const innovativeSmeDeadline3 = {
  id: 'innovative-sme.deadline-3',
  title: '申报',
  appliesTo: ['创新型中小企业'],
  modality: 'is',
  kind: 'deadline',
  bound: 'during',
  when: { type: 'recurring', every: 'month', from: { day: 1, time: '00:00' }, to: { day: -1, time: '24:00' } },
  actor: '企业',
  action: '申报',
  audience: 'applicant',
  consequences: [],
  evidence: [{ section: '一（一）1', start: 447, end: 463, quote: '每月首日0:00—末日24:00', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Deadline

/**
 * 按工商注册属地原则登录优质中小企业梯度培育平台（https…
 *
 * > 申报的企业按工商注册属地原则登录优质中小企业梯度培育平台（https://zjtx.miit.gov.cn，以下简称“培育平台”），参照北京市创新型中小企业评价标准（附件2）和资料清单模板（附件3），根据所在区中小企业主管部门发布的通知和资料清单，如实填报并提交企业相关信息、上传对应佐证材料。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（一）1
 *
 * 待审核
 */
export const innovativeSmeProvision3 = {
  id: 'innovative-sme.provision-3',
  title: '按工商注册属地原则登录优质中小企业梯度培育平台（https…',
  appliesTo: ['申报的企业'],
  modality: 'is',
  kind: 'provision',
  role: 'channel',
  actor: '申报的企业',
  action: '按工商注册属地原则登录优质中小企业梯度培育平台（https://zjtx.miit.gov.cn，以下简称“培育平台”），参照北京市创新型中小企业评价标准（附件2）和资料清单模板（附件3），根据所在区中小企业主管部门发布的通知和资料清单，如实填报并提交企业相关信息、上传对应佐证材料',
  condition: null,
  audience: 'applicant',
  evidence: [
    {
      section: '一（一）1',
      start: 471,
      end: 618,
      quote: '申报的企业按工商注册属地原则登录优质中小企业梯度培育平台（https://zjtx.miit.gov.cn，以下简称“培育平台”），参照北京市创新型中小企业评价标准（附件2）和资料清单模板（附件3），根据所在区中小企业主管部门发布的通知和资料清单，如实填报并提交企业相关信息、上传对应佐证材料。',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 负责组织申报、审核、实地抽查、公示和公告
 *
 * > 2.⟦各区、北京经济技术开发区中小企业主管部门（以下简称“区级主管部门”）负责组织申报、审核、实地抽查、公示和公告。⟧ ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（一）2
 *
 * 待审核
 */
export const innovativeSmeProvision4 = {
  id: 'innovative-sme.provision-4',
  title: '负责组织申报、审核、实地抽查、公示和公告',
  appliesTo: ['创新型中小企业'],
  modality: 'is',
  kind: 'provision',
  role: 'procedure',
  actor: '各区、北京经济技术开发区中小企业主管部门（以下简称“区级主管部门”）',
  action: '负责组织申报、审核、实地抽查、公示和公告',
  condition: null,
  audience: 'authority',
  evidence: [
    {
      section: '一（一）2',
      start: 621,
      end: 676,
      quote: '各区、北京经济技术开发区中小企业主管部门（以下简称“区级主管部门”）负责组织申报、审核、实地抽查、公示和公告。',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 对本区企业的申诉信息进行答疑
 *
 * > ⟦公示期内⟧，区级主管部门对本区企业的申诉信息进行答疑，并于次月25日前将公告认定的创新型中小企业名单报市经济和信息化局备案，由市经济和信息化局统一发布。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（一）2
 *
 * 待审核
 */
export const innovativeSmeDeadline4 = {
  id: 'innovative-sme.deadline-4',
  title: '对本区企业的申诉信息进行答疑',
  appliesTo: ['创新型中小企业'],
  modality: 'is',
  kind: 'deadline',
  bound: 'during',
  when: { type: 'relative', anchor: '公示期', direction: 'during' },
  actor: '区级主管部门',
  action: '对本区企业的申诉信息进行答疑',
  audience: 'authority',
  consequences: [],
  evidence: [{ section: '一（一）2', start: 676, end: 680, quote: '公示期内', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Deadline

/**
 * 公告认定的创新型中小企业名单报市经济和信息化局备案
 *
 * > 公示期内，区级主管部门对本区企业的申诉信息进行答疑，并⟦于次月25日前⟧将公告认定的创新型中小企业名单报市经济和信息化局备案，由市经济和信息化局统一发布。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（一）2
 *
 * 待审核；存疑：anchor-unclear
 */
export const innovativeSmeDeadline5 = {
  id: 'innovative-sme.deadline-5',
  title: '公告认定的创新型中小企业名单报市经济和信息化局备案',
  appliesTo: ['创新型中小企业'],
  modality: 'is',
  kind: 'deadline',
  bound: 'by',
  when: {
    type: 'relative',
    anchor: '区级主管部门对本区企业的申诉信息进行答疑',
    offset: 'P1M',
    direction: 'after',
    calendar: 'calendar',
    monthDay: 25,
  },
  actor: '区级主管部门',
  action: '将公告认定的创新型中小企业名单报市经济和信息化局备案',
  audience: 'authority',
  consequences: [],
  evidence: [{ section: '一（一）2', start: 703, end: 710, quote: '于次月25日前', page: null }],
  review: { status: 'proposed', flags: ['anchor-unclear'] },
} as const satisfies Deadline

/**
 * 公告认定的创新型中小企业名单
 *
 * > 公示期内，区级主管部门对本区企业的申诉信息进行答疑，并于次月25日前将⟦公告认定的创新型中小企业名单⟧报市经济和信息化局备案，由市经济和信息化局统一发布。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（一）2
 *
 * 待审核
 */
export const innovativeSmeMaterial = {
  id: 'innovative-sme.material',
  title: '公告认定的创新型中小企业名单',
  appliesTo: ['创新型中小企业'],
  modality: 'must',
  kind: 'material',
  item: '公告认定的创新型中小企业名单',
  list: '公示期内，区级主管部门对本区企业的申诉信息进行答疑，并于次月25日前将公告认定的创新型中小企业名单报市经济和信息化局备案，由市经济和信息化局统一发布。',
  order: 1,
  copies: null,
  form: [],
  fiscalYears: [],
  condition: null,
  alternativeTo: null,
  audience: 'authority',
  submitTo: null,
  evidence: [{ section: '一（一）2', start: 711, end: 725, quote: '公告认定的创新型中小企业名单', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Material

/**
 * 于2026年4月1日起实施，原《优质中小企业梯度培育管理暂行办法》（工信部企业〔2022〕63号）中涉及专精特新中小企…
 *
 * > 《办法》更新了专精特新中小企业相关条款和认定标准并⟦于2026年4月1日起实施⟧，原《优质中小企业梯度培育管理暂行办法》（工信部企业〔2022〕63号）中涉及专精特新中小企业和专精特新“小巨人”企业相关条款和认定标准同时废止。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（二）
 *
 * 待审核
 */
export const specializedSmeDate = {
  id: 'specialized-sme.date',
  title: '于2026年4月1日起实施，原《优质中小企业梯度培育管理暂行办法》（工信部企业〔2022〕63号）中涉及专精特新中小企…',
  appliesTo: ['《办法》更新了专精特新中小企业相关条款', '认定标准并'],
  modality: 'is',
  kind: 'date',
  role: 'effective',
  when: { type: 'date', date: '2026-04-01' },
  evidence: [{ section: '一（二）', start: 789, end: 802, quote: '于2026年4月1日起实施', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies DateFact

/**
 * 同时废止
 *
 * > 《办法》更新了专精特新中小企业相关条款和认定标准并于2026年4月1日起实施，原《优质中小企业梯度培育管理暂行办法》（工信部企业〔2022〕63号）中涉及专精特新中小企业和专精特新“小巨人”企业相关条款和认定标准⟦同时废止⟧。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（二）
 *
 * 待审核
 */
export const specializedSmeDate2 = {
  id: 'specialized-sme.date-2',
  title: '同时废止',
  appliesTo: ['专精特新中小企业'],
  modality: 'is',
  kind: 'date',
  role: 'repealed',
  when: { type: 'date', date: '2026-04-01' },
  evidence: [{ section: '一（二）', start: 870, end: 874, quote: '同时废止', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies DateFact

/**
 * 2026年2月28日前申报在途的企业
 *
 * > 为做好政策平稳过渡衔接，⟦2026年2月28日前⟧申报在途的企业，按原政策执行。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（二）
 *
 * 待审核
 */
export const specializedSmeDate3 = {
  id: 'specialized-sme.date-3',
  title: '2026年2月28日前申报在途的企业',
  appliesTo: ['申报在途的企业'],
  modality: 'is',
  kind: 'date',
  role: 'cutoff',
  when: { type: 'date', date: '2026-02-28' },
  evidence: [{ section: '一（二）', start: 887, end: 898, quote: '2026年2月28日前', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies DateFact

/**
 * 按原政策执行
 *
 * > 为做好政策平稳过渡衔接，⟦2026年2月28日前申报在途的企业，按原政策执行。⟧ ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（二）
 *
 * 待审核
 */
export const specializedSmeProvision = {
  id: 'specialized-sme.provision',
  title: '按原政策执行',
  appliesTo: ['2026年2月28日前申报在途的企业'],
  modality: 'is',
  kind: 'provision',
  role: 'effect',
  actor: '2026年2月28日前申报在途的企业',
  action: '按原政策执行',
  condition: '2026年2月28日前申报在途的企业',
  audience: 'applicant',
  evidence: [{ section: '一（二）', start: 887, end: 913, quote: '2026年2月28日前申报在途的企业，按原政策执行。', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 自2026年4月1日起申报专精特新中小企业的
 *
 * > ⟦自2026年4月1日起⟧申报专精特新中小企业的，按新政策执行，相关工作安排另行通知。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（二）
 *
 * 待审核
 */
export const specializedSmeDate4 = {
  id: 'specialized-sme.date-4',
  title: '自2026年4月1日起申报专精特新中小企业的',
  appliesTo: ['专精特新中小企业'],
  modality: 'is',
  kind: 'date',
  role: 'effective',
  when: { type: 'date', date: '2026-04-01' },
  evidence: [{ section: '一（二）', start: 913, end: 924, quote: '自2026年4月1日起', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies DateFact

/**
 * 相关工作安排
 *
 * > 自2026年4月1日起申报专精特新中小企业的，按新政策执行，相关工作安排⟦另行通知⟧。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（二）
 *
 * 待审核；存疑：vague-period；存疑：inferred-actor
 */
export const specializedSmeDeadline = {
  id: 'specialized-sme.deadline',
  title: '相关工作安排',
  appliesTo: ['专精特新中小企业'],
  modality: 'is',
  kind: 'deadline',
  bound: 'by',
  when: { type: 'unannounced' },
  actor: '2026年2月28日前申报在途的企业',
  action: '相关工作安排',
  audience: 'applicant',
  consequences: [],
  evidence: [{ section: '一（二）', start: 949, end: 953, quote: '另行通知', page: null }],
  review: { status: 'proposed', flags: ['vague-period', 'inferred-actor'] },
} as const satisfies Deadline

/**
 * 2026年3月1日至3月31日，培育平台的“专精特新中小企业申报模块”暂时关闭
 *
 * > ⟦2026年3月1日至3月31日⟧，培育平台的“专精特新中小企业申报模块”暂时关闭。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（二）
 *
 * 待审核
 */
export const specializedSmeDate5 = {
  id: 'specialized-sme.date-5',
  title: '2026年3月1日至3月31日，培育平台的“专精特新中小企业申报模块”暂时关闭',
  appliesTo: ['专精特新中小企业'],
  modality: 'is',
  kind: 'date',
  role: 'window',
  when: { type: 'interval', start: '2026-03-01', end: '2026-03-31' },
  evidence: [{ section: '一（二）', start: 954, end: 969, quote: '2026年3月1日至3月31日', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies DateFact

/**
 * 申报模块”暂时关闭
 *
 * > 2026年3月1日至3月31日，⟦培育平台的“专精特新中小企业申报模块”暂时关闭。⟧ ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（二）
 *
 * 待审核
 */
export const specializedSmeProvision2 = {
  id: 'specialized-sme.provision-2',
  title: '申报模块”暂时关闭',
  appliesTo: ['专精特新中小企业'],
  modality: 'is',
  kind: 'provision',
  role: 'procedure',
  actor: '培育平台的“专精特新中小企业',
  action: '申报模块”暂时关闭',
  condition: null,
  audience: 'applicant',
  evidence: [{ section: '一（二）', start: 970, end: 994, quote: '培育平台的“专精特新中小企业申报模块”暂时关闭。', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 推荐函
 *
 * > 区级主管部门负责组织申报、评审、推荐工作，并对推荐企业进行实地核查，向市经济和信息化局提交⟦推荐函⟧、评审结论和符合认定标准的推荐企业名单。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（二）
 *
 * 待审核
 */
export const specializedSmeMaterial = {
  id: 'specialized-sme.material',
  title: '推荐函',
  appliesTo: ['专精特新中小企业'],
  modality: 'must',
  kind: 'material',
  item: '推荐函',
  list: '区级主管部门负责组织申报、评审、推荐工作，并对推荐企业进行实地核查，向市经济和信息化局提交推荐函、评审结论和符合认定标准的推荐企业名单。',
  order: 1,
  copies: null,
  form: [],
  fiscalYears: [],
  condition: null,
  alternativeTo: null,
  audience: 'authority',
  submitTo: null,
  evidence: [{ section: '一（二）', start: 1040, end: 1043, quote: '推荐函', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Material

/**
 * 评审结论
 *
 * > 区级主管部门负责组织申报、评审、推荐工作，并对推荐企业进行实地核查，向市经济和信息化局提交推荐函、⟦评审结论⟧和符合认定标准的推荐企业名单。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（二）
 *
 * 待审核
 */
export const specializedSmeMaterial2 = {
  id: 'specialized-sme.material-2',
  title: '评审结论',
  appliesTo: ['专精特新中小企业'],
  modality: 'must',
  kind: 'material',
  item: '评审结论',
  list: '区级主管部门负责组织申报、评审、推荐工作，并对推荐企业进行实地核查，向市经济和信息化局提交推荐函、评审结论和符合认定标准的推荐企业名单。',
  order: 2,
  copies: null,
  form: [],
  fiscalYears: [],
  condition: null,
  alternativeTo: null,
  audience: 'authority',
  submitTo: null,
  evidence: [{ section: '一（二）', start: 1044, end: 1048, quote: '评审结论', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Material

/**
 * 符合认定标准的推荐企业名单
 *
 * > 区级主管部门负责组织申报、评审、推荐工作，并对推荐企业进行实地核查，向市经济和信息化局提交推荐函、评审结论和⟦符合认定标准的推荐企业名单⟧。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（二）
 *
 * 待审核
 */
export const specializedSmeMaterial3 = {
  id: 'specialized-sme.material-3',
  title: '符合认定标准的推荐企业名单',
  appliesTo: ['专精特新中小企业'],
  modality: 'must',
  kind: 'material',
  item: '符合认定标准的推荐企业名单',
  list: '区级主管部门负责组织申报、评审、推荐工作，并对推荐企业进行实地核查，向市经济和信息化局提交推荐函、评审结论和符合认定标准的推荐企业名单。',
  order: 3,
  copies: null,
  form: [],
  fiscalYears: [],
  condition: null,
  alternativeTo: null,
  audience: 'authority',
  submitTo: null,
  evidence: [{ section: '一（二）', start: 1049, end: 1062, quote: '符合认定标准的推荐企业名单', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Material

/**
 * 认定为专精特新中小企业
 *
 * > 市经济和信息化局对推荐企业进行核验、公示、公告后，认定为专精特新中小企业。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（二）
 *
 * 待审核
 */
export const specializedSmeProvision3 = {
  id: 'specialized-sme.provision-3',
  title: '认定为专精特新中小企业',
  appliesTo: ['专精特新中小企业'],
  modality: 'is',
  kind: 'provision',
  role: 'effect',
  actor: '市经济和信息化局',
  action: '认定为专精特新中小企业',
  condition: '市经济和信息化局对推荐企业进行核验、公示、公告后',
  audience: 'authority',
  evidence: [{ section: '一（二）', start: 1063, end: 1100, quote: '市经济和信息化局对推荐企业进行核验、公示、公告后，认定为专精特新中小企业。', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 对本区企业的申诉信息进行答疑
 *
 * > ⟦公示期内⟧，区级主管部门对本区企业的申诉信息进行答疑。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（二）
 *
 * 待审核
 */
export const specializedSmeDeadline2 = {
  id: 'specialized-sme.deadline-2',
  title: '对本区企业的申诉信息进行答疑',
  appliesTo: ['专精特新中小企业'],
  modality: 'is',
  kind: 'deadline',
  bound: 'during',
  when: { type: 'relative', anchor: '公示期', direction: 'during' },
  actor: '区级主管部门',
  action: '对本区企业的申诉信息进行答疑',
  audience: 'authority',
  consequences: [],
  evidence: [{ section: '一（二）', start: 1100, end: 1104, quote: '公示期内', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Deadline

/**
 * 开展
 *
 * > 国家专精特新“小巨人”企业申报及资质到期复核工作，由工业和信息化部统一安排，市经济和信息化局负责组织，⟦原则上每年第二季度⟧开展。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（三）
 *
 * 待审核
 */
export const littleGiantDeadline = {
  id: 'little-giant.deadline',
  title: '开展',
  appliesTo: ['专精特新“小巨人”企业'],
  modality: 'inPrinciple',
  kind: 'deadline',
  bound: 'during',
  when: { type: 'recurring', every: 'year', from: { month: 4, day: 1 }, to: { month: 6, day: -1 } },
  actor: '市经济和信息化局',
  action: '开展',
  audience: 'authority',
  consequences: [],
  evidence: [{ section: '一（三）', start: 1193, end: 1202, quote: '原则上每年第二季度', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Deadline

/**
 * 2023年认定或通过复核
 *
 * > 请准备在2026年申报国家专精特新“小巨人”的专精特新中小企业，及需参加资质到期复核的（⟦2023年认定⟧或通过复核）国家专精特新“小巨人”企业持续关注，具体要求另行通知。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（三）
 *
 * 待审核
 */
export const littleGiantDate = {
  id: 'little-giant.date',
  title: '2023年认定或通过复核',
  appliesTo: ['准备在2026年申报国家专精特新“小巨人”的专精特新中小企业'],
  modality: 'is',
  kind: 'date',
  role: 'cohort',
  when: { type: 'period', unit: 'year', year: 2023 },
  evidence: [{ section: '一（三）', start: 1249, end: 1256, quote: '2023年认定', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies DateFact

/**
 * 具体要求
 *
 * > 请准备在2026年申报国家专精特新“小巨人”的专精特新中小企业，及需参加资质到期复核的（2023年认定或通过复核）国家专精特新“小巨人”企业持续关注，具体要求⟦另行通知⟧。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》一（三）
 *
 * 待审核；存疑：vague-period
 */
export const littleGiantDeadline2 = {
  id: 'little-giant.deadline-2',
  title: '具体要求',
  appliesTo: ['专精特新“小巨人”企业'],
  modality: 'is',
  kind: 'deadline',
  bound: 'by',
  when: { type: 'unannounced' },
  actor: '需参加资质到期复核的（2023年认定或通过复核）国家专精特新“小巨人”企业',
  action: '具体要求',
  audience: 'applicant',
  consequences: [],
  evidence: [{ section: '一（三）', start: 1284, end: 1288, quote: '另行通知', page: null }],
  review: { status: 'proposed', flags: ['vague-period'] },
} as const satisfies Deadline

/**
 * 北京市创新型中小企业、北京市专精特新中…有效期三年
 *
 * > 1.经认定的北京市创新型中小企业、北京市专精特新中小企业和国家专精特新“小巨人”企业⟦有效期三年⟧，到期后进行复核，复核通过后有效期延长三年。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》二1
 *
 * 待审核
 */
export const expiryReviewThreshold = {
  id: 'expiry-review.threshold',
  title: '北京市创新型中小企业、北京市专精特新中…有效期三年',
  appliesTo: ['经认定的北京市创新型中小企业', '北京市专精特新中小企业', '国家专精特新“小巨人”企业'],
  modality: 'is',
  kind: 'threshold',
  measure: 'validity',
  subject: '的北京市创新型中小企业、北京市专精特新中小企业和国家专精特新“小巨人”企业',
  operator: '=',
  value: 3,
  unit: 'year',
  evidence: [{ section: '二1', start: 1341, end: 1346, quote: '有效期三年', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Threshold

/**
 * 复核通过后有效期延长三年
 *
 * > 1.经认定的北京市创新型中小企业、北京市专精特新中小企业和国家专精特新“小巨人”企业有效期三年，到期后进行复核，复核通过后⟦有效期延长三年⟧。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》二1
 *
 * 待审核
 */
export const expiryReviewThreshold2 = {
  id: 'expiry-review.threshold-2',
  title: '复核通过后有效期延长三年',
  appliesTo: ['经认定的北京市创新型中小企业', '北京市专精特新中小企业', '国家专精特新“小巨人”企业'],
  modality: 'is',
  kind: 'threshold',
  measure: 'validity',
  subject: '复核通过后',
  operator: '=',
  value: 3,
  unit: 'year',
  evidence: [{ section: '二1', start: 1360, end: 1367, quote: '有效期延长三年', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Threshold

/**
 * 继续有效
 *
 * > 新《办法》实施前认定的专精特新中小企业和专精特新“小巨人”企业继续有效，有效期到期后自动失效，失效后按新《办法》重新认定或复核。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》二1
 *
 * 待审核
 */
export const expiryReviewProvision = {
  id: 'expiry-review.provision',
  title: '继续有效',
  appliesTo: ['新《办法》实施前认定的专精特新中小企业', '专精特新“小巨人”企业'],
  modality: 'is',
  kind: 'provision',
  role: 'effect',
  actor: '新《办法》实施前认定的专精特新中小企业和专精特新“小巨人”企业',
  action: '继续有效，有效期到期后自动失效，失效后按新《办法》重新认定或复核',
  condition: null,
  audience: 'applicant',
  evidence: [
    {
      section: '二1',
      start: 1368,
      end: 1432,
      quote: '新《办法》实施前认定的专精特新中小企业和专精特新“小巨人”企业继续有效，有效期到期后自动失效，失效后按新《办法》重新认定或复核。',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 只需按照自身所获得最高一级称号参加复核
 *
 * > 企业只需按照自身所获得最高一级称号参加复核。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》二1
 *
 * 待审核
 */
export const expiryReviewProvision2 = {
  id: 'expiry-review.provision-2',
  title: '只需按照自身所获得最高一级称号参加复核',
  appliesTo: [],
  modality: 'must',
  kind: 'provision',
  role: 'procedure',
  actor: '企业',
  action: '只需按照自身所获得最高一级称号参加复核',
  condition: null,
  audience: 'applicant',
  evidence: [{ section: '二1', start: 1432, end: 1454, quote: '企业只需按照自身所获得最高一级称号参加复核。', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 拟于2026年一季度组织开展2023年认定及复核通过的北京市创新型中小企业、专精特新中小企业资质到期复核工作
 *
 * > 2.市经济和信息化局⟦拟于2026年一季度⟧组织开展2023年认定及复核通过的北京市创新型中小企业、专精特新中小企业资质到期复核工作，具体要求另行通知。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》二2
 *
 * 待审核
 */
export const expiryReviewDate = {
  id: 'expiry-review.date',
  title: '拟于2026年一季度组织开展2023年认定及复核通过的北京市创新型中小企业、专精特新中小企业资质到期复核工作',
  appliesTo: [],
  modality: 'planned',
  kind: 'date',
  role: 'planned',
  when: { type: 'period', unit: 'quarter', year: 2026, index: 1 },
  evidence: [{ section: '二2', start: 1465, end: 1475, quote: '拟于2026年一季度', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies DateFact

/**
 * 2023年认定及复核通过的北京市创新型中小企业、专精特新中小企业资质到期复核工作
 *
 * > 2.市经济和信息化局拟于2026年一季度组织开展⟦2023年认定⟧及复核通过的北京市创新型中小企业、专精特新中小企业资质到期复核工作，具体要求另行通知。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》二2
 *
 * 待审核
 */
export const expiryReviewDate2 = {
  id: 'expiry-review.date-2',
  title: '2023年认定及复核通过的北京市创新型中小企业、专精特新中小企业资质到期复核工作',
  appliesTo: [],
  modality: 'is',
  kind: 'date',
  role: 'cohort',
  when: { type: 'period', unit: 'year', year: 2023 },
  evidence: [{ section: '二2', start: 1479, end: 1486, quote: '2023年认定', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies DateFact

/**
 * 具体要求
 *
 * > 2.市经济和信息化局拟于2026年一季度组织开展2023年认定及复核通过的北京市创新型中小企业、专精特新中小企业资质到期复核工作，具体要求⟦另行通知⟧。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》二2
 *
 * 待审核；存疑：vague-period
 */
export const expiryReviewDeadline = {
  id: 'expiry-review.deadline',
  title: '具体要求',
  appliesTo: [],
  modality: 'is',
  kind: 'deadline',
  bound: 'by',
  when: { type: 'unannounced' },
  actor: '市经济和信息化局',
  action: '具体要求',
  audience: 'authority',
  consequences: [],
  evidence: [{ section: '二2', start: 1524, end: 1528, quote: '另行通知', page: null }],
  review: { status: 'proposed', flags: ['vague-period'] },
} as const satisfies Deadline

/**
 * 2023年认定及复核通过的国家专精特新“小巨人”企业
 *
 * > ⟦2023年认定⟧及复核通过的国家专精特新“小巨人”企业，应参加由工业和信息化部组织的2026年度到期复核工作。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》二2
 *
 * 待审核
 */
export const expiryReviewDate3 = {
  id: 'expiry-review.date-3',
  title: '2023年认定及复核通过的国家专精特新“小巨人”企业',
  appliesTo: ['复核通过的国家专精特新“小巨人”企业'],
  modality: 'is',
  kind: 'date',
  role: 'cohort',
  when: { type: 'period', unit: 'year', year: 2023 },
  evidence: [{ section: '二2', start: 1529, end: 1536, quote: '2023年认定', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies DateFact

/**
 * 参加由工业和信息化部组织的2026年度到期复核工作
 *
 * > 2023年认定及复核通过的国家专精特新“小巨人”企业，⟦应参加由工业和信息化部组织的2026年度到期复核工作。⟧ ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》二2
 *
 * 待审核
 */
export const expiryReviewProvision3 = {
  id: 'expiry-review.provision-3',
  title: '参加由工业和信息化部组织的2026年度到期复核工作',
  appliesTo: ['2023年认定', '复核通过的国家专精特新“小巨人”企业'],
  modality: 'must',
  kind: 'provision',
  role: 'procedure',
  actor: '2023年认定及复核通过的国家专精特新“小巨人”企业',
  action: '应参加由工业和信息化部组织的2026年度到期复核工作',
  condition: null,
  audience: 'applicant',
  evidence: [{ section: '二2', start: 1556, end: 1583, quote: '应参加由工业和信息化部组织的2026年度到期复核工作。', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 2023年度认定和复核通过的国家专精特新“小巨人”企业、北京市专精特新中小企业和北京市创新型中小企业称号依然有效
 *
 * > 3.在工业和信息化部、市经济和信息化局正式公告复核通过的企业名单前，原⟦2023年度认定⟧和复核通过的国家专精特新“小巨人”企业、北京市专精特新中小企业和北京市创新型中小企业称号依然有效； ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》二3
 *
 * 待审核
 */
export const expiryReviewDate4 = {
  id: 'expiry-review.date-4',
  title: '2023年度认定和复核通过的国家专精特新“小巨人”企业、北京市专精特新中小企业和北京市创新型中小企业称号依然有效',
  appliesTo: [],
  modality: 'is',
  kind: 'date',
  role: 'cohort',
  when: { type: 'period', unit: 'year', year: 2023 },
  evidence: [{ section: '二3', start: 1619, end: 1627, quote: '2023年度认定', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies DateFact

/**
 * 以公告名单内企业为准
 *
 * > 名单公告后，原2023年度认定和复核通过的国家专精特新“小巨人”企业、北京市专精特新中小企业和北京市创新型中小企业自动失效，以公告名单内企业为准。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》二3
 *
 * 待审核
 */
export const expiryReviewProvision4 = {
  id: 'expiry-review.provision-4',
  title: '以公告名单内企业为准',
  appliesTo: ['原2023年度认定', '复核通过的国家专精特新“小巨人”企业', '北京市专精特新中小企业', '北京市创新型中小企业'],
  modality: 'is',
  kind: 'provision',
  role: 'effect',
  actor: '原2023年度认定和复核通过的国家专精特新“小巨人”企业、北京市专精特新中小企业和北京市创新型中小企业',
  action: '自动失效，以公告名单内企业为准',
  condition: '名单公告后',
  audience: 'applicant',
  evidence: [
    {
      section: '二3',
      start: 1676,
      end: 1749,
      quote: '名单公告后，原2023年度认定和复核通过的国家专精特新“小巨人”企业、北京市专精特新中小企业和北京市创新型中小企业自动失效，以公告名单内企业为准。',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 2023年度认定和复核通过的国家专精特新“小巨人”企业、北京市专精特新中小企业和北京市创新型中小企业自动失效
 *
 * > 名单公告后，原⟦2023年度认定⟧和复核通过的国家专精特新“小巨人”企业、北京市专精特新中小企业和北京市创新型中小企业自动失效，以公告名单内企业为准。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》二3
 *
 * 待审核
 */
export const expiryReviewDate5 = {
  id: 'expiry-review.date-5',
  title: '2023年度认定和复核通过的国家专精特新“小巨人”企业、北京市专精特新中小企业和北京市创新型中小企业自动失效',
  appliesTo: [],
  modality: 'is',
  kind: 'date',
  role: 'cohort',
  when: { type: 'period', unit: 'year', year: 2023 },
  evidence: [{ section: '二3', start: 1683, end: 1691, quote: '2023年度认定', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies DateFact

/**
 * 通过培育平台更新企业信息
 *
 * > 有效期内的北京市创新型中小企业、北京市专精特新中小企业和国家专精特新“小巨人”企业，⟦应于每年5月31日前⟧通过培育平台（https://zjtx.miit.gov.cn）更新企业信息。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》三
 *
 * 待审核
 */
export const annualUpdateDeadline = {
  id: 'annual-update.deadline',
  title: '通过培育平台更新企业信息',
  appliesTo: ['有效期内的北京市创新型中小企业', '北京市专精特新中小企业', '国家专精特新“小巨人”企业'],
  modality: 'must',
  kind: 'deadline',
  bound: 'by',
  when: { type: 'recurring', every: 'year', on: { month: 5, day: 31 } },
  actor: '有效期内的北京市创新型中小企业、北京市专精特新中小企业和国家专精特新“小巨人”企业',
  action: '通过培育平台更新企业信息',
  audience: 'applicant',
  consequences: [
    { text: '重点监测', evidence: { section: '三', start: 1910, end: 1914, quote: '重点监测', page: null } },
    { text: '取消认定', evidence: { section: '三', start: 1928, end: 1932, quote: '取消认定', page: null } },
  ],
  evidence: [{ section: '三', start: 1801, end: 1811, quote: '应于每年5月31日前', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Deadline

/**
 * 只需按照自身所获得最高一级称号进行信息更新
 *
 * > 企业只需按照自身所获得最高一级称号进行信息更新，并对信息的真实性和准确性负责。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》三
 *
 * 待审核
 */
export const annualUpdateProvision = {
  id: 'annual-update.provision',
  title: '只需按照自身所获得最高一级称号进行信息更新',
  appliesTo: [],
  modality: 'must',
  kind: 'provision',
  role: 'procedure',
  actor: '企业',
  action: '只需按照自身所获得最高一级称号进行信息更新，并对信息的真实性和准确性负责',
  condition: null,
  audience: 'applicant',
  evidence: [{ section: '三', start: 1850, end: 1889, quote: '企业只需按照自身所获得最高一级称号进行信息更新，并对信息的真实性和准确性负责。', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 重点监测
 *
 * > 在同一个有效期内，对首次未进行更新的企业，重点监测； ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》三
 *
 * 待审核
 */
export const annualUpdateProvision2 = {
  id: 'annual-update.provision-2',
  title: '重点监测',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'sanction',
  actor: '',
  action: '重点监测',
  condition: '在同一个有效期内，对首次未进行更新的企业',
  audience: 'applicant',
  evidence: [{ section: '三', start: 1889, end: 1915, quote: '在同一个有效期内，对首次未进行更新的企业，重点监测；', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 取消认定
 *
 * > 对累计达两次未更新的企业，取消认定。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》三
 *
 * 待审核
 */
export const annualUpdateProvision3 = {
  id: 'annual-update.provision-3',
  title: '取消认定',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'sanction',
  actor: '',
  action: '取消认定',
  condition: '对累计达两次未更新的企业',
  audience: 'authority',
  evidence: [{ section: '三', start: 1915, end: 1933, quote: '对累计达两次未更新的企业，取消认定。', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 未更新的企业累计达两次
 *
 * > 对⟦累计达两次⟧未更新的企业，取消认定。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》三
 *
 * 待审核
 */
export const annualUpdateThreshold = {
  id: 'annual-update.threshold',
  title: '未更新的企业累计达两次',
  appliesTo: ['未更新的企业'],
  modality: 'is',
  kind: 'threshold',
  measure: 'count',
  subject: '未更新的企业',
  operator: '>=',
  value: 2,
  unit: '次',
  evidence: [{ section: '三', start: 1916, end: 1921, quote: '累计达两次', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Threshold

/**
 * 具体工作安排
 *
 * > 具体工作安排⟦另行通知⟧。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》三
 *
 * 待审核；存疑：vague-period；存疑：inferred-actor
 */
export const annualUpdateDeadline2 = {
  id: 'annual-update.deadline-2',
  title: '具体工作安排',
  appliesTo: [],
  modality: 'is',
  kind: 'deadline',
  bound: 'by',
  when: { type: 'unannounced' },
  actor: '企业',
  action: '具体工作安排',
  audience: 'applicant',
  consequences: [],
  evidence: [{ section: '三', start: 1939, end: 1943, quote: '另行通知', page: null }],
  review: { status: 'proposed', flags: ['vague-period', 'inferred-actor'] },
} as const satisfies Deadline

/**
 * 在培育平台上同步完成变更申请
 *
 * > 1.有效期内的北京市创新型中小企业、北京市专精特新中小企业、国家专精特新“小巨人”企业，如发生简单更名、跨省迁移，⟦应在3个月内⟧在培育平台上同步完成变更申请。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》四1
 *
 * 待审核
 */
export const monitoringDeadline = {
  id: 'monitoring.deadline',
  title: '在培育平台上同步完成变更申请',
  appliesTo: ['有效期内的北京市创新型中小企业', '北京市专精特新中小企业', '国家专精特新“小巨人”企业'],
  modality: 'must',
  kind: 'deadline',
  bound: 'within',
  when: { type: 'relative', anchor: '发生简单更名、跨省迁移', offset: 'P3M', direction: 'after', calendar: 'calendar' },
  actor: '有效期内的北京市创新型中小企业、北京市专精特新中小企业、国家专精特新“小巨人”企业',
  action: '在培育平台上同步完成变更申请',
  audience: 'applicant',
  consequences: [],
  evidence: [{ section: '四1', start: 2012, end: 2018, quote: '应在3个月内', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Deadline

/**
 * 登录培育平台
 *
 * > 2.有效期内的北京市创新型中小企业、北京市专精特新中小企业、国家专精特新“小巨人”企业，如发生合并、重组等与评价认定条件有关的重大变化，应在⟦发生变化后的3个月内⟧登录培育平台，填写重大变化情况报告表。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》四2
 *
 * 待审核
 */
export const monitoringDeadline2 = {
  id: 'monitoring.deadline-2',
  title: '登录培育平台',
  appliesTo: ['有效期内的北京市创新型中小企业', '北京市专精特新中小企业', '国家专精特新“小巨人”企业'],
  modality: 'must',
  kind: 'deadline',
  bound: 'within',
  when: { type: 'relative', anchor: '发生变化', offset: 'P3M', direction: 'after', calendar: 'calendar' },
  actor: '有效期内的北京市创新型中小企业、北京市专精特新中小企业、国家专精特新“小巨人”企业',
  action: '登录培育平台，填写重大变化情况报告表',
  audience: 'applicant',
  consequences: [
    {
      text: '取消复核资格，或取消认定',
      evidence: { section: '四2', start: 2275, end: 2287, quote: '取消复核资格，或取消认定', page: null },
    },
  ],
  evidence: [{ section: '四2', start: 2104, end: 2114, quote: '发生变化后的3个月内', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Deadline

/**
 * 重大变化情况报告表
 *
 * > 2.有效期内的北京市创新型中小企业、北京市专精特新中小企业、国家专精特新“小巨人”企业，如发生合并、重组等与评价认定条件有关的重大变化，应在发生变化后的3个月内登录培育平台，填写⟦重大变化情况报告表⟧。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》四2
 *
 * 待审核
 */
export const monitoringMaterial = {
  id: 'monitoring.material',
  title: '重大变化情况报告表',
  appliesTo: ['有效期内的北京市创新型中小企业', '北京市专精特新中小企业', '国家专精特新“小巨人”企业'],
  modality: 'must',
  kind: 'material',
  item: '重大变化情况报告表',
  list: '有效期内的北京市创新型中小企业、北京市专精特新中小企业、国家专精特新“小巨人”企业，如发生合并、重组等与评价认定条件有关的重大变化，应在发生变化后的3个月内登录培育平台，填写重大变化情况报告表。',
  order: 1,
  copies: null,
  form: [],
  fiscalYears: [],
  condition: '如发生合并、重组等与评价认定条件有关的重大变化',
  alternativeTo: null,
  audience: 'applicant',
  submitTo: { channel: '发生变化后的3个月内登录培育平台', url: null, email: null },
  evidence: [{ section: '四2', start: 2123, end: 2132, quote: '重大变化情况报告表', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Material

/**
 * 其称号及有效期不变
 *
 * > 经市经济和信息化局审核，继续符合北京市创新型中小企业和专精特新中小企业评价和认定标准的，其称号及有效期不变； ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》四2
 *
 * 待审核
 */
export const monitoringProvision = {
  id: 'monitoring.provision',
  title: '其称号及有效期不变',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'effect',
  actor: '',
  action: '其称号及有效期不变',
  condition: '经市经济和信息化局审核，继续符合北京市创新型中小企业和专精特新中小企业评价和认定标准的',
  audience: 'applicant',
  evidence: [
    {
      section: '四2',
      start: 2133,
      end: 2187,
      quote: '经市经济和信息化局审核，继续符合北京市创新型中小企业和专精特新中小企业评价和认定标准的，其称号及有效期不变；',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 核实后取消认定
 *
 * > 不符合评价和认定标准的，核实后取消认定。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》四2
 *
 * 待审核
 */
export const monitoringProvision2 = {
  id: 'monitoring.provision-2',
  title: '核实后取消认定',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'sanction',
  actor: '',
  action: '核实后取消认定',
  condition: '不符合评价和认定标准的',
  audience: 'applicant',
  evidence: [{ section: '四2', start: 2187, end: 2207, quote: '不符合评价和认定标准的，核实后取消认定。', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 报工业和信息化部
 *
 * > 对于不再符合认定标准的国家专精特新“小巨人”企业，市经济和信息化局报工业和信息化部，由工业和信息化部取消认定。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》四2
 *
 * 待审核
 */
export const monitoringProvision3 = {
  id: 'monitoring.provision-3',
  title: '报工业和信息化部',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'sanction',
  actor: '市经济和信息化局',
  action: '报工业和信息化部，由工业和信息化部取消认定',
  condition: '对于不再符合认定标准的国家专精特新“小巨人”企业',
  audience: 'authority',
  evidence: [
    {
      section: '四2',
      start: 2207,
      end: 2262,
      quote: '对于不再符合认定标准的国家专精特新“小巨人”企业，市经济和信息化局报工业和信息化部，由工业和信息化部取消认定。',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 取消复核资格
 *
 * > 对于未报告重大变化情况的，取消复核资格，或取消认定。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》四2
 *
 * 待审核
 */
export const monitoringProvision4 = {
  id: 'monitoring.provision-4',
  title: '取消复核资格',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'sanction',
  actor: '',
  action: '取消复核资格，或取消认定',
  condition: '对于未报告重大变化情况的',
  audience: 'authority',
  evidence: [{ section: '四2', start: 2262, end: 2288, quote: '对于未报告重大变化情况的，取消复核资格，或取消认定。', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 对有效期内的北京市创新型中小企业、北京市专精特新中小企业和…
 *
 * > 3.⟦市经济和信息化局对有效期内的北京市创新型中小企业、北京市专精特新中小企业和国家专精特新“小巨人”企业开展动态监测和管理。⟧ ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》四3
 *
 * 待审核
 */
export const monitoringProvision5 = {
  id: 'monitoring.provision-5',
  title: '对有效期内的北京市创新型中小企业、北京市专精特新中小企业和…',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'procedure',
  actor: '市经济和信息化局',
  action: '对有效期内的北京市创新型中小企业、北京市专精特新中小企业和国家专精特新“小巨人”企业开展动态监测和管理',
  condition: null,
  audience: 'authority',
  evidence: [
    {
      section: '四3',
      start: 2291,
      end: 2351,
      quote: '市经济和信息化局对有效期内的北京市创新型中小企业、北京市专精特新中小企业和国家专精特新“小巨人”企业开展动态监测和管理。',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 取消认定且三年内不得再次申报
 *
 * > 企业如发生较大生产安全事故、重大网络和数据安全事件、重大环境违法行为、严重质量问题、严重违反相关行业管理规定、被列入严重失信主体名单，或被发现存在数据造假等情形，取消认定且三年内不得再次申报。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》四3
 *
 * 待审核
 */
export const monitoringProvision6 = {
  id: 'monitoring.provision-6',
  title: '取消认定且三年内不得再次申报',
  appliesTo: [],
  modality: 'mustNot',
  kind: 'provision',
  role: 'sanction',
  actor: '企业',
  action: '取消认定且三年内不得再次申报',
  condition: '企业如发生较大生产安全事故、重大网络和数据安全事件、重大环境违法行为、严重质量问题、严重违反相关行业管理规定、被列入严重失信主体名单，或被发现存在数据造假等情形',
  audience: 'applicant',
  evidence: [
    {
      section: '四3',
      start: 2351,
      end: 2447,
      quote: '企业如发生较大生产安全事故、重大网络和数据安全事件、重大环境违法行为、严重质量问题、严重违反相关行业管理规定、被列入严重失信主体名单，或被发现存在数据造假等情形，取消认定且三年内不得再次申报。',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 三年内不得再次申报
 *
 * > 企业如发生较大生产安全事故、重大网络和数据安全事件、重大环境违法行为、严重质量问题、严重违反相关行业管理规定、被列入严重失信主体名单，或被发现存在数据造假等情形，取消认定且⟦三年内不得⟧再次申报。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》四3
 *
 * 待审核
 */
export const monitoringThreshold = {
  id: 'monitoring.threshold',
  title: '三年内不得再次申报',
  appliesTo: [],
  modality: 'mustNot',
  kind: 'threshold',
  measure: 'ban',
  subject: '再次申报',
  operator: '=',
  value: 3,
  unit: 'year',
  evidence: [{ section: '四3', start: 2437, end: 2442, quote: '三年内不得', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Threshold

/**
 * 再次申报
 *
 * > 对取消认定后完成信用修复并移出严重失信主体名单的企业，以及按照行业管理规定完成整改并获得相关行业管理部门认可的企业，⟦可以三年内⟧再次申报。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》四3
 *
 * 待审核；存疑：inferred-actor
 */
export const monitoringDeadline3 = {
  id: 'monitoring.deadline-3',
  title: '再次申报',
  appliesTo: [],
  modality: 'may',
  kind: 'deadline',
  bound: 'within',
  when: { type: 'relative', anchor: '移出严重失信主体名单的企业', offset: 'P3Y', direction: 'after', calendar: 'calendar' },
  actor: '企业',
  action: '再次申报',
  audience: 'applicant',
  consequences: [],
  evidence: [{ section: '四3', start: 2505, end: 2510, quote: '可以三年内', page: null }],
  review: { status: 'proposed', flags: ['inferred-actor'] },
} as const satisfies Deadline

/**
 * 报工业和信息化部审定
 *
 * > 其中，国家专精特新“小巨人”企业涉及上述情形的，将报工业和信息化部审定。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》四3
 *
 * 待审核；存疑：inferred-actor
 */
export const monitoringProvision7 = {
  id: 'monitoring.provision-7',
  title: '报工业和信息化部审定',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'procedure',
  actor: '',
  action: '将报工业和信息化部审定',
  condition: '其中，国家专精特新“小巨人”企业涉及上述情形的',
  audience: 'authority',
  evidence: [{ section: '四3', start: 2515, end: 2551, quote: '其中，国家专精特新“小巨人”企业涉及上述情形的，将报工业和信息化部审定。', page: null }],
  review: { status: 'proposed', flags: ['inferred-actor'] },
} as const satisfies Provision

/**
 * 不定期对上述各类情形进行核查
 *
 * > 4.⟦市经济和信息化局将不定期对上述各类情形进行核查，并与各区中小企业主管部门定期组织开展实地抽查。⟧ ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》四4
 *
 * 待审核
 */
export const monitoringProvision8 = {
  id: 'monitoring.provision-8',
  title: '不定期对上述各类情形进行核查',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'procedure',
  actor: '市经济和信息化局',
  action: '将不定期对上述各类情形进行核查，并与各区中小企业主管部门定期组织开展实地抽查',
  condition: null,
  audience: 'authority',
  evidence: [
    {
      section: '四4',
      start: 2554,
      end: 2601,
      quote: '市经济和信息化局将不定期对上述各类情形进行核查，并与各区中小企业主管部门定期组织开展实地抽查。',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 在北京市专精特新梯队企业资质查询系统（https://td…
 *
 * > 对不符合相关规定取消认定称号的企业，经市、区两级中小企业主管部门核实后，将在北京市专精特新梯队企业资质查询系统（https://tdpy.smebj.cn）对取消称号的企业名单进行发布。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》四4
 *
 * 待审核
 */
export const monitoringProvision9 = {
  id: 'monitoring.provision-9',
  title: '在北京市专精特新梯队企业资质查询系统（https://td…',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'sanction',
  actor: '',
  action: '将在北京市专精特新梯队企业资质查询系统（https://tdpy.smebj.cn）对取消称号的企业名单进行发布',
  condition: '对不符合相关规定取消认定称号的企业，经市、区两级中小企业主管部门核实后',
  audience: 'authority',
  evidence: [
    {
      section: '四4',
      start: 2601,
      end: 2694,
      quote: '对不符合相关规定取消认定称号的企业，经市、区两级中小企业主管部门核实后，将在北京市专精特新梯队企业资质查询系统（https://tdpy.smebj.cn）对取消称号的企业名单进行发布。',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 登录“北京通企服版APP—首页—北京市专精特新梯队企业资质…
 *
 * > 经认定的北京市创新型中小企业、北京市专精特新中小企业和国家专精特新“小巨人”企业，于⟦市经济和信息化局发布认定结果公告之日起10个工作日后⟧，登录“北京通企服版APP—首页—北京市专精特新梯队企业资质查询系统—梯度培育企业电子证书申领入口”或通过PC端访问“北京市专精特新梯队企业资质查询系统（https://tdpy.smebj.cn）—梯度培育企业电子证书申领入口”，申领电子证书，并可对企业所获得的专精特新梯队企业资质进行查询。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》五
 *
 * 待审核
 */
export const certificateDeadline = {
  id: 'certificate.deadline',
  title: '登录“北京通企服版APP—首页—北京市专精特新梯队企业资质…',
  appliesTo: ['经认定的北京市创新型中小企业', '北京市专精特新中小企业', '国家专精特新“小巨人”企业'],
  modality: 'is',
  kind: 'deadline',
  bound: 'from',
  when: { type: 'relative', anchor: '市经济和信息化局发布认定结果公告', offset: 'P10D', direction: 'after', calendar: 'working' },
  actor: '经认定的北京市创新型中小企业、北京市专精特新中小企业和国家专精特新“小巨人”企业',
  action: '登录“北京通企服版APP—首页—北京市专精特新梯队企业资质查询系统—梯度培育企业电子证书申领入口”或通过PC端访问“北京市专精特新梯队企业资质查询系统—梯度培育企业电子证书申领入口”，申领电子证书，并可对企业所获得的专精特新梯队企业资质进行查询',
  audience: 'applicant',
  consequences: [],
  evidence: [{ section: '五', start: 2744, end: 2770, quote: '市经济和信息化局发布认定结果公告之日起10个工作日后', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Deadline

/**
 * 关于北京市创新型中小企业、北京市专精特新中小企业、国家专精…
 *
 * > 关于北京市创新型中小企业、北京市专精特新中小企业、国家专精特新“小巨人”企业申请事项均不收取任何费用。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》六
 *
 * 待审核
 */
export const otherMattersProvision = {
  id: 'other-matters.provision',
  title: '关于北京市创新型中小企业、北京市专精特新中小企业、国家专精…',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'effect',
  actor: '',
  action: '关于北京市创新型中小企业、北京市专精特新中小企业、国家专精特新“小巨人”企业申请事项均不收取任何费用',
  condition: null,
  audience: 'applicant',
  evidence: [
    {
      section: '六',
      start: 2925,
      end: 2976,
      quote: '关于北京市创新型中小企业、北京市专精特新中小企业、国家专精特新“小巨人”企业申请事项均不收取任何费用。',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 未委托任何中介机构开展培训
 *
 * > 市经济和信息化局审核过程坚持公平公正，⟦未委托任何中介机构开展培训，不需要也不建议企业通过任何中介机构辅助申请。⟧ ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》六
 *
 * 待审核
 */
export const otherMattersProvision2 = {
  id: 'other-matters.provision-2',
  title: '未委托任何中介机构开展培训',
  appliesTo: [],
  modality: 'encouraged',
  kind: 'provision',
  role: 'procedure',
  actor: '市经济和信息化局',
  action: '未委托任何中介机构开展培训，不需要也不建议企业通过任何中介机构辅助申请',
  condition: null,
  audience: 'authority',
  evidence: [{ section: '六', start: 2995, end: 3031, quote: '未委托任何中介机构开展培训，不需要也不建议企业通过任何中介机构辅助申请。', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 只需如实填报
 *
 * > 企业只需如实填报，并提供相关资料即可。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》六
 *
 * 待审核
 */
export const otherMattersProvision3 = {
  id: 'other-matters.provision-3',
  title: '只需如实填报',
  appliesTo: [],
  modality: 'must',
  kind: 'provision',
  role: 'procedure',
  actor: '企业',
  action: '只需如实填报，并提供相关资料即可',
  condition: null,
  audience: 'applicant',
  evidence: [{ section: '六', start: 3031, end: 3050, quote: '企业只需如实填报，并提供相关资料即可。', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 向市经济和信息化局或相关行业管理部门举报
 *
 * > 如在申报过程中发现不法中介机构，⟦请及时⟧向市经济和信息化局或相关行业管理部门举报。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》六
 *
 * 待审核；存疑：vague-period；存疑：inferred-actor
 */
export const otherMattersDeadline = {
  id: 'other-matters.deadline',
  title: '向市经济和信息化局或相关行业管理部门举报',
  appliesTo: [],
  modality: 'must',
  kind: 'deadline',
  bound: 'by',
  when: { type: 'unannounced' },
  actor: '企业',
  action: '向市经济和信息化局或相关行业管理部门举报',
  audience: 'applicant',
  consequences: [],
  evidence: [{ section: '六', start: 3066, end: 3069, quote: '请及时', page: null }],
  review: { status: 'proposed', flags: ['vague-period', 'inferred-actor'] },
} as const satisfies Deadline

/**
 * 相关申报工作事项可咨询所在区中小企业主管部门（名单及联系方…
 *
 * > 相关申报工作事项可咨询所在区中小企业主管部门（名单及联系方式详见附件4）。 ——《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》六
 *
 * 待审核
 */
export const otherMattersProvision4 = {
  id: 'other-matters.provision-4',
  title: '相关申报工作事项可咨询所在区中小企业主管部门（名单及联系方…',
  appliesTo: [],
  modality: 'may',
  kind: 'provision',
  role: 'contact',
  actor: '',
  action: '相关申报工作事项可咨询所在区中小企业主管部门（名单及联系方式详见附件4）',
  condition: null,
  audience: 'applicant',
  evidence: [{ section: '六', start: 3091, end: 3128, quote: '相关申报工作事项可咨询所在区中小企业主管部门（名单及联系方式详见附件4）。', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/** 本通知的全部规则，依原文顺序。 */
export const rules = [
  generalDate,
  innovativeSmeProvision,
  innovativeSmeProvision2,
  innovativeSmeDeadline,
  innovativeSmeDeadline2,
  innovativeSmeDeadline3,
  innovativeSmeProvision3,
  innovativeSmeProvision4,
  innovativeSmeDeadline4,
  innovativeSmeDeadline5,
  innovativeSmeMaterial,
  specializedSmeDate,
  specializedSmeDate2,
  specializedSmeDate3,
  specializedSmeProvision,
  specializedSmeDate4,
  specializedSmeDeadline,
  specializedSmeDate5,
  specializedSmeProvision2,
  specializedSmeMaterial,
  specializedSmeMaterial2,
  specializedSmeMaterial3,
  specializedSmeProvision3,
  specializedSmeDeadline2,
  littleGiantDeadline,
  littleGiantDate,
  littleGiantDeadline2,
  expiryReviewThreshold,
  expiryReviewThreshold2,
  expiryReviewProvision,
  expiryReviewProvision2,
  expiryReviewDate,
  expiryReviewDate2,
  expiryReviewDeadline,
  expiryReviewDate3,
  expiryReviewProvision3,
  expiryReviewDate4,
  expiryReviewProvision4,
  expiryReviewDate5,
  annualUpdateDeadline,
  annualUpdateProvision,
  annualUpdateProvision2,
  annualUpdateProvision3,
  annualUpdateThreshold,
  annualUpdateDeadline2,
  monitoringDeadline,
  monitoringDeadline2,
  monitoringMaterial,
  monitoringProvision,
  monitoringProvision2,
  monitoringProvision3,
  monitoringProvision4,
  monitoringProvision5,
  monitoringProvision6,
  monitoringThreshold,
  monitoringDeadline3,
  monitoringProvision7,
  monitoringProvision8,
  monitoringProvision9,
  certificateDeadline,
  otherMattersProvision,
  otherMattersProvision2,
  otherMattersProvision3,
  otherMattersDeadline,
  otherMattersProvision4,
] as const satisfies readonly Rule[]
