/** Words by which a number is what somebody gets, not what somebody has to reach. */
export const benefitWords = [
  '补贴',
  '补助',
  '奖励',
  '资助',
  '奖补',
  '贴息',
  '减免',
  '给予',
  '支持',
  '救助',
  '保障标准',
  '返还',
] as const

/** Words by which a span of past years is one in which something must not have happened. */
export const prohibitionWords = ['未', '无', '没有', '不得', '不存在'] as const

/** The events from which a validity or a ban is counted where the notice does not say. */
export const eventWords = { zh: { recognition: '认定', revocation: '取消认定' } } as const

/** What happens to whoever breaks a rule, mildest first; the longest word that fits decides. */
export const severityLadder: readonly (readonly [word: string, severity: number])[] = [
  ['提醒', 1],
  ['约谈', 2],
  ['重点监测', 2],
  ['责令', 2],
  ['限期整改', 2],
  ['通报', 2],
  ['警告', 3],
  ['暂停', 3],
  ['不予受理', 4],
  ['不予评审', 4],
  ['视为放弃', 4],
  ['视为自动放弃', 4],
  ['取消申报资格', 4],
  ['取消复核资格', 5],
  ['复核资格', 5],
  ['扣减', 5],
  ['追回', 6],
  ['收回', 6],
  ['取消认定', 7],
  ['取消资格', 7],
  ['取消其资格', 7],
  ['撤销', 7],
  ['自动失效', 7],
  ['取消称号', 7],
  ['列入失信', 8],
  ['黑名单', 8],
  ['失信主体名单', 8],
  ['不得再次申报', 8],
  ['不得申报', 8],
  ['移送', 9],
  ['追究刑事责任', 10],
  ['刑事责任', 10],
] as const

/** Words between alternatives: the office may choose the milder one. */
export const alternativeWords = ['或', '或者'] as const

/** Words that may stand before the verb of a consequence. */
export const openingWords = [
  '直接',
  '依法',
  '予以',
  '将',
  '应当',
  '且',
  '并',
  '或者',
  '或',
  '一律',
  '核实后',
  '经核实',
] as const

/** Those words at the beginning of a clause. */
export const openings = new RegExp(`^(?:${openingWords.join('|')})*`)

/** Marks between clauses. */
export const clauseMarks = /[，,；;]/

/** Marks between the members of a list inside a sentence. */
export const listMarks = /[、，,；;]|以及|及|和|或者?/

/** The unit in which documents are counted. */
export const copyUnit = '份'

/** Numbers that open a heading, as GB/T 9704 ranks them. */
export const headingMarks =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|第[一二三四五六七八九十]+[章条])\s*/

/** How the name of those ends for whom a programme is made. */
export const programmeEndings =
  /(?:企业|机构|单位|项目|家庭|人员|人才|个人|学校|中心|平台|园区|学生|幼儿|居民|农户|组织|产品|工厂)$/

/** Words that open a list of cases. */
export const caseOpeners = ['如发生', '发生', '存在', '出现'] as const

/** Where such a list ends. */
export const listEnds = /等|情形|的[，,]|[，,](?:直接|应|须|取消|撤销)/

/** Words by which a duty is to report a case, not to avoid it. */
export const reportWords = ['报告', '变更', '报备', '备案', '填写', '申请', '告知'] as const

/** Words that so many acts share that they do not tell one from another. */
export const commonActs = [
  '中小企业',
  '企业',
  '工作',
  '完成',
  '按照',
  '本通知',
  '要求',
  '有关',
  '相关',
  '材料',
  '申报',
  '主管部门',
  '平台',
] as const
