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
export const titleEnd = new RegExp(`(?:${documentKinds.join('|')})(?:》)?(?:\\s?\\([^()]{1,40}\\)){0,2}$`)

/** A first line that names its text by kind or matter alone: 报名须知, 某市就业政策, 通知. */
export const bareTitleEnd = new RegExp(
  `(?:${documentKinds.join('|')}|(?<=.{4})(?:政策|要求|事项|安排|问答|手册|告知书|通知书|提示|提醒|清单|措施|一封信))(?:\\([^()]{1,20}\\))?$`,
)

/** Words with which the heading of a part ends, where the text has no title or begins in its middle: 申报条件. */
export const partHeading =
  /(?:条件|对象|材料|资料|流程|程序|时间|期限|方式|方法|范围|内容|标准|依据|要求|原则|目的|目标|任务|安排|概况|背景|职责|岗位|名额|人员|单位|企业|学生|同志|老师|朋友|同学|家长)$/

/** The same for lines that stand between the paragraphs of a text: 补贴标准, 办理渠道, 见习补贴. */
export const lineHeading =
  /(?:条件|对象|材料|资料|流程|程序|步骤|时间|期限|日期|方式|方法|范围|内容|标准|依据|要求|原则|目的|目标|任务|安排|概况|背景|职责|名额|渠道|途径|地点|地址|事项|政策|补贴|补助|奖励|待遇|措施|说明|须知|咨询|电话|总则|附则|申报|受理|评审|评定|认定|公示|监督|联系人|计划|组织|实施|管理)$/

/** A sentence that announces the text itself and no list: 现将有关事项告知如下： */
export const announcesText = /(?:通知|公告|通告|告知|说明|公布|明确|介绍)如下[：:]$/

/** What such a line is made of: words without a mark between them. */
export const headingShape = /^[\u4e00-\u9fffA-Za-z0-9()“”]+$/

/** What no title holds: marks of a sentence, an address to readers. */
export const notTitle =
  /[,，。;:!?！？、\t]$|[。;:!?]|^(?:尊敬的|亲爱的|各(?!类)|有关单位|附(?!属|近))|(?:\d{1,2}日|\d{2})$/

/** A line that announces the place of the full text: ⟦海关总署关于…的公告⟧.doc */
export const fileName = /\.(?:docx?|pdf|xlsx?|wps|ofd|zip|rar|et|pptx?|jpe?g|png)$/i

const kindAtEnd = new RegExp(`(${documentKinds.join('|')})(?:》)?(?:\\s?\\([^()]{1,20}\\)){0,2}$`)

/** The kind of document that a title on the folded line names last: 某某实施⟦细则⟧（试行）. */
export const documentKind = (title: string): string => kindAtEnd.exec(title)?.[1] ?? title

/** How the second line of a title begins where the first one could have ended: 关于印发《某办法》⟦的通知⟧. */
export const titleGoesOn = new RegExp(
  `^(?:的|${alone('和', '及', '与')}|等(?![级效额])|、|暨|》|[（(][^）)]{2,12}[）)].)`,
)

/** How the second line of a title ends where the first named what it is about: …自查报告⟦有关事宜的公告⟧. */
export const titleObjectGoesOn = /的(?:通知|公告|通告|函|复函|意见|决定|通报|批复)$/

/** The heading of an order: 某省人民政府令. */
export const orderTitle = /^[\u4e00-\u9fff、\s]{2,60}令$/

/** A document number in the bracket behind a title; group 1 is the number. */
export const numberInTitle = /[（(]([^（）()]{4,40}号)[）)]$/

/** A title that stands in a bracket under the name of a numbered announcement. */
export const bracketedTitle = /^[（(](关于.*)[）)]$/

/** A title that stands in 《》 by itself. */
export const quotedTitle = /^《([^《》]*(?:《[^《》]*》[^《》]*)*)》$/

/** How a short letter hands a notice on that follows it. */
export const forwards = /转发(?!的)|转给|印送/

/** What comes first under the title of a document that a notice brings out. */
export const firstMark = /^(?:第一[章条编]|一、|\(|目录$)/

/** The name of a table of contents. */
export const contentsTitle = /^(?:目[录次]|内容目录)$/

/** The first chapter or article. */
export const firstArticle = /^第一[章条编]/

/** The name of a book that stands with the number of each of its pages: Page 10 - ⟦某县申报指南(2022年)⟧. */
export const runningHeader =
  /^(?:Page\s?\d{1,4}|P\.?\s?\d{1,4}|-?\s?\d{1,4}\s?-?)\s?[-—–|]\s?(?!20\d\d(?:学?年|级))([^-—–|]{6,60})$/i
