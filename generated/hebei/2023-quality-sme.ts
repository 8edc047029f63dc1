// Generated from rules/hebei/2023-quality-sme.json. Do not edit: change the notice or its decisions, then run `rulepress build`.
import type { DateFact, Deadline, Material, Notice, Provision, Rule, Threshold } from '../types.ts'

/**
 * 河北省工业和信息化厅通知（hebei/2023-quality-sme）
 *
 * 河北省工业和信息化厅，2023-01-13
 */
export const notice = {
  id: 'hebei/2023-quality-sme',
  version: 3,
  title: null,
  documentNumber: null,
  issuers: ['河北省工业和信息化厅'],
  addressees: ['各市（含定州、辛集市）工业和信息化局', '雄安新区改革发展局'],
  issued: '2023-01-13',
  published: null,
  jurisdiction: { code: '130000', name: '河北省' },
  timeZone: 'Asia/Shanghai',
  source: {
    path: 'corpus/hebei/2023-quality-sme.txt',
    mediaType: 'text/plain',
    sha256: 'af6c6eeef2823b781d35d51b5f860949e190c7667548e2864a66bfd7374b2d79',
    pages: null,
    url: null,
  },
  attachments: [{ number: 1, title: '2023年第X批河北省创新型中小企业推荐汇总表' }, { number: 2, title: '河北省创新型中小企业申报书' }],
  citations: [
    { title: '优质中小企业梯度培育管理暂行办法', documentNumber: null, alias: '《办法》' },
    { title: '河北省优质中小企业梯度培育管理细则', documentNumber: null, alias: '《细则》' },
  ],
  follows: null,
} as const satisfies Notice

/**
 * 登录工业和信息化部优质中小企业梯度培育平台（zjtx.mi…
 *
 * > 请各市局组织辖区内优质中小企业（创新型中小企业、专精特新中小企业和专精特新“小巨人”企业）⟦于2023年3月1日-4月30日期间⟧，登录工业和信息化部优质中小企业梯度培育平台（zjtx.miit.gov.cn），通过“企业信息-年度信息更新模块”，填报2022年底有关数据。 ——河北省工业和信息化厅通知（hebei/2023-quality-sme）一
 *
 * 待审核
 */
export const annualUpdateDeadline = {
  id: 'annual-update.deadline',
  title: '登录工业和信息化部优质中小企业梯度培育平台（zjtx.mi…',
  appliesTo: ['创新型中小企业', '专精特新中小企业', '专精特新“小巨人”企业'],
  modality: 'must',
  kind: 'deadline',
  bound: 'during',
  when: { type: 'interval', start: '2023-03-01', end: '2023-04-30' },
  actor: '辖区内优质中小企业（创新型中小企业、专精特新中小企业和专精特新“小巨人”企业）',
  action: '登录工业和信息化部优质中小企业梯度培育平台（zjtx.miit.gov.cn），通过“企业信息-年度信息更新模块”，填报2022年底有关数据',
  audience: 'applicant',
  consequences: [{ text: '取消复核资格', evidence: { section: '一', start: 388, end: 394, quote: '取消复核资格', page: null } }],
  evidence: [{ section: '一', start: 247, end: 265, quote: '于2023年3月1日-4月30日期间', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Deadline

/**
 * 2022年底有关数据
 *
 * > 请各市局组织辖区内优质中小企业（创新型中小企业、专精特新中小企业和专精特新“小巨人”企业）于2023年3月1日-4月30日期间，登录工业和信息化部优质中小企业梯度培育平台（zjtx.miit.gov.cn），通过“企业信息-年度信息更新模块”，填报⟦2022年底有关数据⟧。 ——河北省工业和信息化厅通知（hebei/2023-quality-sme）一
 *
 * 待审核
 */
export const annualUpdateDate = {
  id: 'annual-update.date',
  title: '2022年底有关数据',
  appliesTo: [],
  modality: 'is',
  kind: 'date',
  role: 'cutoff',
  when: { type: 'date', date: '2022-12-31' },
  evidence: [{ section: '一', start: 326, end: 336, quote: '2022年底有关数据', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies DateFact

/**
 * 尽快完成注册
 *
 * > 部分未在平台注册的专精特新中小企业尽快完成注册，及时填报数据。 ——河北省工业和信息化厅通知（hebei/2023-quality-sme）一
 *
 * 待审核
 */
export const annualUpdateProvision = {
  id: 'annual-update.provision',
  title: '尽快完成注册',
  appliesTo: ['部分未在平台注册的专精特新中小企业'],
  modality: 'is',
  kind: 'provision',
  role: 'channel',
  actor: '部分未在平台注册的专精特新中小企业',
  action: '尽快完成注册，及时填报数据',
  condition: null,
  audience: 'applicant',
  evidence: [{ section: '一', start: 337, end: 368, quote: '部分未在平台注册的专精特新中小企业尽快完成注册，及时填报数据。', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 取消复核资格
 *
 * > 按照《办法》规定，⟦未及时更新企业信息的，取消复核资格。⟧ ——河北省工业和信息化厅通知（hebei/2023-quality-sme）一
 *
 * 待审核
 */
export const annualUpdateProvision2 = {
  id: 'annual-update.provision-2',
  title: '取消复核资格',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'sanction',
  actor: '',
  action: '取消复核资格',
  condition: '未及时更新企业信息的',
  audience: 'authority',
  evidence: [{ section: '一', start: 377, end: 395, quote: '未及时更新企业信息的，取消复核资格。', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 切实完成2023年评价万家以上
 *
 * > 为夯实我省优质中小企业梯度培育基础，形成良好的培育发展层次，切实完成2023年评价⟦万家以上⟧创新型中小企业的任务目标，省厅提出培育评价企业数量建议目标，并对各阶段工作进度情况进行通报，具体为：石家庄1400家，唐山市、保定、沧州、廊坊、邢台和邯郸各1100家，秦皇岛、衡水、承德和张家口市各600家，定州、辛集和雄安新区各200家。 ——河北省工业和信息化厅通知（hebei/2023-quality-sme）二（一）
 *
 * 待审核
 */
export const evaluationTargetThreshold = {
  id: 'evaluation-target.threshold',
  title: '切实完成2023年评价万家以上',
  appliesTo: ['创新型中小企业'],
  modality: 'is',
  kind: 'threshold',
  measure: 'quota',
  subject: '切实完成2023年评价',
  operator: '>=',
  value: 10000,
  unit: '家',
  evidence: [{ section: '二（一）', start: 466, end: 470, quote: '万家以上', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Threshold

/**
 * 提出培育评价企业数量建议目标
 *
 * > 为夯实我省优质中小企业梯度培育基础，形成良好的培育发展层次，切实完成2023年评价万家以上创新型中小企业的任务目标，⟦省厅提出培育评价企业数量建议目标，并对各阶段工作进度情况进行通报，具体为：⟧石家庄1400家，唐山市、保定、沧州、廊坊、邢台和邯郸各1100家，秦皇岛、衡水、承德和张家口市各600家，定州、辛集和雄安新区各200家。 ——河北省工业和信息化厅通知（hebei/2023-quality-sme）二（一）
 *
 * 待审核
 */
export const evaluationTargetProvision = {
  id: 'evaluation-target.provision',
  title: '提出培育评价企业数量建议目标',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'procedure',
  actor: '省厅',
  action: '提出培育评价企业数量建议目标，并对各阶段工作进度情况进行通报，具体为',
  condition: null,
  audience: 'authority',
  evidence: [{ section: '二（一）', start: 483, end: 520, quote: '省厅提出培育评价企业数量建议目标，并对各阶段工作进度情况进行通报，具体为：', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 石家庄：1400家
 *
 * > 为夯实我省优质中小企业梯度培育基础，形成良好的培育发展层次，切实完成2023年评价万家以上创新型中小企业的任务目标，省厅提出培育评价企业数量建议目标，并对各阶段工作进度情况进行通报，具体为：⟦石家庄1400家⟧，唐山市、保定、沧州、廊坊、邢台和邯郸各1100家，秦皇岛、衡水、承德和张家口市各600家，定州、辛集和雄安新区各200家。 ——河北省工业和信息化厅通知（hebei/2023-quality-sme）二（一）
 *
 * 待审核
 */
export const evaluationTargetThreshold2 = {
  id: 'evaluation-target.threshold-2',
  title: '石家庄：1400家',
  appliesTo: ['石家庄'],
  modality: 'is',
  kind: 'threshold',
  measure: 'quota',
  subject: '企业年度评价建议目标',
  operator: '=',
  value: 1400,
  unit: '家',
  evidence: [{ section: '二（一）', start: 520, end: 528, quote: '石家庄1400家', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Threshold

/**
 * 唐山市、保定、沧州、廊坊、邢台、邯郸：1100家
 *
 * > 为夯实我省优质中小企业梯度培育基础，形成良好的培育发展层次，切实完成2023年评价万家以上创新型中小企业的任务目标，省厅提出培育评价企业数量建议目标，并对各阶段工作进度情况进行通报，具体为：石家庄1400家，⟦唐山市、保定、沧州、廊坊、邢台和邯郸各1100家⟧，秦皇岛、衡水、承德和张家口市各600家，定州、辛集和雄安新区各200家。 ——河北省工业和信息化厅通知（hebei/2023-quality-sme）二（一）
 *
 * 待审核
 */
export const evaluationTargetThreshold3 = {
  id: 'evaluation-target.threshold-3',
  title: '唐山市、保定、沧州、廊坊、邢台、邯郸：1100家',
  appliesTo: ['唐山市', '保定', '沧州', '廊坊', '邢台', '邯郸'],
  modality: 'is',
  kind: 'threshold',
  measure: 'quota',
  subject: '企业年度评价建议目标',
  operator: '=',
  value: 1100,
  unit: '家',
  evidence: [{ section: '二（一）', start: 529, end: 553, quote: '唐山市、保定、沧州、廊坊、邢台和邯郸各1100家', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Threshold

/**
 * 秦皇岛、衡水、承德、张家口市：600家
 *
 * > 为夯实我省优质中小企业梯度培育基础，形成良好的培育发展层次，切实完成2023年评价万家以上创新型中小企业的任务目标，省厅提出培育评价企业数量建议目标，并对各阶段工作进度情况进行通报，具体为：石家庄1400家，唐山市、保定、沧州、廊坊、邢台和邯郸各1100家，⟦秦皇岛、衡水、承德和张家口市各600家⟧，定州、辛集和雄安新区各200家。 ——河北省工业和信息化厅通知（hebei/2023-quality-sme）二（一）
 *
 * 待审核
 */
export const evaluationTargetThreshold4 = {
  id: 'evaluation-target.threshold-4',
  title: '秦皇岛、衡水、承德、张家口市：600家',
  appliesTo: ['秦皇岛', '衡水', '承德', '张家口市'],
  modality: 'is',
  kind: 'threshold',
  measure: 'quota',
  subject: '企业年度评价建议目标',
  operator: '=',
  value: 600,
  unit: '家',
  evidence: [{ section: '二（一）', start: 554, end: 573, quote: '秦皇岛、衡水、承德和张家口市各600家', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Threshold

/**
 * 定州、辛集、雄安新区：200家
 *
 * > 为夯实我省优质中小企业梯度培育基础，形成良好的培育发展层次，切实完成2023年评价万家以上创新型中小企业的任务目标，省厅提出培育评价企业数量建议目标，并对各阶段工作进度情况进行通报，具体为：石家庄1400家，唐山市、保定、沧州、廊坊、邢台和邯郸各1100家，秦皇岛、衡水、承德和张家口市各600家，⟦定州、辛集和雄安新区各200家⟧。 ——河北省工业和信息化厅通知（hebei/2023-quality-sme）二（一）
 *
 * 待审核
 */
export const evaluationTargetThreshold5 = {
  id: 'evaluation-target.threshold-5',
  title: '定州、辛集、雄安新区：200家',
  appliesTo: ['定州', '辛集', '雄安新区'],
  modality: 'is',
  kind: 'threshold',
  measure: 'quota',
  subject: '企业年度评价建议目标',
  operator: '=',
  value: 200,
  unit: '家',
  evidence: [{ section: '二（一）', start: 574, end: 589, quote: '定州、辛集和雄安新区各200家', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Threshold

/**
 * 组织一批次创新型中小企业评价审定和发布
 *
 * > 依据《细则》规定，省厅计划⟦每季度⟧组织一批次创新型中小企业评价审定和发布，请各市务于每季度第二个月底前完成本市的企业自评和申报评价审核工作，将合格企业向省厅正式推荐。 ——河北省工业和信息化厅通知（hebei/2023-quality-sme）二（二）
 *
 * 待审核
 */
export const batchScheduleDeadline = {
  id: 'batch-schedule.deadline',
  title: '组织一批次创新型中小企业评价审定和发布',
  appliesTo: [],
  modality: 'planned',
  kind: 'deadline',
  bound: 'each',
  when: { type: 'recurring', every: 'quarter' },
  actor: '省厅',
  action: '组织一批次创新型中小企业评价审定和发布',
  audience: 'authority',
  consequences: [],
  evidence: [{ section: '二（二）', start: 619, end: 622, quote: '每季度', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Deadline

/**
 * 完成本市的企业自评和申报评价审核工作
 *
 * > 依据《细则》规定，省厅计划每季度组织一批次创新型中小企业评价审定和发布，请各市⟦务于每季度第二个月底前⟧完成本市的企业自评和申报评价审核工作，将合格企业向省厅正式推荐。 ——河北省工业和信息化厅通知（hebei/2023-quality-sme）二（二）
 *
 * 已采纳；存疑：conflict
 */
export const batchScheduleDeadline2 = {
  id: 'batch-schedule.deadline-2',
  title: '完成本市的企业自评和申报评价审核工作',
  appliesTo: [],
  modality: 'must',
  kind: 'deadline',
  bound: 'by',
  when: { type: 'recurring', every: 'quarter', on: { month: 2, day: -1 } },
  actor: '各市',
  action: '完成本市的企业自评和申报评价审核工作，将合格企业向省厅正式推荐',
  audience: 'authority',
  consequences: [],
  evidence: [{ section: '二（二）', start: 645, end: 656, quote: '务于每季度第二个月底前', page: null }],
  review: { status: 'accepted', flags: ['conflict'] },
} as const satisfies Deadline

/**
 * 组织中小企业登录工业和信息化部优质中小企业梯度培育平台（z…
 *
 * > 按照自愿原则，组织中小企业登录工业和信息化部优质中小企业梯度培育平台（zjtx.miit.gov.cn）参与自评； ——河北省工业和信息化厅通知（hebei/2023-quality-sme）二（三）1
 *
 * 待审核；存疑：inferred-actor
 */
export const selfAssessmentProvision = {
  id: 'self-assessment.provision',
  title: '组织中小企业登录工业和信息化部优质中小企业梯度培育平台（z…',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'channel',
  actor: '各市（含定州、辛集市）工业和信息化局、雄安新区改革发展局',
  action: '按照自愿原则，组织中小企业登录工业和信息化部优质中小企业梯度培育平台（zjtx.miit.gov.cn）参与自评',
  condition: null,
  audience: 'authority',
  evidence: [
    {
      section: '二（三）1',
      start: 718,
      end: 775,
      quote: '按照自愿原则，组织中小企业登录工业和信息化部优质中小企业梯度培育平台（zjtx.miit.gov.cn）参与自评；',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: ['inferred-actor'] },
} as const satisfies Provision

/**
 * 河北省创新型中小企业自评表
 *
 * > 自评通过企业下载打印⟦《河北省创新型中小企业自评表》⟧，提供（平台上传）必要证明资料，形成申报书向所在地工业和信息化主管部门申报。 ——河北省工业和信息化厅通知（hebei/2023-quality-sme）二（三）1
 *
 * 待审核；存疑：scope-unclear
 */
export const selfAssessmentMaterial = {
  id: 'self-assessment.material',
  title: '河北省创新型中小企业自评表',
  appliesTo: [],
  modality: 'must',
  kind: 'material',
  item: '《河北省创新型中小企业自评表》',
  list: '自评通过企业下载打印《河北省创新型中小企业自评表》，提供（平台上传）必要证明资料，形成申报书向所在地工业和信息化主管部门申报。',
  order: 1,
  copies: null,
  form: [],
  fiscalYears: [],
  condition: null,
  alternativeTo: null,
  audience: 'authority',
  submitTo: null,
  evidence: [{ section: '二（三）1', start: 785, end: 800, quote: '《河北省创新型中小企业自评表》', page: null }],
  review: { status: 'proposed', flags: ['scope-unclear'] },
} as const satisfies Material

/**
 * 申报书
 *
 * > 自评通过企业下载打印《河北省创新型中小企业自评表》，提供（平台上传）必要证明资料，形成⟦申报书⟧向所在地工业和信息化主管部门申报。 ——河北省工业和信息化厅通知（hebei/2023-quality-sme）二（三）1
 *
 * 待审核；存疑：scope-unclear
 */
export const selfAssessmentMaterial2 = {
  id: 'self-assessment.material-2',
  title: '申报书',
  appliesTo: [],
  modality: 'must',
  kind: 'material',
  item: '申报书',
  list: '自评通过企业下载打印《河北省创新型中小企业自评表》，提供（平台上传）必要证明资料，形成申报书向所在地工业和信息化主管部门申报。',
  order: 2,
  copies: null,
  form: [],
  fiscalYears: [],
  condition: null,
  alternativeTo: null,
  audience: 'authority',
  submitTo: null,
  evidence: [{ section: '二（三）1', start: 818, end: 821, quote: '申报书', page: null }],
  review: { status: 'proposed', flags: ['scope-unclear'] },
} as const satisfies Material

/**
 * 组织有效期内的河北省专精特新中小企业（不含2022年第二批…
 *
 * > ⟦上半年⟧，组织有效期内的河北省专精特新中小企业（不含2022年第二批认定的1030家企业）在平台线上完成自评。 ——河北省工业和信息化厅通知（hebei/2023-quality-sme）二（三）1
 *
 * 待审核；存疑：inferred-year；存疑：inferred-actor
 */
export const selfAssessmentDeadline = {
  id: 'self-assessment.deadline',
  title: '组织有效期内的河北省专精特新中小企业（不含2022年第二批…',
  appliesTo: [],
  modality: 'is',
  kind: 'deadline',
  bound: 'during',
  when: { type: 'period', unit: 'half', year: 2023, index: 1 },
  actor: '形成申报书向所在地工业和信息化主管部门',
  action: '组织有效期内的河北省专精特新中小企业（不含2022年第二批认定的1030家企业）在平台线上完成自评',
  audience: 'authority',
  consequences: [],
  evidence: [{ section: '二（三）1', start: 839, end: 842, quote: '上半年', page: null }],
  review: { status: 'proposed', flags: ['inferred-year', 'inferred-actor'] },
} as const satisfies Deadline

/**
 * 2022年第二批认定的1030家企业
 *
 * > 上半年，组织有效期内的河北省专精特新中小企业（不含⟦2022年第二批认定⟧的1030家企业）在平台线上完成自评。 ——河北省工业和信息化厅通知（hebei/2023-quality-sme）二（三）1
 *
 * 待审核
 */
export const selfAssessmentDate = {
  id: 'self-assessment.date',
  title: '2022年第二批认定的1030家企业',
  appliesTo: [],
  modality: 'is',
  kind: 'date',
  role: 'cohort',
  when: { type: 'period', unit: 'year', year: 2022 },
  evidence: [{ section: '二（三）1', start: 864, end: 874, quote: '2022年第二批认定', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies DateFact

/**
 * 组织对申报评价企业线上线下评价信息和佐证材料进行资格审核
 *
 * > ⟦各市局依据《细则》规定和评价标准，组织对申报评价企业线上线下评价信息和佐证材料进行资格审核，⟧并对通过评价审核企业集中研究确认后，向社会公示五天。 ——河北省工业和信息化厅通知（hebei/2023-quality-sme）二（三）2
 *
 * 待审核
 */
export const evaluationReviewProvision = {
  id: 'evaluation-review.provision',
  title: '组织对申报评价企业线上线下评价信息和佐证材料进行资格审核',
  appliesTo: [],
  modality: 'is',
  kind: 'provision',
  role: 'procedure',
  actor: '各市局',
  action: '依据《细则》规定和评价标准，组织对申报评价企业线上线下评价信息和佐证材料进行资格审核',
  condition: null,
  audience: 'authority',
  evidence: [
    {
      section: '二（三）2',
      start: 907,
      end: 953,
      quote: '各市局依据《细则》规定和评价标准，组织对申报评价企业线上线下评价信息和佐证材料进行资格审核，',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: [] },
} as const satisfies Provision

/**
 * 向社会公示五天
 *
 * > 各市局依据《细则》规定和评价标准，组织对申报评价企业线上线下评价信息和佐证材料进行资格审核，并对通过评价审核企业集中研究确认后，向社会⟦公示五天⟧。 ——河北省工业和信息化厅通知（hebei/2023-quality-sme）二（三）2
 *
 * 待审核
 */
export const evaluationReviewThreshold = {
  id: 'evaluation-review.threshold',
  title: '向社会公示五天',
  appliesTo: [],
  modality: 'is',
  kind: 'threshold',
  measure: 'publicity',
  subject: '向社会公示',
  operator: '=',
  value: 5,
  unit: 'day',
  evidence: [{ section: '二（三）2', start: 974, end: 978, quote: '公示五天', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Threshold

/**
 * 本市批次企业评价审核情况报告
 *
 * > 正式推荐省厅材料包括⟦本市批次企业评价审核情况报告⟧及正式推荐意见（含企业评审、研究相关程序和结果证明）、企业推荐汇总表、企业评价申报书（一份）报送省厅，材料电子版发送至邮箱hbzjtx2021＠126.com。 ——河北省工业和信息化厅通知（hebei/2023-quality-sme）二（三）2
 *
 * 待审核
 */
export const evaluationReviewMaterial = {
  id: 'evaluation-review.material',
  title: '本市批次企业评价审核情况报告',
  appliesTo: [],
  modality: 'must',
  kind: 'material',
  item: '本市批次企业评价审核情况报告',
  list: '正式推荐省厅材料包括本市批次企业评价审核情况报告及正式推荐意见（含企业评审、研究相关程序和结果证明）、企业推荐汇总表、企业评价申报书（一份）报送省厅，材料电子版发送至邮箱hbzjtx2021@126.com。',
  order: 1,
  copies: null,
  form: [],
  fiscalYears: [],
  condition: null,
  alternativeTo: null,
  audience: 'authority',
  submitTo: { channel: null, url: null, email: 'hbzjtx2021@126.com' },
  evidence: [{ section: '二（三）2', start: 989, end: 1003, quote: '本市批次企业评价审核情况报告', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Material

/**
 * 正式推荐意见（含企业评审、研究相关程序和结果证明）
 *
 * > 正式推荐省厅材料包括本市批次企业评价审核情况报告及⟦正式推荐意见（含企业评审、研究相关程序和结果证明）⟧、企业推荐汇总表、企业评价申报书（一份）报送省厅，材料电子版发送至邮箱hbzjtx2021＠126.com。 ——河北省工业和信息化厅通知（hebei/2023-quality-sme）二（三）2
 *
 * 待审核
 */
export const evaluationReviewMaterial2 = {
  id: 'evaluation-review.material-2',
  title: '正式推荐意见（含企业评审、研究相关程序和结果证明）',
  appliesTo: [],
  modality: 'must',
  kind: 'material',
  item: '正式推荐意见（含企业评审、研究相关程序和结果证明）',
  list: '正式推荐省厅材料包括本市批次企业评价审核情况报告及正式推荐意见（含企业评审、研究相关程序和结果证明）、企业推荐汇总表、企业评价申报书（一份）报送省厅，材料电子版发送至邮箱hbzjtx2021@126.com。',
  order: 2,
  copies: null,
  form: [],
  fiscalYears: [],
  condition: null,
  alternativeTo: null,
  audience: 'authority',
  submitTo: { channel: null, url: null, email: 'hbzjtx2021@126.com' },
  evidence: [{ section: '二（三）2', start: 1004, end: 1029, quote: '正式推荐意见（含企业评审、研究相关程序和结果证明）', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Material

/**
 * 企业推荐汇总表
 *
 * > 正式推荐省厅材料包括本市批次企业评价审核情况报告及正式推荐意见（含企业评审、研究相关程序和结果证明）、⟦企业推荐汇总表⟧、企业评价申报书（一份）报送省厅，材料电子版发送至邮箱hbzjtx2021＠126.com。 ——河北省工业和信息化厅通知（hebei/2023-quality-sme）二（三）2
 *
 * 待审核
 */
export const evaluationReviewMaterial3 = {
  id: 'evaluation-review.material-3',
  title: '企业推荐汇总表',
  appliesTo: [],
  modality: 'must',
  kind: 'material',
  item: '企业推荐汇总表',
  list: '正式推荐省厅材料包括本市批次企业评价审核情况报告及正式推荐意见（含企业评审、研究相关程序和结果证明）、企业推荐汇总表、企业评价申报书（一份）报送省厅，材料电子版发送至邮箱hbzjtx2021@126.com。',
  order: 3,
  copies: null,
  form: [],
  fiscalYears: [],
  condition: null,
  alternativeTo: null,
  audience: 'authority',
  submitTo: { channel: null, url: null, email: 'hbzjtx2021@126.com' },
  evidence: [{ section: '二（三）2', start: 1030, end: 1037, quote: '企业推荐汇总表', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Material

/**
 * 企业评价申报书
 *
 * > 正式推荐省厅材料包括本市批次企业评价审核情况报告及正式推荐意见（含企业评审、研究相关程序和结果证明）、企业推荐汇总表、⟦企业评价申报书（一份）⟧报送省厅，材料电子版发送至邮箱hbzjtx2021＠126.com。 ——河北省工业和信息化厅通知（hebei/2023-quality-sme）二（三）2
 *
 * 待审核
 */
export const evaluationReviewMaterial4 = {
  id: 'evaluation-review.material-4',
  title: '企业评价申报书',
  appliesTo: [],
  modality: 'must',
  kind: 'material',
  item: '企业评价申报书',
  list: '正式推荐省厅材料包括本市批次企业评价审核情况报告及正式推荐意见（含企业评审、研究相关程序和结果证明）、企业推荐汇总表、企业评价申报书（一份）报送省厅，材料电子版发送至邮箱hbzjtx2021@126.com。',
  order: 4,
  copies: 1,
  form: [],
  fiscalYears: [],
  condition: null,
  alternativeTo: null,
  audience: 'authority',
  submitTo: { channel: null, url: null, email: 'hbzjtx2021@126.com' },
  evidence: [{ section: '二（三）2', start: 1038, end: 1049, quote: '企业评价申报书（一份）', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Material

/**
 * 材料电子版
 *
 * > 正式推荐省厅材料包括本市批次企业评价审核情况报告及正式推荐意见（含企业评审、研究相关程序和结果证明）、企业推荐汇总表、企业评价申报书（一份）报送省厅，⟦材料电子版⟧发送至邮箱hbzjtx2021＠126.com。 ——河北省工业和信息化厅通知（hebei/2023-quality-sme）二（三）2
 *
 * 待审核；存疑：scope-unclear
 */
export const evaluationReviewMaterial5 = {
  id: 'evaluation-review.material-5',
  title: '材料电子版',
  appliesTo: [],
  modality: 'must',
  kind: 'material',
  item: '材料电子版',
  list: '正式推荐省厅材料包括本市批次企业评价审核情况报告及正式推荐意见（含企业评审、研究相关程序和结果证明）、企业推荐汇总表、企业评价申报书（一份）报送省厅，材料电子版发送至邮箱hbzjtx2021@126.com。',
  order: 5,
  copies: null,
  form: ['electronic'],
  fiscalYears: [],
  condition: null,
  alternativeTo: null,
  audience: 'authority',
  submitTo: { channel: null, url: null, email: 'hbzjtx2021@126.com' },
  evidence: [{ section: '二（三）2', start: 1054, end: 1059, quote: '材料电子版', page: null }],
  review: { status: 'proposed', flags: ['scope-unclear'] },
} as const satisfies Material

/**
 * 完成本年度第一批河北省创新型中小企业评价审核和推荐工作
 *
 * > 请各市局务必高度重视，广泛深入动员企业积极参与评价申报，认真负责审核把关各批次申报企业，⟦务于2月27日前⟧按照本通知要求，完成本年度第一批河北省创新型中小企业评价审核和推荐工作。 ——河北省工业和信息化厅通知（hebei/2023-quality-sme）二（三）2
 *
 * 已采纳；存疑：inferred-year；存疑：conflict
 */
export const evaluationReviewDeadline = {
  id: 'evaluation-review.deadline',
  title: '完成本年度第一批河北省创新型中小企业评价审核和推荐工作',
  appliesTo: [],
  modality: 'must',
  kind: 'deadline',
  bound: 'by',
  when: { type: 'date', date: '2023-02-27' },
  actor: '各市局',
  action: '按照本通知要求，完成本年度第一批河北省创新型中小企业评价审核和推荐工作',
  audience: 'authority',
  consequences: [],
  evidence: [{ section: '二（三）2', start: 1128, end: 1136, quote: '务于2月27日前', page: null }],
  review: { status: 'accepted', flags: ['inferred-year', 'conflict'] },
} as const satisfies Deadline

/**
 * 河北省创新型中小企业自评表
 *
 * > 1.⟦河北省创新型中小企业自评表(在培育平台填写后下载打印，相关数据须与培育平台申报系统保持一致，在“真实性声明”处由法定代表人签字，并在封面加盖公章)⟧ ——河北省工业和信息化厅通知（hebei/2023-quality-sme）附件2·1
 *
 * 待审核
 */
export const generalMaterial = {
  id: 'general.material',
  title: '河北省创新型中小企业自评表',
  appliesTo: [],
  modality: 'must',
  kind: 'material',
  item: '河北省创新型中小企业自评表',
  list: '河北省创新型中小企业评价申报书',
  order: 1,
  copies: null,
  form: ['sealed', 'signed'],
  fiscalYears: [],
  condition: null,
  alternativeTo: null,
  audience: 'applicant',
  submitTo: null,
  evidence: [
    {
      section: '附件2·1',
      start: 1361,
      end: 1434,
      quote: '河北省创新型中小企业自评表(在培育平台填写后下载打印，相关数据须与培育平台申报系统保持一致，在“真实性声明”处由法定代表人签字，并在封面加盖公章)',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: [] },
} as const satisfies Material

/**
 * 企业营业执照复印件
 *
 * > 2.⟦企业营业执照复印件⟧ ——河北省工业和信息化厅通知（hebei/2023-quality-sme）附件2·2
 *
 * 待审核
 */
export const generalMaterial2 = {
  id: 'general.material-2',
  title: '企业营业执照复印件',
  appliesTo: [],
  modality: 'must',
  kind: 'material',
  item: '企业营业执照复印件',
  list: '河北省创新型中小企业评价申报书',
  order: 2,
  copies: null,
  form: ['copy'],
  fiscalYears: [],
  condition: null,
  alternativeTo: null,
  audience: 'applicant',
  submitTo: null,
  evidence: [{ section: '附件2·2', start: 1437, end: 1446, quote: '企业营业执照复印件', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Material

/**
 * 2021、2022年度审计报告（含研发费用）
 *
 * > 3. ⟦2021、2022年度审计报告（含研发费用）⟧，如无年度审计报告，则提供从电子税务局下载的2021年度、2022年度纳税申报表（含研发费用，加盖企业公章） ——河北省工业和信息化厅通知（hebei/2023-quality-sme）附件2·3
 *
 * 待审核
 */
export const generalMaterial3 = {
  id: 'general.material-3',
  title: '2021、2022年度审计报告（含研发费用）',
  appliesTo: [],
  modality: 'must',
  kind: 'material',
  item: '2021、2022年度审计报告（含研发费用）',
  list: '河北省创新型中小企业评价申报书',
  order: 3,
  copies: null,
  form: [],
  fiscalYears: [2021, 2022],
  condition: null,
  alternativeTo: null,
  audience: 'applicant',
  submitTo: null,
  evidence: [{ section: '附件2·3', start: 1450, end: 1472, quote: '2021、2022年度审计报告（含研发费用）', page: null }],
  review: { status: 'proposed', flags: [] },
} as const satisfies Material

/**
 * 从电子税务局下载的2021年度、2022年度纳税申报表
 *
 * > 3. 2021、2022年度审计报告（含研发费用），如无年度审计报告，则提供⟦从电子税务局下载的2021年度、2022年度纳税申报表（含研发费用，加盖企业公章）⟧ ——河北省工业和信息化厅通知（hebei/2023-quality-sme）附件2·3
 *
 * 待审核
 */
export const generalMaterial4 = {
  id: 'general.material-4',
  title: '从电子税务局下载的2021年度、2022年度纳税申报表',
  appliesTo: [],
  modality: 'must',
  kind: 'material',
  item: '从电子税务局下载的2021年度、2022年度纳税申报表',
  list: '河北省创新型中小企业评价申报书',
  order: 4,
  copies: null,
  form: ['sealed'],
  fiscalYears: [2021, 2022],
  condition: '如无年度审计报告',
  alternativeTo: 3,
  audience: 'applicant',
  submitTo: null,
  evidence: [
    {
      section: '附件2·3',
      start: 1485,
      end: 1526,
      quote: '从电子税务局下载的2021年度、2022年度纳税申报表（含研发费用，加盖企业公章）',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: [] },
} as const satisfies Material

/**
 * 自评标准条件的必要佐证材料
 *
 * > 4.⟦自评标准条件的必要佐证材料（含直通条件佐证材料或评分指标相关佐证材料，需加盖企业公章）⟧ ——河北省工业和信息化厅通知（hebei/2023-quality-sme）附件2·4
 *
 * 待审核
 */
export const generalMaterial5 = {
  id: 'general.material-5',
  title: '自评标准条件的必要佐证材料',
  appliesTo: [],
  modality: 'must',
  kind: 'material',
  item: '自评标准条件的必要佐证材料',
  list: '河北省创新型中小企业评价申报书',
  order: 5,
  copies: null,
  form: ['sealed'],
  fiscalYears: [],
  condition: null,
  alternativeTo: null,
  audience: 'applicant',
  submitTo: null,
  evidence: [
    {
      section: '附件2·4',
      start: 1529,
      end: 1572,
      quote: '自评标准条件的必要佐证材料（含直通条件佐证材料或评分指标相关佐证材料，需加盖企业公章）',
      page: null,
    },
  ],
  review: { status: 'proposed', flags: [] },
} as const satisfies Material

/** 本通知的全部规则，依原文顺序。 */
export const rules = [
  annualUpdateDeadline,
  annualUpdateDate,
  annualUpdateProvision,
  annualUpdateProvision2,
  evaluationTargetThreshold,
  evaluationTargetProvision,
  evaluationTargetThreshold2,
  evaluationTargetThreshold3,
  evaluationTargetThreshold4,
  evaluationTargetThreshold5,
  batchScheduleDeadline,
  batchScheduleDeadline2,
  selfAssessmentProvision,
  selfAssessmentMaterial,
  selfAssessmentMaterial2,
  selfAssessmentDeadline,
  selfAssessmentDate,
  evaluationReviewProvision,
  evaluationReviewThreshold,
  evaluationReviewMaterial,
  evaluationReviewMaterial2,
  evaluationReviewMaterial3,
  evaluationReviewMaterial4,
  evaluationReviewMaterial5,
  evaluationReviewDeadline,
  generalMaterial,
  generalMaterial2,
  generalMaterial3,
  generalMaterial4,
  generalMaterial5,
] as const satisfies readonly Rule[]
