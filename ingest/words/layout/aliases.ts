import { alone } from '../particles/alone.ts'
import { documentNumberPatterns } from './document-numbers.ts'

const calls = '(?:以下统称为?|以下简称为?|以下称为?|以下均?简称|下称|下简称|统称为?|简称为?)'

/** How a text says what it will call something; group 1 a name in 《》, 2 one in quotes, 3 a bare one before the bracket closes. */
export const aliasPattern = new RegExp(
  `${calls}\\s?[:：]?\\s?(?:《([^》]{1,40})》|[“"'‘「]([^”"'’」]{1,40})[”"'’」]|([^\\s，,。;；)）“”"《》]{1,20})(?=[)）]))`,
)

/** Ways to give a short name, and the name that each gives. */
export const aliasExamples: Readonly<Record<string, string>> = {
  '（工信部企业〔2026〕2号，下称《办法》，见附件1）': '办法',
  '（以下简称“培育平台”）': '培育平台',
  '（以下统称“区级主管部门”）': '区级主管部门',
  '（以下称《实施条例》）': '实施条例',
  '（以下简称收货人）': '收货人',
}

/** A document that is named by its number, before the bracket that says what it is about. */
export const numberedCitation = new RegExp(
  `(?:${documentNumberPatterns
    .filter(({ id }) => id !== 'bracketed-year')
    .map(({ pattern }) => pattern)
    .join('|')})(?=\\()`,
  'g',
)

/** Documents and not forms: what a title in 《》 ends with where it is something that one can cite. */
export const citableTitle =
  /(?:(?<![方书做用])法|条例|规定|办法|细则|通知|公告|通告|公报|意见|方案|规划|计划|决定|决议|标准|指引|指南|目录|名录|纲要|规则|规范|令|(?<!推荐|介绍|邀请|承诺|委托|证明|确认)函|批复|措施|政策|准则|制度|章程|程序|要点|领域|(?<!租赁|合作|服务|委托|转让|保密|担保|购销)协议|公约|导则|通则|规程|定额|解释|手册|要求)(?:》)?(?:\s?[(（][^()（）]{1,24}[)）]){0,2}$/

/** What every such document has in its line: a line without it cites none by its number. */
export const numberBeforeBracket = /号(?:令|公告)?[(（]/

/** Words that lead to a citation and are no part of its number. */
export const citationLead = new RegExp(
  `^(?:根据|按照|依照|依据|参照|遵照|以及|${alone('按', '和', '及', '与', '或', '原', '见')})+`,
)

/** The title in the bracket behind a number. */
export const titleInBracket = /^[（(](关于[^，,；;]{4,100})/
