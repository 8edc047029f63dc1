/** A pattern that finds the heading or sentence that opens a list of documents, with examples and look-alikes. */
export type ListOpener = {
  readonly pattern: RegExp
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

const papers = '(?:(?<!原|新|建筑|复合)材料|资料|文件|证件|单证|要件|表格|证明|文书)'

/** Headings under which documents are listed; they run on the folded words of a heading without its number. */
export const headingOpeners = {
  papers: {
    pattern: new RegExp(
      `(?:申报|申请|申办|报送|提交|所需|办理|报名|备案|验收|送审|评审|受理|上报|推荐|应提供|应提交|需提供|需提交|须提供|须提交|提供|上交|必备|纸质|网上|书面|电子|证明|附件|佐证|备查|参评|参赛|参选|参展|认定|复核|复审|年检|年审|注册|入学|转学|报考|资格审查|结项|结题|鉴定|登记|变更|延续|投标|应聘|报到|评选|评奖|必需|需要)(?:的|以下|下列|如下)?${papers}(?:清单|目录|要求|及要求|和要求|内容|明细|一览|名称|及份数|及装订要求|组成|准备)?(?:包括|如下|有|为)?[:：]?$`,
    ),
    examples: [
      '申报材料',
      '需提交的材料',
      '申请材料清单',
      '办理所需资料',
      '申报材料及要求',
      '网上申报材料',
      '备查资料',
      '提交材料',
      '参赛材料',
      '年检材料',
    ],
    counterexamples: ['材料审核', '申报条件', '宣传材料', '新材料', '申报材料受理', '材料报送时间'],
  },
  list: {
    pattern: new RegExp(`^(?:.{0,20})?${papers}(?:清单|目录|一览表|明细表?|要求)(?:[(].{0,20}[)])?[:：]?$`),
    examples: ['资料要求', '材料清单', '2026年度申报资料清单', '证件要求', '项目验收材料目录（模板）'],
    counterexamples: ['材料报送要求及时间', '资金清单'],
  },
  bare: {
    pattern: new RegExp(`^(?:有关|相关|所需|主要|基本|其他|其它|具体)?${papers}[:：]?$`),
    examples: ['材料', '所需材料', '主要材料：'],
    counterexamples: ['材料装订', '建筑材料生产'],
  },
} as const satisfies Readonly<Record<string, ListOpener>>

/** Sentences that announce a list of documents; they run on the folded sentence. */
export const sentenceOpeners = {
  announced: {
    pattern: new RegExp(
      `(?:提交|提供|报送|递交|上报|准备|携带|上传|出具|附|附上|填报|填写|装订|编排|整理|组织|交验|附送|备齐|带齐|出示|送交)[^,;。]{0,24}?(?:下列|以下|如下|有关|相关|所需|下述)?[^,;。]{0,16}?(?:${papers}|附件|清单|报告)[^,;。]{0,18}:$`,
    ),
    examples: [
      '申请时提交下列材料：',
      '申报企业应按以下顺序，装订纸质申报材料：',
      '需提供以下证明文件：',
      '申请人应当携带下列证件原件：',
      '申报单位须报送以下材料（一式三份）：',
    ],
    counterexamples: ['符合下列条件：', '具体操作如下：', '材料审核的流程如下：'],
  },
  described: {
    pattern: new RegExp(
      `${papers}(?:清单|目录|内容|要求)?(?:[(][^()]{0,40}[)])?(?:应当|应|须|需|主要|一般|具体|分别|应包括|应当包括)?(?:包括|包含|如下|为|有|含|是|应有)(?:但不限于)?(?:以下内容|以下几项|以下|下列|如下)?(?:[(][^()]{0,40}[)])?:$`,
    ),
    examples: [
      '申报材料包括：',
      '所需材料如下：',
      '申请材料清单如下：',
      '报送材料应包括以下内容：',
      '申请资料（一式两份）包括：',
    ],
    counterexamples: ['考核内容包括：', '建设任务如下：', '主要原材料包括：'],
  },
  apart: {
    pattern: new RegExp(
      `(?:申报|申请|报送|提交|报名|推荐|报批|送审|验收|办理|参评|备案)的?${papers}[^,;。:]{2,40},(?:主要|具体|应当?|须|需)?(?:包括|包含|分别为|具体为|如下):$`,
    ),
    examples: ['申报材料需纸质和电子版各一份,包括:', '申请材料应装订成册,具体为:', '报名资料须加盖公章,主要包括:'],
    counterexamples: ['建筑材料价格上涨,包括:', '申报材料真实有效:', '提交申请后,包括:'],
  },
  sent: {
    pattern: new RegExp(
      `(?:将|把)[^,;。]{0,6}(?:下列|以下|如下)[^,;。]{0,12}${papers}[^,;。]{0,30}?(?:送|交|报|寄|发|传)[^,;。]{0,40}:$`,
    ),
    examples: ['请将以下材料送达至市仲裁委员会：', '请于5月前将下列材料（一式两份）报送至市局：'],
    counterexamples: ['将以下企业名单公布：', '将有关材料报市局。'],
  },
  shown: {
    pattern: new RegExp(
      `(?:(?<![支坚保维主扶把住])持|凭|带|携带)(?:本人)?(?:下列|以下|如下)[^,;。]{0,12}?${papers}[^,;。]{0,30}:$`,
    ),
    examples: ['家长持以下材料到教务处登记：', '申请人凭下列证件领取：', '请带如下有效证件到场：'],
    counterexamples: ['支持以下材料的研发：', '持续改进以下内容：'],
  },
  bare: {
    pattern:
      /(?:须|需|应当?|请|另需|还需|还应|需要|必须)(?:另|还|同时|一并|分别)?(?:提供|提交|报送|上传|递交|携带|交验):$/,
    examples: ['重点企业需提供：', '申请许可，需提供：', '满足条件2的企业请提交：', '法人单位须提交：'],
    counterexamples: ['提供：', '应提供的服务：', '不得提供：'],
  },
  kept: {
    pattern: new RegExp(
      `(?:下列|以下|如下)[^,;。]{0,12}?${papers}[^,;。]{0,12}?(?:留存|归档|保存|存档|留档)[^,;。]{0,6}?备查[^,;。]{0,6}:$`,
    ),
    examples: ['企业应将下列资料留存备查：', '以下资料由企业自行归档备查：'],
    counterexamples: ['将相关资料留存备查。', '下列行为之一的：'],
  },
} as const satisfies Readonly<Record<string, ListOpener>>

/** A sentence without a colon by which the papers of a list are bound in its order. */
export const boundInOrder = {
  pattern:
    /(?:按照?|依照?)(?:下列|以下|如下)(?:材料)?(?:的)?顺序[^,;。:]{0,12}(?:装订|排列|整理|编排|排序)[^,;。:]{0,6}[。:]$/,
  examples: ['材料装订要求:按下列顺序装订成册。', '申报材料请按以下顺序排列:'],
  counterexamples: ['按顺序入场。', '按以下顺序进行评审:'],
} as const

/** Column heads of a table that lists documents: what is named, in which form, how often, on what condition. */
export const columnHeads = {
  item: {
    pattern:
      /^(?:申报|申请|提交|报送|所需|办理|需提供的?|应提交的?|证明|要求提供的?)?(?:材料|资料|文件|证件|要件)(?:名称|清单|目录|内容|名目)?$|^(?:材料|资料|文件|证件|要件)(?:名称|清单)/,
    examples: ['材料名称', '申请材料', '文件名称', '所需资料'],
  },
  form: {
    pattern: /^(?:材料|资料)?(?:形式|类型|形态|介质|规格|原件\/?复印件|原件或复印件|纸质\/?电子|格式)(?:要求)?$/,
    examples: ['材料形式', '材料类型', '原件/复印件', '介质'],
  },
  copies: {
    pattern: /^(?:材料|纸质|原件|复印件)?(?:份数|数量|套数)(?:要求)?(?:\(份\))?$/,
    examples: ['份数', '材料份数', '数量'],
  },
  condition: {
    pattern: /^(?:备注|说明|要求|材料要求|适用情形|必要性|提交情形|情形|填报须知|具体要求)$/,
    examples: ['备注', '适用情形', '要求'],
  },
} as const

/** Heads of columns that name a case, and of those in which each row names one paper alone. */
export const caseColumn = {
  pattern:
    /^(?:办理|申请|业务|服务|提取|补贴|登记)?(?:事项|情形|类型|类别|种类|对象|业务|项目|条件)(?:名称)?$|^(?:申请|适用|办理)(?:人|对象|人员)$/,
  examples: ['事项', '办理情形', '提取类型', '申请对象'],
  counterexamples: ['序号', '材料名称', '备注'],
} as const
export const caseItems = {
  pattern: /名称|名目/,
  examples: ['材料名称'],
  counterexamples: ['所需材料', '申请材料'],
} as const

/** A heading under which a notice shows papers without a word that they are handed in. */
export const referenceHeading = {
  pattern: /^(?:相关|有关|参考|配套|附带|政策)?(?:文件|附件|资料|材料|表格|链接)(?:下载|列表)?$|下载$/,
  examples: ['相关文件', '参考资料', '附件下载', '资料下载'],
  counterexamples: ['申报材料', '提交以下材料', '所需文件'],
} as const

/** An entry that is there to be read or filled in: ⟦《资助实施办法》⟧, ⟦申请表模板⟧. */
export const offeredPaper = {
  pattern:
    /^《[^《》]{2,60}(?:法|办法|规定|条例|细则|通知|意见|指南|指引|标准|规范|目录|解释|解读)》|(?:模板|样表|样本|范本|样例|解读|下载|操作手册|流程图|\.(?:docx?|xlsx?|pdf|zip))[;。]?$/,
  examples: ['《学生资助实施办法》', '《放弃说明》模板', '政策解读', '报名表.docx'],
  counterexamples: ['《报名登记表》', '营业执照复印件'],
} as const

/** The title of an annex that is itself bound of papers, so that its numbered entries may be these. */
export const formTitle = {
  pattern: /(?:申报书|申请书|申报材料|申请材料|材料汇编)$/,
  examples: ['某项目评价申报书', '补贴申请书'],
  counterexamples: ['评价标准', '汇总表'],
} as const

/** A heading that hints at papers without opening their list: 报送内容, 材料报送. */
export const listHint = {
  pattern: /材料|资料|报送|提交|申报|报名|证件|档案|附件/,
  examples: ['报送内容', '材料报送'],
  counterexamples: ['评审程序'],
} as const

/** Verbs and adjectives with which no document's name begins, though it may end like one: 具有有效营业执照, 制定实施方案. */
export const notListed = {
  pattern:
    /^(?:具有|具备|持有|取得|获得|拥有|办理|通过|已|未|无|有|制定|建立|完善|健全|落实|开展|组织|审核|审查|公布|发布|核发|颁发|签订|符合|属于|能|须|应|按|加强|负责|研究|提出|指导|会同|对|将|为|在|由)/,
  examples: ['具有有效营业执照', '制定实施方案', '对企业进行审核'],
  counterexamples: ['营业执照', '项目实施方案'],
} as const

/** An entry that ends in facts, which are a paper only where somebody asks for them: ⟦青年教师课堂教学情况⟧. */
export const factsAlone = {
  pattern: /(?:情况|结果|成绩|信息|数据)[;。]?$/,
  examples: ['青年教师课堂教学情况;', '学生满意度调查结果'],
  counterexamples: ['情况说明', '财务数据表'],
} as const

/** Words of a command, which the name of a document does not hold. */
export const commands = {
  pattern: /应当?(?!用|急|届|税)|必须|须|请(?!书|表|单|人|函)|可(?!行)|不得|将|需(?!求)/,
  examples: ['企业应当提交', '请各单位', '材料须加盖'],
  counterexamples: ['申请书', '可行性研究报告', '应急预案'],
} as const

/** A name and no clause: words and brackets, without figures, marks, commands or what compares. */
export const plainName = {
  pattern:
    /^(?!.*(?:每[人个项份家户]|应当?(?!用|急|届|税)|必须|须|不得|将|不低于|不少于|不超过|以上|达到|按照|进行|为(?!本)))[一-龥A-Za-z（）()、/“”《》]+$/,
  examples: ['产品配方', '作者简介及联系方式', '产品生产工艺简述和简图'],
  counterexamples: ['营业收入不低于5000万元', '按要求填写，加盖公章', '企业应当合法经营', '材料每人一袋'],
} as const

/** The number with which a list begins. */
export const firstMarker = {
  pattern: /^[(]?(?:1(?!\d)|一(?![二三四五六七八九十])|①)/,
  examples: ['1.', '(一)', '①', '一、'],
  counterexamples: ['2.', '10.', '(二)'],
} as const

/** A number within a paragraph. */
export const inlineMarker = {
  pattern: /\s?(?:[(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)]|\d{1,2}[.、)](?!\d)|[①-⑳])/y,
  examples: ['(一)', '(2)', '3.', '④'],
  counterexamples: ['3.5万元', '(2024年)'],
} as const
