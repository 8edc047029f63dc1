import { alone } from '../particles/alone.ts'
import { documentNumberPatterns } from './document-numbers.ts'

const calls = '(?:以下统称为?|以下简称为?|以下称为?|以下均?简称|下称|下简称|统称为?|简称为?)'

/** How a text says what it will call something; group 1 a name in 《》, 2 one in quotes, 3 a bare one before the bracket closes. */
export const aliasPattern = {
  pattern: new RegExp(
    `${calls}\\s?[:：]?\\s?(?:《([^》]{1,40})》|[“"'‘「]([^”"'’」]{1,40})[”"'’」]|([^\\s，,。;；)）“”"《》]{1,20})(?=[)）]))`,
  ),
  examples: [
    '（以下简称“培育平台”）',
    '(国发〔2023〕5号,下称《办法》,见附件1)',
    '（以下简称收货人）',
    '以下统称“区级主管部门”',
  ],
  counterexamples: ['（以下简称收货人，含个体工商户）', '（见附件2）', '全称应与简称一致'],
}

/** Ways to give a short name, and the name that each gives. */
export const aliasExamples: Readonly<Record<string, string>> = {
  '（工信部企业〔2026〕2号，下称《办法》，见附件1）': '办法',
  '（以下简称“培育平台”）': '培育平台',
  '（以下统称“区级主管部门”）': '区级主管部门',
  '（以下称《实施条例》）': '实施条例',
  '（以下简称收货人）': '收货人',
}

/** A document that is named by its number, before the bracket that says what it is about. */
export const numberedCitation = {
  pattern: new RegExp(
    `(?:${documentNumberPatterns
      .filter(({ id }) => id !== 'bracketed-year')
      .map(({ pattern }) => pattern)
      .join('|')})(?=\\()`,
    'g',
  ),
  examples: [
    '财政部公告2023年第12号(关于完善',
    '海关总署令第236号(关于公布',
    '国家发展改革委2024年第20号令(',
    '公安部令2021年第5号(',
  ],
  counterexamples: ['海关总署令第236号的规定(', '财建〔2024〕5号(关于', '见附件3(关于'],
}

/** Documents and not forms: what a title in 《》 ends with where it is something that one can cite. */
export const citableTitle = {
  pattern:
    /(?:(?<![方书做用])法|条例|规定|办法|细则|通知|公告|通告|公报|意见|方案|规划|计划|决定|决议|标准|指引|指南|目录|名录|纲要|规则|规范|令|(?<!推荐|介绍|邀请|承诺|委托|证明|确认)函|批复|措施|政策|准则|制度|章程|程序|要点|领域|(?<!租赁|合作|服务|委托|转让|保密|担保|购销)协议|公约|导则|通则|规程|定额|解释|手册|要求)(?:》)?(?:\s?[(（][^()（）]{1,24}[)）]){0,2}$/,
  examples: [
    '中小企业促进法',
    '专项资金管理办法》',
    '政府采购目录（2024年版）',
    '实施细则(修订)(试行)',
    '民法',
    '关税协议',
    '复函',
  ],
  counterexamples: ['项目申报表', '营业执照', '办法解读', '推荐函', '计算方法', '租赁协议', '书法'],
}

/** What every such document has in its line: a line without it cites none by its number. */
export const numberBeforeBracket = {
  pattern: /号(?:令|公告)?[(（]/,
  examples: ['财政部公告2023年第12号（关于', '国家发展改革委2024年第20号令(', '商务部2022年第5号公告（'],
  counterexamples: ['海关总署令第236号规定', '《申请表》（附件2）', '第5号文件（'],
}

/** Words that lead to a citation and are no part of its number. */
export const citationLead = {
  pattern: new RegExp(`^(?:根据|按照|依照|依据|参照|遵照|以及|${alone('按', '和', '及', '与', '或', '原', '见')})+`),
  examples: [
    '根据海关总署令第236号',
    '和财政部公告2023年第12号',
    '原国家工商行政管理总局令第67号',
    '和财政部公告',
    '与海关总署公告',
    '原省工商局公告',
  ],
  counterexamples: [
    '国务院令第736号',
    '财政部税务总局公告2023年第12号',
    '省发展改革委和财政部公告',
    '和平区人民政府公告',
    '原州区人民政府公告',
    '按察',
  ],
}

/** The title in the bracket behind a number. */
export const titleInBracket = {
  pattern: /^[（(](关于[^，,；;]{4,100})/,
  examples: ['（关于促进中小企业发展的若干措施）', '(关于调整出口退税率的公告,下同)'],
  counterexamples: [
    '（以下简称《办法》）',
    '关于促进中小企业发展的通知',
    '（见关于税收的公告）',
    '公告（关于调整出口退税率的公告）',
  ],
}
