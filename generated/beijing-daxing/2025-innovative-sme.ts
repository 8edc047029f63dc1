// Generated from rules/beijing-daxing/2025-innovative-sme.json. Do not edit: change the notice or its decisions, then run `rulepress build`.
import type { DateFact, Deadline, Material, Notice, Provision, Rule, Threshold } from '../types.ts'

/**
 * 《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》
 *
 * 北京市大兴区经济和信息化局，2025-03-28
 */
export const notice = {
  id: 'beijing-daxing/2025-innovative-sme',
  version: 3,
  title: '大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知',
  documentNumber: null,
  issuers: ['北京市大兴区经济和信息化局'],
  addressees: ['各有关企业'],
  issued: '2025-03-28',
  published: null,
  jurisdiction: { code: '110115', name: '北京市大兴区' },
  timeZone: 'Asia/Shanghai',
  source: {
    path: 'corpus/beijing-daxing/2025-innovative-sme.txt',
    mediaType: 'text/plain',
    sha256: '11b41d9e3addfe347ac63d00aa0ab6493caddacc5073cb5008af416ea01cf1c5',
    pages: null,
    url: null,
  },
  attachments: [{ number: 1, title: '北京市创新型中小企业评价标准' }, { number: 2, title: '北京市创新型中小企业申报资料清单' }],
  citations: [
    { title: '北京市优质中小企业梯度管理实施细则', documentNumber: null, alias: '实施细则' },
    { title: '中小企业划型标准规定', documentNumber: '工信部联企业〔2011〕300号', alias: null },
  ],
  follows: null,
} as const satisfies Notice

/**
 * 自愿申报
 *
 * > 1.北京市创新型中小企业评价和认定，采取企业自愿申报、⟦系统全年敞口⟧、主管部门月度评价的方式，每月首日0:00-末日24:00为一个申报周期。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》一1
 *
 * 待审核
 */
export const applicationDeadline = {
  id: 'application.deadline',
  title: '自愿申报',
  appliesTo: [],
  modality: 'is',
  kind: 'deadline',
  bound: 'during',
  when: { type: 'continuous' },
  actor: '企业',
  action: '自愿申报',
  audience: 'applicant',
  consequences: [],
  evidence: [{ section: '一1', start: 199, end: 205, quote: '系统全年敞口', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Deadline

/**
 * 评价
 *
 * > 1.北京市创新型中小企业评价和认定，采取企业自愿申报、系统全年敞口、主管部门⟦月度⟧评价的方式，每月首日0:00-末日24:00为一个申报周期。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》一1
 *
 * 待审核
 */
export const applicationDeadline2 = {
  id: 'application.deadline-2',
  title: '评价',
  appliesTo: [],
  modality: 'is',
  kind: 'deadline',
  bound: 'each',
  when: { type: 'recurring', every: 'month' },
  actor: '主管部门',
  action: '评价',
  audience: 'authority',
  consequences: [],
  evidence: [{ section: '一1', start: 210, end: 212, quote: '月度', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Deadline

/**
 * 申报
 *
 * > 1.北京市创新型中小企业评价和认定，采取企业自愿申报、系统全年敞口、主管部门月度评价的方式，⟦每月首日0:00-末日24:00⟧为一个申报周期。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》一1
 *
 * 待审核
 */
export const applicationDeadline3 = {
  id: 'application.deadline-3',
  title: '申报',
  appliesTo: [],
  modality: 'is',
  kind: 'deadline',
  bound: 'during',
  when: { type: 'recurring', every: 'month', from: { day: 1, time: '00:00' }, to: { day: -1, time: '24:00' } },
  actor: '企业',
  action: '申报',
  audience: 'applicant',
  consequences: [],
  evidence: [{ section: '一1', start: 218, end: 234, quote: '每月首日0:00-末日24:00', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Deadline

/**
 * 按工商注册属地原则登录优质中小企业梯度培育平台（http:…
 *
 * > 申报的企业按工商注册属地原则登录优质中小企业梯度培育平台（http://zjtx.miit.gov.cn，以下简称“培育平台”），参照北京市创新型中小企业评价标准（附件1）和资料清单模板（附件2），如实填报并提交企业相关信息、上传对应佐证材料。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》一1
 *
 * 待审核
 */
export const applicationProvision = {
  id: 'application.provision',
  title: '按工商注册属地原则登录优质中小企业梯度培育平台（http:…',
  appliesTo: ['申报的企业'],
  modality: 'is',
  kind: 'provision',
  role: 'channel',
  actor: '申报的企业',
  action: '按工商注册属地原则登录优质中小企业梯度培育平台（http://zjtx.miit.gov.cn，以下简称“培育平台”），参照北京市创新型中小企业评价标准（附件1）和资料清单模板（附件2），如实填报并提交企业相关信息、上传对应佐证材料',
  condition: null,
  audience: 'applicant',
  evidence: [
    {
      section: '一1',
      start: 242,
      end: 364,
      quote: '申报的企业按工商注册属地原则登录优质中小企业梯度培育平台（http://zjtx.miit.gov.cn，以下简称“培育平台”），参照北京市创新型中小企业评价标准（附件1）和资料清单模板（附件2），如实填报并提交企业相关信息、上传对应佐证材料。',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 负责组织申报、审核、实地抽查、公示和公告认定工作
 *
 * > 2.⟦大兴区经信局负责组织申报、审核、实地抽查、公示和公告认定工作。⟧ ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》一2
 *
 * 待审核
 */
export const applicationProvision2 = {
  id: 'application.provision-2',
  title: '负责组织申报、审核、实地抽查、公示和公告认定工作',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'procedure',
  actor: '大兴区经信局',
  action: '负责组织申报、审核、实地抽查、公示和公告认定工作',
  condition: null,
  audience: 'authority',
  evidence: [{ section: '一2', start: 367, end: 398, quote: '大兴区经信局负责组织申报、审核、实地抽查、公示和公告认定工作。', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 对本区企业的申诉信息进行答疑
 *
 * > ⟦公示期内⟧，大兴区经信局对本区企业的申诉信息进行答疑，并于次月25日前将公告认定的创新型中小企业名单报市经济和信息化局备案，由市经济和信息化局统一发布。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》一2
 *
 * 待审核
 */
export const applicationDeadline4 = {
  id: 'application.deadline-4',
  title: '对本区企业的申诉信息进行答疑',
  appliesTo: [],
  modality: 'is',
  kind: 'deadline',
  bound: 'during',
  when: { type: 'relative', anchor: '公示期', direction: 'during' },
  actor: '大兴区经信局',
  action: '对本区企业的申诉信息进行答疑',
  audience: 'authority',
  consequences: [],
  evidence: [{ section: '一2', start: 398, end: 402, quote: '公示期内', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Deadline

/**
 * 公告认定的创新型中小企业名单报市经济和信息化局备案
 *
 * > 公示期内，大兴区经信局对本区企业的申诉信息进行答疑，并⟦于次月25日前⟧将公告认定的创新型中小企业名单报市经济和信息化局备案，由市经济和信息化局统一发布。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》一2
 *
 * 待审核；存疑：anchor-unclear
 */
export const applicationDeadline5 = {
  id: 'application.deadline-5',
  title: '公告认定的创新型中小企业名单报市经济和信息化局备案',
  appliesTo: [],
  modality: 'is',
  kind: 'deadline',
  bound: 'by',
  when: {
    type: 'relative',
    anchor: '大兴区经信局对本区企业的申诉信息进行答疑',
    offset: 'P1M',
    direction: 'after',
    calendar: 'calendar',
    monthDay: 25,
  },
  actor: '大兴区经信局',
  action: '将公告认定的创新型中小企业名单报市经济和信息化局备案',
  audience: 'authority',
  consequences: [],
  evidence: [{ section: '一2', start: 425, end: 432, quote: '于次月25日前', page: null }],
  review: { status: 'proposed', flags: ['anchor-unclear'] },
} as const satisfies Deadline

/**
 * 公告认定的创新型中小企业名单
 *
 * > 公示期内，大兴区经信局对本区企业的申诉信息进行答疑，并于次月25日前将⟦公告认定的创新型中小企业名单⟧报市经济和信息化局备案，由市经济和信息化局统一发布。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》一2
 *
 * 待审核
 */
export const applicationMaterial = {
  id: 'application.material',
  title: '公告认定的创新型中小企业名单',
  appliesTo: [],
  modality: 'must',
  kind: 'material',
  item: '公告认定的创新型中小企业名单',
  list: '公示期内，大兴区经信局对本区企业的申诉信息进行答疑，并于次月25日前将公告认定的创新型中小企业名单报市经济和信息化局备案，由市经济和信息化局统一发布。',
  order: 1,
  copies: null,
  form: [],
  fiscalYears: [],
  condition: null,
  alternativeTo: null,
  audience: 'authority',
  submitTo: null,
  evidence: [{ section: '一2', start: 433, end: 447, quote: '公告认定的创新型中小企业名单', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Material

/**
 * 先通过创新型中小企业认定
 *
 * > 尚未被认定为专精特新的中小企业，须先通过创新型中小企业认定。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》一2
 *
 * 待审核
 */
export const applicationProvision3 = {
  id: 'application.provision-3',
  title: '先通过创新型中小企业认定',
  appliesTo: ['尚未被认定为专精特新的中小企业'],
  modality: 'must',
  kind: 'provision',
  role: 'prerequisite',
  actor: '尚未被认定为专精特新的中小企业',
  action: '须先通过创新型中小企业认定',
  condition: null,
  audience: 'applicant',
  evidence: [{ section: '一2', start: 473, end: 503, quote: '尚未被认定为专精特新的中小企业，须先通过创新型中小企业认定。', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 在北京市工商注册登记、具有独立法人资格
 *
 * > 1.⟦应在北京市工商注册登记、具有独立法人资格；⟧ ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》二1
 *
 * 待审核
 */
export const recognitionCriteriaProvision = {
  id: 'recognition-criteria.provision',
  title: '在北京市工商注册登记、具有独立法人资格',
  appliesTo: [],
  modality: 'must',
  kind: 'provision',
  role: 'condition',
  actor: '',
  action: '应在北京市工商注册登记、具有独立法人资格',
  condition: null,
  audience: 'applicant',
  evidence: [{ section: '二1', start: 516, end: 537, quote: '应在北京市工商注册登记、具有独立法人资格；', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 符合《中小企业划型标准规定》（工信部联企业〔2011〕30…
 *
 * > 2.⟦符合《中小企业划型标准规定》（工信部联企业〔2011〕300号）；⟧ ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》二2
 *
 * 待审核
 */
export const recognitionCriteriaProvision2 = {
  id: 'recognition-criteria.provision-2',
  title: '符合《中小企业划型标准规定》（工信部联企业〔2011〕30…',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'condition',
  actor: '',
  action: '符合《中小企业划型标准规定》（工信部联企业〔2011〕300号）',
  condition: null,
  audience: 'applicant',
  evidence: [{ section: '二2', start: 540, end: 573, quote: '符合《中小企业划型标准规定》（工信部联企业〔2011〕300号）；', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 未被列入经营异常名录或严重失信主体名单
 *
 * > 3.⟦企业未被列入经营异常名录或严重失信主体名单，提供的产品（服务）不属于国家和北京市禁止、限制或淘汰类，⟧同时近三年未发生重大安全（含网络安全、数据安全）、质量、环境污染等事故以及偷漏税等违法违规行为； ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》二3
 *
 * 待审核
 */
export const recognitionCriteriaProvision3 = {
  id: 'recognition-criteria.provision-3',
  title: '未被列入经营异常名录或严重失信主体名单',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'condition',
  actor: '企业',
  action: '未被列入经营异常名录或严重失信主体名单，提供的产品（服务）不属于国家和北京市禁止、限制或淘汰类',
  condition: null,
  audience: 'applicant',
  evidence: [
    {
      section: '二3',
      start: 576,
      end: 626,
      quote: '企业未被列入经营异常名录或严重失信主体名单，提供的产品（服务）不属于国家和北京市禁止、限制或淘汰类，',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 近三年未发生重大安全（含网络安全、数据安全）、质量…
 *
 * > 3.企业未被列入经营异常名录或严重失信主体名单，提供的产品（服务）不属于国家和北京市禁止、限制或淘汰类，同时⟦近三年未发生⟧重大安全（含网络安全、数据安全）、质量、环境污染等事故以及偷漏税等违法违规行为； ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》二3
 *
 * 待审核
 */
export const recognitionCriteriaThreshold = {
  id: 'recognition-criteria.threshold',
  title: '近三年未发生重大安全（含网络安全、数据安全）、质量…',
  appliesTo: [],
  modality: 'is',
  kind: 'threshold',
  measure: 'lookback',
  subject: '重大安全（含网络安全、数据安全）、质量、环境污染等事故以及偷漏税等违法违规行为；',
  operator: '=',
  value: 3,
  unit: 'year',
  evidence: [{ section: '二3', start: 628, end: 634, quote: '近三年未发生', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Threshold

/**
 * 满足创新型中小企业评价标准
 *
 * > 4.⟦满足创新型中小企业评价标准；⟧ ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》二4
 *
 * 待审核
 */
export const recognitionCriteriaProvision4 = {
  id: 'recognition-criteria.provision-4',
  title: '满足创新型中小企业评价标准',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'condition',
  actor: '',
  action: '满足创新型中小企业评价标准',
  condition: null,
  audience: 'applicant',
  evidence: [{ section: '二4', start: 677, end: 691, quote: '满足创新型中小企业评价标准；', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 2023年、2024年两个会计年度的财务审计报告
 *
 * > 5. ⟦2023年、2024年两个会计年度的财务审计报告⟧，2024年度研发费用专项审计报告均应在财政部“注册会计师行业统一监管平台”完成备案，审计报告应赋予验证码。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》二5
 *
 * 待审核
 */
export const recognitionCriteriaMaterial = {
  id: 'recognition-criteria.material',
  title: '2023年、2024年两个会计年度的财务审计报告',
  appliesTo: [],
  modality: 'must',
  kind: 'material',
  item: '2023年、2024年两个会计年度的财务审计报告',
  list: '2023年、2024年两个会计年度的财务审计报告，2024年度研发费用专项审计报告均应在财政部“注册会计师行业统一监管平台”完成备案，审计报告应赋予验证码。',
  order: 1,
  copies: null,
  form: [],
  fiscalYears: [2023, 2024],
  condition: null,
  alternativeTo: null,
  audience: 'applicant',
  submitTo: { channel: '财政部“注册会计师行业统一监管平台', url: null, email: null },
  evidence: [{ section: '二5', start: 704, end: 728, quote: '2023年、2024年两个会计年度的财务审计报告', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Material

/**
 * 2024年度研发费用专项审计报告
 *
 * > 5. 2023年、2024年两个会计年度的财务审计报告，⟦2024年度研发费用专项审计报告⟧均应在财政部“注册会计师行业统一监管平台”完成备案，审计报告应赋予验证码。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》二5
 *
 * 待审核
 */
export const recognitionCriteriaMaterial2 = {
  id: 'recognition-criteria.material-2',
  title: '2024年度研发费用专项审计报告',
  appliesTo: [],
  modality: 'must',
  kind: 'material',
  item: '2024年度研发费用专项审计报告',
  list: '2023年、2024年两个会计年度的财务审计报告，2024年度研发费用专项审计报告均应在财政部“注册会计师行业统一监管平台”完成备案，审计报告应赋予验证码。',
  order: 2,
  copies: null,
  form: [],
  fiscalYears: [2024],
  condition: null,
  alternativeTo: null,
  audience: 'applicant',
  submitTo: { channel: '财政部“注册会计师行业统一监管平台', url: null, email: null },
  evidence: [{ section: '二5', start: 729, end: 745, quote: '2024年度研发费用专项审计报告', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Material

/**
 * 登录“北京通企服版APP-首页-北京市专精特新梯队企业资质…
 *
 * > 经认定的北京市创新型中小企业、北京市专精特新中小企业和国家专精特新“小巨人”企业，于⟦市经济和信息化局发布认定结果公告之日起20个工作日后⟧，登录“北京通企服版APP-首页-北京市专精特新梯队企业资质查询系统-梯度培育企业电子证书申领入口”或通过PC端访问“北京市专精特新梯队企业资质查询系统（https://tdpy.smebj.cn）-梯度培育企业电子证书申领入口”，申领电子证书和牌匾，并可对企业所获得的专精特新梯队企业资质进行查询。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》三
 *
 * 待审核
 */
export const certificateDeadline = {
  id: 'certificate.deadline',
  title: '登录“北京通企服版APP-首页-北京市专精特新梯队企业资质…',
  appliesTo: ['经认定的北京市创新型中小企业', '北京市专精特新中小企业', '国家专精特新“小巨人”企业'],
  modality: 'is',
  kind: 'deadline',
  bound: 'from',
  when: { type: 'relative', anchor: '市经济和信息化局发布认定结果公告', offset: 'P20D', direction: 'after', calendar: 'working' },
  actor: '经认定的北京市创新型中小企业、北京市专精特新中小企业和国家专精特新“小巨人”企业',
  action: '登录“北京通企服版APP-首页-北京市专精特新梯队企业资质查询系统-梯度培育企业电子证书申领入口”或通过PC端访问“北京市专精特新梯队企业资质查询系统-梯度培育企业电子证书申领入口”，申领电子证书和牌匾，并可对企业所获得的专精特新梯队企业资质进行查询',
  audience: 'applicant',
  consequences: [],
  evidence: [{ section: '三', start: 835, end: 861, quote: '市经济和信息化局发布认定结果公告之日起20个工作日后', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Deadline

/**
 * 通过培育平台进行企业信息更新
 *
 * > 有效期内的北京市创新型中小企业、北京市专精特新中小企业和国家专精特新“小巨人”企业，⟦应于每年4月30日前⟧通过培育平台（http://zjtx.miit.gov.cn）进行企业信息更新。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》四
 *
 * 待审核
 */
export const annualUpdateDeadline = {
  id: 'annual-update.deadline',
  title: '通过培育平台进行企业信息更新',
  appliesTo: ['有效期内的北京市创新型中小企业', '北京市专精特新中小企业', '国家专精特新“小巨人”企业'],
  modality: 'must',
  kind: 'deadline',
  bound: 'by',
  when: { type: 'recurring', every: 'year', on: { month: 4, day: 30 } },
  actor: '有效期内的北京市创新型中小企业、北京市专精特新中小企业和国家专精特新“小巨人”企业',
  action: '通过培育平台进行企业信息更新',
  audience: 'applicant',
  consequences: [
    {
      text: '取消资质到期后的复核资格',
      evidence: { section: '四', start: 1177, end: 1189, quote: '取消资质到期后的复核资格', page: null },
    },
  ],
  evidence: [{ section: '四', start: 1063, end: 1073, quote: '应于每年4月30日前', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Deadline

/**
 * 企业同时具有以上三类资质中两个及以上
 *
 * > 企业同时具有以上三类资质中⟦两个及以上⟧的，按照最高层级进行信息更新，并对信息的真实性和准确性负责，未按规定时间及时更新企业信息的，取消资质到期后的复核资格。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》四
 *
 * 待审核
 */
export const annualUpdateThreshold = {
  id: 'annual-update.threshold',
  title: '企业同时具有以上三类资质中两个及以上',
  appliesTo: [],
  modality: 'is',
  kind: 'threshold',
  measure: 'count',
  subject: '企业同时具有以上三类资质中',
  operator: '>=',
  value: 2,
  unit: '个',
  evidence: [{ section: '四', start: 1126, end: 1131, quote: '两个及以上', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Threshold

/**
 * 对信息的真实性和准确性负责
 *
 * > 企业同时具有以上三类资质中两个及以上的，⟦按照最高层级进行信息更新，并对信息的真实性和准确性负责，⟧未按规定时间及时更新企业信息的，取消资质到期后的复核资格。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》四
 *
 * 待审核
 */
export const annualUpdateProvision = {
  id: 'annual-update.provision',
  title: '对信息的真实性和准确性负责',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'procedure',
  actor: '企业',
  action: '按照最高层级进行信息更新，并对信息的真实性和准确性负责',
  condition: null,
  audience: 'applicant',
  evidence: [{ section: '四', start: 1133, end: 1161, quote: '按照最高层级进行信息更新，并对信息的真实性和准确性负责，', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 取消资质到期后的复核资格
 *
 * > 企业同时具有以上三类资质中两个及以上的，按照最高层级进行信息更新，并对信息的真实性和准确性负责，⟦未按规定时间及时更新企业信息的，取消资质到期后的复核资格。⟧ ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》四
 *
 * 待审核
 */
export const annualUpdateProvision2 = {
  id: 'annual-update.provision-2',
  title: '取消资质到期后的复核资格',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'sanction',
  actor: '企业',
  action: '取消资质到期后的复核资格',
  condition: '未按规定时间及时更新企业信息的',
  audience: 'applicant',
  evidence: [{ section: '四', start: 1161, end: 1190, quote: '未按规定时间及时更新企业信息的，取消资质到期后的复核资格。', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 具体要求
 *
 * > 具体要求⟦另行通知⟧。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》四
 *
 * 待审核；存疑：vague-period；存疑：inferred-actor
 */
export const annualUpdateDeadline2 = {
  id: 'annual-update.deadline-2',
  title: '具体要求',
  appliesTo: [],
  modality: 'is',
  kind: 'deadline',
  bound: 'by',
  when: { type: 'unannounced' },
  actor: '企业',
  action: '具体要求',
  audience: 'applicant',
  consequences: [],
  evidence: [{ section: '四', start: 1194, end: 1198, quote: '另行通知', page: null }],
  review: { status: 'proposed', flags: ['vague-period', 'inferred-actor'] },
} as const satisfies Deadline

/**
 * 北京市创新型中小企业、北京市专精特新中…有效期三年
 *
 * > 经认定的北京市创新型中小企业、北京市专精特新中小企业和国家专精特新“小巨人”企业⟦有效期三年⟧，到期后进行复核，复核通过后有效期延长三年。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》五
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
  evidence: [{ section: '五', start: 1249, end: 1254, quote: '有效期三年', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Threshold

/**
 * 复核通过后有效期延长三年
 *
 * > 经认定的北京市创新型中小企业、北京市专精特新中小企业和国家专精特新“小巨人”企业有效期三年，到期后进行复核，复核通过后⟦有效期延长三年⟧。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》五
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
  evidence: [{ section: '五', start: 1268, end: 1275, quote: '有效期延长三年', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Threshold

/**
 * 到期复核
 *
 * > 同时具备创新型中小企业、专精特新中小企业资质的，仅参加专精特新中小企业到期复核； ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》五
 *
 * 待审核
 */
export const expiryReviewProvision = {
  id: 'expiry-review.provision',
  title: '到期复核',
  appliesTo: ['仅参加专精特新中小企业'],
  modality: 'is',
  kind: 'provision',
  role: 'procedure',
  actor: '仅参加专精特新中小企业',
  action: '到期复核',
  condition: '同时具备创新型中小企业、专精特新中小企业资质的',
  audience: 'applicant',
  evidence: [{ section: '五', start: 1276, end: 1316, quote: '同时具备创新型中小企业、专精特新中小企业资质的，仅参加专精特新中小企业到期复核；', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 同时参加工业和信息化部组织的专精特新“小巨人”企业到期复核…
 *
 * > 同时具备国家专精特新“小巨人”企业和专精特新中小企业资质的，须同时参加工业和信息化部组织的专精特新“小巨人”企业到期复核、北京市专精特新中小企业到期复核。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》五
 *
 * 待审核；存疑：inferred-actor
 */
export const expiryReviewProvision2 = {
  id: 'expiry-review.provision-2',
  title: '同时参加工业和信息化部组织的专精特新“小巨人”企业到期复核…',
  appliesTo: [],
  modality: 'must',
  kind: 'provision',
  role: 'procedure',
  actor: '仅参加专精特新中小企业',
  action: '须同时参加工业和信息化部组织的专精特新“小巨人”企业到期复核、北京市专精特新中小企业到期复核',
  condition: '同时具备国家专精特新“小巨人”企业和专精特新中小企业资质的',
  audience: 'applicant',
  evidence: [
    {
      section: '五',
      start: 1316,
      end: 1393,
      quote: '同时具备国家专精特新“小巨人”企业和专精特新中小企业资质的，须同时参加工业和信息化部组织的专精特新“小巨人”企业到期复核、北京市专精特新中小企业到期复核。',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: ['inferred-actor'] },
} as const satisfies Provision

/**
 * 拟于2025年度7月，组织开展2022年认定的北京市创新型中小企业、北京市专精特新中小企业
 *
 * > 市经济和信息化局⟦拟于2025年度7月⟧，组织开展2022年认定的北京市创新型中小企业、北京市专精特新中小企业（含同时具有国家专精特新“小巨人”称号或北京市专精特新“小巨人”称号的专精特新中小企业）资质到期复核工作，具体要求另行通知。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》五
 *
 * 待审核
 */
export const expiryReviewDate = {
  id: 'expiry-review.date',
  title: '拟于2025年度7月，组织开展2022年认定的北京市创新型中小企业、北京市专精特新中小企业',
  appliesTo: [],
  modality: 'planned',
  kind: 'date',
  role: 'planned',
  when: { type: 'period', unit: 'month', year: 2025, index: 7 },
  evidence: [{ section: '五', start: 1402, end: 1412, quote: '拟于2025年度7月', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies DateFact

/**
 * 2022年认定的北京市创新型中小企业、北京市专精特新中小企业
 *
 * > 市经济和信息化局拟于2025年度7月，组织开展⟦2022年认定⟧的北京市创新型中小企业、北京市专精特新中小企业（含同时具有国家专精特新“小巨人”称号或北京市专精特新“小巨人”称号的专精特新中小企业）资质到期复核工作，具体要求另行通知。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》五
 *
 * 待审核
 */
export const expiryReviewDate2 = {
  id: 'expiry-review.date-2',
  title: '2022年认定的北京市创新型中小企业、北京市专精特新中小企业',
  appliesTo: [],
  modality: 'is',
  kind: 'date',
  role: 'cohort',
  when: { type: 'period', unit: 'year', year: 2022 },
  evidence: [{ section: '五', start: 1417, end: 1424, quote: '2022年认定', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies DateFact

/**
 * 具体要求
 *
 * > 市经济和信息化局拟于2025年度7月，组织开展2022年认定的北京市创新型中小企业、北京市专精特新中小企业（含同时具有国家专精特新“小巨人”称号或北京市专精特新“小巨人”称号的专精特新中小企业）资质到期复核工作，具体要求⟦另行通知⟧。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》五
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
  evidence: [{ section: '五', start: 1504, end: 1508, quote: '另行通知', page: null }],
  review: { status: 'proposed', flags: ['vague-period'] },
} as const satisfies Deadline

/**
 * 2022年认定的国家专精特新“小巨人”企业
 *
 * > ⟦2022年认定⟧的国家专精特新“小巨人”企业，也需另外参加由工业和信息化部组织的到期复核工作。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》五
 *
 * 待审核
 */
export const expiryReviewDate3 = {
  id: 'expiry-review.date-3',
  title: '2022年认定的国家专精特新“小巨人”企业',
  appliesTo: [],
  modality: 'is',
  kind: 'date',
  role: 'cohort',
  when: { type: 'period', unit: 'year', year: 2022 },
  evidence: [{ section: '五', start: 1509, end: 1516, quote: '2022年认定', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies DateFact

/**
 * 需另外参加由工业和信息化部组织的到期复核工作
 *
 * > 2022年认定的国家专精特新“小巨人”企业，⟦也需另外参加由工业和信息化部组织的到期复核工作。⟧ ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》五
 *
 * 待审核
 */
export const expiryReviewProvision3 = {
  id: 'expiry-review.provision-3',
  title: '需另外参加由工业和信息化部组织的到期复核工作',
  appliesTo: [],
  modality: 'must',
  kind: 'provision',
  role: 'procedure',
  actor: '工业和信息化部',
  action: '也需另外参加由工业和信息化部组织的到期复核工作',
  condition: null,
  audience: 'authority',
  evidence: [{ section: '五', start: 1531, end: 1555, quote: '也需另外参加由工业和信息化部组织的到期复核工作。', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 2022年度认定的国家专精特新“小巨人”企业、北京市专精特新中小企业和北京市创新型中小企业称号依然有效
 *
 * > 为加强政策衔接，在工业和信息化部、市经济和信息化局正式公告复核通过的企业名单前，原⟦2022年度认定⟧的国家专精特新“小巨人”企业、北京市专精特新中小企业和北京市创新型中小企业称号依然有效； ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》五
 *
 * 待审核
 */
export const expiryReviewDate4 = {
  id: 'expiry-review.date-4',
  title: '2022年度认定的国家专精特新“小巨人”企业、北京市专精特新中小企业和北京市创新型中小企业称号依然有效',
  appliesTo: [],
  modality: 'is',
  kind: 'date',
  role: 'cohort',
  when: { type: 'period', unit: 'year', year: 2022 },
  evidence: [{ section: '五', start: 1597, end: 1605, quote: '2022年度认定', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies DateFact

/**
 * 以公告名单内企业为准
 *
 * > 名单公告后，原2022年度认定的国家专精特新“小巨人”企业、北京市专精特新中小企业和北京市创新型中小企业自动失效，以公告名单内企业为准。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》五
 *
 * 待审核
 */
export const expiryReviewProvision4 = {
  id: 'expiry-review.provision-4',
  title: '以公告名单内企业为准',
  appliesTo: ['原2022年度认定的国家专精特新“小巨人”企业', '北京市专精特新中小企业', '北京市创新型中小企业'],
  modality: 'is',
  kind: 'provision',
  role: 'effect',
  actor: '原2022年度认定的国家专精特新“小巨人”企业、北京市专精特新中小企业和北京市创新型中小企业',
  action: '自动失效，以公告名单内企业为准',
  condition: '名单公告后',
  audience: 'applicant',
  evidence: [
    {
      section: '五',
      start: 1649,
      end: 1717,
      quote: '名单公告后，原2022年度认定的国家专精特新“小巨人”企业、北京市专精特新中小企业和北京市创新型中小企业自动失效，以公告名单内企业为准。',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 2022年度认定的国家专精特新“小巨人”企业、北京市专精特新中小企业和北京市创新型中小企业自动失效
 *
 * > 名单公告后，原⟦2022年度认定⟧的国家专精特新“小巨人”企业、北京市专精特新中小企业和北京市创新型中小企业自动失效，以公告名单内企业为准。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》五
 *
 * 待审核
 */
export const expiryReviewDate5 = {
  id: 'expiry-review.date-5',
  title: '2022年度认定的国家专精特新“小巨人”企业、北京市专精特新中小企业和北京市创新型中小企业自动失效',
  appliesTo: [],
  modality: 'is',
  kind: 'date',
  role: 'cohort',
  when: { type: 'period', unit: 'year', year: 2022 },
  evidence: [{ section: '五', start: 1656, end: 1664, quote: '2022年度认定', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies DateFact

/**
 * 登录培育平台
 *
 * > 1.有效期内的北京市创新型中小企业、北京市专精特新中小企业、国家专精特新“小巨人”企业，如发生更名、合并、重组、跨省迁移、设立境外分支机构等与评价认定条件有关的重大变化，应在⟦发生变化后的3个月内⟧登录培育平台（http://zjtx.miit.gov.cn），填写重大变化情况报告表。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》六1
 *
 * 已采纳；存疑：conflict
 */
export const monitoringDeadline = {
  id: 'monitoring.deadline',
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
      text: '取消复核资格，或直接取消认定',
      evidence: { section: '六1', start: 2003, end: 2017, quote: '取消复核资格，或直接取消认定', page: null },
    },
  ],
  evidence: [{ section: '六1', start: 1815, end: 1825, quote: '发生变化后的3个月内', page: null }],
  review: { status: 'accepted', flags: ['conflict'] },
} as const satisfies Deadline

/**
 * 重大变化情况报告表
 *
 * > 1.有效期内的北京市创新型中小企业、北京市专精特新中小企业、国家专精特新“小巨人”企业，如发生更名、合并、重组、跨省迁移、设立境外分支机构等与评价认定条件有关的重大变化，应在发生变化后的3个月内登录培育平台（http://zjtx.miit.gov.cn），填写⟦重大变化情况报告表⟧。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》六1
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
  list: '有效期内的北京市创新型中小企业、北京市专精特新中小企业、国家专精特新“小巨人”企业，如发生更名、合并、重组、跨省迁移、设立境外分支机构等与评价认定条件有关的重大变化，应在发生变化后的3个月内登录培育平台（http://zjtx.miit.gov.cn），填写重大变化情况报告表。',
  order: 1,
  copies: null,
  form: [],
  fiscalYears: [],
  condition: '如发生更名、合并、重组、跨省迁移、设立境外分支机构等与评价认定条件有关的重大变化',
  alternativeTo: null,
  audience: 'applicant',
  submitTo: { channel: '发生变化后的3个月内登录培育平台', url: 'http://zjtx.miit.gov.cn', email: null },
  evidence: [{ section: '六1', start: 1859, end: 1868, quote: '重大变化情况报告表', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Material

/**
 * 其称号及有效期不变
 *
 * > 经市经济和信息化局审核，继续符合北京市创新型中小企业和专精特新中小企业评价和认定标准的，其称号及有效期不变； ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》六1
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
      section: '六1',
      start: 1869,
      end: 1923,
      quote: '经市经济和信息化局审核，继续符合北京市创新型中小企业和专精特新中小企业评价和认定标准的，其称号及有效期不变；',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 核实后取消认定
 *
 * > 不符合评价和认定标准的，核实后取消认定。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》六1
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
  evidence: [{ section: '六1', start: 1923, end: 1943, quote: '不符合评价和认定标准的，核实后取消认定。', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 工业和信息化部取消认定
 *
 * > 经核实，对于不再符合认定标准的国家专精特新“小巨人”企业，由工业和信息化部取消认定。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》六1
 *
 * 待审核
 */
export const monitoringProvision3 = {
  id: 'monitoring.provision-3',
  title: '工业和信息化部取消认定',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'sanction',
  actor: '',
  action: '工业和信息化部取消认定',
  condition: '经核实，对于不再符合认定标准的国家专精特新“小巨人”企业',
  audience: 'applicant',
  evidence: [{ section: '六1', start: 1943, end: 1985, quote: '经核实，对于不再符合认定标准的国家专精特新“小巨人”企业，由工业和信息化部取消认定。', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 取消复核资格
 *
 * > 对于未在3个月内报告重大变化情况的，取消复核资格，或直接取消认定。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》六1
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
  action: '取消复核资格，或直接取消认定',
  condition: '对于未在3个月内报告重大变化情况的',
  audience: 'authority',
  evidence: [{ section: '六1', start: 1985, end: 2018, quote: '对于未在3个月内报告重大变化情况的，取消复核资格，或直接取消认定。', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 报告重大变化情况的
 *
 * > 对于未⟦在3个月内⟧报告重大变化情况的，取消复核资格，或直接取消认定。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》六1
 *
 * 待审核；存疑：anchor-unclear；存疑：inferred-actor
 */
export const monitoringDeadline2 = {
  id: 'monitoring.deadline-2',
  title: '报告重大变化情况的',
  appliesTo: [],
  modality: 'is',
  kind: 'deadline',
  bound: 'within',
  when: { type: 'relative', anchor: '未', offset: 'P3M', direction: 'after', calendar: 'calendar' },
  actor: '有效期内的北京市创新型中小企业、北京市专精特新中小企业、国家专精特新“小巨人”企业',
  action: '报告重大变化情况的，取消复核资格，或直接取消认定',
  audience: 'applicant',
  consequences: [],
  evidence: [{ section: '六1', start: 1988, end: 1993, quote: '在3个月内', page: null }],
  review: { status: 'proposed', flags: ['anchor-unclear', 'inferred-actor'] },
} as const satisfies Deadline

/**
 * 对有效期内的北京市创新型中小企业、北京市专精特新中小企业和…
 *
 * > 2.⟦对有效期内的北京市创新型中小企业、北京市专精特新中小企业和国家专精特新“小巨人”企业开展动态监测和管理。⟧ ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》六2
 *
 * 待审核；存疑：inferred-actor
 */
export const monitoringProvision5 = {
  id: 'monitoring.provision-5',
  title: '对有效期内的北京市创新型中小企业、北京市专精特新中小企业和…',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'procedure',
  actor: '',
  action: '对有效期内的北京市创新型中小企业、北京市专精特新中小企业和国家专精特新“小巨人”企业开展动态监测和管理',
  condition: null,
  audience: 'authority',
  evidence: [
    {
      section: '六2',
      start: 2021,
      end: 2073,
      quote: '对有效期内的北京市创新型中小企业、北京市专精特新中小企业和国家专精特新“小巨人”企业开展动态监测和管理。',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: ['inferred-actor'] },
} as const satisfies Provision

/**
 * 直接取消认定
 *
 * > 企业如发生停止经营、跨省迁移等不符合认定标准的情形，直接取消认定； ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》六2
 *
 * 已采纳；存疑：conflict
 */
export const monitoringProvision6 = {
  id: 'monitoring.provision-6',
  title: '直接取消认定',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'sanction',
  actor: '企业',
  action: '直接取消认定',
  condition: '企业如发生停止经营、跨省迁移等不符合认定标准的情形',
  audience: 'applicant',
  evidence: [{ section: '六2', start: 2073, end: 2106, quote: '企业如发生停止经营、跨省迁移等不符合认定标准的情形，直接取消认定；', page: null }],
  review: { status: 'accepted', flags: ['conflict'] },
} as const satisfies Provision

/**
 * 直接取消认定
 *
 * > 如发生重大安全（含网络安全、数据安全）、质量、环境污染等事故，或严重失信、偷漏税等违法违规行为，或被发现存在数据造假等情形，直接取消认定，且至少三年内不得再次申报。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》六2
 *
 * 待审核
 */
export const monitoringProvision7 = {
  id: 'monitoring.provision-7',
  title: '直接取消认定',
  appliesTo: [],
  modality: 'mustNot',
  kind: 'provision',
  role: 'sanction',
  actor: '',
  action: '直接取消认定，且至少三年内不得再次申报',
  condition: '如发生重大安全（含网络安全、数据安全）、质量、环境污染等事故，或严重失信、偷漏税等违法违规行为，或被发现存在数据造假等情形',
  audience: 'applicant',
  evidence: [
    {
      section: '六2',
      start: 2106,
      end: 2188,
      quote: '如发生重大安全（含网络安全、数据安全）、质量、环境污染等事故，或严重失信、偷漏税等违法违规行为，或被发现存在数据造假等情形，直接取消认定，且至少三年内不得再次申报。',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 至少三年内不得再次申报
 *
 * > 如发生重大安全（含网络安全、数据安全）、质量、环境污染等事故，或严重失信、偷漏税等违法违规行为，或被发现存在数据造假等情形，直接取消认定，且⟦至少三年内不得⟧再次申报。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》六2
 *
 * 待审核
 */
export const monitoringThreshold = {
  id: 'monitoring.threshold',
  title: '至少三年内不得再次申报',
  appliesTo: [],
  modality: 'mustNot',
  kind: 'threshold',
  measure: 'ban',
  subject: '再次申报',
  operator: '>=',
  value: 3,
  unit: 'year',
  evidence: [{ section: '六2', start: 2176, end: 2183, quote: '至少三年内不得', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Threshold

/**
 * 报工业和信息化部审定
 *
 * > 其中，国家专精特新“小巨人”企业涉及上述情形的，将报工业和信息化部审定。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》六2
 *
 * 待审核；存疑：inferred-actor
 */
export const monitoringProvision8 = {
  id: 'monitoring.provision-8',
  title: '报工业和信息化部审定',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'procedure',
  actor: '',
  action: '将报工业和信息化部审定',
  condition: '其中，国家专精特新“小巨人”企业涉及上述情形的',
  audience: 'authority',
  evidence: [{ section: '六2', start: 2188, end: 2224, quote: '其中，国家专精特新“小巨人”企业涉及上述情形的，将报工业和信息化部审定。', page: null }],
  review: { status: 'proposed', flags: ['inferred-actor'] },
} as const satisfies Provision

/**
 * 对上述各类情形进行核查
 *
 * > 3.⟦每季度⟧对上述各类情形进行核查，并定期组织开展实地抽查。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》六3
 *
 * 待审核；存疑：inferred-actor
 */
export const monitoringDeadline3 = {
  id: 'monitoring.deadline-3',
  title: '对上述各类情形进行核查',
  appliesTo: [],
  modality: 'is',
  kind: 'deadline',
  bound: 'each',
  when: { type: 'recurring', every: 'quarter' },
  actor: '企业',
  action: '对上述各类情形进行核查',
  audience: 'authority',
  consequences: [],
  evidence: [{ section: '六3', start: 2227, end: 2230, quote: '每季度', page: null }],
  review: { status: 'proposed', flags: ['inferred-actor'] },
} as const satisfies Deadline

/**
 * 在北京市专精特新梯队企业资质查询系统(https://td…
 *
 * > 对不符合相关规定取消认定称号的企业，经市、区两级中小企业主管部门核实后，将在北京市专精特新梯队企业资质查询系统(https://tdpy.smebj.cn)对取消称号的企业名单进行发布。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》六3
 *
 * 待审核
 */
export const monitoringProvision9 = {
  id: 'monitoring.provision-9',
  title: '在北京市专精特新梯队企业资质查询系统(https://td…',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'sanction',
  actor: '',
  action: '将在北京市专精特新梯队企业资质查询系统(https://tdpy.smebj.cn)对取消称号的企业名单进行发布',
  condition: '对不符合相关规定取消认定称号的企业，经市、区两级中小企业主管部门核实后',
  audience: 'applicant',
  evidence: [
    {
      section: '六3',
      start: 2254,
      end: 2347,
      quote: '对不符合相关规定取消认定称号的企业，经市、区两级中小企业主管部门核实后，将在北京市专精特新梯队企业资质查询系统(https://tdpy.smebj.cn)对取消称号的企业名单进行发布。',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 关于北京市创新型中小企业、北京市专精特新中小企业、国家专精…
 *
 * > 4.⟦关于北京市创新型中小企业、北京市专精特新中小企业、国家专精特新“小巨人”企业申请事项均不收取任何费用，审核过程坚持公平公正，未委托任何中介机构开展培训，不需要也不建议企业通过任何中介机构辅助申请。⟧ ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》六4
 *
 * 待审核
 */
export const monitoringProvision10 = {
  id: 'monitoring.provision-10',
  title: '关于北京市创新型中小企业、北京市专精特新中小企业、国家专精…',
  appliesTo: [],
  modality: 'encouraged',
  kind: 'provision',
  role: 'effect',
  actor: '',
  action: '关于北京市创新型中小企业、北京市专精特新中小企业、国家专精特新“小巨人”企业申请事项均不收取任何费用，审核过程坚持公平公正，未委托任何中介机构开展培训，不需要也不建议企业通过任何中介机构辅助申请',
  condition: null,
  audience: 'applicant',
  evidence: [
    {
      section: '六4',
      start: 2350,
      end: 2448,
      quote: '关于北京市创新型中小企业、北京市专精特新中小企业、国家专精特新“小巨人”企业申请事项均不收取任何费用，审核过程坚持公平公正，未委托任何中介机构开展培训，不需要也不建议企业通过任何中介机构辅助申请。',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 只需如实填报
 *
 * > 企业只需如实填报，并提供相关资料即可。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》六4
 *
 * 待审核
 */
export const monitoringProvision11 = {
  id: 'monitoring.provision-11',
  title: '只需如实填报',
  appliesTo: [],
  modality: 'must',
  kind: 'provision',
  role: 'procedure',
  actor: '企业',
  action: '只需如实填报，并提供相关资料即可',
  condition: null,
  audience: 'applicant',
  evidence: [{ section: '六4', start: 2448, end: 2467, quote: '企业只需如实填报，并提供相关资料即可。', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 向大兴区经济和信息化局举报
 *
 * > 如在申报过程中发现不法中介机构，⟦请及时⟧向大兴区经济和信息化局举报。 ——《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》六4
 *
 * 待审核；存疑：vague-period；存疑：inferred-actor
 */
export const monitoringDeadline4 = {
  id: 'monitoring.deadline-4',
  title: '向大兴区经济和信息化局举报',
  appliesTo: [],
  modality: 'must',
  kind: 'deadline',
  bound: 'by',
  when: { type: 'unannounced' },
  actor: '企业',
  action: '向大兴区经济和信息化局举报',
  audience: 'applicant',
  consequences: [],
  evidence: [{ section: '六4', start: 2483, end: 2486, quote: '请及时', page: null }],
  review: { status: 'proposed', flags: ['vague-period', 'inferred-actor'] },
} as const satisfies Deadline

/** 本通知的全部规则，依原文顺序。 */
export const rules = [
  applicationDeadline,
  applicationDeadline2,
  applicationDeadline3,
  applicationProvision,
  applicationProvision2,
  applicationDeadline4,
  applicationDeadline5,
  applicationMaterial,
  applicationProvision3,
  recognitionCriteriaProvision,
  recognitionCriteriaProvision2,
  recognitionCriteriaProvision3,
  recognitionCriteriaThreshold,
  recognitionCriteriaProvision4,
  recognitionCriteriaMaterial,
  recognitionCriteriaMaterial2,
  certificateDeadline,
  annualUpdateDeadline,
  annualUpdateThreshold,
  annualUpdateProvision,
  annualUpdateProvision2,
  annualUpdateDeadline2,
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
  monitoringDeadline,
  monitoringMaterial,
  monitoringProvision,
  monitoringProvision2,
  monitoringProvision3,
  monitoringProvision4,
  monitoringDeadline2,
  monitoringProvision5,
  monitoringProvision6,
  monitoringProvision7,
  monitoringThreshold,
  monitoringProvision8,
  monitoringDeadline3,
  monitoringProvision9,
  monitoringProvision10,
  monitoringProvision11,
  monitoringDeadline4,
] as const satisfies readonly Rule[]
