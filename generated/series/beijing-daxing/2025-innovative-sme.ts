// Generated from rules/beijing-daxing/2025-innovative-sme.json, rules/beijing/2026-srdi-tiers.json. Do not edit: change the notice or its decisions, then run `rulepress build`.
import * as beijingDaxing2025InnovativeSme from '../../beijing-daxing/2025-innovative-sme.ts'
import * as beijing2026SrdiTiers from '../../beijing/2026-srdi-tiers.ts'
import type { DateFact, Deadline, Material, Provision, RuleSeries, Threshold } from '../../types.ts'

/** 2026-02-09：将于2026年4月1日起实施 */
export const generalDate = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.generalDate },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<DateFact>

/** 2026-02-09：科技和创新型中小企业认定标准以工业和信息化部联合有关部门制… */
export const innovativeSmeProvision = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.innovativeSmeProvision },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/** 2026-02-09：涵盖有效期内的科技型中小企业和创新型中小企业 */
export const innovativeSmeProvision2 = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.innovativeSmeProvision2 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：自愿申报
 *
 * 2026-02-09：自愿申报
 */
export const innovativeSmeDeadline = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.applicationDeadline },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.innovativeSmeDeadline },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Deadline>

/**
 * 2025-03-28：评价
 *
 * 2026-02-09：评价
 */
export const innovativeSmeDeadline2 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.applicationDeadline2 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.innovativeSmeDeadline2 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Deadline>

/**
 * 2025-03-28：申报
 *
 * 2026-02-09：申报
 */
export const innovativeSmeDeadline3 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.applicationDeadline3 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.innovativeSmeDeadline3 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Deadline>

/**
 * 2025-03-28：按工商注册属地原则登录优质中小企业梯度培育平台（http:…
 *
 * 2026-02-09：按工商注册属地原则登录优质中小企业梯度培育平台（https…
 */
export const innovativeSmeProvision3 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.applicationProvision },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.innovativeSmeProvision3 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：负责组织申报、审核、实地抽查、公示和公告认定工作
 *
 * 2026-02-09：负责组织申报、审核、实地抽查、公示和公告
 */
export const innovativeSmeProvision4 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.applicationProvision2 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.innovativeSmeProvision4 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：对本区企业的申诉信息进行答疑
 *
 * 2026-02-09：对本区企业的申诉信息进行答疑
 */
export const innovativeSmeDeadline4 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.applicationDeadline4 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.innovativeSmeDeadline4 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Deadline>

/**
 * 2025-03-28：公告认定的创新型中小企业名单报市经济和信息化局备案
 *
 * 2026-02-09：公告认定的创新型中小企业名单报市经济和信息化局备案
 */
export const innovativeSmeDeadline5 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.applicationDeadline5 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.innovativeSmeDeadline5 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Deadline>

/**
 * 2025-03-28：公告认定的创新型中小企业名单
 *
 * 2026-02-09：公告认定的创新型中小企业名单
 */
export const innovativeSmeMaterial = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.applicationMaterial },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.innovativeSmeMaterial },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Material>

/** 2026-02-09：于2026年4月1日起实施，原《优质中小企业梯度培育管理暂行办法》（工信部企业〔2022〕63号）中涉及专精特新中小企… */
export const specializedSmeDate = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.specializedSmeDate },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<DateFact>

/** 2026-02-09：同时废止 */
export const specializedSmeDate2 = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.specializedSmeDate2 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<DateFact>

/** 2026-02-09：2026年2月28日前申报在途的企业 */
export const specializedSmeDate3 = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.specializedSmeDate3 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<DateFact>

/** 2026-02-09：按原政策执行 */
export const specializedSmeProvision = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.specializedSmeProvision },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/** 2026-02-09：自2026年4月1日起申报专精特新中小企业的 */
export const specializedSmeDate4 = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.specializedSmeDate4 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<DateFact>

/** 2026-02-09：相关工作安排 */
export const specializedSmeDeadline = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.specializedSmeDeadline },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Deadline>

/** 2026-02-09：2026年3月1日至3月31日，培育平台的“专精特新中小企业申报模块”暂时关闭 */
export const specializedSmeDate5 = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.specializedSmeDate5 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<DateFact>

/** 2026-02-09：申报模块”暂时关闭 */
export const specializedSmeProvision2 = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.specializedSmeProvision2 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/** 2026-02-09：推荐函 */
export const specializedSmeMaterial = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.specializedSmeMaterial },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Material>

/** 2026-02-09：评审结论 */
export const specializedSmeMaterial2 = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.specializedSmeMaterial2 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Material>

/** 2026-02-09：符合认定标准的推荐企业名单 */
export const specializedSmeMaterial3 = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.specializedSmeMaterial3 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Material>

/** 2026-02-09：认定为专精特新中小企业 */
export const specializedSmeProvision3 = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.specializedSmeProvision3 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/** 2026-02-09：对本区企业的申诉信息进行答疑 */
export const specializedSmeDeadline2 = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.specializedSmeDeadline2 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Deadline>

/** 2026-02-09：开展 */
export const littleGiantDeadline = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.littleGiantDeadline },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Deadline>

/** 2026-02-09：2023年认定或通过复核 */
export const littleGiantDate = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.littleGiantDate },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<DateFact>

/**
 * 2025-03-28：具体要求
 *
 * 2026-02-09：具体要求
 */
export const littleGiantDeadline2 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.annualUpdateDeadline2 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.littleGiantDeadline2 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Deadline>

/**
 * 2025-03-28：北京市创新型中小企业、北京市专精特新中…有效期三年
 *
 * 2026-02-09：北京市创新型中小企业、北京市专精特新中…有效期三年
 */
export const expiryReviewThreshold = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.expiryReviewThreshold },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.expiryReviewThreshold },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Threshold>

/**
 * 2025-03-28：复核通过后有效期延长三年
 *
 * 2026-02-09：复核通过后有效期延长三年
 */
export const expiryReviewThreshold2 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.expiryReviewThreshold2 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.expiryReviewThreshold2 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Threshold>

/** 2026-02-09：继续有效 */
export const expiryReviewProvision = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.expiryReviewProvision },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/** 2026-02-09：只需按照自身所获得最高一级称号参加复核 */
export const expiryReviewProvision2 = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.expiryReviewProvision2 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：拟于2025年度7月，组织开展2022年认定的北京市创新型中小企业、北京市专精特新中小企业
 *
 * 2026-02-09：拟于2026年一季度组织开展2023年认定及复核通过的北京市创新型中小企业、专精特新中小企业资质到期复核工作
 */
export const expiryReviewDate = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.expiryReviewDate },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.expiryReviewDate },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<DateFact>

/**
 * 2025-03-28：2022年认定的北京市创新型中小企业、北京市专精特新中小企业
 *
 * 2026-02-09：2023年认定及复核通过的北京市创新型中小企业、专精特新中小企业资质到期复核工作
 */
export const expiryReviewDate2 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.expiryReviewDate2 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.expiryReviewDate2 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<DateFact>

/**
 * 2025-03-28：具体要求
 *
 * 2026-02-09：具体要求
 */
export const expiryReviewDeadline = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.expiryReviewDeadline },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.expiryReviewDeadline },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Deadline>

/**
 * 2025-03-28：2022年认定的国家专精特新“小巨人”企业
 *
 * 2026-02-09：2023年认定及复核通过的国家专精特新“小巨人”企业
 */
export const expiryReviewDate3 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.expiryReviewDate3 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.expiryReviewDate3 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<DateFact>

/**
 * 2025-03-28：需另外参加由工业和信息化部组织的到期复核工作
 *
 * 2026-02-09：参加由工业和信息化部组织的2026年度到期复核工作
 */
export const expiryReviewProvision3 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.expiryReviewProvision3 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.expiryReviewProvision3 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：2022年度认定的国家专精特新“小巨人”企业、北京市专精特新中小企业和北京市创新型中小企业称号依然有效
 *
 * 2026-02-09：2023年度认定和复核通过的国家专精特新“小巨人”企业、北京市专精特新中小企业和北京市创新型中小企业称号依然有效
 */
export const expiryReviewDate4 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.expiryReviewDate4 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.expiryReviewDate4 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<DateFact>

/**
 * 2025-03-28：以公告名单内企业为准
 *
 * 2026-02-09：以公告名单内企业为准
 */
export const expiryReviewProvision4 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.expiryReviewProvision4 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.expiryReviewProvision4 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：2022年度认定的国家专精特新“小巨人”企业、北京市专精特新中小企业和北京市创新型中小企业自动失效
 *
 * 2026-02-09：2023年度认定和复核通过的国家专精特新“小巨人”企业、北京市专精特新中小企业和北京市创新型中小企业自动失效
 */
export const expiryReviewDate5 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.expiryReviewDate5 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.expiryReviewDate5 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<DateFact>

/**
 * 2025-03-28：通过培育平台进行企业信息更新
 *
 * 2026-02-09：通过培育平台更新企业信息
 */
export const annualUpdateDeadline = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.annualUpdateDeadline },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.annualUpdateDeadline },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Deadline>

/**
 * 2025-03-28：对信息的真实性和准确性负责
 *
 * 2026-02-09：只需按照自身所获得最高一级称号进行信息更新
 */
export const annualUpdateProvision = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.annualUpdateProvision },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.annualUpdateProvision },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/** 2026-02-09：重点监测 */
export const annualUpdateProvision2 = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.annualUpdateProvision2 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/** 2026-02-09：取消认定 */
export const annualUpdateProvision3 = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.annualUpdateProvision3 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/** 2026-02-09：未更新的企业累计达两次 */
export const annualUpdateThreshold = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.annualUpdateThreshold },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Threshold>

/** 2026-02-09：具体工作安排 */
export const annualUpdateDeadline2 = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.annualUpdateDeadline2 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Deadline>

/**
 * 2025-03-28：报告重大变化情况的
 *
 * 2026-02-09：在培育平台上同步完成变更申请
 */
export const monitoringDeadline = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.monitoringDeadline2 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.monitoringDeadline },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Deadline>

/**
 * 2025-03-28：登录培育平台
 *
 * 2026-02-09：登录培育平台
 */
export const monitoringDeadline2 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.monitoringDeadline },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.monitoringDeadline2 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Deadline>

/**
 * 2025-03-28：重大变化情况报告表
 *
 * 2026-02-09：重大变化情况报告表
 */
export const monitoringMaterial = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.monitoringMaterial },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.monitoringMaterial },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Material>

/**
 * 2025-03-28：其称号及有效期不变
 *
 * 2026-02-09：其称号及有效期不变
 */
export const monitoringProvision = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.monitoringProvision },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.monitoringProvision },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：核实后取消认定
 *
 * 2026-02-09：核实后取消认定
 */
export const monitoringProvision2 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.monitoringProvision2 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.monitoringProvision2 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：工业和信息化部取消认定
 *
 * 2026-02-09：报工业和信息化部
 */
export const monitoringProvision3 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.monitoringProvision3 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.monitoringProvision3 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：取消复核资格
 *
 * 2026-02-09：取消复核资格
 */
export const monitoringProvision4 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.monitoringProvision4 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.monitoringProvision4 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：对有效期内的北京市创新型中小企业、北京市专精特新中小企业和…
 *
 * 2026-02-09：对有效期内的北京市创新型中小企业、北京市专精特新中小企业和…
 */
export const monitoringProvision5 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.monitoringProvision5 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.monitoringProvision5 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：直接取消认定
 *
 * 2026-02-09：取消认定且三年内不得再次申报
 */
export const monitoringProvision6 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.monitoringProvision7 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.monitoringProvision6 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：至少三年内不得再次申报
 *
 * 2026-02-09：三年内不得再次申报
 */
export const monitoringThreshold = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.monitoringThreshold },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.monitoringThreshold },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Threshold>

/** 2026-02-09：再次申报 */
export const monitoringDeadline3 = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.monitoringDeadline3 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Deadline>

/**
 * 2025-03-28：报工业和信息化部审定
 *
 * 2026-02-09：报工业和信息化部审定
 */
export const monitoringProvision7 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.monitoringProvision8 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.monitoringProvision7 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/** 2026-02-09：不定期对上述各类情形进行核查 */
export const monitoringProvision8 = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.monitoringProvision8 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：在北京市专精特新梯队企业资质查询系统(https://td…
 *
 * 2026-02-09：在北京市专精特新梯队企业资质查询系统（https://td…
 */
export const monitoringProvision9 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.monitoringProvision9 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.monitoringProvision9 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：登录“北京通企服版APP-首页-北京市专精特新梯队企业资质…
 *
 * 2026-02-09：登录“北京通企服版APP—首页—北京市专精特新梯队企业资质…
 */
export const certificateDeadline = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.certificateDeadline },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.certificateDeadline },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Deadline>

/**
 * 2025-03-28：关于北京市创新型中小企业、北京市专精特新中小企业、国家专精…
 *
 * 2026-02-09：关于北京市创新型中小企业、北京市专精特新中小企业、国家专精…
 */
export const otherMattersProvision = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.monitoringProvision10 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.otherMattersProvision },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/** 2026-02-09：未委托任何中介机构开展培训 */
export const otherMattersProvision2 = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.otherMattersProvision2 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：只需如实填报
 *
 * 2026-02-09：只需如实填报
 */
export const otherMattersProvision3 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.monitoringProvision11 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.otherMattersProvision3 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：向大兴区经济和信息化局举报
 *
 * 2026-02-09：向市经济和信息化局或相关行业管理部门举报
 */
export const otherMattersDeadline = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.monitoringDeadline4 },
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.otherMattersDeadline },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Deadline>

/** 2026-02-09：相关申报工作事项可咨询所在区中小企业主管部门（名单及联系方… */
export const otherMattersProvision4 = {
  versions: [
    { from: '2026-02-09', notice: beijing2026SrdiTiers.notice, rule: beijing2026SrdiTiers.otherMattersProvision4 },
  ],
  notRestatedSince: null,
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：先通过创新型中小企业认定
 *
 * 2026-02-09的通知未再写明；未写明不等于废止
 */
export const applicationProvision3 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.applicationProvision3 },
  ],
  notRestatedSince: '2026-02-09',
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：在北京市工商注册登记、具有独立法人资格
 *
 * 2026-02-09的通知未再写明；未写明不等于废止
 */
export const recognitionCriteriaProvision = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.recognitionCriteriaProvision },
  ],
  notRestatedSince: '2026-02-09',
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：符合《中小企业划型标准规定》（工信部联企业〔2011〕30…
 *
 * 2026-02-09的通知未再写明；未写明不等于废止
 */
export const recognitionCriteriaProvision2 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.recognitionCriteriaProvision2 },
  ],
  notRestatedSince: '2026-02-09',
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：未被列入经营异常名录或严重失信主体名单
 *
 * 2026-02-09的通知未再写明；未写明不等于废止
 */
export const recognitionCriteriaProvision3 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.recognitionCriteriaProvision3 },
  ],
  notRestatedSince: '2026-02-09',
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：近三年未发生重大安全（含网络安全、数据安全）、质量…
 *
 * 2026-02-09的通知未再写明；未写明不等于废止
 */
export const recognitionCriteriaThreshold = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.recognitionCriteriaThreshold },
  ],
  notRestatedSince: '2026-02-09',
} as const satisfies RuleSeries<Threshold>

/**
 * 2025-03-28：满足创新型中小企业评价标准
 *
 * 2026-02-09的通知未再写明；未写明不等于废止
 */
export const recognitionCriteriaProvision4 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.recognitionCriteriaProvision4 },
  ],
  notRestatedSince: '2026-02-09',
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：2023年、2024年两个会计年度的财务审计报告
 *
 * 2026-02-09的通知未再写明；未写明不等于废止
 */
export const recognitionCriteriaMaterial = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.recognitionCriteriaMaterial },
  ],
  notRestatedSince: '2026-02-09',
} as const satisfies RuleSeries<Material>

/**
 * 2025-03-28：2024年度研发费用专项审计报告
 *
 * 2026-02-09的通知未再写明；未写明不等于废止
 */
export const recognitionCriteriaMaterial2 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.recognitionCriteriaMaterial2 },
  ],
  notRestatedSince: '2026-02-09',
} as const satisfies RuleSeries<Material>

/**
 * 2025-03-28：企业同时具有以上三类资质中两个及以上
 *
 * 2026-02-09的通知未再写明；未写明不等于废止
 */
export const annualUpdateThreshold_2 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.annualUpdateThreshold },
  ],
  notRestatedSince: '2026-02-09',
} as const satisfies RuleSeries<Threshold>

/**
 * 2025-03-28：取消资质到期后的复核资格
 *
 * 2026-02-09的通知未再写明；未写明不等于废止
 */
export const annualUpdateProvision2_2 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.annualUpdateProvision2 },
  ],
  notRestatedSince: '2026-02-09',
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：到期复核
 *
 * 2026-02-09的通知未再写明；未写明不等于废止
 */
export const expiryReviewProvision_2 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.expiryReviewProvision },
  ],
  notRestatedSince: '2026-02-09',
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：同时参加工业和信息化部组织的专精特新“小巨人”企业到期复核…
 *
 * 2026-02-09的通知未再写明；未写明不等于废止
 */
export const expiryReviewProvision2_2 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.expiryReviewProvision2 },
  ],
  notRestatedSince: '2026-02-09',
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：直接取消认定
 *
 * 2026-02-09的通知未再写明；未写明不等于废止
 */
export const monitoringProvision6_2 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.monitoringProvision6 },
  ],
  notRestatedSince: '2026-02-09',
} as const satisfies RuleSeries<Provision>

/**
 * 2025-03-28：对上述各类情形进行核查
 *
 * 2026-02-09的通知未再写明；未写明不等于废止
 */
export const monitoringDeadline3_2 = {
  versions: [
    { from: '2025-03-28', notice: beijingDaxing2025InnovativeSme.notice, rule: beijingDaxing2025InnovativeSme.monitoringDeadline3 },
  ],
  notRestatedSince: '2026-02-09',
} as const satisfies RuleSeries<Deadline>
