// Generated from rules/. Do not edit: change the notice or its decisions, then run `rulepress build`.
import * as beijingDaxing2025InnovativeSme from './beijing-daxing/2025-innovative-sme.ts'
import * as beijing2026SrdiTiers from './beijing/2026-srdi-tiers.ts'
import * as hebei2023QualitySme from './hebei/2023-quality-sme.ts'

/** 《大兴区关于组织开展2025年北京市创新型中小企业资质申报及相关工作的通知》 */
export * as beijingDaxing2025InnovativeSme from './beijing-daxing/2025-innovative-sme.ts'
/** 《北京市经济和信息化局关于组织开展2026年北京市专精特新梯队企业资质申报、信息更新及到期复核相关工作的通知》 */
export * as beijing2026SrdiTiers from './beijing/2026-srdi-tiers.ts'
/** 河北省工业和信息化厅通知（hebei/2023-quality-sme） */
export * as hebei2023QualitySme from './hebei/2023-quality-sme.ts'

/** 全部通知，各含 notice 与 rules。 */
export const modules = [
  beijingDaxing2025InnovativeSme,
  beijing2026SrdiTiers,
  hebei2023QualitySme,
] as const

export type * from './types.ts'
