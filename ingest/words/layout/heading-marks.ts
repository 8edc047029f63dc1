/** The ways in which a line is numbered; 7.3.3 of GB/T 9704 knows 一、 → （一） → 1. → （1）, laws 章 → 节 → 条. */
export type MarkKind =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'han'
  | 'ordinal'
  | 'hanParen'
  | 'digit'
  | 'decimal'
  | 'digitParen'
  | 'digitHalf'
  | 'circled'
  | 'letter'
  /** A heading without a number, which counts only among its like. */
  | 'plain'

export type HeadingMark = {
  readonly kind: MarkKind
  /** The usual order of the levels, outermost first. */
  readonly rank: number
  /** On the folded line, from its start; group 1 is the number. */
  readonly pattern: RegExp
  /** How people cite the number: `二`, `（二）`, `第十一条`. */
  readonly cite: (number: string) => string
  readonly examples: Readonly<Record<string, string>>
}

const han = '[一二三四五六七八九十百〇零]{1,5}'

/** One row a kind of number at the start of a line; the examples give the line and the mark in it. */
export const headingMarks = [
  {
    kind: 'part',
    rank: 0,
    pattern: new RegExp(`^第(${han})[编篇部](?:分)?(?=[\\s:、]|$)`),
    cite: number => `第${number}编`,
    examples: { '第一编 总则': '第一编', 第二部分: '第二部分' },
  },
  {
    kind: 'chapter',
    rank: 1,
    pattern: new RegExp(`^第(${han}|\\d{1,3})章[、:]?`),
    cite: number => `第${number}章`,
    examples: { '第一章 总 则': '第一章', 第三章认定条件与程序: '第三章' },
  },
  {
    kind: 'section',
    rank: 2,
    pattern: new RegExp(`^第(${han}|\\d{1,3})节[、:]?`),
    cite: number => `第${number}节`,
    examples: { '第二节 申请': '第二节' },
  },
  {
    kind: 'article',
    rank: 3,
    pattern: new RegExp(`^第(${han}|\\d{1,3})条(?!件|款|例|规|的|和|或|至|第|中|所|、第)[、:]?`),
    cite: number => `第${number}条`,
    examples: { '第十一条 认定为': '第十一条', 第3条本办法: '第3条' },
  },
  {
    kind: 'han',
    rank: 4,
    pattern: new RegExp(`^(${han})(?:、|\\.(?!\\d)|,(?=\\S))`),
    cite: number => number,
    examples: { '一、申报流程': '一、', '十二.其他': '十二.' },
  },
  {
    kind: 'ordinal',
    rank: 4,
    pattern: new RegExp(`^第(${han})[、,](?!第)`),
    cite: number => `第${number}`,
    examples: { '第一、支持方向': '第一、', '第三,答辩': '第三,' },
  },
  {
    kind: 'hanParen',
    rank: 5,
    pattern: new RegExp(`^\\((${han})\\)[、.]?`),
    cite: number => `（${number}）`,
    examples: { '(一)申报对象': '(一)', '(十一)其他': '(十一)' },
  },
  {
    kind: 'decimal',
    rank: 6,
    pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})[.、]?(?=\s|[\u4e00-\u9fff《“])(?!\s?(?:[万亿]|[年月日天个元倍人家分米度]))/,
    cite: number => number,
    examples: { '1.1 适用范围': '1.1', '2.3.1申请材料': '2.3.1' },
  },
  {
    kind: 'digit',
    rank: 6,
    pattern: /^(\d{1,2})[.、](?!\d)/,
    cite: number => number,
    examples: { '1.有效期内的': '1.', '3、申报企业': '3、', '10.研发组织': '10.' },
  },
  {
    kind: 'digitParen',
    rank: 7,
    pattern: /^\((\d{1,2})\)[、.]?/,
    cite: number => `（${number}）`,
    examples: { '(1)《申请书》': '(1)' },
  },
  {
    kind: 'digitHalf',
    rank: 8,
    pattern: /^(\d{1,2})\)[、.]?/,
    cite: number => `${number}）`,
    examples: { '1)营业执照': '1)' },
  },
  {
    kind: 'circled',
    rank: 9,
    pattern: /^([\u2460-\u2473])[、.]?/,
    cite: number => number,
    examples: { '①法人证书': '①' },
  },
  {
    kind: 'letter',
    rank: 10,
    pattern: /^\(?([a-z])[.、)](?=[\u4e00-\u9fff《“(])/,
    cite: number => number,
    examples: { 'a.符合条件的企业': 'a.', '(b)授权委托书': '(b)', 'c)租赁合同': 'c)' },
  },
] as const satisfies readonly HeadingMark[]

/** The level of headings without numbers: over 一、 where they come first, under it where they come below one. */
export const plainLevel = {
  outer: { kind: 'plain', rank: 3.5, pattern: /^/, cite: () => '', examples: {} },
  inner: { kind: 'plain', rank: 4.5, pattern: /^/, cite: () => '', examples: {} },
} as const satisfies Readonly<Record<string, HeadingMark>>

/** A number glued to a figure, `⟦1.⟧3人户家庭` or `⟦1.⟧5倍`: it counts only where the next number follows in its own line. */
export const gluedDigit = {
  pattern: /^(\d{1,2})[.、](?=\d)/,
  examples: ['1.3人户家庭', '2、5倍以内的', '3.2024年度报告'],
  counterexamples: ['1.申报条件', '2024.3', '1. 5倍'],
}

/** Marks of a list without numbers, private-use glyphs of symbol fonts among them. */
export const bullets = {
  pattern: /^(?:[-–—*+•·●○◆◇■□▪➢★☆][ \t]|[-*+·○◇□★☆➢►▶](?=[\u4e00-\u9fff《“])|[•●◆■□▪➢\ue000-\uf8ff])/,
  examples: ['● 申报条件', '•报名时间', '-申报材料', '★《申请书》', '- 附件'],
  counterexamples: ['-5℃以下', '--', '—申报', '*1号仓库', '申报材料- 附件', '项目●名称'],
}

/** The number of a chapter, section or article by itself, after which one space stays. */
export const articleNumber = {
  pattern: /^第[一二三四五六七八九十百零〇\d]{1,6}[章节条]$/,
  examples: ['第一章', '第3条', '第十二节'],
  counterexamples: ['第一章 总则', '第一编', '第二条第三款', '本办法第三条'],
}

/** A number or bullet alone on a folded line, whose words stand in the next. */
export const loneMark = {
  pattern:
    /^(?:第[一二三四五六七八九十百零〇\d]{1,6}条|\d{1,2}[.、]|\(\d{1,2}\)|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|[①-⑳]|[•●◆■□▪➢])$/,
  examples: ['第一条', '1.', '(2)', '①', '●', '一、', '(二)'],
  counterexamples: ['第一章', '1.申报条件', '1', '(2)申请书', '本办法第一条', '一', '一、申报条件'],
}
