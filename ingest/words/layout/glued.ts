import { signedDate } from './dates.ts'
import { documentNumberPatterns } from './document-numbers.ts'
import { issuerEndings } from './issuers.ts'
import { documentKinds } from './titles.ts'

const numbers = documentNumberPatterns.map(({ pattern }) => pattern).join('|')

/** Title, date, document number and addressees that stand in one line, each from where the last one ended. */
export const gluedHead = {
  title: new RegExp(
    `^[^。；;:,]{0,40}?关于[^。；;:,]{4,120}?(?:${documentKinds.slice(0, 18).join('|')})(?=\\s?20\\d{2}-|\\s?[^\\s》]{2,20}[〔\\[(]20\\d{2}[〕\\])]\\d{1,5}号|各[^。;:]{1,120}:)`,
  ),
  numberBeforeTitle: new RegExp(`^(?:${numbers})(?=[\\s《]{0,4}[^。；;:,]{0,40}关于)`),
  date: /^20\d{2}-\d{1,2}-\d{1,2}/,
  number: new RegExp(`^(?:${numbers})`),
  addressees: /^[^。；;:]{2,200}:/,
} as const

/** A line in which the two first headings of the outer level stand, each after the end of a sentence. */
export const topLevelPair = {
  pattern: /(?:^|[。;:])一、[\s\S]*[。;]二、/,
  examples: ['一、对象为本市企业。二、时间', '通知如下:一、申报条件;二、申报材料'],
  counterexamples: ['第一、第二、第三批企业', '一、二级医疗机构。', '一、申报条件', '总体要求一、条件。二、时间'],
}

/** Numbers that may open a heading inside a line. */
export const inlineMark = {
  pattern:
    /(?<han>[一二三四五六七八九十]{1,3})、|\((?<paren>[一二三四五六七八九十]{1,3})\)|(?<![\d.])(?<digit>\d{1,2})[.、](?!\d)/g,
  examples: ['一、申报条件', '(二)申报材料', '特此通知。3.联系方式', '2、申报时间'],
  counterexamples: ['增长1.5倍', '第一批名单', '2024.12', '1.2.申报材料'],
}

/** What hangs on the last sentence of a line: attachments, office and date, the words of the page around it. */
export const gluedTail = {
  office: new RegExp(
    `(?<=[。;\\s\\d]|\\.(?:docx?|pdf|xlsx?|zip|rar)|^)[\\u4e00-\\u9fff]{2,30}(?:${issuerEndings.join('|')})$`,
  ),
  /** What goes on after a date that is no signature: 起施行, 前, 至, 批准. */
  runsOn:
    /^(?:起|前|后|至|到|止|[、,。;)-]|之|的|在|以|(?:批准|发布|公布|颁布|印发|通过|下发|制定|修订|联合|会同)(?!时间|日期))/,
  attachments: /(?<=[。;])附件:/,
  chrome:
    /(?:公告|通知|文件)?(?:正文)?(?:全文)?下载链接:|浏览次数:|打印本页|关闭(?:窗口)?|(?<=\.(?:docx?|pdf|xlsx?|zip|rar))(?=[\u4e00-\u9fff])/g,
} as const

/** What stands behind a single space where a line end was lost. */
export const lostEnd = {
  /** The number of an outer level: ⟦四、⟧年检材料, ⟦（二）⟧审计报告. */
  outerNumber:
    /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十百]{1,5}[章条]\s)/,
  /** Such a number and words without a mark. */
  outerHeading: /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))[\u4e00-\u9fff]{2,16}$/,
  attachments: /^附\s?件\s?\d{0,2}\s?[:：]/,
  /** Offices and date, to the end of the text. */
  signature: new RegExp(
    `^[\\u4e00-\\u9fff\\s]{2,50}(?:${issuerEndings.join('|')})\\s{0,4}${signedDate.replaceAll(/\?<\w+>/g, '')}\\s*$`,
  ),
  /** Words that open a text under its title. */
  opensText: /^(?:为|各|经|现|依据|按|遵照|近期|随着|自)/,
} as const

const han = '[一二三四五六七八九十百]{1,5}'

/** The number of an article, at the start of a line and inside it after the end of a sentence. */
export const inlineArticle = {
  opens: new RegExp(`^第(${han})条`),
  inside: new RegExp(`(?<=[。;”)])第(${han})条(?!第|规定|的)`, 'g'),
} as const

/** The number of a heading of the outer level, likewise. */
export const inlineTopLevel = {
  opens: new RegExp(`^(${han})、`),
  inside: new RegExp(`(?<=[。;”)])(${han})、`, 'g'),
} as const

/** An entry of a list within a sentence, behind the end or the closing bracket of the one before it. */
export const inlineEntry = {
  pattern:
    /(?<=[:;。]|^|\)(?=\d{1,2}、))(?:\((?<paren>[一二三四五六七八九十]{1,3})\)|(?<digit>\d{1,2})(?:、|\.(?=(?:19|20)\d{2}\s?年|\D|$))|\((?<small>\d{1,2})\)|(?<circled>[\u2460-\u2473]))/g,
  examples: [
    '如下:(一)营业执照;',
    '提交承诺书;2、审计报告',
    '包括:1.2024年度审计报告',
    '申请书。①法人证书',
    '材料:(3)照片',
  ],
  counterexamples: ['符合第(一)项规定', '比例:1.5倍', '增长3.2%'],
}

/** The number of an entry in brackets, likewise. */
export const inlineParen = {
  opens: new RegExp(`^\\((${han})\\)`),
  inside: new RegExp(`(?<=[。;])\\((${han})\\)`, 'g'),
} as const

/** The same in figures. */
export const inlineDigitParen = { opens: /^\((\d{1,2})\)/, inside: /(?<=[。;])\((\d{1,2})\)/g } as const
