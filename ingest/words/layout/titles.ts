import { alone } from '../particles/alone.ts'

/** Kinds of document, with which a title ends (GB/T 9704 and the regulations on official documents, article 8). */
export const documentKinds = [
  '通知',
  '公告',
  '通告',
  '通报',
  '公报',
  '意见',
  '决定',
  '决议',
  '命令',
  '令',
  '函',
  '复函',
  '批复',
  '请示',
  '报告',
  '纪要',
  '议案',
  '办法',
  '规定',
  '细则',
  '条例',
  '方案',
  '规则',
  '规范',
  '标准',
  '指南',
  '指引',
  '规划',
  '计划',
  '须知',
  '说明',
  '简章',
  '章程',
  '制度',
  '目录',
  '要点',
  '启事',
  '公示',
  '邀请函',
  '倡议书',
  '资料',
  '流程',
  '解读',
  '基本标准',
  '若干措施',
  '若干政策',
  '政策措施',
] as const

/** What may follow the kind in a title: `（试行）`, `（征求意见稿）`, `（2024年修订）`. */
export const titleEnd = {
  pattern: new RegExp(`(?:${documentKinds.join('|')})(?:》)?(?:\\s?\\([^()]{1,40}\\)){0,2}$`),
  examples: [
    '关于开展申报工作的通知',
    '专项资金管理办法(试行)',
    '《实施细则》(征求意见稿)',
    '2024年招生简章',
    '管理办法(试行)',
  ],
  counterexamples: ['关于开展申报工作', '通知如下', '申报条件', '管理办法试行'],
}

/** A first line that names its text by kind or matter alone: 报名须知, 某市就业政策, 通知. */
export const bareTitleEnd = {
  pattern: new RegExp(
    `(?:${documentKinds.join('|')}|(?<=.{4})(?:政策|要求|事项|安排|问答|手册|告知书|通知书|提示|提醒|清单|措施|一封信))(?:\\([^()]{1,20}\\))?$`,
  ),
  examples: ['报名须知', '某市就业政策', '通知', '致家长的一封信', '办事指南(2024年版)', '管理办法(试行)'],
  counterexamples: ['就业政策', '申报条件', '通知如下', '管理办法试行'],
}

/** Words with which the heading of a part ends, where the text has no title or begins in its middle: 申报条件. */
export const partHeading = {
  pattern:
    /(?:条件|对象|材料|资料|流程|程序|时间|期限|方式|方法|范围|内容|标准|依据|要求|原则|目的|目标|任务|安排|概况|背景|职责|岗位|名额|人员|单位|企业|学生|同志|老师|朋友|同学|家长)$/,
  examples: ['申报条件', '招聘岗位', '各位家长', '报名时间'],
  counterexamples: ['报名公告', '咨询电话', '申报条件说明', '就业政策'],
}

/** The same for lines that stand between the paragraphs of a text: 补贴标准, 办理渠道, 见习补贴. */
export const lineHeading = {
  pattern:
    /(?:条件|对象|材料|资料|流程|程序|步骤|时间|期限|日期|方式|方法|范围|内容|标准|依据|要求|原则|目的|目标|任务|安排|概况|背景|职责|名额|渠道|途径|地点|地址|事项|政策|补贴|补助|奖励|待遇|措施|说明|须知|咨询|电话|总则|附则|申报|受理|评审|评定|认定|公示|监督|联系人|计划|组织|实施|管理)$/,
  examples: ['补贴标准', '办理渠道', '见习补贴', '咨询电话'],
  counterexamples: ['补贴标准如下', '市财政局', '申报通知', '补贴100元'],
}

/** A sentence that announces the text itself and no list: 现将有关事项告知如下： */
export const announcesText = {
  pattern: /(?:通知|公告|通告|告知|说明|公布|明确|介绍)如下[：:]$/,
  examples: ['现将有关事项告知如下：', '现通知如下:', '现就有关事项公告如下：'],
  counterexamples: ['申报材料如下：', '现通知如下', '具体条件如下:', '现通知如下:一、'],
}

/** What such a line is made of: words without a mark between them. */
export const headingShape = {
  pattern: /^[\u4e00-\u9fffA-Za-z0-9()“”]+$/,
  examples: ['申报条件', '2024年度补贴标准', '“专精特新”企业申报', '奖励(一次性)'],
  counterexamples: ['申报条件:', '一、申报条件', '《办法》解读', '申报 条件'],
}

/** What no title holds: marks of a sentence, an address to readers. */
export const notTitle = {
  pattern: /[,，。;:!?！？、\t]$|[。;:!?]|^(?:尊敬的|亲爱的|各(?!类)|有关单位|附(?!属|近))|(?:\d{1,2}日|\d{2})$/,
  examples: [
    '申报条件:',
    '尊敬的家长',
    '各有关单位',
    '2024年3月5日',
    '现将事项通知如下。特此',
    '附件1',
    '附加盖公章的',
    '附:',
  ],
  counterexamples: [
    '各类人才引进政策',
    '某市就业政策',
    '2024年招生简章',
    '就业、创业扶持政策',
    '市直各单位招聘简章',
    '附属医院招聘公告',
  ],
}

/** A line that announces the place of the full text: ⟦海关总署关于…的公告⟧.doc */
export const fileName = {
  pattern: /\.(?:docx?|pdf|xlsx?|wps|ofd|zip|rar|et|pptx?|jpe?g|png)$/i,
  examples: ['海关总署公告.doc', '附件1.PDF', '推荐汇总表.xlsx', '申报指南.zip'],
  counterexamples: ['推荐汇总表', '申报表.docx格式', 'www.mof.gov.cn', '1.文档'],
}

const kindAtEnd = new RegExp(`(${documentKinds.join('|')})(?:》)?(?:\\s?\\([^()]{1,20}\\)){0,2}$`)

/** The kind of document that a title on the folded line names last: 某某实施⟦细则⟧（试行）. */
export const documentKind = (title: string): string => kindAtEnd.exec(title)?.[1] ?? title

/** How the second line of a title begins where the first one could have ended: 关于印发《某办法》⟦的通知⟧. */
export const titleGoesOn = {
  pattern: new RegExp(`^(?:的|${alone('和', '及', '与')}|等(?![级效额])|、|暨|》|[（(][^）)]{2,12}[）)].)`),
  examples: [
    '的通知',
    '和申报工作的通知',
    '（试行）的通知',
    '》的通知',
    '暨评审工作方案',
    '和申报指南',
    '等事项的通知',
  ],
  counterexamples: ['（试行）', '关于印发', '通知', '申报工作的通知', '等级评定办法', '和平区管理办法'],
}

/** How the second line of a title ends where the first named what it is about: …自查报告⟦有关事宜的公告⟧. */
export const titleObjectGoesOn = {
  pattern: /的(?:通知|公告|通告|函|复函|意见|决定|通报|批复)$/,
  examples: ['有关事宜的公告', '申报工作的通知', '有关问题的复函'],
  counterexamples: ['申报工作通知', '管理办法', '录取的通知书'],
}

/** The heading of an order: 某省人民政府令. */
export const orderTitle = {
  pattern: /^[\u4e00-\u9fff、\s]{2,60}令$/,
  examples: ['某省人民政府令', '国家发展和改革委员会 财政部令', '海关总署令'],
  counterexamples: ['国务院令第736号', '令', '海关总署命令书', '第12号某省人民政府令'],
}

/** A document number in the bracket behind a title; group 1 is the number. */
export const numberInTitle = {
  pattern: /[（(]([^（）()]{4,40}号)[）)]$/,
  examples: ['管理办法（某政发〔2024〕7号）', '关于申报的通知(国发〔2023〕5号)'],
  counterexamples: ['管理办法（试行）', '公告（第7号）', '某政发〔2024〕7号', '办法（某政发〔2024〕7号）解读'],
}

/** A title that stands in a bracket under the name of a numbered announcement. */
export const bracketedTitle = {
  pattern: /^[（(](关于.*)[）)]$/,
  examples: ['（关于调整出口退税率的公告）', '(关于废止部分规章的决定)'],
  counterexamples: [
    '（试行）',
    '关于申报的通知（试行）',
    '（关于调整税率的公告）解读',
    '公告（关于调整出口退税率的公告）',
  ],
}

/** A title that stands in 《》 by itself. */
export const quotedTitle = {
  pattern: /^《([^《》]*(?:《[^《》]*》[^《》]*)*)》$/,
  examples: ['《某市人才引进办法》', '《关于印发《办法》的通知》'],
  counterexamples: ['《办法》解读', '关于印发《办法》', '《办法》和《细则》'],
}

/** How a short letter hands a notice on that follows it. */
export const forwards = {
  pattern: /转发(?!的)|转给|印送/,
  examples: ['现将该通知转发给你们', '请转给有关企业', '印送各单位'],
  counterexamples: ['总局转发的文件', '股权转让', '抄送'],
}

/** What comes first under the title of a document that a notice brings out. */
export const firstMark = {
  pattern: /^(?:第一[章条编]|一、|\(|目录$)/,
  examples: ['第一章 总则', '一、总体要求', '(一)申报对象', '目录'],
  counterexamples: ['第二章 条件', '二、申报条件', '目录清单', '第一批', '见第一章'],
}

/** The name of a table of contents. */
export const contentsTitle = {
  pattern: /^(?:目[录次]|内容目录)$/,
  examples: ['目录', '目次', '内容目录'],
  counterexamples: ['产品目录', '目录清单', '项目'],
}

/** The first chapter or article. */
export const firstArticle = {
  pattern: /^第一[章条编]/,
  examples: ['第一条 为规范', '第一章 总则', '第一编'],
  counterexamples: ['第一批名单', '第十一条', '第二章', '见第一章'],
}

/** The name of a book that stands with the number of each of its pages: Page 10 - ⟦某县申报指南(2022年)⟧. */
export const runningHeader = {
  pattern: /^(?:Page\s?\d{1,4}|P\.?\s?\d{1,4}|-?\s?\d{1,4}\s?-?)\s?[-—–|]\s?(?!20\d\d(?:学?年|级))([^-—–|]{6,60})$/i,
  examples: ['Page 10 - 某县申报指南(2022年)', '12 | 某市惠企政策汇编', 'P.3 — 项目申报操作手册'],
  counterexamples: [
    'Page 10',
    '12 | 附件',
    '某市惠企政策汇编 - 12',
    '第3页 - 某市惠企政策汇编',
    '附件12 - 某市惠企政策汇编',
    '12 | 某市惠企政策汇编 | 申报',
    '2023-2024学年度招生简章',
    '2023-2025年发展规划方案',
  ],
}
