/** A way to write a 发文字号; the examples are what it finds, whole. */
export type DocumentNumberPattern = {
  readonly id: string
  /** On the folded text; the match is the number itself. */
  readonly pattern: string
  readonly examples: readonly string[]
}

const office = '[\\u4e00-\\u9fff][\\u4e00-\\u9fff、·()]{1,24}?'
const year = '(?:19|20)\\d{2}'

/** 机关代字 + 〔年份〕 + 序号 + 号 (GB/T 9704—2012, 7.2.5), its variants in the wild, orders and numbered announcements. */
export const documentNumberPatterns = [
  {
    id: 'bracketed-year',
    pattern: `${office}\\s?[〔\\[(【„﹝［]\\s?${year}\\s?[〕\\])】‟﹞］]\\s?(?:第\\s?)?\\d{1,5}\\s?号`,
    examples: [
      '工信部企业〔2026〕2号',
      '国科发火[2008]172号',
      '穗民规字(2025)2号',
      '湘监能市场„2025‟57号',
      '东府办〔 2017〕98 号',
      '教体艺【2008】5号',
    ],
  },
  {
    id: 'order',
    pattern: '[\\u4e00-\\u9fff]{2,30}令\\s?(?:第\\s?\\d{1,4}\\s?号|\\d{4}年第\\s?\\d{1,4}\\s?号)',
    examples: ['国务院令第736号', '海关总署令第236号', '广东省人民政府令第181号'],
  },
  {
    id: 'numbered-announcement',
    pattern: `[\\u4e00-\\u9fff]{2,30}(?:公告|通告)\\s?(?:${year}年)?第\\s?\\d{1,4}\\s?号`,
    examples: ['海关总署公告2018年第14号', '国家税务总局公告2024年第42号'],
  },
  {
    id: 'plain-year',
    pattern: `${office}${year}年第?\\s?\\d{1,4}\\s?号(?:令|公告)?`,
    examples: ['财政部税务总局2024年第42号', '国家发展改革委2024年第20号令'],
  },
] as const satisfies readonly DocumentNumberPattern[]

/** A line that is a document number and nothing else. */
export const documentNumberLine = {
  pattern: new RegExp(`^(?:${documentNumberPatterns.map(({ pattern }) => pattern).join('|')})$`),
  examples: [
    '工信部企业〔2026〕2号',
    '海关总署令第236号',
    '国家税务总局公告2024年第42号',
    '国家发展改革委2024年第20号令',
  ],
  counterexamples: ['〔2026〕2号', '根据国发〔2023〕5号文件', '第736号', '1.工信部企业〔2026〕2号'],
}

/** A number by itself on a line of the head, with or without the word before it. */
export const documentNumberLabel = {
  pattern: /^(?:编号|文号|发文字号|文件编号|发文文号|公文编号)\s?:\s?/,
  examples: ['发文字号:某政发〔2024〕7号', '文号: 国科发火〔2024〕1号', '编号 :2024-3'],
  counterexamples: ['发文日期:2024年', '统一编号:2024', '文号不详'],
}

/** A number without an office, under the title of an announcement or of minutes: `2024年第42号`, `第736号`, `〔2020〕第7次`. */
export const bareNumber = {
  pattern:
    /^(?:\(?(?:(?:19|20)\d{2}年\s?)?\(?第\s?\d{1,4}\s?[号期]\)?|[〔[(](?:19|20)\d{2}[〕\])]\s?第?\s?\d{1,4}\s?[号次期])$/,
  examples: ['2024年第42号', '第736号', '〔2020〕第7次', '(第12期)'],
  counterexamples: ['第736号令', '国务院令第736号', '2024年第3批'],
}

/** A document number within the bracket behind a cited title. */
export const citedNumber = {
  pattern: new RegExp(documentNumberPatterns.map(({ pattern }) => `(?:${pattern})`).join('|')),
  examples: [
    '工信部企业〔2026〕2号,下称《办法》',
    '国务院令第736号',
    '税务总局公告2024年第42号',
    '国家发展改革委2024年第20号令',
  ],
  counterexamples: ['〔2026〕2号', '以下简称《办法》', '2024年第3批名单'],
}

/** The name of who signed, which stands beside the number in documents that go up. */
export const signedBy = {
  pattern: /\s?签发人\s?[:：].*$/,
  examples: ['某政〔2024〕7号 签发人:张某', '签发人 ： 李某某'],
  counterexamples: ['联系人:张某', '由签发人审定'],
}

/** Kinds of document that are counted under their name: 令, 公告. */
export const numberedKind = {
  pattern: /(?:令|公告|通告)$/,
  examples: ['某省人民政府令', '海关总署公告', '市公安局通告'],
  counterexamples: ['关于申报的通知', '通知公告栏', '省人民政府公报'],
}
